"""Dates followed to the end of the matter: the row, its move, and what came of it."""

import pytest

from guide_logic.api import answer
from guide_logic.content.flows.deadlines import FLOW
from guide_logic.language.conditions import Value
from guide_logic.planning.move import is_over
from guide_logic.planning.outcomes import after
from guide_logic.planning.plan import plan_of
from guide_logic.site import GUIDES
from tests.cases.stories import TODAY, Story, followed, silent_ways, walk_of

DATES: dict[str, Value] = {"matter": "order", "stage": "none", "platform": "taobao_tmall"}
"""A refund on Taobao, of which nothing was done yet."""

_ACCUSED: dict[str, Value] = {"matter": "pictures", "side": "accused", "site": "other"}
_OWNER: dict[str, Value] = {"matter": "pictures", "side": "owner"}


STORIES = [
    Story(
        "silence_all_the_way",
        {},
        [
            "N01 order_clock: silent",
            "N05 case_clock: silent",
            "N03 m12315_clock: silent",
            "N07 court_clock: silent",
        ],
        "handed_on",
    ),
    Story(
        "asked_and_answered_at_each_desk",
        {},
        [
            "N01 order_clock: done",
            "N01 wait_for_answer: silent",
            "N05 case_clock: done",
            "N05 wait_for_answer: silent_case",
            "N03 m12315_clock: done",
            "N03 wait_for_answer: silent_last",
            "N07 court_clock: paid",
        ],
        "settled",
    ),
    Story(
        "return_day_missed",
        {"matter": "return"},
        ["N02 return_clock: passed", "N03 m12315_clock: settled"],
        "settled",
    ),
    Story(
        "return_sent_and_not_heard_of",
        {"matter": "return"},
        ["N02 return_clock: silent", "N05 case_clock: settled"],
        "settled",
    ),
    Story(
        "parcel_appealed_to_the_postal_authority",
        {"matter": "courier"},
        ["N04 courier_clock: silent", "N04 postal_clock: silent", "N07 court_clock: rest"],
        "given_up",
    ),
    Story(
        "owner_misses_the_fifteen_days",
        _OWNER,
        ["N06 picture_clock: missed", "N07 court_clock: filed"],
        "handed_on",
    ),
    Story(
        "owner_never_learns_the_day",
        _OWNER,
        [
            "N06 picture_clock: silent",
            "N06 wait_for_answer: silent_owner",
            "N07 court_clock: dismissed",
        ],
        "decided",
    ),
    Story(
        "accused_waits_out_the_fifteen_days",
        _ACCUSED,
        ["N06 picture_clock: forwarded", "N06 wait_for_answer: silent_pictures"],
        "handed_on",
    ),
]


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_a_case_is_followed_to_its_end(story: Story) -> None:
    """Every move leads to the next one, until the matter is over."""
    walked = walk_of(FLOW, DATES, story)
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


def test_what_was_done_starts_its_own_clock() -> None:
    """Asked for on the 28th, so the seller's days are counted from the 28th."""
    known = after(FLOW, DATES, [("done", TODAY)], TODAY).known
    assert known["asked_on"] == TODAY.isoformat()
    days = {one.id for one in plan_of(FLOW, known, TODAY).calendar}
    assert "seller_answer_taobao" in days


@pytest.mark.parametrize(
    ("typed", "noted"),
    [("2026-11-20", "done-20261120"), ("", "done-20261128"), ("2026-12-01", "done-20261128")],
)
def test_what_was_done_on_a_day_that_was_typed_is_noted_on_it(typed: str, noted: str) -> None:
    """Asked on the 20th and told on the 28th: the seller’s days still run from the 20th."""
    answers = {"matter": "order", "platform": "taobao_tmall", "shipped": "no", "asked_on": typed}
    request: dict[str, object] = {
        "flow": FLOW.id, "lang": "en", "today": TODAY.isoformat(),
        "answers": answers, "submit": None, "show": "outcome:done",
    }  # fmt: skip
    assert answer(request, GUIDES)["answers"]["happened"] == noted  # type: ignore[index]
