"""The day that a term leads to in one case.

One resolver, `resolved`, works every such day out: plan, picture, calendar file
and a step's own deadline all read what it returns.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from guide_logic.language.conditions import Value
from guide_logic.language.entries import Day
from guide_logic.language.holidays import NO_HOLIDAYS, Holidays
from guide_logic.language.sources import Source
from guide_logic.language.text import T
from guide_logic.language.time_limits import FROM, UNTIL, Term, period_of
from guide_logic.quantities.holidays import CalendarError
from guide_logic.quantities.periods import DAYS, WORKING_DAYS, Period

__all__ = ["Dated", "resolved"]

_ONE = timedelta(days=1)


class Dated:
    """A day that matters in one case, and how it lies to the day of the plan.

    `counted` is the last day before it was moved past a holiday. `day` is None
    where it lies in a year whose holidays are not known at all.
    """

    __slots__ = (
        "as_of",
        "counted",
        "day",
        "holidays",
        "hurry",
        "id",
        "kind",
        "may_roll",
        "outlasts",
        "provisional",
        "sources",
        "start",
        "text",
        "title",
    )

    def __init__(
        self,
        id: str,
        title: T,
        text: T,
        *,
        kind: str,
        day: date | None,
        start: date,
        as_of: date,
        holidays: Holidays = NO_HOLIDAYS,
        counted: date | None = None,
        may_roll: bool = False,
        provisional: bool = False,
        hurry: T | None = None,
        outlasts: date | None = None,
        sources: tuple[Source, ...] = (),
    ) -> None:
        self.id = id
        self.title = title
        self.text = text
        self.kind = kind
        self.day = day
        self.start = start
        self.as_of = as_of
        self.holidays = holidays
        self.counted = counted or day
        self.may_roll = may_roll
        self.provisional = provisional
        self.hurry = hurry
        self.outlasts = outlasts
        self.sources = sources

    @property
    def left(self) -> int | None:
        """Days from the day of the plan: 0 is today, below 0 is over or open."""
        return (self.day - self.as_of).days if self.day else None

    @property
    def extended(self) -> date | None:
        """The working day that a last day, now past, may have moved to, unless past too."""
        if not self.may_roll or self.day is None or self.day.year < self.holidays.first_year:
            return None
        day = self.day
        while not self.holidays.is_working_day(day) and day < date.max:
            day += _ONE
        return day if self.day < self.as_of <= day else None

    @property
    def over(self) -> bool:
        """Whether it is a last day that is past, and no rule moves it on."""
        late = self.kind == UNTIL and self.left is not None and self.left < 0
        return late and self.extended is None

    @property
    def moved(self) -> bool:
        """Whether a holiday has moved it."""
        if self.kind == FROM and self.counted and self.day:
            return self.day != self.counted + _ONE
        return self.day != self.counted

    @property
    def rests(self) -> bool:
        """Whether it is the last day for something and nobody works on it."""
        if self.kind == FROM or self.day is None or self.day.year < self.holidays.first_year:
            return False
        return not self.holidays.is_working_day(self.day)


def resolved(
    term: Term, known: Mapping[str, Value], as_of: date, holidays: Holidays = NO_HOLIDAYS
) -> Dated | None:
    """Return the day a term leads to; None while the day it starts from is not known.

    Nor does a law that was repealed give a time to a case that began after it.
    """
    start = _start(term, known, as_of)
    ended = term.figure.ended if term.figure else ""
    if start is None or (ended and ended <= start.isoformat()):
        return None
    try:
        period = term.period(start)
        before = period_of(term.after, start) if term.after else Period(0, DAYS)
        begun = before.end(start, holidays)
        counted = period.end(begun, holidays)
        last = holidays.after_holiday(counted) if term.rolls else counted
        day = last if term.kind == UNTIL else last + _ONE
        guessed = _unpublished(before, start, begun, holidays) or _guessed(
            term, period, begun, counted, last, holidays
        )
        outlasts = _outlasts(term, day, as_of, holidays)
    except CalendarError:
        return Dated(
            term.id,
            term.title.on(start),
            term.text.on(start),
            kind=term.kind,
            day=None,
            start=start,
            as_of=as_of,
            holidays=holidays,
        )
    except OverflowError:  # beyond the calendar there is no day
        return None
    return Dated(
        term.id,
        term.title.on(start),
        term.text.on(start),
        kind=term.kind,
        day=day,
        start=start,
        as_of=as_of,
        holidays=holidays,
        counted=counted,
        may_roll=term.may_roll,
        provisional=guessed,
        hurry=term.hurry if outlasts else None,
        outlasts=outlasts,
        sources=term.cited(start),
    )


def _start(term: Term, known: Mapping[str, Value], as_of: date) -> date | None:
    """Return the day a term starts from; a number of days is counted back from the plan's."""
    value = known.get(term.trigger.id)
    if isinstance(term.trigger, Day):
        return term.trigger.day(value)
    try:
        return as_of - timedelta(days=value) if isinstance(value, int) else None
    except OverflowError:
        return None


def _guessed(
    term: Term, period: Period, start: date, counted: date, last: date, holidays: Holidays
) -> bool:
    """Return whether the day rests on holidays that are not published yet.

    Where a last day would only be moved later, the day before moving is safe and
    nothing is guessed about it.
    """
    if _unpublished(period, start, counted, holidays):
        return True
    if period.unit == WORKING_DAYS or not term.rolls or (term.kind == UNTIL and last == counted):
        return False
    return not holidays.is_published(last.year)


def _unpublished(period: Period, start: date, end: date, holidays: Holidays) -> bool:
    """Return whether working days were counted in a year without a notice."""
    return period.unit == WORKING_DAYS and any(
        not holidays.is_published(year) for year in range(start.year, end.year + 1)
    )


def _outlasts(term: Term, day: date, as_of: date, holidays: Holidays) -> date | None:
    """Return when the usual way would end, where that is after the term’s last day."""
    if not term.ladder or day < as_of or as_of.year < holidays.first_year:
        return None
    end = as_of
    for figure in term.ladder:
        end = period_of(figure, end).end(end, holidays)
    return end if end > day else None
