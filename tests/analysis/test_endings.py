"""Whatever comes of each move, every case comes to an end; what breaks that is named."""

from guide_logic.analysis.endings import Endings
from guide_logic.analysis.walk import walk
from guide_logic.language.flow import Flow
from tests import refund
from tests.refund import OFFICE, PAID, SELLER, SILENT, outcome, step


def endings(flow: Flow) -> Endings:
    """Return the proof of a flow."""
    return Endings(walk(flow))


def test_a_flow_in_which_everything_ends_is_proved_with_its_longest_chain() -> None:
    """Asked, refused or silent, complained, no answer, let it rest."""
    proof = endings(refund.flow())
    assert proof.problems == []
    assert proof.longest == (
        "ask: asked",
        "hold: refused",
        "complain: no_answer",
        "rest: rest",
    )


def test_a_move_that_nothing_comes_of_is_named_with_the_case() -> None:
    """A reader would be left there."""
    (problem,) = endings(refund.flow(complain=step("complain", OFFICE))).problems[:1]
    assert "ends at the move complain with nothing that may come of it" in problem
    assert "refund=" in problem


def test_a_move_to_somebody_who_may_not_answer_needs_silence() -> None:
    """Silence is always among what can happen."""
    problems = endings(refund.flow(complain=step("complain", OFFICE, PAID))).problems
    assert any("step complain has no outcome for silence" in one for one in problems)


def test_outcomes_that_lead_back_are_shown_as_a_circle() -> None:
    """A case that goes round never ends."""
    back = step("hold", SELLER, outcome("again", refund="none"), SILENT, PAID, does="wait")
    problems = endings(refund.flow(hold=back)).problems
    assert any("outcomes lead back to a case" in one and "hold: again" in one for one in problems)


def test_an_outcome_that_changes_nothing_is_named() -> None:
    """A tap that does nothing is a trap."""
    idle = step("complain", OFFICE, PAID, outcome("hm", silent=True, refund="overdue"))
    problems = endings(refund.flow(complain=idle)).problems
    assert any("changes nothing" in one and "complain: hm" in one for one in problems)
