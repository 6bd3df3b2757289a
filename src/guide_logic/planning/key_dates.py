"""Every day that matters in a plan: those its terms lead to, and those its steps are due.

The page, the picture, the text and the calendar file all read this one list.
"""

from datetime import date

from guide_logic.language.time_limits import UNTIL
from guide_logic.planning.dated import Dated
from guide_logic.planning.plan import Plan, Planned

__all__ = ["dates_of", "still_to_come"]


def dates_of(plan: Plan) -> list[Dated]:
    """Return the days of a plan in their order; those without a day come last.

    A step that is simply due today is in the ladder already; a step whose deadline
    is one of the calendar's terms is not said twice.
    """
    found = list(plan.calendar)
    taken = {dated.id for dated in found}
    for planned in (*plan.steps, *plan.alongside):
        dated = _step(planned, plan)
        if dated and dated.id not in taken:
            taken.add(dated.id)
            found.append(dated)
    return sorted(found, key=lambda dated: (dated.day or date.max, dated.id))


def still_to_come(plan: Plan) -> list[Dated]:
    """Return the days that today or a later day brings."""
    return [dated for dated in dates_of(plan) if dated.left is not None and dated.left >= 0]


def _step(planned: Planned, plan: Plan) -> Dated | None:
    if planned.dated:
        return planned.dated
    deadline = planned.deadline
    if deadline is None or deadline.days is None or planned.due is None:
        return None
    if deadline.since is None and not deadline.days:
        return None
    return Dated(
        f"step_{planned.step.id}",
        planned.step.title,
        planned.by or deadline.text,
        kind=UNTIL,
        day=planned.due,
        start=planned.start,
        as_of=plan.as_of,
        holidays=plan.holidays,
        sources=deadline.sources,
    )
