"""One walk over every distinct state of a flow.

Two cases of which the same rules are left have the same future, so they are
one state: a state is what is left of each rule that can still matter. The walk
goes breadth first, so the first case that shows a fault is a shortest one.
"""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from itertools import product

from guide_logic.conditions import ALWAYS, NEVER, UNSURE, AtLeast, Condition, Joined, Value
from guide_logic.decisions import Row, Rule
from guide_logic.facts import Choice, Question
from guide_logic.flow import Flow

__all__ = ["Leaf", "Walk"]

_NEVER_REACHED = 1 << 62

_State = tuple[frozenset[int], tuple[int, ...], tuple[Condition, ...]]
"""The rules that hold for sure, and those still open with what is left of each."""

_Rows = tuple[frozenset[int], frozenset[int]]
_Beside = tuple[tuple[str, str], ...]
_Placed = list[tuple[int, str]]
_Track = list[tuple[Row, int, _Placed]]


class Leaf:
    """A final state: the row that won (None: no row covers it), and if it has a step."""

    __slots__ = ("row", "state", "stepped")

    def __init__(self, row: Row | None, stepped: bool, state: _State) -> None:
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


class _Move:
    """One way to answer a question, and the facts it settles."""

    __slots__ = ("after", "answers", "as_said", "offer", "values")

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
        self._common = self._placed(flow.collected, {})
        self._tracks: dict[_Beside, _Track] = {(): self._track({})}
        for row in flow.rows:
            if row.beside:
                key = tuple(row.beside.items())
                self._tracks.setdefault(key, self._track(flow.effective(row.beside)))
        self._row_places = frozenset(
            place for track in self._tracks.values() for _, place, _ in track
        )
        self._steps_of = {
            row.id: frozenset(place for place, owner in placed if owner)
            for row, _, placed in self._tracks[()]
        }
        self._lasting = self._row_places.union(*self._steps_of.values(), range(self._silent))
        self._sure_places: set[int] = set()
        self._reached_in: dict[str, set[int]] = {row.id: set() for row in flow.rows}
        self._moves = {question.id: self._ways(question) for question in flow.questions}
        self._wanted: dict[_Rows, tuple[frozenset[int], Row | None]] = {}
        self.asked: set[str] = set()
        self.offered: set[str] = set()
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
                self._placed([rule for use in row.uses for rule in use.rules], given),
            )
            for row in self.flow.rows
        ]

    def _ways(self, question: Question) -> list[_Move]:
        """Return every way to answer a question; a number by the intervals rules tell apart."""
        picks: list[list[str | int]] = []
        for field in question.asks:
            if isinstance(field, Choice):
                picks.append([option.id for option in field.options])
            else:
                cuts = sorted(set(_cuts(self._rules, field.id)))
                picks.append([UNSURE, *([cuts[0] - 1] if cuts else [0]), *cuts])
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
            moves.append(_Move(answers, said, self.flow.effective(said), tuple(offer)))
        return moves

    # ── the walk ────────────────────────────────────────────────────────────

    def _start(self) -> _State:
        places = tuple(range(len(self._rules)))
        return self._settled(frozenset(), places, tuple(self._rules))

    def _settled(
        self, sure: frozenset[int], places: Sequence[int], lefts: Sequence[Condition]
    ) -> _State:
        """Return the state, without the rules that can no longer matter.

        Of what is sure, only the rows and their steps are kept, and of the steps
        of a row that has won no more than that there is one; the rest is noted
        as reached and forgotten, so that cases which differ in it are one state.
        """
        pairs = [pair for pair in zip(places, lefts, strict=True) if pair[1] is not NEVER]
        new = {place for place, left in pairs if left is ALWAYS}
        self._sure_places |= new
        sure |= new & self._lasting
        live = [pair for pair in pairs if pair[1] is not ALWAYS]
        wanted, row = self._needs(sure, {place for place, _ in live} & self._row_places)
        if row is not None:
            steps = sure & self._steps_of[row.id]
            self._reached_in[row.id] |= steps
            dropped = self._steps_of[row.id] - self._row_places
            sure = (sure - dropped) | frozenset(sorted(steps)[:1])
        kept = [pair for pair in live if pair[0] in wanted]
        return (
            sure & wanted,
            tuple([place for place, _ in kept]),
            tuple([left for _, left in kept]),
        )

    def _needs(
        self, sure: frozenset[int], still_open: set[int]
    ) -> tuple[frozenset[int], Row | None]:
        """Return the rules that can still matter, and the row that has won, if any."""
        key = (sure & self._row_places, frozenset(still_open))
        known = self._wanted.get(key)
        if known is None:
            wanted = set(range(self._silent)) | {place for place, _ in self._common}
            row = self._winner(key, (), wanted)
            for other in self._besides(key, row):
                self._winner(key, other, wanted)
            known = self._wanted[key] = (frozenset(wanted), row)
        return known

    def _besides(self, key: _Rows, row: Row | None) -> Iterable[_Beside]:
        """Yield what is assumed beside the row that has won, or that may still win."""
        sure, still_open = key
        for one, place, _ in self._tracks[()]:
            if one.beside and (one is row or (row is None and place in sure | still_open)):
                yield tuple(one.beside.items())

    def _winner(self, key: _Rows, track: _Beside, wanted: set[int]) -> Row | None:
        """Add the rules of the rows still possible; return the row that has won, if any."""
        sure, still_open = key
        first = True
        for row, place, rules in self._tracks[track]:
            if place not in sure and place not in still_open:
                continue
            wanted.add(place)
            wanted.update(rule for rule, _ in rules)
            if place in sure:
                return row if first else None
            first = False
        return None

    def _walk(self) -> None:
        start = self._start()
        self._parent: dict[_State, tuple[_State, _Move] | None] = {start: None}
        ways: dict[_State, list[_State]] = {}
        questions: dict[_State, Question | None] = {}
        queue = deque([start])
        while queue:
            state = queue.popleft()
            question = questions[state] = self._question(state)
            after = ways[state] = []
            if question is None:
                row = self._needs(state[0], set(state[1]) & self._row_places)[1]
                stepped = row is not None and bool(state[0] & self._steps_of[row.id])
                self.leaves.append(Leaf(row, stepped, state))
                continue
            self.asked.add(question.id)
            for move in self._moves[question.id]:
                one = self._after(state, move)
                if one is None:
                    continue
                self.offered.update(f"{field}.{pick}" for field, pick in move.answers.items())
                after.append(one)
                if one not in self._parent:
                    self._parent[one] = (state, move)
                    queue.append(one)
        self.states = len(self._parent)
        self._measure(start, ways, questions)

    def _question(self, state: _State) -> Question | None:
        """Return the first question that a rule which can still matter reads."""
        facts = frozenset().union(
            *(
                left.facts
                for place, left in zip(state[1], state[2], strict=True)
                if place >= self._silent
            )
        )
        return next((one for one in self.flow.questions if not facts.isdisjoint(one.facts)), None)

    def _after(self, state: _State, move: _Move) -> _State | None:
        """Return the state that an answer leads to, or None when it is not offered."""
        sure, places, lefts = state
        for place in move.offer:
            if place not in sure and place not in places:
                return None
        clashes = bisect_left(places, len(self.flow.clashes))
        said = [left.given(move.as_said) for left in lefts[:clashes]]
        if ALWAYS in said:
            return None
        return self._settled(sure, places, said + [move.after[left] for left in lefts[clashes:]])

    def _note_reached(self) -> set[str]:
        """Return what stands in some plan: rows, their steps, and what is collected."""
        reached = {owner for place, owner in self._common if place in self._sure_places}
        for row, _, placed in self._tracks[()]:
            if any(leaf.row is row for leaf in self.leaves):
                reached.add(f"row {row.id}")
            reached |= {owner for place, owner in placed if place in self._reached_in[row.id]}
        return reached - {""}

    def example(self, leaf: Leaf) -> dict[str, str]:
        """Return the shortest answers, by field, that lead to a final state."""
        answers: dict[str, str] = {}
        came = self._parent[leaf.state]
        while came is not None:
            answers = {**came[1].answers, **answers}
            came = self._parent[came[0]]
        return answers

    def _measure(
        self,
        start: _State,
        ways: dict[_State, list[_State]],
        questions: dict[_State, Question | None],
    ) -> None:
        """Count the ways through, and the most questions before a plan."""
        count: dict[_State, int] = {}
        depth: dict[_State, int] = {}
        for state in reversed(list(_in_order(start, ways))):
            after = ways[state]
            question = questions[state]
            count[state] = sum(count[one] for one in after) if after else 1
            before_plan = 0 if question is None or question.on_plan else 1
            depth[state] = before_plan + max((depth[one] for one in after), default=0)
        self.interviews = count[start]
        self.longest = depth[start]


def _in_order(start: _State, ways: dict[_State, list[_State]]) -> Iterable[_State]:
    """Return the states so that each comes before those it leads to."""
    waiting = dict.fromkeys(ways, 0)
    for after in ways.values():
        for one in after:
            waiting[one] += 1
    queue = deque([start])
    while queue:
        state = queue.popleft()
        yield state
        for one in ways[state]:
            waiting[one] -= 1
            if not waiting[one]:
                queue.append(one)


def _cuts(rules: Iterable[Condition], fact: str) -> Iterable[int]:
    """Yield the cut points at which some rule tells values of a number apart."""
    for rule in rules:
        if isinstance(rule, AtLeast):
            if rule.fact == fact and rule.cut != _NEVER_REACHED:
                yield rule.cut
        elif isinstance(rule, Joined):
            yield from _cuts(rule.parts, fact)
