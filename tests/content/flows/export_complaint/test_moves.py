"""Cases followed to their end: the row, its move, and what came of it, one after the other."""

from datetime import timedelta

import pytest

from guide_logic.content.flows.export_complaint import FLOW
from guide_logic.language.conditions import Value
from guide_logic.language.decisions import PREPARE
from guide_logic.planning.move import Move, is_over, move_of
from guide_logic.planning.outcomes import after
from guide_logic.planning.plan import plan_of
from tests.cases.stories import TODAY, Story, move_in, walk_of

USUAL: dict[str, Value] = {
    "safety": "no",
    "channel": "direct",
    "clock": "na",
    "decided": "no",
    "notice": "ok",
    "cause": "product",
    "contract": "silent",
    "risk": "na",
    "vip": "no",
    "urgent": "no",
}
"""A direct sale, told of in time, the product at fault, and a contract that is silent."""

SHOP: dict[str, Value] = {"channel": "marketplace"}

CASE: dict[str, Value] = {**SHOP, "clock": "in"}

CARD: dict[str, Value] = {"channel": "card_paypal", "clock": "in"}


STORIES = [
    Story(
        "customer_takes_the_proposal",
        {},
        [
            "E06 first_reply: sent",
            "E06 remedy_by_law: sent",
            "E06 wait_for_answer: done",
            "E06 closing_mail: content",
        ],
        "settled",
    ),
    Story(
        "customer_never_answers",
        {},
        [
            "E06 first_reply: silent",
            "E06 remedy_by_law: silent",
            "E06 wait_for_answer: silent",
            "E06 closing_mail: silent",
        ],
        "settled",
    ),
    Story(
        "customer_refuses_what_the_contract_says",
        {"contract": "covers"},
        ["E05 first_reply: sent", "E05 remedy_by_contract: refused", "E05 if_talks_fail: filed"],
        "handed_on",
    ),
    Story(
        "urgent_customer_is_called_first",
        {"urgent": "yes", "contract": "covers"},
        [
            "E05 phone_the_customer: talked",
            "E05 remedy_by_contract: done",
            "E05 closing_mail: unhappy",
            "E05 if_talks_fail: rest",
        ],
        "given_up",
    ),
    Story(
        "chargeback_is_won",
        CARD,
        [
            "E06 answer_the_case: answered",
            "E06 first_reply: sent",
            "E06 remedy_by_law: sent",
            "E06 wait_for_answer: won",
        ],
        "decided",
    ),
    Story(
        "chargeback_is_lost_and_let_be",
        CARD,
        [
            "E06 answer_the_case: lost",
            "E02 appeal_or_late_answer: no_entry",
            "E02 limit_the_loss: stopped_here",
        ],
        "decided",
    ),
    Story(
        "time_on_the_platform_is_missed",
        CASE,
        [
            "E06 answer_the_case: silent",
            "E02 appeal_or_late_answer: silent_late",
            "E02 wait_for_answer: unheard",
            "E02 settle: silent",
            "E02 wait_for_answer: silent_there",
        ],
        "decided",
    ),
    Story(
        "appeal_is_lost_and_the_customer_settles",
        {**CASE, "decided": "against_us"},
        [
            "E02 appeal_or_late_answer: silent",
            "E02 limit_the_loss: done",
            "E02 settle: sent",
            "E02 wait_for_answer: done_there",
        ],
        "settled",
    ),
    Story(
        "customer_opens_a_dispute_later",
        SHOP,
        [
            "E06 first_reply: sent",
            "E06 remedy_by_law: refused_there",
            "E06 wait_for_answer: opened",
            "E06 answer_the_case: answered_and_wait",
            "E06 wait_for_answer: lost",
            "E02 appeal_or_late_answer: won",
        ],
        "decided",
    ),
    Story(
        "two_years_have_passed",
        {"notice": "over_2y"},
        ["E03 first_reply: sent", "E03 answer_too_late: refused", "E03 if_talks_fail: silent"],
        "settled",
    ),
    Story(
        "not_too_late_after_all",
        {"notice": "over_2y"},
        [
            "E03 first_reply: sent",
            "E03 answer_too_late: not_barred",
            "E06 remedy_by_law: done",
            "E06 closing_mail: content",
        ],
        "settled",
    ),
    Story(
        "cause_is_found_in_transport",
        {"cause": "unclear"},
        [
            "E04 first_reply: sent",
            "E04 find_the_cause: transport",
            "E08 send_again_or_refund: done",
            "E08 recover_the_loss: silent",
            "E08 closing_mail: content",
        ],
        "settled",
    ),
    Story(
        "cause_is_never_found",
        {"cause": "unclear"},
        [
            "E04 first_reply: sent",
            "E04 find_the_cause: silent",
            "E04 keep_informed: met_halfway",
            "E04 closing_mail: content",
        ],
        "settled",
    ),
    Story(
        "risk_was_the_customers",
        {"cause": "logistics", "risk": "buyer"},
        ["E07 first_reply: sent", "E07 help_the_claim: done", "E07 closing_mail: content"],
        "settled",
    ),
    Story(
        "carrier_pays",
        {"cause": "logistics", "risk": "seller"},
        [
            "E08 first_reply: sent",
            "E08 send_again_or_refund: sent",
            "E08 wait_for_answer: done",
            "E08 recover_the_loss: paid",
            "E08 closing_mail: silent",
        ],
        "settled",
    ),
    Story(
        "wrong_use_is_shown",
        {**SHOP, "cause": "misuse"},
        ["E09 first_reply: sent", "E09 show_the_use: done", "E09 closing_mail: unhappy_there"],
        "given_up",
    ),
    Story(
        "shelf_life_is_shown",
        {"cause": "shelf_life"},
        ["E10 first_reply: sent", "E10 show_the_dates: done", "E10 closing_mail: content"],
        "settled",
    ),
    Story(
        "slow_service_is_made_good",
        {"cause": "aftersales_delay"},
        ["E11 first_reply: sent", "E11 apologise_and_fix: done", "E11 closing_mail: content"],
        "settled",
    ),
    Story(
        "chargeback_for_what_was_delivered",
        {**CARD, "cause": "unclear"},
        [
            "E04 answer_the_case: answered",
            "E04 first_reply: sent",
            "E04 find_the_cause: nothing",
            "E12 show_it_was_right: sent",
            "E12 wait_for_answer: won",
        ],
        "decided",
    ),
    Story(
        "goods_may_hurt_and_are_mended",
        {"safety": "yes", "cause": "unclear"},
        [
            "E01 stop_and_hold: held",
            "E01 warn_everyone: silent",
            "E01 root_cause: mended",
            "E06 remedy_by_law: done",
            "E06 closing_mail: content",
        ],
        "settled",
    ),
    Story(
        "goods_are_recalled",
        {"safety": "yes"},
        ["E01 stop_and_hold: all_sold", "E01 warn_everyone: warned", "E01 root_cause: recall"],
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


def test_an_open_case_is_answered_before_any_mail() -> None:
    """XB-11 to XB-16: a platform's clock goes before all of it."""
    for channel in ("marketplace", "alibaba_ta", "card_paypal"):
        for urgent in ("no", "yes"):
            move = _move(channel=channel, clock="in", urgent=urgent)
            assert move.planned.step.ref == "CLOCK"


def test_a_dispute_opened_later_starts_the_days_of_its_case() -> None:
    """XB-11: three days to negotiate, counted from the day it was opened."""
    opened = TODAY + timedelta(days=4)
    told = [("sent", TODAY), ("sent", TODAY), ("opened", opened)]
    known = after(FLOW, {**USUAL, "channel": "alibaba_ta"}, told, opened).known
    move = move_of(plan_of(FLOW, known, opened), known)
    assert move
    assert move.planned.step.ref == "CLOCK"
    assert move.due == opened + timedelta(days=3)
