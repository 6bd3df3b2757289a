"""A plan: what one reader should do, and what stands beside it."""

from collections.abc import Iterable
from datetime import date, timedelta

from guide_logic.language.claims import Claim
from guide_logic.language.conditions import Value
from guide_logic.language.decisions import Clash, Deadline, Row, Step, Use
from guide_logic.language.facts import Fact, Typed
from guide_logic.language.figures import Figure
from guide_logic.language.flow import Case, Flow
from guide_logic.language.holidays import NO_HOLIDAYS, Holidays
from guide_logic.language.kinds import KINDS
from guide_logic.language.letter_template import Letter
from guide_logic.language.sources import Source
from guide_logic.language.suits import Ruling, Suit
from guide_logic.language.sums import PRICE, Line
from guide_logic.language.text import T
from guide_logic.language.things import Lead, Note, Thing
from guide_logic.planning.cases import row_of
from guide_logic.planning.dated import Dated, resolved
from guide_logic.planning.total import Total

__all__ = ["Plan", "Planned", "ladder_of", "plan_of"]

_Node = str | list[object]


class Planned:
    """A step in a plan: what it says in this case, and the day it is due, if any.

    Of `fails`, `do` and `where` the first note that holds stands alone in its list.
    """

    __slots__ = (
        "dated",
        "deadline",
        "do",
        "due",
        "evidence",
        "fails",
        "leads",
        "notes",
        "outcomes",
        "start",
        "step",
        "where",
    )

    def __init__(
        self,
        step: Step,
        case: Case,
        known: Case,
        today: date,
        holidays: Holidays = NO_HOLIDAYS,
    ) -> None:
        self.step = step
        self.notes = [note for note in step.notes if note.when.holds(case)]
        self.evidence = [item for item in step.evidence if item.when.holds(case)]
        self.leads = [lead for lead in step.leads if lead.when.holds(case)]
        self.deadline = next((one for one in step.deadlines if one.when.holds(case)), None)
        self.fails = _first(step.fails, case)
        self.do = _first(step.do, case)
        self.where = _first(step.where, case)
        self.outcomes = [one for one in step.outcomes if one.when.holds(case)]
        term = self.deadline.term if self.deadline else None
        self.dated = resolved(term, known, today, holidays) if term else None
        self.start, self.due = _due(self.deadline, known, today)
        if self.dated:
            self.due = self.dated.day

    @property
    def by(self) -> T | None:
        """By when, in words: by the law of the day its days are counted from, once it is known."""
        deadline = self.deadline
        if deadline is None:
            return None
        counted = self.due is not None and isinstance(deadline.days, Figure)
        return deadline.text.on(self.start) if counted else deadline.text

    def only_if(self, node: _Node, *things: object) -> _Node:
        """Return what shows some of the step's things; all that it has applies."""
        return node

    def cited(self) -> list[Source]:
        """Return the sources of what the step says in this case."""
        cited = [*self.step.sources, *(self.deadline.sources if self.deadline else ())]
        cited += [
            source
            for note in (*self.do, *self.notes, *self.fails, *self.where)
            for source in note.sources
        ]
        cited += [source for item in self.evidence for source in item.sources]
        return _once(cited)


def _first(notes: Iterable[Note], case: Case) -> list[Note]:
    """Return the first note that holds, alone, or nothing."""
    return [note for note in notes if note.when.holds(case)][:1]


def _due(deadline: Deadline | None, known: Case, today: date) -> tuple[date, date | None]:
    """Return the day a deadline counts from, itself not counted, and the day it ends, or None."""
    gone: Value | None = 0
    if deadline is not None and deadline.since is not None:
        gone = known.get(deadline.since.id)
    if deadline is None or not isinstance(gone, int):
        return today, None
    start = date.fromordinal(max(1, today.toordinal() - gone))
    days = deadline.length(start)
    try:
        return start, None if days is None else today + timedelta(days=days - gone)
    except OverflowError:  # beyond the calendar there is no day
        return start, None


class Plan:
    """What one reader should do: the ladder, what goes beside it, and why.

    `row` is None while the answers do not decide it; `plan[Warn]` are its warnings.
    `worked` has the lines of each claim's sum; `not_claims` pairs what may not be
    asked for with why. `court` is the suit that claims may end in, `ruling` what it
    costs once a sum is known. `says` has of what a thing says by case the note that holds.
    `unbound` are those, whom some sources bind alone, that the case is not about.
    """

    __slots__ = (
        "alongside",
        "as_of",
        "beside",
        "calendar",
        "clashes",
        "court",
        "holidays",
        "letters",
        "not_claims",
        "reasons",
        "row",
        "ruling",
        "says",
        "steps",
        "things",
        "total",
        "unbound",
        "worked",
    )

    def __init__(self, as_of: date, row: Row | None, holidays: Holidays = NO_HOLIDAYS) -> None:
        self.as_of = as_of
        self.holidays = holidays
        self.row = row
        self.beside: Row | None = None
        self.steps: list[Planned] = []
        self.alongside: list[Planned] = []
        self.things: dict[type[Thing], list[Thing]] = {kind: [] for kind in KINDS}
        self.says: dict[Thing, list[Note]] = {}
        self.worked: dict[str, list[Line]] = {}
        self.not_claims: list[tuple[Claim, Note]] = []
        self.total: Total | None = None
        self.court: Suit | None = None
        self.ruling: Ruling | None = None
        self.letters: list[Letter] = []
        self.reasons: list[tuple[Fact | Typed, Value]] = []
        self.clashes: list[Clash] = []
        self.calendar: list[Dated] = []
        self.unbound: set[str] = set()

    def __getitem__[Kind: Thing](self, kind: type[Kind]) -> list[Kind]:
        """Return what it holds of one kind, in the author's order."""
        return self.things[kind]  # type: ignore[return-value]

    def only_if(self, node: _Node, *things: object) -> _Node:
        """Return what shows some of the plan's things; all that it has applies."""
        return node

    def turns(self, place: int) -> tuple[list[Planned], list[Planned], list[Planned]]:
        """Return the steps before the one at a place, that one, and those after it."""
        return self.steps[:place], self.steps[place : place + 1], self.steps[place + 1 :]

    def fen(self, claim: Claim) -> int | None:
        """Return the sum of a claim in fen, or None where too little is known."""
        lines = self.worked.get(claim.id)
        return lines[-1].fen if lines else None

    def all_leads(self) -> list[Lead]:
        """Return the guides to go on with, those of its steps first, each flow once."""
        planned = [lead for one in (*self.steps, *self.alongside) for lead in one.leads]
        return list({lead.flow: lead for lead in (*self[Lead], *planned)}.values())

    def cited(self) -> list[Source]:
        """Return every source the plan rests on, each once; days name their own."""
        cited = [source for row in (self.row, self.beside) if row for source in row.sources]
        for planned in (*self.steps, *self.alongside):
            cited += planned.cited()
        for claim in self[Claim]:
            cited += claim.sources
        for claim, note in self.not_claims:
            cited += note.sources or claim.sources
        cited += self.court.sources if self.court else ()
        for kind in KINDS:
            if not kind.cites_itself:
                cited += [source for one in self[kind] for source in one.sources]
        cited += [source for letter in self.letters for source in letter.sources]
        return _once(cited)

    def binding(self, sources: Iterable[Source]) -> tuple[Source, ...]:
        """Return those of some sources that can bind somebody in this case."""
        return tuple(source for source in sources if source.binds not in self.unbound)


def _once(sources: Iterable[Source]) -> list[Source]:
    return list({source.id: source for source in sources}.values())


def ladder_of(flow: Flow, known: Case, today: date) -> Plan:
    """Return a plan with its row, its steps and its clashes alone: all that a move rests on."""
    known = flow.settled(known)
    case = flow.effective(known)
    plan = Plan(today, row_of(flow, case), flow.holidays)
    plan.clashes = [clash for clash in flow.clashes if clash.when.holds(known)]
    if plan.row is not None:
        plan.steps = _planned(plan.row.uses, case, known, plan, set())
    return plan


def plan_of(flow: Flow, known: Case, today: date) -> Plan:
    """Return the plan for the facts known, as of `today`."""
    plan = ladder_of(flow, known, today)
    if plan.row is None:
        return plan
    known = flow.settled(known)
    case = flow.effective(known)
    plan.unbound = {those for those, when in flow.binding.items() if when.holds(case) is False}
    taken = {planned.step.id for planned in plan.steps}
    beside: list[Planned] = []
    other = {**case, **plan.row.beside}
    if plan.row.beside:
        plan.beside = row_of(flow, other)
        if plan.beside:
            beside = _planned(plan.beside.uses, other, known, plan, taken)
    also = _planned(flow.alongside, case, known, plan, taken)
    plan.alongside = beside + also
    plan.letters = [
        letter
        for letter in flow.letters
        if _has_step(letter, plan.steps + also, case) or _has_step(letter, beside, other)
    ]
    for kind in KINDS:
        plan.things[kind] = [one for one in flow[kind] if one.when.holds(case)]
        plan.says.update({one: _first(one.says, case) for one in plan.things[kind] if one.says})
    _work_out(plan, flow, case, known)
    terms = [one for one in flow.calendar if one.when.holds(case)]
    days = [resolved(one, known, today, flow.holidays) for one in terms]
    plan.calendar = [dated for dated in days if dated]
    plan.reasons = [
        (fact, known[id])
        for id, fact in flow.facts.items()
        if id in plan.row.when.facts and id in known
    ]
    return plan


def _planned(
    uses: Iterable[Use], case: Case, known: Case, plan: Plan, taken: set[str]
) -> list[Planned]:
    """Return the steps that apply, each once, and add their ids to `taken`."""
    planned: list[Planned] = []
    for use in uses:
        if use.step.id not in taken and use.when.holds(case):
            taken.add(use.step.id)
            planned.append(Planned(use.step, case, known, plan.as_of, plan.holidays))
    return planned


def _has_step(letter: Letter, steps: list[Planned], case: Case) -> bool:
    """Return whether one of some steps is a letter's, and the letter is for the case."""
    return any(one.step.id in letter.steps for one in steps) and letter.when.holds(case) is True


def _work_out(plan: Plan, flow: Flow, case: Case, known: Case) -> None:
    """Put into a plan what its claims come to, line by line, what may not be asked for, and why."""
    amounts = {id: value for id, value in known.items() if isinstance(value, int)}
    if flow.price and flow.price.id in amounts:
        amounts[PRICE] = amounts[flow.price.id]
    for claim in plan[Claim]:
        plan.worked[claim.id] = claim.sum.on(known, plan.as_of).lines(amounts) if claim.sum else []
    for claim in flow[Claim]:
        note = next((one for one in claim.otherwise if one.when.holds(case)), None)
        if note and not claim.when.holds(case):
            plan.not_claims.append((claim, note))
    total = Total(plan[Claim], plan.worked)
    if total.lines:
        plan.total = total
    if flow.court and flow.court.when.holds(case):
        plan.court = flow.court
        if total.fen:
            plan.ruling = flow.court.rule(total.fen, amounts.get(flow.court.asks.id), plan.as_of)
