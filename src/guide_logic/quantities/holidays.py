"""A country's public holidays and working days, from what it has published year by year."""

from collections.abc import Mapping
from datetime import date, timedelta

from guide_logic.quantities.dates import read_date

__all__ = ["CalendarError", "HolidayCalendar", "Year"]

_ONE = timedelta(days=1)
_SATURDAY = 5


class CalendarError(ValueError):
    """A working day is asked for in a year before the first one we have."""


class Year:
    """One year: days off and weekend days worked, as "MM-DD" or "MM-DD..MM-DD".

    An unpublished year has its statutory holidays only, and no swapped days.
    """

    __slots__ = ("off", "published", "worked")

    def __init__(self, *, off: str, worked: str = "", published: bool = True) -> None:
        self.off = off.split()
        self.worked = worked.split()
        self.published = published


class HolidayCalendar:
    """The years known. A year before the first is an error, one after the last is guessed at.

    Without any year no holiday is known, and asking for a working day is an error.

    >>> calendar = HolidayCalendar({2026: Year(off="10-01..10-07", worked="10-10")})
    >>> calendar.is_working_day(date(2026, 10, 10)), calendar.is_working_day(date(2026, 10, 7))
    (True, False)
    """

    __slots__ = ("_off", "_worked", "first_year", "years")

    def __init__(self, years: Mapping[int, Year]) -> None:
        self.years = years
        self._off = {day for year, one in years.items() for day in _spread(year, one.off)}
        self._worked = {day for year, one in years.items() for day in _spread(year, one.worked)}
        self.first_year = min(years, default=date.max.year + 1)

    def is_published(self, year: int) -> bool:
        """Return whether that year's holidays are settled."""
        return year in self.years and self.years[year].published

    def is_holiday(self, day: date) -> bool:
        """Return whether a day belongs to a public holiday as arranged for its year.

        A plain weekend does not. Raise `CalendarError` for a year before the first one.
        """
        if day.year < self.first_year:
            raise CalendarError(
                f"no holidays are known before {self.first_year}, so none for {day}"
            )
        return day in self._off

    def is_working_day(self, day: date) -> bool:
        """Return whether offices work: on weekdays but holidays, and on swapped weekend days."""
        return not self.is_holiday(day) and (day.weekday() < _SATURDAY or day in self._worked)

    def after_holiday(self, day: date) -> date:
        """Return the day itself, or the first one after the holiday that it belongs to."""
        while self.is_holiday(day):
            day += _ONE
        return day

    def after_working_days(self, start: date, n: int) -> date:
        """Return the last of so many working days, the first day not counted."""
        day = start
        while n:
            day += _ONE
            if self.is_working_day(day):
                n -= 1
        return day


def _spread(year: int, written: list[str]) -> set[date]:
    """Return the days that a year's block names."""
    days: set[date] = set()
    for part in written:
        first, _, last = part.partition("..")
        day, end = read_date(f"{year}-{first}"), read_date(f"{year}-{last or first}")
        if day is None or end is None or end < day:
            raise CalendarError(f"holidays of {year}: {part!r} is no day: write MM-DD..MM-DD")
        while day <= end:
            days.add(day)
            day += _ONE
    return days
