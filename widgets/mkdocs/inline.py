"""Figures and citations inside an article's sentences.

`:figure[mediation]` becomes "60天" or "60 days", and says from which day each value
holds once there are several; `:cite[order-121-23]` becomes the citation, linked to
its instrument on the page about sources, and takes several ids; `:call[110]` becomes a
number to tap and `:site[www.12315.cn]` an official address. In code all stay as
written. An unknown id is an error that names the nearest ones, and MkDocs the page.
"""

import re
from collections.abc import Mapping
from difflib import get_close_matches
from xml.etree import ElementTree

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from guide_logic.language.guides import Guides
from guide_logic.language.sources import together
from guide_logic.language.text import T

__all__ = ["InlineError", "add_inline"]

_SOURCES_PAGE = "site:/about/sources/"

_FIGURE = "guide-figure"
_LIVE = "guide-figure guide-live"
"""The class of a figure, and of one whose page decides."""

_LIVE_SAID = {"zh": re.compile("为准"), "en": re.compile(r"\bdecides?\b")}
_BETWEEN = T(zh="、", en="; ")
_WAYS = {"call": re.compile(r"\d{3,12}"), "site": re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+")}
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

# Above links and references (170 and less), below code and escapes (190, 180).
_PRIORITY = 175


class InlineError(ValueError):
    """An article asks for a figure or a citation that is not there."""


def _link(address: str, said: str) -> ElementTree.Element:
    link = ElementTree.Element("a", {"href": address})
    link.text = said
    return link


class _Inline(InlineProcessor):
    """Any `:name[ids]`, so that a misspelt name is no silent text."""

    def __init__(self, md: Markdown, lang: str, guides: Guides) -> None:
        super().__init__(r":([a-z]+)\[([^\]\n]*)\]", md)
        self.lang = lang
        self.place = guides.package.replace(".", "/")
        self.figures = guides.figures
        self.sources = {
            one.id: one for law in guides.instruments.values() for one in law.sources.values()
        }

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the name Markdown calls
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[ElementTree.Element | str, int, int]:
        """Return what takes the place of the match."""
        name, ids = m[1], m[2].replace(",", " ").split()
        if name == "figure" and len(ids) == 1:
            return self._figure(ids[0]), m.start(0), m.end(0)
        if name == "cite" and ids:
            return self._cite(ids), m.start(0), m.end(0)
        if name in ("call", "site") and len(ids) == 1 and (way := _WAYS[name].fullmatch(ids[0])):
            return _link(f"{'tel:' if name == 'call' else 'https://'}{way[0]}", way[0]), *m.span(0)
        raise InlineError(
            f"{m[0]}: write :figure[id], :cite[id] with one id or more, :call[110] or "
            ":site[www.12315.cn]"
        )

    def _figure(self, id: str) -> ElementTree.Element:
        figure = _known(self.figures, id, "figure", f"{self.place}/figures")
        place = ElementTree.Element("span", {"class": _LIVE if figure.caution else _FIGURE})
        place.text = figure.say_all(self.lang)
        return place

    def _cite(self, ids: list[str]) -> ElementTree.Element:
        place = ElementTree.Element("span", {"class": "guide-cites"})
        sources = [_known(self.sources, id, "citation", f"{self.place}/law") for id in ids]
        link = None
        # Named once, with all its articles: a page of rules is hard enough to read.
        for instrument, cited in together(sources, self.lang):
            if link is not None:
                link.tail = _BETWEEN.say(self.lang)
            link = ElementTree.SubElement(place, "a", {"href": f"{_SOURCES_PAGE}#{instrument.id}"})
            link.text = cited
        return place


class _LiveFigures(Treeprocessor):
    """Fails where a section prints a platform's figure as if it were certain."""

    def __init__(self, md: Markdown, lang: str) -> None:
        super().__init__(md)
        self.lang = lang

    def run(self, root: ElementTree.Element) -> None:
        """Look at each section, from a heading to the next."""
        said, live = "", ""
        for element in [*root.iter(), ElementTree.Element("h1")]:
            if element.tag in _HEADINGS:
                if live and not _LIVE_SAID[self.lang].search(said):
                    raise InlineError(
                        f"the section with {live!r} prints a platform's figure: say there that "
                        "the live page decides (“以…为准”, “… decides”)"
                    )
                said, live = "", ""
            if element.get("class") == _LIVE:
                live = live or (element.text or "")
            said += (element.text or "") + (element.tail or "")


def _known[V](all_of_them: Mapping[str, V], id: str, what: str, where: str) -> V:
    """Return the one named, or raise `InlineError` with the nearest names."""
    if id not in all_of_them:
        near = get_close_matches(id, all_of_them, n=3, cutoff=0.4)
        raise InlineError(
            f"there is no {what} {id!r}"
            + (f": did you mean {', '.join(near)}?" if near else "")
            + f" See {where}."
        )
    return all_of_them[id]


def add_inline(md: Markdown, lang: str, guides: Guides) -> None:
    """Let a page's sentences draw figures and citations."""
    md.inlinePatterns.register(_Inline(md, lang, guides), "guide-inline", _PRIORITY)
    # After "inline" (20), which makes the spans it looks for.
    md.treeprocessors.register(_LiveFigures(md, lang), "guide-live", 15)
