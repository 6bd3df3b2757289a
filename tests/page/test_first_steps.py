"""From the home page to a move: few taps, and each guide in sight where it stands."""

import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from guide_logic.site import GUIDES
from tests.device import Device
from tests.page.reader import LANGUAGES, Reader
from tests.server import SiteServer

_SCREEN = {"width": 390, "height": 844}
_MOST_TAPS = 7

# What the reader of a card would tap: nothing asked for yet, unless the card says more.
_USUAL = {
    "safety": "none",
    "where": "taobao_tmall",
    "who": "shop",
    "state": "received",
    "issue": "quality",
    "progress": "nothing",
}
_CARDS = (
    {"state": "to_ship", "issue": "not_shipped"},
    {"state": "shipped", "issue": "not_received"},
    {"issue": "not_as_described"},
    {"issue": "counterfeit"},
    {"progress": "refused"},
    {"issue": "promise_broken"},
    {"state": "closed", "issue": "price_cancel"},
    {"issue": "no_reason_return"},
    {"issue": "food_drug"},
    {"where": "xianyu", "who": "individual"},
    {"where": "offline", "issue": "not_shipped"},
)
"""The commonest situations, in the order of the cards on the home page."""


@pytest.fixture(scope="module")
def touched(browser: Browser, server: SiteServer) -> Iterator[Device]:
    """A phone, which readers use one after the other."""
    with closing(Device(browser, server, viewport=_SCREEN, has_touch=True)) as device:
        yield device


@pytest.fixture
def phone(touched: Device, server: SiteServer) -> Iterator[Reader]:
    """A reader with that phone in the hand."""
    with touched.page() as page:
        yield Reader(page, server.url)


def _taps_to_the_move(phone: Reader, situation: dict[str, str]) -> int:
    """Answer what is asked by taps alone, opening a group where it is folded."""
    page, taps = phone.arrives().page, 1
    while not phone.view.locator(".guide-move-step").count():
        question = phone.form.get_attribute("data-question") or ""
        radio = page.locator(f'input[value="{ {**_USUAL, **situation}[question] }"]')
        box = phone.form.locator("label", has=radio)
        if not box.is_visible():
            phone.form.locator("details", has=radio).locator("summary").tap()
            taps += 1
        expect(box).to_be_visible()
        box.tap()
        taps += 1
        expect(phone.form.and_(page.locator(f'[data-question="{question}"]'))).to_have_count(0)
    return taps


def test_the_cards_of_both_home_pages_lead_to_the_same_answers(site: Path) -> None:
    """So that one walk from each card does for both languages, which take turns below."""
    pages = [(site / home / "index.html").read_text("utf-8") for home in ("", "en")]
    of_buyers = [
        page.partition('class="guide-home-cases"')[2].partition("</nav>")[0] for page in pages
    ]
    chinese, english = (re.findall(r'<li>\s*<a href="([^"]+)"', cards) for cards in of_buyers)
    assert len(chinese) >= len(_CARDS)
    assert chinese == english


@pytest.mark.parametrize("card", range(len(_CARDS)))
def test_each_card_is_at_most_seven_taps_from_its_move(
    phone: Reader, server: SiteServer, card: int
) -> None:
    """A tired reader with a phone; the card settles what it says, and is the first tap.

    The move is there before Python has come, on however slow a line.
    """
    lang = LANGUAGES[card % len(LANGUAGES)]
    with server.broken("assets/guide/worker.*.js", "stall"):
        phone.page.goto(f"{phone.site}{'' if lang == 'zh' else 'en/'}")
        cards = phone.page.locator("nav.guide-home-cases").first.locator("li > a:first-child")
        cards.nth(card).tap()
        phone.page.wait_for_url(re.compile("/start/which-path/"))
        assert _taps_to_the_move(phone, _CARDS[card]) <= _MOST_TAPS


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_guide_can_be_answered_on_the_first_screen(phone: Reader, lang: str) -> None:
    """Who comes for the guide should not have to look for it below an article."""
    below = []
    for flow in GUIDES.flows:
        phone.page.goto(f"{phone.site}{'' if lang == 'zh' else 'en/'}{GUIDES.pages[flow]}")
        expect(phone.guide).to_have_attribute("flow", flow)
        option = phone.form.locator(".guide-option").first
        expect(option).to_be_visible()
        box = option.bounding_box()
        assert box is not None
        if box["y"] + box["height"] > _SCREEN["height"]:
            below.append(flow)
    assert below == []


def _opens(page: Page, question: str) -> None:
    expect(page.locator(f'form[data-question="{question}"]')).to_be_visible()


def test_an_answer_that_no_longer_fits_is_said_and_asked_again(phone: Reader) -> None:
    """A plan never says "received" beside "never shipped"."""
    given = {**_USUAL, "state": "to_ship", "issue": "not_shipped"}
    phone.opens("en").reaches_the_plan(given)
    phone.goes_to("question:state")
    phone.answers({"state": "received"})
    _opens(phone.page, "issue")
    expect(phone.view.locator(".guide-unfit")).to_contain_text("Not shipped")
    phone.answers({"issue": "not_received"})
    expect(phone.view.locator(".guide-plan")).to_be_visible()


def test_one_group_of_options_is_open_at_a_time_and_keys_open_it(phone: Reader) -> None:
    """At most nine options in sight, whoever opens which group."""
    answers = {name: one for name, one in _USUAL.items() if name != "progress"}
    phone.opens("en").answers(answers)
    _opens(phone.page, "progress")
    options = phone.form.locator(".guide-option")
    assert sum(one.is_visible() for one in options.all()) <= 9
    phone.form.locator("summary", has_text="With 12315").press("Enter")
    expect(phone.form.locator("input[value=m12315_open]")).to_be_visible()
    expect(phone.form.locator("input[value=nothing]")).to_be_hidden()
    assert sum(one.is_visible() for one in options.all()) <= 9
    button = phone.form.locator("button[type=submit]").bounding_box()
    assert button is not None
    assert button["y"] + button["height"] <= _SCREEN["height"], "Continue is in sight"
