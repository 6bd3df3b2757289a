"""What holds in every plan of decision table D, whatever the case."""

import re
from datetime import date
from functools import cache, partial
from itertools import product

import pytest

from guide_logic.analysis.proof import check_flow
from guide_logic.content.flows.seller_reply import FLOW, evidence
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.entries import Day
from guide_logic.language.facts import Fact
from guide_logic.language.text import LANGS
from guide_logic.language.things import Evidence, Note
from guide_logic.planning.interview import Interview
from guide_logic.site import GUIDES
from tests.cases.plans import Plan, refs, words
from tests.cases.plans import plan as any_plan
from tests.cases.situations import Situation, situations

plan = partial(any_plan, flow="seller-reply")

TABLE = ("claim", "clock", "decided", "fault")
"""The facts of table D; 7 × 2 × 2 × 4 are its 112 combinations. A review is ours."""

_CLAIMS = [claim for claim in F.claim.options if claim != "review"]

STEPS = list(FLOW.steps.values())

ROWS = ["D01", "D02", "D03", "D12", "D11", "D04", "D05", "D10", "D06", "D07", "D08", "D09"]
OVERLAY = ["ACK", "CLOCK", "AFTER"]

NEVER_SAID = {
    "mediation lasts 60 days, not 45 (Order 121 art. 23)": r"45 ?个?工作日|45 working days",
    "nothing is settled in five days (seed-14)": r"最[多长快] ?[5五] ?天|five days at most",
    "no platform has a nine-day rule (seed-15)": r"(?<!\d)9 ?天|九天|(?<!\d)9 days|nine days",
    "no result always follows (seed-16)": r"一定(会|能)(扣|降|罚|赢|退)|will certainly",
    "nobody is feared, nothing is harshest (seed-04, seed-05)": r"最狠|最怕|harshest|most feared",
    "unknown timers are left to the page (PD-01, DY-01, AL-01)": (
        r"拼多多|抖音|1688|闲鱼|小红书|Pinduoduo|Douyin|Xianyu|Xiaohongshu"
    ),
    "hotlines contradict each other (PD-02, JD-14)": r"9510\d|950618|(?<!\d)400-?\d{3}|021-?\d{6}",
    "no result is promised": r"保证[能会赢]|guaranteed to|you will win",
}


def case(**facts: str | int) -> dict[str, str | int]:
    """Return a whole case: a defect under dispute on a platform, with these changes."""
    usual: dict[str, str | int] = {"claim": "platform_case", "clock": "in", "decided": "no"}
    usual |= {"on_platform": "yes", "about": "defect", "fault": "unclear"}
    return usual | facts


@cache
def plans(lang: str) -> list[Plan]:
    """Return the plans of the table's combinations, for each kind of complaint."""
    facts = [F.claim, F.clock, F.decided, F.fault, F.about]
    return [
        plan(case(**dict(zip([one.id for one in facts], values, strict=True))), "2026-11-23", lang)
        for values in product(*(fact.options for fact in facts))
    ]


def test_the_flow_is_proved() -> None:
    """Every case has a plan, and everything written is met by some reader."""
    assert check_flow(FLOW, GUIDES.pages) == []


def test_the_rows_stand_in_this_order() -> None:
    """The table's nine in their order; safety before the clocks, returns before fault."""
    assert [row.ref for row in FLOW.rows] == ROWS


def test_the_facts_keep_the_options_of_the_table() -> None:
    """Issue 3 names them, so that the table can be followed into the code."""
    options = {id: set(fact.options) for id, fact in FLOW.facts.items() if isinstance(fact, Fact)}
    assert {id: options[id] for id in TABLE} == {
        "claim": {
            *("refund", "platform_case", "violation", "m12315"),
            *("lawsuit", "buyer_abuse", "refund_only_kept"),
            "review",
        },
        "clock": {"in", "out"},
        "decided": {"no", "against_us"},
        "fault": {"seller", "logistics", "buyer", "unclear"},
    }


@pytest.mark.parametrize("claim", _CLAIMS)
@pytest.mark.parametrize("fault", F.fault.options)
def test_an_ordinary_defect_follows_the_table_to_the_letter(claim: str, fault: str) -> None:
    """All 112 combinations, where neither a return nor an injury makes a row of ours."""
    first = {"buyer_abuse": "D01", "refund_only_kept": "D02", "lawsuit": "D03"}
    last = {"seller": "D06", "logistics": "D07", "buyer": "D08", "unclear": "D09"}
    for clock, decided in product(F.clock.options, F.decided.options):
        over = clock == "out" or decided == "against_us"
        expected = first.get(claim) or (
            "D04" if over else "D05" if claim == "m12315" else last[fault]
        )
        facts = case(claim=claim, clock=clock, decided=decided, fault=fault)
        assert plan(facts, "2026-11-23", "zh")["row"]["ref"] == expected


def test_three_things_are_laid_over_every_row() -> None:
    """Acknowledge, act inside the platform's clock, follow up; a review has no clock."""
    for claim, about, fault in product(F.claim.options, F.about.options, F.fault.options):
        one = plan(case(claim=claim, about=about, fault=fault), "2026-11-23", "zh")
        laid = ["ACK", "AFTER"] if claim == "review" else OVERLAY
        assert refs(one["alongside"])[-len(laid) :] == laid, one["row"]


def test_a_review_is_no_crime_no_dispute_and_only_an_invented_one_goes_to_a_court() -> None:
    """ECL art. 39, CPL art. 17, Civil Code arts 1024 and 1025: a true review is borne."""
    answers = {"claim": "review", "review": "true"}
    after = Interview(FLOW, answers).next
    assert after is not None
    assert after.id == "about", "how far the platform has got is not asked of a review"
    for review, fault in product(F.review.options, F.fault.options):
        got = plan(case(claim="review", review=review, fault=fault), "2026-11-28", "zh")
        steps = refs([*got["steps"], *got["alongside"]])
        assert got["row"]["ref"] == "D12"
        assert not {"POLICE", "ABUSE", "CLOCK"} & set(steps)
        assert ("NAME" in steps) is (review == "invented"), review
        assert ("先按规定退、换、补" in words(got)) is (fault in ("seller", "logistics"))
        assert "silence_loses" not in [warning["id"] for warning in got["warnings"]]


def test_swapped_goods_are_spoken_of_in_a_seven_day_return() -> None:
    """TB rules art. 37, Regulations art. 49(2): whoever gives the money back first proves last."""
    got = plan(case(claim="refund", about="no_reason"), "2026-11-28", "zh")
    assert "退回的不是原物" in words(got)


def test_without_a_platform_there_is_no_platform_clock() -> None:
    """A shop of its own has no countdown to watch, and nothing else is lost."""
    for claim in F.claim.options:
        got = plan(case(claim=claim, on_platform="no"), "2026-11-23", "zh")
        assert refs(got["alongside"])[-2:] == ["ACK", "AFTER"]
        assert "CLOCK" not in refs(got["alongside"])


def test_a_threatened_seller_still_answers_the_refund_in_time() -> None:
    """D01: going to the police stops no countdown."""
    for fault in F.fault.options:
        got = plan(case(claim="buyer_abuse", fault=fault), "2026-11-23", "zh")
        beside = plan(case(claim="refund", fault=fault), "2026-11-23", "zh")
        assert set(refs(beside["steps"])) <= set(refs(got["steps"]) + refs(got["alongside"]))


def test_a_buyers_demand_alone_is_never_called_extortion() -> None:
    """CPL art. 55, E-Commerce Law art. 60: who asks for what the law gives commits no crime."""
    for one in plans("zh"):
        if "POLICE" in refs([*one["steps"], *one["alongside"]]):
            assert "a_claim_is_no_crime" in [warning["id"] for warning in one["warnings"]]


def test_no_seller_sues_for_a_price_that_was_due_back() -> None:
    """D02: where the goods or the courier were at fault, at most the goods are asked for."""
    for fault, claims in (
        ("seller", ["goods_only"]),
        ("logistics", ["goods_only", "courier_loss"]),
    ):
        got = plan(case(claim="refund_only_kept", fault=fault), "2026-11-23", "zh")
        assert "SUE" not in refs(got["steps"])
        assert [claim["id"] for claim in got["claims"]] == claims


def test_the_courier_pays_wherever_its_fault_was_settled() -> None:
    """EX-01: a claim against the courier has its step; danger and returns look elsewhere."""
    for one in plans("zh"):
        claimed = "courier_loss" in [claim["id"] for claim in one["claims"]]
        told = "CARRIER" in refs([*one["steps"], *one["alongside"]])
        assert told or not claimed, one["row"]


def test_nobody_goes_on_apologising_in_a_suit_or_for_what_is_not_theirs() -> None:
    """Every word can become evidence (D03), and a threat or a misuse calls for no regret."""
    for claim, about, fault in product(F.claim.options, F.about.options, F.fault.options):
        got = plan(case(claim=claim, about=about, fault=fault), "2026-11-23", "zh")
        sorry = "再道一次歉" in words(got)
        answers = fault in ("seller", "logistics") and about not in ("no_reason", "injury")
        assert sorry is (answers and claim in ("refund", "platform_case", "violation")), claim


def test_a_seven_day_return_never_turns_on_fault() -> None:
    """CPL art. 25: no reason is needed, so no fault is asked for."""
    facts = {id: value for id, value in case(about="no_reason").items() if id != "fault"}
    got = plan(facts, "2026-11-23", "zh")
    assert (got["next"], got["row"]["ref"]) == (None, "D10")


def test_mediation_is_always_called_voluntary_and_the_report_apart() -> None:
    """Order 121 arts 9, 18, 23, 27: no duty to agree, but clues are still checked."""
    for lang, voluntary, checked in (
        ("zh", "这本身不等于违法", "线索也仍会查"),
        ("en", "that in itself is no offence", "still checked"),
    ):
        for one in plans(lang):
            if "MEDIATE" in refs(one["steps"]):
                assert voluntary in words(one)
                assert checked in words(one)


@pytest.mark.parametrize(
    ("claim", "about", "platform", "days"),
    [
        ("platform_case", "defect", "jd", 1),
        ("refund", "defect", "jd", 1),
        ("refund", "defect", "wechat_shop", 2),
        ("refund", "no_reason", "wechat_shop", 2),
        ("refund", "not_shipped", "taobao_tmall", 2),
        ("refund", "not_received", "taobao_tmall", 5),
    ],
)
def test_a_platforms_time_is_counted_to_its_last_day(
    claim: str, about: str, platform: str, days: int
) -> None:
    """JD-01, JD-04, WX-01, TB-03 to TB-05: it ends at the hour it began, so a day before that.

    On the day it ends the plan says today, and on the day after that it is over.
    """
    said = []
    for gone in (0, days, days + 1):
        facts = case(claim=claim, about=about, platform_name=platform, days_open=gone)
        got = plan(facts, "2026-11-23", "zh")
        clock = next(step for step in got["alongside"] if step["ref"] == "CLOCK")
        said.append((clock["due"], "规则里的时间已经过了" in words(got)))
    last = f"2026-11-{22 + days}"
    assert said == [(last, False), ("2026-11-23", False), ("2026-11-23", True)]


@pytest.mark.parametrize("claim", ["platform_case", "violation", "refund"])
def test_a_platform_whose_time_is_not_known_gets_no_day_but_today(claim: str) -> None:
    """PD-01, DY-01, AL-01, XH-01: the countdown on the page decides."""
    got = plan(case(claim=claim, platform_name="other", days_open=0), "2026-11-23", "zh")
    clock = next(step for step in got["alongside"] if step["ref"] == "CLOCK")
    assert clock["due"] == "2026-11-23"


@cache
def said_in(lang: str) -> dict[str, str]:
    """Return every text that some plan says, with the row of the first that says it."""
    return {
        line: one["row"]["ref"] for one in reversed(plans(lang)) for line in words(one).split("\n")
    }


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("why", NEVER_SAID)
def test_no_plan_says_what_is_wrong_or_not_known(why: str, lang: str) -> None:
    """Facts marked NO-NUMBER, and what the popular article has wrong today."""
    for line, row in said_in(lang).items():
        found = re.search(NEVER_SAID[why], line, re.IGNORECASE)
        assert not found, f"{row} says {found[0]!r}"


@pytest.mark.parametrize("lang", LANGS)
def test_the_24_hours_to_acknowledge_are_never_called_a_rule(lang: str) -> None:
    """XB-08 is trade practice: ISO 10002 sets no hours."""
    said = {"zh": "不是规定", "en": "not a rule"}[lang]
    ack = FLOW.steps["acknowledge"]
    assert all(said in deadline.text.say(lang) for deadline in ack.deadlines)


def test_taobaos_times_say_that_the_page_decides() -> None:
    """TB-03 to TB-05 are CAUTION: only secondary sources give the hours."""
    parts: list[Deadline | Note] = []
    for step in STEPS:
        parts += step.deadlines
        parts += step.notes
    told = [
        part.text
        for part in parts
        if any(source.instrument.id == "taobao-timers" for source in part.sources)
    ]
    assert told
    for text in told:
        assert "二手资料" in text.zh
        assert "以页面" in text.zh
        assert "econdary sources" in text.en
        assert "page decides" in text.en


def test_every_step_and_row_has_a_source() -> None:
    """Practice alone decides no case."""
    for row in FLOW.rows:
        assert [source for source in row.sources if source.sure != "practice"], row.ref
    assert not [step.ref for step in STEPS if not step.sources]


def test_every_piece_of_evidence_is_listed_once() -> None:
    """What a step asks for stands in the list of the whole case too."""
    items = [one for one in vars(evidence).values() if isinstance(one, Evidence)]
    assert sorted(one.id for one in items) == sorted(one.id for one in FLOW[Evidence])


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.ref)
def test_a_step_is_short_enough_to_read_when_tired(step: Step) -> None:
    """A title of 16 characters or nine words; two to four sentences; always a deadline."""
    title = step.title.on(date.min)
    assert len(title.zh) <= 16
    assert len(title.en.split()) <= 9
    assert 2 <= step.text.zh.count("。") <= 4
    assert step.deadlines[-1].when.holds({}) is True


@pytest.mark.parametrize("told", situations("seller-reply"), ids=lambda told: told["id"])
def test_no_day_lies_in_the_past(told: Situation) -> None:
    """A time that is over sends the reader to act today, not to a day gone by."""
    got = plan(told["facts"], told["today"], "zh")
    days = [step["due"] for step in (*got["steps"], *got["alongside"]) if step["due"]]
    assert min([*days, told["today"]]) == told["today"]


def test_nobody_in_a_sellers_guide_signs_for_goods_but_the_buyer() -> None:
    """The day goes into the letters' chronology, where a seller would sign what is not true."""
    signed = FLOW.facts["signed_on"]
    assert isinstance(signed, Day)
    assert signed.told is not None
    assert (signed.told.zh, signed.told.en) == ("买家签收了商品", "The buyer signed for the goods")
