"""A view is a tree of allowed elements; this file makes it, as HTML or as JSON.

A node is a string, or a list `[tag, attributes, child, …]`. At build time the
tree becomes HTML; in the browser it crosses as JSON, and the page builds the
same elements from it.
"""

__all__ = [
    "ATTRIBUTES",
    "FRAME_ATTRIBUTES",
    "FRAME_TAGS",
    "SITE",
    "TAGS",
    "AnswersGiven",
    "Late",
    "Node",
    "NodeError",
    "el",
    "html",
    "late",
]

Node = str | list[object]

TAGS = frozenset(
    "a br button dd details div dl dt em fieldset form h2 h3 h4 input label legend li ol p section "
    "span strong summary textarea time ul circle g line rect svg text title".split()
)
ATTRIBUTES = frozenset(
    "aria-describedby aria-invalid aria-labelledby autocomplete checked class data-go data-outcome "
    "data-part data-question data-unfit datetime for href id inputmode lang name open role rows "
    "tabindex type value cx cy height r rx viewBox width x x1 x2 y y1 y2".split()
)
"""What may cross to the browser; the page's script has the same two lists."""

_DRAWN_TAGS = frozenset("circle line svg text title".split())
_DRAWN_ATTRIBUTES = frozenset(
    "cx cy fill font-size height r stroke stroke-opacity stroke-width text-anchor viewBox width x "
    "x1 x2 xmlns y y1 y2".split()
)

FRAME_TAGS = TAGS | _DRAWN_TAGS | {"guide-find", "guide-flow", "noscript", "output", "progress"}
FRAME_ATTRIBUTES = (
    ATTRIBUTES | _DRAWN_ATTRIBUTES | {"aria-live", "data-why", "disabled", "flow", "hidden", "root"}
)
"""What may stand in the page around a view, written at build only."""

SITE = "site:/"
"""Begins a link to a page of the site in the reader's language, such as site:/about/sources/.

The build makes it relative to the page it stands in; in the browser the page's
element does, from its own `root`.
"""


class Late(list[object]):
    """An element that only Python can work out; before it is there, `instead` stands, or nothing.

    As HTML and as JSON it is the element that it holds.
    """

    __slots__ = ("instead",)
    instead: Node | None


class AnswersGiven(list[object]):
    """The element that repeats the answers given, which a page can do before Python is there."""

    __slots__ = ()


def late(node: Node, instead: Node | None = None) -> Node:
    """Return the element, marked as one that only Python can work out."""
    assert isinstance(node, list)
    marked = Late(node)
    marked.instead = instead
    return marked


_VOID = frozenset({"br", "input"})


class NodeError(ValueError):
    """A view asks for an element or an attribute that is not allowed."""


def el(tag: str, attributes: dict[str, str] | None = None, /, *children: Node | None) -> Node:
    """Return an element; None among the children is left out."""
    attributes = attributes or {}
    if tag not in FRAME_TAGS:
        raise NodeError(f"<{tag}> is not allowed: use one of {', '.join(sorted(TAGS))}")
    for name in attributes:
        if name not in FRAME_ATTRIBUTES:
            raise NodeError(f"{name}= is not allowed on <{tag}>: see ATTRIBUTES")
    if "href" in attributes and not _is_link(attributes["href"]):
        raise NodeError(
            f"href={attributes['href']!r} is not allowed: link to a page, an anchor or https"
        )
    return [tag, attributes, *[child for child in children if child is not None]]


def _is_link(address: str) -> bool:
    starts = ("#", "https://", "http://", "tel:", "/", "../", "./", SITE)
    return address.startswith(starts) and not address.startswith("//")


def html(node: Node) -> str:
    """Return a tree as HTML.

    >>> html(el("p", {"class": "a"}, "1 < 2 ", el("strong", {}, "&")))
    '<p class="a">1 &lt; 2 <strong>&amp;</strong></p>'
    """
    if isinstance(node, str):
        return _escaped(node)
    tag, attributes, *children = node
    assert isinstance(tag, str)
    assert isinstance(attributes, dict)
    written = "".join(
        f' {name}="{_escaped(value).replace(chr(34), "&quot;")}"'
        for name, value in attributes.items()
    )
    if tag in _VOID:
        return f"<{tag}{written}>"
    inner = "".join(html(child) for child in children)  # type: ignore[arg-type]
    return f"<{tag}{written}>{inner}</{tag}>"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
