"""A link that leads back: the plan is that of today, and what is different is known."""

import json
from base64 import b64decode
from datetime import date
from typing import Any

import pytest

from guide_logic.planning.interview import Interview
from guide_logic.planning.move import move_of
from guide_logic.planning.plan import plan_of
from guide_logic.planning.shown import changed, read_shown, shown
from guide_logic.site import GUIDES, handle
from guide_logic.view.context import Reader
from tests.sample import fragment_answers

FLOW = GUIDES.load("complaint-path")
THEN, LATER = date(2026, 11, 20), date(2026, 11, 28)
WAITING = {
    "safety": "none", "where": "taobao_tmall", "who": "shop", "state": "to_ship",
    "issue": "not_shipped", "progress": "pending_in_time", "refund_days": "1",
}  # fmt: skip


def reader(answers: dict[str, str], today: date) -> Reader:
    """Return a reader with these answers on a day."""
    return Reader(Interview(FLOW, answers), "en", today, GUIDES.pages)


def test_days_that_were_counted_have_gone_on() -> None:
    """One day since the refund was asked for is nine, a week and a day later."""
    back = fragment_answers(reader(WAITING, THEN).way_back)
    assert back["refund_days"] == "1"
    later = reader(back, LATER)
    assert later.known["refund_days"] == 9
    assert reader(WAITING, LATER).known["refund_days"] == 1


def _asked(answers: dict[str, str], **more: str) -> dict[str, Any]:
    """Return what the page is answered."""
    request = {"flow": FLOW.id, "lang": "en", "today": THEN.isoformat(), "answers": answers}
    reply: dict[str, Any] = json.loads(handle(json.dumps({**request, **more})))
    return reply


def test_a_copied_link_says_on_which_day_days_were_counted() -> None:
    """Opened a week later, “asked yesterday” must not mean the day before that."""
    assert '"data-go": "copy:link"' in json.dumps(_asked(WAITING, show="plan"))
    page = "https://example.org/start/#complaint-path:at=plan"
    made = _asked(WAITING, file="link", page=page)["file"]["content"]
    address, _, fragment = b64decode(made).decode().partition("#")
    assert address == "https://example.org/start/"
    assert reader(fragment_answers(fragment), LATER).known["refund_days"] == 9


def test_a_copied_link_without_such_days_is_the_address_itself() -> None:
    """It needs no Python to be opened."""
    plan = json.dumps(_asked({**WAITING, "progress": "nothing", "refund_days": ""}, show="plan"))
    assert '"data-go": "copy"' in plan
    assert "copy:link" not in plan


def test_a_time_that_ran_then_and_is_over_now_asks_what_came_of_it() -> None:
    """The plan of today, and the outcomes of the waiting."""
    early = reader(WAITING, THEN)
    move = move_of(early.plan, early.known)
    assert move is not None
    assert move.waits
    later = reader(fragment_answers(early.way_back), LATER)
    assert later.overdue() is not None
    now = move_of(later.plan, later.known, later.overdue())
    assert now is not None
    assert not now.waits
    assert {"refused", "asked"} <= {one.id for one in now.outcomes}


def test_an_answer_that_had_come_meanwhile_is_noted_and_stays() -> None:
    """It is an outcome of the waiting, on a day after its end."""
    back = fragment_answers(reader(WAITING, THEN).way_back)
    later = reader({**back, "happened": "refused-20261127"}, LATER)
    assert later.known["refund"] == "refused"
    assert (later.dropped(), later.overdue()) == (0, None)


def test_a_way_back_from_a_later_day_leads_to_the_same_plan() -> None:
    """A calendar taken again begins to count anew."""
    back = fragment_answers(reader(WAITING, THEN).way_back)
    again = fragment_answers(reader(back, LATER).way_back)
    assert again["refund_days"] == "9"
    assert again["shown"].startswith("20261128--")
    assert reader(again, LATER).plan.row is reader(back, LATER).plan.row


def test_the_same_rules_show_no_difference() -> None:
    """Time has passed, and nothing else."""
    back = fragment_answers(reader(WAITING, THEN).way_back)
    assert reader(back, LATER).changed() is None


def test_a_day_that_the_rules_now_count_otherwise_is_named_with_both() -> None:
    """A law was changed, or holidays were published."""
    plan = plan_of(FLOW, {**reader(WAITING, THEN).known, "signed_on": "2026-11-19"}, THEN)
    before = read_shown(shown(plan), LATER)
    assert before is not None
    assert changed(plan, before) is None
    id = next(iter(before.days))
    before.days[id] = date(2026, 11, 30)
    found = changed(plan, before)
    assert found is not None
    assert [(one.id, told) for one, told in found.days] == [(id, date(2026, 11, 30))]
    assert not found.row


def test_another_row_than_was_shown_is_told() -> None:
    """The same answers now are another case."""
    answers = {**WAITING, "shown": "20261120--moon"}
    found = reader(answers, LATER).changed()
    assert found is not None
    assert found.row


def test_what_has_been_noted_since_is_no_change_of_the_rules() -> None:
    """The case has gone on by itself."""
    answers = {**WAITING, "shown": "20261120--moon", "happened": "refused-20261127"}
    assert reader(answers, LATER).changed() is None


@pytest.mark.parametrize(
    "told", ["", "x", "20261120", "20269999--a", "20991231--a", "--a", "20261120-a--b-c"]
)
def test_what_was_never_shown_is_left_out(told: str) -> None:
    """Addresses come from anywhere, and a day to come has shown nothing."""
    assert read_shown(told, LATER) is None
