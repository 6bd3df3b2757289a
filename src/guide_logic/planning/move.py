"""The next move: the one step of a plan that a reader can take today, and what may come of it."""

from datetime import date, timedelta

from guide_logic.language.claims import Claim
from guide_logic.language.decisions import ACT, PREPARE, WAIT
from guide_logic.language.flow import Case
from guide_logic.language.outcomes import OVER, Outcome
from guide_logic.language.text import T
from guide_logic.language.time_limits import FROM
from guide_logic.planning.plan import Plan, Planned

__all__ = [
    "Move",
    "is_over",
    "lapsed_at",
    "last_day",
    "move_of",
    "outcomes_of",
    "overdue_before",
    "place_of_move",
    "sum_of",
]


class Move:
    """The step to take now, or to wait for; `sum` is in fen, where one can be said.

    `before` are the steps to have ready first. A move that `waits` lasts until
    `due`, where that day is known; then `then` is the step that follows. `overdue` is the
    time to let pass that is behind, of which nothing was said yet: what may have come of
    it is offered first, and an outcome that both have is its. `lapsed` is the act whose last
    day is over: the move, where nothing else can be done, or one before it.
    """

    __slots__ = (
        "before",
        "due",
        "lapsed",
        "outcomes",
        "overdue",
        "planned",
        "sum",
        "then",
        "waits",
    )

    def __init__(
        self,
        planned: Planned,
        before: list[Planned],
        then: Planned | None,
        *,
        waits: bool,
        overdue: Planned | None,
        lapsed: Planned | None,
        sum: int | None,
    ) -> None:
        self.planned = planned
        self.before = before
        self.then = then
        self.waits = waits
        self.due = planned.due
        self.overdue = overdue
        self.lapsed = lapsed
        self.outcomes = outcomes_of(planned, overdue)
        self.sum = sum

    @property
    def title(self) -> T:
        """What to do, in one sentence."""
        said = self.planned.do
        return said[0].text if said else self.planned.step.title


def is_over(known: Case) -> bool:
    """Return whether an outcome has ended the matter."""
    return OVER.effective(known.get(OVER.id, "no")) != "no"


def move_of(plan: Plan, known: Case, overdue: Planned | None = None) -> Move | None:
    """Return the next move of a plan, or None where there is none: half a case, or one that ended.

    What is to be had ready comes before it. A time to let pass is the move while it
    runs; once its last day is behind the plan's day, the step after it is. `overdue` is such
    a time that stood in the plan of an earlier day.
    """
    if plan.row is None or not plan.steps or is_over(known):
        return None
    place = place_of_move(plan.steps, plan.as_of)
    planned = plan.steps[place]
    waits = planned.step.does == WAIT or _opens_later(planned, plan.as_of)
    return Move(
        planned,
        before=plan.steps[:place],
        then=plan.steps[place + 1] if waits and place + 1 < len(plan.steps) else None,
        waits=waits,
        overdue=overdue or overdue_before(plan.steps, place),
        lapsed=lapsed_at(plan.steps, place),
        sum=sum_of(plan),
    )


def outcomes_of(planned: Planned, overdue: Planned | None) -> list[Outcome]:
    """Return what may come of a step, and first what may have come of the time before it."""
    first = overdue.outcomes if overdue else []
    ids = {one.id for one in first}
    return [*first, *(one for one in planned.outcomes if one.id not in ids)]


def overdue_before(steps: list[Planned], place: int) -> Planned | None:
    """Return the time to let pass that ended last before the step at a place, if any did."""
    waited = [one for one in steps[:place] if one.step.does == WAIT]
    return waited[-1] if waited else None


def last_day(planned: Planned) -> date | None:
    """Return the last day of a time to let pass; after a time of somebody else's comes `due`."""
    opens = planned.dated is not None and planned.dated.kind == FROM
    return planned.due - timedelta(days=1) if planned.due and opens else planned.due


def place_of_move(steps: list[Planned], today: date | None) -> int:
    """Return the place of the first step that is neither to be had ready nor behind.

    Without a day none is behind: so the head start sees it. Where an act has lapsed, the
    first act elsewhere is the move; where nothing else can be done, it stays the move.
    """
    lapsed: int | None = None
    for place, planned in enumerate(steps):
        step = planned.step
        if step.does == PREPARE:
            continue
        if today and step.does == WAIT and _passed(planned, today):
            continue
        if lapsed is None:
            if not (today and _is_late(planned) and planned.deadline and planned.deadline.lapses):
                return place
            lapsed = place
        elif step.does == ACT and planned.outcomes and step.channel != steps[lapsed].step.channel:
            return place
    return lapsed or 0


def lapsed_at(steps: list[Planned], place: int) -> Planned | None:
    """Return the act whose last day is over: the move itself, or one passed over for it."""
    return next((one for one in steps[: place + 1] if _is_late(one)), None)


def _is_late(planned: Planned) -> bool:
    return bool(planned.step.does == ACT and planned.dated and planned.dated.over)


def _passed(planned: Planned, today: date) -> bool:
    """Return whether a time to let pass is known to be behind the plan's day."""
    if planned.due is None:
        return False
    opens = planned.dated is not None and planned.dated.kind == FROM
    return planned.due <= today if opens else planned.due < today


def _opens_later(planned: Planned, today: date) -> bool:
    dated = planned.dated
    return bool(dated and dated.kind == FROM and dated.day and dated.day > today)


def sum_of(plan: Plan) -> int | None:
    """Return what is asked for in all, or for the first claim whose sum is known.

    What would come on top has to be proved first, and is no sum to ask for yet.
    """
    if plan.total is not None:
        return plan.total.fen
    sums = [plan.fen(claim) for claim in plan[Claim] if not claim.on_top]
    return next((fen for fen in sums if fen is not None), None)
