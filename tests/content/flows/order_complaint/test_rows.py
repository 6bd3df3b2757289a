"""What holds in every plan about a complaint on an order."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product

import pytest

from guide_logic.analysis.proof import texts_of
from guide_logic.content.flows.order_complaint import FLOW
from guide_logic.content.flows.order_complaint.facts import F
from guide_logic.export.plan_json import plan_json
from guide_logic.language.text import LANGS
from guide_logic.planning.plan import ladder_of
from guide_logic.quantities.dates import read_date
from tests.cases.plans import Plan, refs

TODAY = read_date("2026-11-23")

NEVER_SAID = {
    "no rule has nine days (seed-15)": r"(?<!\d)9 ?天|九天|(?<!\d)9 days|nine days",
    "no rule has five days for a complaint (seed-14)": r"五天|five days",
    "nobody is feared (seed-04, seed-05)": r"最狠|最怕|harshest|most feared",
    "sums for late shipping change (TB-34)": r"(?<!\d)(5|10|30) ?%|最[高低] ?\d+ ?元",
    "no result is promised (seed-03)": r"一定(能|会)|保证能|必(退|赔)|guaranteed|will be closed",
    "hotlines contradict each other (TB-39)": r"9510\d{3}|(?<!\d)400-?\d{3}",
}


def cases(role: str = "consumer", seller: str = "shop") -> Iterator[dict[str, str]]:
    """Yield every state, complaint, refund and exception."""
    facts = ("state", "complaint", "refund", "exception")
    for values in product(*(getattr(F, id).options for id in facts)):
        yield {**dict(zip(facts, values, strict=True)), "role": role, "seller": seller}


@cache
def plans() -> list[Plan]:
    """Return the plan of every case of a consumer and a shop."""
    assert TODAY is not None
    return [plan_json(FLOW, case, TODAY, "zh") for case in cases()]


def sent_to_12315(**who: str) -> list[dict[str, str]]:
    """Return the cases in which these go to 12315."""
    assert TODAY is not None
    return [
        case
        for case in cases(**who)
        if "REG" in {planned.step.ref for planned in ladder_of(FLOW, case, TODAY).steps}
    ]


def test_the_rows_stand_in_their_order() -> None:
    """The first match wins, so the order is part of the rule."""
    assert [row.ref for row in FLOW.rows] == [f"O{number:02}" for number in range(1, 13)]


def test_a_private_seller_is_never_sent_to_12315() -> None:
    """Order 121 arts 3 and 16(3): it mediates between consumers and traders only."""
    assert sent_to_12315()
    assert not sent_to_12315(seller="individual")


def test_a_business_buyer_is_never_sent_to_12315() -> None:
    """Consumer Rights Protection Law art. 2: only who buys for daily life."""
    assert not sent_to_12315(role="business")


def test_a_complaint_that_was_made_is_never_made_again() -> None:
    """The platform may not take the same ground twice."""
    for one in plans():
        assert not {"COMP", "FOLLOW"} <= set(refs(one["steps"])), one["row"]


def test_a_completed_order_always_has_a_way_on() -> None:
    """Seed-01: 12315, the association and courts stay open when the platform closes."""
    for one in plans():
        if one["row"]["ref"] in ("O08", "O09"):
            assert {"REG", "COURT"} <= set(refs(one["steps"]))


def test_a_refund_and_a_report_are_told_apart() -> None:
    """Seed-02: the refund settles the refund, and a fine is nobody’s compensation."""
    done = [one for one in plans() if one["row"]["ref"] == "O02"]
    assert done
    assert all(refs(one["steps"])[0] == "LEFT" for one in done)


def test_what_happens_to_the_shop_is_never_promised() -> None:
    """Seed-03 and seed-16: the platform decides."""
    for one in plans():
        if one["row"]["ref"] != "O01":
            assert "shop_fate" in {warning["id"] for warning in one["warnings"]}


@pytest.mark.parametrize(("state", "days"), [("to_ship", 2), ("shipped", 5), ("received", 5)])
def test_waiting_ends_when_the_sellers_time_does(state: str, days: int) -> None:
    """TB-03 to TB-05, from secondary sources: the page decides."""
    assert TODAY is not None
    case = {"state": state, "complaint": "none", "refund": "pending_in_time", "exception": "none"}
    case |= {"role": "consumer", "seller": "shop"}
    rows = [
        plan_json(FLOW, {**case, "refund_days": gone}, TODAY, "zh")["row"]
        for gone in (days - 1, days)
    ]
    assert [row["ref"] for row in rows if isinstance(row, dict)] == ["O07", "O06"]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("why", NEVER_SAID)
def test_no_text_says_what_is_wrong_or_not_known(why: str, lang: str) -> None:
    """What the popular article has wrong today."""
    for owner, text in texts_of(FLOW):
        assert not re.search(NEVER_SAID[why], text.say(lang), re.IGNORECASE), owner
