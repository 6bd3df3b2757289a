"""Every place in which a flow has a condition, and which of them a case looks at.

A note of a step is looked at where the step stands; of sentences of which the first
that holds is said, a later one only where those before it do not hold. A condition
that was written wrongly makes a difference to those readers alone.
"""

from collections.abc import Generator, Iterable, Iterator, Mapping
from typing import NamedTuple, Protocol

from guide_logic.language.claims import Claim
from guide_logic.language.conditions import ALWAYS, Condition, Value
from guide_logic.language.decisions import Row, Step, Use
from guide_logic.language.flow import Flow
from guide_logic.language.kinds import KINDS
from guide_logic.language.text import T

__all__ = ["Look", "Place", "Places"]

Case = Mapping[str, Value]

_OF_A_STEP = ("notes", "evidence", "leads", "outcomes")
_FIRST_OF_A_STEP = ("deadlines", "fails", "do", "where")


class _Owner(Protocol):
    """Whatever has a condition."""

    when: Condition


class Place(NamedTuple):
    """A condition with its name, and a sentence by which its author finds it."""

    name: str
    when: Condition
    text: T | None


class Look(NamedTuple):
    """A place that a case looks at, the facts it sees there, and whether it holds."""

    name: str
    case: Case
    holds: bool


type _Looks[Found] = Generator[Look, None, Found]


class Places:
    """The places of a flow, by name; what holds in every case is none."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._names: dict[_Owner, str] = {}
        self.all: dict[str, Place] = {}
        for row in flow.rows:
            self._add(f"row {row.ref}", row, row.title)
            self._uses(f"of {row.ref}", row.uses)
        self._uses("beside", flow.alongside)
        for step in flow.steps.values():
            for part in (*_OF_A_STEP, *_FIRST_OF_A_STEP):
                self._several(f"{part} of {step.id}", getattr(step, part))
        for kind in KINDS:
            for thing in flow[kind]:
                self._add(f"{kind.kind} {thing.id}", thing, thing.text)
                self._several(f"answers of {thing.id}", thing.says)
                if isinstance(thing, Claim):
                    self._several(f"reasons of {thing.id}", thing.otherwise)
        self._several("clashes", flow.clashes)
        self._several("terms", flow.calendar)
        self._several("letters", flow.letters)
        if flow.court:
            self._add("court", flow.court, None)

    def _uses(self, where: str, uses: Iterable[Use]) -> None:
        for use in uses:
            self._add(f"step {use.step.id} {where}", use, use.step.title)

    def _several(self, name: str, parts: Iterable[_Owner]) -> None:
        for number, part in enumerate(parts, 1):
            id = getattr(part, "id", None) or getattr(part, "ref", None)
            text = getattr(part, "title", None) or getattr(part, "text", None)
            self._add(f"{name}: {id or number}", part, text)

    def _add(self, name: str, owner: _Owner, text: T | None) -> None:
        if owner.when is ALWAYS or owner in self._names:
            return
        again = sum(known == name or known.startswith(f"{name} (") for known in self.all)
        name = f"{name} ({again + 1})" if again else name
        self._names[owner] = name
        self.all[name] = Place(name, owner.when, text)

    def name_of(self, owner: _Owner) -> str | None:
        """Return the name of the place where something has its condition, if it has one."""
        return self._names.get(owner)

    def looked_at(self, known: Case) -> Iterator[Look]:
        """Yield each place that a plan for these facts looks at."""
        flow = self._flow
        known = flow.settled(known)
        case = flow.effective(known)
        row = yield from self._row(case)
        if row is None:
            return
        taken: set[str] = set()
        ladder = yield from self._ladder(row.uses, case, taken)
        beside: list[Step] = []
        other = {**case, **row.beside}
        if row.beside and (second := (yield from self._row(other))):
            beside = yield from self._ladder(second.uses, other, taken)
        also = yield from self._ladder(flow.alongside, case, taken)
        for steps, seen in ((ladder + also, case), (beside, other)):
            for step in steps:
                yield from self._details(step, seen)
            ids = {step.id for step in steps}
            yield from self._looks((one for one in flow.letters if ids & {*one.steps}), seen)
        for kind in KINDS:
            for thing in flow[kind]:
                stands = yield from self._look(thing, case)
                if stands:
                    yield from self._first(thing.says, case)
                elif isinstance(thing, Claim):
                    yield from self._first(thing.otherwise, case)
        yield from self._looks(flow.clashes, known)
        yield from self._looks(flow.calendar, case)
        yield from self._looks((flow.court,) if flow.court else (), case)

    def _row(self, case: Case) -> _Looks[Row | None]:
        for row in self._flow.rows:
            if (yield from self._look(row, case)):
                return row
        return None

    def _ladder(self, uses: Iterable[Use], case: Case, taken: set[str]) -> _Looks[list[Step]]:
        steps: list[Step] = []
        for use in uses:
            if use.step.id not in taken and (yield from self._look(use, case)):
                taken.add(use.step.id)
                steps.append(use.step)
        return steps

    def _details(self, step: Step, case: Case) -> Iterator[Look]:
        for part in _OF_A_STEP:
            yield from self._looks(getattr(step, part), case)
        for part in _FIRST_OF_A_STEP:
            yield from self._first(getattr(step, part), case)

    def _looks(self, parts: Iterable[_Owner], case: Case) -> Iterator[Look]:
        for part in parts:
            yield from self._look(part, case)

    def _first(self, parts: Iterable[_Owner], case: Case) -> Iterator[Look]:
        for part in parts:
            if (yield from self._look(part, case)):
                return

    def _look(self, owner: _Owner, case: Case) -> _Looks[bool]:
        holds = owner.when.holds(case) is True
        if name := self.name_of(owner):
            yield Look(name, case, holds)
        return holds
