"""Services followed to their end: the row, its move, and what came of it."""

from datetime import date

import pytest

from guide_logic.content.flows.services import FLOW
from guide_logic.language.conditions import Value
from guide_logic.planning.move import Move, is_over
from tests.cases.stories import Story, followed, move_in, silent_ways, walk_of

SERVICE: dict[str, Value] = {
    "service": "prepaid",
    "trouble": "cancel",
    "cooling": "late",
    "via": "platform",
    "role": "consumer",
    "seller": "shop",
    "way": "none",
    "first": "no",
}
"""A consumer's prepaid card from a shop, bought on a platform; nothing asked for yet."""


STORIES = [
    Story(
        "12315_never_answers",
        {"way": "m12315_open"},
        ["S01 wait_12315: silent", "S02 go_to_court: silent"],
        "handed_on",
    ),
    Story(
        "mediation_succeeds",
        {"way": "m12315_taken"},
        ["S01 wait_12315: settled"],
        "settled",
    ),
    Story(
        "wire_in_the_soup",
        {"service": "food", "trouble": "unsafe"},
        [
            "S03 see_doctor: not_needed",
            "S03 ask_platform: silent",
            "S03 complain_12315: silent",
            "S02 go_to_court: paid",
        ],
        "settled",
    ),
    Story(
        "child_topped_up",
        {"service": "game", "trouble": "child"},
        ["S04 ask_platform: refused", "S04 complain_12315: settled"],
        "settled",
    ),
    Story(
        "gym_closed_overnight",
        {"trouble": "closed", "via": "own"},
        ["S05 complain_12315: silent", "S02 go_to_court: rest"],
        "given_up",
    ),
    Story(
        "private_teacher_gone",
        {"trouble": "closed", "via": "own", "seller": "individual"},
        ["S05 tell_police: silent", "S05 go_to_court: filed"],
        "handed_on",
    ),
    Story(
        "renewed_and_no_way_out",
        {"service": "membership", "trouble": "renewed"},
        ["S06 switch_off: no_way", "S06 ask_trader: silent", "S06 ask_platform: paid"],
        "settled",
    ),
    Story(
        "within_seven_days",
        {"cooling": "fresh"},
        ["S07 ask_trader: settled"],
        "settled",
    ),
    Story(
        "gym_card_half_used",
        {},
        ["S08 ask_trader: rest"],
        "given_up",
    ),
    Story(
        "coat_from_the_brands_site",
        {"service": "goods", "trouble": "failed", "via": "own"},
        [
            "S09 ask_trader: refused",
            "S09 complain_12315: filed",
            "S01 wait_12315: taken",
            "S01 wait_12315: failed",
            "S02 go_to_court: dismissed",
        ],
        "decided",
    ),
    Story(
        "hotel_keeps_it_all",
        {"service": "hotel"},
        ["S10 cancel_booking: silent", "S10 ask_trader: refused", "S10 ask_platform: paid"],
        "settled",
    ),
    Story(
        "flight_called_off",
        {"service": "transport", "trouble": "failed"},
        ["S11 ask_trader: silent", "S11 ask_platform: paid"],
        "settled",
    ),
    Story(
        "voucher_not_honoured",
        {"service": "voucher", "trouble": "failed"},
        ["S12 ask_trader: refused", "S12 ask_platform: refused", "S12 complain_12315: rest"],
        "given_up",
    ),
]


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_a_case_is_followed_to_its_end(story: Story) -> None:
    """Every move leads to the next one, until the matter is over."""
    walked = walk_of(FLOW, SERVICE, story)
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
    return move_in(FLOW, {**SERVICE, **facts})


def test_within_seven_days_the_move_names_the_day_by_which_to_ask() -> None:
    """Prepaid interpretation art. 14: paid on the 23rd, so until the 30th."""
    move = _move(cooling="fresh", paid_on="2026-11-23")
    assert move.planned.step.ref == "ASK"
    assert move.due == date(2026, 11, 30)
    assert "7 天之内" in move.title.zh


def test_a_renewal_is_switched_off_before_anybody_is_written_to() -> None:
    """Or it charges again while one waits."""
    assert _move(service="membership", trouble="renewed").planned.step.ref == "OFF"


def test_whoever_cannot_come_cancels_first() -> None:
    """What is kept mostly grows as the day comes nearer."""
    for service in ("hotel", "transport", "event"):
        assert _move(service=service).planned.step.ref == "CXL", service
    assert _move(service="voucher").planned.step.ref == "ASK"


def test_no_outcome_calls_a_private_person_a_trader() -> None:
    """A ticket or a lesson may come from a private person; letters tell what was said there."""
    for step in FLOW.steps.values():
        for one in step.outcomes:
            said = one.label.zh + one.told.zh + one.label.en + one.told.en
            assert not any(word in said for word in ("商家", "店铺", "trader", "shop")), one.id
