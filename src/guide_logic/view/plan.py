"""A plan, in the order in which it is needed: now, why, the ladder, and what supports it."""

from guide_logic.language.decisions import Row
from guide_logic.language.kinds import PLAIN
from guide_logic.language.sources import together
from guide_logic.language.text import T
from guide_logic.language.things import Done, Warn
from guide_logic.planning.plan import Plan
from guide_logic.quantities.dates import say_date
from guide_logic.view.answers import answer_list
from guide_logic.view.claims import claims_view
from guide_logic.view.context import Context
from guide_logic.view.evidence import evidence_view
from guide_logic.view.key_dates import calendar_view
from guide_logic.view.ladder import ladder, now_card, step_list
from guide_logic.view.leads import leads_view
from guide_logic.view.letter import letter_list
from guide_logic.view.listed import listed
from guide_logic.view.parts import box, button, title
from guide_logic.view.phrases import P
from guide_logic.view.question import extra_form
from guide_logic.view.sources import say_day, sources_of
from guide_logic.view.tags import Node, el, late

__all__ = ["plan_view"]


def plan_view(context: Context, plan: Plan, problems: dict[str, T] | None = None) -> Node:
    """Return the plan: what to do now comes first, what it rests on last."""
    flow, lang, row = context.flow, context.lang, plan.row
    assert row is not None
    return el(
        "section",
        {"class": "guide-plan"},
        title(f"guide-{flow.id}-plan", P.plan.say(lang)),
        el("p", {"class": "guide-case"}, P.case.say(lang, row=row.title.say(lang))),
        box("guide-clashes", P.clashes, [clash.text for clash in plan.clashes], lang),
        *(_urgent if row.beside else _ordinary)(context, plan, row),
        *_alongside(context, plan),
        _warnings(plan, lang),
        *claims_view(plan, lang),
        *(extra_form(context, one, problems or {}) for one in context.sharper()),
        *(listed(plan, kind, lang) for kind in PLAIN),
        evidence_view(context, plan),
        letter_list(plan, lang),
        calendar_view(plan, lang),
        leads_view(context, plan),
        _changes(context),
        _sources(plan, lang),
        _answers(context),
        _sources_on_paper(plan, lang),
        _as_of(plan, row, lang),
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


def _ordinary(context: Context, plan: Plan, row: Row) -> list[Node | None]:
    return [
        now_card(context, plan),
        *_why(plan, row, context.lang),
        el("h3", {}, P.ladder.say(context.lang)),
        ladder(context, plan),
    ]


def _urgent(context: Context, plan: Plan, row: Row) -> list[Node | None]:
    """Return steps that cannot wait for one another, all written out."""
    return [
        el("h3", {}, P.urgent_now.say(context.lang)),
        step_list(context, plan, plan.steps, unfolded=True),
        *_why(plan, row, context.lang),
    ]


def _why(plan: Plan, row: Row, lang: str) -> list[Node | None]:
    colon = "：" if lang == "zh" else ": "
    decided = P.also_said.say(lang).join(
        f"{fact.label.say(lang)}{colon}{fact.name(lang, value)}" for fact, value in plan.reasons
    )
    return [
        el("h3", {}, P.why_this.say(lang)),
        el("p", {"class": "guide-because"}, row.because.say(lang)),
        late(el("p", {"class": "guide-hint guide-decided"}, P.you_said.say(lang, answers=decided)))
        if decided
        else None,
    ]


def _alongside(context: Context, plan: Plan) -> list[Node]:
    """Return the path beside the ladder, or what can be done at the same time."""
    if not plan.alongside:
        return []
    beside, lang = plan.beside, context.lang
    heading = P.beside.say(lang, row=beside.title.say(lang)) if beside else P.alongside.say(lang)
    done = plan[Done] if beside else []
    ladder = step_list(context, plan, plan.alongside, done=done, ordered=beside is not None)
    return [plan.only_if(part, *plan.alongside) for part in (el("h3", {}, heading), ladder)]


def _warnings(plan: Plan, lang: str) -> Node | None:
    """Return what not to do; past the first few, the style sheet folds them."""
    more = el("details", {"class": "guide-more"}, el("summary", {}, P.all_warnings.say(lang)))
    return listed(plan, Warn, lang, more)


def _answers(context: Context) -> Node:
    return el(
        "details",
        {"class": "guide-reasons"},
        el("summary", {}, P.answers.say(context.lang)),
        answer_list(context),
    )


def _changes(context: Context) -> Node | None:
    """Return the single answers that would lead elsewhere, by question."""
    lang = context.lang
    lines: dict[str, list[Node]] = {}
    for question, option, row in context.other_paths():
        leads_to = P.leads_to.say(lang, answer=option.label.say(lang), row=row.title.say(lang))
        lines.setdefault(question.title.say(lang), []).append(el("li", {}, leads_to))
    if not lines:
        return None
    parts = [
        part
        for title, items in lines.items()
        for part in (el("h4", {}, title), el("ul", {}, *items))
    ]
    summary = el("summary", {}, P.changes.say(lang))
    return late(el("details", {"class": "guide-changes"}, summary, *parts))


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
    return late(el("p", {"class": "guide-paper"}, el("strong", {}, P.rests_on.say(lang)), said))


def _as_of(plan: Plan, row: Row, lang: str) -> Node:
    """Return for which day the plan holds; before that day is known, that it is still to come."""
    checked = min(source.instrument.checked for source in plan.cited())
    day, checked_on = say_date(lang, plan.as_of), say_day(checked, lang)

    def line(text: str) -> Node:
        return el("p", {"class": "guide-asof"}, text, " ", P.rule.say(lang, ref=row.ref))

    return late(
        line(P.as_of.say(lang, day=day, checked=checked_on)), instead=line(P.as_of_later.say(lang))
    )
