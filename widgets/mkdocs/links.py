"""Addresses that hold from any page: `site:/about/sources/#cpl`.

`site:/` is the root of the page's own language. The build turns such an address
into a relative one, so that the site works below any path, and fails where no
page or no such place on it is found.
"""

import re
from collections.abc import Iterable
from urllib.parse import unquote

from mkdocs.utils import get_relative_url

from guide_logic.language.guides import Guides
from widgets.mkdocs.case_links import answers_problem

__all__ = ["SiteLinks"]

_LINK = re.compile(r'(?P<name>href|root)="site:/(?P<page>[^"#]*)(?:#(?P<place>[^"]*))?"')
_GUIDE = re.compile(r'<guide-flow[^>]*?\sflow="([^"]+)"')
_PLACE = re.compile(r'\sid="([^"]+)"')


class SiteLinks:
    """The links and the places of one language's pages, collected while they are read."""

    def __init__(self) -> None:
        self._links: list[tuple[str, str, str]] = []
        self._places: dict[str, set[str]] = {}
        self._guides: dict[str, set[str]] = {}

    def resolved(self, html: str, page: str, file: str) -> str:
        """Return a page's HTML with relative links, and remember what it links to.

        >>> SiteLinks().resolved('<a href="site:/about/#law">', "buyers/late/", "late.md")
        '<a href="../../about/#law">'

        A guide's `root` is such an address too: its views link to pages from there.
        """
        self._places[_plain(page)] = set(_PLACE.findall(html))
        self._guides[_plain(page)] = set(_GUIDE.findall(html))

        def relative(found: re.Match[str]) -> str:
            target, place = found["page"], found["place"] or ""
            self._links.append((file, target, place))
            address = get_relative_url(target or "./", page)
            return f'{found["name"]}="{address}{"#" if place else ""}{place}"'

        return _LINK.sub(relative, html)

    def broken(self, guides: Guides) -> Iterable[str]:
        """Yield a sentence for each link that leads nowhere, or to answers that cannot be."""
        for file, target, place in self._links:
            where = f"{file}: site:/{target}{'#' if place else ''}{place}"
            if target not in self._places:
                yield f"{where} leads to no page: write its address, such as site:/about/sources/"
            # With a colon it holds a guide's answers: `#complaint-path:where=jd`.
            elif ":" in place:
                if place.partition(":")[0] not in self._guides[target]:
                    yield f"{where} leads to a page without that guide: link to one that has it"
                elif problem := answers_problem(place, guides):
                    yield f"{where}: {problem}"
            elif place and unquote(place) not in self._places[target]:
                yield f"{where} leads to no place on that page: give it an id or correct the link"


def _plain(url: str) -> str:
    """Return a page's address as a link writes it: MkDocs calls the home page './'."""
    return "" if url in (".", "./") else url
