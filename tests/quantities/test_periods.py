"""Working days and periods, against an independent calendar and the law's own rules."""

from datetime import date, timedelta

import chinese_calendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_logic.content.holidays import YEARS
from guide_logic.quantities.periods import (
    DAYS,
    FIRST_YEAR,
    MONTHS,
    WORKING_DAYS,
    YEARS_LONG,
    CalendarError,
    Period,
    after_holiday,
    is_holiday,
    is_published,
    is_working_day,
)

PUBLISHED = [year for year in YEARS if is_published(year)]
ONE = timedelta(days=1)

in_published_years = st.dates(date(min(PUBLISHED), 1, 1), date(max(PUBLISHED), 12, 31))


def test_every_published_day_is_what_an_independent_calendar_says() -> None:
    """One wrong holiday moves every deadline across it."""
    day = date(min(PUBLISHED), 1, 1)
    wrong = []
    while day.year <= max(PUBLISHED):
        if is_working_day(day) is not chinese_calendar.is_workday(day):
            wrong.append(day)
        day += ONE
    assert wrong == []
    assert len(PUBLISHED) >= 2


@given(in_published_years, st.integers(1, 20))
def test_so_many_working_days_lie_after_the_first_day(start: date, n: int) -> None:
    """Order 121 art. 45: the first day is not counted, and the last is a working day."""
    end = Period(n, WORKING_DAYS).end(start)
    if end.year in PUBLISHED:
        assert len(chinese_calendar.get_workdays(start + ONE, end)) == n
        assert chinese_calendar.is_workday(end)


@given(in_published_years)
def test_a_day_in_a_holiday_moves_to_the_first_day_after(day: date) -> None:
    """Order 121 art. 45; a plain weekend is no holiday and moves nothing."""
    moved = after_holiday(day)
    assert not is_holiday(moved)
    assert all(is_holiday(day + n * ONE) for n in range((moved - day).days))
    if not is_holiday(day):
        assert moved == day


def test_a_plain_weekend_does_not_move() -> None:
    """22 November 2026 is a Sunday outside any holiday."""
    assert not is_working_day(date(2026, 11, 22))
    assert after_holiday(date(2026, 11, 22)) == date(2026, 11, 22)


@pytest.mark.parametrize(
    ("start", "period", "end"),
    [
        (date(2026, 9, 24), Period(7, WORKING_DAYS), date(2026, 10, 12)),
        (date(2026, 9, 18), Period(1, WORKING_DAYS), date(2026, 9, 20)),
        (date(2026, 5, 6), Period(60, DAYS), date(2026, 7, 5)),
        (date(2024, 2, 29), Period(3, YEARS_LONG), date(2027, 2, 28)),
        (date(2024, 2, 29), Period(4, YEARS_LONG), date(2028, 2, 29)),
        (date(2026, 8, 31), Period(6, MONTHS), date(2027, 2, 28)),
        (date(2026, 5, 31), Period(1, MONTHS), date(2026, 6, 30)),
        (date(2026, 12, 15), Period(1, MONTHS), date(2027, 1, 15)),
        (date(2026, 11, 22), Period(0, DAYS), date(2026, 11, 22)),
    ],
)
def test_a_period_ends_where_a_lawyer_would_end_it(start: date, period: Period, end: date) -> None:
    """Civil Code arts 201 and 202: the same number in the last month, or its last day."""
    assert period.end(start) == end


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(0, 240))
def test_a_period_of_months_ends_in_that_month(start: date, n: int) -> None:
    """A last day that slipped into the next month would be a day too late."""
    end = Period(n, MONTHS).end(start)
    assert end.year * 12 + end.month == start.year * 12 + start.month + n
    assert end.day == start.day or (end + ONE).day == 1


def test_a_working_day_before_the_data_is_an_error() -> None:
    """Silence would be a wrong date."""
    before = date(FIRST_YEAR - 1, 12, 20)
    with pytest.raises(CalendarError, match=str(FIRST_YEAR)):
        is_working_day(before)
    with pytest.raises(CalendarError, match=str(FIRST_YEAR)):
        Period(7, WORKING_DAYS).end(before)


def test_a_year_without_a_notice_has_its_statutory_holidays_only() -> None:
    """The days by law are known; which weekends are swapped is not."""
    assert not is_published(2027)
    assert is_holiday(date(2027, 10, 1))
    assert is_working_day(date(2027, 10, 5))


def test_a_mistyped_block_is_refused() -> None:
    """A maintainer adds a year by hand."""
    from guide_logic.quantities.periods import _spread

    with pytest.raises(CalendarError, match="02-30"):
        _spread(2027, ["02-30"])
    with pytest.raises(ValueError, match="fortnights"):
        Period(2, "fortnights")
