"""A plan, in the order in which it is needed: now, why, the ladder, and what supports it."""

from guide_logic.language.decisions import Row
from guide_logic.language.facts import Question
from guide_logic.language.kinds import PLAIN
from guide_logic.language.sources import together
from guide_logic.language.text import T
from guide_logic.language.things import Done, Warn
from guide_logic.planning.explain import other_paths
from guide_logic.planning.interview import Interview
from guide_logic.planning.plan import Plan
from guide_logic.planning.relevance import open_questions
from guide_logic.quantities.dates import say_date
from guide_logic.view.answers import answer_list
from guide_logic.view.claims import claims_view
from guide_logic.view.evidence import evidence_view
from guide_logic.view.key_dates import calendar_view
from guide_logic.view.ladder import ladder, now_card, rungs
from guide_logic.view.leads import leads_view
from guide_logic.view.letter import letter_list
from guide_logic.view.listed import listed
from guide_logic.view.parts import box, button, title
from guide_logic.view.phrases import P
from guide_logic.view.question import extra_form
from guide_logic.view.sources import say_day, sources_of
from guide_logic.view.tags import Node, el

__all__ = ["plan_view"]


def plan_view(
    interview: Interview, plan: Plan, lang: str, problems: dict[str, T] | None = None
) -> Node:
    """Return the plan: what to do now comes first, what it rests on last."""
    flow, row = interview.flow, plan.row
    assert row is not None
    extra = [one for one in flow.questions if one.on_plan and _matters(interview, one)]
    return el(
        "section",
        {"class": "guide-plan"},
        title(f"guide-{flow.id}-plan", P.plan.say(lang)),
        el("p", {"class": "guide-case"}, P.case.say(lang, row=row.title.say(lang))),
        box("guide-clashes", P.clashes, [clash.text for clash in plan.clashes], lang),
        *(_urgent if row.beside else _ordinary)(interview, plan, row, lang),
        *_alongside(interview, plan, lang),
        _warnings(plan, lang),
        *claims_view(plan, lang),
        *(extra_form(interview, one, lang, problems or {}) for one in extra),
        *(listed(plan, kind, lang) for kind in PLAIN),
        evidence_view(interview, plan, lang),
        letter_list(plan, lang),
        calendar_view(plan, lang),
        leads_view(interview, plan, lang),
        _changes(interview, lang),
        _sources(plan, lang),
        _answers(interview, lang),
        _sources_on_paper(plan, lang),
        el("p", {"class": "guide-asof"}, _as_of(plan, lang), " ", P.rule.say(lang, ref=row.ref)),
        el(
            "div",
            {"class": "guide-actions"},
            button(P.print.say(lang), "print"),
            button(P.copy.say(lang), "copy"),
            button(P.save.say(lang), "file:plan"),
            button(P.change_answers.say(lang), "check"),
            button(P.forget.say(lang), "forget"),
        ),
    )


def _matters(interview: Interview, question: Question) -> bool:
    known = {id: value for id, value in interview.known.items() if id not in question.facts}
    return question in open_questions(interview.flow, known)


def _ordinary(interview: Interview, plan: Plan, row: Row, lang: str) -> list[Node | None]:
    return [
        now_card(interview, plan, lang),
        *_why(plan, row, lang),
        el("h3", {}, P.ladder.say(lang)),
        ladder(interview, plan, lang),
    ]


def _urgent(interview: Interview, plan: Plan, row: Row, lang: str) -> list[Node | None]:
    """Return steps that cannot wait for one another, all written out."""
    return [
        el("h3", {}, P.urgent_now.say(lang)),
        rungs(interview, plan, plan.steps, lang, unfolded=True),
        *_why(plan, row, lang),
    ]


def _why(plan: Plan, row: Row, lang: str) -> list[Node | None]:
    colon = "：" if lang == "zh" else ": "
    decided = P.also_said.say(lang).join(
        f"{fact.label.say(lang)}{colon}{fact.name(lang, value)}" for fact, value in plan.reasons
    )
    return [
        el("h3", {}, P.why_this.say(lang)),
        el("p", {"class": "guide-because"}, row.because.say(lang)),
        el("p", {"class": "guide-hint guide-decided"}, P.you_said.say(lang, answers=decided))
        if decided
        else None,
    ]


def _alongside(interview: Interview, plan: Plan, lang: str) -> list[Node]:
    """Return the path beside the ladder, or what can be done at the same time."""
    if not plan.alongside:
        return []
    beside = plan.beside
    heading = P.beside.say(lang, row=beside.title.say(lang)) if beside else P.alongside.say(lang)
    done = plan[Done] if beside else []
    ladder = rungs(interview, plan, plan.alongside, lang, done=done, ordered=beside is not None)
    return [plan.only_if(part, *plan.alongside) for part in (el("h3", {}, heading), ladder)]


def _warnings(plan: Plan, lang: str) -> Node | None:
    """Return what not to do; past the first few, the style sheet folds them."""
    more = el("details", {"class": "guide-more"}, el("summary", {}, P.all_warnings.say(lang)))
    return listed(plan, Warn, lang, more)


def _answers(interview: Interview, lang: str) -> Node:
    return el(
        "details",
        {"class": "guide-reasons"},
        el("summary", {}, P.answers.say(lang)),
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


def _sources_on_paper(plan: Plan, lang: str) -> Node:
    """Return the sources in a few lines, which are printed in place of the list."""
    ordered = sorted(plan.cited(), key=lambda one: (len(one.id), one.id))
    said = P.also_said.say(lang).join(sorted(cited for _, cited in together(ordered, lang)))
    return el("p", {"class": "guide-paper"}, el("strong", {}, P.rests_on.say(lang)), said)


def _as_of(plan: Plan, lang: str) -> str:
    checked = min(source.instrument.checked for source in plan.cited())
    return P.as_of.say(lang, day=say_date(lang, plan.as_of), checked=say_day(checked, lang))
