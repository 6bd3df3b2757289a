"""A figure of law: its values, each since a day and from a source, and its words."""

from datetime import date

from guide_logic.language.sources import Source
from guide_logic.quantities.money import say_money

__all__ = [
    "AGE",
    "DAYS",
    "FEN",
    "HOURS",
    "MONTHS",
    "PERCENT",
    "PER_MILLE",
    "TIMES",
    "WORDS",
    "WORKING_DAYS",
    "YEARS",
    "Figure",
    "FigureError",
]

FEN, TIMES, PERCENT, PER_MILLE, AGE = "fen", "times", "percent", "per_mille", "age"
HOURS, DAYS, WORKING_DAYS, MONTHS, YEARS = "hours", "days", "working_days", "months", "years"

WORDS = {
    TIMES: ("{}倍", "once", "{} times"),
    PERCENT: ("{}%", "1%", "{}%"),
    AGE: ("{}周岁", "1 year of age", "{} years of age"),
    HOURS: ("{}小时", "1 hour", "{} hours"),
    DAYS: ("{}天", "1 day", "{} days"),
    WORKING_DAYS: ("{}个工作日", "1 working day", "{} working days"),
    MONTHS: ("{}个月", "1 month", "{} months"),
    YEARS: ("{}年", "1 year", "{} years"),
}
"""How a number of a unit is said: in Chinese, one of it and more of it in English."""


class FigureError(ValueError):
    """A figure is asked for that nobody wrote, or for a day its dates do not cover."""


class Figure:
    """One number of law in its unit, with each value's first day (ISO) and its source.

    A value holds since its source's instrument is in force, until the next one
    does. `caution` marks a platform's figure: the text around it must say that
    the live page decides.
    """

    __slots__ = ("caution", "id", "unit", "values")

    def __init__(
        self, id: str, unit: str, *values: tuple[Source, int], caution: bool = False
    ) -> None:
        """Keep the values; raise `FigureError` when there is none or they are out of order."""
        days = [source.instrument.in_force for source, _ in values]
        if unit not in (FEN, PER_MILLE, *WORDS):
            raise FigureError(f"figure {id!r}: {unit!r} is no unit")
        if not days or days != sorted(set(days)):
            raise FigureError(
                f"figure {id!r}: write a value for each instrument that set it, the oldest first"
            )
        self.id = id
        self.unit = unit
        self.values = tuple(
            (day, value, source) for day, (source, value) in zip(days, values, strict=True)
        )
        self.caution = caution

    @property
    def sources(self) -> tuple[Source, ...]:
        """The source of each of its values."""
        return tuple(source for _, _, source in self.values)

    def value(self, on: date) -> int:
        """Return what held on a day; raise `FigureError` for a day before the first value."""
        for day, value, _ in reversed(self.values):
            if day <= on.isoformat():
                return value
        raise FigureError(f"figure {self.id!r} is known since {self.values[0][0]}, not on {on}")

    def held(self, on: date) -> tuple[int, Source]:
        """Return the value of a case that began on a day, and its source.

        A case that began before the first value takes that one: a platform's page is
        known since the day on which it was read, and its times ran before.
        """
        for day, value, source in reversed(self.values):
            if day <= on.isoformat():
                return value, source
        return self.values[0][1:]

    def days(self, on: date) -> int:
        """Return the calendar days of a case that began on a day; full days of hours."""
        return self._whole_days(self.held(on)[0])

    def longest_days(self) -> int:
        """Return the most calendar days that any of its values gives.

        A condition that reads a count of days does not know on which day they began:
        only after the longest of them is the time over in every case.
        """
        return max(self._whole_days(value) for _, value, _ in self.values)

    def _whole_days(self, value: int) -> int:
        if self.unit == DAYS:
            return value
        days, hours = divmod(value, 24)
        if self.unit != HOURS or hours:
            raise FigureError(f"figure {self.id!r} is no number of whole calendar days")
        return days

    def constant(self) -> int:
        """Return the one value there is; raise `FigureError` once a second makes the day count."""
        if len(self.values) > 1:
            raise FigureError(f"figure {self.id!r} has changed: ask for its value on a day")
        return self.values[0][1]

    def say(self, lang: str, on: date) -> str:
        """Return the figure of a day as a reader reads it: 500元, 7 working days, 2.5%."""
        value = self.value(on)
        if self.unit == FEN:
            return say_money(lang, value)
        if self.unit == PER_MILLE:
            return f"{value / 10:g}%"
        zh, one, more = WORDS[self.unit]
        return (zh if lang == "zh" else one if value == 1 else more).format(value)
