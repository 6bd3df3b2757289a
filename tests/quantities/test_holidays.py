"""A calendar says what it was told, and refuses what nobody told it."""

from datetime import date

import pytest

from guide_logic.quantities.holidays import CalendarError, HolidayCalendar, Year


def test_a_mistyped_block_is_refused() -> None:
    """A maintainer adds a year by hand."""
    for off in ("02-30", "10-07..10-01", "monday"):
        with pytest.raises(CalendarError, match=off):
            HolidayCalendar({2027: Year(off=off)})


def test_without_any_year_nothing_is_known() -> None:
    """No weekday may pass for a working day because nobody wrote the holidays down."""
    nothing = HolidayCalendar({})
    with pytest.raises(CalendarError):
        nothing.is_working_day(date(2026, 11, 23))
    assert not nothing.is_published(2026)
    assert date.max.year < nothing.first_year


def test_a_year_past_the_last_one_is_counted_by_its_weekends() -> None:
    """Such a day is called provisional by whoever shows it."""
    calendar = HolidayCalendar({2026: Year(off="01-01")})
    assert calendar.is_working_day(date(2028, 1, 3))
    assert not calendar.is_published(2028)
