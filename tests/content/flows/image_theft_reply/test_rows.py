"""What holds for every seller accused of stealing a picture, whatever the case."""

import re
from datetime import date

import pytest

from guide_logic.analysis.proof import check_flow, texts_of
from guide_logic.content.flows.image_theft_reply import FLOW
from guide_logic.content.flows.image_theft_reply.claims import doubled
from guide_logic.language.claims import Claim
from guide_logic.language.conditions import Value
from guide_logic.language.sums import PRICE
from guide_logic.language.text import LANGS
from guide_logic.planning.plan import plan_of
from tests.cases.plans import plan

_TODAY = date(2026, 11, 22)

NEVER_SAID = {
    "no rule asks for originals within a day (seed-06)": (
        r"24 ?小时|一天内|(?<!\d)1 ?天|24 hours|(in|within) (1|one|a) day"
    ),
    "points differ between sources (IP-11)": r"扣 ?\d|\d points",
    "the extension for notaries is not printed (IP-10)": r"20 ?个?工作日|20 working days",
    "no result is promised": r"一定(能|会)|必(恢复|赔)|guaranteed|you will win",
}

TRUTHS = ("own", "licensed", "copied", "unclear")
STAGES = ("notified", "sent", "served")


def _row(**facts: Value) -> str:
    row = plan_of(FLOW, facts, _TODAY).row
    assert row is not None
    return row.ref


def test_the_flow_is_proved() -> None:
    """Each case reaches one row with a step, and everything written is met by someone."""
    assert check_flow(FLOW) == []


@pytest.mark.parametrize("window", ["in", "out"])
@pytest.mark.parametrize("malicious", ["no", "yes"])
@pytest.mark.parametrize("truth", TRUTHS)
def test_table_r_holds_for_each_of_its_cases(truth: str, malicious: str, window: str) -> None:
    """Own rows need answers that the table does not ask for, and take nothing from it."""
    expected = "R03" if window == "in" else "R04"
    if truth == "unclear":
        expected = "R05"
    if malicious == "yes":
        expected = "R02"
    if truth == "copied":
        expected = "R01"
    assert _row(truth=truth, malicious=malicious, window=window) == expected


@pytest.mark.parametrize(("days", "row"), [(0, "R07"), (14, "R07"), (15, "R07"), (16, "R08")])
def test_the_fifteen_days_after_a_statement_are_counted(days: int, row: str) -> None:
    """E-Commerce Law art. 43; the day on which it reached them is not counted."""
    case: dict[str, Value] = {"truth": "own", "malicious": "no", "stage": "sent"}
    assert _row(**case, forwarded_days=days) == row


def test_who_took_the_picture_is_never_told_to_deny_it() -> None:
    """Reply of the Supreme People's Court, item 4: a statement in bad faith is punished."""
    for stage in STAGES:
        plan = plan_of(FLOW, {"truth": "copied", "stage": stage, "malicious": "no"}, _TODAY)
        refs = {planned.step.ref for planned in plan.steps}
        assert "REMOVE" in refs
        assert not refs & {"COUNTER_STATEMENT", "LATE_COUNTER", "WAIT_15", "RESTORE"}, stage
        assert plan[Claim] == []


def test_who_does_not_know_looks_before_answering() -> None:
    """Neither a statement nor an admission before the origin is known."""
    for stage in STAGES:
        for malicious in ("no", "yes"):
            case = {"truth": "unclear", "stage": stage, "malicious": malicious, "window": "in"}
            refs = [planned.step.ref for planned in plan_of(FLOW, case, _TODAY).steps]
            look = refs.index("PAUSE_AND_CHECK")
            later = {"COUNTER_STATEMENT", "LATE_COUNTER", "COUNTER_AND_CLAIM", "DEFEND"}
            assert all(refs.index(ref) > look for ref in later & set(refs)), case


def test_court_papers_come_first() -> None:
    """An appeal on the platform does not replace an answer to a court."""
    for truth in TRUTHS:
        for malicious in ("no", "yes"):
            if truth != "copied" or malicious == "no":
                assert _row(truth=truth, malicious=malicious, stage="served") == "R06"


def test_a_takedown_before_a_court_does_not_end_after_fifteen_days() -> None:
    """E-Commerce Law art. 43: a suit is just what keeps the measures."""
    case: dict[str, Value] = {"truth": "own", "window": "in", "malicious": "no"}
    claimed = {
        stage
        for stage in STAGES
        for claim in plan_of(FLOW, {**case, "stage": stage}, _TODAY)[Claim]
        if claim.id == "listing_back"
    }
    assert claimed == {"notified", "sent"}


@pytest.mark.parametrize("truth", TRUTHS)
def test_who_may_still_answer_on_alibaba_sees_the_earlier_day(truth: str) -> None:
    """ip-ipp-time: the time runs also for who is still looking; who copied answers otherwise."""
    case = {"truth": truth, "stage": "notified", "window": "in", "malicious": "no"}
    case |= {"site": "alibaba", "noticed_on": "2026-11-20"}
    got = plan(case, "2026-11-22", "zh", "image-theft-reply")
    days = [one["day"] for one in got["calendar"] if one["id"] == "alibaba_answer"]
    assert days == ([] if truth == "copied" else ["2026-11-25"])


def test_malice_doubles_the_loss_and_error_does_not() -> None:
    """E-Commerce Law art. 42(3)."""
    assert doubled.lines({PRICE: 300000})[-1].fen == 600000
    case: dict[str, Value] = {"truth": "own", "window": "in", "loss": 300000}
    sums = {
        malicious: {
            claim.id: plan.fen(claim)
            for plan in [plan_of(FLOW, {**case, "malicious": malicious}, _TODAY)]
            for claim in plan[Claim]
            if claim.sum
        }
        for malicious in ("no", "yes")
    }
    assert sums == {"no": {"wrong_notice": 300000}, "yes": {"malicious_notice": 600000}}


def test_without_a_loss_no_sum_is_made_up() -> None:
    """Sums follow what the reader enters."""
    plan = plan_of(FLOW, {"truth": "own", "window": "in", "malicious": "yes"}, _TODAY)
    assert [plan.fen(claim) for claim in plan[Claim] if plan.fen(claim) is not None] == []


def test_every_step_and_every_row_cites_a_source() -> None:
    """Practice alone decides no case."""
    assert [step.ref for step in FLOW.steps.values() if not step.sources] == []
    assert [
        row.ref for row in FLOW.rows if all(one.sure == "practice" for one in row.sources)
    ] == []


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("why", NEVER_SAID)
def test_nothing_is_said_that_is_wrong_or_not_known(why: str, lang: str) -> None:
    """Claims of the popular article, and facts marked NO-NUMBER."""
    found = [
        owner for owner, text in texts_of(FLOW) if re.search(NEVER_SAID[why], text.say(lang), re.I)
    ]
    assert found == []


def test_the_platforms_time_for_an_answer_is_left_to_its_page() -> None:
    """ip-ipp-time is a secondary source: three working days, as the rule stood in 2022."""
    step = next(step for step in FLOW.steps.values() if step.ref == "COUNTER_STATEMENT")
    assert "以通知页面为准" in step.deadlines[0].text.zh
    assert "The notice page decides" in step.deadlines[0].text.en


def test_chinese_and_english_texts_keep_to_their_own_punctuation() -> None:
    """Half-width between Chinese characters, or full-width in English, is a slip."""
    half = r"[\u4e00-\u9fff”）][,;:!?()]|[,;:!?()][\u4e00-\u9fff“（]"
    full = r"[\u3000-\u303f\uff01-\uff65]"
    bare = r"[\u4e00-\u9fff]"
    for owner, text in texts_of(FLOW):
        assert not re.search(half, text.zh), owner
        assert not re.search(full, text.en), owner
        assert not re.search(bare, re.sub(r"\([^()]*\)", "", text.en)), owner
