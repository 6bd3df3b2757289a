"""Each kind of view can be used by everyone, on a small phone, light and dark."""

import pytest
from playwright.sync_api import Page, expect

from tests.axe import violations_by_day_and_night
from tests.page.reader import LANGUAGES, ORDINARY, Reader
from tests.server import PATIENCE, SiteServer

_DANGER = {"safety": "scam", "where": "offline"}
_TARGETS = "button, summary, .guide-option, input[type=text]"


@pytest.fixture
def phone(reader: Reader) -> Reader:
    """A reader with a phone 360 px wide."""
    reader.page.set_viewport_size({"width": 360, "height": 740})
    return reader


def _is_fit_for_all(page: Page) -> None:
    assert violations_by_day_and_night(page, "guide-flow") == []
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    small = page.locator(f"guide-flow :is({_TARGETS})").evaluate_all(
        "all => all.filter((one) => one.checkVisibility() && one.offsetHeight < 44)"
        ".map((one) => `${one.offsetHeight} ${one.outerHTML.slice(0, 80)}`)"
    )
    assert small == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_kind_of_view_is_fit_for_all(phone: Reader, lang: str) -> None:
    """Question, error, question with a number, check and plan, as a reader meets them."""
    page = phone.opens(lang).page
    phone.goes_on()
    expect(phone.view.locator(".guide-errors")).to_be_visible()
    _is_fit_for_all(page)
    phone.answers({name: ORDINARY[name] for name in list(ORDINARY)[:-1]})
    expect(phone.view.locator("input[name=refund_days]")).to_be_visible()
    _is_fit_for_all(page)
    phone.answers({"refund_days": ORDINARY["refund_days"]})
    expect(phone.view.locator(".guide-plan")).to_be_visible()
    phone.goes_to("check")
    expect(phone.view.locator(".guide-check")).to_be_visible()
    _is_fit_for_all(page)
    phone.goes_to("plan")
    expect(phone.view.locator(".guide-paper")).to_be_attached()  # Python has joined
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    _is_fit_for_all(page)


def test_a_question_in_danger_is_fit_for_all(phone: Reader) -> None:
    """What to do first stands above the question."""
    phone.opens().answers(_DANGER)
    expect(phone.view.locator(".guide-urgent")).to_be_visible()
    _is_fit_for_all(phone.page)


@pytest.mark.first_visit
def test_waiting_and_a_breakdown_are_fit_for_all(phone: Reader, server: SiteServer) -> None:
    """The reader who waits longest has the smallest phone."""
    phone.opens()
    with server.broken("assets/guide/reduced.*.wasm", "stall") as met:
        phone.reaches_the_plan()
        expect(phone.part("bytes")).not_to_be_empty()
        assert met.wait(PATIENCE / 1000)
        _is_fit_for_all(phone.page)
    phone.is_told_what_is_missing()
    _is_fit_for_all(phone.page)
