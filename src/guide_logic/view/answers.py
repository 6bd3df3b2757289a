"""The answers given, each with its way to change it."""

from guide_logic.language.conditions import UNSURE
from guide_logic.language.facts import Choice, Question
from guide_logic.language.text import T
from guide_logic.planning.interview import Interview
from guide_logic.view.parts import button, title
from guide_logic.view.phrases import P
from guide_logic.view.tags import Node, el

__all__ = ["answer_list", "answer_row", "check_view"]


def check_view(interview: Interview, lang: str) -> Node:
    """Return the answers given, each with its way to change it."""
    flow = interview.flow
    return el(
        "section",
        {"class": "guide-check"},
        title(f"guide-{flow.id}-check", P.check.say(lang)),
        el("p", {"class": "guide-hint"}, P.check_hint.say(lang)),
        answer_list(interview, lang),
        el(
            "div",
            {"class": "guide-actions"},
            button(P.show_plan.say(lang), "plan", quiet=False),
            button(P.back.say(lang), f"question:{interview.asked[-1].id}")
            if interview.asked
            else None,
        ),
    )


def answer_list(interview: Interview, lang: str) -> Node:
    """Return each question asked with what was answered, and what was brought along."""
    rows: list[Node] = []
    for question in interview.asked:
        said = P.also_said.say(lang).join(_said(interview, question, lang))
        rows += answer_row(question, said, lang)
    for question in interview.carried if interview.next else ():
        said = P.also_said.say(lang).join(_said(interview, question, lang))
        rows += [el("dt", {}, question.title.say(lang)), el("dd", {}, el("span", {}, said))]
    return el("dl", {}, *rows)


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


def _said(interview: Interview, question: Question, lang: str) -> list[str]:
    said = []
    for field in question.asks:
        if isinstance(field, Choice):
            option = field.option(interview.answers.get(field.id))
            said.append(option.label.say(lang) if option else "")
        else:
            value = interview.known.get(field.id, interview.answers.get(field.id, UNSURE))
            read = field.fact.read(value)
            said.append(field.fact.name(lang, UNSURE if isinstance(read, T) else read))
    return said
