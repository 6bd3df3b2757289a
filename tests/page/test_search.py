"""The search in the page: by hand, by key and by ear, on a phone, without a line."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.axe import at_rest, violations_by_day_and_night
from tests.page.reader import LANGUAGES, PAGE
from tests.server import SiteServer
from tests.site.test_searches import search

_HOME = {"zh": "", "en": "en/"}
_FAKE = {"zh": "假货", "en": "fake"}


def _types(page: Page, text: str) -> None:
    page.locator(".md-search__input").focus()
    page.locator(".md-search__input").fill(text)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_shows_what_the_index_says(
    page: Page, server: SiteServer, site: Path, lang: str
) -> None:
    """The table of searches is tried without a browser; this is the same."""
    page.goto(f"{server.url}{_HOME[lang]}channels/12315/")
    text = "12315"
    _types(page, text)
    links = page.locator("#search-found > li > a")
    expect(links.first).to_be_visible()
    (found,) = search(site, lang, text)
    wanted = [(one.get("card") or one)["href"] for one in found["found"][:10]]
    assert links.evaluate_all("all => all.map((one) => one.href)") == [
        f"{server.url}{_HOME[lang]}{one}" for one in wanted
    ]
    expect(page.locator('[data-told="count"]')).to_contain_text(str(len(wanted)))
    expect(links.first.locator("mark")).to_have_text("12315")


def test_it_goes_by_keys_alone(page: Page, server: SiteServer) -> None:
    """A slash opens it, arrows choose, Enter follows, Escape leaves."""
    page.goto(f"{server.url}{PAGE['en']}")
    page.keyboard.press("/")
    field = page.locator(".md-search__input")
    expect(field).to_be_focused()
    page.keyboard.type("fake")
    links = page.locator("#search-found a")
    expect(links.first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(field).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#__search")).not_to_be_checked()
    expect(field).not_to_be_focused()
    page.keyboard.press("/")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#complaint-path:.*issue=counterfeit"))
    expect(page.locator("#__search")).not_to_be_checked()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_on_a_phone_it_fills_the_screen_and_is_fit_for_all(
    page: Page, server: SiteServer, lang: str
) -> None:
    """Nothing at the side, every target large enough, every name said; never without its look."""
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{server.url}{_HOME[lang]}")
    found = page.locator("#search-found > li")
    with server.broken("assets/guide/search.*.css", "late"):
        with page.expect_response("**/assets/search/*"):
            page.locator(".md-header__button[for=__search]").click()
        expect(page.locator(".md-search__input")).to_be_focused()
        page.locator(".md-search__input").fill(_FAKE[lang])
        expect(found).to_have_count(0)
    expect(found.first).to_be_visible()
    at_rest(page)
    box = page.locator(".guide-search")
    assert box.evaluate("(one) => [one.clientWidth, one.scrollWidth]") == [390, 390]
    small = page.locator(".md-search__inner :is(a, button, input):visible").evaluate_all(
        "all => all.map((one) => [one.outerHTML, one.getBoundingClientRect()])"
        ".filter(([, box]) => box.height < 24 || box.width < 24).map(([html]) => html)"
    )
    assert small == []
    assert violations_by_day_and_night(page, ".md-search") == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_sentence_opens_the_guide_with_what_it_says(
    page: Page, server: SiteServer, lang: str
) -> None:
    """Somebody who tells it all in the search is not asked it again."""
    page.goto(f"{server.url}{_HOME[lang]}about/words/")
    said = {
        "zh": "淘宝买的，付款六天了还没发货",
        "en": "bought on taobao, paid six days ago, still not sent",
    }
    _types(page, said[lang])
    first = page.locator("#search-found > li").first
    expect(first.locator("dd")).to_have_count(3)
    answers = "#complaint-path:at=&where=taobao_tmall&state=to_ship&issue=not_shipped"
    assert (first.locator("a").get_attribute("href") or "").endswith(answers)


def test_a_link_opens_it_with_words(page: Page, server: SiteServer) -> None:
    """As the theme's did: such links go round."""
    page.goto(f"{server.url}en/?q=refund")
    expect(page.locator(".md-search__input")).to_have_value("refund")
    expect(page.locator("#search-found a").first).to_be_visible()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_nothing_is_found_there_is_a_way_on(
    page: Page, server: SiteServer, lang: str
) -> None:
    """Words that come near, and the commonest situations."""
    page.goto(f"{server.url}{_HOME[lang]}")
    _types(page, "zzrefundzz")
    expect(page.locator('[data-told="nothing"]')).to_be_visible()
    expect(page.locator("#search-found a")).to_have_count(10)
    page.locator('[data-part="nearest"] button').first.click()
    expect(page.locator('[data-told="count"]')).to_be_visible()


def test_nothing_is_asked_for_before_and_nothing_is_sent(page: Page, server: SiteServer) -> None:
    """Who answers questions pays nothing for it; what is typed stays here."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{server.url}{PAGE['zh']}", wait_until="networkidle")
    assert not [url for url in asked if "search_box" in url or "/assets/search/" in url]
    asked.clear()
    _types(page, "refund")
    expect(page.locator("#search-found a").first).to_be_visible()
    kinds = sorted({url.split("/")[-1].split(".")[0] for url in asked} - {"bundle"})
    assert kinds == ["search", "search_box"]
    assert not [url for url in asked if "refund" in url]


def test_an_index_that_does_not_come_is_told(page: Page, server: SiteServer) -> None:
    """With a link to the situations; the next touch tries again."""
    page.route("**/assets/search/*", lambda route: route.abort())
    page.goto(f"{server.url}en/about/privacy/")
    _types(page, "refund")
    expect(page.locator('[data-told="failed"] a')).to_be_visible()
    page.unroute("**/assets/search/*")
    page.locator(".md-search__input").blur()
    page.locator("#__search").evaluate("(one) => { one.checked = false; }")
    page.locator(".md-search__input").focus()
    expect(page.locator("#search-found a").first).to_be_visible()


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("buyers/counterfiet.html", "buyers/counterfeit/"),
        ("en/buyers/not_shiped/", "en/buyers/not-shipped-or-late/"),
    ],
)
def test_a_page_that_is_not_there_offers_what_its_address_says(
    page: Page, server: SiteServer, address: str, found: str
) -> None:
    """An old or mistyped link still leads on, in its language."""
    page.goto(f"{server.url}{address}")
    links = page.locator("[data-lost]:visible a")
    expect(links.first).to_be_visible()
    assert f"{server.url}{found}" in links.evaluate_all("all => all.map((one) => one.href)")


def test_without_a_script_no_field_is_shown_that_does_nothing(
    browser: Browser, server: SiteServer
) -> None:
    """The navigation and the situations are there."""
    with browser.new_page(java_script_enabled=False) as page:
        page.goto(server.url)
        expect(page.locator(".md-search__input")).to_be_hidden()
        expect(page.locator(".md-header__button[for=__search]")).to_be_hidden()
