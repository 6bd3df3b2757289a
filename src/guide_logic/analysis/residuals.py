"""What is left of rules once some facts are known, a bit for each thing left."""

from guide_logic.analysis.bits import bits_of, ones
from guide_logic.analysis.rule_index import RuleIndex
from guide_logic.language.conditions import Condition
from guide_logic.language.facts import Question

__all__ = ["Residuals"]

_AT_ONCE = 24
"""How many neighbouring rules are worked out together; tried from 6 to 40, all near."""


class Residuals:
    """All that has been left of rules so far: a rule's place and what is left of it.

    `parts[n]` is the one whose bit is `1 << n`; the others are sets of such bits:
    those `at_place`, those `of_rows`, for each question's id those `reading` its
    facts and, of them, those `asking` it, and the `chunks` that are worked out together.
    """

    def __init__(self, index: RuleIndex, questions: tuple[Question, ...]) -> None:
        self._index = index
        self._questions = questions
        self.parts: list[tuple[int, Condition]] = []
        self.at_place = [0] * len(index.rules)
        self.chunks = [0] * (len(index.rules) // _AT_ONCE + 1)
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
            self.chunks[place // _AT_ONCE] |= bit
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
