"""What has happened since the questions were answered, and the case as it stands after it.

Answers are what a reader said once; each outcome after that changes facts from its
day on. The state of a case is a replay of both, so taking one back is leaving it out.
"""

from datetime import date

from guide_logic.language.conditions import UNSURE, Value
from guide_logic.language.entries import Day
from guide_logic.language.flow import Case, Flow
from guide_logic.language.outcomes import Outcome
from guide_logic.planning.move import Move, move_of
from guide_logic.planning.plan import ladder_of
from guide_logic.planning.relevance import next_question
from guide_logic.quantities.dates import read_date

__all__ = [
    "MOST",
    "Event",
    "Progress",
    "after",
    "follow",
    "offered_after",
    "read_happened",
    "written",
]

MOST = 12
"""No case is followed further: a flow is proved to end before."""


class Event:
    """An outcome on its day, and the move it came of."""

    __slots__ = ("move", "on", "outcome")

    def __init__(self, outcome: Outcome, on: date, move: Move) -> None:
        self.outcome = outcome
        self.on = on
        self.move = move


class Progress:
    """A case as it stands: the facts after all that happened, and the events in their order.

    `dropped` holds the ids of outcomes that do not fit the answers any more.
    """

    __slots__ = ("dropped", "events", "known")

    def __init__(self, known: dict[str, Value], events: list[Event], dropped: list[str]) -> None:
        self.known = known
        self.events = events
        self.dropped = dropped


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


def after(flow: Flow, known: Case, happened: list[tuple[str, date]], today: date) -> Progress:
    """Return the case after what happened; an outcome that is not offered there is dropped."""
    now = dict(known)
    events: list[Event] = []
    days = [on for _, on in happened[1:]] + [today]
    for place, (id, on) in enumerate(happened):
        move = move_of(ladder_of(flow, now, on), now)
        outcome = next((one for one in move.outcomes if one.id == id), None) if move else None
        if move is None or outcome is None:
            return Progress(now, events, [id for id, _ in happened[place:]])
        # A number of days has grown by the day on which the next thing happened, no further.
        now = follow(flow, now, outcome, on, days[place])
        events.append(Event(outcome, on, move))
    return Progress(now, events, [])


def follow(flow: Flow, known: Case, outcome: Outcome, on: date, today: date) -> dict[str, Value]:
    """Return the facts after one outcome; what it leaves open counts as not sure."""
    now: dict[str, Value] = {**known, **outcome.sets}
    if isinstance(outcome.starts, Day):
        now[outcome.starts.id] = on.isoformat()
    elif outcome.starts:
        now[outcome.starts.id] = max(0, (today - on).days)
    while (question := next_question(flow, flow.settled(now))) is not None:
        now.update({id: UNSURE for id in question.facts if id not in now})
    return now


def offered_after(flow: Flow, progress: Progress, today: date) -> list[str]:
    """Return the ids of what may come of the move of a case."""
    move = move_of(ladder_of(flow, progress.known, today), progress.known)
    return [one.id for one in move.outcomes] if move else []
