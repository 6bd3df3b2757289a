"""Filings with 12315 followed to their end: the row, its move, and what came of it."""

from datetime import date, timedelta

import pytest

from guide_logic.content.flows.ready_for_12315 import FLOW
from guide_logic.language.conditions import Value
from guide_logic.planning.move import Move, is_over, move_of
from guide_logic.planning.outcomes import after
from guide_logic.planning.plan import plan_of
from tests.cases.stories import TODAY, Story, followed, silent_ways, walk_of

READY: dict[str, Value] = {
    "matter": "goods",
    "aim": "money",
    "ext": "none",
    "role": "consumer",
    "seller": "shop",
    "known": "in",
    "place": "shop",
    "identity": "own",
    "respondent": "full",
    "request": "clear",
    "basis": "yes",
    "odr": "no",
}
"""A consumer's complaint about a shop, with all four things, not filed yet."""


STORIES = [
    Story(
        "scam_and_the_bank_is_too_late",
        {"matter": "scam"},
        ["M01 police: silent", "M01 stop_payment: gone"],
        "handed_on",
    ),
    Story(
        "scam_and_the_bank_is_silent",
        {"matter": "scam"},
        ["M01 police: reported", "M01 stop_payment: silent"],
        "handed_on",
    ),
    Story(
        "the_police_see_an_ordinary_dispute",
        {"matter": "scam"},
        ["M01 police: ordinary", "M12 file_complaint: filed", "M07 wait_mediation: settled"],
        "settled",
    ),
    Story(
        "courier_and_then_the_postal_authority",
        {"matter": "courier"},
        ["M02 complain_courier: silent", "M02 appeal_postal: silent"],
        "decided",
    ),
    Story(
        "a_bank_is_for_another_office",
        {"matter": "finance"},
        ["M02 right_office: silent"],
        "handed_on",
    ),
    Story(
        "reported_and_dealt_with",
        {"aim": "report"},
        ["M03 file_report: filed", "M03 wait_report: handled"],
        "settled",
    ),
    Story(
        "reported_without_a_word",
        {"aim": "report"},
        ["M03 file_report: filed", "M03 wait_report: silent"],
        "handed_on",
    ),
    Story(
        "the_report_itself_is_not_answered",
        {"aim": "report"},
        ["M03 file_report: silent"],
        "handed_on",
    ),
    Story(
        "the_association_failed",
        {"ext": "association", "aim": "both"},
        ["M04 stay_there: silent", "M04 go_to_court: filed"],
        "handed_on",
    ),
    Story(
        "a_court_has_it_already",
        {"ext": "court_open"},
        ["M04 stay_there: pending"],
        "handed_on",
    ),
    Story(
        "silence_asked_about_and_silence_again",
        {"ext": "m12315_open", "reply": "silent"},
        [
            "M05 ask_for_decision: silent",
            "M05 reconsideration: silent_again",
            "M05 go_to_court: filed",
        ],
        "handed_on",
    ),
    Story(
        "taken_after_being_asked_in_writing",
        {},
        [
            "M12 file_complaint: filed",
            "M07 wait_mediation: silent",
            "M05 ask_for_decision: taken",
            "M07 wait_mediation: settled",
        ],
        "settled",
    ),
    Story(
        "filed_taken_and_mediation_fails",
        {},
        [
            "M12 file_complaint: filed",
            "M07 wait_mediation: taken",
            "M07 wait_mediation: failed",
            "M06 go_to_court: silent",
        ],
        "handed_on",
    ),
    Story(
        "taken_and_sixty_days_without_a_result",
        {"ext": "m12315_open", "reply": "accepted"},
        ["M07 wait_mediation: no_result", "M06 go_to_court: filed"],
        "handed_on",
    ),
    Story(
        "refused_mended_refused_again_and_ordered_to_take_it",
        {},
        [
            "M12 file_complaint: filed",
            "M07 wait_mediation: not_accepted",
            "M08 read_refusal: mend",
            "M12 file_complaint: filed_again",
            "M07 wait_mediation: not_accepted_again",
            "M08 read_refusal: reconsider",
            "M08 reconsideration: ordered",
            "M07 wait_mediation: failed",
            "M06 go_to_court: filed",
        ],
        "handed_on",
    ),
    Story(
        "mended_and_silent",
        {"ext": "m12315_refused", "refused_for": "papers"},
        [
            "M12 file_complaint: filed_again",
            "M07 wait_mediation: silent_again",
            "M05 reconsideration: denied_silence",
            "M05 go_to_court: rest",
        ],
        "given_up",
    ),
    Story(
        "mended_and_not_even_a_number",
        {"ext": "m12315_refused", "refused_for": "place"},
        [
            "M12 file_complaint: silent_again",
            "M05 reconsideration: ordered",
            "M07 wait_mediation: settled",
        ],
        "settled",
    ),
    Story(
        "refused_and_reconsideration_is_silent",
        {"ext": "m12315_refused", "refused_for": "other"},
        [
            "M08 read_refusal: reconsider",
            "M08 reconsideration: silent",
            "M08 go_to_court: filed",
        ],
        "handed_on",
    ),
    Story(
        "refused_and_sued_at_once",
        {"ext": "m12315_refused", "refused_for": "other"},
        ["M08 read_refusal: sue", "M08 go_to_court: paid"],
        "settled",
    ),
    Story(
        "private_seller",
        {"seller": "individual"},
        ["M09 go_to_court: filed"],
        "handed_on",
    ),
    Story(
        "more_than_three_years",
        {"known": "out"},
        ["M10 go_to_court: dismissed"],
        "decided",
    ),
    Story(
        "no_name_given_so_a_report",
        {"identity": "hidden"},
        ["M11 file_complaint: report_instead", "M03 file_report: handled"],
        "settled",
    ),
    Story(
        "address_missing_and_no_answer",
        {"respondent": "none"},
        [
            "M11 file_complaint: silent",
            "M05 ask_for_decision: not_accepted",
            "M08 read_refusal: rest",
        ],
        "given_up",
    ),
    Story(
        "an_odr_enterprise_that_is_silent",
        {"odr": "yes"},
        ["M12 odr_first: silent", "M12 file_complaint: filed", "M07 wait_mediation: settled"],
        "settled",
    ),
]


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_a_case_is_followed_to_its_end(story: Story) -> None:
    """Every move leads to the next one, until the matter is over."""
    walked = walk_of(FLOW, READY, story)
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


def _move_on(on: date, facts: dict[str, Value], *happened: tuple[str, date]) -> Move:
    known = after(FLOW, {**READY, **facts}, list(happened), on).known
    move = move_of(plan_of(FLOW, known, on), known)
    assert move
    return move


def test_what_is_missing_is_had_ready_before_the_complaint() -> None:
    """Order 121 arts 10 and 16(5): the complaint is the move, the rest stands above it."""
    move = _move_on(TODAY, {"respondent": "none", "basis": "no"})
    assert move.planned.step.ref == "REG"
    assert [one.step.ref for one in move.before] == ["ID", "BASIS"]
    assert move.title.zh.startswith("先补上面缺的")


def test_a_filing_is_waited_for_until_its_day_and_then_asked_about() -> None:
    """Order 121 art. 15: seven working days after Saturday 28 November are over on 9 December."""
    filed = ("filed", TODAY)
    waiting = _move_on(TODAY, {}, filed)
    assert waiting.waits
    assert waiting.due == date(2026, 12, 9)
    assert waiting.then
    assert waiting.then.step.ref == "ASK"
    assert _move_on(waiting.due, {}, filed).planned.step.ref == "ASK"


def test_mediation_is_counted_from_the_day_it_was_taken() -> None:
    """Order 121 art. 23: sixty calendar days, then a court."""
    told = [("filed", TODAY), ("taken", TODAY + timedelta(days=3))]
    assert _move_on(TODAY + timedelta(days=30), {}, *told).planned.step.ref == "WAIT"
    assert _move_on(TODAY + timedelta(days=64), {}, *told).planned.step.ref == "COURT"


def test_reconsideration_is_counted_from_the_refusal() -> None:
    """Reconsideration Law art. 20: sixty days from the day one knew."""
    refused = TODAY + timedelta(days=5)
    told = [("filed", TODAY), ("not_accepted", refused), ("reconsider", refused)]
    move = _move_on(refused, {}, *told)
    assert move.planned.step.ref == "RECON"
    assert move.due == refused + timedelta(days=60)


def test_a_report_is_checked_until_its_day() -> None:
    """Order 121 art. 35: fifteen working days, the last on 18 December."""
    move = _move_on(TODAY, {"aim": "report"}, ("filed", TODAY))
    assert move.waits
    assert move.due == date(2026, 12, 19)
