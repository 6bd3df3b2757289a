"""The plan in the reader's hands: ticked, printed, carried on to the next guide."""

import re

import pytest
from playwright.sync_api import expect

from tests.page.reader import LANGUAGES, ORDINARY, Reader
from tests.server import SiteServer

PRINTED = {
    "refused": "safety=none&where=taobao_tmall&who=shop&state=received&issue=quality"
    "&progress=refused",
    "waiting": "safety=none&where=taobao_tmall&who=shop&state=received&issue=quality"
    "&progress=pending_in_time&refund_days=2",
    "not shipped": "safety=none&where=jd&who=shop&state=to_ship&issue=not_shipped&progress=nothing",
}
"""Three ordinary cases, as their addresses have them."""


def opens_plan(reader: Reader, lang: str, answers: str, more: str = "") -> None:
    """Open the plan of a case."""
    reader.opens(lang, f"#complaint-path:at=plan&{answers}{more}")
    expect(reader.view.locator(".guide-plan")).to_be_visible()


# ── evidence ────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_ticked_is_counted_and_comes_back(reader: Reader, lang: str) -> None:
    """From another view, from the address, and in the other language."""
    page = reader.opens(lang).reaches_the_plan().page
    held = reader.view.locator(".guide-held")
    box = reader.view.locator("input[name=have][value=photos]")
    reader.unfolds(box)
    expect(held).to_have_text("0")
    box.check()
    reader.view.locator("input[name=have][value=page]").check()
    expect(held).to_have_text("2")
    expect(page).to_have_url(re.compile("&have=page-photos$"))
    reader.goes_to("check")
    expect(reader.view.locator(".guide-check")).to_be_visible()
    page.go_back()
    expect(box).to_be_checked()
    expect(held).to_have_text("2")
    page.reload()
    expect(box).to_be_checked()
    reader.switches_to({"zh": "en", "en": "zh"}[lang])
    expect(box).to_be_checked()
    expect(held).to_have_text("2")


@pytest.mark.first_visit
def test_what_is_unticked_while_python_comes_is_not_counted_again(
    reader: Reader, server: SiteServer
) -> None:
    """Python was asked before, and joins a plan in which the count has changed."""
    with server.broken("assets/guide/reduced.*.wasm", "late"):
        reader.opens(fragment=f"#complaint-path:at=plan&{PRINTED['refused']}&have=page")
        expect(reader.part("wait")).to_be_visible()
        box = reader.view.locator("input[name=have][value=page]")
        reader.unfolds(box)
        box.uncheck()
    expect(reader.part("wait")).to_be_hidden()
    expect(reader.view.locator(".guide-held")).to_have_text("0")


def test_a_tick_is_forgotten_when_it_is_taken_away_and_with_the_answers(reader: Reader) -> None:
    """The address says what is so now, and on a borrowed telephone nothing is left behind.

    A tick that this plan does not ask for stays: a changed answer may ask for it again.
    """
    page = reader.page
    opens_plan(reader, "en", PRINTED["refused"], "&have=intact-page")
    held = reader.view.locator(".guide-held")
    expect(held).to_have_text("1")
    photos = reader.view.locator("input[name=have][value=photos]")
    reader.unfolds(photos)
    photos.check()
    three = "(?=.*intact)(?=.*page)(?=.*photos)[a-z]+-[a-z]+-[a-z]+"
    expect(page).to_have_url(re.compile(f"&have={three}$"))
    page.evaluate("location.hash = location.hash.replace(/&have=.*/, '&have=page')")
    expect(photos).not_to_be_checked()
    expect(held).to_have_text("1")
    box = reader.view.locator("input[name=have][value=page]")
    reader.unfolds(box)
    box.uncheck()
    expect(held).to_have_text("0")
    expect(page).not_to_have_url(re.compile("have"))
    box.check()
    expect(page).to_have_url(re.compile("&have=page$"))
    reader.goes_to("forget")
    reader.sees("safety")
    reader.reaches_the_plan()
    expect(reader.view.locator("input[name=have]:checked")).to_have_count(0)


# ── the next guide ──────────────────────────────────────────────────────────


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_next_guide_has_the_shared_answers_and_asks_the_rest(reader: Reader, lang: str) -> None:
    """It says what came along, and lets it be changed."""
    opens_plan(reader, lang, PRINTED["refused"])
    link = reader.view.locator('.guide-lead a[href*="#ready-for-12315:"]').first
    address = link.get_attribute("href")
    assert address is not None
    assert "/channels/12315/" in address
    reader.page.goto(address)
    expect(reader.view.locator(".guide-brought dd")).to_have_count(2)
    reader.sees("matter")
    expect(reader.page).to_have_url(re.compile(r"#ready-for-12315:at=matter&ext=none&who=shop$"))
    reader.switches_to({"zh": "en", "en": "zh"}[lang])
    reader.answers({"matter": "goods", "aim": "money"})
    reader.sees("known")
    reader.answers({"known": "in", "place": "shop"})
    for field in ("identity", "respondent", "request", "basis"):
        reader.chooses(
            field, {"identity": "own", "respondent": "full", "request": "clear"}.get(field, "yes")
        )
    reader.goes_on()
    expect(reader.view.locator(".guide-plan")).to_be_visible()
    reader.goes_to("question:who")
    expect(reader.view.locator(":checked")).to_have_value("shop")


# ── paper ───────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_ordinary_plan_is_one_page_of_paper(reader: Reader, lang: str) -> None:
    """It goes into a bag, or to a counter."""
    reader.opens(lang)
    for case, answers in PRINTED.items():
        reader.page.evaluate("(to) => { location.hash = to; }", f"complaint-path:at=plan&{answers}")
        reader.arrives()  # in the page that is there, where Python need not start again
        expect(reader.view.locator(".guide-reasons dt")).to_have_count(answers.count("="))
        expect(reader.view.locator(".guide-paper")).to_have_count(1)  # Python has joined
        paper = reader.page.pdf(format="A4", prefer_css_page_size=True)
        assert len(re.findall(rb"/Type\s*/Page\b", paper)) == 1, case


def test_on_paper_stands_the_plan_alone(reader: Reader) -> None:
    """Buttons cannot be pressed there, and every path would be sixty pages."""
    page = reader.opens().reaches_the_plan().page
    expect(reader.view.locator(".guide-due").first).to_be_visible()
    closed = reader.view.locator("details:not([open])")
    before = closed.count()
    assert before
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for left_out in (
        ".guide-actions",
        ".guide-extra",
        ".guide-changes",
        ".guide-leads",
        ".guide-letters",
    ):
        expect(reader.view.locator(left_out).first).to_be_hidden()
    for around in (reader.part("outline"), page.locator(".md-header"), page.locator("h1")):
        expect(around).to_be_hidden()
    for kept in (".guide-move", ".guide-ladder", ".guide-tick input", ".guide-paper"):
        expect(reader.view.locator(kept).first).to_be_visible()
    for step in reader.view.locator(".guide-ladder details > p").all():
        expect(step).to_be_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(closed).to_have_count(before)


def test_the_plan_opens_with_the_step_to_take_now(reader: Reader) -> None:
    """At 360 pixels the first screen says it."""
    page = reader.page
    page.set_viewport_size({"width": 360, "height": 740})
    reader.opens().reaches_the_plan(ORDINARY)
    card = reader.view.locator(".guide-move")
    expect(card.locator(".guide-do")).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_the_longest_day_fits_a_phone(reader: Reader) -> None:
    """In a holiday a day is told with the one that the law may move it to."""
    page = reader.page
    page.set_viewport_size({"width": 360, "height": 740})
    reader.lives_on("2026-10-06T09:00:00")
    unwanted = "safety=none&where=pdd&who=shop&state=received&issue=no_reason_return"
    opens_plan(reader, "en", f"{unwanted}&progress=nothing", "&signed_on=2026-09-28")
    expect(reader.view.locator(".guide-move .guide-due")).to_contain_text("may move to 8 October")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
