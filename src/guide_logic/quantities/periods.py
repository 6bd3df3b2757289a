"""Periods: so many days, working days, months or years, and the day on which they end.

The first day is never counted. A month or a year ends on the day of the same
number, or on the month's last.
"""

from datetime import date, timedelta

from guide_logic.quantities.holidays import HolidayCalendar

__all__ = ["DAYS", "MONTHS", "WORKING_DAYS", "YEARS_LONG", "Period"]

DAYS = "days"
WORKING_DAYS = "working_days"
MONTHS = "months"
YEARS_LONG = "years"


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

    def end(self, start: date, holidays: HolidayCalendar | None = None) -> date:
        """Return the last day of the period that begins on the day after `start`.

        Working days are counted on the calendar given; without one they raise
        `CalendarError`.
        """
        if self.unit == DAYS:
            return start + timedelta(days=self.n)
        if self.unit == WORKING_DAYS:
            return (holidays or HolidayCalendar({})).after_working_days(start, self.n)
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
