"""The first screen of a plan: the case, what to have ready, the move, and what came of it."""

from guide_logic.language.decisions import PREPARE, WAIT
from guide_logic.language.flow import SUM
from guide_logic.language.objections import Objection
from guide_logic.language.outcomes import OVER
from guide_logic.planning.address import HAPPENED
from guide_logic.planning.chronology import Happening, noted
from guide_logic.planning.key_dates import still_to_come
from guide_logic.planning.move import outcomes_of, sum_of
from guide_logic.planning.outcomes import Event
from guide_logic.planning.plan import Plan, Planned
from guide_logic.quantities.money import say_money
from guide_logic.view.context import Context
from guide_logic.view.parts import button, reached
from guide_logic.view.phrases import P
from guide_logic.view.step import step_body, step_due
from guide_logic.view.tags import Node, el, late

__all__ = [
    "before_view",
    "chronology_view",
    "move_view",
    "outcomes_view",
    "over_view",
    "recorded_view",
]


def before_view(context: Context, plan: Plan, place: int) -> list[Node]:
    """Return what to have ready before the move, a folded line each."""
    before, _, _ = plan.turns(place)
    return [
        plan.only_if(
            el(
                "details",
                {"class": "guide-before"},
                el("summary", {}, one.step.title.say(context.lang)),
                *step_body(context, plan, one),
            ),
            one,
        )
        for one in before
        if one.step.does == PREPARE
    ]


def move_view(context: Context, plan: Plan, place: int) -> Node:
    """Return the move: where, what to do, by when, for how much, and a button that does it."""
    _, now, after = plan.turns(place)
    return el(
        "section",
        {"class": "guide-move", "data-part": "move"},
        *(plan.only_if(_move(context, plan, one, after), one) for one in now),
    )


def _move(context: Context, plan: Plan, planned: Planned, after: list[Planned]) -> Node:
    lang, step = context.lang, planned.step
    waits = step.does == WAIT
    said: list[Node] = [planned.only_if(el("span", {}, n.text.say(lang)), n) for n in planned.do]
    return el(
        "div",
        {"class": "guide-move-step"},
        el(
            "p",
            {"class": "guide-place"},
            el("strong", {}, step.channel.name.say(lang)),
            *(
                planned.only_if(el("span", {"class": "guide-where"}, note.text.say(lang)), note)
                for note in planned.where
            ),
            *reached(step.channel, lang),
        ),
        el("h3", {"class": "guide-do"}, *(said or [step.title.say(lang)])),
        el("p", {"class": "guide-terms"}, step_due(context, planned), _sum(context, plan)),
        late(_then(after[0], lang)) if waits and after and planned.due else None,
        _button(context, plan, planned),
        el(
            "details",
            {"class": "guide-how"},
            el("summary", {}, P.how.say(lang)),
            *step_body(context, plan, planned),
        ),
    )


def _sum(context: Context, plan: Plan) -> Node | None:
    """Return what is asked for, once it is known, unless the plan begins with it."""
    fen = sum_of(plan)
    if fen is None or context.flow.leads_with == SUM:
        return None
    sum = P.move_sum.say(context.lang, sum=say_money(context.lang, fen))
    return late(el("strong", {"class": "guide-move-sum"}, sum))


def _then(planned: Planned, lang: str) -> Node:
    title = planned.do[0].text if planned.do else planned.step.title
    return el("p", {"class": "guide-then"}, P.then.say(lang, step=title.say(lang)))


def _button(context: Context, plan: Plan, planned: Planned) -> Node:
    """Return the one button that does it: the letter, else the day, else the words of the step."""
    lang = context.lang
    copy = button(P.copy_move.say(lang), "copy:move", quiet=False)
    said = {one.by.id for one in plan[Objection] if context.heard(one)}
    letters = [one for one in plan.letters if planned.step.id in one.steps]
    # Once they have said something, the answer to it is what is sent.
    replies = [one for one in letters if one.replies and one.to in said]
    letter = next(iter([*replies, *(one for one in letters if not one.replies)]), None)
    if letter and planned.step.does != WAIT:
        name = P.open_letter.say(lang, letter=letter.title.say(lang))
        return late(button(name, f"letter:{letter.id}", quiet=False), instead=copy)
    if planned.due and still_to_come(plan):
        return late(button(P.calendar_save.say(lang), "file:calendar", quiet=False), instead=copy)
    return late(copy, instead=copy)


def outcomes_view(context: Context, plan: Plan, place: int, overdue: Planned | None) -> Node | None:
    """Return what may come of the move, a button each; first, of the time that is behind."""
    lang = context.lang
    _, now, _ = plan.turns(place)
    offering = [one for one in now if one.outcomes]
    if not offering:
        return None
    section = el(
        "section",
        {"class": "guide-outcomes"},
        el("h3", {}, P.what_came.say(lang)),
        *(
            plan.only_if(
                el(
                    "div",
                    {"class": "guide-actions"},
                    *(
                        planned.only_if(_outcome(one.id, one.label.say(lang)), one)
                        for one in outcomes_of(planned, overdue)
                    ),
                ),
                planned,
            )
            for planned in offering
        ),
    )
    return plan.only_if(section, *offering)


def _outcome(id: str, label: str) -> Node:
    return el(
        "button",
        {
            "type": "button",
            "class": "guide-button guide-button-quiet",
            "data-go": f"outcome:{id}",
            "data-outcome": id,
        },
        label,
    )


def recorded_view(context: Context, events: list[Event], dropped: int) -> list[Node]:
    """Return what was recorded last, with the way to take it back or to name another day."""
    lang = context.lang
    nodes: list[Node] = []
    if dropped:
        nodes.append(el("p", {"class": "guide-note", "role": "status"}, P.dropped.say(lang)))
    if not events:
        return nodes
    last = events[-1]
    field = f"guide-{context.flow.id}-{HAPPENED}"
    day = {"type": "date", "name": HAPPENED, "id": field, "value": last.on.isoformat()}
    change = el(
        "details",
        {},
        el("summary", {}, P.other_day.say(lang)),
        el(
            "form",
            {"class": "guide-question guide-day", "data-question": HAPPENED},
            el("label", {"for": field}, P.day_of.say(lang)),
            el("input", day),
            el("button", {"type": "submit", "class": "guide-button"}, P.set_day.say(lang)),
        ),
    )
    return [
        *nodes,
        el(
            "section",
            {"class": "guide-recorded", "role": "status"},
            el("p", {}, P.recorded.say(lang, told=noted(last).line(lang))),
            button(P.take_back.say(lang), "undo"),
            change,
        ),
    ]


def chronology_view(happened: list[Happening], lang: str) -> Node:
    """Return what has happened, in its order."""
    items = (el("li", {}, one.line(lang)) for one in happened)
    return el("ol", {"class": "guide-chronology"}, *items)


def over_view(context: Context, value: str) -> Node:
    """Return in place of a move that the matter is over, and what to keep."""
    lang = context.lang
    return el(
        "section",
        {"class": "guide-move guide-over", "data-part": "move"},
        el("h3", {"class": "guide-do"}, OVER.name(lang, value)),
        el("p", {}, P.over.say(lang)),
        chronology_view(context.chronology(), lang),
        button(P.save.say(lang), "file:plan", quiet=False),
    )
