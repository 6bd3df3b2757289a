"""A sentence says its figures in words, each value with the day from which it holds."""

from datetime import date

import pytest

from guide_logic.language.figures import DAYS, Figure, FigureError, numbered
from guide_logic.language.sources import Instrument, Source, articles
from guide_logic.language.text import T


def _law(id: str, in_force: str) -> Source:
    name = T(zh="茶法", en="Tea Law")
    return Instrument(
        id, name, version=name, in_force=in_force, articles=articles(7), checked="2026-11-22"
    )[7]


OLD, NEW = _law("old", "2020-01-01"), _law("new", "2027-03-01")
BREWED = T(zh="泡好的茶", en="tea brewed")
STEEP = Figure("steep", DAYS, (OLD, 60), (NEW, 45), of=BREWED)
COOL = Figure("cool", DAYS, (OLD, 7), (NEW, 5))
SERVE = Figure("serve", DAYS, (OLD, 1))
ALL = {one.id: one for one in (STEEP, COOL, SERVE)}


def test_a_figure_that_never_changed_is_said_as_it_is() -> None:
    """Most have one value, and their sentences are plain texts."""
    said = numbered(ALL, "上桌 {serve}内喝。", "Drink within {serve} of serving.")
    assert type(said) is T
    assert (said.zh, said.en) == ("上桌 1 天内喝。", "Drink within 1 day of serving.")
    assert said.on(date(2027, 3, 1)) is said


def test_a_figure_that_changes_is_said_with_each_value() -> None:
    """Without a case nobody knows which of them holds."""
    said = numbered(ALL, "泡 {steep}，晾 {cool}。", "Steep {steep}, cool {cool}.")
    assert said.zh == (
        "泡 60 天（2027年3月1日起泡好的茶，45 天），晾 7 天（2027年3月1日起，5 天）。"
    )
    assert said.en == (
        "Steep 60 days (for tea brewed from 1 March 2027, 45 days), "
        "cool 7 days (from 1 March 2027, 5 days)."
    )


def test_a_law_made_anew_that_says_the_same_is_no_change() -> None:
    """Its article has another number; no reader is told two values that are one."""
    again = Figure("steep", DAYS, (OLD, 60), (_law("renumbered", "2026-01-01"), 60), (NEW, 45))
    assert again.changes == [("2027-03-01", 45)]
    assert again.say_all("en") == "60 days (from 1 March 2027, 45 days)"
    same = Figure("steep", DAYS, (OLD, 60), (NEW, 60))
    assert type(numbered({"steep": same}, "泡 {steep}。", "Steep {steep}.")) is T


@pytest.mark.parametrize(
    ("day", "en"),
    [
        (date(2019, 1, 1), "Steep 60 days."),
        (date(2027, 2, 28), "Steep 60 days."),
        (date(2027, 3, 1), "Steep 45 days."),
    ],
)
def test_the_day_of_the_case_decides_which_value_is_said(day: date, en: str) -> None:
    """The day before the change and the day of it."""
    assert numbered(ALL, "泡 {steep}。", "Steep {steep}.").on(day).en == en


def test_a_figure_of_a_law_that_was_repealed_says_from_when() -> None:
    """Nothing took its place: what it says of an older case still stands."""
    name = T(zh="茶法", en="Tea Law")
    law = Instrument(
        "old", name, version=name, in_force="2020-01-01", articles=articles(7), ended="2027-03-01"
    )
    steep = Figure("steep", DAYS, (law[7], 60))
    assert steep.say_all("zh") == "60天（2027年3月1日起不再适用）"
    said = numbered({"steep": steep}, "泡 {steep}。", "Steep {steep}.")
    assert said.en == "Steep 60 days (no more from 1 March 2027)."
    assert said.on(date(2027, 2, 28)).en == "Steep 60 days."
    # Whoever gives a day on which it is gone must not be told less than who gives none.
    assert said.on(date(2027, 3, 1)).en == said.en


def test_an_unknown_figure_is_named_with_the_nearest() -> None:
    """A misspelt one would stand in braces before a reader."""
    with pytest.raises(FigureError, match="'steap': did you mean 'steep'"):
        numbered(ALL, "{steap}", "{steap}")
