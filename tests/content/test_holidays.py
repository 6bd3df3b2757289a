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
ONE, SATURDAY = timedelta(days=1), 5
LAST_KNOWN = max(day.year for day in chinese_calendar.holidays)

in_published_years = st.dates(date(min(PUBLISHED), 1, 1), date(max(PUBLISHED), 12, 31))


@pytest.mark.parametrize("flow", GUIDES.flows)
def test_every_guide_counts_on_the_one_calendar(flow: str) -> None:
    """Another guide must not call a last day on a holiday a working day."""
    assert GUIDES.load(flow).holidays is HOLIDAYS


@pytest.mark.parametrize("year", PUBLISHED)
def test_every_published_day_is_what_an_independent_calendar_says(year: int) -> None:
    """One wrong holiday moves every deadline across it."""
    days = [date(year, 1, 1) + n * ONE for n in range(366)]
    days = [day for day in days if day.year == year]
    swapped = [day for day in days if HOLIDAYS.is_working_day(day) and day.weekday() >= SATURDAY]
    assert swapped, f"{year}: no weekend is worked, as if there were no notice"
    if year > LAST_KNOWN:
        pytest.skip(f"chinesecalendar ends in {LAST_KNOWN}: make lock once it has {year}")
    said = [day for day in days if HOLIDAYS.is_working_day(day)]
    assert said == [day for day in days if chinese_calendar.is_workday(day)]


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
    year = max(HOLIDAYS.years)
    assert not HOLIDAYS.is_published(year), f"give {year + 1} a block of its holidays by law"
    assert HOLIDAYS.is_holiday(date(year, 10, 1))
    october = [date(year, 10, day) for day in range(4, 10)]
    assert [HOLIDAYS.is_working_day(day) for day in october] == [
        day.weekday() < SATURDAY for day in october
    ]
