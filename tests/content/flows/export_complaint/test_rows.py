"""What holds in every plan for an exporter, whatever the case."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import product

import pytest

from guide_logic.analysis.proof import check_flow
from guide_logic.content.flows.export_complaint import FLOW
from guide_logic.content.flows.export_complaint.facts import F
from guide_logic.content.law import CISG, TRADE_NOTES
from guide_logic.export.plan_json import plan_json
from guide_logic.language.conditions import Value
from guide_logic.language.decisions import Step
from guide_logic.language.facts import Fact, Typed
from guide_logic.language.text import LANGS
from guide_logic.planning.plan import Plan, ladder_of, plan_of
from tests.cases.plans import words

TODAY = date(2026, 11, 23)
FACTS = (F.channel, F.clock, F.decided, F.notice, F.cause, F.contract, F.risk, F.vip, F.urgent)

NEVER_SAID = {
    "no platform's silence has a five-day rule (XB-14)": r"(?<!\d)5 ?天|(?<!\d)5 days|five days",
    "the seller's time on eBay is memory only (XB-16)": r"eBay[^。.]{0,40}\d",
    "AliExpress times are not verified (XB-14)": r"(速卖通|AliExpress)[^。.]{0,30}\d+ ?(天|days)",
    "a carrier's time to claim is in its papers": r"提单[^。]{0,12}\d+ ?天",
    "no result is promised": r"一定(能|会)[退赔赢]|保证[能会]|guaranteed to|you will win",
    "nobody is feared, nothing is harshest": r"最狠|最怕|harshest|most feared",
}


def cases(**fixed: Value) -> Iterator[dict[str, Value]]:
    """Yield every combination of the facts that rows and steps read."""
    free = [fact for fact in FACTS if fact.id not in fixed]
    for options in product(*(fact.options for fact in free)):
        yield {
            "safety": "no",
            **dict(zip((fact.id for fact in free), options, strict=True)),
            **fixed,
        }


def facts_of_the_table() -> dict[str, Fact | Typed]:
    """Return the facts without those of what came of a step, and of what the customer said."""
    return {
        id: fact
        for id, fact in FLOW.facts.items()
        if id not in ("so_far", "over") and not id.startswith("said_")
    }


def plan(case: dict[str, Value]) -> Plan:
    """Return the plan of a case."""
    return plan_of(FLOW, case, TODAY)


def ladder(case: dict[str, Value]) -> list[str]:
    """Return the codes of the steps of a case."""
    return [planned.step.ref for planned in ladder_of(FLOW, case, TODAY).steps]


@cache
def everything(lang: str) -> set[str]:
    """Return every text that some plan says."""
    return {
        line
        for case in cases(vip="yes", urgent="yes")
        for line in words(plan_json(FLOW, case, TODAY, lang)).split("\n")
    }


def test_the_flow_is_proved() -> None:
    """Every case has one row and a step; no interview is longer than twelve questions."""
    assert check_flow(FLOW) == []


def test_every_row_of_table_e_stands_once_and_in_its_place() -> None:
    """The first match wins, so the order is part of the rule."""
    assert [row.ref for row in FLOW.rows] == [f"E{number:02}" for number in range(1, 13)]


def test_the_facts_keep_the_ids_of_the_table() -> None:
    """So that the table can be followed into the code; the days are ours."""
    facts = facts_of_the_table()
    ids = {id: list(fact.options) for id, fact in facts.items() if isinstance(fact, Fact)}
    assert ids == {
        "channel": ["marketplace", "alibaba_ta", "card_paypal", "direct"],
        "clock": ["in", "out", "na"],
        "decided": ["no", "against_us"],
        "safety": ["no", "yes"],
        "notice": ["ok", "over_2y", "unclear"],
        "cause": [
            *("product", "service", "logistics", "misuse", "shelf_life", "aftersales_delay"),
            "nothing",
            "unclear",
        ],
        "contract": ["covers", "silent"],
        "risk": ["seller", "buyer", "na"],
        "vip": ["no", "yes"],
        "urgent": ["no", "yes"],
    }
    assert set(facts) - set(ids) == {"case_days", "handed_on", "learned_on", "received_on"}


def test_danger_goes_before_everything_else() -> None:
    """E01, XB-05: safety knows no rank, and the customer's own matter goes on beside it."""
    for case in cases(vip="no", urgent="no", safety="yes"):
        assert ladder(case) == ["HOLD", "TELL", "ROOT"]
        beside = plan(case).beside
        assert beside is not None
        assert beside.ref == plan({**case, "safety": "no"}).row.ref  # type: ignore[union-attr]


def test_a_running_clock_is_answered_before_anything_else() -> None:
    """Principle of table E: a platform's clock goes before the company's own times."""
    for channel in ("marketplace", "alibaba_ta", "card_paypal"):
        for case in cases(channel=channel, clock="in", decided="no", vip="no"):
            assert ladder(case)[0] == "CLOCK", case


def test_a_direct_sale_has_no_platform_to_answer() -> None:
    """There nobody decides but the parties, an arbitration body or a court."""
    for case in cases(channel="direct", clock="in", vip="no"):
        assert not set(ladder(case)) & {"CLOCK", "APPEAL", "SETTLE"}, case
        assert ladder(case)[-1] == "TALKS", case


def test_every_ladder_listens_replies_and_closes() -> None:
    """The seed: listen, record, answer with a date, remedy, follow up, thank."""
    for case in cases(urgent="no", vip="no"):
        steps = ladder(case)
        assert "REC" in steps, case
        assert "CLOSE" in steps, case
        assert "ACK" in steps or plan(case).row.ref == "E02", case  # type: ignore[union-attr]
        assert "CAPA" in [planned.step.ref for planned in plan(case).alongside], case


def test_a_vip_gets_more_and_nobody_gets_less() -> None:
    """XB-05, seed-22: the ladder is the same for all; goodwill stands beside it."""
    for case in cases(vip="no", urgent="no"):
        favoured = {**case, "vip": "yes"}
        assert ladder(favoured) == ladder(case), case
        assert [one.step.ref for one in plan(favoured).alongside] == [
            "PLUS",
            *(one.step.ref for one in plan(case).alongside),
        ]


def test_the_phone_is_for_what_cannot_wait() -> None:
    """The seed: e-mail first; a call is confirmed by e-mail."""
    for case in cases(vip="no", notice="ok", clock="na"):
        assert ("CALL" in ladder(case)) is (case["urgent"] == "yes"), case


def test_a_late_notice_ends_the_claim_in_direct_sales_only() -> None:
    """CISG art. 39: a platform order goes by the platform's own time limits."""
    for case in cases(notice="over_2y", vip="no", urgent="no"):
        assert ("BARRED" in ladder(case)) is (case["channel"] == "direct"), case


def test_notice_is_checked_before_a_claim_is_refused_for_it() -> None:
    """CISG arts 39, 40, 44: a guarantee, knowledge or an excuse can change the answer."""
    for case in cases(channel="direct", notice="over_2y", vip="no"):
        steps = ladder(case)
        assert steps.index("NOTICE") < steps.index("BARRED"), case


@pytest.mark.parametrize(
    ("days", "due", "over"),
    [(0, 26, False), (2, 24, False), (3, 23, False), (4, 23, True), (30, 23, True)],
)
def test_three_days_of_talks_are_counted_from_the_dispute(days: int, due: int, over: bool) -> None:
    """XB-11: three days to negotiate, escalation from the fourth; the page decides."""
    case: dict[str, Value] = {"safety": "no", "channel": "alibaba_ta", "clock": "in"}
    case |= {"decided": "no", "cause": "unclear", "case_days": days}
    first = plan(case).steps[0]
    assert first.due == date(2026, 11, due)
    assert first.deadline is not None
    assert ("3 天协商期已过" in first.deadline.text.zh) is over


def test_not_sure_counts_as_the_careful_option() -> None:
    """A risk is taken as there, a clock as running, a term as silent, the loss as ours."""
    facts = facts_of_the_table()
    unsure = {id: fact.unsure for id, fact in facts.items() if isinstance(fact, Fact)}
    assert unsure == {
        "safety": "yes",
        "channel": "marketplace",
        "clock": "in",
        "decided": "no",
        "notice": "unclear",
        "cause": "unclear",
        "contract": "silent",
        "risk": "seller",
        "vip": "no",
        "urgent": "no",
    }


@pytest.mark.parametrize("lang", LANGS)
def test_foreign_figures_say_that_the_page_decides(lang: str) -> None:
    """XB-11 to XB-18 are excerpts and secondary sources; live pages change."""
    told = re.compile(
        r"(亚马逊|PayPal|信用保障订单|拒付)[^。]*\d+ ?(小时|天|个)"
        if lang == "zh"
        else r"(Amazon|PayPal|Trade Assurance|chargeback)\b[^.]*\d+ (hours|days|working|calendar)"
    )
    decides = "为准" if lang == "zh" else "decides"
    found = []
    for step in FLOW.steps.values():
        for text in (step.text, *(n.text for n in step.notes), *(d.text for d in step.deadlines)):
            if told.search(text.say(lang)) and decides not in text.say(lang):
                found.append((step.ref, text.say(lang)))
    assert not found


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("why", NEVER_SAID)
def test_no_plan_says_what_is_not_known(why: str, lang: str) -> None:
    """Figures from memory are left out."""
    found = {hit[0] for text in everything(lang) if (hit := re.search(NEVER_SAID[why], text))}
    assert not found


@pytest.mark.parametrize("step", FLOW.steps.values(), ids=lambda step: step.ref)
def test_a_step_is_short_sourced_and_dated(step: Step) -> None:
    """Two to four sentences, a short title, a deadline in every case, a source."""
    title = step.title.on(date.min)
    assert len(title.zh) <= 16
    assert len(title.en.split()) <= 9
    assert 2 <= step.text.zh.count("。") <= 4
    assert 2 <= len(re.findall(r"\.(?: |$)", step.text.en)) <= 5
    assert step.deadlines[-1].when.holds({}) is True
    assert step.sources


def test_what_is_known_from_memory_is_never_cited_as_the_convention() -> None:
    """XB-23: arts 46–74 were not read; they stand under common practice, and say so."""
    assert not {"46", "47", "49", "50", "74"} & CISG.sources.keys()
    assert TRADE_NOTES["remedies"].sure == "practice"
    law = FLOW.steps["remedy_by_law"]
    note = next(one for one in law.notes if TRADE_NOTES["remedies"] in one.sources)
    assert "一般" in note.text.zh
    assert "generally" in note.text.en
