"""Complaints on an order followed to their end: the row, its move, and what came of it."""

from datetime import date, timedelta

import pytest

from guide_logic.content.flows.order_complaint import FLOW
from guide_logic.language.conditions import Value
from guide_logic.planning.move import Move, is_over, move_of
from guide_logic.planning.outcomes import after
from guide_logic.planning.plan import plan_of
from tests.cases.stories import TODAY, Story, followed, move_in, silent_ways, walk_of

ORDER: dict[str, Value] = {
    "state": "received",
    "complaint": "none",
    "refund": "none",
    "way": "none",
    "role": "consumer",
    "seller": "shop",
    "exception": "none",
}
"""A consumer's order from a shop, received; nothing asked for and no complaint yet."""


STORIES = [
    Story(
        "cart_never_paid",
        {"state": "unpaid"},
        ["O01 cancel_order: cancelled"],
        "settled",
    ),
    Story(
        "refunded_with_freight_missing",
        {"refund": "done", "complaint": "lapsed"},
        [
            "O02 what_is_left: more",
            "O02 complain_12315: filed",
            "O02 wait_12315: settled",
        ],
        "settled",
    ),
    Story(
        "refunded_in_full",
        {"refund": "done"},
        ["O02 what_is_left: all_there"],
        "settled",
    ),
    Story(
        "complaint_rejected_and_the_refund_goes_on",
        {"complaint": "rejected", "refund": "refused"},
        ["O03 platform_case: asked", "O03 hand_in_evidence: won"],
        "settled",
    ),
    Story(
        "complaint_upheld_and_no_money",
        {"complaint": "upheld"},
        [
            "O04 ask_refund: refused",
            "O04 platform_case: asked",
            "O04 hand_in_evidence: won_unpaid",
            "O04 press_platform: silent",
            "O04 complain_12315: silent",
            "O04 go_to_court: filed",
        ],
        "handed_on",
    ),
    Story(
        "never_shipped_and_silence_to_the_end",
        {"state": "to_ship", "issue": "not_shipped", "complaint": "open"},
        [
            "O12 ask_refund: asked",
            "O07 wait_timer: silent",
            "O06 platform_case: silent",
            "O06 complain_12315: filed",
            "O06 wait_12315: silent",
            "O06 go_to_court: silent",
        ],
        "handed_on",
    ),
    Story(
        "shipped_after_the_request_and_asked_again",
        {"state": "to_ship", "issue": "not_shipped"},
        [
            "O12 ask_refund: asked",
            "O07 wait_timer: shipped",
            "O12 ask_refund: silent",
            "O06 platform_case: paid",
        ],
        "settled",
    ),
    Story(
        "earnest_money_and_no_agreement",
        {"state": "unpaid"},
        [
            "O01 cancel_order: deposit_refused",
            "O11 press_platform: silent",
            "O11 complain_12315: rest",
        ],
        "given_up",
    ),
    Story(
        "five_refusals_in_a_row",
        {"state": "success_in"},
        [
            "O10 ask_refund: asked",
            "O07 wait_timer: refused",
            "O05 platform_case: asked",
            "O05 hand_in_evidence: lost",
            "O05 complain_12315: filed",
            "O05 wait_12315: not_accepted",
            "O05 go_to_court: dismissed",
        ],
        "decided",
    ),
    Story(
        "sent_back_and_no_money",
        {},
        [
            "O12 ask_refund: asked",
            "O07 wait_timer: agreed",
            "O07 return_goods: sent",
            "O07 wait_timer: unpaid",
            "O05 platform_case: not_taken",
            "O05 complain_12315: filed",
            "O05 wait_12315: taken",
            "O05 wait_12315: failed",
            "O05 go_to_court: paid",
        ],
        "settled",
    ),
    Story(
        "no_address_to_send_to",
        {"refund": "return_stage"},
        [
            "O07 return_goods: silent",
            "O06 platform_case: asked",
            "O06 hand_in_evidence: silent",
            "O06 complain_12315: rest",
        ],
        "given_up",
    ),
    Story(
        "already_with_the_platform",
        {"refund": "with_platform"},
        ["O05 hand_in_evidence: won"],
        "settled",
    ),
    Story(
        "already_with_12315",
        {"refund": "with_12315"},
        ["O05 wait_12315: taken", "O05 wait_12315: failed", "O05 go_to_court: filed"],
        "handed_on",
    ),
    Story(
        "warranty_still_runs",
        {"state": "success_out", "exception": "promise_active"},
        ["O08 platform_case: not_taken", "O08 complain_12315: settled"],
        "settled",
    ),
    Story(
        "after_sales_closed",
        {"state": "success_out"},
        ["O09 message_seller: silent", "O09 complain_12315: settled"],
        "settled",
    ),
    Story(
        "private_seller_after_sales_closed",
        {"state": "success_out", "seller": "individual"},
        ["O09 message_seller: refused", "O09 go_to_court: rest"],
        "given_up",
    ),
    Story(
        "closed_and_the_money_gone",
        {"state": "closed"},
        ["O11 press_platform: no_money", "O11 complain_12315: settled"],
        "settled",
    ),
    Story(
        "leak_is_complained_about_not_refunded",
        {"issue": "privacy"},
        ["O12 complain: filed", "O12 follow_complaint: silent", "O12 complain_12315: settled"],
        "settled",
    ),
    Story(
        "leak_and_no_button",
        {"issue": "privacy"},
        ["O12 complain: silent", "O12 complain_12315: filed", "O12 wait_12315: settled"],
        "settled",
    ),
]


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_a_case_is_followed_to_its_end(story: Story) -> None:
    """Every move leads to the next one, until the matter is over."""
    walked = walk_of(FLOW, ORDER, story)
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
    return move_in(FLOW, {**ORDER, **facts})


def test_who_comes_to_complain_is_told_to_ask_for_the_money() -> None:
    """A complaint brings none (seed-02): the request does, with the words to tap."""
    move = _move(state="to_ship", issue="not_shipped")
    assert move.title.zh == "在订单页申请“仅退款”，原因选“未按约定时间发货”"
    assert "refund only (仅退款)" in move.title.en
    assert [one.step.ref for one in move.before] == ["EVI"]


def test_a_running_request_waits_until_its_day_and_says_what_comes_then() -> None:
    """Not shipped, asked yesterday: 48 hours end tomorrow (TB-03)."""
    move = _move(state="to_ship", refund="pending_in_time", refund_days=1)
    assert move.waits
    assert move.due == TODAY + timedelta(days=1)
    assert move.then
    assert move.then.step.ref == "CASE"


def test_a_complaint_to_12315_made_by_a_tap_is_waited_for_until_its_day() -> None:
    """Order 121 art. 15: seven working days, which end on 8 December."""
    known = after(FLOW, {**ORDER, "refund": "done", "way": "more"}, [("filed", TODAY)], TODAY).known
    move = move_of(plan_of(FLOW, known, TODAY), known)
    assert move
    assert move.waits
    assert move.due == date(2026, 12, 9)


def test_no_row_sends_anyone_to_save_evidence_as_the_move() -> None:
    """It is had ready first, and so are a reason read and a result saved."""
    for story in STORIES:
        assert _move(**story.facts).planned.step.ref not in ("EVI", "REASON", "USE"), story.id
