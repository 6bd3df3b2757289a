"""A plan, in the order in which it is needed: now, why, the ladder, and what supports it."""

from guide_logic.language.decisions import Row
from guide_logic.language.entries import Days
from guide_logic.language.facts import Entry
from guide_logic.language.kinds import PLAIN
from guide_logic.language.sources import together
from guide_logic.language.text import T
from guide_logic.language.things import Done, Warn
from guide_logic.planning.move import lapsed_at, overdue_before, place_of_move
from guide_logic.planning.plan import Plan
from guide_logic.quantities.dates import say_date
from guide_logic.view.answer import answer_view
from guide_logic.view.answers import answer_list
from guide_logic.view.claims import claims_view
from guide_logic.view.comeback import changed_view, keep_view, lapsed_view, overdue_view
from guide_logic.view.context import Context
from guide_logic.view.evidence import evidence_view
from guide_logic.view.key_dates import calendar_view
from guide_logic.view.ladder import ladder, step_list
from guide_logic.view.leads import leads_view
from guide_logic.view.listed import listed
from guide_logic.view.move import (
    before_view,
    chronology_view,
    move_view,
    outcomes_view,
    over_view,
    recorded_view,
)
from guide_logic.view.objections import objections_view
from guide_logic.view.parts import box, button, fold, title
from guide_logic.view.phrases import P
from guide_logic.view.question import extra_form
from guide_logic.view.sources import say_day, sources_of
from guide_logic.view.tags import Node, el, late

__all__ = ["plan_view"]


def plan_view(context: Context, plan: Plan, problems: dict[str, T] | None = None) -> Node:
    """Return the plan: the move is the first thing seen, what it rests on is folded below."""
    flow, lang, row = context.flow, context.lang, plan.row
    assert row is not None
    return el(
        "section",
        {"class": "guide-plan"},
        title(f"guide-{flow.id}-plan", P.case.say(lang, row=row.title.say(lang))),
        box("guide-clashes", P.clashes, [clash.text for clash in plan.clashes], lang),
        changed_view(context, row.title),
        answer_view(context, plan),
        *_first_screen(context, plan),
        *(extra_form(context, one, problems or {}) for one in context.sharper()),
        objections_view(context, plan),
        fold(P.why_this, _why(plan, row, lang), lang),
        *_chronology(context),
        _ladder(context, plan, row),
        *_alongside(context, plan),
        listed(plan, Warn, lang),
        *(listed(plan, kind, lang) for kind in PLAIN),
        *claims_view(plan, lang),
        evidence_view(context, plan),
        calendar_view(plan, lang),
        keep_view(context),
        leads_view(context, plan),
        _changes(context),
        _sources(plan, lang),
        fold(P.answers, [answer_list(context)], lang, "guide-reasons"),
        _sources_on_paper(plan, lang),
        _as_of(plan, row, lang),
        el(
            "div",
            {"class": "guide-actions"},
            button(P.print.say(lang), "print"),
            _copy(context),
            button(P.save.say(lang), "file:plan"),
            button(P.change_answers.say(lang), "check"),
            button(P.forget.say(lang), "forget"),
        ),
    )


def _copy(context: Context) -> Node:
    """Return the button that copies the link; where days are counted, it says on which day."""
    typed = [one for q in context.flow.questions for one in q.asks if isinstance(one, Entry)]
    days = [one.fact.read(context.given(one)) for one in typed if isinstance(one.fact, Days)]
    counted = any(isinstance(one, int) for one in days)
    copy = button(P.copy.say(context.lang), "copy")
    return late(button(P.copy.say(context.lang), "copy:link"), instead=copy) if counted else copy


def _first_screen(context: Context, plan: Plan) -> list[Node]:
    """Return what was recorded, what to have ready, the move, and what may come of it.

    A time to let pass that is behind is known once Python is there: before, the
    plan shows it as the move.
    """
    over = context.over()
    recorded = recorded_view(context, context.events(), context.dropped())
    if over:
        return [*recorded, over_view(context, over)]
    place, early = (place_of_move(plan.steps, day) for day in (plan.as_of, None))
    parts = [_move_parts(context, plan, one) for one in (place, early)]
    shown = [late(now, instead=then) for now, then in zip(*parts, strict=True)]
    nodes = parts[0] if place == early else shown
    return [*recorded, *nodes, *_assumed(context)]


def _move_parts(context: Context, plan: Plan, place: int) -> list[Node]:
    overdue = context.overdue() or overdue_before(plan.steps, place)
    return [
        el(
            "div",
            {"class": "guide-first"},
            *before_view(context, plan, place),
            overdue_view(context, overdue),
            lapsed_view(context, lapsed_at(plan.steps, place)),
        ),
        move_view(context, plan, place),
        outcomes_view(context, plan, place, overdue) or el("div", {"class": "guide-outcomes"}),
    ]


def _assumed(context: Context) -> list[Node]:
    """Return what was not sure and counts as something all the same, with the way to change it."""
    lang = context.lang
    said = [
        (P.assumed.say(lang, fact=fact.label.say(lang), option=option.say(lang)), question)
        for fact, option, question in context.assumed()
    ]
    said += [
        (
            P.overtaken.say(
                lang, day=say_date(lang, dated.counted), option=one.fact.name(lang, one.to)
            ),
            question,
        )
        for one, dated, question in context.overtaken()
        if dated.counted
    ]
    return [
        late(
            el(
                "p",
                {"class": "guide-assumed"},
                text,
                " ",
                button(P.change.say(lang), f"question:{question.id}"),
            )
        )
        for text, question in said
    ]


def _chronology(context: Context) -> list[Node]:
    """Return what has happened with its days, which only Python knows."""
    happened = context.chronology()
    if not happened:
        return []
    inside = [chronology_view(happened, context.lang)]
    # A class of its own, so that it joins beside the ladder's fold and does not become it.
    return [late(fold(P.chronology, inside, context.lang, "guide-happened"))]


def _ladder(context: Context, plan: Plan, row: Row) -> Node:
    """Return the whole way; steps that cannot wait for one another are all written out."""
    if row.beside:
        steps = step_list(context, plan, plan.steps, unfolded=True)
        return fold(P.urgent_now, [steps], context.lang, unfolded=True)
    place, early = (place_of_move(plan.steps, day) for day in (plan.as_of, None))
    now = ladder(context, plan, place)
    if place != early:
        now = late(now, instead=ladder(context, plan, early))
    return fold(P.ladder, [now], context.lang)


def _why(plan: Plan, row: Row, lang: str) -> list[Node | None]:
    colon = "：" if lang == "zh" else ": "
    decided = P.also_said.say(lang).join(
        f"{fact.label.say(lang)}{colon}{fact.name(lang, value)}" for fact, value in plan.reasons
    )
    return [
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
    done = plan[Done] if beside else []
    steps = step_list(context, plan, plan.alongside, done=done, ordered=beside is not None)
    if beside is None:
        return [plan.only_if(fold(P.alongside, [steps], lang), *plan.alongside)]
    title = beside.title
    heading = T(zh=P.beside.say("zh", row=title.zh), en=P.beside.say("en", row=title.en))
    return [plan.only_if(fold(heading, [steps], lang), *plan.alongside)]


def _changes(context: Context) -> Node | None:
    """Return the single answers that would lead elsewhere, by question."""
    lang = context.lang
    lines: dict[str, list[Node]] = {}
    for question, option, row in context.other_paths():
        leads_to = P.leads_to.say(lang, answer=option.label.say(lang), row=row.title.say(lang))
        lines.setdefault(question.title.say(lang), []).append(el("li", {}, leads_to))
    if not lines:
        return None
    parts: list[Node | None] = [
        part
        for title, items in lines.items()
        for part in (el("h4", {}, title), el("ul", {}, *items))
    ]
    return late(fold(P.changes, parts, lang, "guide-changes"))


def _sources(plan: Plan, lang: str) -> Node:
    return fold(P.sources, [sources_of(plan, lang)], lang, "guide-sources")


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
