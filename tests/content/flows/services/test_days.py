"""Seven days end with the seventh: the plan follows the day of payment that is typed."""

import json
from datetime import date

import pytest

from guide_logic.content.flows.services import FLOW
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.flow import Flow, FlowError
from guide_logic.language.lapses import Lapse
from guide_logic.planning.interview import Interview
from guide_logic.planning.move import move_of
from guide_logic.planning.outcomes import after
from guide_logic.site import GUIDES
from guide_logic.view.context import Reader
from guide_logic.view.plan import plan_view
from tests.small import asks, fact, row, text

ANSWERS = {
    "service": "prepaid",
    "trouble": "cancel",
    "cooling": "fresh",
    "via": "own",
    "who": "shop",
    "way": "none",
    "paid_on": "2026-11-18",
}
"""Paid on a Wednesday; the last day, 25 November 2026, is a working day."""

LAST, AFTER = date(2026, 11, 25), date(2026, 11, 26)


def reader(today: date, lang: str = "zh", **answers: str) -> Reader:
    """Return whoever reads on a day."""
    return Reader(Interview(FLOW, {**ANSWERS, **answers}), lang, today, GUIDES.pages)


def shown(today: date, lang: str) -> str:
    """Return the plan that the page shows."""
    one = reader(today, lang)
    return json.dumps(plan_view(one, one.plan), ensure_ascii=False)


def row_and_move(today: date, **answers: str) -> tuple[str, str]:
    """Return the row, and what its move says first."""
    one = reader(today, **answers)
    move = move_of(one.plan, one.known)
    assert one.plan.row
    assert move
    return one.plan.row.ref, move.title.say("en")


def test_on_the_last_day_the_principal_is_asked_back() -> None:
    """Prepaid interpretation art. 14: within seven days of payment."""
    ref, move = row_and_move(LAST)
    assert ref == "S07"
    assert move.startswith("Within the 7 days ask")


def test_on_the_day_after_the_plan_is_that_of_somebody_who_wants_to_stop() -> None:
    """It must not lead with an act whose day is over."""
    ref, move = row_and_move(AFTER)
    assert ref == "S08"
    assert move.startswith("Cancel in writing")
    assert "prepaid_withdrawal" not in [one.id for one in reader(AFTER).plan.calendar]


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("zh", "最后一天是 2026年11月25日，已经过了：这里按“过了 7 天”算"),
        ("en", "the last day was 25 November 2026: we count it as “More than 7 days”"),
    ],
)
def test_the_plan_says_that_the_day_typed_overtakes_what_was_answered(lang: str, told: str) -> None:
    """Otherwise it contradicts the answer that stands below it."""
    assert told in shown(AFTER, lang)
    assert told not in shown(LAST, lang)


def test_whoever_asked_before_may_have_asked_in_time() -> None:
    """They asked, were refused, and come back a week later."""
    assert row_and_move(AFTER, way="refused")[0] == "S07"
    told = [("refused", date(2026, 11, 24))]
    known = Interview(FLOW, ANSWERS).known
    assert after(FLOW, known, told, date(2026, 12, 10)).known["cooling"] == "fresh"


def test_a_lapse_that_no_day_brings_about_is_told() -> None:
    """The author sees what to ask, and which option is none."""
    (lapse,) = FLOW.lapses
    cooling = fact("cooling", "fresh", "late")
    with pytest.raises(FlowError) as told:
        Flow(
            "x",
            name=text("x"),
            questions=(asks(cooling),),
            rows=(row("x", ALWAYS),),
            lapses=(Lapse(cooling, "fresh", to="gone", term=lapse.term.if_(ALWAYS)),),
        )
    assert "counts from paid_on, which no question asks: ask it" in str(told.value)
    assert "names gone, which is none of its options" in str(told.value)
