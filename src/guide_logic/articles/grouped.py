"""Lists in which a condition is said once for all that it holds for."""

from collections.abc import Iterable

from guide_logic.articles.conditions import Wording
from guide_logic.articles.phrases import A
from guide_logic.language.conditions import Condition
from guide_logic.language.text import T
from guide_logic.view.parts import line
from guide_logic.view.tags import Node, el

__all__ = ["grouped", "sentences"]


def grouped(word: Wording, said: Iterable[tuple[T, Condition]], within: int) -> list[Node]:
    """Return sentences as lists: those for every case, then those of each condition below it."""
    groups: dict[str, list[T]] = {"": []}
    for text, when in said:
        only = word.sentence(when, within)
        if only is not None:
            groups.setdefault(only, []).append(text)
    nodes: list[Node] = []
    for only, texts in groups.items():
        if texts:
            nodes += [el("p", {"class": "guide-when"}, only)] if only else []
            nodes.append(el("ul", {}, *(el("li", {}, text.say(word.lang)) for text in texts)))
    return nodes


def sentences(label: T, said: list[tuple[T, str]], lang: str) -> list[Node]:
    """Return a labelled sentence, or a list of them, of which the first that fits counts."""
    if not said:
        return []
    (text, only), *others = said
    if not others:
        return [line("guide-label", label, text, lang, f" {only}" if only else None)]
    items = [
        el(
            "li",
            {},
            el("span", {"class": "guide-when"}, only or A.otherwise.say(lang)),
            text.say(lang),
        )
        for text, only in said
    ]
    return [el("p", {}, el("strong", {}, label.say(lang))), el("ul", {}, *items)]
