"""Every rule of a flow: what is read on the way to its rows, its steps and what it collects."""

from collections.abc import Iterable, Iterator

from guide_logic.language.conditions import Condition
from guide_logic.language.decisions import Use
from guide_logic.language.facts import Choice
from guide_logic.language.flow import Flow
from guide_logic.language.kinds import KINDS
from guide_logic.language.rules import Rule
from guide_logic.language.sums import PRICE
from guide_logic.language.things import Thing

__all__ = ["amounts_of", "collected_rules", "conditions", "owned_rules", "rules_of_steps"]


def amounts_of(flow: Flow, thing: Thing) -> list[str]:
    """Return the ids of what a sum reads, the flow's price by its own id."""
    own = {PRICE: flow.price.id} if flow.price else {}
    return [own.get(id, id) for id in thing.reads if id != PRICE or flow.price]


def collected_rules(flow: Flow) -> list[Rule]:
    """Return what is read for all that belongs to no row."""
    rules = rules_of_steps(flow, flow.alongside)
    for kind in KINDS:
        for thing in flow[kind]:
            rules += thing.rules
            rules += [Rule(thing.when, number=id) for id in amounts_of(flow, thing)]
    if flow.court:
        rules.append(Rule(flow.court.when, number=flow.court.asks.id))
    return rules + [
        Rule(one.when, owner=f"term {one.id}", number=one.trigger.id) for one in flow.calendar
    ]


def rules_of_steps(flow: Flow, uses: Iterable[Use]) -> list[Rule]:
    """Return what steps read in their places, and the letters offered where they stand."""
    rules: list[Rule] = []
    for use in uses:
        rules += use.rules
        rules += [
            Rule(use.when & one.when, owner=f"letter {one.id}")
            for one in flow.letters
            if use.step.id in one.steps
        ]
    return rules


def owned_rules(flow: Flow) -> Iterator[tuple[str, Rule]]:
    """Yield every rule once with the row it belongs to, or ""."""
    yield from (("", rule) for rule in collected_rules(flow))
    for row in flow.rows:
        yield row.id, Rule(row.when)
        seen: set[tuple[Condition, str]] = set()
        for rule in rules_of_steps(flow, row.uses):
            if (rule.when, rule.number) not in seen:
                seen.add((rule.when, rule.number))
                yield row.id, rule


def conditions(flow: Flow) -> Iterator[tuple[str, Condition]]:
    """Yield every condition of the flow with the name of its owner."""
    for row in flow.rows:
        yield f"row {row.id}", row.when
        for use in row.uses:
            yield f"row {row.id}, step {use.step.id}", use.when
    for use in flow.alongside:
        yield f"step {use.step.id} beside", use.when
    for step in flow.steps.values():
        said = (step.notes, step.fails, step.do, step.where, step.deadlines, step.leads)
        for one in (*(one for some in said for one in some), *step.evidence, *step.outcomes):
            yield f"step {step.id}", one.when
    for rule in collected_rules(flow):
        if rule.owner:
            yield rule.owner, rule.when
    for letter in flow.letters:
        yield f"letter {letter.id}", letter.when
    for clash in flow.clashes:
        yield f"clash {clash.ref}", clash.when
    for lapse in flow.lapses:
        yield f"lapse of {lapse.fact.id}", lapse.term.when
    for those, when in flow.binding.items():
        yield f"binding {those}", when
    for question in flow.questions:
        for field in question.asks:
            for option in field.options if isinstance(field, Choice) else ():
                yield f"option {field.id}.{option.id}", option.when
