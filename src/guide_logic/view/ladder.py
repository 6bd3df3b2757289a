"""The ladder of a plan: what is done, the step to take now, and what comes after it."""

from datetime import date

from guide_logic.language.things import Done
from guide_logic.planning.interview import Interview
from guide_logic.planning.plan import Plan, Planned
from guide_logic.quantities.dates import say_date
from guide_logic.view.key_dates import say_when
from guide_logic.view.leads import lead_line
from guide_logic.view.parts import item, line
from guide_logic.view.phrases import P
from guide_logic.view.tags import Node, el

__all__ = ["ladder", "now_card", "rungs"]


def now_card(interview: Interview, plan: Plan, lang: str) -> Node:
    """Return the first open step, written out, with its date."""
    return el(
        "section",
        {"class": "guide-now"},
        el("h3", {}, P.do_now.say(lang)),
        *(
            plan.only_if(
                el(
                    "div",
                    {"class": "guide-now-step"},
                    el("div", {"class": "guide-now-head"}, *_head(planned, plan.as_of, lang)),
                    *_body(interview, planned, lang),
                ),
                planned,
            )
            for planned in plan.steps
            if planned.place == 0
        ),
    )


def ladder(interview: Interview, plan: Plan, lang: str) -> Node:
    """Return the whole way at a glance: done, now, and what follows if it fails."""
    now = [planned for planned in plan.steps if planned.place == 0]
    later = [planned for planned in plan.steps if planned.place]
    return el(
        "ol",
        {"class": "guide-ladder"},
        *_done(plan, plan[Done], lang),
        *(plan.only_if(_current(planned, plan.as_of, lang), planned) for planned in now),
        plan.only_if(el("li", {"class": "guide-further"}, P.further.say(lang)), *later)
        if later
        else None,
        *(plan.only_if(_folded(interview, one, plan.as_of, lang), one) for one in later),
    )


def rungs(
    interview: Interview,
    plan: Plan,
    steps: list[Planned],
    lang: str,
    *,
    done: list[Done] | None = None,
    ordered: bool = True,
    unfolded: bool = False,
) -> Node:
    """Return steps that are no single way: urgent ones, or those beside the ladder."""
    return el(
        "ol" if ordered else "ul",
        {"class": "guide-ladder"},
        *_done(plan, done or [], lang),
        *(
            plan.only_if(_folded(interview, planned, plan.as_of, lang, unfolded=unfolded), planned)
            for planned in steps
        ),
    )


def _done(plan: Plan, done: list[Done], lang: str) -> list[Node]:
    """Return what the answers show to be done already, a rung each."""
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


def _current(planned: Planned, as_of: date, lang: str) -> Node:
    return el(
        "li",
        {"class": "guide-step guide-current"},
        el("span", {"class": "guide-state"}, P.state_now.say(lang)),
        *_head(planned, as_of, lang),
    )


def _folded(
    interview: Interview, planned: Planned, as_of: date, lang: str, *, unfolded: bool = False
) -> Node:
    return el(
        "li",
        {"class": "guide-step"},
        el(
            "details",
            {"open": ""} if unfolded else {},
            el("summary", {}, *_head(planned, as_of, lang)),
            *_body(interview, planned, lang),
        ),
    )


def _head(planned: Planned, as_of: date, lang: str) -> list[Node | None]:
    return [
        el("span", {"class": "guide-channel"}, planned.step.channel.name.say(lang)),
        _due(planned, as_of, lang),
        el("h4", {}, planned.step.title.say(lang)),
    ]


def _body(interview: Interview, planned: Planned, lang: str) -> list[Node | None]:
    step = planned.step
    deadline = planned.deadline
    return [
        el("p", {}, step.text.say(lang)),
        _notes(planned, lang),
        line("guide-deadline", P.deadline, deadline.text, lang) if deadline else None,
        line("guide-takes", P.takes, step.takes, lang) if step.takes else None,
        *(
            planned.only_if(line("guide-fails", P.fails, note.text, lang), note)
            for note in planned.fails
        ),
        *lead_line(interview, planned, lang),
        _step_evidence(planned, lang),
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


def _due(planned: Planned, as_of: date, lang: str) -> Node | None:
    due = planned.due
    if due is None:
        return None
    if planned.dated:
        text = say_when(planned.dated, lang)
    else:
        text = P.due_today.say(lang) if due <= as_of else P.due.say(lang, day=say_date(lang, due))
    return el("time", {"class": "guide-due", "datetime": due.isoformat()}, text)
