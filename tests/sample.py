"""Cases and interviews of the complaint path, drawn alike at every run."""

from collections.abc import Mapping
from functools import cache
from itertools import product
from random import Random
from typing import NamedTuple

from guide_logic.language.conditions import UNSURE, Value
from guide_logic.language.facts import Choice, Day, Days, Fact, Question
from guide_logic.language.flow import Flow
from guide_logic.planning.cases import offers, row_of
from guide_logic.planning.relevance import next_question
from guide_logic.site import GUIDES

FLOW: Flow = GUIDES.load("complaint-path")


class Held(NamedTuple):
    """An interview: what was answered in each field, the facts, the questions asked."""

    answers: dict[str, str]
    known: dict[str, Value]
    asked: list[Question]


def some_case(random: Random) -> dict[str, Value]:
    """Return any facts at all, the quiet option of each more often than others."""
    case: dict[str, Value] = {}
    days: list[Value] = [UNSURE, *range(12)]
    prices: list[Value] = [UNSURE, 9_90, 200_00, 10_000_00]
    for id, fact in FLOW.facts.items():
        if isinstance(fact, Fact):
            quiet = id not in ("state", "issue") and random.random() < 0.7
            case[id] = fact.unsure if quiet else random.choice(list(fact.options))
        elif isinstance(fact, Days):
            case[id] = random.choice(days)
        elif isinstance(fact, Day):
            case[id] = random.choice([UNSURE, "2024-02-29", "2026-11-20", "2026-12-31"])
        else:
            case[id] = random.choice(prices)
    return case


@cache
def cases_by_row(count: int) -> dict[str, list[dict[str, Value]]]:
    """Return so many cases for every row, each with all of its facts known."""
    random = Random(2026)
    cases: dict[str, list[dict[str, Value]]] = {row.id: [] for row in FLOW.rows}
    open_rows = set(cases)
    for _ in range(500_000):
        if not open_rows:
            return cases
        case = some_case(random)
        row = row_of(FLOW, FLOW.effective(case))
        if row is not None and row.id in open_rows:
            cases[row.id].append(case)
            if len(cases[row.id]) == count:
                open_rows.remove(row.id)
    raise LookupError(f"too few cases for {', '.join(sorted(open_rows))}")


def hold(random: Random, answers: Mapping[str, str]) -> Held:
    """Return an interview with `answers` where they are asked and offered, else any."""
    held = Held({}, {}, [])
    while (question := next_question(FLOW, held.known)) is not None:
        facts: dict[str, Value] = {}
        for field in question.asks:
            if isinstance(field, Choice):
                offered = {one.id: one for one in field.options if offers(FLOW, one, held.known)}
                wanted = answers.get(field.id)
                id = wanted if wanted in offered else random.choice(list(offered))
                assert id is not None
                held.answers[field.id] = id
                facts.update(offered[id].sets)
            else:
                given = random.choice(["", "0", "3", "9"])
                held.answers[field.id] = given
                facts[field.id] = UNSURE if given == "" else int(given)
        held.known.update(facts)
        held.asked.append(question)
    return held


@cache
def interviews() -> list[Held]:
    """Return some seventy interviews, over all order states and all ways to have got on."""
    random = Random(12315)
    states, progress = FLOW.question("state"), FLOW.question("progress")
    assert states is not None
    assert progress is not None
    pairs = [*product(_options(states), _options(progress))][::2]
    return [
        hold(random, {"safety": "none", "state": state, "progress": stage} if place % 6 else {})
        for place, (state, stage) in enumerate(pairs)
    ]


def _options(question: Question) -> list[str]:
    (choice,) = question.asks
    assert isinstance(choice, Choice)
    return [option.id for option in choice.options]


def fragment_answers(fragment: str) -> dict[str, str]:
    """Return the answers in an address's fragment, as the page reads them."""
    _, _, query = fragment.partition(":")
    pairs = (part.partition("=") for part in query.split("&"))
    return {field: value for field, _, value in pairs if field != "at"}
