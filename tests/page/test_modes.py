"""Every kind of view with letters twice as large, and magnified in a system's own colours."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.axe import BUT_COLOURS, at_rest, violations
from tests.page.reader import LANGUAGES, ORDINARY, Reader
from tests.server import SiteServer

_LEAST = 24
"""How wide and high a target is, in CSS pixels; WCAG 2.2, 2.5.8, leaves out links in sentences."""

_HOME = {"zh": "", "en": "en/"}
_PAGES = ["", "start/which-path/", "paths/seller-reply/letters/", "no/such/page/"]

_CASE = "".join(f"&{id}={value}" for id, value in ORDINARY.items())
_REFUSED = f"{_CASE}&happened=refused-20261120"
_VIEWS = {
    f"at=issue{_CASE}": ".guide-question",
    f"at=check{_CASE}": ".guide-check",
    f"at=plan{_CASE}&said=opened": ".guide-paper",
    f"at=letter:complaint_12315{_REFUSED}": ".guide-letter",
    f"at=plan{_REFUSED}": ".guide-paper",
}
"""The address of each, and what shows that it is whole: a plan is once Python has joined."""

_SMALL = """(least) => [...document.querySelectorAll(
    "a[href], button, summary, input, select, textarea"
)].filter((one) => {
    const {width, height, right, left} = one.getBoundingClientRect();
    const seen = one.checkVisibility({visibilityProperty: true, opacityProperty: true});
    if (!seen || width <= 1 || right <= 0 || left >= innerWidth) return false;
    if (one.closest("p, li, dd, td, th, .md-copyright")
        && getComputedStyle(one).display === "inline") return false;
    if (one.closest("label") && one.matches("input")) return false;
    return width < least || height < least;
}).map((one) => one.outerHTML.slice(0, 120))"""

_WIDE = """(wide) => [...document.querySelectorAll("body *")].filter((one) =>
    one.checkVisibility() && one.getBoundingClientRect().right > wide + 1
    && !one.closest("table, .md-typeset__scrollwrap, .md-sidebar, .md-search")
).slice(0, 3).map((one) => one.outerHTML.slice(0, 120))"""

_LETTERS = "parseFloat(getComputedStyle(document.documentElement).fontSize)"

_MOVING = "document.getAnimations().filter((one) => one.playState === 'running').length"

_UNFOLD = """(outline) => {
    for (const one of document.querySelectorAll("guide-flow details"))
        one.open = outline || !one.closest("[data-part=outline]");
}"""


@pytest.fixture(scope="module")
def page_in_modes(browser: Browser) -> Iterator[Page]:
    """A page whose modes are changed."""
    with browser.new_page(service_workers="block") as page:
        yield page


def _magnified(page: Page) -> None:
    """A screen 1280 px wide, magnified fourfold, in forced colours, and nothing may move."""
    page.set_viewport_size({"width": 320, "height": 256})
    page.emulate_media(forced_colors="active", reduced_motion="reduce")


@contextmanager
def _letters_twice_as_large(page: Page) -> Iterator[None]:
    """A phone on which the reader has set letters so, for as long as it is looked at."""
    page.set_viewport_size({"width": 390, "height": 844})
    page.emulate_media(forced_colors="none")
    before = page.evaluate(_LETTERS)
    sizes = page.context.new_cdp_session(page)
    sizes.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    try:
        assert page.evaluate(_LETTERS) == 2 * before
        yield
    finally:  # whoever comes next, after a failure too, finds them as they were
        sizes.send("Page.setFontSizes", {"fontSizes": {"standard": 16, "fixed": 13}})
        sizes.detach()
        _magnified(page)


def _faults(page: Page) -> list[str]:
    """Return what sticks out at the side, and what is too small for a finger."""
    at_rest(page)
    wide = page.evaluate("innerWidth")
    sideways = page.evaluate("document.documentElement.scrollWidth") > wide
    out = page.evaluate(_WIDE, wide) if sideways else []
    small = page.evaluate(_SMALL, _LEAST)
    return [*(f"sticks out: {one}" for one in out), *(f"small: {one}" for one in small)]


def _views(page: Page, server: SiteServer, lang: str) -> Iterator[str]:
    """Show one kind of view after another, with all that is folded in it unfolded.

    Every path, which stands below each of them alike, is unfolded below the first.
    """
    home = f"{server.url}{_HOME[lang]}"
    for address in _PAGES:
        page.goto(f"{home}{address}")
        yield address
    reader = Reader(page, server.url)
    for place, (fragment, whole) in enumerate(_VIEWS.items()):
        # In the page that is there, where Python need not start again.
        reader.opens(lang, f"#complaint-path:{fragment}").arrives()
        expect(reader.view.locator(whole).first).to_be_attached()
        page.evaluate(_UNFOLD, place == 0)
        yield fragment
    reader.goes_to("keep")
    expect(reader.part("kept")).to_be_visible()
    page.goto(home)
    expect(page.locator(".guide-kept li").first).to_be_visible()
    yield "home with a case that is kept"
    page.locator(".md-header__button[for=__search]").click()
    page.locator(".md-search__input").fill({"zh": "假货", "en": "fake"}[lang])
    expect(page.locator("#search-found > li").first).to_be_visible()
    yield "search"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_magnified_or_with_large_letters_a_page_is_fit_for_all(
    page_in_modes: Page, server: SiteServer, lang: str
) -> None:
    """WCAG 1.4.4, 1.4.10 and 2.3.3: nothing sideways, no name missing, nothing that moves."""
    page = page_in_modes
    _magnified(page)
    for view in _views(page, server, lang):
        assert page.evaluate(_MOVING) == 0, view
        assert _faults(page) == [], view
        assert violations(page, rules=BUT_COLOURS) == [], view
        with _letters_twice_as_large(page):
            assert _faults(page) == [], f"{view}, with large letters"
