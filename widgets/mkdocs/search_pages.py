"""What the search reads of a page: its parts with their headings, and the cases that it lists."""

import re
from html.parser import HTMLParser
from typing import NamedTuple
from urllib.parse import urljoin

__all__ = ["CASES", "Card", "Part", "read_page"]

CASES = "guide-home-cases"
"""The class of a list of cases: each leads to an answer, and says what it is about."""

_BLOCKS = frozenset(
    "address article aside blockquote br dd details div dl dt figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr li main nav ol p pre section summary table td th tr ul".split()
)
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_UNREAD = frozenset({"noscript", "script", "style", "svg", "template"})
_HEADINGS = frozenset({"h1", "h2", "h3", "dt"})


class Part(NamedTuple):
    """A heading with what stands below it; the first of a page has the page's own."""

    id: str
    title: str
    text: str


class Card(NamedTuple):
    """A case of a list: where it leads, its words, and which articles are about it."""

    href: str
    title: str
    text: str
    pages: tuple[str, ...]


def read_page(html: str, url: str) -> tuple[list[Part], list[Card]]:
    """Return the parts of a page and the cases on it, with addresses from the site's root.

    What is no text of the page, such as a guide with all its paths, is left out.

    >>> read_page('<h1>Late</h1><p>Ask.</p><h2 id="law">Law</h2><p hidden>No.</p>', "late/")
    ([Part(id='', title='Late', text='Ask.'), Part(id='law', title='Law', text='')], [])
    >>> html = f'<ol class="{CASES}"><li><a href="/#a">No</a> <a href="/b/">B</a>, C.</ol>'
    >>> read_page(html, "")[1]
    [Card(href='#a', title='No', text='B, C.', pages=('b/',))]
    """
    reader = _Reader(url)
    reader.feed(html)
    reader.close()
    parts = [
        Part(id, _line(title), _line(text))
        for id, title, text in zip(reader.ids, reader.titles, reader.texts, strict=True)
    ]
    return parts, reader.cards


def _line(parts: list[str]) -> str:
    return re.sub(r"\s+", " ", "".join(parts)).strip()


class _Reader(HTMLParser):
    def __init__(self, url: str) -> None:
        super().__init__()
        self.ids = [""]
        self.titles: list[list[str]] = [[]]
        self.texts: list[list[str]] = [[]]
        self.cards: list[Card] = []
        self._url = url
        self._open: list[tuple[str, bool]] = []
        self._heading = ""
        self._links: list[str] = []
        self._title: list[str] = []
        self._rest: list[str] = []
        self._case = 0  # how many elements are open around a case, 0 outside of one
        self._lists = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in _VOID:
            self._say(" ")
            return
        unread = tag in _UNREAD or "hidden" in given or "data-search-exclude" in given
        self._open.append((tag, unread or self._unread))
        if self._unread:
            return
        if tag in _BLOCKS:
            self._say(" ")
        if CASES in (given.get("class") or "").split():
            self._lists = len(self._open)
        if tag == "li" and self._lists:
            self._case, self._links = len(self._open), []
            self._title, self._rest = [], []
        if tag == "a" and self._case:
            self._links.append(urljoin(f"/{self._url}", given.get("href") or "")[1:])
        if tag in _HEADINGS and (given.get("id") or tag == "h1"):
            self._heading = tag
            if tag != "h1":
                self.ids.append(given.get("id") or "")
                self.titles.append([])
                self.texts.append([])

    def handle_endtag(self, tag: str) -> None:
        if not any(tag == one for one, _ in self._open):
            return
        while self._open:
            depth = len(self._open)
            closed, _ = self._open.pop()
            if depth == self._case:
                self._add_case()
            if depth == self._lists:
                self._lists = 0
            if closed == self._heading:
                self._heading = ""
            if closed == tag:
                break
        if tag in _BLOCKS:
            self._say(" ")

    def handle_data(self, data: str) -> None:
        self._say(data)

    @property
    def _unread(self) -> bool:
        return bool(self._open) and self._open[-1][1]

    def _say(self, text: str) -> None:
        if self._unread:
            return
        (self.titles if self._heading else self.texts)[-1].append(text)
        if self._case:
            linked = any(tag == "a" for tag, _ in self._open[self._case :])
            (self._title if linked and len(self._links) == 1 else self._rest).append(text)

    def _add_case(self) -> None:
        self._case = 0
        if not self._links:
            return
        href, *others = self._links
        about = tuple(dict.fromkeys(one.partition("#")[0] for one in others or [href]))
        self.cards.append(Card(href, _line(self._title), _line(self._rest), about))
