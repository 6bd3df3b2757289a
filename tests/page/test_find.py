"""A sentence on the page leads to the guide, with what it says filled in, and nothing is sent."""

import re

import pytest
from playwright.sync_api import Page, Request, expect

from tests.page.reader import LANGUAGES, PAGE, Reader
from tests.server import SiteServer

_SAID = {
    "zh": "淘宝买的，付款六天了还没发货",
    "en": "bought on taobao, paid six days ago, still not sent",
}
_HOME = {"zh": "", "en": "en/"}


def _says(page: Page, text: str) -> None:
    if (fold := page.locator("guide-find summary")).count():
        fold.click()
    field = page.locator("guide-find input")
    field.fill(text)
    field.press("Enter")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_sentence_on_the_home_page_opens_the_guide_with_its_answers(
    page: Page, server: SiteServer, lang: str
) -> None:
    """What was said is not asked again; safety was not said, so it is."""
    page.goto(f"{server.url}{_HOME[lang]}")
    _says(page, _SAID[lang])
    found = page.locator('guide-find [data-part="found"]')
    expect(found).to_be_visible()
    expect(found.locator("dt")).to_have_count(3)
    found.locator('[data-part="open"]').click()
    expect(page).to_have_url(re.compile(f"/{PAGE[lang]}#complaint-path:at=safety&where="))
    reader = Reader(page, server.url).arrives().answers({"safety": "none"})
    # Where it was bought is known, so who sold it comes next.
    reader.sees("who")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_answer_that_is_wrong_is_left_out(page: Page, server: SiteServer, lang: str) -> None:
    """The words may have been understood wrongly; the reader decides."""
    page.goto(f"{server.url}{PAGE[lang]}")
    _says(page, _SAID[lang])
    link = page.locator('guide-find [data-part="open"]')
    expect(link).to_have_attribute("href", re.compile("where=taobao_tmall"))
    page.locator("guide-find dd button").first.click()
    expect(page.locator("guide-find dt")).to_have_count(2)
    expect(link).not_to_have_attribute("href", re.compile("where="))
    expect(link).to_have_attribute("href", re.compile("state=to_ship&issue=not_shipped"))


def test_above_a_guide_a_sentence_fills_in_that_guide(page: Page, server: SiteServer) -> None:
    """The page stays; the guide goes on from what was said."""
    page.goto(f"{server.url}{PAGE['en']}")
    _says(page, "jd refused my refund, the phone is fake")
    page.locator('guide-find [data-part="open"]').click()
    expect(page).to_have_url(re.compile("#complaint-path:at=safety&where=jd"))
    expect(page.locator('guide-flow form[data-question="safety"]')).to_be_visible()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_nothing_is_known_ten_situations_are_offered(
    page: Page, server: SiteServer, lang: str
) -> None:
    """Nobody is left with an empty answer."""
    page.goto(f"{server.url}{_HOME[lang]}")
    _says(page, "asdf qwer")
    links = page.locator('guide-find [data-part="nothing"] li a')
    expect(links.first).to_be_visible()
    expect(links).to_have_count(10)


def test_nothing_of_a_sentence_is_sent(page: Page, server: SiteServer) -> None:
    """Not to our own host either: what is fetched is the same whatever was written."""
    asked: list[Request] = []
    page.on("request", lambda request: asked.append(request))
    page.goto(server.url)
    _says(page, "闲鱼 seller 不退款")
    expect(page.locator('guide-find [data-part="found"]')).to_be_visible()
    assert not [one.url for one in asked if one.method != "GET" or "seller" in one.url]
    assert sum("sentences.zh." in one.url for one in asked) == 1


def test_the_words_are_asked_for_when_the_field_is_reached(page: Page, server: SiteServer) -> None:
    """Whoever answers the questions pays nothing for it."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{server.url}{PAGE['zh']}", wait_until="networkidle")
    assert not [url for url in asked if "/find." in url or "/sentences." in url]


def test_words_that_do_not_come_leave_the_situations(page: Page, server: SiteServer) -> None:
    """The field is no dead end on a bad line."""
    page.route("**/sentences.*.json", lambda route: route.abort())
    page.goto(f"{server.url}en/")
    _says(page, "not shipped")
    expect(page.locator('guide-find [data-part="failed"]')).to_be_visible()
    expect(page.locator('guide-find [data-part="nothing"] li')).to_have_count(10)
