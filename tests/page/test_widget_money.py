"""Money in the reader's hands: reasons at once, sums as soon as there are amounts."""

import re

import pytest
from playwright.sync_api import expect

from tests.page.reader import LANGUAGES, Reader
from tests.server import SiteServer

_WASM = "assets/guide/reduced.*.wasm"
_PAGE = {"zh": "money/what-may-be-claimed/", "en": "en/money/what-may-be-claimed/"}
_FAKE = "issue=counterfeit&who=shop&fraud=proved&harm=none&promise=times&back=none"
"""A fake, knowingly sold, with a promise of so many times the price."""


def _opens(reader: Reader, lang: str) -> None:
    reader.page.goto(f"{reader.site}{_PAGE[lang]}#what-may-be-claimed:at=plan&{_FAKE}")
    expect(reader.view.locator(".guide-plan")).to_be_visible()


@pytest.mark.first_visit
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_applies_and_what_does_not_are_there_before_python(
    reader: Reader, server: SiteServer, lang: str
) -> None:
    """Conditions need no sums, and the reader has typed none yet."""
    with server.broken(_WASM, "late"):
        _opens(reader, lang)
        expect(reader.part("wait")).to_be_visible()
        claims = reader.view.locator(".guide-claims li")
        expect(claims).not_to_have_count(0)
        early = claims.all_inner_texts()
        expect(reader.view.locator(".guide-total, .guide-court")).to_have_count(0)
    expect(reader.part("wait")).to_be_hidden()
    assert claims.all_inner_texts() == early


@pytest.mark.parametrize("lang", LANGUAGES)
def test_amounts_are_worked_out_and_stay_out_of_the_address(reader: Reader, lang: str) -> None:
    """129.90 three times is 389.70, so 500; four times by promise is 519.60, and counts.

    Folded, all of it stays within three screens of a phone.
    """
    reader.page.set_viewport_size({"width": 390, "height": 844})
    _opens(reader, lang)
    form = reader.view.locator('form[data-question="paid"]')
    form.locator("input[name=amount]").fill("129.90")
    form.locator("button[type=submit]").click()
    working = reader.view.locator(".guide-working")
    expect(working.filter(has_text="389.70")).to_be_attached()
    plan = reader.view.locator(".guide-plan").bounding_box()
    assert plan is not None
    assert plan["height"] <= 3 * 844
    form = reader.view.locator('form[data-question="promised_times"]')
    reader.unfolds(form.locator("input[name=promise_times]"))
    form.locator("input[name=promise_times]").fill("4")
    form.locator("button[type=submit]").click()
    expect(reader.view.locator(".guide-total")).to_contain_text("649.50")
    expect(reader.view.locator(".guide-court")).to_be_attached()
    expect(reader.page).not_to_have_url(re.compile("#.*129"))


def test_what_few_need_is_folded_and_opens_on_a_mistake(reader: Reader) -> None:
    """A mistake behind a closed title would not be found."""
    _opens(reader, "en")
    form = reader.view.locator('form[data-question="wage"]')
    wage = form.locator("input[name=wage]")
    expect(wage).to_be_hidden()
    form.locator("summary").first.click()
    wage.fill("many")
    form.locator("button[type=submit]").click()
    expect(form.locator("[role=alert]")).to_be_visible()
    expect(wage).to_be_visible()
    expect(reader.view.locator("[role=alert]")).to_have_count(1)
