"""What holds for every owner of a picture, whatever the case."""

import re
from datetime import date

import pytest

from guide_logic.analysis.proof import check_flow, texts_of
from guide_logic.content.flows.image_theft import FLOW
from guide_logic.language.claims import Claim
from guide_logic.language.conditions import Value
from guide_logic.language.text import LANGS
from guide_logic.language.things import Warn
from guide_logic.planning.plan import plan_of

_TODAY = date(2026, 11, 22)

NEVER_SAID = {
    "no rule takes a listing down in a day (seed-06)": (
        r"(?<!\d)1 ?天(内|就|可|后)?(就)?(可以)?下架|24 ?小时|一天(内|就)"
        r"|24 hours|(in|within) (1|one|a) day"
    ),
    "points differ between sources (IP-11)": r"扣 ?\d|\d ?分/|\d points",
    "the extension for notaries is not printed (IP-10)": r"20 ?个?工作日|20 working days",
    "no result is promised": r"一定(能|会)|必(下架|赔)|guaranteed|you will win",
    "copyright left the Internet Courts on 1 November 2025": r"向互联网法院(起诉|立案)",
}

NOTICES = ("none", "pending", "rejected", "removed", "counter")


def _row(**facts: Value) -> str:
    row = plan_of(FLOW, facts, _TODAY).row
    assert row is not None
    return row.ref


def test_the_flow_is_proved() -> None:
    """Each case reaches one row with a step, and everything written is met by someone."""
    assert check_flow(FLOW) == []


@pytest.mark.parametrize("d15", ["in", "out"])
@pytest.mark.parametrize("notice", NOTICES)
@pytest.mark.parametrize("own_proof", ["yes", "no"])
def test_table_c_holds_for_each_of_its_cases(own_proof: str, notice: str, d15: str) -> None:
    """Own rows need answers that the table does not ask for, and take nothing from it."""
    expected = {
        "none": "C02",
        "pending": "C03",
        "rejected": "C04",
        "removed": "C05",
        "counter": "C06" if d15 == "in" else "C07",
    }[notice]
    got = _row(own_proof=own_proof, notice=notice, d15=d15)
    assert got == ("C01" if own_proof == "no" else expected)


@pytest.mark.parametrize(
    ("days", "row"), [(0, "C06"), (14, "C06"), (15, "C06"), (16, "C07"), (365, "C07")]
)
def test_day_fifteen_is_in_and_day_sixteen_is_out(days: int, row: str) -> None:
    """E-Commerce Law art. 43; the day of arrival is not counted."""
    assert _row(own_proof="yes", notice="counter", d15="in", statement_days=days) == row


def test_no_owner_without_proof_is_told_to_file_at_once() -> None:
    """E-Commerce Law art. 42(3): a wrong notice has to be paid for."""
    for notice in NOTICES:
        plan = plan_of(FLOW, {"own_proof": "no", "notice": notice, "d15": "in"}, _TODAY)
        refs = [planned.step.ref for planned in plan.steps]
        assert refs.index("BUILD_PROOF") < refs.index("IP_NOTICE") if "IP_NOTICE" in refs else True
        assert not [one for one in plan.steps if one.step.ref == "IP_NOTICE" and one.due]
        assert plan[Claim] == []


def test_a_clock_that_runs_is_shown_even_without_proof() -> None:
    """Gathering proof must not let the fifteen days pass unseen."""
    case: dict[str, Value] = {"own_proof": "no", "notice": "counter", "d15": "in"}
    plan = plan_of(FLOW, {**case, "statement_days": 3}, _TODAY)
    due = {planned.step.ref: planned.due for planned in plan.steps}
    assert due["SUE_OR_ADMIN_NOW"] == date(2026, 12, 4)


def test_who_has_a_suppliers_picture_is_never_told_to_file_or_sue() -> None:
    """A notice is for the right holder."""
    for notice in NOTICES:
        plan = plan_of(FLOW, {"own_proof": "no", "notice": notice, "origin": "supplier"}, _TODAY)
        refs = {planned.step.ref for planned in plan.steps}
        assert not refs & {"IP_NOTICE", "SUE_OR_ADMIN_NOW", "COURT", "ADMIN", "DAMAGES"}, notice


@pytest.mark.parametrize("d15", ["in", "out"])
def test_no_warning_sends_who_has_a_suppliers_picture_to_court(d15: str) -> None:
    """The row says to withdraw; a warning must not say to sue (E-Commerce Law art. 42)."""
    case: dict[str, Value] = {"own_proof": "no", "origin": "supplier", "notice": "counter"}
    plan = plan_of(FLOW, {**case, "d15": d15, "filed": "no"}, _TODAY)
    assert not {warning.id for warning in plan[Warn]} & {"fifteen_days", "still_open"}


def test_a_count_that_contradicts_the_answer_is_pointed_out() -> None:
    """Someone inside the fifteen days must not believe that they are over."""
    case: dict[str, Value] = {"own_proof": "yes", "notice": "counter", "d15": "out"}
    clashes = {
        days: [one.ref for one in plan_of(FLOW, {**case, "statement_days": days}, _TODAY).clashes]
        for days in (15, 16)
    }
    assert clashes == {15: ["C1"], 16: []}


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


@pytest.mark.parametrize("ref", ["IP_NOTICE", "WAIT_NOTICE"])
def test_a_platforms_time_is_left_to_its_page(ref: str) -> None:
    """IP-06 and IP-07 are CAUTION: secondary sources only."""
    takes = next(step for step in FLOW.steps.values() if step.ref == ref).takes
    assert takes is not None
    assert "以页面为准" in takes.zh
    assert "the live page decides" in takes.en


def test_chinese_and_english_texts_keep_to_their_own_punctuation() -> None:
    """Half-width between Chinese characters, or full-width in English, is a slip."""
    half = r"[\u4e00-\u9fff”）][,;:!?()]|[,;:!?()][\u4e00-\u9fff“（]"
    full = r"[\u3000-\u303f\uff01-\uff65]"
    bare = r"[\u4e00-\u9fff]"
    for owner, text in texts_of(FLOW):
        assert not re.search(half, text.zh), owner
        assert not re.search(full, text.en), owner
        assert not re.search(bare, re.sub(r"\([^()]*\)", "", text.en)), owner
