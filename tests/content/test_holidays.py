"""Our working days are those of an independent calendar; a rest moves as the rules say."""

from datetime import date, timedelta

import chinese_calendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_logic.content.holidays import HOLIDAYS
from guide_logic.quantities.holidays import CalendarError
from guide_logic.site import GUIDES

PUBLISHED = [year for year in HOLIDAYS.years if HOLIDAYS.is_published(year)]
ONE = timedelta(days=1)

in_published_years = st.dates(date(min(PUBLISHED), 1, 1), date(max(PUBLISHED), 12, 31))


@pytest.mark.parametrize("flow", GUIDES.flows)
def test_every_guide_counts_on_the_one_calendar(flow: str) -> None:
    """Another guide must not call a last day on a holiday a working day."""
    assert GUIDES.load(flow).holidays is HOLIDAYS


def test_every_published_day_is_what_an_independent_calendar_says() -> None:
    """One wrong holiday moves every deadline across it."""
    day = date(min(PUBLISHED), 1, 1)
    wrong = []
    while day.year <= max(PUBLISHED):
        if HOLIDAYS.is_working_day(day) is not chinese_calendar.is_workday(day):
            wrong.append(day)
        day += ONE
    assert wrong == []
    assert len(PUBLISHED) >= 2


def test_every_year_has_its_source() -> None:
    """Another year without one would be a figure nobody can check."""
    assert len(HOLIDAYS.sources) == len(HOLIDAYS.years)


@given(in_published_years)
def test_a_day_in_a_holiday_moves_to_the_first_day_after(day: date) -> None:
    """Order 121 art. 45; a plain weekend is no holiday and moves nothing."""
    moved = HOLIDAYS.after_holiday(day)
    assert not HOLIDAYS.is_holiday(moved)
    assert all(HOLIDAYS.is_holiday(day + n * ONE) for n in range((moved - day).days))
    if not HOLIDAYS.is_holiday(day):
        assert moved == day


def test_a_plain_weekend_does_not_move() -> None:
    """22 November 2026 is a Sunday outside any holiday."""
    assert not HOLIDAYS.is_working_day(date(2026, 11, 22))
    assert HOLIDAYS.after_holiday(date(2026, 11, 22)) == date(2026, 11, 22)


def test_a_working_day_before_the_data_is_an_error() -> None:
    """Silence would be a wrong date."""
    before = date(HOLIDAYS.first_year - 1, 12, 20)
    with pytest.raises(CalendarError, match=str(HOLIDAYS.first_year)):
        HOLIDAYS.is_working_day(before)
    with pytest.raises(CalendarError, match=str(HOLIDAYS.first_year)):
        HOLIDAYS.after_working_days(before, 7)


def test_a_year_without_a_notice_has_its_statutory_holidays_only() -> None:
    """The days by law are known; which weekends are swapped is not."""
    assert not HOLIDAYS.is_published(2027)
    assert HOLIDAYS.is_holiday(date(2027, 10, 1))
    assert HOLIDAYS.is_working_day(date(2027, 10, 5))
