"""Stolen pictures followed to their end: the row, its move, and what came of it."""

from datetime import date, timedelta

import pytest

from guide_logic.content.flows.image_theft import FLOW
from guide_logic.language.conditions import Value
from guide_logic.planning.move import Move, is_over, move_of
from guide_logic.planning.outcomes import after
from guide_logic.planning.plan import plan_of
from tests.cases.stories import TODAY, Story, followed, move_in, silent_ways, walk_of

PICTURE: dict[str, Value] = {
    "own_proof": "yes",
    "origin": "own",
    "notice": "none",
    "d15": "in",
    "filed": "no",
    "so_far": "none",
}
"""A picture of the reader's own, with proof; nobody was told yet."""

_COUNTER: dict[str, Value] = {"notice": "counter"}
_HIRED: dict[str, Value] = {"own_proof": "no", "origin": "hired"}
_SUPPLIER: dict[str, Value] = {"own_proof": "no", "origin": "supplier"}


STORIES = [
    Story(
        "taken_down_and_paid",
        {},
        ["C02 ip_notice: filed", "C03 press_the_platform: removed", "C05 ask_for_damages: paid"],
        "settled",
    ),
    Story(
        "platform_never_answers",
        {},
        [
            "C02 ip_notice: silent",
            "C03 press_the_platform: silent",
            "C03 go_to_court: silent",
        ],
        "handed_on",
    ),
    Story(
        "rejected_twice",
        {"notice": "rejected"},
        ["C04 supplement: rejected", "C04 go_to_court: dismissed"],
        "decided",
    ),
    Story(
        "rejected_filed_again_and_forgotten",
        {"notice": "rejected"},
        [
            "C04 supplement: silent",
            "C03 press_the_platform: removed",
            "C05 ask_for_damages: enough",
        ],
        "settled",
    ),
    Story(
        "back_on_another_page",
        {"notice": "removed"},
        [
            "C05 ask_for_damages: back_again",
            "C02 ip_notice: removed",
            "C05 ask_for_damages: silent",
            "C05 go_to_court: paid",
        ],
        "settled",
    ),
    Story(
        "counter_statement_and_a_suit",
        {"notice": "pending"},
        [
            "C03 press_the_platform: counter",
            "C06 sue_or_complain_now: silent",
            "C09 tell_the_platform: told",
        ],
        "handed_on",
    ),
    Story(
        "told_and_restored_all_the_same",
        _COUNTER,
        [
            "C06 sue_or_complain_now: filed",
            "C09 tell_the_platform: silent",
            "C09 go_to_court: filed",
        ],
        "handed_on",
    ),
    Story(
        "fifteen_days_missed",
        _COUNTER,
        ["C06 sue_or_complain_now: missed", "C07 go_to_court: rest"],
        "given_up",
    ),
    Story(
        "originals_turn_up",
        {"own_proof": "no"},
        ["C01 build_proof: found", "C02 ip_notice: removed", "C05 ask_for_damages: paid"],
        "settled",
    ),
    Story(
        "nothing_to_show_for_a_notice",
        {"own_proof": "no", "notice": "removed"},
        ["C01 build_proof: nothing", "C01 withdraw_notice: silent"],
        "given_up",
    ),
    Story(
        "photographer_signs",
        _HIRED,
        ["C10 get_it_in_writing: signed", "C02 ip_notice: removed", "C05 ask_for_damages: enough"],
        "settled",
    ),
    Story(
        "photographer_cannot_be_reached",
        _HIRED,
        ["C10 get_it_in_writing: silent_left"],
        "given_up",
    ),
    Story(
        "employee_signs_nothing_after_a_notice",
        {**_HIRED, "notice": "pending"},
        ["C10 get_it_in_writing: silent", "C10 withdraw_notice: withdrawn"],
        "given_up",
    ),
    Story(
        "suppliers_picture_withdrawn",
        {**_SUPPLIER, "notice": "pending"},
        ["C08 withdraw_notice: silent_first", "C08 ask_owner: silent"],
        "given_up",
    ),
    Story(
        "brand_gives_authority",
        _SUPPLIER,
        ["C08 ask_owner: authorised", "C02 ip_notice: removed", "C05 ask_for_damages: paid"],
        "settled",
    ),
]


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_a_case_is_followed_to_its_end(story: Story) -> None:
    """Every move leads to the next one, until the matter is over."""
    walked = walk_of(FLOW, PICTURE, story)
    assert walked.chain == story.chain
    assert walked.end.dropped == []
    assert walked.end.known["over"] == story.over
    assert is_over(walked.end.known)


def test_every_row_is_on_a_way_that_was_followed() -> None:
    """A row without a story could lead anywhere."""
    met = {link.split(" ")[0] for story in STORIES for link in story.chain}
    assert met == {row.ref for row in FLOW.rows}


def test_each_step_that_can_be_silent_is_followed_into_silence() -> None:
    """Nobody waits for ever."""
    assert silent_ways(FLOW) <= followed(STORIES)


def _move(**facts: Value) -> Move:
    return move_in(FLOW, {**PICTURE, **facts})


def test_a_counter_statement_starts_the_fifteen_days_on_its_day() -> None:
    """E-Commerce Law art. 43: it came on the 28th, so the last day is 13 December."""
    known = {**PICTURE, "notice": "pending"}
    progress = after(FLOW, known, [("counter", TODAY)], TODAY)
    move = move_of(plan_of(FLOW, progress.known, TODAY), progress.known)
    assert move
    assert move.planned.step.ref == "SUE_OR_ADMIN_NOW"
    assert move.due == date(2026, 12, 13)


def test_fifteen_days_that_passed_unseen_change_the_move_by_themselves() -> None:
    """Whoever comes back on day sixteen is not told to file within the fifteen."""
    known = {**PICTURE, "notice": "pending"}
    later = TODAY + timedelta(days=16)
    progress = after(FLOW, known, [("counter", TODAY)], later)
    plan = plan_of(FLOW, progress.known, later)
    assert plan.row
    assert plan.row.ref == "C07"


@pytest.mark.parametrize("notice", ["none", "pending", "rejected", "removed", "counter"])
def test_what_a_hired_photographer_took_is_signed_over_before_anything_else(notice: str) -> None:
    """Copyright Law arts 18 and 19: paying for a shoot gives no right to file."""
    assert _move(**_HIRED, notice=notice).planned.step.ref == "WRITING"


@pytest.mark.parametrize("notice", ["pending", "removed", "counter"])
def test_a_notice_about_a_suppliers_picture_is_withdrawn_first(notice: str) -> None:
    """E-Commerce Law art. 42: every day that it stands adds to what is owed."""
    assert _move(**_SUPPLIER, notice=notice).planned.step.ref == "WITHDRAW"


def test_whoever_has_the_right_is_never_sent_to_have_it_signed() -> None:
    """The other side of the same question."""
    for origin in ("own", "licensed"):
        assert _move(origin=origin).planned.step.ref == "IP_NOTICE"
