"""The ladder of a plan: what is done, the step to take now, and what comes after it."""

from guide_logic.language.things import Done
from guide_logic.planning.plan import Plan, Planned
from guide_logic.quantities.dates import say_date
from guide_logic.view.context import Context
from guide_logic.view.key_dates import say_when
from guide_logic.view.leads import lead_line
from guide_logic.view.parts import item, line
from guide_logic.view.phrases import P
from guide_logic.view.tags import Node, el, late

__all__ = ["ladder", "now_card", "step_list"]


def now_card(context: Context, plan: Plan) -> Node:
    """Return the first open step, written out, with its date."""
    return el(
        "section",
        {"class": "guide-now"},
        el("h3", {}, P.do_now.say(context.lang)),
        *(
            plan.only_if(
                el(
                    "div",
                    {"class": "guide-now-step"},
                    el("div", {"class": "guide-now-head"}, *_head(planned, context)),
                    *_body(context, planned),
                ),
                planned,
            )
            for planned in plan.steps
            if planned.place == 0
        ),
    )


def ladder(context: Context, plan: Plan) -> Node:
    """Return the whole way at a glance: done, now, and what follows if it fails."""
    now = [planned for planned in plan.steps if planned.place == 0]
    later = [planned for planned in plan.steps if planned.place]
    return el(
        "ol",
        {"class": "guide-ladder"},
        *_done(plan, plan[Done], context.lang),
        *(plan.only_if(_current(planned, context), planned) for planned in now),
        plan.only_if(el("li", {"class": "guide-further"}, P.further.say(context.lang)), *later)
        if later
        else None,
        *(plan.only_if(_folded(context, one), one) for one in later),
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
        *(plan.only_if(_folded(context, planned, unfolded=unfolded), planned) for planned in steps),
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


def _current(planned: Planned, context: Context) -> Node:
    return el(
        "li",
        {"class": "guide-step guide-current"},
        el("span", {"class": "guide-state"}, P.state_now.say(context.lang)),
        *_head(planned, context),
    )


def _folded(context: Context, planned: Planned, *, unfolded: bool = False) -> Node:
    return el(
        "li",
        {"class": "guide-step"},
        el(
            "details",
            {"open": ""} if unfolded else {},
            el("summary", {}, *_head(planned, context)),
            *_body(context, planned),
        ),
    )


def _head(planned: Planned, context: Context) -> list[Node | None]:
    return [
        el("span", {"class": "guide-channel"}, planned.step.channel.name.say(context.lang)),
        _due(planned, context),
        el("h4", {}, planned.step.title.say(context.lang)),
    ]


def _body(context: Context, planned: Planned) -> list[Node | None]:
    step = planned.step
    deadline = planned.deadline
    return [
        el("p", {}, step.text.say(context.lang)),
        _notes(planned, context.lang),
        line("guide-deadline", P.deadline, deadline.text, context.lang) if deadline else None,
        line("guide-takes", P.takes, step.takes, context.lang) if step.takes else None,
        *(
            planned.only_if(line("guide-fails", P.fails, note.text, context.lang), note)
            for note in planned.fails
        ),
        *lead_line(context, planned),
        _step_evidence(planned, context.lang),
    ]


def _notes(planned: Planned, lang: str) -> Node | None:
    if not planned.notes:
        return None
    items = [planned.only_if(item(note.text, lang), note) for note in planned.notes]
    return planned.only_if(el("ul", {"class": "guide-notes"}, *items), *planned.notes)


def _step_evidence(planned: Planned, lang: str) -> Node | None:
    if not planned.evidence:
        return None
    items = [planned.only_if(item(one.text, lang), one) for one in planned.evidence]
    details = el(
        "details",
        {"class": "guide-evidence"},
        el("summary", {}, P.step_evidence.say(lang)),
        el("ul", {}, *items),
    )
    return planned.only_if(details, *planned.evidence)


def _due(planned: Planned, context: Context) -> Node | None:
    due = planned.due
    if due is None:
        return None
    if planned.dated:
        text = say_when(planned.dated, context.lang)
    else:
        text = (
            P.due_today.say(context.lang)
            if due <= context.today
            else P.due.say(context.lang, day=say_date(context.lang, due))
        )
    return late(el("time", {"class": "guide-due", "datetime": due.isoformat()}, text))
