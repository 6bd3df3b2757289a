"""Periods end where the law ends them, and count working days on the calendar given."""

from datetime import date, timedelta

import chinese_calendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_logic.content.holidays import HOLIDAYS
from guide_logic.quantities.holidays import CalendarError
from guide_logic.quantities.periods import DAYS, MONTHS, WORKING_DAYS, YEARS_LONG, Period

LAST_KNOWN = max(day.year for day in chinese_calendar.holidays)
PUBLISHED = [y for y in HOLIDAYS.years if HOLIDAYS.is_published(y) and y <= LAST_KNOWN]
ONE = timedelta(days=1)

in_published_years = st.dates(date(min(PUBLISHED), 1, 1), date(max(PUBLISHED), 12, 31))


@given(in_published_years, st.integers(1, 20))
def test_so_many_working_days_lie_after_the_first_day(start: date, n: int) -> None:
    """Order 121 art. 45: the first day is not counted, and the last is a working day."""
    end = Period(n, WORKING_DAYS).end(start, HOLIDAYS)
    if end.year in PUBLISHED:
        assert len(chinese_calendar.get_workdays(start + ONE, end)) == n
        assert chinese_calendar.is_workday(end)


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
    assert period.end(start, HOLIDAYS) == end


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(0, 240))
def test_a_period_of_months_ends_in_that_month(start: date, n: int) -> None:
    """A last day that slipped into the next month would be a day too late."""
    end = Period(n, MONTHS).end(start)
    assert end.year * 12 + end.month == start.year * 12 + start.month + n
    assert end.day == start.day or (end + ONE).day == 1


def test_working_days_without_a_calendar_are_an_error() -> None:
    """Counting weekdays only would be a wrong date."""
    with pytest.raises(CalendarError):
        Period(7, WORKING_DAYS).end(date(2026, 9, 28))


def test_a_unit_that_is_none_is_refused() -> None:
    """An author's mistake stops at import."""
    with pytest.raises(ValueError, match="fortnights"):
        Period(2, "fortnights")
