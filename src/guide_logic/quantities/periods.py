"""Working days and periods, counted as Chinese law counts them.

The first day is never counted. A month or a year ends on the day of the same
number, or on the month's last (Civil Code art. 202). Working days follow
`holidays.YEARS`; a year without a notice makes a date provisional, and a year
before the first one is an error.
"""

from datetime import date, timedelta

from guide_logic.content.holidays import YEARS
from guide_logic.quantities.dates import read_date

__all__ = [
    "DAYS",
    "FIRST_YEAR",
    "MONTHS",
    "WORKING_DAYS",
    "YEARS_LONG",
    "CalendarError",
    "Period",
    "after_holiday",
    "is_holiday",
    "is_published",
    "is_working_day",
]

DAYS = "days"
WORKING_DAYS = "working_days"
MONTHS = "months"
YEARS_LONG = "years"

FIRST_YEAR = min(YEARS)

_ONE = timedelta(days=1)
_SATURDAY = 5


class CalendarError(ValueError):
    """A working day is asked for in a year before the first one we have."""


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


_OFF = {day for year, block in YEARS.items() for day in _spread(year, block.off)}
_WORKED = {day for year, block in YEARS.items() for day in _spread(year, block.worked)}


def is_published(year: int) -> bool:
    """Return whether the notice on that year's holidays is here."""
    return year in YEARS and YEARS[year].published


def is_holiday(day: date) -> bool:
    """Return whether a day belongs to a public holiday as arranged for its year.

    A plain weekend does not. In a year that is not published only the statutory
    days are known; raise `CalendarError` for a year before the first one.

    >>> is_holiday(date(2026, 10, 3)), is_holiday(date(2026, 11, 22))
    (True, False)
    """
    if day.year < FIRST_YEAR:
        raise CalendarError(f"no holidays are known before {FIRST_YEAR}, so none for {day}")
    return day in _OFF


def is_working_day(day: date) -> bool:
    """Return whether offices work on a day: weekdays but holidays, and swapped weekends.

    >>> is_working_day(date(2026, 10, 10)), is_working_day(date(2026, 10, 8))
    (True, True)
    """
    return not is_holiday(day) and (day.weekday() < _SATURDAY or day in _WORKED)


def after_holiday(day: date) -> date:
    """Return the day itself, or the first one after the holiday that it belongs to.

    Order 121 art. 45, Civil Code art. 203.

    >>> after_holiday(date(2026, 10, 3)), after_holiday(date(2026, 11, 22))
    (datetime.date(2026, 10, 8), datetime.date(2026, 11, 22))
    """
    while is_holiday(day):
        day += _ONE
    return day


class Period:
    """So many days, working days, months or years.

    >>> Period(3, YEARS_LONG).end(date(2024, 2, 29)), Period(7, DAYS).end(date(2026, 11, 22))
    (datetime.date(2027, 2, 28), datetime.date(2026, 11, 29))
    """

    __slots__ = ("n", "unit")

    def __init__(self, n: int, unit: str) -> None:
        if n < 0 or unit not in (DAYS, WORKING_DAYS, MONTHS, YEARS_LONG):
            raise ValueError(f"a period of {n} {unit!r}: write Period(7, WORKING_DAYS) or the like")
        self.n = n
        self.unit = unit

    def end(self, start: date) -> date:
        """Return the last day of the period that begins on the day after `start`.

        >>> Period(7, WORKING_DAYS).end(date(2026, 9, 28))
        datetime.date(2026, 10, 13)
        """
        if self.unit == DAYS:
            return start + timedelta(days=self.n)
        if self.unit == WORKING_DAYS:
            return _after_working_days(start, self.n)
        months = self.n * (12 if self.unit == YEARS_LONG else 1)
        year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
        if year > date.max.year:
            raise OverflowError(f"no day lies {self.n} {self.unit} after {start}")
        for last in (start.day, 30, 29):
            try:
                return date(year, month + 1, last)
            except ValueError:  # the month is shorter
                continue
        return date(year, month + 1, 28)


def _after_working_days(start: date, n: int) -> date:
    day = start
    while n:
        day += _ONE
        if is_working_day(day):
            n -= 1
    return day
