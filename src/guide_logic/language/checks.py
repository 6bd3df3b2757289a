"""What is wrong with a flow as written, before any case is tried; each problem has its mend.

Authors' imports, builds and tests run these; what readers get is compiled without.
"""

from collections.abc import Iterable, Iterator

from guide_logic.language.claims import Claim
from guide_logic.language.conditions import ALWAYS, NEVER, Condition
from guide_logic.language.entries import Day
from guide_logic.language.facts import Amount, Count, Fact
from guide_logic.language.figures import Figure
from guide_logic.language.flow import Flow
from guide_logic.language.flow_rules import (
    amounts_of,
    collected_rules,
    conditions,
    rules_of_steps,
)
from guide_logic.language.holidays import NO_HOLIDAYS
from guide_logic.language.kinds import KINDS
from guide_logic.language.text import T
from guide_logic.language.things import Burden, Lead, Sources
from guide_logic.quantities.periods import WORKING_DAYS

__all__ = ["check_conditions", "check_declaration", "check_texts_paired", "check_tuples"]


def check_declaration(flow: Flow) -> list[str]:
    """Return what is wrong with a flow as its author wrote it."""
    found = [_ids, _sources, _facts_read, _holidays, _lapses, _letters, _steps, _outcomes, _beside]
    return [problem for check in found for problem in check(flow)]


def check_tuples(flow: Flow) -> list[str]:
    """Return where one thing stands for a tuple: its comma is missing, as in `(CPL[25])`."""
    parts: list[tuple[str, object]] = [
        (name, getattr(flow, name))
        for name in ("questions", "rows", "alongside", "clashes", "calendar", "lapses", "letters")
    ]
    parts += [(kind.plural, flow[kind]) for kind in KINDS]
    return list(_bare("the flow", parts)) or list(_bare_within(flow))


def _bare(owner: str, parts: Iterable[tuple[str, object]]) -> Iterator[str]:
    for name, value in parts:
        if not isinstance(value, tuple):
            yield (
                f"{owner} has {name}= without a tuple, but one {type(value).__name__}: "
                "put it into brackets with a comma after it, as in (ONE,)"
            )


def _bare_within(flow: Flow) -> Iterator[str]:
    for owner, thing in _owners(flow):
        parts = [(name, getattr(thing, name)) for name in _WANT_TUPLES if hasattr(thing, name)]
        bare = list(_bare(owner, parts))
        yield from bare
        for name, value in parts if not bare else ():
            if name not in ("sources", "steps"):
                for one in value:
                    yield from _bare(
                        f"{owner}, {name}=", [("sources", getattr(one, "sources", ()))]
                    )


def check_conditions(flow: Flow) -> list[str]:
    """Return where something else stands for a condition, as what `F.paid == "yes"` is."""
    used = [(f"step {use.step.id}", use) for use in flow.uses]
    return [
        f"{owner} has when= with {when!r}, which is no condition: write it like F.paid.is_('yes')"
        for owner, thing in [*used, *_owners(flow)]
        if not isinstance(when := getattr(thing, "when", ALWAYS), Condition)
    ]


def check_texts_paired(flow: Flow) -> list[str]:
    """Return where a text is bare words, which stand in one language only."""
    asked = [(f"question {question.id}", question) for question in flow.questions]
    return [
        f"{owner} has {name}={said!r} in one language: write T(zh=…, en=…)"
        for owner, thing in [("the flow", flow), *asked, *_owners(flow)]
        for name in _WANT_TEXTS
        if isinstance(said := getattr(thing, name, None), str)
    ]


def _owners(flow: Flow) -> list[tuple[str, object]]:
    owners: list[tuple[str, object]] = [(f"row {row.id}", row) for row in flow.rows]
    owners += [(f"step {step.id}", step) for step in flow.steps.values()]
    owners += [(f"letter {letter.id}", letter) for letter in flow.letters]
    return owners + [(f"{kind.kind} {one.id}", one) for kind in KINDS for one in flow[kind]]


_WANT_TEXTS = ("name", "title", "why", "help", "text", "because", "takes", "note", "said", "truth")
"""What readers read of questions, rows, steps, letters and things."""

_WANT_TUPLES = (
    "sources",
    "steps",
    "deadlines",
    "evidence",
    "notes",
    "fails",
    "do",
    "where",
    "leads",
    "outcomes",
    "otherwise",
)
"""What authors write as tuples in rows, steps, letters and things."""


def _ids(flow: Flow) -> Iterator[str]:
    named: list[tuple[str, list[str]]] = [
        ("question", [question.id for question in flow.questions]),
        ("field", [field.id for question in flow.questions for field in question.asks]),
        ("row", [row.id for row in flow.rows]),
        ("term", [term.id for term in flow.calendar]),
        ("letter", [letter.id for letter in flow.letters]),
    ]
    # A guide may be led to for several reasons, and its id is an address.
    named += [(kind.kind, [one.id for one in flow[kind]]) for kind in KINDS if kind is not Lead]
    for kind, ids in named:
        for id in sorted({id for id in ids if ids.count(id) > 1}):
            yield f"{kind} {id} stands twice: give one of them another id"
        for id in ids:
            if not (id.isidentifier() and id.islower()):
                yield f"{kind} id {id!r} is not snake case: write it like not_shipped"
    refs = [
        ("row", [row.ref for row in flow.rows]),
        ("clash", [one.ref for one in flow.clashes]),
        ("step", [step.ref for step in flow.steps.values()]),
    ]
    for kind, codes in refs:
        for ref in sorted({ref for ref in codes if codes.count(ref) > 1}):
            yield f"two of kind {kind} have the ref {ref}, which readers quote: give one another"
    for step in [use.step for use in flow.uses]:
        if flow.steps[step.id] is not step:
            yield f"step {step.id} stands twice: give one of them another id"


def _sources(flow: Flow) -> Iterator[str]:
    """Yield what rests on nothing: a case or a claim, and any other words that name a number.

    What only points elsewhere has no sources; a deadline cites the law of its days.
    """
    owners: list[tuple[str, Sources, bool]] = [
        (f"row {row.id}", row.sources, True) for row in flow.rows
    ]
    for kind in KINDS:
        for one in flow[kind]:
            if kind.sourced and kind is not Lead:
                due = kind in (Claim, Burden) or _names_number(one.texts())
                owners.append((f"{kind.kind} {one.id}", one.sources, due))
    for step in flow.steps.values():
        said = [step.text, *(one.text for one in step.notes)]
        said += [one.text for one in step.deadlines]
        owners.append((f"step {step.id}", step.sources, _names_number(said)))
        for deadline in step.deadlines:
            days = deadline.days
            if isinstance(days, Figure) and not set(days.sources) & set(deadline.sources):
                yield (
                    f"step {step.id} counts the days of the figure {days.id} and does not cite "
                    f"{', '.join(one.id for one in days.sources)}: add it to its sources="
                )
    for owner, sources, due in owners:
        if due and not sources:
            yield f"{owner} rests on nothing: give it sources=(INSTRUMENT[article],)"


def _names_number(texts: Iterable[T]) -> bool:
    return any(sign.isdigit() for text in texts for sign in text.zh)


def _facts_read(flow: Flow) -> Iterator[str]:
    told = set()
    for kind in KINDS:
        for thing in flow[kind]:
            for id in amounts_of(flow, thing):
                if not isinstance(flow.facts.get(id), (Amount, Count, Day)):
                    told.add(id)
                    yield (
                        f"{kind.kind} {thing.id} is worked out from {id}, which no question asks "
                        "as an amount, or as a day on which the law has changed: ask it, "
                        "a day among the dates beside the plan"
                    )
    for owner, condition in conditions(flow):
        for fact in sorted(condition.facts - flow.facts.keys()):
            yield f"{owner} reads the fact {fact}, which no question sets: ask it, or drop it"
    for rule in [*collected_rules(flow), *rules_of_steps(flow, flow.uses)]:
        if rule.number and rule.number not in flow.facts.keys() | told:
            yield f"{rule.owner or 'a step'} counts from {rule.number}, which no question asks"


def _holidays(flow: Flow) -> Iterator[str]:
    """Yield the terms that no day can be worked out for: they need a calendar of holidays."""
    due = [one.term for step in flow.steps.values() for one in step.deadlines if one.term]
    for term in {term.id: term for term in (*flow.calendar, *due)}.values():
        times = [one for one in (term.figure, *term.ladder) if one]
        counted = any(one.unit == WORKING_DAYS for one in times)
        if flow.holidays is NO_HOLIDAYS and (counted or term.rolls or term.may_roll):
            yield f"term {term.id} needs to know holidays: give the flow holidays="


def _lapses(flow: Flow) -> Iterator[str]:
    """Yield the lapses that no day can bring about, or that end in no option."""
    for one in flow.lapses:
        if one.term.trigger.id not in flow.facts:
            yield (
                f"the lapse of {one.fact.id} counts from {one.term.trigger.id}, which no question "
                "asks: ask it"
            )
        for option in {one.option, one.to} - one.fact.options.keys():
            yield f"the lapse of {one.fact.id} names {option}, which is none of its options"


def _letters(flow: Flow) -> Iterator[str]:
    for letter in flow.letters:
        yield from letter.problems(flow.facts)
        for id in letter.steps:
            if id not in flow.steps:
                yield f"letter {letter.id} goes with the step {id}, which no row has"


def _steps(flow: Flow) -> Iterator[str]:
    for step in flow.steps.values():
        if not step.fails or step.fails[-1].when is not ALWAYS:
            yield f"step {step.id} is silent if it fails: let the last of fails= always hold"
        if step.do and step.do[-1].when is not ALWAYS:
            yield f"step {step.id} may have no move to say: let the last of do= always hold"


def _outcomes(flow: Flow) -> Iterator[str]:
    for step in flow.steps.values():
        ids = [one.id for one in step.outcomes]
        for id in sorted({id for id in ids if ids.count(id) > 1}):
            yield f"step {step.id} has two outcomes called {id}: give one of them another id"
        for outcome in step.outcomes:
            owner = f"outcome {outcome.id} of step {step.id}"
            if "-" in outcome.id or not outcome.id.isidentifier():
                yield f"{owner}: write its id in snake case, which an address can hold"
            for id, option in outcome.sets.items():
                fact = flow.facts.get(id)
                if not isinstance(fact, Fact) or option not in fact.options:
                    yield f"{owner} sets {id}={option}, which is no option of a fact of this flow"
            if outcome.starts and outcome.starts.id not in flow.facts:
                yield f"{owner} starts {outcome.starts.id}, which no question of this flow asks"
            if not outcome.sets:
                yield f"{owner} sets nothing, so nothing would come of it"


def _beside(flow: Flow) -> Iterator[str]:
    for row in flow.rows:
        for fact_id, option in row.beside.items():
            known = flow.facts.get(fact_id)
            if not isinstance(known, Fact) or option not in known.options:
                yield f"row {row.id} has beside={fact_id}:{option}, which is no option"
        for other in flow.rows:
            if row.beside and other.beside and other.when.given(row.beside) is not NEVER:
                yield (
                    f"row {row.id} has row {other.id} beside it, which has another beside "
                    "it again: let beside= rule out every such row"
                )
