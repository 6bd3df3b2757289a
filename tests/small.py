"""Small flows, written in a few words, and every interview that they allow."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import product
from typing import NamedTuple

from guide_logic.language.conditions import ALWAYS, UNSURE, AtLeast, Condition, Joined, Value
from guide_logic.language.decisions import Channel, Deadline, Row, Step, Use
from guide_logic.language.facts import Choice, Days, Entry, Fact, Option, Question, Typed
from guide_logic.language.flow import Flow
from guide_logic.language.flow_rules import collected_rules
from guide_logic.language.sources import Instrument, articles
from guide_logic.language.text import T
from guide_logic.planning.interview import read_answers
from guide_logic.planning.relevance import open_questions

TODAY = date(2026, 11, 22)


def text(said: str) -> T:
    """Return a sentence in both languages."""
    return T(zh=f"中文：{said}", en=said)


LAW = Instrument(
    "small-law", text("Small Law"), version=text("1"), in_force="2020-01-01", articles=articles(1)
)[1]
"""What everything in a small flow rests on."""


def fact(
    id: str, *options: str, unsure: str = "", asked_when: Condition = ALWAYS, otherwise: str = ""
) -> Fact:
    """Return a fact; "not sure" counts as its first option unless `unsure` says more."""
    named = options or ("no", "yes")
    return Fact(
        id,
        text(id),
        {option: text(f"{id} {option}") for option in named},
        unsure=unsure or named[0],
        asked_when=asked_when,
        otherwise=otherwise,
    )


def days(id: str = "days") -> Days:
    """Return a number of days."""
    return Days(id, text(id), most=100)


def asks(*facts: Fact | Typed, id: str = "", on_plan: bool = False) -> Question:
    """Return one question that asks for some facts, each in a field of its own."""
    fields = tuple(Choice.of(one) if isinstance(one, Fact) else Entry(one) for one in facts)
    name = id or facts[0].id
    return Question(name, text(name), text("why"), fields, on_plan=on_plan)


def question(id: str, *fields: Choice | Entry, on_plan: bool = False) -> Question:
    """Return one question made of the fields given."""
    return Question(id, text(id), text("why"), fields, on_plan=on_plan)


def step(id: str, *deadlines: Deadline) -> Step:
    """Return a step that the reader takes alone."""
    return Step(
        id,
        ref=id.upper(),
        channel=Channel("self", text("you")),
        title=text(id),
        text=text(f"do {id}"),
        deadlines=deadlines,
        fails=text("go on"),
    )


WAIT = step("wait")


def row(
    id: str, when: Condition, *steps: Step | Use, beside: Mapping[str, str] | None = None
) -> Row:
    """Return a row; without steps of its own the reader waits."""
    return Row(
        id,
        ref=id.upper(),
        when=when,
        title=text(id),
        because=text(f"because of {id}"),
        steps=list(steps) or [WAIT],
        sources=(LAW,),
        beside=beside,
    )


class Held(NamedTuple):
    """One whole interview: the answers by field, the facts, the questions before the plan."""

    answers: dict[str, str]
    known: dict[str, Value]
    questions: int
    asked: tuple[str, ...]


def every_interview(flow: Flow) -> Iterator[Held]:
    """Yield every interview that readers can hold, one by one and nothing merged.

    Numbers are answered once in every interval that a rule tells apart.
    """
    waiting = [Held({}, {}, 0, ())]
    while waiting:
        held = waiting.pop(0)
        still = open_questions(flow, held.known)
        if not still:
            yield held
            continue
        question = next((one for one in still if not one.on_plan), still[0])
        for answers, known in _answers(flow, question, held.known):
            waiting.append(
                Held(
                    {**held.answers, **answers},
                    {**held.known, **known},
                    held.questions + (not question.on_plan),
                    (*held.asked, question.id),
                )
            )


def _answers(
    flow: Flow, question: Question, known: Mapping[str, Value]
) -> Iterator[tuple[dict[str, str], dict[str, Value]]]:
    ways: list[list[str]] = []
    for field in question.asks:
        if isinstance(field, Choice):
            ways.append([option.id for option in field.options])
        else:
            cuts = sorted({cut for when in _conditions(flow) for cut in _cuts(when, field.id)})
            ways.append([UNSURE, *map(str, [cuts[0] - 1, *cuts] if cuts else [0])])
    for way in product(*ways):
        answers = dict(zip((field.id for field in question.asks), way, strict=True))
        facts, problems = read_answers(flow, question, answers, known)
        if not problems:
            yield answers, facts


def _conditions(flow: Flow) -> Iterator[Condition]:
    for one in flow.rows:
        yield one.when
        yield from (rule.when for use in one.uses for rule in use.rules)
    yield from (rule.when for rule in collected_rules(flow))
    yield from (option.when for option in _options(flow))


def _options(flow: Flow) -> Iterator[Option]:
    for question in flow.questions:
        for field in question.asks:
            yield from field.options if isinstance(field, Choice) else ()


def _cuts(condition: Condition, fact: str) -> Iterator[int]:
    if isinstance(condition, AtLeast) and condition.fact == fact:
        yield condition.cut
    elif isinstance(condition, Joined):
        for part in condition.parts:
            yield from _cuts(part, fact)
