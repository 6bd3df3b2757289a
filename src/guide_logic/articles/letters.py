"""A letter with its blanks, to copy by hand, and what it says where that helps."""

from guide_logic.articles.conditions import wording
from guide_logic.articles.phrases import A
from guide_logic.language.flow import Flow
from guide_logic.language.letter_template import WORKED, Letter
from guide_logic.language.text import near
from guide_logic.view.parts import html_lang
from guide_logic.view.tags import Node, el

__all__ = ["UnknownLetter", "letter_view"]


class UnknownLetter(KeyError):
    """A flow has no such letter; the message names those it has."""

    def __str__(self) -> str:
        return str(self.args[0])


def letter_view(flow: Flow, id: str, lang: str) -> Node:
    """Return a letter: the paragraphs for all, and those for some cases below their case."""
    letter = flow.letter(id)
    if letter is None:
        known = [one.id for one in flow.letters]
        raise UnknownLetter(f"{flow.id} has no letter {id!r}: {near(id, known)}")
    word = wording(flow, lang)
    within = word.cases.where(word.cases.of_steps(letter.steps), letter.when)
    parts: list[Node] = []
    said = ""
    for part in letter.parts:
        if part.look == "list" or not WORKED.isdisjoint(part.needs):
            continue  # Worked out in the browser.
        only = word.sentence(part.when & ~part.unless, within)
        if only is None:
            if word.sentence(part.when, within) is None:
                continue  # For other flows that send this letter.
            only = A.not_sure.say(lang)
        if only and only != said:
            parts.append(el("p", {"class": "guide-when"}, only))
        said = only
        look = {"class": "guide-part"} if only else {}
        parts.append(
            el("p", look, *_text(letter, part.blank(letter.sends), part.blank(lang), lang))
        )
    return el(
        "div",
        {"class": "guide-rows guide-written"},
        el("p", {"class": "guide-hint"}, letter.note.say(lang)),
        el("details", {}, el("summary", {}, A.with_blanks.say(lang)), *parts),
    )


def _text(letter: Letter, sent: str, meant: str, lang: str) -> list[Node | None]:
    return [
        el("span", {"lang": html_lang(letter.sends)}, sent),
        el("span", {"class": "guide-hint guide-meant"}, meant) if lang != letter.sends else None,
    ]
