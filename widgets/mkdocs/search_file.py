"""Makes the search index of one language, of all its pages, as a file named by its hash.

Chinese is cut into words here, with jieba; the index itself is made by the same
functions that read it in the page (widgets/site/search_index.mjs). It is kept by all that it
is made from: `mkdocs serve` rebuilds at every change, and few change what is found.
"""

import hashlib
import json
import re
import subprocess
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from mkdocs.utils.meta import get_data

from guide_logic.articles.search import guide_card, situations
from guide_logic.finding.searching import page_words, search_language
from guide_logic.language.guides import Guides
from widgets.build_cache import cached
from widgets.mkdocs.search_pages import Card, read_page

__all__ = ["SearchIndex", "SearchMade"]

_ROOT = Path(__file__).parents[2]
_SCRIPT = _ROOT / "widgets/site/search_index.mjs"
_MADE_BY = (
    "node_modules/stemmer/package.json",
    "widgets/mkdocs/search_file.py",
    "widgets/site/search_index.mjs",
    "widgets/site/search_words.js",
)
_CHINESE = re.compile("[一-鿿]+")
_BLANK = "\u200b"


class SearchMade(NamedTuple):
    """The index as it is published."""

    name: str
    content: bytes


class SearchIndex:
    """The pages of one language, collected while they are read."""

    def __init__(self, lang: str, guides: Guides, words: Callable[[str], Iterable[str]]) -> None:
        """Take what a run of Chinese is cut with."""
        self._lang = lang
        self._guides = guides
        self._words = words
        self._pages: dict[str, dict[str, Any]] = {}
        self._cards: list[Card] = []

    def add(self, url: str, html: str, *, title: str, meta: Mapping[str, Any], twin: Path) -> None:
        """Read a page; `twin` is the article in the other language.

        In `meta`, its front matter, `search` may say `exclude`, or `words`: by these and its
        headings alone it is found then, and `twin` is its title in the other language.
        """
        told = meta.get("search", {})
        if told.get("exclude"):
            return
        parts, cards = read_page(html, url)
        self._cards += cards
        if cards:
            return  # a list of cases stands for others, and nobody looks for it
        self._pages[url] = {
            "href": url,
            "title": title,
            "about": meta.get("description", ""),
            "twin": told.get("twin") or _title(twin),
            "named": told.get("words", ""),
            "parts": [part._asdict() for part in parts],
        }

    def made(self) -> SearchMade:
        """Return the index of all pages that were added.

        Raise ValueError where an author's words lead to a page that is not there.
        """
        said = page_words(self._guides)
        if lost := sorted(said.keys() - self._pages.keys()):
            raise ValueError(f"subjects name pages that are not there: {', '.join(lost)}")
        guided = {page: self._guides.load(id) for id, page in self._guides.pages.items()}
        pages = []
        for url, page in self._pages.items():
            cards = [(one.href, one.title, one.text) for one in self._cards if url in one.pages]
            if not cards and url in guided:
                cards = [(url, *guide_card(guided[url], self._lang))]
            named = [dict(zip(("href", "title", "text"), card, strict=True)) for card in cards]
            words, sayings = said.get(url, ("", ""))
            pages.append({**page, "words": words, "said": sayings, "cards": named})
        given = json.dumps(
            {
                "language": {**search_language(self._guides), "lang": self._lang},
                "pages": pages,
                "situations": situations(self._guides, self._lang),
            },
            ensure_ascii=False,
        )
        made = _indexed(_CHINESE.sub(self._cut, given).encode(), self._lang)
        name = f"search.{self._lang}.{hashlib.sha256(made).hexdigest()[:12]}.json"
        return SearchMade(name, made)

    def _cut(self, run: re.Match[str]) -> str:
        return _BLANK.join(self._words(run[0]))


def _indexed(given: bytes, lang: str) -> bytes:
    """Return the index of what stands in the pages, as the script makes it."""

    def make(folder: Path) -> None:
        command = ["node", str(_SCRIPT)]
        made = subprocess.run(command, cwd=_ROOT, input=given, stdout=subprocess.PIPE, check=True)
        (folder / "index.json").write_bytes(made.stdout)

    digest = hashlib.sha256(given)
    for name in _MADE_BY:
        digest.update((_ROOT / name).read_bytes())
    kept = cached(_ROOT / ".cache", f"search index in {lang}", digest.hexdigest()[:16], make)
    return (kept / "index.json").read_bytes()


def _title(article: Path) -> str:
    """Return the title in an article's front matter, "" where there is no such article."""
    if not article.is_file():
        return ""
    _, meta = get_data(article.read_text("utf-8"))
    return str(meta.get("title", ""))
