"""Axe finds nothing to object to, and nothing sticks out on a small screen."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.axe import ALL, OF_COLOURS, brings_axe, violations
from tests.mkdocs.test_build import ADDRESSES
from tests.mkdocs.visit import Visit
from tests.server import SiteServer

KINDS = [
    "start/which-path/",
    "buyers/taobao-order-complaints/",
    "sellers/complaints-from-abroad/",
    "about/how-it-decides/",
    "about/sources/",
]
"""One page of each kind, beside the home page and the page that is not there."""

MADE = ["paths/complaint-path/", "paths/complaint-path/letters/"]
"""The longest of the pages that a build adds."""


_WIDTHS = """() => {
    const { right, height } = document.querySelector("a.guide-switch").getBoundingClientRect();
    return [document.documentElement.scrollWidth, right, height];
}"""
"""How wide a page at rest is, and where the switch of its language ends."""


# Pages are many, and a browser's cold start takes longest: one page visits them all.


@pytest.fixture(scope="module")
def phone(browser: Browser) -> Iterator[Visit]:
    """A small phone."""
    with browser.new_page(service_workers="block", viewport={"width": 360, "height": 740}) as page:
        brings_axe(page)
        yield Visit(page)


@pytest.fixture(scope="module")
def night(browser: Browser) -> Iterator[Visit]:
    """A screen in the dark."""
    with browser.new_page(service_workers="block", color_scheme="dark") as page:
        brings_axe(page)
        yield Visit(page)


@pytest.mark.parametrize("prefix", ["", "en/"])
@pytest.mark.parametrize("address", [*ADDRESSES, *MADE, "no/such/page/"])
def test_a_page_is_sound_on_a_small_phone(
    phone: Visit, server: SiteServer, prefix: str, address: str
) -> None:
    """Axe, the content policy, the console and the width.

    At 360 px a reader scrolls down, never sideways, and sees the whole header.
    """
    phone.goes_to(f"{server.url}{prefix}{address}")
    assert violations(phone.page, seen=phone.looks) == []
    width, switch_ends, switch_height = phone.page.evaluate(_WIDTHS)
    assert width == 360
    assert 0 < switch_ends <= 360
    assert switch_height > 0
    assert phone.faults(server.url) == []


@pytest.mark.parametrize("prefix", ["", "en/"])
@pytest.mark.parametrize("address", ["", *KINDS, "no/such/page/"])
def test_axe_finds_no_violation_in_the_dark(
    night: Visit, server: SiteServer, prefix: str, address: str
) -> None:
    """Dark differs in colours alone, so one page of each kind shows it.

    The home page stands for what is beside an article, such as the switch to the light.
    """
    night.goes_to(f"{server.url}{prefix}{address}")
    expect(night.page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    rules = OF_COLOURS if address else ALL
    assert violations(night.page, rules=rules, seen=night.looks) == []


def test_a_chinese_line_holds_38_characters_at_most(browser: Browser, server: SiteServer) -> None:
    """Longer lines lose the reader's eye on the way back."""
    with browser.new_page(service_workers="block", viewport={"width": 1600, "height": 900}) as page:
        page.goto(f"{server.url}buyers/taobao-order-complaints/")
        widest = page.evaluate("""() => Math.max(
            ...[...document.querySelectorAll("article p")].map((line) =>
                line.getBoundingClientRect().width / parseFloat(getComputedStyle(line).fontSize)),
        )""")
        assert 30 < widest <= 38
