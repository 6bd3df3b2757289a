"""Conditions are said in the facts' own words, and so is what would change a plan."""

from guide_logic.language.conditions import ALWAYS, UNSURE, Value
from guide_logic.language.flow import Flow
from guide_logic.language.text import LANGS
from guide_logic.planning.explain import assumed, other_paths, table_of, words
from guide_logic.planning.interview import Interview
from guide_logic.planning.plan import plan_of
from tests.sample import FLOW, interviews
from tests.small import TODAY, asks, days, fact, row, step, text

PAID = fact("paid")
STATE = fact("state", "to_ship", "shipped", "received")
LATE = fact("late")
DAYS = days()
SMALL = Flow(
    "order",
    name=text("order"),
    questions=(asks(PAID), asks(STATE), asks(DAYS)),
    rows=(row("rest", ALWAYS),),
)


def test_a_leaf_says_the_fact_and_its_options_in_the_authors_order() -> None:
    """Not in the order of a set, which changes from run to run."""
    said = words(SMALL, STATE.is_("received", "to_ship"), "en")
    assert said == "state: state to_ship / state received"


def test_every_case_is_said_and_not_left_blank() -> None:
    """The last row of a table is a case too."""
    assert [words(SMALL, ALWAYS, lang) for lang in LANGS] == ["其他情况", "every other case"]


def test_a_number_says_its_cut_and_the_other_side_says_fewer() -> None:
    """Five days or more, and fewer than five."""
    long = DAYS.at_least(5)
    assert [words(SMALL, one, "en") for one in (long, ~long)] == [
        "days: 5 or more",
        "days: fewer than 5",
    ]


def test_what_belongs_together_stands_in_brackets() -> None:
    """`a and (b or c)` is not `(a and b) or c`."""
    both = PAID.is_("yes") & (STATE.is_("shipped") | DAYS.at_least(5))
    assert words(SMALL, both, "en") == (
        "paid: paid yes; and (state: state shipped; or days: 5 or more)"
    )


def test_every_condition_of_the_complaint_path_can_be_said_in_both_languages() -> None:
    """The outline says each of them to readers without a script."""
    conditions = [one.when for one in FLOW.rows]
    conditions += [use.when for one in FLOW.rows for use in one.uses if use.when.facts]
    conditions += [note.when for step in FLOW.steps.values() for note in step.notes]
    for condition in conditions:
        for lang in LANGS:
            said = words(FLOW, condition, lang)
            assert said
            assert "{" not in said
            assert "：；" not in said


def test_each_row_is_said_in_words_of_its_own() -> None:
    """Two rows that read alike would leave the reader to guess."""
    for lang in LANGS:
        said = [words(FLOW, one.when, lang) for one in FLOW.rows]
        assert len(set(said)) == len(said)


def test_what_is_only_asked_there_is_not_said_again() -> None:
    """“Shipped, and paid” repeats itself when only the paid are asked."""
    late = fact("late", asked_when=PAID.is_("yes"), otherwise="no")
    flow = Flow(
        "order",
        name=text("order"),
        questions=(asks(PAID), asks(late)),
        rows=(row("rest", ALWAYS),),
    )
    assert words(flow, late.is_("yes"), "en") == "late: late yes"


def test_each_answer_that_leads_elsewhere_is_told_and_no_other() -> None:
    """Brute force: change one answer, keep the rest, and look at the row."""
    for held in interviews()[::10]:
        interview = Interview(FLOW, held.answers)
        here = plan_of(FLOW, interview.known, TODAY).row
        told = {(question.id, option.id): row for question, option, row in other_paths(interview)}
        assert here not in told.values()
        for (question, option), there in told.items():
            changed = Interview(FLOW, {**held.answers, question: option})
            assert plan_of(FLOW, {**interview.known, **changed.known}, TODAY).row is there


def test_a_table_has_a_line_for_every_row_with_its_steps() -> None:
    """Reviewers lay it beside the decision table it came from."""
    lines = table_of(FLOW, "en").splitlines()[2:]
    assert [line.split()[1] for line in lines] == [row.ref for row in FLOW.rows]
    for line, row_ in zip(lines, FLOW.rows, strict=True):
        assert all(use.step.ref in line for use in row_.uses)


def test_what_is_assumed_is_all_that_would_change_the_row_or_its_first_step() -> None:
    """What only a step reads counts as much as what a row reads; a later row's does not."""
    flow = Flow(
        "order",
        name=text("order"),
        questions=(asks(PAID), asks(STATE), asks(LATE)),
        rows=(
            row("paid", PAID.is_("no"), step("ask").if_(STATE.is_("received")), step("pay")),
            row("late", LATE.is_("yes")),
            row("rest", ALWAYS),
        ),
    )
    unsure: dict[str, Value] = {"paid": UNSURE, "state": UNSURE, "late": UNSURE}
    assert assumed(flow, unsure) == [PAID, STATE]
    assert assumed(flow, {**unsure, "paid": "yes"}) == [LATE]
