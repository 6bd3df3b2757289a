"""What answers go together: worked out from a flow once, so that a table can say it."""

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

from guide_logic.language.conditions import UNSURE, Condition
from guide_logic.language.facts import Choice, Fact
from guide_logic.language.flow import Flow
from guide_logic.language.words import FlowWords

__all__ = ["fields_of", "never_of", "unasked_of"]

Pair = tuple[str, str]


def never_of(flow: Flow, words: FlowWords) -> list[list[Pair]]:
    """Return answers that cannot stand together; of each the last, asked last, gives way.

    They clash, or the last is not asked where the others are so; "" is any answer.
    """
    order = list(flow.facts)
    found = [
        sorted(case.items(), key=lambda pair: order.index(pair[0]))
        for clash in flow.clashes
        for case in _cases(flow, words, clash.when, True)
    ]
    for id in words.facts:
        fact = flow.facts[id]
        if isinstance(fact, Fact):
            found += [
                [*case.items(), (id, "")] for case in _cases(flow, words, fact.asked_when, False)
            ]
    kept: list[list[Pair]] = []
    for pairs in sorted(found, key=len):
        if pairs and not any(set(less) <= set(pairs) for less in kept):
            kept.append(pairs)
    return kept


def unasked_of(flow: Flow, words: FlowWords, count: str) -> list[Pair]:
    """Return the answers with which a number clashes."""
    return [
        pair
        for clash in flow.clashes
        if count in clash.when.facts
        for case in _cases(flow, words, clash.when.given({count: 3}), True)
        for pair in case.items()
        if len(case) == 1
    ]


def _cases(flow: Flow, words: FlowWords, when: Condition, truth: bool) -> Iterator[dict[str, str]]:
    """Yield each choice of options with words for which a condition has that truth."""
    facts = [id for id in words.facts if id in when.facts]
    careful = {
        id: fact.unsure
        for id in when.facts
        if isinstance(fact := flow.facts.get(id), Fact)
        and fact.unsure not in words.facts.get(id, {})
    }
    for values in product(*(("", *words.facts[id]) for id in facts)):
        case = {id: value for id, value in zip(facts, values, strict=True) if value}
        # Answers clash too where that rests on one that nobody says, as "on the platform".
        if case and when.holds({**careful, **case} if truth else case) is truth:
            yield case


def fields_of(flow: Flow, words: FlowWords) -> list[tuple[str, list[tuple[str, Any, Any]]]]:
    """Return, by field, each option with the facts it must be told, and those it takes for granted.

    Taken for granted is only what "not sure" would count as too.
    """
    return [
        (field.id, [(option.id, *_told(field, option.sets)) for option in field.options])
        for question in flow.questions
        for field in question.asks
        if isinstance(field, Choice) and any(fact.id in words.facts for fact in field.facts)
    ]


def _told(field: Choice, sets: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    must: dict[str, str] = {}
    may: dict[str, str] = {}
    for fact in field.facts:
        value = sets[fact.id]
        if value != UNSURE:
            (may if value == fact.unsure else must)[fact.id] = value
    return must, may
