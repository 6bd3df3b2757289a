"""What holds for every ground, whatever the case."""

import re
from functools import cache
from itertools import product

import pytest

from guide_logic.analysis.proof import texts_of
from guide_logic.content.flows.complaint_grounds import FLOW
from guide_logic.content.flows.complaint_grounds.facts import F
from guide_logic.export.plan_json import plan_json
from guide_logic.language.claims import Claim
from guide_logic.language.text import LANGS
from guide_logic.quantities.dates import read_date
from tests.cases.plans import Plan, refs

TODAY = read_date("2026-11-23")

NEVER_SAID = {
    "a test is not the price of entry (seed-17)": r"必须(送检|有鉴定)|需要鉴定书才|must be tested",
    "fraud is threefold since 2014 (seed-07)": r"双倍赔偿|double (damages|compensation)",
    "nobody is feared (seed-04, seed-05)": r"最狠|最怕|harshest|most feared",
    "sums for late shipping change (TB-34)": r"(?<!\d)(5|30) ?%|最[高低] ?(5|30|100) ?元",
    "the sum for a missing gift is left out (JD-13)": r"京豆|JD beans",
    "no result is promised": r"一定(能|会)|保证能|guaranteed to|you will win",
}


@cache
def plans(role: str = "consumer", seller: str = "shop") -> list[tuple[dict[str, str], Plan]]:
    """Return the plan of every case, with its facts."""
    assert TODAY is not None
    facts = ("issue", "danger", "durable", "visible", "confirmed")
    options = [list(getattr(F, id).options) for id in facts]
    cases = [dict(zip(facts, values, strict=True)) for values in product(*options)]
    cases = [{**case, "role": role, "seller": seller} for case in cases]
    return [(case, plan_json(FLOW, case, TODAY, "zh")) for case in cases]


def test_the_rows_stand_in_their_order() -> None:
    """The first match wins, so the order is part of the rule."""
    assert [row.ref for row in FLOW.rows] == [f"G{number:02}" for number in range(1, 17)]


@pytest.mark.parametrize(("role", "seller"), [("consumer", "individual"), ("business", "shop")])
def test_12315_is_only_for_consumers_of_traders(role: str, seller: str) -> None:
    """Order 121 arts 3 and 16(3); CPL arts 2 and 40: no triple, no six-month rule either."""
    for case, one in plans(role, seller):
        assert "REG" not in refs(one["steps"]), case
        assert one["row"]["ref"] != "G05", case
        claims = {claim["id"] for claim in one["claims"]}
        assert not claims & {"triple", "ten_times", "injury", "price_seven_days"}, case


def test_a_test_is_asked_of_nobody_at_the_start() -> None:
    """Seed-17, TB-13 to TB-15: the seller answers first."""
    for case, one in plans():
        grades = {item["id"]: item["grade"] for item in one["evidence"]}
        assert grades.get("test", "rarely") == "rarely", case
        assert refs(one["steps"])[0] != "TEST", case


def test_no_test_is_spoken_of_where_none_is_needed() -> None:
    """Section 5: non-receipt, damage, durable goods within six months, promises."""
    for case, one in plans():
        if one["row"]["ref"] in ("G02", "G03", "G04", "G05", "G11", "G12"):
            assert "TEST" not in refs(one["steps"]), case


def test_the_seller_proves_first_where_the_rule_says_so() -> None:
    """TB-14, TB-19, TB-20, LW-14."""
    for case, one in plans():
        first = {"G03", "G04", "G05", "G08", "G09"}
        assert ("THEIRS" in refs(one["steps"])) is (one["row"]["ref"] in first), case


def test_not_sure_whether_receipt_was_confirmed_counts_as_confirmed() -> None:
    """The careful option: then the buyer gathers proof."""
    assert F.confirmed.unsure == "yes"


def test_every_claim_with_a_sum_cites_a_law_or_a_rule() -> None:
    """A figure without an article is a rumour."""
    for claim in FLOW[Claim]:
        assert [one for one in claim.sources if one.sure != "practice"] or not claim.sum, claim.id


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("why", NEVER_SAID)
def test_no_text_says_what_is_wrong_or_not_known(why: str, lang: str) -> None:
    """What the popular article has wrong, and figures that are not known."""
    for owner, text in texts_of(FLOW):
        assert not re.search(NEVER_SAID[why], text.say(lang), re.IGNORECASE), owner
