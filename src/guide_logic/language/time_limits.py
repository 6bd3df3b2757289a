"""A term is a rule that turns a day the reader knows into a day that matters.

The days themselves are worked out in planning/dated.py.
"""

from datetime import date

from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.entries import Day, Days
from guide_logic.language.figures import HOURS, Figure
from guide_logic.language.sources import Source
from guide_logic.language.text import T
from guide_logic.quantities.periods import DAYS, MONTHS, WORKING_DAYS, YEARS_LONG, Period

__all__ = ["FROM", "UNTIL", "Term", "TermError", "period_of"]

FROM = "from"
"""Someone else’s time ends, and from the next day the reader may go on."""

UNTIL = "until"
"""The last day for something."""


class TermError(ValueError):
    """An author's term is wrong; the message names it and the mend."""


class Term:
    """A time from a day the reader knows: what it is for, and what to do by or from then.

    `figure` says how long it is: the value that held on the day the reader's own
    time began. Without one it is that day itself that matters. `after` is a time of
    somebody else's from the same day: the term's own begins when that one has ended.
    `rolls` says that a last day on a public holiday moves to the first day after.
    `may_roll` says that the law may move it so, and that the unmoved day is shown: it
    is the safe one, until it is past.
    `ladder` are the times of the way that is usually taken first: where they would
    outlast the term, `hurry` says so.
    """

    __slots__ = (
        "after",
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
        after: Figure | None = None,
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
        for one in (figure, after, *ladder):
            if one and one.unit not in (HOURS, DAYS, WORKING_DAYS, MONTHS, YEARS_LONG):
                raise TermError(f"term {id}: the figure {one.id} is no time: it is in {one.unit}")
        for one in (figure, after):
            if one and not set(sources) & set(one.sources):
                raise TermError(
                    f"term {id} takes its time from the figure {one.id} and does not cite "
                    f"{', '.join(each.id for each in one.sources)}: cite it, or take its own figure"
                )
        self.id = id
        self.title = title
        self.text = text
        self.trigger = trigger
        self.figure = figure
        self.after = after
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
            after=self.after,
            when=when,
            rolls=self.rolls,
            may_roll=self.may_roll,
            ladder=self.ladder,
            hurry=self.hurry,
            sources=self.sources,
        )

    def period(self, start: date) -> Period:
        """Return how long it is in a case that began on a day."""
        return period_of(self.figure, start) if self.figure else Period(0, DAYS)

    def cited(self, start: date) -> tuple[Source, ...]:
        """Return its sources in a case that began on a day: the figure's as it held then."""
        if self.figure is None:
            return self.sources
        held, ours = self.figure.held(start)[1], set(self.figure.sources)
        return tuple(dict.fromkeys(held if one in ours else one for one in self.sources))


def period_of(figure: Figure, on: date) -> Period:
    """Return the time that a figure gives in a case that began on a day."""
    if figure.unit == HOURS:
        return Period(figure.days(on), DAYS)
    return Period(figure.held(on)[0], figure.unit)
