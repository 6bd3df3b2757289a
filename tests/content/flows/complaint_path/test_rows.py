"""What holds in every plan of decision table B, whatever the case."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

import pytest

from guide_logic.api import read_facts
from guide_logic.content.apps import APPS
from guide_logic.content.flows.complaint_path import FLOW
from guide_logic.language.claims import Claim
from guide_logic.language.text import LANGS
from guide_logic.planning.plan import Plan as BarePlan
from guide_logic.planning.plan import plan_of
from tests.cases.draw import drawn
from tests.cases.plans import Plan, plan, refs, words

CODES = {
    *("EVI", "CHAT", "REFUND", "TIMER", "CASE", "EVID", "APPEAL", "COMP", "HOT", "REG"),
    *("CCA", "COURT", "POLICE", "STOP", "MED", "COUR", "POST", "ID", "ENF", "NOP"),
}
"""The step catalogue: section 2 of the table."""

SURE = {"full_text", "secondary", "practice"}

NEVER_SAID = {
    "no platform has a nine-day rule (seed-15)": r"(?<!\d)9 ?天|九天|(?<!\d)9 days|nine days",
    "nothing is settled in five days (seed-14)": r"五天|[多快] ?5 ?天|five days|5 days at most",
    "mediation lasts 60 days, not 45 (Order 121 art. 23)": r"45 ?个?工作日|45 working days",
    "fraud is threefold since 2014 (seed-07)": r"双倍赔偿|退一赔一|double (damages|compensation)",
    "nobody is feared, nothing is harshest (seed-04, seed-05)": r"最狠|最怕|harshest|most feared",
    "hotlines contradict each other (PD-02)": r"9510\d{3}|(?<!\d)400-?\d{3}|(?<!\d)021-?\d{6}",
    "sums for late shipping change (TB-34)": r"(?<!\d)(5|30) ?%|最[高低] ?(5|30|100) ?元",
    "unknown timers are left to the page (PD-01, DY-01, AL-01)": (
        r"(拼多多|抖音|1688|闲鱼|小红书)[^。]{0,12}\d+ ?(小时|天)"
        r"|(Pinduoduo|Douyin|1688|Xianyu|Xiaohongshu)[^.]{0,24}\d+ (hours|days)"
    ),
    "no result is promised": r"一定(能|会)[退赔赢]|保证[能会]|guaranteed to|you will win",
}


@cache
def plans(lang: str) -> list[Plan]:
    """Return the plans of all drawn cases."""
    return [plan(case.facts, case.today, lang) for case in drawn("complaint-path")]


def bare_plans(*changed: tuple[str, str]) -> Iterator[BarePlan]:
    """Yield the plans of the same cases, not yet put into words, with some facts changed."""
    for case in drawn("complaint-path"):
        known = read_facts(FLOW, {**case.facts, **dict(changed)})
        yield plan_of(FLOW, known, date.fromisoformat(case.today))


@cache
def steps(*changed: tuple[str, str]) -> list[tuple[str, set[str]]]:
    """Return of the same cases the code of the row, and of each step in the ladder and beside."""
    return [
        (made.row.ref if made.row else "", {one.step.ref for one in made.steps + made.alongside})
        for made in bare_plans(*changed)
    ]


def shown(plan: Plan) -> list[dict[str, Any]]:
    """Return every step of a plan, in the ladder and beside it."""
    return [*plan["steps"], *plan["alongside"]]


def test_every_row_of_the_table_stands_once_and_in_its_place() -> None:
    """The first match wins, so the order is part of the rule."""
    assert [row.ref for row in FLOW.rows if row.ref <= "B32"] == [
        f"B{number:02}" for number in range(1, 33)
    ]


def test_every_step_of_the_catalogue_is_there() -> None:
    """Ours: a return, a report alone, 12315’s time, its silence, a suit that is met."""
    ours = {"REPORT", "RETURN", "WAIT", "ASK", "RECON", "DEFENCE"}
    assert {step.ref for step in FLOW.steps.values()} == CODES | ours


def test_a_private_seller_is_never_sent_to_12315() -> None:
    """Order 121 arts 3 and 16(3): complaints and reports are about traders only."""
    for row, all_of_it in steps(("seller", "individual")):
        assert not all_of_it & {"REG", "CCA", "REPORT"}, row


def test_a_business_buyer_is_never_sent_to_12315() -> None:
    """Consumer Rights Protection Law art. 2: only who buys for daily life."""
    for row, all_of_it in steps(("role", "business")):
        assert not all_of_it & {"REG", "CCA"}, row


@pytest.mark.parametrize("changed", [("seller", "individual"), ("role", "business")], ids=str)
def test_where_12315_does_not_mediate_a_court_is_the_way(changed: tuple[str, str]) -> None:
    """Principle 4. An order that was never paid (B07) gives a court nothing to decide."""
    compared = 0
    for (row, before), (_, after) in zip(steps(), steps(changed), strict=True):
        if row not in ("", "B07") and "REG" in before:
            assert "COURT" in after, row
            compared += 1
    assert compared >= 50


def test_no_plan_names_both_12315_and_the_association() -> None:
    """Order 121 art. 16(2): 12315 refuses what the association has taken."""
    named = [all_of_it & {"REG", "CCA"} for _, all_of_it in steps(("issue", "minor"))]
    assert {"REG", "CCA"} not in named
    assert {"CCA"} in named


@pytest.mark.parametrize("ext", ["m12315_open", "m12315_failed", "m12315_refused", "court_open"])
def test_a_dispute_that_others_have_had_is_not_filed_with_12315_again(ext: str) -> None:
    """Order 121 art. 16(2); what is left of it goes on where it is, or to a court."""
    for row, all_of_it in steps(("ext", ext)):
        assert not all_of_it & {"REG", "CCA"}, row


@pytest.mark.parametrize(
    ("refund", "ref"), [("return_stage", "RETURN"), ("pending_in_time", "TIMER")]
)
def test_a_countdown_is_seen_to_whatever_else_is_the_matter(refund: str, ref: str) -> None:
    """A row that looks at the child first must not let the platform's own time run out."""
    case = {"role": "consumer", "danger": "none", "sham": "no", "ext": "none", "pay": "platform"}
    case |= {"platform_name": "jd", "seller": "shop", "state": "received", "refund": refund}
    case |= {"platform": "none", "issue": "minor"}
    one = plan({**case, "refund_days": 0}, "2026-11-22", "zh")
    assert one["row"]["ref"] == "B16"
    assert one["move"]["step"] == {"RETURN": "return_goods", "TIMER": "watch_timer"}[ref]


def test_the_platform_is_not_asked_again_where_it_can_decide_nothing() -> None:
    """Decided, refused, paid back or closed by time: the button is not there."""
    spent = [
        {"platform": "lost"},
        {"platform": "rejected"},
        {"refund": "done"},
        {"refund": "refused", "esc": "out"},
        {"state": "success_out", "exception": "none"},
        {"ext": "court_open"},
    ]
    case = {"role": "consumer", "danger": "injury", "ext": "none", "pay": "platform"}
    case |= {"platform_name": "jd", "seller": "shop", "state": "received", "refund": "none"}
    case |= {"platform": "none", "issue": "quality"}
    for facts in spent:
        one = plan({**case, **facts}, "2026-11-22", "zh")
        assert "CASE" not in refs(shown(one)), facts
    assert "CASE" in refs(shown(plan(case, "2026-11-22", "zh")))


@pytest.mark.parametrize(
    ("platform", "state", "days"),
    [
        ("taobao_tmall", "to_ship", 2),
        ("taobao_tmall", "shipped", 5),
        ("taobao_tmall", "received", 5),
        ("jd", "to_ship", 1),
        ("jd", "received", 1),
        ("wechat_shop", "received", 2),
        ("pdd", "received", 9),
        ("douyin", "shipped", 9),
        ("xianyu", "received", 9),
        ("1688", "received", 9),
        ("xhs", "to_ship", 9),
        ("cross_border", "received", 9),
        ("other", "received", 9),
        ("unknown", "received", 9),
    ],
)
def test_waiting_ends_when_the_sellers_time_does(platform: str, state: str, days: int) -> None:
    """TB-03 to TB-05, JD-01, WX-01; where no time is known, waiting must still end."""
    case = {"pay": "platform", "platform_name": platform, "seller": "shop", "state": state}
    case |= {"danger": "none", "sham": "no", "ext": "none", "platform": "none"}
    case |= {"role": "consumer", "refund": "pending_in_time", "issue": "other"}
    rows = [
        plan({**case, "refund_days": passed}, "2026-11-22", "zh")["row"]["ref"]
        for passed in (days - 1, days, days + 1)
    ]
    assert rows == ["B23", "B22", "B22"]


@cache
def said_in(lang: str) -> dict[str, str]:
    """Return every text that some plan says, with the row of the first that says it."""
    return {
        line: one["row"]["ref"] if one["row"] else ""
        for one in reversed(plans(lang))
        for line in words(one).split("\n")
    }


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("why", NEVER_SAID)
def test_no_plan_says_what_is_wrong_or_not_known(why: str, lang: str) -> None:
    """Facts marked NO-NUMBER, and what the popular article has wrong today."""
    for line, row in said_in(lang).items():
        found = re.search(NEVER_SAID[why], line, re.IGNORECASE)
        assert not found, f"{row} says {found[0]!r}"


def test_every_step_shown_has_a_source_and_says_how_sure() -> None:
    """A rule read in full, a summary, or practice: the reader is told which.

    Only the words of an app may be what nobody could check, and then that is said.
    """
    labels = {app.source.id for app in APPS} | {"taobao-timers-confirm"}
    for one in plans("zh"):
        for step in shown(one):
            assert step["sources"], step["ref"]
            for source in step["sources"]:
                assert source["sure"] in SURE or source["id"] in labels, step["ref"]


def test_every_row_cites_the_rule_it_rests_on() -> None:
    """Practice alone decides no case."""
    for row in FLOW.rows:
        assert [source for source in row.sources if source.sure != "practice"], row.ref


def test_every_claim_with_a_sum_cites_a_law_or_a_rule() -> None:
    """A figure without an article is a rumour."""
    for claim in FLOW[Claim]:
        assert claim.sources, claim.id
        if claim.sum:
            assert [one for one in claim.sources if one.sure != "practice"], claim.id


def test_sums_follow_the_price_and_are_never_made_up() -> None:
    """Without a price there is no sum, in any plan."""
    for made in bare_plans(("amount", "unknown")):
        assert [claim.id for claim in made[Claim] if made.fen(claim) is not None] == []
