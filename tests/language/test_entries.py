"""What a reader types is read kindly, and a mistake is said beside its field."""

from datetime import date

import pytest

from guide_logic.language.conditions import UNSURE
from guide_logic.language.entries import Day, Text
from guide_logic.language.facts import Entry, Question
from guide_logic.language.flow import Flow
from guide_logic.language.text import T
from guide_logic.planning.interview import Interview
from guide_logic.view.context import Reader
from guide_logic.view.question import question_view
from tests.small import asks, fact, question, row, text

REFUSED = Day("refused_on", text("refused_on"))
NAME = Text("name", text("name"))
STORY = Text("story", text("story"), lines=4, most=20)
KIND = fact("kind")
ROWS = (row("first", KIND.is_("no")), row("second", KIND.is_("yes")))


def _flow(*questions: Question) -> Flow:
    return Flow("small", name=text("small"), questions=questions, rows=ROWS)


@pytest.mark.parametrize(
    "given", ["2026-11-02", "2026/11/2", "2026.11.02", "2026年11月2日", " 2026-11-02 "]
)
def test_a_day_is_read_as_people_write_it(given: str) -> None:
    """A date field sends the first; someone typing on an old phone sends the others."""
    assert REFUSED.read(given) == "2026-11-02"
    assert REFUSED.day(REFUSED.read("2026-11-02")) == date(2026, 11, 2)  # type: ignore[arg-type]


@pytest.mark.parametrize("given", ["2026-02-30", "yesterday", "", 20261102, None, "11-02"])
def test_what_is_no_day_is_said_to_be_none(given: object) -> None:
    """A date that is guessed would move every deadline counted from it."""
    problem = REFUSED.read(given)
    assert isinstance(problem, T)
    assert "2026-11-22" in problem.en


@pytest.mark.parametrize("given", ["1926-11-22", "2126-11-22", "0206-11-22"])
def test_a_year_mistyped_by_a_century_is_questioned(given: str) -> None:
    """Phones let a year be typed digit by digit."""
    problem = REFUSED.read(given)
    assert isinstance(problem, T)
    assert "2000" in problem.en


def test_words_are_kept_line_by_line_without_stray_blanks() -> None:
    """They go into a letter as they were meant."""
    assert NAME.read("  Li   Lei ") == "Li Lei"
    assert STORY.read("one \n  two") == "one\ntwo"
    assert STORY.read(" \n ") == UNSURE


def test_words_that_are_too_long_say_how_much_too_long() -> None:
    """Nothing is cut off in silence."""
    problem = STORY.read("x" * 21)
    assert isinstance(problem, T)
    assert "21" in problem.en
    assert "20" in problem.en


def test_days_may_stand_in_the_address_and_words_never() -> None:
    """A link is sent to others; a name in it would go along."""
    details = question("details", Entry(REFUSED), Entry(NAME), Entry(STORY), on_plan=True)
    answers = {"kind": "yes", "refused_on": "2026-11-02", "name": "Li Lei", "story": "It broke."}
    interview = Interview(_flow(asks(KIND), details), answers)
    assert interview.known["name"] == "Li Lei"
    assert interview.private == ["name", "story"]
    assert interview.fragment("plan").endswith(":at=plan&kind=yes&refused_on=2026-11-02")


def test_each_kind_has_the_field_that_fits_it() -> None:
    """A phone shows a calendar for a day, and room to write for a story."""
    first = question("first", Entry(REFUSED), Entry(NAME), Entry(STORY))
    one = _flow(first, asks(KIND))
    said = str(question_view(Reader(Interview(one, {}), "en", date(2026, 11, 22)), first))
    assert "'type': 'date'" in said
    assert "['textarea', {'autocomplete': 'off'" in said
    assert "'rows': '4'" in said
