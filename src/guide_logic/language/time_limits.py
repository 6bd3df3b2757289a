"""A term is a rule that turns a day the reader knows into a day that matters.

One resolver, `resolved`, works every such day out: plan, picture, calendar file
and a step's own deadline all read what it returns.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from guide_logic.language.conditions import ALWAYS, Condition, Value
from guide_logic.language.entries import Day, Days
from guide_logic.language.figures import HOURS, Figure
from guide_logic.language.holidays import NO_HOLIDAYS, Holidays
from guide_logic.language.sources import Source
from guide_logic.language.text import T
from guide_logic.quantities.holidays import CalendarError
from guide_logic.quantities.periods import DAYS, MONTHS, WORKING_DAYS, YEARS_LONG, Period

__all__ = ["FROM", "UNTIL", "Dated", "Term", "TermError", "resolved"]

FROM = "from"
"""Someone else’s time ends, and from the next day the reader may go on."""

UNTIL = "until"
"""The last day for something."""

_ONE = timedelta(days=1)


class TermError(ValueError):
    """An author's term is wrong; the message names it and the mend."""


class Term:
    """A time from a day the reader knows: what it is for, and what to do by or from then.

    `figure` says how long it is: the value that held on the day the reader's own
    time began. Without one it is that day itself that matters.
    `rolls` says that a last day on a public holiday moves to the first day after.
    `may_roll` says that the law may move it so, and that the unmoved day is shown: it
    is the safe one, until it is past.
    `ladder` are the times of the way that is usually taken first: where they would
    outlast the term, `hurry` says so.
    """

    __slots__ = (
        "figure",
        "hurry",
        "id",
        "kind",
        "ladder",
        "may_roll",
        "rolls",
        "sources",
        "text",
        "title",
        "trigger",
        "when",
    )

    def __init__(
        self,
        id: str,
        *,
        title: T,
        text: T,
        trigger: Day | Days,
        kind: str,
        figure: Figure | None = None,
        when: Condition = ALWAYS,
        rolls: bool = False,
        may_roll: bool = False,
        ladder: tuple[Figure, ...] = (),
        hurry: T | None = None,
        sources: tuple[Source, ...],
    ) -> None:
        if kind not in (FROM, UNTIL):
            raise TermError(f"term {id}: kind={kind!r}: write FROM or UNTIL")
        if not sources:
            raise TermError(f"term {id} has no source: cite the article that sets the period")
        if may_roll and (rolls or kind == FROM):
            raise TermError(f"term {id}: may_roll= is for a last day that is shown unmoved")
        if (hurry is None) is not (ladder == ()):
            raise TermError(f"term {id}: ladder= and hurry= go together")
        for one in (figure, *ladder):
            if one and one.unit not in (HOURS, DAYS, WORKING_DAYS, MONTHS, YEARS_LONG):
                raise TermError(f"term {id}: the figure {one.id} is no time: it is in {one.unit}")
        if figure and not set(sources) & set(figure.sources):
            raise TermError(
                f"term {id} takes its time from the figure {figure.id} and does not cite "
                f"{', '.join(one.id for one in figure.sources)}: cite it, or take its own figure"
            )
        self.id = id
        self.title = title
        self.text = text
        self.trigger = trigger
        self.figure = figure
        self.kind = kind
        self.when = when
        self.rolls = rolls
        self.may_roll = may_roll
        self.ladder = ladder
        self.hurry = hurry
        self.sources = sources

    def if_(self, when: Condition, *, since: Day | Days | None = None) -> "Term":
        """Return the term for the cases where `when` holds, counted from `since` if given."""
        return Term(
            self.id,
            title=self.title,
            text=self.text,
            trigger=since or self.trigger,
            kind=self.kind,
            figure=self.figure,
            when=when,
            rolls=self.rolls,
            may_roll=self.may_roll,
            ladder=self.ladder,
            hurry=self.hurry,
            sources=self.sources,
        )

    def period(self, start: date) -> Period:
        """Return how long it is in a case that began on a day."""
        return _period(self.figure, start) if self.figure else Period(0, DAYS)

    def cited(self, start: date) -> tuple[Source, ...]:
        """Return its sources in a case that began on a day: the figure's as it held then."""
        if self.figure is None:
            return self.sources
        held, ours = self.figure.held(start)[1], set(self.figure.sources)
        return tuple(dict.fromkeys(held if one in ours else one for one in self.sources))


def _period(figure: Figure, on: date) -> Period:
    if figure.unit == HOURS:
        return Period(figure.days(on), DAYS)
    return Period(figure.held(on)[0], figure.unit)


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
    """Return the day a term leads to, or None while the day it starts from is not known."""
    start = _start(term, known, as_of)
    if start is None:
        return None
    try:
        period = term.period(start)
        counted = period.end(start, holidays)
        last = holidays.after_holiday(counted) if term.rolls else counted
        day = last if term.kind == UNTIL else last + _ONE
        guessed = _guessed(term, period, start, counted, last, holidays)
        outlasts = _outlasts(term, day, as_of, holidays)
    except CalendarError:
        return Dated(
            term.id,
            term.title,
            term.text,
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
        term.title,
        term.text,
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
    if period.unit == WORKING_DAYS:
        return any(not holidays.is_published(year) for year in range(start.year, counted.year + 1))
    if not term.rolls or (term.kind == UNTIL and last == counted):
        return False
    return not holidays.is_published(last.year)


def _outlasts(term: Term, day: date, as_of: date, holidays: Holidays) -> date | None:
    """Return when the usual way would end, where that is after the term’s last day."""
    if not term.ladder or day < as_of or as_of.year < holidays.first_year:
        return None
    end = as_of
    for figure in term.ladder:
        end = _period(figure, end).end(end, holidays)
    return end if end > day else None
