"""A claim followed to its end: the row, its move, and what came of it."""

import pytest

from guide_logic.content.flows.what_may_be_claimed import FLOW
from guide_logic.language.conditions import Value
from guide_logic.planning.move import is_over
from guide_logic.planning.outcomes import after
from guide_logic.planning.plan import plan_of
from tests.cases.stories import TODAY, Story, followed, silent_ways, walk_of

BOUGHT: dict[str, Value] = {
    "issue": "quality",
    "role": "consumer",
    "seller": "shop",
    "fraud": "none",
    "food": "unclear",
    "knew": "no",
    "buyer_knew": "no",
    "harm": "none",
    "deposit": "none",
    "promise": "none",
    "back": "none",
    "way": "none",
    "first": "no",
}
"""A consumer's faulty purchase from a shop; nothing asked for and nothing paid back."""


STORIES = [
    Story("paid_in_full", {}, ["V10 ask_seller: paid"], "settled"),
    Story(
        "silence_all_the_way",
        {},
        [
            "V10 ask_seller: silent",
            "V10 ask_platform: silent",
            "V10 ask_12315: silent",
            "V10 sue: silent",
        ],
        "handed_on",
    ),
    Story(
        "a_part_and_the_rest_mediated",
        {"issue": "counterfeit", "fraud": "proved"},
        [
            "V06 ask_seller: part",
            "V06 ask_platform: refused",
            "V06 ask_12315: filed",
            "V06 wait_12315: taken",
            "V06 wait_12315: settled",
        ],
        "settled",
    ),
    Story(
        "ten_times_and_12315_never_answers",
        {"issue": "food_drug", "food": "unsafe", "knew": "seller", "back": "all"},
        [
            "V05 ask_seller: refused",
            "V05 ask_12315: filed",
            "V05 wait_12315: silent",
            "V05 sue: filed",
        ],
        "handed_on",
    ),
    Story(
        "hurt_and_seen_by_a_doctor",
        {"harm": "hurt"},
        ["V04 see_doctor: seen", "V04 ask_seller: refused", "V04 ask_platform: paid"],
        "settled",
    ),
    Story(
        "a_private_seller_is_sued",
        {"seller": "individual"},
        ["V03 ask_seller: silent", "V03 ask_platform: part", "V03 sue: paid"],
        "settled",
    ),
    Story(
        "promise_kept_by_the_platform",
        {"issue": "promise_broken", "promise": "fixed"},
        ["V07 ask_seller: refused", "V07 ask_platform: paid"],
        "settled",
    ),
    Story(
        "earnest_money_given_up",
        {"issue": "not_shipped", "deposit": "earnest"},
        ["V08 ask_seller: rest"],
        "given_up",
    ),
    Story(
        "suspected_only",
        {"issue": "not_as_described", "fraud": "suspected"},
        ["V09 ask_seller: refused", "V09 ask_platform: refused", "V09 ask_12315: settled"],
        "settled",
    ),
    Story(
        "settled_before",
        {"back": "settled"},
        ["V01 ask_seller: refused_settled"],
        "decided",
    ),
    Story(
        "settled_before_and_no_answer",
        {"back": "settled"},
        ["V01 ask_seller: silent_settled"],
        "given_up",
    ),
    Story(
        "data_sold_and_a_loss",
        {"issue": "privacy"},
        ["V02 go_elsewhere: failed", "V02 sue: dismissed"],
        "decided",
    ),
    Story(
        "courier_never_answers",
        {"issue": "courier_service"},
        ["V02 go_elsewhere: silent", "V02 sue: rest"],
        "given_up",
    ),
    Story(
        "invoice_refused",
        {"issue": "invoice"},
        ["V02 go_elsewhere: with_12315"],
        "handed_on",
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


def test_no_private_seller_is_ever_taken_to_12315() -> None:
    """Order 121 arts 3 and 16(3): 12315 mediates for consumers against traders."""
    for way in ("none", "refused", "platform_over"):
        known: dict[str, Value] = {**BOUGHT, "seller": "individual", "way": way}
        steps = {one.step.ref for one in plan_of(FLOW, known, TODAY).steps}
        assert not steps & {"REG", "WAIT"}, way


def test_a_part_that_came_is_asked_for_to_be_taken_off() -> None:
    """What came back lowers the refund, so its sum is asked as soon as it is told."""
    known = after(FLOW, BOUGHT, [("part", TODAY)], TODAY).known
    assert known["back"] == "part"
    sums = plan_of(FLOW, {**known, "amount": 12000, "refunded": 5000}, TODAY).total
    assert sums
    assert sums.fen == 7000
