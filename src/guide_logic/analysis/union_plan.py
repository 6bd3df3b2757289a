"""All that a row's plan can hold, each thing with the condition under which it does.

The views render such a plan like any other. What depends on the case comes out
as `[condition, node]`, so that one tree stands for every plan of the row.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache

from guide_logic.language.claims import Claim
from guide_logic.language.conditions import ALWAYS, NEVER, Condition, Value
from guide_logic.language.decisions import PREPARE, Deadline, Row, Step, Use
from guide_logic.language.flow import Flow
from guide_logic.language.kinds import KINDS
from guide_logic.language.letter_template import Letter
from guide_logic.language.rules import Conditional, firsts
from guide_logic.language.sources import Source
from guide_logic.language.things import Evidence, Note
from guide_logic.planning.plan import Plan, Planned

__all__ = ["PossiblePlan", "PossibleStep"]

_Node = str | list[object]
_Case = Mapping[str, Value]


class _Whens:
    """When each of some things applies."""

    def __init__(self) -> None:
        self._when: dict[int, Condition] = {}
        self._things: list[object] = []

    def add(self, thing: object, when: Condition) -> bool:
        """Note that a thing also applies under a condition; return whether it can at all."""
        self._things.append(thing)  # held, so that no other thing gets its identity
        self._when[id(thing)] = self._when.get(id(thing), NEVER) | when
        return when is not NEVER

    def only_if(self, node: _Node, things: Iterable[object]) -> _Node:
        """Return the node, with the condition that any of the things applies."""
        when = NEVER
        for thing in things:
            when |= self._when[id(thing)]
        return node if when is ALWAYS else [when, node]


class _Said:
    """All that a step can say in a plan, whichever of its deadlines it has there."""

    def __init__(self, step: Step, given: _Case) -> None:
        self.whens = _Whens()
        self.notes = self._possible(step.notes, given)
        self.evidence = self._possible(step.evidence, given)
        self.leads = self._possible(step.leads, given)
        self.outcomes = self._possible(step.outcomes, given)
        self.fails = self._firsts(step.fails, given)
        self.do = self._firsts(step.do, given)
        self.where = self._firsts(step.where, given)

    def _possible[One: Conditional](self, things: Iterable[One], given: _Case) -> list[One]:
        return [one for one in things if self.whens.add(one, one.when.given(given))]

    def _firsts(self, notes: Iterable[Note], given: _Case) -> list[Note]:
        return [note for note, when in firsts(notes, given=given) if self.whens.add(note, when)]


@cache
def _said(step: Step, given: tuple[tuple[str, Value], ...]) -> _Said:
    """Return what a step says: many rows have it, and each has it once for each deadline."""
    return _Said(step, dict(given))


BEFORE, NOW, LATER = range(3)
"""Where a step stands in a plan: to have ready before the move, the move, or after it."""


class PossibleStep(Planned):
    """A step as one of its deadlines, or none, and its turn let it stand in a plan."""

    __slots__ = ("_whens", "turn", "when")

    def __init__(
        self, step: Step, when: Condition, deadline: Deadline | None, turn: int, given: _Case
    ) -> None:
        self.step = step
        self.when = when
        self.deadline = deadline
        self.due = None
        self.dated = None
        self.turn = turn
        said = _said(step, tuple(given.items()))
        self._whens = said.whens
        self.notes = said.notes
        self.evidence = said.evidence
        self.leads = said.leads
        self.outcomes = said.outcomes
        self.fails = said.fails
        self.do = said.do
        self.where = said.where

    def only_if(self, node: _Node, *things: object) -> _Node:
        """Return the node with the condition under which any of the things is there."""
        return self._whens.only_if(node, things)


def _turns(stand: list[tuple[Step, Condition]]) -> list[list[tuple[int, Condition]]]:
    """Return for each step of a ladder when it is to be had ready, the move, or later.

    As `place_of_move` has it: the first that is not to be had ready is the move, and
    where every step is, the first of them.
    """
    acts = NEVER
    for step, when in stand:
        acts |= when if step.does != PREPARE else NEVER
    turns: list[list[tuple[int, Condition]]] = []
    acted = met = NEVER
    for step, when in stand:
        if step.does == PREPARE:
            now = ~acts & ~met
            turns.append([(BEFORE, acts & ~acted), (NOW, now), (LATER, acted | (~acts & met))])
        else:
            turns.append([(NOW, ~acted), (LATER, acted)])
            acted |= when
        met |= when
    return turns


class PossiblePlan(Plan):
    """All that the plan of a row can hold, with `beside` as the row that goes beside it.

    Sums and days are left out: they are worked out in the reader's browser.
    `staged` leaves the deadlines out too, for a case that is only half known.
    """

    __slots__ = ("_cited", "_standing", "_whens")

    def __init__(
        self, flow: Flow, row: Row, beside: Row | None, today: date, *, staged: bool = False
    ) -> None:
        super().__init__(today, row, flow.holidays)
        self.beside = beside
        self._whens = _Whens()
        self._cited: dict[str, Source] = {}
        self._standing: list[tuple[Step, Condition, _Case]] = []
        self._cite(row.sources, ALWAYS)
        taken: dict[str, Condition] = {}
        self.steps = self._ladder(row.uses, {}, taken, staged=staged)
        if beside is not None:
            self._cite(beside.sources, ALWAYS)
            given = flow.effective(row.beside)
            self.alongside += self._ladder(beside.uses, given, taken, beside=True)
        if not staged:
            self.alongside += self._ladder(flow.alongside, {}, taken, beside=True)
        self._collect(flow, row)
        for claim in flow[Claim]:
            self._reasons(claim)
        if flow.court:
            self._cite(flow.court.sources, flow.court.when)
        for letter in flow.letters:
            when = self._sent(letter)
            if self._whens.add(letter, when):
                self.letters.append(letter)
                self._cite(letter.sources, when)

    def only_if(self, node: _Node, *things: object) -> _Node:
        """Return the node with the condition under which any of the things is there."""
        return self._whens.only_if(node, things)

    def turns(self, place: int) -> tuple[list[Planned], list[Planned], list[Planned]]:
        """Return the steps by their turn, whatever the place."""
        turns: tuple[list[Planned], list[Planned], list[Planned]] = ([], [], [])
        for one in self.steps:
            assert isinstance(one, PossibleStep)
            turns[one.turn].append(one)
        return turns

    def cited(self) -> list[Source]:
        """Return every source that some plan of the row rests on."""
        return list(self._cited.values())

    def _collect(self, flow: Flow, row: Row) -> None:
        """Note of each thing when it stands in a plan of the row, and what it then says."""
        for kind in KINDS:
            for thing in flow[kind]:
                if thing.when & row.when is not NEVER and self._whens.add(thing, thing.when):
                    self.things[kind].append(thing)
                    self.says[thing] = [
                        note
                        for note, first in firsts(thing.says, thing.when)
                        if self._whens.add(note, first)
                    ]
                    if not kind.cites_itself:
                        self._cite(thing.sources, thing.when)

    def _reasons(self, claim: Claim) -> None:
        """Note of the reasons why a claim does not apply when each is the first."""
        self.worked[claim.id] = []
        for note, first in firsts(claim.otherwise, ~claim.when):
            reason = claim, note
            if self._whens.add(reason, first):
                self.not_claims.append(reason)
                self._cite(note.sources or claim.sources, first)

    def _sent(self, letter: Letter) -> Condition:
        """Return when one of a letter's steps is there, in a case that the letter is for."""
        sent = NEVER
        for step, when, given in self._standing:
            if step.id in letter.steps:
                sent |= when & letter.when.given(given)
        return sent

    def _cite(self, sources: Iterable[Source], when: Condition) -> None:
        for source in sources:
            if self._whens.add(source, when):
                self._cited[source.id] = source

    def _ladder(
        self,
        uses: Iterable[Use],
        given: _Case,
        taken: dict[str, Condition],
        *,
        staged: bool = False,
        beside: bool = False,
    ) -> list[Planned]:
        """Return each step as often as its deadlines and its turns differ.

        What stands `beside` the ladder has no turn.
        """
        stand: list[tuple[Step, Condition]] = []
        for use in uses:
            when = use.when.given(given) & ~taken.get(use.step.id, NEVER)
            if when is not NEVER:
                taken[use.step.id] = taken.get(use.step.id, NEVER) | when
                stand.append((use.step, when))
                self._standing.append((use.step, when, given))
                self._cite_step(use.step, when, given)
        ladder: list[Planned] = []
        turns = [[(LATER, when)] for _, when in stand] if beside else _turns(stand)
        for (step, when), its_turns in zip(stand, turns, strict=True):
            rest = when
            for deadline, due in firsts(() if staged else step.deadlines, when, given):
                self._cite(deadline.sources, due)
                ladder += self._variants(step, due, deadline, its_turns, given)
                rest &= ~due
            ladder += self._variants(step, rest, None, its_turns, given)
        return ladder

    def _variants(
        self,
        step: Step,
        when: Condition,
        deadline: Deadline | None,
        turns: list[tuple[int, Condition]],
        given: _Case,
    ) -> list[Planned]:
        made: list[Planned] = []
        for turn, then in turns:
            stands = when & then
            if stands is not NEVER:
                made.append(PossibleStep(step, stands, deadline, turn, given))
                self._whens.add(made[-1], stands)
        return made

    def _cite_step(self, step: Step, when: Condition, given: _Case) -> None:
        self._cite(step.sources, when)
        said: list[Note | Evidence] = [*step.notes, *step.evidence]
        for one in said:
            self._cite(one.sources, when & one.when.given(given))
        for alone in (step.do, step.fails, step.where):
            for note, first in firsts(alone, when, given):
                self._cite(note.sources, first)
