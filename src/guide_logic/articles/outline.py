"""Every case of a flow and its steps in short, for readers without a script.

What each step says stands on a page of its own, and so do the letters: see paths.py.
"""

from guide_logic.articles.conditions import Wording, wording
from guide_logic.articles.paths import in_full, letters_page, paths_page, step_id
from guide_logic.articles.phrases import A
from guide_logic.language.decisions import Row, Use
from guide_logic.language.flow import Flow
from guide_logic.view.phrases import P
from guide_logic.view.tags import SITE, Node, el

__all__ = ["outline"]


def outline(flow: Flow, lang: str) -> list[Node]:
    """Return each case with its steps, and where all that they say is written out."""
    word = wording(flow, lang)
    beside = _uses(word, flow.alongside, word.cases.all, tag="ul")
    nodes = [
        el("p", {}, A.outline_hint.say(lang)),
        *(_row(word, row) for row in flow.rows),
        el("details", {}, el("summary", {}, P.alongside.say(lang)), beside)
        if flow.alongside
        else None,
        in_full(flow, lang),
        _letters(flow, lang),
    ]
    return [node for node in nodes if node is not None]


def _row(word: Wording, row: Row) -> Node:
    lang = word.lang
    return el(
        "details",
        {"class": "guide-row"},
        el("summary", {}, row.title.say(lang)),
        el("p", {}, row.because.say(lang)),
        _uses(word, row.uses, word.cases.of_row(row.id)),
        el("p", {}, A.beside.say(lang, when=word.as_if(row.beside))) if row.beside else None,
    )


def _uses(word: Wording, uses: tuple[Use, ...], within: int, tag: str = "ol") -> Node:
    """Return steps in their order, each as the way to what it says."""
    items = []
    for use in uses:
        only = word.sentence(use.when, within, roughly=True)
        if only is not None:
            place = f"{SITE}{paths_page(word.flow)}#{step_id(use.step.id)}"
            way = el("a", {"href": place}, use.step.title.say(word.lang))
            items.append(el("li", {}, way, el("span", {}, only) if only else None))
    return el(tag, {}, *items)


def _letters(flow: Flow, lang: str) -> Node | None:
    if not flow.letters:
        return None
    links: list[Node] = []
    for letter in flow.letters:
        links += [P.listed.say(lang)] if links else []
        place = f"{SITE}{letters_page(flow)}#{letter.id}"
        links.append(el("a", {"href": place}, letter.title.say(lang)))
    return el("p", {}, A.written.say(lang), *links)
