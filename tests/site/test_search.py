"""Search finds the words that readers type, each language in its own pages."""

import pytest
from playwright.sync_api import Page, expect

from tests.server import SiteServer


@pytest.mark.parametrize(
    ("prefix", "word"),
    [("", "退款"), ("", "投诉"), ("", "仅退款"), ("en/", "refund"), ("en/", "complaint")],
)
def test_search_finds(page: Page, server: SiteServer, prefix: str, word: str) -> None:
    """Without jieba's cutting and the right separator, Chinese finds nothing."""
    page.goto(f"{server.url}{prefix}")
    field = page.locator(".md-search__input")
    field.focus()
    field.fill(word)
    # Material listens for keyup, which filling in Chinese does not send.
    field.dispatch_event("keyup")
    results = page.locator(".md-search-result__link")
    expect(results.first).to_be_visible()
    expect(results.locator("mark", has_text=word).first).to_be_attached()
    for address in results.evaluate_all("links => links.map(link => link.href)"):
        path = address.removeprefix(server.url)
        assert path.startswith("en/") == (prefix == "en/")
