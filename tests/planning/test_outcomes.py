"""The next move, what comes of it, and the case from there."""

from datetime import date

import pytest

from guide_logic.language.conditions import ALWAYS, UNSURE, Value
from guide_logic.language.decisions import Channel, Step
from guide_logic.language.flow import FlowError
from guide_logic.language.things import Note
from guide_logic.planning.explain import assumed
from guide_logic.planning.move import Move, last_day, move_of
from guide_logic.planning.outcomes import after, read_happened, written
from guide_logic.planning.plan import Planned, plan_of
from tests import refund
from tests.refund import DAY, SELLER, outcome, step
from tests.small import LAW, text

FLOW = refund.flow()


def move(known: dict[str, Value], today: date = DAY) -> Move:
    """Return the move of a case."""
    found = move_of(plan_of(FLOW, known, today), known)
    assert found is not None
    return found


def test_the_move_is_the_first_act_and_what_to_have_ready_stands_before_it() -> None:
    """Saving evidence is a line above the move, not the move."""
    asked = move({"refund": "none"})
    assert asked.planned.step.id == "ask"
    assert [one.step.id for one in asked.before] == ["keep"]
    assert asked.title.en == "ask for a refund"
    assert not asked.waits


def test_while_time_runs_the_move_is_to_wait_and_says_until_when() -> None:
    """The day after the seller's five days, and what to do then."""
    waiting = move({"refund": "pending", "asked_on": "2026-11-20"})
    assert waiting.waits
    assert waiting.due == date(2026, 11, 26)
    assert waiting.then is not None
    assert waiting.then.step.id == "complain"


def test_once_the_time_is_over_the_step_after_it_is_the_move() -> None:
    """A plan is worked out for today."""
    assert move({"refund": "pending", "asked_on": "2026-11-10"}).planned.step.id == "complain"


def test_once_the_time_is_over_what_came_of_it_is_still_asked() -> None:
    """The seller may have answered meanwhile, and the reader comes back a week later."""
    late = move({"refund": "pending", "asked_on": "2026-11-10"})
    assert late.overdue is not None
    assert last_day(late.overdue) == date(2026, 11, 15)
    assert [one.id for one in late.outcomes] == ["paid", "refused", "silent", "no_answer"]
    told = [("asked", date(2026, 11, 10)), ("refused", date(2026, 11, 22))]
    progress = after(FLOW, {"refund": "none"}, told, DAY)
    assert (progress.known["refund"], progress.dropped) == ("refused", [])
    assert move({"refund": "pending", "asked_on": "2026-11-20"}).overdue is None


def test_silence_noted_once_the_time_is_over_is_that_of_the_time() -> None:
    """Both steps may have an outcome of that name: the time comes first."""
    told = [("asked", date(2026, 11, 1)), ("silent", date(2026, 11, 22))]
    assert after(FLOW, {"refund": "none"}, told, DAY).known["refund"] == "overdue"


def test_an_outcome_moves_the_case_on_and_starts_its_clock() -> None:
    """A tap records what came of the move, with its day."""
    progress = after(FLOW, {"refund": "none"}, [("asked", date(2026, 11, 20))], DAY)
    assert progress.known == {"refund": "pending", "asked_on": "2026-11-20"}
    assert [(event.outcome.id, event.move.planned.step.id) for event in progress.events] == [
        ("asked", "ask")
    ]


def test_taking_an_outcome_back_is_leaving_it_out() -> None:
    """The state is a replay."""
    told = [("asked", date(2026, 11, 20)), ("refused", date(2026, 11, 21))]
    assert after(FLOW, {"refund": "none"}, told, DAY).known["refund"] == "refused"
    assert after(FLOW, {"refund": "none"}, told[:1], DAY).known["refund"] == "pending"


def test_what_does_not_fit_the_answers_any_more_is_dropped_with_all_after_it() -> None:
    """An answer was changed: the page says so."""
    told = [("asked", date(2026, 11, 20)), ("refused", date(2026, 11, 21))]
    progress = after(FLOW, {"refund": "refused"}, told, DAY)
    assert (progress.events, progress.dropped) == ([], ["asked", "refused"])


def test_a_case_that_is_over_has_no_move() -> None:
    """Nothing is left to do."""
    told = [("asked", date(2026, 11, 20)), ("paid", date(2026, 11, 22))]
    known = after(FLOW, {"refund": "none"}, told, DAY).known
    assert move_of(plan_of(FLOW, known, DAY), known) is None


def test_the_step_that_silence_leads_to_is_reached_by_its_outcome() -> None:
    """Nobody waits for ever."""
    told = [("asked", date(2026, 11, 1)), ("no_answer", date(2026, 11, 22))]
    known = after(FLOW, {"refund": "none"}, told, DAY).known
    assert known["refund"] == "complained"


@pytest.mark.parametrize("written_as", ["", "x", "asked-2026113", "asked-20269999", "-20261120"])
def test_what_is_no_outcome_with_a_day_is_left_out(written_as: str) -> None:
    """Addresses come from anywhere."""
    assert read_happened(written_as) == []


def test_what_happened_is_read_as_it_was_written() -> None:
    """A link opened on another device shows the same case."""
    told = [("asked", date(2026, 11, 20)), ("no_answer", date(2026, 11, 22))]
    assert read_happened(written(told)) == told


def test_what_was_not_sure_and_decides_the_move_is_assumed() -> None:
    """What is not sure is said, never silently a fact."""
    assert [fact.id for fact in assumed(FLOW, {"refund": UNSURE})] == ["refund"]
    assert assumed(FLOW, {"refund": "none"}) == []


def test_an_outcome_that_sets_what_is_no_fact_fails_at_import() -> None:
    """An author's mistake names the step, the outcome and what is wrong."""
    wrong = step("ask", SELLER, outcome("asked", refunds="pending"))
    with pytest.raises(FlowError, match="outcome asked of step ask sets refunds=pending"):
        refund.flow(ask=wrong)


def test_two_outcomes_of_a_step_are_told_apart() -> None:
    """The id stands in links."""
    wrong = step(
        "ask", SELLER, outcome("asked", refund="pending"), outcome("asked", over="settled")
    )
    with pytest.raises(FlowError, match="step ask has two outcomes called asked"):
        refund.flow(ask=wrong)


def test_a_step_cites_what_the_sentence_of_the_move_rests_on() -> None:
    """What is said first must not be all that has no source."""
    told = Step(
        "tell",
        ref="TELL",
        channel=Channel("self", text("you")),
        title=text("tell"),
        text=text("do tell"),
        do=(Note(ALWAYS, text("say it"), sources=(LAW,)),),
        deadlines=(),
        fails=text("go on"),
    )
    assert Planned(told, {}, {}, DAY).cited() == [LAW]
