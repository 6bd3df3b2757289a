"""What holds in every plan on sums, whatever the case."""

import random
import re
from functools import cache

import pytest

from guide_logic.analysis.proof import texts_of
from guide_logic.content.flows.what_may_be_claimed import FLOW
from guide_logic.content.flows.what_may_be_claimed.facts import F
from guide_logic.export.plan_json import plan_json
from guide_logic.language.conditions import Value
from guide_logic.language.facts import Fact
from guide_logic.language.text import LANGS
from guide_logic.quantities.dates import read_date
from tests.cases.plans import Plan, refs, words

TODAY = read_date("2026-11-25")

AMOUNTS = {
    "amount": 350_00,
    "refunded": 50_00,
    "household": 70_00,
    "deposit_paid": 60_00,
    "order_price": 500_00,
    "promise_times": 4,
    "promise_sum": 90_00,
    "freight": 12_00,
    "inspection": 200_00,
    "loss": 33_00,
    "injury": 410_00,
}

CONSUMER_ONLY = {
    "triple",
    "ten_times",
    "ten_times_household",
    "loss_times_three",
    "injury_knowing",
    "jd_unclear_page",
}

NEVER_SAID = {
    "fraud is threefold since 2014 (seed-07)": r"可以要双倍赔偿|you may ask for double",
    "nobody is feared (seed-04, seed-05)": r"最狠|最怕|harshest|most feared",
    "no result is promised": r"一定(能|会)(赔|退)|保证[能会]|guaranteed to|you will win",
    "no wage is invented: it differs by year and province": r"54,?323|217,?290",
}


@cache
def cases() -> list[tuple[dict[str, Value], Plan]]:
    """Return cases drawn by chance, the same at every run, with their plans."""
    assert TODAY is not None
    chance = random.Random(25)
    options = {id: list(fact.options) for id, fact in FLOW.facts.items() if isinstance(fact, Fact)}
    drawn = []
    for _ in range(1500):
        known: dict[str, Value] = {id: chance.choice(them) for id, them in options.items()}
        if F.food.asked_when.holds(known) and chance.random() < 0.7:
            known["food"] = chance.choice(["unsafe", "drug"])
        known |= AMOUNTS
        drawn.append((known, plan_json(FLOW, known, TODAY, "zh")))
    return drawn


def claimed(plan: Plan) -> dict[str, int | None]:
    """Return what may be asked for, with its sum."""
    return {claim["id"]: claim["fen"] for claim in plan["claims"]}


def test_the_rows_stand_in_their_order() -> None:
    """The first match wins, so the order is part of the rule."""
    assert [row.ref for row in FLOW.rows] == [f"V{number:02}" for number in range(1, 11)]


def test_consumer_law_is_only_for_consumers_of_traders() -> None:
    """CPL arts 2 and 40; Order 121 arts 3 and 16(3)."""
    for case, plan in cases():
        if case["role"] == "business" or case["seller"] == "individual":
            assert not claimed(plan).keys() & CONSUMER_ONLY, case
            assert "REG" not in refs(plan["steps"]), case


def test_three_times_needs_a_deception_that_can_be_proved() -> None:
    """CPL art. 55(1): a suspicion is asked about, never taken for proof."""
    seen = set()
    for case, plan in cases():
        if "triple" in claimed(plan):
            food = case["issue"] == "food_drug"
            seen.add(food)
            assert case["knew" if food else "fraud"] == ("seller" if food else "proved"), case
    assert seen == {True, False}


def test_deception_is_asked_about_wherever_it_can_matter_and_never_denied_unasked() -> None:
    """CPL art. 55(1) does not depend on what the complaint is called."""
    told = {"zh": "你说没有故意骗你", "mistake": "弄错的不算欺诈", "late": "本身不算欺诈；"}
    denied = set()
    for case, plan in cases():
        (said,) = [one["text"] for one in plan["not_claims"] if one["id"] == "triple"] or [""]
        if found := {id for id, words in told.items() if words in said}:
            denied |= found
            assert case["fraud"] == "none", case
            assert F.fraud.asked_when.holds(case), case
    assert denied == told.keys()
    consumer = {"role": "consumer", "seller": "shop"}
    assert {
        issue
        for issue in F.issue.options
        if not F.fraud.asked_when.holds({**consumer, "issue": issue})
    } == {"food_drug", "no_reason_return", "minor", "courier_service", "privacy", "invoice"}


def test_who_backs_out_of_a_pre_sale_is_offered_no_refund_of_the_earnest_money() -> None:
    """Civil Code arts 586 and 587: lost within a fifth of the price, and the rest comes back."""
    seen = set()
    for case, plan in cases():
        ids = claimed(plan).keys()
        due = case["deposit"] == "balance_due" and F.deposit.asked_when.holds(case)
        if due and case["back"] in ("none", "part"):
            seen.add(case["issue"])
            assert not ids & {"refund", "refund_rest", "earnest_money"}, case
            assert "earnest_excess" in ids, case
        elif "earnest_excess" in ids:
            raise AssertionError(case)
    assert "no_reason_return" in seen


def test_ten_times_needs_bad_food_and_a_seller_that_knew_or_the_producer() -> None:
    """Food Safety Law art. 148, Drug Administration Law art. 144."""
    claims = [(case, claimed(plan)) for case, plan in cases()]
    asked = [case for case, ids in claims if {"ten_times", "ten_times_household"} & ids.keys()]
    assert asked
    for case in asked:
        assert case["issue"] == "food_drug"
        assert case["food"] in ("unsafe", "drug")
        assert case["knew"] in ("seller", "producer")


def test_ten_times_from_the_producer_is_never_asked_of_the_seller() -> None:
    """Food Safety Law art. 148: a seller owes it only if it sold what it knew to be unsafe."""
    seen = set()
    for case, plan in cases():
        producer = case["knew"] == "producer" and "loss_times_three" in claimed(plan)
        for step in plan["steps"]:
            told = "生产者" in step["text"]
            if step["ref"] in ("ASK", "REG", "COURT"):
                assert told is producer, (case, step["ref"])
                seen |= {step["ref"]} if told else set()
    assert seen == {"ASK", "REG", "COURT"}


def test_a_claim_is_never_both_open_and_ruled_out() -> None:
    """A reader would not know which to believe."""
    for case, plan in cases():
        assert not claimed(plan).keys() & {one["id"] for one in plan["not_claims"]}, case


def test_nobody_is_offered_goods_or_the_price_again_once_all_is_back() -> None:
    """A full refund ends the sale: no delivery, repair or exchange beside it."""
    ends = {"refund", "refund_rest", "delivery", "repair", "repair_contract", "seven_days"}
    seen = [plan for case, plan in cases() if case["back"] == "all"]
    assert seen
    assert not [plan for plan in seen if claimed(plan).keys() & ends]


def test_nothing_is_claimed_after_a_full_settlement() -> None:
    """TB rules art. 6: what is left depends on what was agreed."""
    for case, plan in cases():
        if case["back"] == "settled":
            assert (claimed(plan), plan["total"], plan["court"]) == ({}, None, None), case


def test_the_total_is_what_counts_and_never_two_alternatives() -> None:
    """The sum on the page is the sum of its lines."""
    for case, plan in cases():
        counted = [claim for claim in plan["claims"] if claim["counts"]]
        parts = [claim["part"] for claim in counted]
        assert len(parts) == len(set(parts)), case
        if plan["total"]:
            assert plan["total"]["most"] == sum(claim["fen"] for claim in counted), case
            assert plan["total"]["least"] <= plan["total"]["most"], case
            assert plan["total"]["lines"][-1]["fen"] == plan["total"]["most"], case


def test_of_the_extras_none_is_higher_than_the_one_that_counts() -> None:
    """Choose the higher, not both."""
    for case, plan in cases():
        extras = [one for one in plan["claims"] if one["part"] == "extra" and one["fen"]]
        if extras:
            counted = [one["fen"] for one in extras if one["counts"]]
            assert counted == [max(one["fen"] for one in extras)], case


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("what", NEVER_SAID)
def test_what_is_wrong_or_unsure_is_never_said(what: str, lang: str) -> None:
    """The seed article said it, or no source holds it."""
    for owner, text in texts_of(FLOW):
        assert not re.search(NEVER_SAID[what], text.say(lang)), owner


def test_where_the_platform_stops_the_reader_is_told_where_to_ask() -> None:
    """tb-notaccepted: Taobao may refuse damages under the law."""
    for case, plan in cases():
        desk = "DESK" in refs(plan["steps"])
        if desk and case["platform_name"] == "taobao_tmall" and "triple" in claimed(plan):
            assert "淘宝可以不受理法定赔偿" in words(plan), case
