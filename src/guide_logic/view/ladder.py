"""The ladder of a plan: what is done, the step to take now, and what comes after it."""

from guide_logic.language.things import Done
from guide_logic.planning.plan import Plan, Planned
from guide_logic.view.context import Context
from guide_logic.view.phrases import P
from guide_logic.view.step import step_body, step_head
from guide_logic.view.tags import Node, el

__all__ = ["ladder", "step_list"]


def ladder(context: Context, plan: Plan, place: int) -> Node:
    """Return the whole way at a glance: done, now, and what follows if it fails."""
    before, now, after = plan.turns(place)
    further = el("li", {"class": "guide-further"}, P.further.say(context.lang))
    return el(
        "ol",
        {"class": "guide-ladder"},
        *_done(plan, plan[Done], context.lang),
        *(plan.only_if(_folded(context, plan, one), one) for one in before),
        *(plan.only_if(_current(context, one), one) for one in now),
        plan.only_if(further, *after) if after else None,
        *(plan.only_if(_folded(context, plan, one), one) for one in after),
    )


def step_list(
    context: Context,
    plan: Plan,
    steps: list[Planned],
    *,
    done: list[Done] | None = None,
    ordered: bool = True,
    unfolded: bool = False,
) -> Node:
    """Return steps that are no single way: urgent ones, or those beside the ladder."""
    return el(
        "ol" if ordered else "ul",
        {"class": "guide-ladder"},
        *_done(plan, done or [], context.lang),
        *(
            plan.only_if(_folded(context, plan, planned, unfolded=unfolded), planned)
            for planned in steps
        ),
    )


def _done(plan: Plan, done: list[Done], lang: str) -> list[Node]:
    """Return what the answers show to be done already, a line each."""
    return [
        plan.only_if(
            el(
                "li",
                {"class": "guide-step guide-done"},
                el("span", {"class": "guide-state"}, Done.heading.say(lang)),
                el("span", {}, one.text.say(lang)),
            ),
            one,
        )
        for one in done
    ]


def _current(context: Context, planned: Planned) -> Node:
    return el(
        "li",
        {"class": "guide-step guide-current"},
        el("span", {"class": "guide-state"}, P.state_now.say(context.lang)),
        *step_head(context, planned),
    )


def _folded(context: Context, plan: Plan, planned: Planned, *, unfolded: bool = False) -> Node:
    return el(
        "li",
        {"class": "guide-step"},
        el(
            "details",
            {"open": ""} if unfolded else {},
            el("summary", {}, *step_head(context, planned)),
            *step_body(context, plan, planned),
        ),
    )
