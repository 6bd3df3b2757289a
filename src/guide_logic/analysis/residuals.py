"""What is left of rules once some facts are known, a bit for each thing left."""

from guide_logic.analysis.bits import bits_of, ones
from guide_logic.analysis.rule_index import RuleIndex
from guide_logic.language.conditions import Condition
from guide_logic.language.facts import Question

__all__ = ["Neighbours", "Residuals"]

_AT_ONCE = (240, 48, 12)
"""How many neighbouring rules are worked out together, and of those again; tried with one to three
sizes: three take five eighths of the time of one, and near ones the same."""


class Neighbours:
    """What has been left so far of rules that stand beside one another, and the nearer among them.

    `bits` are those of what is left; without any `within` the rules are worked out one by one.
    """

    __slots__ = ("_size", "bits", "within")

    def __init__(self, count: int, sizes: tuple[int, ...]) -> None:
        """Take how many rules there are, and how many of them stand together, and of those."""
        self.bits = 0
        self._size = sizes[0] if sizes else count
        parts = range(0, count, self._size) if sizes else ()
        self.within = [Neighbours(self._size, sizes[1:]) for _ in parts]

    def add(self, place: int, bit: int) -> None:
        """Note what is left of the rule at a place."""
        self.bits |= bit
        if self.within:
            self.within[place // self._size].add(place % self._size, bit)


class Residuals:
    """All that has been left of rules so far: a rule's place and what is left of it.

    `parts[n]` is the one whose bit is `1 << n`; the others are sets of such bits:
    those `at_place`, those `of_rows`, for each question's id those `reading` its
    facts and, of them, those `asking` it, and the `neighbours` that are worked out together.
    """

    def __init__(self, index: RuleIndex, questions: tuple[Question, ...]) -> None:
        self._index = index
        self._questions = questions
        self.parts: list[tuple[int, Condition]] = []
        self.at_place = [0] * len(index.rules)
        self.neighbours = Neighbours(len(index.rules), _AT_ONCE)
        self.of_rows = 0
        self.reading = {question.id: 0 for question in questions}
        self.asking = {question.id: 0 for question in questions}
        self._bit_of: dict[tuple[int, Condition], int] = {}
        self._of: dict[int, tuple[int, int]] = {}

    def bit(self, place: int, left: Condition) -> int:
        """Return the bit of what is left of the rule at a place, adding it if it is new."""
        bit = self._bit_of.get((place, left))
        if bit is None:
            bit = self._bit_of[place, left] = 1 << len(self.parts)
            self.parts.append((place, left))
            self.at_place[place] |= bit
            self.neighbours.add(place, bit)
            if self._index.row_places >> place & 1:
                self.of_rows |= bit
            for question in self._questions:
                if not left.facts.isdisjoint(question.facts):
                    self.reading[question.id] |= bit
                    if self._index.asking >> place & 1:
                        self.asking[question.id] |= bit
        return bit

    def of(self, places: int) -> int:
        """Return the bits of all that has been left so far of the rules at some places."""
        seen, known = self._of.get(places, (0, 0))
        if seen < len(self.parts):
            for number in range(seen, len(self.parts)):
                known |= (places >> self.parts[number][0] & 1) << number
            self._of[places] = len(self.parts), known
        return known

    def places(self, bits: int) -> int:
        """Return the places of the rules that something is left of."""
        return bits_of(self.parts[number][0] for number in ones(bits))
