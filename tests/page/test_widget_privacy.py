"""What a reader tells the guide stays with the reader."""

import json
import re

import pytest
from playwright.sync_api import expect

from tests.page.reader import Reader
from tests.page.shelf import kept, shelved


@pytest.fixture
def counted(reader: Reader) -> Reader:
    """A reader who has told the guide the price."""
    reader.opens().reaches_the_plan()
    reader.chooses("amount", "7351.29")
    reader.view.locator("form[data-question=details] button[type=submit]").click()
    expect(reader.view.locator(".guide-sum").first).to_contain_text("7,351.29")
    return reader


def test_an_amount_stays_in_this_tab(counted: Reader) -> None:
    """An address is shared, and a borrowed device remembers; only the tab has it, till it closes.

    It is there after a look at another view, and after a reload.
    """
    _keeps_it_nowhere(counted)
    _copies_the_address_and_the_day(counted)
    counted.goes_to("check")
    expect(counted.view.locator(".guide-check")).to_be_visible()
    counted.page.go_back()
    expect(counted.view.locator(".guide-sum").first).to_contain_text("7,351.29")
    expect(counted.view.locator("input[name=amount]")).to_have_value("7351.29")
    counted.page.reload()
    expect(counted.view.locator(".guide-sum").first).to_contain_text("7,351.29")
    _keeps_it_nowhere(counted)
    _copies_without_the_clipboard_api(counted)
    other = Reader(counted.page.context.new_page(), counted.site)
    other.page.goto(counted.page.url)
    expect(other.view.locator(".guide-plan")).to_be_visible()
    expect(other.view.locator("input[name=amount]")).to_have_value("")


def _keeps_it_nowhere(counted: Reader) -> None:
    for sign in ("7351", "7,351", "735129"):
        assert sign not in kept(counted.page)


def _copies_the_address_and_the_day(counted: Reader) -> None:
    """What is shared is what is shown, and a word says on which day."""
    page = counted.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    counted.goes_to("copy:link")
    expect(counted.part("copied")).to_be_visible()
    link, _, shown = page.evaluate("navigator.clipboard.readText()").partition("&shown=")
    assert link == page.url
    assert re.match(r"\d{8}--", shown)


def _copies_without_the_clipboard_api(counted: Reader) -> None:
    """A page from a plain http mirror has none."""
    expect(counted.part("copied")).to_be_hidden()
    counted.page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    counted.goes_to("copy:link")
    expect(counted.part("copied")).to_be_visible()


@pytest.mark.first_visit
def test_nothing_is_stored_on_the_device(counted: Reader) -> None:
    """The theme keeps its colours, and the guide the site itself: neither knows the reader."""
    addresses = shelved(counted.page, ".wasm", "/complaint-path.", "/worker.")
    _, _, stored, *others = json.loads(kept(counted.page))
    assert [name for name in stored if "palette" not in name] == []
    assert others == ["", [], ["guide-runtime"], ""]
    assert [address for address in addresses if re.search(r"[?#=]", address)] == []


def test_deleted_answers_are_gone(counted: Reader) -> None:
    """From the view, the address and the language switch, and Back does not bring them."""
    page = counted.page
    counted.goes_to("forget")
    counted.sees("safety")
    expect(counted.view.locator(":checked")).to_have_count(0)
    expect(page).not_to_have_url(re.compile("#"))
    assert page.evaluate("Object.keys(sessionStorage).filter((one) => /^guide/.test(one))") == []
    assert "#" not in str(page.locator("a.guide-switch").get_attribute("href"))
    page.go_back()
    counted.sees("safety")
    expect(page).not_to_have_url(re.compile("where="))
