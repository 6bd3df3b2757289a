"""One walk over every distinct state of a flow.

Two cases of which the same rules are left have the same future, so they are
one state: a state is what is left of each rule that can still matter. The walk
goes breadth first, so the first case that shows a fault is a shortest one.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from guide_logic.language.conditions import ALWAYS, NEVER, UNSURE, AtLeast, Condition, Joined, Value
from guide_logic.language.decisions import Row
from guide_logic.language.facts import Choice, Count, Day, Fact, Option, Question, Text
from guide_logic.language.flow import Flow
from guide_logic.language.flow_rules import collected_rules, rules_of_steps
from guide_logic.language.rules import Rule
from guide_logic.planning.cases import offers
from guide_logic.planning.interview import Interview

__all__ = ["Leaf", "Move", "State", "Walk"]

_NEVER_REACHED = 1 << 62

_AT_ONCE = 24
"""How many neighbouring rules are worked out together; tried from 6 to 40, all near."""


State = tuple[int, int]
"""The rules that hold for sure, and what is left of those still open, a bit for each."""

_Rows = tuple[int, int]
_Beside = tuple[tuple[str, str], ...]
_Placed = list[tuple[int, str]]
_Track = list[tuple[Row, int, _Placed]]


class Leaf:
    """A final state: the row that won (None: no row covers it), and if it has a step."""

    __slots__ = ("row", "state", "stepped")

    def __init__(self, row: Row | None, stepped: bool, state: State) -> None:
        self.row = row
        self.stepped = stepped
        self.state = state


class _Left(dict[Condition, Condition]):
    """What is left of each condition once some values are known, worked out once."""

    def __init__(self, values: Mapping[str, Value]) -> None:
        super().__init__()
        self._values = values

    def __missing__(self, condition: Condition) -> Condition:
        left = self[condition] = condition.given(self._values)
        return left


class Move:
    """One way to answer a question, and the facts it settles."""

    __slots__ = ("after", "answers", "as_said", "offer", "said", "values")

    def __init__(
        self,
        answers: dict[str, str],
        as_said: Mapping[str, Value],
        values: Mapping[str, Value],
        offer: tuple[int, ...],
    ) -> None:
        self.answers = answers
        self.as_said = as_said
        self.values = values
        self.offer = offer
        self.after = _Left(values)
        self.said = _Left(as_said)


class Walk:
    """Every distinct state of a flow, each reached once.

    `states` and `interviews` count states and ways through; `longest` is the
    most questions before a plan; `reached` names what some plan contains,
    `asked` the questions and `offered` the options that some reader meets.
    """

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self._rules = [clash.when for clash in flow.clashes]
        self._offers: dict[tuple[str, str], int] = {}
        for question in flow.questions:
            for field in question.asks:
                for option in field.options if isinstance(field, Choice) else ():
                    if option.when is not ALWAYS:
                        self._offers[field.id, option.id] = len(self._rules)
                        self._rules.append(option.when)
        self._silent = len(self._rules)
        self._place_of: dict[Condition, int] = {}
        self._common = self._placed(collected_rules(flow), {})
        self._tracks: dict[_Beside, _Track] = {(): self._track({})}
        for row in flow.rows:
            if row.beside:
                key = tuple(row.beside.items())
                self._tracks.setdefault(key, self._track(flow.effective(row.beside)))
        self._row_places = _bits(place for track in self._tracks.values() for _, place, _ in track)
        self._steps_of = {
            row.id: _bits(place for place, owner in placed if owner)
            for row, _, placed in self._tracks[()]
        }
        self._lasting = self._row_places | _bits(range(self._silent))
        for steps in self._steps_of.values():
            self._lasting |= steps
        self._sure_places = 0
        self._reached_in = {row.id: 0 for row in flow.rows}
        self.cuts = {
            id: sorted(set(_cuts(self._rules, id)))
            for id, fact in flow.facts.items()
            if not isinstance(fact, Fact)
        }
        self._moves = {question.id: self._ways(question) for question in flow.questions}
        self._wanted: dict[_Rows, tuple[int, Row | None]] = {}
        self._kept: dict[int, tuple[int, int]] = {}
        self._open_rows: dict[int, int] = {}
        self._settled_before: dict[State, State] = {}
        self._answered: dict[tuple[str, int], list[State | None]] = {}
        self._bit_of: dict[tuple[int, Condition], int] = {}
        self._lefts: list[tuple[int, Condition]] = []
        self._at_place = [0] * len(self._rules)
        self._parcels = [0] * (len(self._rules) // _AT_ONCE + 1)
        self._of_rows = 0
        self._reading = {question.id: 0 for question in flow.questions}
        self._asking = {question.id: 0 for question in flow.questions}
        self.asked: set[str] = set()
        self.leaves: list[Leaf] = []
        self._walk()
        self.reached = self._note_reached()

    # ── the rules, each once ────────────────────────────────────────────────

    def _place(self, when: Condition) -> int:
        """Return where a condition stands among the rules, adding it if it is new."""
        place = self._place_of.get(when)
        if place is None:
            place = self._place_of[when] = len(self._rules)
            self._rules.append(when)
        return place

    def _placed(self, rules: Iterable[Rule], given: Mapping[str, Value]) -> _Placed:
        """Return where rules stand with `given` assumed, and what they put into a plan."""
        placed = []
        for rule in rules:
            when = rule.when.given(given)
            placed.append((self._place(when), rule.owner))
            if rule.number:
                reads = AtLeast.of(rule.number, _NEVER_REACHED)
                placed.append((self._place(when & reads), ""))
        return placed

    def _track(self, given: Mapping[str, Value]) -> _Track:
        """Return the rows with `given` assumed: the row, its place, its steps' places."""
        return [
            (
                row,
                self._place(row.when.given(given)),
                self._placed(rules_of_steps(self.flow, row.uses), given),
            )
            for row in self.flow.rows
        ]

    def _ways(self, question: Question) -> list[Move]:
        """Return every way to answer a question; a number by the intervals rules tell apart."""
        picks: list[list[str | int]] = []
        for field in question.asks:
            if isinstance(field, Choice):
                picks.append([option.id for option in field.options])
            elif isinstance(field.fact, (Day, Text)):
                picks.append([UNSURE])  # no rule tells one day, or one word, from another
            else:
                cuts = self.cuts[field.id]
                least = cuts[0] - 1 if cuts else int(isinstance(field.fact, Count))
                picks.append([UNSURE, least, *cuts])
        moves = []
        for pick in product(*picks):
            said: dict[str, Value] = {}
            offer = []
            for field, value in zip(question.asks, pick, strict=True):
                option = field.option(value) if isinstance(field, Choice) else None
                if option is not None:
                    said.update(option.sets)
                    if (field.id, option.id) in self._offers:
                        offer.append(self._offers[field.id, option.id])
                else:
                    said[field.id] = value
            answers = {field.id: str(one) for field, one in zip(question.asks, pick, strict=True)}
            moves.append(Move(answers, said, self.flow.effective(said), tuple(offer)))
        return moves

    # ── what is left of the rules, a bit for each ───────────────────────────

    def _bit(self, place: int, left: Condition) -> int:
        """Return the bit of what is left of the rule at `place`, adding it if it is new."""
        bit = self._bit_of.get((place, left))
        if bit is None:
            bit = self._bit_of[place, left] = 1 << len(self._lefts)
            self._lefts.append((place, left))
            self._at_place[place] |= bit
            self._parcels[place // _AT_ONCE] |= bit
            if self._row_places >> place & 1:
                self._of_rows |= bit
            for question in self.flow.questions:
                if not left.facts.isdisjoint(question.facts):
                    self._reading[question.id] |= bit
                    if place >= self._silent:
                        self._asking[question.id] |= bit
        return bit

    def _settled(self, sure: int, still_open: int) -> State:
        """Return the state, without the rules that can no longer matter.

        Of what is sure, only the rows and their steps are kept, and of the steps
        of a row that has won no more than that there is one; the rest is noted
        as reached and forgotten, so that cases which differ in it are one state.
        """
        raw = sure, still_open
        known = self._settled_before.get(raw)
        if known is None:
            wanted, row = self._needs(sure, still_open)
            if row is not None:
                steps = sure & self._steps_of[row.id]
                self._reached_in[row.id] |= steps
                dropped = self._steps_of[row.id] & ~self._row_places
                sure = (sure & ~dropped) | (steps & -steps)
            known = self._settled_before[raw] = (
                sure & wanted,
                still_open & self._left_of(wanted),
            )
        return known

    def _left_of(self, wanted: int) -> int:
        """Return the bits of all that has been left so far of some rules."""
        seen, kept = self._kept.get(wanted, (0, 0))
        if seen < len(self._lefts):
            for number in range(seen, len(self._lefts)):
                kept |= (wanted >> self._lefts[number][0] & 1) << number
            self._kept[wanted] = len(self._lefts), kept
        return kept

    def _needs(self, sure: int, still_open: int) -> tuple[int, Row | None]:
        """Return the rules that can still matter, and the row that has won, if any."""
        lefts = still_open & self._of_rows
        rows = self._open_rows.get(lefts)
        if rows is None:
            rows = self._open_rows[lefts] = _bits(self._lefts[bit][0] for bit in _ones(lefts))
        key = (sure & self._row_places, rows)
        known = self._wanted.get(key)
        if known is None:
            wanted = set(range(self._silent)) | {place for place, _ in self._common}
            row = self._winner(key, (), wanted)
            for other in self._besides(key, row):
                self._winner(key, other, wanted)
            known = self._wanted[key] = (_bits(wanted), row)
        return known

    def _besides(self, key: _Rows, row: Row | None) -> Iterable[_Beside]:
        """Yield what is assumed beside the row that has won, or that may still win."""
        sure, still_open = key
        for one, place, _ in self._tracks[()]:
            possible = (sure | still_open) >> place & 1
            if one.beside and (one is row or (row is None and possible)):
                yield tuple(one.beside.items())

    def _winner(self, key: _Rows, track: _Beside, wanted: set[int]) -> Row | None:
        """Add the rules of the rows still possible; return the row that has won, if any."""
        sure, still_open = key
        first = True
        for row, place, rules in self._tracks[track]:
            if not (sure | still_open) >> place & 1:
                continue
            wanted.add(place)
            wanted.update(rule for rule, _ in rules)
            if sure >> place & 1:
                return row if first else None
            first = False
        return None

    # ── the walk ────────────────────────────────────────────────────────────

    def _walk(self) -> None:
        sure = self._sure_places = _bits(
            place for place, when in enumerate(self._rules) if when is ALWAYS
        )
        still_open = 0
        for place, when in enumerate(self._rules):
            still_open |= self._bit(place, when) if when.facts else 0
        start = self.start = self._settled(sure & self._lasting, still_open)
        self._parent: dict[State, tuple[State, Move] | None] = {start: None}
        self.ways: dict[State, list[tuple[Move, State]]] = {}
        self.questions: dict[State, Question | None] = {}
        met: set[Move] = set()
        queue = deque([start])
        while queue:
            state = queue.popleft()
            question = self.questions[state] = self._question(state)
            after = self.ways[state] = []
            if question is None:
                row = self._needs(*state)[1]
                stepped = row is not None and bool(state[0] & self._steps_of[row.id])
                self.leaves.append(Leaf(row, stepped, state))
                continue
            self.asked.add(question.id)
            for move, one in self.after(state, question):
                met.add(move)
                after.append((move, one))
                if one not in self._parent:
                    self._parent[one] = (state, move)
                    queue.append(one)
        self.offered = {f"{field}.{pick}" for move in met for field, pick in move.answers.items()}
        self.states = len(self._parent)
        self._measure()

    def _question(self, state: State) -> Question | None:
        """Return the first question that a rule which can still matter reads."""
        return next((one for one in self.flow.questions if state[1] & self._asking[one.id]), None)

    def after(self, state: State, question: Question) -> Iterable[tuple[Move, State]]:
        """Yield the answers that are offered, each with the state it leads to.

        What an answer leaves of the rules that read the question is worked out
        once for all states in which the same is left of them.
        """
        sure, still_open = state
        read = still_open & self._reading[question.id]
        rest = still_open & ~read
        answered = self._answered.get((question.id, read))
        if answered is None:
            answered = self._answered[question.id, read] = self._answer(question, read)
        for move, said in zip(self._moves[question.id], answered, strict=True):
            if said is not None and all(
                sure >> place & 1 or still_open & self._at_place[place] for place in move.offer
            ):
                self._sure_places |= said[0]
                yield move, self._settled(sure | said[0] & self._lasting, rest | said[1])

    def _answer(self, question: Question, read: int) -> list[State | None]:
        """Return what each answer leaves of some rules, or None where a clash forbids it.

        Neighbouring rules are taken together: of what is left of them few
        combinations occur, and each is worked out once.
        """
        answered: list[State | None] = [(0, 0)] * len(self._moves[question.id])
        for parcel in self._parcels:
            part = read & parcel
            if part:
                known = self._answered.get((question.id, part))
                if known is None:
                    known = [self._left(part, move) for move in self._moves[question.id]]
                    self._answered[question.id, part] = known
                answered = [
                    (one[0] | other[0], one[1] | other[1]) if one and other else None
                    for one, other in zip(answered, known, strict=True)
                ]
        return answered

    def _left(self, read: int, move: Move) -> State | None:
        """Return what an answer leaves of some rules, or None when a clash forbids it."""
        clashes = len(self.flow.clashes)
        sure = still_open = 0
        for place, before in [self._lefts[number] for number in _ones(read)]:
            left = (move.said if place < clashes else move.after)[before]
            if left is ALWAYS:
                if place < clashes:
                    return None
                sure |= 1 << place
            elif left is not NEVER:
                still_open |= self._bit(place, left)
        return sure, still_open

    def _note_reached(self) -> set[str]:
        """Return what stands in some plan: rows, their steps, and what is collected."""
        reached = {owner for place, owner in self._common if self._sure_places >> place & 1}
        for row, _, placed in self._tracks[()]:
            if any(leaf.row is row for leaf in self.leaves):
                reached.add(f"row {row.id}")
            reached |= {owner for place, owner in placed if self._reached_in[row.id] >> place & 1}
        return reached - {""}

    def example(self, leaf: Leaf) -> dict[str, str]:
        """Return the shortest answers, by field, that lead to a final state."""
        return self.answers_to(leaf.state)

    def answers_to(self, state: State) -> dict[str, str]:
        """Return the shortest answers, by field, that lead to a state."""
        answers: dict[str, str] = {}
        came = self._parent[state]
        while came is not None:
            answers = {**came[1].answers, **answers}
            came = self._parent[came[0]]
        return answers

    # ── what a state is, for those who follow the walk ──────────────────────

    def row(self, state: State, beside: Row | None = None) -> Row | None:
        """Return the row that has won, or the one that has won beside it."""
        sure, still_open = state
        for row, place, _ in self._tracks[tuple(beside.beside.items()) if beside else ()]:
            if sure >> place & 1:
                return row
            if still_open & self._at_place[place]:
                return None
        return None

    def reads(self, state: State, question: Question) -> bool:
        """Return whether a rule that can still matter reads the question's facts."""
        return bool(state[1] & self._asking[question.id])

    def tied(self, state: State, question: Question, other: Question) -> bool:
        """Return whether what is said to another question can tell if this one is read."""
        reading = state[1] & self._reading[other.id]
        return bool(reading & (self._asking[question.id] | self._of_rows))

    def moves(self, question: Question) -> list[Move]:
        """Return every way to answer a question, the last field's answers varying first."""
        return self._moves[question.id]

    def offers(self, question: Question, state: State) -> frozenset[Option]:
        """Return the options of a question that are offered in a state."""
        known = Interview(self.flow, self.answers_to(state)).known
        return frozenset(
            option
            for field in question.asks
            if isinstance(field, Choice)
            for option in field.options
            if offers(self.flow, option, known)
        )

    def _measure(self) -> None:
        """Count the ways through, and the most questions before a plan."""
        count: dict[State, int] = {}
        depth: dict[State, int] = {}
        for state in reversed(self.in_order()):
            after = self.ways[state]
            question = self.questions[state]
            count[state] = sum(count[one] for _, one in after) if after else 1
            before_plan = 0 if question is None or question.on_plan else 1
            depth[state] = before_plan + max((depth[one] for _, one in after), default=0)
        self.interviews = count[self.start]
        self.longest = depth[self.start]

    def in_order(self) -> list[State]:
        """Return the states so that each comes before those it leads to."""
        waiting = dict.fromkeys(self.ways, 0)
        for after in self.ways.values():
            for _, one in after:
                waiting[one] += 1
        ordered = [self.start]
        for state in ordered:
            for _, one in self.ways[state]:
                waiting[one] -= 1
                if not waiting[one]:
                    ordered.append(one)
        return ordered


def _bits(places: Iterable[int]) -> int:
    """Return a number with these bits set.

    >>> _bits([0, 2])
    5
    """
    bits = 0
    for place in places:
        bits |= 1 << place
    return bits


def _ones(bits: int) -> Iterator[int]:
    """Yield the places of the bits that are set, lowest first.

    >>> list(_ones(5))
    [0, 2]
    """
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def _cuts(rules: Iterable[Condition], fact: str) -> Iterable[int]:
    """Yield the cut points at which some rule tells values of a number apart."""
    for rule in rules:
        if isinstance(rule, AtLeast):
            if rule.fact == fact and rule.cut != _NEVER_REACHED:
                yield rule.cut
        elif isinstance(rule, Joined):
            yield from _cuts(rule.parts, fact)
