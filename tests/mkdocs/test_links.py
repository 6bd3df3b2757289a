"""Every link within the built site leads to a page, and every anchor to a place on it."""

import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.conftest import PUBLISHED

_FLOW = re.compile(r"[a-z0-9-]+:")
"""Begins a fragment that holds answers, not the id of an element."""


class _Page(HTMLParser):
    """The ids of a page, and every address in it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.addresses: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what the element is called, and where it leads."""
        del tag
        for name, value in attrs:
            if name in ("id", "name") and value:
                self.ids.add(value)
            elif name in ("href", "src") and value:
                self.addresses.append(value)


@cache
def _read(path: Path) -> _Page:
    return _Page(path.read_text(encoding="utf-8"))


def _wrong(page: Path, site: Path, prefix: str) -> list[str]:
    """Return the links of a page that lead nowhere."""
    wrong = []
    for address in _read(page).addresses:
        parts = urlsplit(address.removeprefix(prefix) if address.startswith(prefix) else address)
        if parts.scheme in ("http", "https", "mailto", "tel", "data"):
            continue
        if parts.scheme:
            wrong.append(f"{address} is no address a browser knows")
            continue
        base = site if address.startswith(prefix) else page.parent
        target = (base / unquote(parts.path)).resolve() if parts.path else page
        if target.is_dir():
            target /= "index.html"
        anchor = unquote(parts.fragment)
        if not target.is_relative_to(site.resolve()) or not target.is_file():
            wrong.append(f"{address} leads to no page")
        elif anchor and not _FLOW.match(anchor) and anchor not in _read(target).ids:
            wrong.append(f"{address}: the page has no #{anchor}")
    return wrong


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_link_leads_somewhere(site: Path, lang: str) -> None:
    """Raw HTML and what the widgets write included; MkDocs checks Markdown links only."""
    root = site if lang == "zh" else site / "en"
    pages = [
        path
        for path in sorted(root.rglob("index.html"))
        if lang == "en" or not path.is_relative_to(site / "en")
    ]
    assert len(pages) > 10
    wrong = {
        path.relative_to(site).as_posix(): found
        for path in pages
        if (found := _wrong(path, site, PUBLISHED))
    }
    assert wrong == {}


@pytest.mark.parametrize(
    ("address", "right"),
    [
        ("b/", True),
        ("b/#here", True),
        ("b/#flow:at=plan", True),
        ("http://site/b/#here", True),
        ("https://example.com/", True),
        ("b/#there", False),
        ("c/", False),
        ("../b/", False),
        ("site:/b/", False),
    ],
)
def test_a_link_that_leads_nowhere_is_found(tmp_path: Path, address: str, right: bool) -> None:
    """The check above must be able to fail."""
    (tmp_path / "b").mkdir()
    (tmp_path / "b/index.html").write_text('<h1 id="here">B</h1>', encoding="utf-8")
    page = tmp_path / "index.html"
    page.write_text(f'<a href="{address}">b</a>', encoding="utf-8")
    assert (_wrong(page, tmp_path, "http://site/") == []) is right
