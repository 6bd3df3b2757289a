"""Cases followed to their end: the row, its move, and what came of it, one after the other."""

from datetime import timedelta

import pytest

from guide_logic.content.flows.seller_reply import FLOW
from guide_logic.language.conditions import Value
from guide_logic.language.decisions import PREPARE
from guide_logic.planning.move import Move, is_over, move_of
from guide_logic.planning.outcomes import after
from guide_logic.planning.plan import plan_of
from tests.cases.stories import TODAY, Story, move_in, walk_of

USUAL: dict[str, Value] = {
    "claim": "refund",
    "clock": "in",
    "decided": "no",
    "on_platform": "yes",
    "about": "defect",
    "fault": "unclear",
    "platform_name": "taobao_tmall",
}
"""A refund request over a defect in a Taobao shop, and nobody knows the cause yet."""

DISPUTE: dict[str, Value] = {"claim": "platform_case"}

LOST: dict[str, Value] = {**DISPUTE, "decided": "against_us"}


STORIES = [
    Story(
        "review_announced_and_then_posted",
        {"claim": "review", "review": "threat"},
        ["D12 talk_it_over: posted", "D12 reply_to_review: stands"],
        "decided",
    ),
    Story(
        "review_announced_and_forgotten",
        {"claim": "review", "review": "threat"},
        ["D12 talk_it_over: silent"],
        "settled",
    ),
    Story(
        "invented_review",
        {"claim": "review", "review": "invented"},
        [
            "D12 reply_to_review: not_mended",
            "D12 report_review: silent",
            "D12 sue_over_review: silent",
        ],
        "handed_on",
    ),
    Story(
        "invented_review_taken_down",
        {"claim": "review", "review": "invented"},
        ["D12 reply_to_review: not_mended", "D12 report_review: removed"],
        "settled",
    ),
    Story(
        "buyer_accepts_the_explanation",
        {"fault": "buyer"},
        ["D08 answer_with_evidence: accepted"],
        "settled",
    ),
    Story(
        "buyer_never_answers_again",
        {"fault": "buyer"},
        [
            "D08 answer_with_evidence: silent",
            "D08 offer_a_way_out: silent",
            "D08 wait_for_answer: silent",
        ],
        "settled",
    ),
    Story(
        "buyer_goes_to_the_platform_which_supports_the_shop",
        {"fault": "buyer"},
        [
            "D08 answer_with_evidence: refused",
            "D08 offer_a_way_out: declined",
            "D08 wait_for_answer: to_platform",
            "D08 answer_with_evidence: sent",
            "D08 offer_a_way_out: sent",
            "D08 wait_for_answer: won",
        ],
        "decided",
    ),
    Story(
        "platform_decides_against_the_shop_and_a_court_follows",
        {**DISPUTE, "fault": "buyer"},
        [
            "D08 answer_with_evidence: sent",
            "D08 offer_a_way_out: sent",
            "D08 wait_for_answer: lost",
            "D04 limit_the_loss: complied",
            "D04 platform_appeal: lost",
            "D04 go_to_court: filed",
            "D04 wait_for_court: paid",
        ],
        "settled",
    ),
    Story(
        "lost_with_reason_and_an_appeal_without_answer",
        {**LOST, "fault": "seller"},
        ["D04 limit_the_loss: complied", "D04 platform_appeal: silent_for_good"],
        "decided",
    ),
    Story(
        "late_and_lost_and_won_on_appeal",
        {**DISPUTE, "clock": "out"},
        [
            "D04 answer_late: handed_in",
            "D04 wait_for_answer: lost",
            "D04 limit_the_loss: complied",
            "D04 platform_appeal: won",
        ],
        "settled",
    ),
    Story(
        "cause_is_found_to_be_the_shops",
        {},
        [
            "D09 interim_answer: sent",
            "D09 joint_check: ours",
            "D06 put_it_right: asked",
            "D06 wait_for_answer: served",
            "D06 find_the_cause: mended",
        ],
        "settled",
    ),
    Story(
        "buyer_will_not_join_and_goes_to_12315",
        {},
        [
            "D09 interim_answer: sent",
            "D09 joint_check: silent",
            "D09 wait_for_answer: to_12315",
            "D05 join_mediation: asked",
            "D05 wait_for_answer: failed",
            "D05 check_the_shop: fixed_open",
        ],
        "handed_on",
    ),
    Story(
        "12315_settles_it_at_once",
        {"claim": "m12315", "fault": "seller"},
        ["D05 join_mediation: agreed", "D05 check_the_shop: inspected"],
        "handed_on",
    ),
    Story(
        "mediation_fails_and_the_buyer_sues",
        {"claim": "m12315"},
        [
            "D05 join_mediation: asked",
            "D05 wait_for_answer: sued",
            "D03 defend_suit: answered_and_wait",
            "D03 wait_for_court: won",
        ],
        "decided",
    ),
    Story(
        "court_is_silent",
        {"claim": "lawsuit"},
        ["D03 defend_suit: silent", "D03 wait_for_court: silent"],
        "handed_on",
    ),
    Story(
        "hurt_buyer_sues",
        {"claim": "lawsuit", "about": "injury"},
        [
            "D03 defend_suit: answered",
            "D03 hold_the_batch: held_in_suit",
            "D03 wait_for_court: settled",
        ],
        "settled",
    ),
    Story(
        "courier_lost_it_and_pays",
        {"about": "not_received", "fault": "logistics"},
        [
            "D07 put_it_right: served",
            "D07 claim_from_courier: asked",
            "D07 wait_for_courier: paid",
        ],
        "settled",
    ),
    Story(
        "courier_is_silent_and_the_postal_authority_settles",
        {"about": "not_received", "fault": "logistics"},
        [
            "D07 put_it_right: silent",
            "D07 wait_for_answer: served",
            "D07 claim_from_courier: asked",
            "D07 wait_for_courier: silent",
            "D07 appeal_postal: settled",
        ],
        "settled",
    ),
    Story(
        "penalty_for_what_the_courier_did",
        {"claim": "violation", "about": "not_received", "fault": "logistics"},
        [
            "D07 put_it_right: served",
            "D07 claim_from_courier: silent",
            "D07 appeal_postal: silent_then_fix",
            "D07 check_the_shop: fixed",
        ],
        "settled",
    ),
    Story(
        "seven_day_return_comes_back_intact",
        {"about": "no_reason"},
        [
            "D10 accept_return: agreed",
            "D10 wait_for_answer: arrived",
            "D10 refund_return: refunded",
        ],
        "settled",
    ),
    Story(
        "seven_day_return_that_never_comes",
        {"about": "no_reason"},
        ["D10 accept_return: agreed", "D10 wait_for_answer: silent"],
        "settled",
    ),
    Story(
        "threat_is_reported_and_the_refund_goes_on",
        {"claim": "buyer_abuse", "fault": "buyer"},
        [
            "D01 call_police: reported",
            "D01 report_abuse: asked",
            "D08 answer_with_evidence: sent",
            "D08 offer_a_way_out: declined",
            "D08 wait_for_answer: won",
        ],
        "decided",
    ),
    Story(
        "police_and_platform_are_silent",
        {"claim": "buyer_abuse", "fault": "buyer"},
        [
            "D01 call_police: silent",
            "D01 report_abuse: silent",
            "D08 answer_with_evidence: accepted",
        ],
        "settled",
    ),
    Story(
        "goods_kept_and_the_buyer_is_silent",
        {"claim": "refund_only_kept", "decided": "against_us", "fault": "buyer"},
        [
            "D02 ask_for_return: asked",
            "D02 platform_appeal: silent",
            "D02 go_to_court: filed",
            "D02 wait_for_court: enforcing",
        ],
        "handed_on",
    ),
    Story(
        "goods_kept_and_nobody_decided",
        {"claim": "refund_only_kept", "fault": "buyer"},
        [
            "D02 ask_for_return: asked",
            "D02 wait_for_answer: kept_silent",
            "D02 go_to_court: filed",
            "D02 wait_for_court: enforcing",
        ],
        "handed_on",
    ),
    Story(
        "no_answer_is_not_waited_for_twice",
        {"claim": "refund_only_kept", "fault": "buyer"},
        ["D02 ask_for_return: unanswered", "D02 go_to_court: settled"],
        "settled",
    ),
    Story(
        "faulty_goods_kept_in_silence",
        {"claim": "refund_only_kept", "fault": "seller"},
        ["D02 ask_for_goods_only: goods_silent"],
        "given_up",
    ),
    Story(
        "faulty_goods_kept",
        {"claim": "refund_only_kept", "fault": "seller"},
        ["D02 ask_for_goods_only: asked_goods", "D02 wait_for_answer: goods_refused"],
        "given_up",
    ),
    Story(
        "someone_is_hurt_and_the_goods_are_safe",
        {"about": "injury"},
        [
            "D11 care_for_the_buyer: silent",
            "D11 hold_the_batch: held",
            "D11 find_the_cause: cleared",
        ],
        "settled",
    ),
    Story(
        "someone_is_hurt_and_12315_asks",
        {"about": "injury", "claim": "m12315"},
        [
            "D11 care_for_the_buyer: reached",
            "D11 hold_the_batch: held",
            "D11 join_mediation: asked",
            "D11 wait_for_answer: unheard",
            "D11 check_the_shop: fixed_so_far",
            "D11 find_the_cause: dangerous",
        ],
        "handed_on",
    ),
]


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_a_case_is_followed_to_its_end(story: Story) -> None:
    """Every move leads to the next one, until the matter is over."""
    walked = walk_of(FLOW, USUAL, story)
    assert walked.chain == story.chain
    assert walked.end.dropped == []
    assert walked.end.known["over"] == story.over
    assert is_over(walked.end.known)


def test_every_row_is_on_a_way_that_was_followed() -> None:
    """A row without a story could lead anywhere."""
    met = {link.split(" ")[0] for story in STORIES for link in story.chain}
    assert met == {row.ref for row in FLOW.rows}


def _move(**facts: Value) -> Move:
    return move_in(FLOW, {**USUAL, **facts})


def test_nobody_is_sent_to_save_records_as_the_move() -> None:
    """They are had ready first, and never all that can be done."""
    for story in STORIES:
        assert _move(**story.facts).planned.step.does != PREPARE, story.id


def test_the_police_come_before_the_platform() -> None:
    """TB-26, JD-08: on a report to the police the platform suspends the case."""
    move = _move(claim="buyer_abuse", fault="buyer")
    assert move.planned.step.ref == "POLICE"
    assert [one.step.ref for one in move.before] == ["KEEP"]


def test_a_return_that_arrives_starts_the_seven_days() -> None:
    """CPL art. 25: seven days from getting the goods back intact."""
    arrived = TODAY + timedelta(days=5)
    told = [("agreed", TODAY), ("arrived", arrived)]
    known = after(FLOW, {**USUAL, "about": "no_reason"}, told, arrived).known
    move = move_of(plan_of(FLOW, known, arrived), known)
    assert move
    assert move.planned.step.ref == "PAYBACK"
    assert move.due == arrived + timedelta(days=7)


def test_a_decision_of_jd_starts_the_seven_days_of_its_appeal() -> None:
    """JD-06: seven calendar days from the day the dispute was closed."""
    start = {**USUAL, **DISPUTE, "fault": "buyer", "platform_name": "jd"}
    told = [(one, TODAY) for one in ("sent", "sent", "lost", "complied")]
    known = after(FLOW, start, told, TODAY).known
    move = move_of(plan_of(FLOW, known, TODAY), known)
    assert move
    assert move.planned.step.ref == "APPEAL"
    assert move.due == TODAY + timedelta(days=7)


def test_papers_of_a_court_start_the_fifteen_days_of_a_defence() -> None:
    """Civil Procedure Law art. 128: from the copy of the claim, that day not counted."""
    start = {**USUAL, "claim": "m12315"}
    known = after(FLOW, start, [("asked", TODAY), ("sued", TODAY)], TODAY).known
    move = move_of(plan_of(FLOW, known, TODAY), known)
    assert move
    assert move.planned.step.ref == "DEFEND"
    assert move.due == TODAY + timedelta(days=15)


def test_whoever_answered_waits() -> None:
    """Once the answer is in, nothing is to be done but to look."""
    told = [("sent", TODAY), ("sent", TODAY)]
    known = after(FLOW, {**USUAL, "fault": "buyer"}, told, TODAY).known
    move = move_of(plan_of(FLOW, known, TODAY), known)
    assert move
    assert move.waits
