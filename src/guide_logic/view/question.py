"""One question as a form, filled in with what was answered before."""

from collections.abc import Sequence

from guide_logic.language.conditions import UNSURE
from guide_logic.language.facts import Choice, Entry, Option, Question, Text
from guide_logic.language.text import T
from guide_logic.planning.plan import Plan
from guide_logic.view.answers import answer_list
from guide_logic.view.context import Context
from guide_logic.view.parts import button, title
from guide_logic.view.phrases import P
from guide_logic.view.tags import Node, el, late

__all__ = [
    "MOST_IN_SIGHT",
    "error_of",
    "errors",
    "extra_form",
    "field_id",
    "field_of",
    "question_view",
]

MOST_IN_SIGHT = 9
"""The options that a reader is shown at once, with "not sure"; more stand folded in groups."""

_ABOUT = T(zh="第 {n} 题，大约还有 {left} 题", en="Question {n}, about {left} to go")
_LAST = T(zh="第 {n} 题，可能是最后一题", en="Question {n}, probably the last")
_UNFIT = T(
    zh="你改了前面的回答，原来选的这一项对不上了，请重新选。原来选的是：",
    en="An earlier answer has changed, and what you chose here no longer fits it. Please choose "
    "again. You had chosen: ",
)


def question_view(
    context: Context,
    question: Question,
    problems: dict[str, T] | None = None,
    *,
    brought: bool = False,
) -> Node:
    """Return the form of one question, with what was answered before filled in.

    With `brought` it says first which answers came along from another guide.
    """
    lang, problems = context.lang, problems or {}
    number, before = context.number(question), context.before(question)
    left = context.to_go(question)
    title_id = f"guide-{context.flow.id}-{question.id}"
    alone = len(question.asks) == 1
    fields = [
        field_of(context, field, question, problems.get(field.id), title_id if alone else "")
        for field in question.asks
    ]
    return el(
        "form",
        {"class": "guide-question", "data-question": question.id},
        errors(context, question.asks, problems) if problems else None,
        _brought(context) if brought else None,
        _urgent(context.urgent_before(question), lang, unfolded=number == 1),
        el(
            "p",
            {"class": "guide-progress"},
            (_ABOUT if left else _LAST).say(lang, n=number + 1, left=left),
        ),
        title(title_id, question.title.say(lang)),
        *(_unfit(id, said, lang) for id, said in context.unfit(question)),
        el("p", {"class": "guide-hint"}, question.help.say(lang)) if question.help else None,
        *fields,
        _why(question, lang),
        el(
            "div",
            {"class": "guide-actions"},
            el("button", {"type": "submit", "class": "guide-button"}, P.go_on.say(lang)),
            button(P.back.say(lang), f"question:{before}") if number and before else None,
        ),
    )


def _unfit(field: str, said: str, lang: str) -> Node:
    """Return why a question is asked again: an earlier answer has changed."""
    return el(
        "p",
        {"class": "guide-unfit", "data-unfit": field},
        _UNFIT.say(lang),
        el("strong", {}, said),
    )


def _brought(context: Context) -> Node | None:
    """Return the answers that came along from another guide, if any did."""
    count = len(context.answers())
    if not count:
        return None
    lang = context.lang
    return el(
        "div",
        {"class": "guide-brought"},
        el("p", {}, el("strong", {}, P.brought.say(lang, n=count))),
        answer_list(context),
        el("p", {"class": "guide-hint"}, P.brought_hint.say(lang)),
    )


def _why(question: Question, lang: str) -> Node:
    return el(
        "details",
        {"class": "guide-why"},
        el("summary", {}, P.why.say(lang)),
        el("p", {}, question.why.say(lang)),
    )


def errors(context: Context, fields: Sequence[Choice | Entry], problems: dict[str, T]) -> Node:
    """Return the summary above the form; each line leads to its field."""
    lang = context.lang
    lines = [
        el(
            "li",
            {},
            el("a", {"href": f"#{field_id(context, field)}"}, problems[field.id].say(lang)),
        )
        for field in fields
        if field.id in problems
    ]
    return el(
        "div",
        {"class": "guide-errors", "role": "alert", "tabindex": "-1"},
        el("p", {"class": "guide-errors-title"}, P.errors.say(lang)),
        el("ul", {}, *lines),
    )


def field_id(context: Context, field: Choice | Entry) -> str:
    """Return the id of a field in a form, to which errors and blanks lead."""
    return f"guide-{context.flow.id}-{field.id}-field"


def error_of(id: str, problem: T | None, lang: str) -> Node | None:
    """Return what is wrong with a field, beside it."""
    if problem is None:
        return None
    said = problem.say(lang)
    return el("p", {"class": "guide-error", "id": f"{id}-error"}, P.error.say(lang), said)


def field_of(
    context: Context,
    field: Choice | Entry,
    question: Question | None,
    problem: T | None,
    title_id: str,
    *,
    suggested: str = "",
) -> Node:
    """Return one field of a form, filled in, with what is wrong with it.

    `question` is the one that asks it, or None beside a plan and in a letter; there
    what is `suggested` stands until something else is typed.
    """
    lang = context.lang
    id = field_id(context, field)
    given = context.given(field)
    error = error_of(id, problem, lang)
    if isinstance(field, Choice):
        options = _options(context, field, context.offered(field, question), given)
        described = {"aria-describedby": f"{id}-error"} if problem else {}
        named = {"aria-labelledby": title_id} if title_id else {}
        return el(
            "fieldset",
            {"class": "guide-options", **named, **described},
            el("legend", {}, field.label.say(lang)) if field.label and not title_id else None,
            error,
            *options,
        )
    shown = suggested if given in (None, UNSURE) else str(given)
    describing = " ".join(
        part
        for part in (f"{id}-hint" if field.hint else "", f"{id}-error" if problem else "")
        if part
    )
    fact = field.fact
    named = {
        "autocomplete": "off",
        "id": id,
        "name": field.id,
        **({"aria-describedby": describing} if describing else {}),
        **({"aria-invalid": "true"} if problem else {}),
    }
    return el(
        "div",
        {"class": "guide-field"},
        el("label", {"for": id}, field.label.say(lang)),
        el("p", {"class": "guide-hint", "id": f"{id}-hint"}, field.hint.say(lang))
        if field.hint
        else None,
        error,
        el("textarea", {**named, "rows": str(fact.lines)}, shown)
        if isinstance(fact, Text) and fact.lines > 1
        else el("input", {**fact.input, **named, "value": shown}),
    )


def _options(context: Context, field: Choice, offered: list[Option], given: object) -> list[Node]:
    """Return the options as radio buttons, those of one group under its heading.

    Where they are many, the groups that would show more than can be looked over are folded.
    """
    lang = context.lang
    groups: dict[T | None, list[Node]] = {}
    for place, option in enumerate(offered):
        shown = {
            "type": "radio",
            "name": field.id,
            "value": option.id,
            **({"id": field_id(context, field)} if place == 0 else {}),
            **({"checked": ""} if option.id == given else {}),
        }
        said = option.hint.say(lang) if option.hint else ""
        hint = el("span", {"class": "guide-hint"}, said) if said else None
        label = el("span", {}, option.label.say(lang), hint)
        row = el("label", {"class": "guide-option"}, el("input", shown), label)
        groups.setdefault(option.group, []).append(row)
    alone = groups.pop(None, [])
    left = MOST_IN_SIGHT - len(alone)
    few = sum(map(len, groups.values())) <= left
    nodes: list[Node] = []
    for group, rows in groups.items():
        assert group is not None
        left -= len(rows)
        heading = {"class": "guide-group"}
        if few:
            nodes += [el("p", heading, group.say(lang)), *rows]
        else:
            opened = {"open": ""} if left >= 0 else {}
            summary = el("summary", {}, group.say(lang))
            nodes.append(el("details", {**heading, **opened}, summary, *rows))
    return nodes + alone


def _urgent(plan: Plan | None, lang: str, *, unfolded: bool) -> Node | None:
    """Return what cannot wait for the rest of the questions, if anything."""
    if plan is None:
        return None
    steps = [
        plan.only_if(
            el(
                "li",
                {},
                el("strong", {}, planned.step.title.say(lang)),
                " ",
                planned.step.text.say(lang),
            ),
            planned,
        )
        for planned in plan.steps
    ]
    return el(
        "details",
        {"class": "guide-urgent", **({"open": ""} if unfolded else {})},
        el("summary", {}, P.urgent.say(lang)),
        el("ol", {}, *steps),
    )


def extra_form(context: Context, question: Question, problems: dict[str, T]) -> Node:
    """Return the form beside a plan that makes it sharper, with what matters in this case."""
    lang = context.lang
    problems = {field.id: problems[field.id] for field in question.asks if field.id in problems}
    heading = el("h3", {}, question.title.say(lang))
    parts = [
        *(
            field_of(context, field, None, problems.get(field.id), "")
            for field in context.fields(question)
        ),
        _why(question, lang),
        el(
            "div",
            {"class": "guide-actions"},
            el("button", {"type": "submit", "class": "guide-button"}, P.sharpen.say(lang)),
        ),
    ]
    shown = {"open": ""} if problems or question.opens else {}
    parts = [el("details", shown, el("summary", {}, heading), *parts)]
    form = el(
        "form",
        {
            "class": "guide-question guide-extra" + (" guide-late" if question.late else ""),
            "data-question": question.id,
        },
        errors(context, question.asks, problems) if problems else None,
        *parts,
    )
    return late(form) if question.late else form
