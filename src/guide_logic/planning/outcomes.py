"""What has happened since the questions were answered, and the case as it stands after it.

Answers are what a reader said once; each outcome after that changes facts from its
day on. The state of a case is a replay of both, so taking one back is leaving it out.
"""

from collections.abc import Callable
from datetime import date

from guide_logic.language.conditions import UNSURE, Value
from guide_logic.language.entries import Day, Days
from guide_logic.language.flow import Case, Flow
from guide_logic.language.lapses import Lapse
from guide_logic.language.outcomes import Outcome
from guide_logic.planning.dated import Dated, resolved
from guide_logic.planning.move import Move, last_day, move_of
from guide_logic.planning.plan import Planned, ladder_of
from guide_logic.planning.relevance import next_question
from guide_logic.quantities.dates import read_date

__all__ = [
    "MOST",
    "Event",
    "Progress",
    "after",
    "aged",
    "follow",
    "likely_day",
    "move_after",
    "overtaken",
    "read_happened",
    "written",
]

MOST = 12
"""No case is followed further: a flow is proved to end before."""

_At = Callable[[date], dict[str, Value]]
"""The facts of a case as they are on a day."""


class Event:
    """An outcome on its day, and the move it came of."""

    __slots__ = ("move", "on", "outcome")

    def __init__(self, outcome: Outcome, on: date, move: Move) -> None:
        self.outcome = outcome
        self.on = on
        self.move = move


class Progress:
    """A case as it stands: the facts after all that happened, and the events in their order.

    `dropped` holds the ids of outcomes that do not fit the answers any more. `overdue` is
    the time to let pass that was the move when something was last heard, and is over by now.
    """

    __slots__ = ("dropped", "events", "known", "overdue")

    def __init__(
        self,
        known: dict[str, Value],
        events: list[Event],
        dropped: list[str],
        overdue: Planned | None = None,
    ) -> None:
        self.known = known
        self.events = events
        self.dropped = dropped
        self.overdue = overdue


def read_happened(value: object) -> list[tuple[str, date]]:
    """Return outcomes and their days as an address writes them; what is none is left out.

    >>> read_happened("asked-20261120--refused-20261124--nonsense")
    [('asked', datetime.date(2026, 11, 20)), ('refused', datetime.date(2026, 11, 24))]
    """
    found = []
    for part in str(value or "").split("--")[:MOST]:
        id, _, digits = part.rpartition("-")
        day = read_date(f"{digits[:4]}-{digits[4:6]}-{digits[6:]}")
        if id and day is not None:
            found.append((id, day))
    return found


def written(happened: list[tuple[str, date]]) -> str:
    """Return outcomes and their days as an address writes them.

    >>> written([("asked", date(2026, 11, 20))])
    'asked-20261120'
    """
    return "--".join(f"{id}-{day.isoformat().replace('-', '')}" for id, day in happened)


def after(
    flow: Flow,
    known: Case,
    happened: list[tuple[str, date]],
    today: date,
    since: date | None = None,
) -> Progress:
    """Return the case after what happened; an outcome that is not offered there is dropped.

    `since` is the day on which the answers were given, where that was an earlier one: a
    number of days has grown by then, and a time to let pass may be over.
    """
    at = _told(flow, known, since)
    events: list[Event] = []
    for place, (id, on) in enumerate(happened):
        now = at(on)
        move = move_of(ladder_of(flow, now, on), now, _overdue(flow, at, since, on))
        outcome = next((one for one in move.outcomes if one.id == id), None) if move else None
        if move is None or outcome is None:
            dropped = [id for id, _ in happened[place:]]
            return Progress(at(today), events, dropped, _overdue(flow, at, since, today))
        events.append(Event(outcome, on, move))
        at, since = _followed(flow, now, outcome, on), on
    return Progress(at(today), events, [], _overdue(flow, at, since, today))


def _told(flow: Flow, known: Case, since: date | None) -> _At:
    """Return facts that were told on a day, by the day on which they are looked at."""
    return lambda today: aged(flow, known, since, today)


def _followed(flow: Flow, known: Case, outcome: Outcome, on: date) -> _At:
    """Return the facts after an outcome, by the day on which they are looked at."""
    return lambda today: follow(flow, known, outcome, on, today)


def _overdue(flow: Flow, at: _At, since: date | None, today: date) -> Planned | None:
    """Return the time to let pass that was the move on the day `since` and is over today.

    The row may have changed with it: three days without an answer are another case.
    """
    if since is None or since >= today:
        return None
    then, now = at(since), at(today)
    early = move_of(ladder_of(flow, then, since), then)
    late = move_of(ladder_of(flow, now, today), now)
    if early is None or late is None or not early.waits or early.planned.step is late.planned.step:
        return None
    last = last_day(early.planned)
    return early.planned if last and last < today else None


def aged(flow: Flow, known: Case, since: date | None, today: date) -> dict[str, Value]:
    """Return facts that were told on the day `since` as they are today; all else stays.

    What only becomes a question through that is left open, which counts as not sure; what
    a day has overtaken is what it has become.
    """
    gone = max(0, (today - since).days) if since else 0
    grown = {
        id: value + gone
        for id, value in known.items()
        if gone and isinstance(value, int) and isinstance(flow.facts.get(id), Days)
    }
    lapsed = {one.fact.id: one.to for one, _ in overtaken(flow, known, today)}
    now: dict[str, Value] = {**known, **grown, **lapsed}
    return _left_open(flow, now) if grown or lapsed else now


def overtaken(flow: Flow, known: Case, today: date) -> list[tuple[Lapse, Dated]]:
    """Return the answers that a day has overtaken, each with its last day."""
    case = flow.effective(flow.settled(known)) if flow.lapses else {}
    found = []
    for one in flow.lapses:
        if case.get(one.fact.id) == one.option and one.term.when.holds(case):
            dated = resolved(one.term, known, today, flow.holidays)
            if dated and dated.over:
                found.append((one, dated))
    return found


def follow(flow: Flow, known: Case, outcome: Outcome, on: date, today: date) -> dict[str, Value]:
    """Return the facts after one outcome; what it leaves open counts as not sure."""
    now: dict[str, Value] = {**known, **outcome.sets}
    if isinstance(outcome.starts, Day):
        now[outcome.starts.id] = on.isoformat()
    elif outcome.starts:
        now[outcome.starts.id] = max(0, (today - on).days)
    return _left_open(flow, now)


def _left_open(flow: Flow, known: dict[str, Value]) -> dict[str, Value]:
    """Return the facts with those that are still asked for as not sure."""
    while (question := next_question(flow, flow.settled(known))) is not None:
        known.update({id: UNSURE for id in question.facts if id not in known})
    return known


def move_after(flow: Flow, progress: Progress, today: date) -> Move | None:
    """Return the move of a case after what happened in it."""
    known = progress.known
    return move_of(ladder_of(flow, known, today), known, progress.overdue)


def likely_day(flow: Flow, progress: Progress, id: str, today: date) -> date:
    """Return the day on which an outcome came: one that the reader has told, else today.

    A day told that lies before what came last, or that an outcome set, is another one's.
    """
    move, events = move_after(flow, progress, today), progress.events
    starts = next((one.starts for one in move.outcomes if one.id == id), None) if move else None
    if not isinstance(starts, Day) or any(one.outcome.starts is starts for one in events):
        return today
    told = starts.day(progress.known.get(starts.id))
    since = events[-1].on if events else date.min
    return told if told and since <= told <= today else today
