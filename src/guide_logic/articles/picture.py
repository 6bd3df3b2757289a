"""A picture in an article, and the same as text for whoever cannot see it."""

from datetime import date

from guide_logic.language.pictures import Picture
from guide_logic.language.text import T
from guide_logic.language.time_limits import FROM, Term
from guide_logic.quantities.periods import DAYS, MONTHS, WORKING_DAYS, Period
from guide_logic.view.phrases import P
from guide_logic.view.tags import Node, el
from guide_logic.view.timeline import Mark, drawn

__all__ = ["picture_view", "say_period"]

_UNITS = {
    DAYS: (T(zh="{n} 天", en="{n} days"), T(zh="{n} 天", en="{n} day")),
    WORKING_DAYS: (
        T(zh="{n} 个工作日", en="{n} working days"),
        T(zh="{n} 个工作日", en="{n} working day"),
    ),
    MONTHS: (T(zh="{n} 个月", en="{n} months"), T(zh="{n} 个月", en="{n} month")),
}
_YEARS = (T(zh="{n} 年", en="{n} years"), T(zh="{n} 年", en="{n} year"))


def say_period(period: Period, lang: str) -> str:
    """Return a period in words.

    >>> say_period(Period(7, WORKING_DAYS), "zh"), say_period(Period(1, MONTHS), "en")
    ('7 个工作日', '1 month')
    """
    many, one = _UNITS.get(period.unit, _YEARS)
    return (one if period.n == 1 else many).say(lang, n=period.n)


def picture_view(picture: Picture, lang: str, today: date) -> Node:
    """Return the picture and its text twin; a time that the law has changed is said twice."""
    name = picture.name.say(lang)
    marks = [
        Mark(part.kind, _span(part, lang, today), part.title.say(lang))
        if isinstance(part, Term)
        else Mark("today", part.say(lang))
        for part in picture.parts
    ]
    return el(
        "div",
        {"class": "guide-picture"},
        drawn(marks, name),
        el(
            "details",
            {},
            el("summary", {}, P.picture_twin.say(lang)),
            el("ol", {}, *(_said(part, lang, today) for part in picture.parts)),
        ),
    )


def _said(part: T | Term, lang: str, today: date) -> Node:
    if isinstance(part, T):
        return el("li", {}, part.say(lang))
    return el(
        "li",
        {},
        el("strong", {}, _span(part, lang, today)),
        el("p", {}, part.title.say(lang)),
        el("p", {}, part.text.say(lang)),
        *(el("p", {"class": "guide-hint"}, source.cite(lang)) for source in part.cited(today)),
    )


def _span(term: Term, lang: str, today: date) -> str:
    text = P.picture_from if term.kind == FROM else P.picture_until
    since = term.trigger.label.say(lang)
    if lang == "en":
        since = f"counted from {since[0].lower()}{since[1:]}"
    changed = term.figure if term.figure and term.figure.changes else None
    said = changed.say_all(lang, spaced=True) if changed else say_period(term.period(today), lang)
    return text.say(lang, since=since, period=said)
