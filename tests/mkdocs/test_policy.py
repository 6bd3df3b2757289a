"""Pages obey their own content policy and ask nobody else for anything."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.mkdocs.test_access import KINDS
from tests.mkdocs.visit import Visit
from tests.server import SiteServer


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_a_search_breaks_no_rule_and_stays_at_home(
    page: Page, server: SiteServer, prefix: str
) -> None:
    """It fetches a script, words and a style; every page at rest is looked at in test_access."""
    seen = Visit(page)
    for address in ("", *KINDS, "no/such/page/"):
        seen.goes_to(f"{server.url}{prefix}{address}")
        page.locator(".md-search__input").press_sequentially("12315")
        expect(page.locator("#search-found a").first).to_be_visible()
        assert seen.faults(server.url) == [], address


@pytest.mark.parametrize("page_file", ["index.html", "en/start/which-path/index.html", "404.html"])
def test_the_policy_allows_no_eval_and_no_other_origin(site: Path, page_file: str) -> None:
    """Pyodide needs 'wasm-unsafe-eval' and nothing more."""
    html = (site / page_file).read_text(encoding="utf-8")
    found = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', html)
    assert found
    assert found.start() < html.index("<script")
    rules = dict(rule.split(" ", 1) for rule in found[1].split("; "))
    assert rules["default-src"] == "'self'"
    assert rules["object-src"] == "'none'"
    assert "'unsafe-eval'" not in found[1]
    assert "'unsafe-inline'" not in rules["script-src"]
    assert "http" not in found[1]
