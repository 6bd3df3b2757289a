"""Steps, rows and what they read on the way to a plan."""

from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Deadline, Step, Use
from guide_logic.language.things import Evidence, Note
from tests.small import WAIT, days, fact, row, step, text

SHOP, LATE = fact("shop"), fact("late")
YES, IS_LATE = SHOP.is_("yes"), LATE.is_("yes")


def _reads(step: Step) -> set[str]:
    rules = Use(step).rules
    facts = {fact for rule in rules for fact in rule.when.facts}
    return facts | {rule.number for rule in rules if rule.number}


def test_a_row_takes_steps_as_they_are_or_for_some_cases() -> None:
    """Authors write `[CHAT, REFUND.if_(...)]`."""
    uses = row("a", ALWAYS, WAIT, step("sue").if_(YES)).uses
    assert [(use.step.id, use.when) for use in uses] == [("wait", ALWAYS), ("sue", YES)]


def test_a_step_for_some_cases_leaves_the_step_itself_alone() -> None:
    """The same step stands in many rows, each time under its own condition."""
    wait = step("wait")
    wait.if_(YES)
    assert Use(wait).when is ALWAYS


def test_what_a_step_says_in_some_cases_is_asked_for() -> None:
    """A note nobody's answers decide would never be shown."""
    noted = step("ask")
    noted.notes = (Note(IS_LATE, text("hurry")),)
    assert _reads(noted) == {"late"}


def test_evidence_for_some_cases_is_asked_for() -> None:
    """The list of a step depends on the case."""
    proved = step("ask")
    proved.evidence = (Evidence("photo", text("a photo"), when=IS_LATE),)
    assert _reads(proved) == {"late"}


def test_the_number_that_a_deadline_counts_from_is_asked_for() -> None:
    """Otherwise no day could be named."""
    timed = step("hurry", Deadline(text("in five days"), days=5, since=days()))
    assert _reads(timed) == {"days"}


def test_a_later_deadline_is_read_only_where_the_earlier_ones_do_not_hold() -> None:
    """The first that holds is the step's: the rest must not bring more questions."""
    timed = step(
        "hurry",
        Deadline(text("at once")),
        Deadline(text("in five days"), days=5, since=days()),
    )
    assert all(rule.when.holds({}) is False for rule in Use(timed).rules if rule.number)


def test_what_a_step_reads_matters_only_where_the_step_is_taken() -> None:
    """A note of a step that is not in the plan asks nobody anything."""
    noted = step("ask")
    noted.notes = (Note(IS_LATE, text("hurry")),)
    assert all(rule.when.holds({"shop": "no"}) is False for rule in noted.if_(YES).rules)


def test_a_row_keeps_its_own_copy_of_what_is_assumed_beside_it() -> None:
    """Rows share one constant for it."""
    safe = {"late": "no"}
    one = row("a", ALWAYS, beside=safe)
    safe["late"] = "yes"
    assert one.beside == {"late": "no"}
