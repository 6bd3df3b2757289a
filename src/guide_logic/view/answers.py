"""The answers given, each with its way to change it."""

from guide_logic.language.facts import Question
from guide_logic.view.context import Context
from guide_logic.view.parts import button, title
from guide_logic.view.phrases import P
from guide_logic.view.tags import AnswersGiven, Node, el

__all__ = ["answer_list", "answer_row", "check_view"]


def check_view(context: Context) -> Node:
    """Return the answers given, each with its way to change it."""
    lang = context.lang
    last = context.before(None)
    return el(
        "section",
        {"class": "guide-check"},
        title(f"guide-{context.flow.id}-check", P.check.say(lang)),
        el("p", {"class": "guide-hint"}, P.check_hint.say(lang)),
        answer_list(context),
        el(
            "div",
            {"class": "guide-actions"},
            button(P.show_plan.say(lang), "plan", quiet=False),
            button(P.back.say(lang), f"question:{last}") if last else None,
        ),
    )


def answer_list(context: Context) -> Node:
    """Return each question asked with what was answered, and what was brought along."""
    rows: list[Node] = []
    for question, said, asked in context.answers():
        text = P.also_said.say(context.lang).join(said)
        dt, dd = answer_row(question, text, context.lang)
        rows += [dt, dd if asked else el("dd", {}, el("span", {}, text))]
    return AnswersGiven(["dl", {}, *rows])


def answer_row(question: Question, said: str, lang: str) -> tuple[Node, Node]:
    """Return one question with what was said, and the way to change it."""
    title = question.title.say(lang)
    change = el(
        "button",
        {"type": "button", "class": "guide-change", "data-go": f"question:{question.id}"},
        P.change.say(lang),
        el("span", {"class": "guide-hidden"}, P.change_named.say(lang, question=title)),
    )
    return el("dt", {}, title), el("dd", {}, el("span", {}, said), change)
