"""What holds in every plan on services, whatever the case."""

import random
from collections.abc import Callable
from functools import cache

import pytest

from guide_logic.content.flows.services import FLOW
from guide_logic.export.plan_json import plan_json
from guide_logic.language.conditions import Value
from guide_logic.language.facts import Fact
from guide_logic.quantities.dates import read_date
from tests.cases.plans import Plan, refs, words

TODAY = read_date("2026-11-28")


@cache
def cases() -> list[tuple[dict[str, Value], Plan]]:
    """Return cases drawn by chance, the same at every run, with their plans."""
    assert TODAY is not None
    chance = random.Random(14)
    options = {id: list(fact.options) for id, fact in FLOW.facts.items() if isinstance(fact, Fact)}
    drawn = []
    for _ in range(1500):
        known: dict[str, Value] = {id: chance.choice(them) for id, them in options.items()}
        if chance.random() < 0.1:
            known |= {"service": "prepaid", "trouble": "cancel", "way": "none"}
        known |= {"amount": 500_00, "over": "no"}
        drawn.append((known, plan_json(FLOW, known, TODAY, "zh")))
    return drawn


def test_the_rows_stand_in_their_order() -> None:
    """The first match wins, so the order is part of the rule."""
    assert [row.ref for row in FLOW.rows] == [f"S{number:02}" for number in range(1, 13)]


def test_who_cancels_is_promised_no_sum() -> None:
    """No article says how much: only the seven days of prepaid services and of goods do."""
    seen = set()
    for case, plan in cases():
        if case["trouble"] == "cancel":
            sums = {one["id"] for one in plan["claims"] if one["fen"]}
            assert sums <= {"principal", "goods_back"}, case
            seen |= sums
            if case["service"] not in ("prepaid", "goods"):
                assert "depends" in {one["id"] for one in plan["claims"]}, case
    assert seen == {"principal", "goods_back"}


def test_the_seven_days_are_for_consumers_of_traders() -> None:
    """The interpretation is on disputes of consumers with businesses: arts 1 and 14."""
    for case, plan in cases():
        if case["role"] == "business" or case["seller"] == "individual":
            assert plan["row"]["ref"] != "S07", case
            assert "principal" not in {one["id"] for one in plan["claims"]}, case
            assert "REG" not in refs(plan["steps"]), case


def test_where_there_is_no_platform_none_is_asked_to_step_in() -> None:
    """A trader's own site has nobody above it; 12315 at its seat does (Order 121 art. 13)."""
    for case, plan in cases():
        own = case["via"] == "own" or case["service"] == "goods"
        assert not (own and "PLAT" in refs(plan["steps"])), case
        if "REG" in refs(plan["steps"]):
            assert ("归它住所地的局" in words(plan)) is own, case


def test_every_reader_leaves_with_a_way_on() -> None:
    """Where only general rules are known, those, and where to turn."""
    for case, plan in cases():
        assert set(refs(plan["steps"])) & {"COURT", "WAIT"}, case


def test_no_number_of_days_before_a_renewal_is_named() -> None:
    """Online trading art. 18 as amended in 2025 names none."""
    for case, plan in cases():
        if case["trouble"] == "renewed":
            assert "五日" not in words(plan), case
            assert "5 天" not in words(plan), case


def _consumer(case: dict[str, Value]) -> bool:
    return case["role"] == "consumer" and case["seller"] != "individual"


def _fresh(case: dict[str, Value]) -> bool:
    cooling = (case["service"], case["trouble"], case["cooling"])
    return _consumer(case) and cooling == ("prepaid", "cancel", "fresh")


def _is(case: dict[str, Value], services: str, troubles: str) -> bool:
    return case["service"] in services.split() and case["trouble"] in troubles.split()


TOLD: dict[str, Callable[[dict[str, Value]], bool]] = {
    "要求返还本金的，法院应予支持": _fresh,
    "已用的按打折前的价格扣": lambda case: (
        _consumer(case) and _is(case, "prepaid", "cancel") and not _fresh(case)
    ),
    "已用的按打折价扣": lambda case: _consumer(case) and _is(case, "prepaid", "failed closed"),
    "都要用显著方式提醒你": lambda case: case["trouble"] == "renewed",
    "要限制未成年人单次和单日花多少": lambda case: _is(case, "game", "child"),
    "和年龄不相称的，你可以不追认": lambda case: case["trouble"] == "child",
    "可以要求改乘或退票；你的损失": lambda case: _is(case, "transport", "failed"),
    "主要演员或主要节目换了，你有权退票": lambda case: _is(case, "event", "failed"),
    "店家说是委托别人做的": lambda case: _is(case, "food", "failed unsafe"),
    "七天无理由也适用于商家自己的网站": lambda case: _is(case, "goods", "cancel"),
    "可以要求按合理的数扣": lambda case: _is(case, "voucher membership hotel game other", "cancel"),
}
"""What the message to the trader rests on, and for whom: written apart from the guide's rules."""


@pytest.mark.parametrize("words", TOLD)
def test_a_rule_is_told_to_whom_it_fits_and_to_nobody_else(words: str) -> None:
    """An article quoted in the wrong case is the end of the argument."""
    seen = set()
    for case, plan in cases():
        asked = [step["text"] for step in plan["steps"] if step["ref"] == "ASK"]
        if asked:
            told = words in asked[0]
            assert told is TOLD[words](case), case
            seen.add(told)
    assert seen == {True, False}
