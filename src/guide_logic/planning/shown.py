"""What a plan showed on an earlier day, in a few words of an address, and what is different now.

    shown=20261120--not_shipped--ship_by-20261122

A link that leads back to a case carries it. The same answers on the same day lead to the
same plan, so a difference means that the rules, or this guide, have changed since.
"""

from datetime import date

from guide_logic.language.entries import Days
from guide_logic.language.facts import Question
from guide_logic.language.flow import Flow
from guide_logic.planning.address import SHOWN
from guide_logic.planning.dated import Dated
from guide_logic.planning.interview import Interview
from guide_logic.planning.key_dates import dates_of
from guide_logic.planning.plan import Plan
from guide_logic.quantities.dates import read_date

__all__ = ["Changed", "Shown", "changed", "counted_anew", "read_shown", "refreshed", "shown"]

_MOST = 40
"""No plan has more days."""


class Shown:
    """The day of a plan, its row, and its days by what they are for."""

    __slots__ = ("days", "on", "row")

    def __init__(self, on: date, row: str, days: dict[str, date]) -> None:
        self.on = on
        self.row = row
        self.days = days


class Changed:
    """How a plan for an earlier day differs from what was shown then: the row, and days."""

    __slots__ = ("days", "on", "row")

    def __init__(self, on: date, days: list[tuple[Dated, date]], *, row: bool) -> None:
        self.on = on
        self.days = days
        self.row = row


def shown(plan: Plan) -> str:
    """Return what a plan shows, as an address writes it."""
    days = [f"{one.id}-{_digits(one.day)}" for one in dates_of(plan) if one.day]
    return "--".join([_digits(plan.as_of), plan.row.id if plan.row else "", *days])


def _digits(day: date) -> str:
    return day.isoformat().replace("-", "")


def read_shown(value: object, today: date) -> Shown | None:
    """Return what an address says was shown; None where it is none, or of a day still to come.

    >>> read_shown("20261120--not_shipped--ship_by-20261122", date(2026, 11, 28)).days
    {'ship_by': datetime.date(2026, 11, 22)}
    """
    on, *rest = str(value or "").split("--")[:_MOST]
    day = _day(on)
    if day is None or day > today or not rest:
        return None
    days = {}
    for part in rest[1:]:
        id, _, digits = part.rpartition("-")
        if id and (found := _day(digits)):
            days[id] = found
    return Shown(day, rest[0], days)


def _day(digits: str) -> date | None:
    return read_date(f"{digits[:4]}-{digits[4:6]}-{digits[6:]}")


def changed(then: Plan, before: Shown) -> Changed | None:
    """Return how the plan for that day, by the rules of now, differs; None where it does not."""
    days = [
        (one, before.days[one.id])
        for one in dates_of(then)
        if one.day and before.days.get(one.id, one.day) != one.day
    ]
    row = then.row is not None and then.row.id != before.row
    return Changed(before.on, days, row=row) if days or row else None


def refreshed(flow: Flow, interview: Interview, since: date, today: date) -> dict[str, object]:
    """Return answers that were given on the day `since` as one would give them today."""
    answers = dict(interview.answers)
    for question in flow.questions:
        for field in question.asks:
            value = interview.known.get(field.id)
            if isinstance(fact := flow.facts.get(field.id), Days) and isinstance(value, int):
                answers[field.id] = str(min(fact.most, value + (today - since).days))
    return answers


def counted_anew(interview: Interview, question: Question, today: date) -> dict[str, object]:
    """Return the answers; where a question counts days, all are as one would give them today."""
    before = read_shown(interview.answers.get(SHOWN), today)
    if before is None or not any(isinstance(one, Days) for one in question.facts.values()):
        return dict(interview.answers)
    answers = refreshed(interview.flow, interview, before.on, today)
    return {id: value for id, value in answers.items() if id != SHOWN}
