"""A flow is one guided decision: questions in, a plan out.

Nothing here knows how a view looks. The state of an interview is nothing but
the facts known so far; the next question and the plan are worked out from them.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import cached_property

from guide_logic.content.court import Court, Ruling
from guide_logic.language.conditions import ALWAYS, NEVER, UNSURE, Condition, Value
from guide_logic.language.decisions import (
    Burden,
    Claim,
    Clash,
    Deadline,
    Done,
    Evidence,
    Lead,
    Note,
    Row,
    Rule,
    Step,
    Use,
    Warn,
)
from guide_logic.language.facts import Amount, Choice, Count, Fact, Option, Question, Typed
from guide_logic.language.letter_template import Letter
from guide_logic.language.sources import Source
from guide_logic.language.sums import PRICE, Line
from guide_logic.language.text import T
from guide_logic.language.time_limits import Dated, Term, resolved
from guide_logic.planning.total import Total

__all__ = ["Flow", "FlowError", "Plan", "Planned"]

Case = Mapping[str, Value]
_Now = tuple[Case, set[str]]
_Node = str | list[object]

_KEPT = 500
"""How many cases a flow remembers the next question of; an interview needs a dozen."""


class FlowError(ValueError):
    """An author's flow is wrong; each line names the flow, the id and the mend."""


class Planned:
    """A step in a plan: what it says in this case, and the day it is due, if any.

    `place` counts the steps before it on its ladder.
    """

    __slots__ = ("dated", "deadline", "due", "evidence", "fails", "leads", "notes", "place", "step")

    def __init__(self, step: Step, case: Case, known: Case, today: date, place: int) -> None:
        self.step = step
        self.place = place
        self.notes = [note for note in step.notes if note.when.holds(case)]
        self.evidence = [item for item in step.evidence if item.when.holds(case)]
        self.leads = [lead for lead in step.leads if lead.when.holds(case)]
        self.deadline = next((one for one in step.deadlines if one.when.holds(case)), None)
        self.fails = [next(note for note in step.fails if note.when.holds(case))]
        term = self.deadline.term if self.deadline else None
        self.dated = resolved(term, known, today) if term else None
        self.due = _due(self.deadline, known, today) if self.deadline else None
        if self.dated:
            self.due = self.dated.day

    def only_if(self, node: _Node, *things: object) -> _Node:
        """Return what shows some of the step's things; all that it has applies."""
        return node

    def cited(self) -> list[Source]:
        """Return the sources of what the step says in this case."""
        cited = [*self.step.sources, *(self.deadline.sources if self.deadline else ())]
        cited += [source for note in (*self.notes, *self.fails) for source in note.sources]
        cited += [source for item in self.evidence for source in item.sources]
        return list({source.id: source for source in cited}.values())


def _due(deadline: Deadline, known: Case, today: date) -> date | None:
    """Return the day a deadline ends, the first day not counted, or None."""
    if deadline.days is None:
        return None
    gone = 0
    if deadline.since is not None:
        value = known.get(deadline.since.id)
        if not isinstance(value, int):
            return None
        gone = value
    try:
        return today + timedelta(days=deadline.days - gone)
    except OverflowError:  # beyond the calendar there is no day
        return None


class Plan:
    """What one reader should do: the ladder, what goes beside it, and why.

    `row` is None while the answers do not decide it; `claims` pairs each claim
    with its sum in fen, or None where the price or the sum is not known; `worked`
    has the lines of each. `not_claims` pairs what may not be asked for with why.
    `court` is the suit that they may end in, `ruling` what it costs once a sum is known.
    """

    __slots__ = (
        "alongside",
        "as_of",
        "beside",
        "burdens",
        "calendar",
        "claims",
        "clashes",
        "court",
        "done",
        "evidence",
        "leads",
        "letters",
        "not_claims",
        "reasons",
        "row",
        "ruling",
        "steps",
        "total",
        "warnings",
        "worked",
    )

    def __init__(self, as_of: date, row: Row | None) -> None:
        self.as_of = as_of
        self.row = row
        self.beside: Row | None = None
        self.steps: list[Planned] = []
        self.alongside: list[Planned] = []
        self.claims: list[tuple[Claim, int | None]] = []
        self.worked: dict[str, list[Line]] = {}
        self.not_claims: list[tuple[Claim, Note]] = []
        self.total: Total | None = None
        self.court: Court | None = None
        self.ruling: Ruling | None = None
        self.warnings: list[Warn] = []
        self.evidence: list[Evidence] = []
        self.burdens: list[Burden] = []
        self.done: list[Done] = []
        self.leads: list[Lead] = []
        self.letters: list[Letter] = []
        self.reasons: list[tuple[Fact | Typed, Value]] = []
        self.clashes: list[Clash] = []
        self.calendar: list[Dated] = []

    def only_if(self, node: _Node, *things: object) -> _Node:
        """Return what shows some of the plan's things; all that it has applies."""
        return node

    def all_leads(self) -> list[Lead]:
        """Return the guides to go on with, those of its steps first, each flow once."""
        planned = [lead for one in (*self.steps, *self.alongside) for lead in one.leads]
        return list({lead.flow: lead for lead in (*self.leads, *planned)}.values())

    def cited(self) -> list[Source]:
        """Return every source the plan rests on, each once; days name their own."""
        cited = [
            *(self.row.sources if self.row else ()),
            *(self.beside.sources if self.beside else ()),
        ]
        for planned in (*self.steps, *self.alongside):
            cited += planned.cited()
        for claim, _ in self.claims:
            cited += claim.sources
        for claim, note in self.not_claims:
            cited += note.sources or claim.sources
        if self.court:
            cited += self.court.sources
        cited += [source for warn in self.warnings for source in warn.sources]
        cited += [source for item in self.evidence for source in item.sources]
        cited += [source for burden in self.burdens for source in burden.sources]
        cited += [source for letter in self.letters for source in letter.sources]
        return list({source.id: source for source in cited}.values())


class Flow:
    """Questions in the author's order, rows of which the first that matches wins,
    and what is collected beside them.

    `price` is the amount that claims are worked out from, unless their sum reads
    others; `court` is the suit that they may end in.
    """

    def __init__(
        self,
        id: str,
        *,
        name: T,
        questions: tuple[Question, ...],
        rows: tuple[Row, ...],
        alongside: tuple[Use, ...] = (),
        claims: tuple[Claim, ...] = (),
        warnings: tuple[Warn, ...] = (),
        evidence: tuple[Evidence, ...] = (),
        clashes: tuple[Clash, ...] = (),
        price: Amount | None = None,
        burdens: tuple[Burden, ...] = (),
        done: tuple[Done, ...] = (),
        leads: tuple[Lead, ...] = (),
        calendar: tuple[Term, ...] = (),
        court: Court | None = None,
        letters: tuple[Letter, ...] = (),
    ) -> None:
        """Take the author's flow; raise `FlowError` naming every mistake in it."""
        self.id = id
        self.name = name
        self.questions = questions
        self.rows = rows
        self.alongside = alongside
        self.claims = claims
        self.warnings = warnings
        self.evidence = evidence
        self.clashes = clashes
        self.price = price
        self.burdens = burdens
        self.done = done
        self.leads = leads
        self.calendar = calendar
        self.court = court
        self.letters = letters
        self._next: dict[frozenset[tuple[str, Value]], Question | None] = {}
        self.facts: dict[str, Fact | Typed] = {}
        for question in questions:
            self.facts.update(question.facts)
        self._left_out = {id: UNSURE for id, fact in self.facts.items() if fact.optional}
        # What readers get is compiled without checks for authors: it has passed them.
        if __debug__ and (problems := list(self._problems())):
            raise FlowError("\n".join(f"flow {id}: {problem}" for problem in problems))

    @cached_property
    def letter_fields(self) -> list[str]:
        """What letters leave to the reader to type, by id, beside the questions' own fields."""
        typed = dict.fromkeys(field.id for letter in self.letters for field in letter.fields)
        return [id for id in typed if id not in self.facts]

    @cached_property
    def collected(self) -> list[Rule]:
        """What is read for all that belongs to no row."""
        rules = self.rules_of(self.alongside)
        for claim in self.claims:
            rules += claim.rules
            rules += [Rule(claim.when, number=id) for id in self.amounts_of(claim)]
        if self.court:
            rules.append(Rule(self.court.when, number=self.court.wage.id))
        rules += [Rule(one.when, owner=f"warning {one.id}") for one in self.warnings]
        rules += [Rule(one.when, owner=f"evidence {one.id}") for one in self.evidence]
        rules += [Rule(one.when, owner=f"burden {one.id}") for one in self.burdens]
        rules += [Rule(one.when, owner=f"done {one.id}") for one in self.done]
        rules += [Rule(one.when, owner=f"lead {one.flow}") for one in self.leads]
        rules += [
            Rule(one.when, owner=f"term {one.id}", number=one.trigger.id) for one in self.calendar
        ]
        return rules

    @cached_property
    def _readers(self) -> dict[str, list[tuple[str, Rule]]]:
        """Every rule by what it reads, with the row it belongs to."""
        readers: dict[str, list[tuple[str, Rule]]] = {}
        for row_id, rule in self._owned():
            for fact in {*rule.when.facts, rule.number} - {""}:
                readers.setdefault(fact, []).append((row_id, rule))
        return readers

    def rules_of(self, uses: Iterable[Use]) -> list[Rule]:
        """Return what steps read in their places, and the letters offered where they stand."""
        rules: list[Rule] = []
        for use in uses:
            rules += use.rules
            rules += [
                Rule(use.when & one.when, owner=f"letter {one.id}")
                for one in self.letters
                if use.step.id in one.steps
            ]
        return rules

    def amounts_of(self, claim: Claim) -> list[str]:
        """Return the ids of what a claim's sum reads, the flow's price by its own id."""
        reads = claim.sum.reads if claim.sum else ()
        own = {PRICE: self.price.id} if self.price else {}
        return [own.get(id, id) for id in reads if id != PRICE or self.price]

    @property
    def steps(self) -> dict[str, Step]:
        """Every step the flow can lead to, by id, in the order of first use."""
        return {use.step.id: use.step for use in self._uses}

    @property
    def _uses(self) -> list[Use]:
        return [use for row in self.rows for use in row.uses] + list(self.alongside)

    def letter(self, id: str) -> Letter | None:
        """Return the letter with that id."""
        return next((letter for letter in self.letters if letter.id == id), None)

    def question(self, id: str) -> Question | None:
        """Return the question with that id."""
        return next((question for question in self.questions if question.id == id), None)

    def effective(self, known: Case) -> dict[str, Value]:
        """Return the values that rules see: each "not sure" as its careful option."""
        return {id: self.facts[id].effective(value) for id, value in known.items()}

    def open_questions(self, known: Case) -> list[Question]:
        """Return the questions, in the author's order, that still matter."""
        now = self._now(self.effective(known))
        return [one for one in self.questions if self._matters(one, now)]

    def next_question(self, known: Case) -> Question | None:
        """Return the question to ask next, or None when the plan is ready.

        What was worked out is kept: each view replays the interview up to it.
        """
        key = frozenset(known.items())
        if key not in self._next:
            if len(self._next) >= _KEPT:
                self._next = {}
            now = self._now(self.effective(known))
            asked = (one for one in self.questions if not one.on_plan)
            self._next[key] = next((one for one in asked if self._matters(one, now)), None)
        return self._next[key]

    def settled(self, known: Case) -> dict[str, Value]:
        """Return the facts, with optional ones that were left out as "not sure"."""
        return {**self._left_out, **known}

    def _now(self, case: Case) -> list[_Now]:
        """Return the case, and the case beside it, each with the rows that may still win."""
        possible = self._possible(case)
        now: list[_Now] = [(case, possible)]
        besides: list[dict[str, str]] = []
        for row in self.rows:
            if row.id in possible and row.beside and row.beside not in besides:
                besides.append(row.beside)
        for beside in besides:
            other = {**case, **self.effective(beside)}
            now.append((other, self._possible(other)))
        return now

    def _possible(self, case: Case) -> set[str]:
        """Return the rows that may still win, and "", for what belongs to no row."""
        possible = {""}
        for row in self.rows:
            holds = row.when.holds(case)
            if holds is not False:
                possible.add(row.id)
            if holds:
                break
        return possible

    def _matters(self, question: Question, now: list[_Now]) -> bool:
        """Return whether a rule that may still apply goes on to read the question's facts."""
        known = now[0][0]
        return any(
            id not in known and self._is_read(id, case, possible, beside=place > 0)
            for id in question.facts
            for place, (case, possible) in enumerate(now)
        )

    def reads(self, fact: str, known: Case) -> bool:
        """Return whether a rule that may still apply goes on to read a fact."""
        return any(
            self._is_read(fact, case, possible, beside=place > 0)
            for place, (case, possible) in enumerate(self._now(self.effective(known)))
        )

    def _is_read(self, fact: str, case: Case, possible: set[str], *, beside: bool) -> bool:
        for row, rule in self._readers.get(fact, ()):
            # What belongs to no row is the same beside another case as in it.
            if row not in possible or (beside and not row):
                continue
            if rule.number == fact:
                if rule.when.holds(case) is not False:
                    return True
            elif rule.when.holds(case) is None and fact in rule.when.given(case).facts:
                return True
        return False

    def offers(self, option: Option, known: Case) -> bool:
        """Return whether an answer is offered: it fits the case and clashes with nothing."""
        if option.when is not ALWAYS and option.when.holds(self.effective(known)) is False:
            return False
        new = [one.when for one in self.clashes if not one.when.facts.isdisjoint(option.sets)]
        after = {**known, **option.sets} if new else known
        return not any(when.holds(after) and not when.holds(known) for when in new)

    def row(self, case: Case) -> Row | None:
        """Return the first row that matches, or None while that is not decided."""
        for row in self.rows:
            holds = row.when.holds(case)
            if holds:
                return row
            if holds is None:
                return None
        return None

    def plan(self, known: Case, today: date) -> Plan:
        """Return the plan for the facts known, as of `today`."""
        known = self.settled(known)
        case = self.effective(known)
        plan = Plan(today, self.row(case))
        plan.clashes = [clash for clash in self.clashes if clash.when.holds(known)]
        if plan.row is None:
            return plan
        plan.steps = self._ladder(plan.row, case, known, today)
        taken = {planned.step.id for planned in plan.steps}
        beside: list[Planned] = []
        other = {**case, **plan.row.beside}
        if plan.row.beside:
            plan.beside = self.row(other)
            if plan.beside:
                beside = self._ladder(plan.beside, other, known, today, taken)
        also = _planned(self.alongside, case, known, today, taken)
        plan.alongside = beside + also
        plan.letters = [
            letter
            for letter in self.letters
            if _has_step(letter, plan.steps + also, case) or _has_step(letter, beside, other)
        ]
        self._claims(plan, case, known)
        plan.warnings = [warn for warn in self.warnings if warn.when.holds(case)]
        plan.evidence = [item for item in self.evidence if item.when.holds(case)]
        plan.burdens = [one for one in self.burdens if one.when.holds(case)]
        plan.done = [one for one in self.done if one.when.holds(case)]
        plan.leads = [one for one in self.leads if one.when.holds(case)]
        days = [resolved(one, known, today) for one in self.calendar if one.when.holds(case)]
        plan.calendar = [dated for dated in days if dated]
        plan.reasons = [
            (fact, known[id])
            for id, fact in self.facts.items()
            if id in plan.row.when.facts and id in known
        ]
        return plan

    def _claims(self, plan: Plan, case: Case, known: Case) -> None:
        """Put into a plan what may be asked for, line by line, what may not, and the total."""
        amounts = {id: value for id, value in known.items() if isinstance(value, int)}
        if self.price and self.price.id in amounts:
            amounts[PRICE] = amounts[self.price.id]
        for claim in self.claims:
            if claim.when.holds(case):
                lines = claim.sum.lines(amounts) if claim.sum else []
                plan.worked[claim.id] = lines
                plan.claims.append((claim, lines[-1].fen if lines else None))
            else:
                note = next((one for one in claim.otherwise if one.when.holds(case)), None)
                if note:
                    plan.not_claims.append((claim, note))
        total = Total([claim for claim, _ in plan.claims], plan.worked)
        if total.lines:
            plan.total = total
        if self.court and self.court.when.holds(case):
            plan.court = self.court
            if total.fen:
                plan.ruling = Ruling(total.fen, amounts.get(self.court.wage.id))

    def _ladder(
        self, row: Row, case: Case, known: Case, today: date, taken: set[str] | None = None
    ) -> list[Planned]:
        return _planned(row.uses, case, known, today, set() if taken is None else taken)

    def _owned(self) -> Iterator[tuple[str, Rule]]:
        """Yield every rule once with the row it belongs to, or ""."""
        yield from (("", rule) for rule in self.collected)
        for row in self.rows:
            yield row.id, Rule(row.when)
            seen: set[tuple[Condition, str]] = set()
            for rule in self.rules_of(row.uses):
                if (rule.when, rule.number) not in seen:
                    seen.add((rule.when, rule.number))
                    yield row.id, rule

    def _problems(self) -> Iterator[str]:
        """Yield what is wrong with the flow as written, before any case is tried."""
        kinds: list[tuple[str, list[str]]] = [
            ("question", [question.id for question in self.questions]),
            ("field", [field.id for question in self.questions for field in question.asks]),
            ("row", [row.id for row in self.rows]),
            ("claim", [claim.id for claim in self.claims]),
            ("warning", [warn.id for warn in self.warnings]),
            ("evidence", [item.id for item in self.evidence]),
            ("burden", [one.id for one in self.burdens]),
            ("done", [one.id for one in self.done]),
            ("term", [term.id for term in self.calendar]),
            ("letter", [letter.id for letter in self.letters]),
        ]
        for kind, ids in kinds:
            for id in sorted({id for id in ids if ids.count(id) > 1}):
                yield f"{kind} {id} stands twice: give one of them another id"
            for id in ids:
                if not (id.isidentifier() and id.islower()):
                    yield f"{kind} id {id!r} is not snake case: write it like not_shipped"
        for claim in self.claims:
            for id in self.amounts_of(claim):
                if not isinstance(self.facts.get(id), (Amount, Count)):
                    yield f"claim {claim.id} is worked out from {id}, which is no amount: ask it"
        for owner, condition in self._conditions():
            for fact in sorted(condition.facts - self.facts.keys()):
                yield f"{owner} reads the fact {fact}, which no question sets: ask it, or drop it"
        for rule in [*self.collected, *self.rules_of(self._uses)]:
            if rule.number and rule.number not in self.facts:
                yield f"{rule.owner or 'a step'} counts from {rule.number}, which no question asks"
        for letter in self.letters:
            yield from letter.problems(self.facts)
            for id in letter.steps:
                if id not in self.steps:
                    yield f"letter {letter.id} goes with the step {id}, which no row has"
        uses = self._uses
        for use in uses:
            if self.steps[use.step.id] is not use.step:
                yield f"step {use.step.id} stands twice: give one of them another id"
        for step in self.steps.values():
            if not step.fails or step.fails[-1].when is not ALWAYS:
                yield f"step {step.id} is silent if it fails: let the last of fails= always hold"
        for row in self.rows:
            for fact_id, option in row.beside.items():
                known = self.facts.get(fact_id)
                if not isinstance(known, Fact) or option not in known.options:
                    yield f"row {row.id} has beside={fact_id}:{option}, which is no option"
            for other in self.rows:
                if row.beside and other.beside and other.when.given(row.beside) is not NEVER:
                    yield (
                        f"row {row.id} has row {other.id} beside it, which has another beside "
                        "it again: let beside= rule out every such row"
                    )

    def _conditions(self) -> Iterator[tuple[str, Condition]]:
        """Yield every condition of the flow with the name of its owner."""
        for row in self.rows:
            yield f"row {row.id}", row.when
            for use in row.uses:
                yield f"row {row.id}, step {use.step.id}", use.when
        for use in self.alongside:
            yield f"step {use.step.id} beside", use.when
        for step in self.steps.values():
            whens = [one.when for one in (*step.notes, *step.fails)]
            whens += [one.when for one in step.deadlines] + [one.when for one in step.leads]
            for when in whens + [one.when for one in step.evidence]:
                yield f"step {step.id}", when
        for rule in self.collected:
            if rule.owner:
                yield rule.owner, rule.when
        for letter in self.letters:
            yield f"letter {letter.id}", letter.when
        for clash in self.clashes:
            yield f"clash {clash.ref}", clash.when
        for question in self.questions:
            for field in question.asks:
                for option in field.options if isinstance(field, Choice) else ():
                    yield f"option {field.id}.{option.id}", option.when


def _has_step(letter: Letter, steps: list[Planned], case: Case) -> bool:
    """Return whether one of some steps is a letter's, and the letter is for the case."""
    return any(one.step.id in letter.steps for one in steps) and letter.when.holds(case) is True


def _planned(
    uses: tuple[Use, ...], case: Case, known: Case, today: date, taken: set[str]
) -> list[Planned]:
    """Return the steps that apply, each once, and add their ids to `taken`."""
    planned: list[Planned] = []
    for use in uses:
        if use.step.id not in taken and use.when.holds(case):
            taken.add(use.step.id)
            planned.append(Planned(use.step, case, known, today, len(planned)))
    return planned
