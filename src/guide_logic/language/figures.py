"""A figure of law: its values, each since a day and from a source, and its words."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from guide_logic.language.sources import Source
from guide_logic.language.text import LANGS, T, near, placeholders
from guide_logic.quantities.dates import say_date
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
    "numbered",
    "read_as_on",
    "were_read_for_no_day",
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
    does. `of` says whose day decides which of them it is, such as complaints accepted.
    `caution` marks a platform's figure: the text around it must say that the live page
    decides.
    """

    __slots__ = ("caution", "id", "of", "unit", "values")

    def __init__(
        self,
        id: str,
        unit: str,
        *values: tuple[Source, int],
        of: T | None = None,
        caution: bool = False,
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
        self.of = of
        self.caution = caution

    @property
    def sources(self) -> tuple[Source, ...]:
        """The source of each of its values."""
        return tuple(source for _, _, source in self.values)

    @property
    def changes(self) -> list[tuple[str, int]]:
        """Each later value that is another than the one before, with its first day.

        A law that is made anew may say the same in another article.
        """
        values = [value for _, value, _ in self.values]
        later = zip(self.values[1:], values, strict=False)
        return [(day, value) for (day, value, _), before in later if value != before]

    @property
    def ended(self) -> str:
        """The first day (ISO) on which nothing takes the place of its last value, or ""."""
        return self.values[-1][2].instrument.ended

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
        """Return after how many calendar days a time is over in every case.

        A condition that reads a count of days does not know on which day they began: it waits
        as it must on the day for which its flow was loaded.
        """
        days = self.longest_on(_waiting.day)
        if self.changes:
            _waiting.said[self] = days
        return days

    def longest_on(self, day: date | None) -> int:
        """Return the most calendar days of any case that has begun by a day and still runs.

        A longer value that is only prepared lengthens nothing yet, and a shorter one cuts nothing
        short while a case from before it runs. Without a day it is the longest of all.
        """
        firsts = [date.fromisoformat(first) for first, _, _ in self.values]
        days = [self._whole_days(value) for _, value, _ in self.values]
        if day is None:
            return max(days)
        running = [
            # Who came after the first day has waited at most since then.
            most if place == 0 else min(most, (day - firsts[place]).days + 1)
            for place, most in enumerate(days)
            # Whoever came before the next value is through with this one, some day.
            if place + 1 == len(days) or day < firsts[place + 1] + timedelta(most)
        ]
        return max(running)

    @property
    def counts_days(self) -> bool:
        """Whether each of its values is a number of whole calendar days."""
        hours = self.unit == HOURS and not any(value % 24 for _, value, _ in self.values)
        return hours or self.unit == DAYS

    def _whole_days(self, value: int) -> int:
        if self.unit == DAYS:
            return value
        days, hours = divmod(value, 24)
        if self.unit != HOURS or hours:
            raise FigureError(f"figure {self.id!r} is no number of whole calendar days")
        return days

    def say(self, lang: str, on: date) -> str:
        """Return the figure of a day as a reader reads it: 500元, 7 working days, 2.5%."""
        return self._said(lang, self.value(on))

    def say_held(self, lang: str, on: date, *, spaced: bool = False) -> str:
        """Return the figure of a case that began on a day as a reader reads it."""
        said = self._said(lang, self.held(on)[0], spaced)
        return said + self._no_more(lang) if "" < self.ended <= on.isoformat() else said

    def say_all(self, lang: str, *, spaced: bool = False) -> str:
        """Return the figure where no day is known: each value, with the day it holds from.

        `spaced` puts a space before a Chinese unit but 元, as the guides' sentences are written.
        """
        said = self._said(lang, self.values[0][1], spaced)
        of = self.of.say(lang) if self.of else ""
        for day, value in self.changes:
            since, then = say_date(lang, date.fromisoformat(day)), self._said(lang, value, spaced)
            whose = f"for {of} from" if of else "from"
            said += f"（{since}起{of}，{then}）" if lang == "zh" else f" ({whose} {since}, {then})"
        return said + self._no_more(lang) if self.ended else said

    def _no_more(self, lang: str) -> str:
        day = say_date(lang, date.fromisoformat(self.ended))
        return f"（{day}起不再适用）" if lang == "zh" else f" (no more from {day})"

    def _said(self, lang: str, value: int, spaced: bool = False) -> str:
        if self.unit == FEN:
            said = say_money(lang, value)
        elif self.unit == PER_MILLE:
            said = f"{value / 10:g}%"
        else:
            zh, one, more = WORDS[self.unit]
            said = (zh if lang == "zh" else one if value == 1 else more).format(value)
        number = said.rstrip("倍周岁小时天个工作日月年")
        return f"{number} {said[len(number) :]}" if spaced and number != said else said


class _Dated(T):
    """A text with a figure that has changed: without a day it says each value."""

    __slots__ = ("_figures", "_template")

    def __init__(self, template: T, figures: Mapping[str, Figure]) -> None:
        self._template = template
        self._figures = figures
        said = self._in(lambda one, lang: one.say_all(lang, spaced=True))
        super().__init__(zh=said.zh, en=said.en)

    def on(self, day: date) -> T:
        """Return the text with the values that held on a day."""
        return self._in(lambda one, lang: one.say_held(lang, day, spaced=True))

    def _in(self, say: Callable[[Figure, str], str]) -> T:
        zh, en = (
            self._template.say(lang, **{id: say(one, lang) for id, one in self._figures.items()})
            for lang in LANGS
        )
        return T(zh=zh, en=en)


class _Waiting:
    """The day as on which conditions wait, and how long those wait that read a changed figure."""

    __slots__ = ("day", "said")

    def __init__(self) -> None:
        self.day: date | None = None
        self.said: dict[Figure, int] = {}


_waiting = _Waiting()


def read_as_on[Read](day: date, read: Callable[[], Read]) -> tuple[Read, dict[Figure, int]]:
    """Read what has conditions that wait as on a day.

    Return it with the figures, of those whose days a law changes, by which they wait, and how
    long: on a day on which those are others, it is to be read anew.
    """
    before = _waiting.day, _waiting.said
    _waiting.day, _waiting.said = day, {}
    try:
        return read(), _waiting.said
    finally:
        _waiting.day, _waiting.said = before


def were_read_for_no_day() -> bool:
    """Return whether conditions that wait by a changed figure were read outside `read_as_on`."""
    return bool(_waiting.said)


def numbered(figures: Mapping[str, Figure], zh: str, en: str) -> T:
    """Return a text in which the names of figures in braces are their numbers and units.

    A figure that has changed is said with each of its values, unless `on` gives the day;
    raise `FigureError` for a name that is no figure.
    """
    template = T(zh=zh, en=en)
    ids = placeholders(zh)
    for id in ids:
        if id not in figures:
            raise FigureError(f"text {en!r} names the figure {id!r}: {near(id, figures)}")
    own = {id: figures[id] for id in sorted(ids)}
    told = _Dated(template, own)
    dated = any(one.changes or one.ended for one in own.values())
    return told if dated else T(zh=told.zh, en=told.en)
