"""Small pieces that the views share."""

from collections.abc import Sequence

from guide_logic.language.decisions import Channel
from guide_logic.language.text import T
from guide_logic.view.phrases import P
from guide_logic.view.tags import Node, el

__all__ = ["box", "button", "fold", "html_lang", "item", "line", "reached", "title"]


def button(text: str, go: str, *, quiet: bool = True) -> Node:
    """Return a button that asks for another view."""
    look = "guide-button guide-button-quiet" if quiet else "guide-button"
    return el("button", {"type": "button", "class": look, "data-go": go}, text)


def title(id: str, text: str) -> Node:
    """Return the heading of a view, which takes the focus when the view is new."""
    return el("h2", {"id": id, "tabindex": "-1"}, text)


def html_lang(lang: str) -> str:
    """Return how HTML names a language of the guide."""
    return "zh-Hans" if lang == "zh" else lang


def line(look: str, label: T, text: T, lang: str, only: str | None = None) -> Node:
    """Return a labelled sentence, and the cases it is for if it is not for all."""
    return el("p", {"class": look}, el("strong", {}, label.say(lang)), text.say(lang), only)


def item(text: T, lang: str) -> Node:
    """Return a sentence as one of a list."""
    return el("li", {}, text.say(lang))


def box(look: str, heading: T, texts: list[T], lang: str) -> Node | None:
    """Return a headed list of sentences, if there are any."""
    if not texts:
        return None
    items = [item(text, lang) for text in texts]
    return el("section", {"class": look}, el("h3", {}, heading.say(lang)), el("ul", {}, *items))


def reached(channel: Channel, lang: str) -> list[Node]:
    """Return how an office is reached by a tap: its number to call, its page to open."""
    links: list[Node] = []
    for address in channel.reach:
        kind, _, rest = address.partition(":")
        said = P.call.say(lang, number=rest) if kind == "tel" else rest.strip("/")
        links.append(el("a", {"class": "guide-reach", "href": address}, said))
    return links


def fold(
    heading: T, inside: Sequence[Node | None], lang: str, look: str = "", *, unfolded: bool = False
) -> Node:
    """Return a part of the plan that is folded until it is needed."""
    return el(
        "details",
        {"class": f"guide-fold {look}".strip(), **({"open": ""} if unfolded else {})},
        el("summary", {}, el("h3", {}, heading.say(lang))),
        *inside,
    )
