"""A seller accused, followed to the end: the row, its move, and what came of it."""

from datetime import date, timedelta

import pytest

from guide_logic.content.flows.image_theft_reply import FLOW
from guide_logic.language.conditions import Value
from guide_logic.planning.move import is_over, move_of
from guide_logic.planning.outcomes import after
from guide_logic.planning.plan import plan_of
from tests.cases.stories import TODAY, Story, followed, silent_ways, walk_of

NOTICE: dict[str, Value] = {
    "truth": "own",
    "stage": "notified",
    "window": "in",
    "malicious": "no",
    "so_far": "none",
}
"""A notice about a picture that the seller took, and time to answer it."""

_UNCLEAR: dict[str, Value] = {"truth": "unclear"}
_COPIED: dict[str, Value] = {"truth": "copied"}
_LATE: dict[str, Value] = {"window": "out"}
_MALICE: dict[str, Value] = {"malicious": "yes"}
_SERVED: dict[str, Value] = {"stage": "served"}


STORIES = [
    Story(
        "back_after_fifteen_days",
        {},
        ["R03 counter_statement: filed", "R07 wait_fifteen_days: restored"],
        "settled",
    ),
    Story(
        "nothing_ever_comes",
        {},
        [
            "R03 counter_statement: silent",
            "R07 wait_fifteen_days: silent",
            "R08 ask_to_restore: silent",
            "R08 go_to_court: silent",
        ],
        "handed_on",
    ),
    Story(
        "rights_holder_sues",
        {},
        [
            "R03 counter_statement: forwarded",
            "R07 wait_fifteen_days: sued",
            "R06 defend: silent",
        ],
        "handed_on",
    ),
    Story(
        "platform_does_not_take_it",
        {},
        ["R03 counter_statement: refused", "R03 go_to_court: filed"],
        "handed_on",
    ),
    Story(
        "late_and_unheard",
        _LATE,
        ["R04 late_counter: silent", "R04 go_to_court: rest"],
        "given_up",
    ),
    Story(
        "time_on_the_page_runs_out",
        {},
        [
            "R03 counter_statement: missed",
            "R04 late_counter: filed",
            "R07 wait_fifteen_days: withdrawn",
        ],
        "settled",
    ),
    Story(
        "malicious_and_not_taken",
        _MALICE,
        [
            "R02 counter_statement: refused",
            "R02 claim_damages: silent",
            "R02 go_to_court: paid",
        ],
        "settled",
    ),
    Story(
        "back_and_the_loss_paid",
        _MALICE,
        [
            "R02 counter_statement: forwarded",
            "R07 wait_fifteen_days: restored_loss",
            "R09 claim_damages: paid",
        ],
        "settled",
    ),
    Story(
        "copied_and_settled",
        _COPIED,
        ["R01 remove_pictures: removed", "R01 settle: settled"],
        "settled",
    ),
    Story(
        "copied_and_no_answer",
        _COPIED,
        ["R01 remove_pictures: locked", "R01 settle: silent"],
        "handed_on",
    ),
    Story(
        "copied_and_sued",
        _COPIED,
        [
            "R01 remove_pictures: removed",
            "R01 settle: sued",
            "R06 defend: settled",
        ],
        "settled",
    ),
    Story(
        "origin_cannot_be_found",
        _UNCLEAR,
        [
            "R05 pause_and_check: no_trace",
            "R01 remove_pictures: removed",
            "R01 settle: no_deal",
        ],
        "handed_on",
    ),
    Story(
        "court_papers_and_an_unclear_origin",
        {**_SERVED, **_UNCLEAR},
        ["R06 pause_and_check: licensed", "R06 defend: judged"],
        "decided",
    ),
]


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_a_case_is_followed_to_its_end(story: Story) -> None:
    """Every move leads to the next one, until the matter is over."""
    walked = walk_of(FLOW, NOTICE, story)
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


def test_a_statement_sent_on_starts_the_wait_and_the_wait_ends_by_itself() -> None:
    """E-Commerce Law art. 43: sent on on the 28th, so until 13 December; then ask in writing."""
    happened = [("forwarded", TODAY)]
    known = after(FLOW, NOTICE, happened, TODAY).known
    move = move_of(plan_of(FLOW, known, TODAY), known)
    assert move
    assert move.waits
    assert move.due == date(2026, 12, 13)
    assert move.then
    assert move.then.step.ref == "RESTORE"
    later = TODAY + timedelta(days=16)
    known = after(FLOW, NOTICE, happened, later).known
    late = move_of(plan_of(FLOW, known, later), known)
    assert late
    assert late.planned.step.ref == "RESTORE"
    assert late.due == later


def test_a_claim_has_fifteen_days_and_a_letter_of_the_authority_its_own() -> None:
    """Civil Procedure Law art. 128; the authority’s letter names its day."""
    for outcome, due in (("sued", date(2026, 12, 13)), ("authority", None)):
        known = after(FLOW, NOTICE, [("forwarded", TODAY), (outcome, TODAY)], TODAY).known
        move = move_of(plan_of(FLOW, known, TODAY), known)
        assert move
        assert (move.planned.step.ref, move.due) == ("DEFEND", due), outcome


def test_whoever_took_the_picture_never_claims_a_loss_from_the_notice() -> None:
    """A row of its own for the loss is for those whose picture it was."""
    known: dict[str, Value] = {**NOTICE, **_COPIED, "stage": "restored"}
    plan = plan_of(FLOW, known, TODAY)
    assert plan.row
    assert plan.row.ref == "R01"
