"""What holds in every plan for a filing with 12315."""

import re
from functools import cache
from itertools import product

import pytest

from guide_logic.analysis.proof import texts_of
from guide_logic.content.flows.ready_for_12315 import FLOW
from guide_logic.export.plan_json import plan_json
from guide_logic.language.facts import Choice, Fact
from guide_logic.language.text import LANGS
from guide_logic.planning.plan import ladder_of
from guide_logic.quantities.dates import read_date
from tests.cases.plans import Plan, refs

TODAY = read_date("2026-11-23")

FACTS = ("matter", "aim", "ext", "reply", "refused_for", "seller", "known")
FOUR = {"identity": "own", "respondent": "full", "request": "clear", "basis": "yes"}

NEVER_SAID = {
    "mediation lasts 60 days, not 45 (Order 121 art. 23)": r"45 ?个?工作日|45 working days",
    "nobody is feared (seed-04, seed-05)": r"最狠|最怕|harshest|most feared",
    "numbers from memory stay out (ch-other)": r"12378|12363|12377|12366|12318|12330|12300",
    "no result is promised": r"一定(能|会)|保证能|guaranteed to|you will win",
}


def _said_by_readers(fact: Fact) -> list[str]:
    """Return the options that a question offers; the others are set by what happens."""
    offered = {
        option.sets[fact.id]
        for question in FLOW.questions
        for field in question.asks
        if isinstance(field, Choice)
        for option in field.options
        if fact.id in option.sets
    }
    return [id for id in fact.options if id in offered]


@cache
def ladders(**changed: str) -> list[tuple[dict[str, str], set[str]]]:
    """Return the codes of the steps of every case whose four required things are there."""
    assert TODAY is not None
    told: list[tuple[dict[str, str], set[str]]] = []
    options = [
        [changed[id]] if id in changed else _said_by_readers(fact)
        for id in FACTS
        if isinstance(fact := FLOW.facts[id], Fact)
    ]
    for values in product(*options):
        case = {**FOUR, "role": "consumer", "place": "shop", **changed}
        case |= dict(zip(FACTS, values, strict=True))
        told.append((case, {planned.step.ref for planned in ladder_of(FLOW, case, TODAY).steps}))
    return told


def test_the_rows_stand_in_their_order() -> None:
    """The first match wins, so the order is part of the rule."""
    assert [row.ref for row in FLOW.rows] == [f"M{number:02}" for number in range(1, 13)]


def test_the_same_dispute_is_never_filed_twice() -> None:
    """Order 121 art. 16(2): not while, or after, another body or 12315 itself has it."""
    for ext in ("association", "authority", "court_open", "m12315_open", "m12315_failed"):
        for case, steps in ladders(ext=ext):
            assert "REG" not in steps, case


@pytest.mark.parametrize("changed", [{"role": "business"}, {"seller": "individual"}], ids=str)
def test_only_a_consumer_of_a_trader_is_sent_to_complain(changed: dict[str, str]) -> None:
    """Order 121 arts 3 and 16(3)."""
    for case, steps in ladders(**changed):
        assert "REG" not in steps, case


def test_what_is_not_its_job_is_never_filed() -> None:
    """Order 121 art. 16(1): courier, telecom, finance, scams, work, IP, other offices."""
    for case, steps in ladders():
        if case["matter"] != "goods":
            assert not {"REG", "REPORT"} & steps, case


def test_after_three_years_nobody_is_sent_to_complain() -> None:
    """Order 121 art. 16(4)."""
    for case, steps in ladders(known="out"):
        assert "REG" not in steps, case


@pytest.mark.parametrize(
    ("fact", "option", "step"),
    [
        ("identity", "hidden", "NAME"),
        ("identity", "agent_no", "NAME"),
        ("respondent", "none", "ID"),
        ("request", "vague", "CLAIM"),
        ("basis", "no", "BASIS"),
    ],
)
def test_each_missing_thing_has_its_step_before_filing(fact: str, option: str, step: str) -> None:
    """Order 121 arts 10 and 16(5): what is missing, and how to get it."""
    assert TODAY is not None
    case: dict[str, str | int] = {**FOUR, "matter": "goods", "aim": "money", "ext": "none"}
    case |= {"role": "consumer", "seller": "shop", "known": "in", "place": "shop", fact: option}
    one: Plan = plan_json(FLOW, case, TODAY, "zh")
    assert refs(one["steps"]) == [step, "REG"]


def test_who_wants_both_gets_the_report_beside_the_complaint() -> None:
    """Order 121 arts 3 and 9: the two are handled apart, and both are about a trader."""
    for case, steps in ladders(aim="both", matter="goods", ext="none"):
        private = case["seller"] == "individual"
        assert ("REPORT" in steps) is not private, case


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("why", NEVER_SAID)
def test_no_text_says_what_is_wrong_or_not_known(why: str, lang: str) -> None:
    """Old rules, and figures known from memory only."""
    for owner, text in texts_of(FLOW):
        assert not re.search(NEVER_SAID[why], text.say(lang), re.IGNORECASE), owner
