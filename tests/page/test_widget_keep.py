"""A case kept on the device because the reader asked for it, and taken up again later."""

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.page.reader import LANGUAGES, Reader

CASE = (
    "#complaint-path:at=plan&safety=none&where=taobao_tmall&who=shop&state=to_ship"
    "&issue=not_shipped&progress=nothing&happened=asked-20261120"
)
HOME = {"zh": "", "en": "en/"}
OTHER = {"zh": "en", "en": "zh"}

BLOCKED = """
    Object.defineProperty(window, "localStorage", {
        get() { throw new DOMException("blocked", "SecurityError"); },
    });
"""
FULL = """
    Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
    };
"""
FREEZES = """() => {
    const thaws = Storage.prototype.removeItem;
    window.thaws = () => { Storage.prototype.removeItem = thaws; };
    Storage.prototype.removeItem = () => {
        throw new DOMException("frozen", "InvalidStateError");
    };
}"""


def stored(page: Page) -> dict[str, Any]:
    """Return what this device keeps of cases."""
    kept = page.evaluate("JSON.stringify({...localStorage})")
    return {
        name: json.loads(value)
        for name, value in json.loads(kept).items()
        if name.startswith("guide-case-")
    }


def plan(reader: Reader, lang: str, more: str = "") -> Reader:
    """Open the plan of a case on the day after the refund was asked for."""
    reader.lives_on("2026-11-21T09:00:00")
    reader.opens(lang, CASE + more)
    expect(reader.view.locator(".guide-keep")).to_have_count(1)
    return reader


@pytest.fixture(params=LANGUAGES)
def kept(request: pytest.FixtureRequest, reader: Reader) -> Reader:
    """A reader who has had a case kept, in either language."""
    plan(reader, request.param).goes_to("keep")
    expect(reader.part("kept")).to_be_visible()
    return reader


def language(reader: Reader) -> str:
    """Return the language of the page."""
    return "en" if "/en/" in reader.page.url else "zh"


def until(page: Page, holds: str) -> None:
    """Wait until something is so of all that is stored, as one text."""
    page.wait_for_function(
        """(holds) => {
            const [how, text] = holds.split(" ");
            return JSON.stringify({...localStorage}).includes(text) === (how === "keeps");
        }""",
        arg=holds,
    )


def goes_home(reader: Reader, lang: str) -> None:
    """Open the home page."""
    reader.page.goto(f"{reader.site}{HOME[lang]}")


def test_nothing_is_kept_before_the_reader_asks(reader: Reader) -> None:
    """It is never a default."""
    plan(reader, "en")
    assert stored(reader.page) == {}
    expect(reader.view.locator('[data-go="unkeep"]')).to_be_hidden()


def test_the_home_page_says_where_the_case_stands_and_leads_back(kept: Reader) -> None:
    """In the language in which it was opened last; the plan is that of the day."""
    lang = language(kept)
    words = {"zh": "2026年11月20日：我在订单页申请了退款", "en": "20 November 2026: I asked"}
    for shown in (lang, OTHER[lang]):
        goes_home(kept, shown)
        card = kept.page.locator(".guide-kept li")
        expect(card).to_have_count(1)
        expect(card).to_contain_text(words[lang])
        expect(card.locator("a")).to_have_attribute("lang", lang)
        expect(card.locator('[data-when="passed"]')).to_be_hidden()
    kept.lives_on("2026-11-29T09:00:00")
    kept.page.reload()
    expect(card.locator('[data-when="passed"]')).to_be_visible()
    card.locator("a").click()
    expect(kept.view.locator(".guide-overdue")).to_be_visible()
    expect(kept.view.locator('[data-outcome="refused"]')).to_be_visible()
    expect(kept.page).to_have_url(re.compile("&shown=20261121--"))
    assert language(kept) == OTHER[lang]
    until(kept.page, rf"keeps lang\":\"{OTHER[lang]}\"")
    goes_home(kept, OTHER[lang])
    expect(card).to_contain_text(words[OTHER[lang]])


def test_what_happens_next_is_kept_as_well_until_one_tap_at_home_deletes_it(kept: Reader) -> None:
    """Asked for once, it goes along with the case; then nothing of it is left.

    Two orders can be late at once: each is deleted by a tap of its own. Nobody must think that
    one is gone when the browser did not delete it.
    """
    lang = language(kept)
    kept.view.locator('[data-outcome="refused"]').click()
    expect(kept.view.locator(".guide-recorded")).to_be_visible()
    until(kept.page, "keeps refused-")
    goes_home(kept, lang)
    card = kept.page.locator(".guide-kept li")
    expect(card).to_have_count(1)
    expect(card).to_contain_text(re.compile("21 November|11月21日"))
    kept.opens(lang, CASE)
    kept.goes_to("keep")
    expect(kept.part("kept")).to_be_visible()
    goes_home(kept, lang)
    expect(card).to_have_count(2)
    card.locator("button").first.click()
    expect(card).to_have_count(1)
    told = kept.page.locator('.guide-kept [data-when="not-deleted"]')
    expect(told).to_be_hidden()
    kept.page.evaluate(FREEZES)
    card.locator("button").click()
    expect(told).to_be_visible()
    expect(card).to_have_count(1)
    kept.page.evaluate("thaws()")
    card.locator("button").click()
    expect(kept.page.locator(".guide-kept")).to_be_hidden()
    assert stored(kept.page) == {}


def test_one_tap_beside_the_plan_deletes_it_and_so_do_all_answers(kept: Reader) -> None:
    """The plan stays, and can be kept again; on a borrowed telephone nothing is left behind."""
    kept.goes_to("unkeep")
    expect(kept.part("deleted")).to_be_visible()
    expect(kept.part("kept")).to_be_hidden()
    assert stored(kept.page) == {}
    expect(kept.view.locator('[data-go="keep"]')).to_be_visible()
    kept.goes_to("keep")
    expect(kept.part("kept")).to_be_visible()
    expect(kept.part("deleted")).to_be_hidden()
    assert len(stored(kept.page)) == 1
    kept.goes_to("forget")
    kept.sees("safety")
    until(kept.page, "lacks guide-case-")


def test_what_is_deleted_while_python_is_asked_for_it_stays_deleted(reader: Reader) -> None:
    """A slow phone answers after the tap, and would keep the case once more."""
    reader.page.add_init_script(
        "window.Worker = class extends Worker {"
        "  set onmessage(hear) {"
        "    super.onmessage = (said) => window.late?.push(() => hear(said)) ?? hear(said);"
        "  }"
        "};"
    )
    plan(reader, "en").goes_to("keep")
    expect(reader.part("kept")).to_be_visible()
    reader.page.evaluate("() => { window.late = []; }")
    tick = reader.view.locator("input[name=keep]")
    reader.unfolds(tick)
    tick.check()
    reader.goes_to("unkeep")
    expect(reader.part("deleted")).to_be_visible()
    reader.page.wait_for_function("() => window.late.length")
    reader.page.evaluate("() => { for (const hear of window.late) hear(); }")
    assert stored(reader.page) == {}


@pytest.mark.parametrize("wanted", [False, True])
def test_sums_and_words_are_kept_only_where_that_is_ticked_too(
    reader: Reader, wanted: bool
) -> None:
    """Names and sums are nobody's business on a shared device."""
    plan(reader, "en")
    reader.chooses("amount", "7351.29")
    reader.view.locator("form[data-question=details] button[type=submit]").click()
    expect(reader.view.locator(".guide-sum").first).to_contain_text("7,351.29")
    tick = reader.view.locator("input[name=keep]")
    reader.unfolds(tick)
    tick.set_checked(wanted)
    assert "keep" not in reader.page.url
    reader.goes_to("keep")
    expect(reader.part("kept")).to_be_visible()
    assert ("7351.29" in json.dumps(stored(reader.page))) is wanted
    reader.page.evaluate("sessionStorage.clear()")  # as in another tab, on another day
    goes_home(reader, "en")
    reader.page.locator(".guide-kept a").click()
    expect(reader.view.locator("input[name=amount]")).to_have_value("7351.29" if wanted else "")
    expect(reader.page).not_to_have_url(re.compile("#.*7351"))
    if wanted:
        box = reader.view.locator("input[name=keep]")
        reader.unfolds(box)
        expect(box).to_be_checked()
        box.uncheck()
        until(reader.page, "lacks 7351")
        assert len(stored(reader.page)) == 1


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("script", [BLOCKED, FULL], ids=["blocked", "full"])
def test_a_browser_that_stores_nothing_is_survived_and_told(
    reader: Reader, lang: str, script: str
) -> None:
    """The plan stays, and the link can be kept instead."""
    reader.page.add_init_script(script)
    plan(reader, lang).goes_to("keep")
    told = reader.part("not-kept")
    expect(told).to_be_visible()
    expect(told).to_be_in_viewport()
    expect(reader.view.locator(".guide-plan")).to_be_visible()
    expect(reader.view.locator('[data-go="keep"]')).to_be_visible()
    goes_home(reader, lang)
    expect(reader.page.locator("h1")).to_be_visible()
    expect(reader.page.locator(".guide-kept")).to_be_hidden()


def holds(reader: Reader, *cases: str) -> None:
    """Have these texts stored in the place of cases by every page from the next on."""
    for place, text in enumerate(cases):
        reader.page.add_init_script(
            f"localStorage.setItem('guide-case-{place}', {json.dumps(text)})"
        )


def test_what_is_no_case_is_not_shown_and_hides_none(reader: Reader) -> None:
    """Storage may hold anything, from an older version or another site on the same host."""
    holds(reader, "", "null", "[]", '{"fragment":1}', '{"fragment":"x"}')
    goes_home(reader, "en")
    assert reader.page.evaluate("localStorage.length") >= 5
    expect(reader.page.locator(".guide-kept")).to_be_hidden()
    case = {"page": "en/", "fragment": "a", "lang": "en", "said": ["x"], "due": ""}
    reader.page.evaluate("v => localStorage.setItem('guide-case-x', v)", json.dumps(case))
    reader.page.reload()
    expect(reader.page.locator(".guide-kept li")).to_have_count(1)


def test_a_stored_page_cannot_lead_off_the_site(reader: Reader) -> None:
    """What is stored is data."""
    evil = {"page": "//evil.example/", "fragment": "a", "lang": "en", "said": ["x"], "due": ""}
    holds(reader, json.dumps(evil))
    goes_home(reader, "en")
    link = reader.page.locator(".guide-kept a").get_attribute("href")
    assert link is not None
    assert link.startswith(f"{reader.site}en/")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_calendar_leads_back_to_this_case(reader: Reader, lang: str) -> None:
    """The reminder, opened on another day, asks what came of it."""
    plan(reader, lang)
    with reader.page.expect_download() as download:
        reader.goes_to("file:calendar")
    text = download.value.path().read_text("utf-8").replace("\r", "").replace("\n ", "")
    (address,) = set(re.findall(r"^URL:(.*)$", text, re.MULTILINE))
    expect(reader.page).to_have_url(re.compile("&case="))
    case = re.search(r"&case=(\w+)", reader.page.url)
    assert case is not None
    assert f"UID:complaint-path-{case[1]}-" in text
    reader.lives_on("2026-11-29T09:00:00")
    reader.page.goto("about:blank")
    reader.page.goto(address)
    expect(reader.view.locator(".guide-overdue")).to_be_visible()
