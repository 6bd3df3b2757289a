"""One step of a plan, written out: how to do it, by when, what if it fails, with what."""

from guide_logic.planning.plan import Plan, Planned
from guide_logic.quantities.dates import say_date
from guide_logic.view.context import Context
from guide_logic.view.key_dates import say_when
from guide_logic.view.leads import lead_line
from guide_logic.view.parts import button, item, line
from guide_logic.view.phrases import P
from guide_logic.view.tags import Node, el, late

__all__ = ["step_body", "step_due", "step_head"]


def step_head(context: Context, planned: Planned) -> list[Node | None]:
    """Return who handles a step, its day, and its title."""
    return [
        el("span", {"class": "guide-channel"}, planned.step.channel.name.say(context.lang)),
        step_due(context, planned),
        el("h4", {}, planned.step.title.say(context.lang)),
    ]


def step_body(context: Context, plan: Plan, planned: Planned) -> list[Node | None]:
    """Return all that a step says, with the letters that serve it."""
    lang, step = context.lang, planned.step
    return [
        el("p", {}, step.text.say(lang)),
        _notes(planned, lang),
        _deadline(planned, lang),
        line("guide-takes", P.takes, step.takes, lang) if step.takes else None,
        *(
            planned.only_if(line("guide-fails", P.fails, note.text, lang), note)
            for note in planned.fails
        ),
        _letters(plan, planned, lang),
        *lead_line(context, planned),
        _evidence(planned, lang),
    ]


def step_due(context: Context, planned: Planned) -> Node | None:
    """Return the day a step is due, with how far off it is, where it is known."""
    due, lang = planned.due, context.lang
    if due is None:
        return None
    if planned.dated:
        text = say_when(planned.dated, lang)
    elif due <= context.today:
        text = P.due_today.say(lang)
    else:
        text = P.due.say(lang, day=say_date(lang, due))
    return late(el("time", {"class": "guide-due", "datetime": due.isoformat()}, text))


def _deadline(planned: Planned, lang: str) -> Node | None:
    """Return by when, in words: before the day is known, with each value that a law gives."""
    if planned.deadline is None or planned.by is None:
        return None
    said, now = (
        line("guide-deadline", P.deadline, text, lang)
        for text in (planned.deadline.text, planned.by)
    )
    return said if now == said else late(now, instead=said)


def _notes(planned: Planned, lang: str) -> Node | None:
    if not planned.notes:
        return None
    items = [planned.only_if(item(note.text, lang), note) for note in planned.notes]
    return planned.only_if(el("ul", {"class": "guide-notes"}, *items), *planned.notes)


def _letters(plan: Plan, planned: Planned, lang: str) -> Node | None:
    """Return the letters that serve a step, each as the way to it."""
    letters = [one for one in plan.letters if planned.step.id in one.steps]
    if not letters:
        return None
    ways = [
        plan.only_if(el("li", {}, button(one.title.say(lang), f"letter:{one.id}")), one)
        for one in letters
    ]
    return plan.only_if(el("ul", {"class": "guide-letters"}, *ways), *letters)


def _evidence(planned: Planned, lang: str) -> Node | None:
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
