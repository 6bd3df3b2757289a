"""What has happened, day by day: the days that the reader knows, and what was noted since.

Page, print, text, files and letters all read this one list.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from guide_logic.language.conditions import Value
from guide_logic.language.entries import Day, Days
from guide_logic.language.flow import Flow
from guide_logic.language.letter_template import Told
from guide_logic.language.text import T
from guide_logic.planning.outcomes import Event
from guide_logic.quantities.dates import say_date

__all__ = ["Happening", "chronology", "noted", "told_in_letters"]

_ON = T(zh="{day}，{told}", en="on {day} {told}")
_UP_TO = T(zh="截至{day}，{told}", en="up to {day} {told}")


class Happening:
    """Something that happened on a day, as the reader tells it.

    Of a `silent` one it is known only that nothing had come by then. `facts` are those that it
    settles: what else says them, without a day, need not be said again.
    """

    __slots__ = ("day", "facts", "silent", "told")

    def __init__(self, day: date, told: T, facts: Iterable[str], *, silent: bool = False) -> None:
        self.day = day
        self.told = told
        self.facts = frozenset(facts)
        self.silent = silent

    def line(self, lang: str) -> str:
        """Return the day and what happened on it, for a list."""
        colon = "：" if lang == "zh" else ": "
        return f"{say_date(lang, self.day)}{colon}{self.told.say(lang)}"

    def clause(self, lang: str) -> str:
        """Return the same as part of a sentence."""
        told = self.told.say(lang)
        said = told if lang == "zh" else _within(told)
        return (_UP_TO if self.silent else _ON).say(lang, day=say_date(lang, self.day), told=said)


def chronology(
    flow: Flow, known: Mapping[str, Value], events: Iterable[Event], today: date
) -> list[Happening]:
    """Return what has happened up to today in its order; `known` are the facts after `events`."""
    since = [noted(event) for event in events]
    started = {id for one in since for id in one.facts}
    days = [
        Happening(day, fact.told, [id])
        for id, fact in flow.facts.items()
        if isinstance(fact, (Day, Days)) and fact.told and id not in started
        if (day := _day_of(fact, known.get(id), today)) and day <= today
    ]
    return sorted(days + since, key=lambda one: one.day)


def noted(event: Event) -> Happening:
    """Return an outcome that the reader noted as something that happened."""
    outcome = event.outcome
    facts = [*outcome.sets, *([outcome.starts.id] if outcome.starts else [])]
    return Happening(event.on, outcome.told, facts, silent=outcome.silent)


def _day_of(fact: Day | Days, value: Value | None, today: date) -> date | None:
    if isinstance(fact, Day):
        return fact.day(value)
    # A number of days may reach back before there is a calendar.
    return date.fromordinal(max(1, today.toordinal() - value)) if isinstance(value, int) else None


def told_in_letters(happenings: list[Happening]) -> Told | None:
    """Return what has happened as one sentence of a letter, or None where nothing has a day.

    On 20 November 2026 I asked for a refund; on 24 November 2026 the seller refused it.
    """
    if not happenings:
        return None
    chinese = "；".join(one.clause("zh") for one in happenings)
    english = "; ".join(one.clause("en") for one in happenings)
    facts = {id for one in happenings for id in one.facts}
    return Told(T(zh=f"{chinese}。", en=f"{english[0].upper()}{english[1:]}."), facts)


def _within(told: str) -> str:
    """Return a sentence as it goes on after a day; "I" and names of letters keep their capitals.

    >>> _within("The seller refused the refund"), _within("I asked for a refund")
    ('the seller refused the refund', 'I asked for a refund')
    """
    first, _, _ = told.partition(" ")
    if first == "I" or not first[1:].islower():
        return told
    return told[0].lower() + told[1:]
