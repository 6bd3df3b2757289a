"""Search finds the words that readers type, each language in its own pages."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import ROOT
from tests.mkdocs.claims import CLAIMS
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


@pytest.mark.parametrize(
    ("prefix", "word"),
    [
        *[("", word) for word in ("自动续费", "会员", "门票", "酒店", "机票", "团购", "外卖")],
        *[("en/", word) for word in ("membership", "hotel", "flight")],
    ],
)
def test_who_bought_a_service_finds_its_page(
    page: Page, server: SiteServer, prefix: str, word: str
) -> None:
    """Nothing on the site knew these words; readers who came with them left with nothing."""
    page.goto(f"{server.url}{prefix}")
    field = page.locator(".md-search__input")
    field.focus()
    field.fill(word)
    field.dispatch_event("keyup")
    link = page.locator('.md-search-result__link[href*="/buyers/services/"]')
    expect(link.first).to_be_attached()


@pytest.mark.parametrize("words", ["12315投诉", "投诉12315", "VIP客户", "品牌logo"])
def test_chinese_that_touches_a_number_or_a_latin_word_is_found(
    page: Page, server: SiteServer, words: str
) -> None:
    """Nobody types a space there, and without one Material finds nothing at all."""
    page.goto(server.url)
    field = page.locator(".md-search__input")
    field.focus()
    field.fill(words)
    field.dispatch_event("keyup")
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    expect(field).to_have_value(words)


@pytest.mark.parametrize(("prefix", "language"), [("", 0), ("en/", 1)], ids=["zh", "en"])
def test_each_popular_claim_is_found_by_its_own_words(
    page: Page, server: SiteServer, prefix: str, language: int
) -> None:
    """Someone who read it elsewhere types what they read, and meets our answer to it."""
    page.goto(f"{server.url}{prefix}")
    field = page.locator(".md-search__input")
    field.focus()
    advice = '.md-search-result__link[href*="/about/popular-advice/"][href*="#"]'
    for place, words in CLAIMS.items():
        field.fill(words[language])
        field.dispatch_event("keyup")
        first = page.locator(advice).first
        expect(first, words[language]).to_have_attribute("href", re.compile(f"#{place}$"))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_each_popular_claim_has_its_place(lang: str) -> None:
    """A claim that nobody searches for in the test above could drop out of the search."""
    text = (ROOT / "docs" / lang / "about/popular-advice.md").read_text("utf-8")
    assert sorted(re.findall(r"\{ #(seed-\d+) \}", text)) == sorted(CLAIMS)
