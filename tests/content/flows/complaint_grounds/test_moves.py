"""Grounds followed to their end: the row, its move, and what came of it."""

import pytest

from guide_logic.content.flows.complaint_grounds import FLOW
from guide_logic.language.conditions import Value
from guide_logic.planning.move import Move, is_over, move_of
from guide_logic.planning.outcomes import after
from guide_logic.planning.plan import plan_of
from tests.cases.stories import TODAY, Story, followed, move_in, silent_ways, walk_of

BOUGHT: dict[str, Value] = {
    "issue": "other",
    "danger": "none",
    "durable": "no",
    "tried": "none",
    "visible": "no",
    "confirmed": "no",
    "role": "consumer",
    "seller": "shop",
}
"""A consumer's purchase from a shop; nothing asked for yet."""


STORIES = [
    Story(
        "hurt_and_refused_to_the_end",
        {"issue": "food_drug", "danger": "injury"},
        [
            "G01 see_a_doctor: treated",
            "G01 refund_reason: asked",
            "G01 watch_timer: refused",
            "G01 platform_case: asked",
            "G01 watch_timer: lost",
            "G01 complain_12315: failed",
            "G01 go_to_court: filed",
        ],
        "handed_on",
    ),
    Story(
        "late_and_silence_to_the_end",
        {"issue": "late"},
        [
            "G02 refund_reason: silent",
            "G02 platform_case: silent",
            "G02 complain_12315: silent",
            "G02 go_to_court: silent",
        ],
        "handed_on",
    ),
    Story(
        "never_received_and_paid_back",
        {"issue": "not_received"},
        ["G03 refund_reason: asked", "G03 watch_timer: paid"],
        "settled",
    ),
    Story(
        "damaged_and_the_countdown_ends",
        {"issue": "damaged_short"},
        ["G04 refund_reason: asked", "G04 watch_timer: silent", "G04 platform_case: paid"],
        "settled",
    ),
    Story(
        "durable_goods_and_the_platform_hears_nothing",
        {"issue": "quality", "durable": "yes"},
        [
            "G05 refund_reason: refused",
            "G05 platform_case: asked",
            "G05 watch_timer: unheard",
            "G05 complain_12315: filed",
        ],
        "handed_on",
    ),
    Story(
        "receipt_confirmed_and_not_taken",
        {"issue": "damaged_short", "confirmed": "yes"},
        [
            "G06 refund_reason: refused",
            "G06 platform_case: not_taken",
            "G06 complain_12315: settled",
        ],
        "settled",
    ),
    Story(
        "it_shows_and_the_seller_agrees",
        {"issue": "not_as_described", "visible": "yes"},
        ["G07 refund_reason: settled"],
        "settled",
    ),
    Story(
        "it_does_not_show_and_the_platform_pays",
        {"issue": "quality"},
        ["G08 refund_reason: refused", "G08 platform_case: asked", "G08 watch_timer: paid"],
        "settled",
    ),
    Story(
        "a_fake_from_a_private_seller",
        {"issue": "counterfeit", "seller": "individual"},
        [
            "G09 refund_reason: refused",
            "G09 platform_case: asked",
            "G09 watch_timer: lost",
            "G09 go_to_court: paid",
        ],
        "settled",
    ),
    Story(
        "food_and_let_rest",
        {"issue": "food_drug"},
        ["G10 refund_reason: rest"],
        "given_up",
    ),
    Story(
        "an_invoice_that_comes",
        {"issue": "invoice"},
        ["G11 refund_reason: asked", "G11 watch_timer: refused", "G11 platform_case: paid"],
        "settled",
    ),
    Story(
        "just_not_wanted",
        {"issue": "no_reason_return"},
        ["G12 refund_reason: asked", "G12 watch_timer: paid"],
        "settled",
    ),
    Story(
        "a_child_ordered",
        {"issue": "minor"},
        ["G13 refund_reason: refused", "G13 platform_case: silent", "G13 complain_12315: rest"],
        "given_up",
    ),
    Story(
        "courier_then_postal_authority",
        {"issue": "courier_service"},
        ["G14 complain_courier: silent", "G14 appeal_postal: silent"],
        "decided",
    ),
    Story(
        "a_leak_that_stays",
        {"issue": "privacy"},
        ["G15 have_it_deleted: silent", "G15 complain_12315: filed"],
        "handed_on",
    ),
    Story(
        "something_else_for_a_business",
        {"role": "business"},
        [
            "G16 refund_reason: refused",
            "G16 platform_case: not_taken",
            "G16 go_to_court: dismissed",
        ],
        "decided",
    ),
]


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_a_case_is_followed_to_its_end(story: Story) -> None:
    """Every move leads to the next one, until the matter is over."""
    walked = walk_of(FLOW, BOUGHT, story)
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
    return move_in(FLOW, {**BOUGHT, **facts})


REASONS = {
    "not_shipped": "未按约定时间发货",
    "not_received": "未收到货",
    "damaged_short": "破损",
    "not_as_described": "与描述不符",
    "quality": "质量问题",
    "counterfeit": "假冒",
    "invoice": "申请开票",
    "promise_broken": "违背承诺",
    "no_reason_return": "七天无理由",
}


@pytest.mark.parametrize("issue", REASONS)
def test_the_move_names_the_reason_to_choose(issue: str) -> None:
    """Section 4 of the table: the words stand in both languages, as the app has them."""
    move = _move(issue=issue)
    assert move.planned.step.ref == "REASON"
    assert REASONS[issue] in move.title.zh
    assert REASONS[issue] in move.title.en


def test_proof_is_had_ready_above_the_move_also_what_the_seller_owes() -> None:
    """It is collected; the request is what starts the clock."""
    assert [one.step.ref for one in _move(issue="damaged_short").before] == ["PROVE", "THEIRS"]


def test_a_courier_is_given_its_seven_days() -> None:
    """Express rules art. 29: the appeal is open when they are over."""
    known = after(FLOW, {**BOUGHT, "issue": "courier_service"}, [("asked", TODAY)], TODAY).known
    move = move_of(plan_of(FLOW, known, TODAY), known)
    assert move
    assert move.planned.step.ref == "POST"
    assert move.waits
