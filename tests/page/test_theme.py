"""In a page with a guide the theme's own script waits: it is heavy, and nobody has come for it."""

from typing import Literal

import pytest
from playwright.sync_api import Route, expect

from tests.page.reader import LANGUAGES, Reader

_SCRIPT = "**/assets/javascripts/bundle.*.js"

_QUIET = 5000
"""How long a page leaves the reader alone before the script comes: PAUSE in idle.js."""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_search_is_there_without_it(reader: Reader, lang: str) -> None:
    """It is ours, so nobody waits for the theme to look something up."""
    page = reader.opens(lang).page
    page.route(_SCRIPT, lambda route: route.abort())
    field = page.locator(".md-search__input")
    field.focus()
    field.fill({"zh": "退款", "en": "refund"}[lang])
    expect(page.locator("#search-found a").first).to_be_visible()


def test_the_rest_comes_when_the_page_is_quiet(alone: Reader) -> None:
    """Somebody who only reads gets the same page as everywhere else, a little later."""
    page = alone.page
    page.clock.install()
    alone.opens()
    header = page.locator(".md-header :is(.guide-switch, label:visible, .md-search)")
    before = [one.bounding_box() for one in header.all()]
    with page.expect_request(_SCRIPT):
        page.clock.fast_forward(_QUIET)
    expect(page.locator("html.js")).to_be_visible()
    # Nothing has moved under a thumb.
    assert len(before) >= 3
    assert [one.bounding_box() for one in header.all()] == before


def test_the_rest_waits_while_python_is_on_its_way(alone: Reader) -> None:
    """On a slow line it would take a fifth of what the alone is waiting for."""
    page = alone.page
    page.clock.install()
    held: list[Route] = []
    page.route("**/reduced.*.wasm", lambda route: held.append(route))
    alone.opens()
    with page.expect_request("**/reduced.*.wasm"):
        alone.answers({"safety": "none"})
    page.clock.fast_forward(6000)
    page.clock.fast_forward(1000)  # longer than it looks again
    expect(page.locator("script[data-src]")).to_have_count(1)
    with page.expect_request(_SCRIPT):
        held[0].continue_()


@pytest.mark.parametrize(("scheme", "look"), [("light", "default"), ("dark", "slate")])
def test_a_dark_device_gets_a_dark_page_at_once(
    alone: Reader, scheme: Literal["light", "dark"], look: str
) -> None:
    """At midnight a white page hurts; the theme's script, which would look, comes later."""
    page = alone.page
    page.emulate_media(color_scheme=scheme)
    page.clock.install(time=0)
    # Time stands still, an hour on: however long this takes, the script does not come meanwhile.
    page.clock.pause_at(3_600_000)
    alone.opens()
    expect(page.locator("script[data-src]")).to_have_count(1)
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", look)
    icon = page.locator(f"input[data-md-color-scheme={look}] + label")
    expect(icon).to_be_visible()
