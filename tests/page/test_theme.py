"""In a page with a guide the theme's own script waits: it is heavy, and nobody has come for it."""

from typing import Literal

import pytest
from playwright.sync_api import Route, expect

from tests.page.reader import LANGUAGES, Reader

_SCRIPT = "**/assets/javascripts/bundle.*.js"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_search_is_there_as_soon_as_it_is_reached_for(reader: Reader, lang: str) -> None:
    """What is typed before its script has come is found too."""
    page = reader.opens(lang).page
    reader.answers({"safety": "none"})
    expect(page.locator("script[data-src]")).to_have_count(1)
    field = page.locator(".md-search__input")
    with page.expect_request(_SCRIPT):
        field.focus()
    field.fill({"zh": "退款", "en": "refund"}[lang])
    field.dispatch_event("keyup")
    expect(page.locator(".md-search-result__link").first).to_be_visible()


def test_who_has_gone_on_is_not_called_back_to_the_search(reader: Reader) -> None:
    """On a slow line the script comes when the reader is in the middle of an answer."""
    page = reader.opens().page
    held: list[Route] = []
    page.route(_SCRIPT, lambda route: held.append(route))
    field = page.locator(".md-search__input")
    with page.expect_request(_SCRIPT):
        field.focus()
    field.fill("refund")
    answer = reader.view.locator("input[type=radio]").first
    answer.focus()
    held[0].continue_()
    expect(page.locator(".md-search-result__link").first).to_be_attached()
    expect(field).to_have_value("refund")
    expect(answer).to_be_focused()


def test_the_rest_comes_when_the_page_is_quiet(reader: Reader) -> None:
    """Somebody who only reads gets the same page as everywhere else, a little later."""
    page = reader.page
    with page.expect_request(_SCRIPT):
        reader.opens()
        header = page.locator(".md-header :is(.guide-switch, label:visible, .md-search)")
        before = [one.bounding_box() for one in header.all()]
    expect(page.locator("html.js")).to_be_visible()
    # Nothing has moved under a thumb.
    assert len(before) >= 3
    assert [one.bounding_box() for one in header.all()] == before


def test_the_rest_waits_while_python_is_on_its_way(reader: Reader) -> None:
    """On a slow line it would take a fifth of what the reader is waiting for."""
    page = reader.page
    page.clock.install()
    held: list[Route] = []
    page.route("**/reduced.*.wasm", lambda route: held.append(route))
    reader.opens()
    with page.expect_request("**/reduced.*.wasm"):
        reader.answers({"safety": "none"})
    page.clock.fast_forward(6000)
    page.wait_for_timeout(1000)  # longer than it looks again
    expect(page.locator("script[data-src]")).to_have_count(1)
    with page.expect_request(_SCRIPT):
        held[0].continue_()


@pytest.mark.parametrize(("scheme", "look"), [("light", "default"), ("dark", "slate")])
def test_a_dark_device_gets_a_dark_page_at_once(
    reader: Reader, scheme: Literal["light", "dark"], look: str
) -> None:
    """At midnight a white page hurts; the theme's script, which would look, comes later."""
    page = reader.page
    page.emulate_media(color_scheme=scheme)
    reader.opens()
    expect(page.locator("script[data-src]")).to_have_count(1)
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", look)
    icon = page.locator(f"input[data-md-color-scheme={look}] + label")
    expect(icon).to_be_visible()
