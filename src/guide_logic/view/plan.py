"""A plan: the ladder, what goes beside it, claims, evidence, why, sources."""

from datetime import date

from guide_logic.dates import say_date
from guide_logic.decisions import Row
from guide_logic.explain import other_paths
from guide_logic.facts import Question
from guide_logic.flow import Plan, Planned
from guide_logic.interview import Interview
from guide_logic.money import say_money
from guide_logic.node import Node, el
from guide_logic.phrases import GRADES, P
from guide_logic.text import T
from guide_logic.view.answers import answer_list
from guide_logic.view.parts import box, button, line, listed, title
from guide_logic.view.question import extra_form
from guide_logic.view.sources import say_day, sources_of

__all__ = ["plan_view"]


def plan_view(
    interview: Interview, plan: Plan, lang: str, problems: dict[str, T] | None = None
) -> Node:
    """Return the plan: the ladder, what goes beside it, claims, evidence, why, sources."""
    flow, row = interview.flow, plan.row
    assert row is not None
    extra = [one for one in flow.questions if one.on_plan and _matters(interview, one)]
    return el(
        "section",
        {"class": "guide-plan"},
        title(f"guide-{flow.id}-plan", P.plan.say(lang)),
        el("p", {"class": "guide-case"}, P.case.say(lang, row=row.title.say(lang))),
        el("p", {"class": "guide-because"}, row.because.say(lang)),
        box("guide-clashes", P.clashes, [clash.text for clash in plan.clashes], lang),
        el("h3", {}, (P.urgent_now if row.beside else P.ladder).say(lang)),
        _ladder(plan, plan.steps, lang, unfolded=len(plan.steps) if row.beside else 1),
        *_alongside(plan, lang),
        _claims(plan, lang),
        *(extra_form(interview, one, lang, problems or {}) for one in extra),
        _warnings(plan, lang),
        _evidence(plan, lang),
        _reasons(interview, lang),
        _changes(interview, lang),
        _sources(plan, lang),
        el("p", {"class": "guide-asof"}, _as_of(plan, lang), " ", P.rule.say(lang, ref=row.ref)),
        el(
            "div",
            {"class": "guide-actions"},
            button(P.change_answers.say(lang), "check"),
            button(P.print.say(lang), "print"),
            button(P.copy.say(lang), "copy"),
            button(P.save.say(lang), "file:plan"),
            button(P.forget.say(lang), "forget"),
        ),
    )


def _matters(interview: Interview, question: Question) -> bool:
    known = {id: value for id, value in interview.known.items() if id not in question.facts}
    return question in interview.flow.open_questions(known)


def _beside_title(beside: Row | None, lang: str) -> str:
    return P.beside.say(lang, row=beside.title.say(lang)) if beside else P.alongside.say(lang)


def _warnings(plan: Plan, lang: str) -> Node | None:
    items = [plan.only_if(_item(one.text, lang), one) for one in plan.warnings]
    warnings = listed("guide-warnings", P.warnings, items, lang)
    return plan.only_if(warnings, *plan.warnings) if warnings else None


def _item(text: T, lang: str) -> Node:
    return el("li", {}, text.say(lang))


def _alongside(plan: Plan, lang: str) -> list[Node]:
    """Return the path beside the ladder, or what can be done at the same time."""
    if not plan.alongside:
        return []
    title = el("h3", {}, _beside_title(plan.beside, lang))
    ladder = _ladder(plan, plan.alongside, lang, ordered=plan.beside is not None)
    return [plan.only_if(part, *plan.alongside) for part in (title, ladder)]


def _ladder(
    plan: Plan, steps: list[Planned], lang: str, *, ordered: bool = True, unfolded: int = 0
) -> Node:
    """Return steps as rungs, of which the first `unfolded` stand open."""
    return el(
        "ol" if ordered else "ul",
        {"class": "guide-ladder"},
        *(
            plan.only_if(
                _step(planned, plan.as_of, lang, unfolded=planned.place < unfolded), planned
            )
            for planned in steps
        ),
    )


def _step(planned: Planned, as_of: date, lang: str, *, unfolded: bool) -> Node:
    step = planned.step
    deadline = planned.deadline.text if planned.deadline else None
    return el(
        "li",
        {"class": "guide-step"},
        el(
            "details",
            {"open": ""} if unfolded else {},
            el(
                "summary",
                {},
                el("span", {"class": "guide-channel"}, step.channel.name.say(lang)),
                el("h4", {}, step.title.say(lang)),
                _due(planned.due, as_of, lang),
            ),
            el("p", {}, step.text.say(lang)),
            _notes(planned, lang),
            line("guide-deadline", P.deadline, deadline, lang),
            line("guide-takes", P.takes, step.takes, lang),
            line("guide-fails", P.fails, step.fails, lang),
            _step_evidence(planned, lang),
        ),
    )


def _notes(planned: Planned, lang: str) -> Node | None:
    if not planned.notes:
        return None
    items = [planned.only_if(_item(note.text, lang), note) for note in planned.notes]
    return planned.only_if(el("ul", {"class": "guide-notes"}, *items), *planned.notes)


def _step_evidence(planned: Planned, lang: str) -> Node | None:
    if not planned.evidence:
        return None
    items = [planned.only_if(_item(item.text, lang), item) for item in planned.evidence]
    details = el(
        "details",
        {"class": "guide-evidence"},
        el("summary", {}, P.step_evidence.say(lang)),
        el("ul", {}, *items),
    )
    return planned.only_if(details, *planned.evidence)


def _due(due: date | None, as_of: date, lang: str) -> Node | None:
    if due is None:
        return None
    text = P.due_today.say(lang) if due <= as_of else P.due.say(lang, day=say_date(lang, due))
    return el("time", {"class": "guide-due", "datetime": due.isoformat()}, text)


def _claims(plan: Plan, lang: str) -> Node | None:
    if not plan.claims:
        return None
    items = [
        plan.only_if(
            el(
                "li",
                {},
                el("span", {}, claim.text.say(lang)),
                el("strong", {"class": "guide-sum"}, say_money(lang, fen))
                if fen is not None
                else None,
            ),
            claim,
        )
        for claim, fen in plan.claims
    ]
    section = el(
        "section",
        {"class": "guide-claims"},
        el("h3", {}, P.claims.say(lang)),
        el("ul", {}, *items),
    )
    return plan.only_if(section, *(claim for claim, _ in plan.claims))


def _evidence(plan: Plan, lang: str) -> Node | None:
    if not plan.evidence:
        return None
    parts: list[Node] = []
    for grade, label in GRADES.items():
        held = [item for item in plan.evidence if item.grade == grade]
        if held:
            items = [plan.only_if(_item(item.text, lang), item) for item in held]
            listed = el("h4", {}, label.say(lang)), el("ul", {}, *items)
            parts += [plan.only_if(part, *held) for part in listed]
    section = el(
        "section", {"class": "guide-evidence-list"}, el("h3", {}, P.evidence.say(lang)), *parts
    )
    return plan.only_if(section, *plan.evidence)


def _reasons(interview: Interview, lang: str) -> Node:
    return el(
        "details",
        {"class": "guide-reasons"},
        el("summary", {}, P.reasons.say(lang)),
        answer_list(interview, lang),
    )


def _changes(interview: Interview, lang: str) -> Node | None:
    """Return the single answers that would lead elsewhere, by question."""
    lines: dict[str, list[Node]] = {}
    for question, option, row in other_paths(interview):
        leads_to = P.leads_to.say(lang, answer=option.label.say(lang), row=row.title.say(lang))
        lines.setdefault(question.title.say(lang), []).append(el("li", {}, leads_to))
    if not lines:
        return None
    parts = [
        part
        for title, items in lines.items()
        for part in (el("h4", {}, title), el("ul", {}, *items))
    ]
    return el("details", {"class": "guide-changes"}, el("summary", {}, P.changes.say(lang)), *parts)


def _sources(plan: Plan, lang: str) -> Node:
    return el(
        "details",
        {"class": "guide-sources"},
        el("summary", {}, P.sources.say(lang)),
        sources_of(plan, lang),
    )


def _as_of(plan: Plan, lang: str) -> str:
    checked = min(source.instrument.checked for source in plan.cited())
    return P.as_of.say(lang, day=say_date(lang, plan.as_of), checked=say_day(checked, lang))
