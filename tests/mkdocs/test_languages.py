"""Each page has a twin in the other language, and says where it is."""

import re
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page, expect

from guide_logic.articles.paths import added_pages
from guide_logic.site import GUIDES
from tests.conftest import PUBLISHED, ROOT
from tests.mkdocs.test_build import ADDRESSES, ARTICLES
from tests.server import SiteServer

_CHINESE = re.compile(r"[\u3400-\u9fff]")
_HREFLANG = re.compile(r'<link rel="alternate " hreflang="([^"]+)" href="([^"]+)">')


def _outline(article: Path) -> list[str]:
    """Return an article's headings as their marks and anchors, such as "## #evidence"."""
    text = re.sub(r"^```.*?^```", "", article.read_text(encoding="utf-8"), flags=re.M | re.S)
    headings = re.findall(r"^(#{1,6}) .*?(?:\{ *(#[\w-]+) *\})?$", text, flags=re.M)
    return [" ".join(heading).strip() for heading in headings]


class _Untold(HTMLParser):
    """Finds the Chinese words of an article that no element around them tells of."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.told = 0
        self._open: list[tuple[str, str]] = [("", "en")]
        self.feed(re.sub(r"(?s).*?<article\b(.*?)</article>.*", r"<article\1</article>", page))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("br", "hr", "img", "input", "meta", "wbr"):
            self._open.append((tag, dict(attrs).get("lang") or self._open[-1][1]))

    def handle_endtag(self, tag: str) -> None:
        while self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        tag, lang = self._open[-1]
        if _CHINESE.search(data) and tag not in ("script", "text", "textarea"):
            self.told += lang == "zh-Hans"
            self.found += [] if lang == "zh-Hans" else [data]


def test_an_english_page_tells_which_of_its_words_are_chinese(site: Path) -> None:
    """A screen reader leaves them out otherwise, or spells them: buttons to tap, names of laws."""
    pages = [_Untold(one.read_text("utf-8")) for one in (site / "en").rglob("index.html")]
    assert [one.found for one in pages if one.found] == []
    assert sum(one.told for one in pages) > 1000


def test_the_articles_are_the_same_in_both_languages() -> None:
    """An article in one language only would leave half the readers out."""
    english = sorted(
        path.relative_to(ROOT / "docs/en").as_posix() for path in ROOT.glob("docs/en/**/*.md")
    )
    assert english == ARTICLES


@pytest.mark.parametrize("article", ARTICLES)
def test_an_article_has_the_same_outline_in_both_languages(article: str) -> None:
    """Same headings, same anchors: a section added in one language is missed in the other."""
    outline = _outline(ROOT / "docs/zh" / article)
    assert outline
    assert outline == _outline(ROOT / "docs/en" / article)


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_names_its_twin_for_search_engines(site: Path, address: str) -> None:
    """Both pages carry the same three links, with whole addresses."""
    expected = {
        "zh-Hans": f"{PUBLISHED}{address}".removesuffix("/") + "/",
        "en": f"{PUBLISHED}en/{address}".removesuffix("/") + "/",
        "x-default": f"{PUBLISHED}{address}".removesuffix("/") + "/",
    }
    for folder in (site, site / "en"):
        html = (folder / address / "index.html").read_text(encoding="utf-8")
        assert dict(_HREFLANG.findall(html)) == expected


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_page_links_to_its_twin(site: Path, address: str) -> None:
    """Below any path, so the link is relative."""
    for here, there in ((site, site / "en"), (site / "en", site)):
        html = (here / address / "index.html").read_text(encoding="utf-8")
        found = re.search(r'class="guide-switch" href="([^"]+)"', html)
        assert found
        assert (here / address / found[1]).resolve() == (there / address).resolve()


@pytest.mark.parametrize("address", ["", "start/which-path/"])
def test_the_switch_keeps_the_page(page: Page, server: SiteServer, address: str) -> None:
    """A reader who changes language stays where they were, there and back."""
    chinese = f"{server.url}{address}".removesuffix("/") + "/"
    english = f"{server.url}en/{address}".removesuffix("/") + "/"
    page.goto(chinese)
    switch = page.locator("a.guide-switch")
    expect(switch).to_have_text("English")
    expect(switch).to_have_attribute("lang", "en")
    switch.click()
    expect(page).to_have_url(english)
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(switch).to_have_text("中文")
    expect(switch).to_have_attribute("lang", "zh-Hans")
    switch.click()
    expect(page).to_have_url(chinese)


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_a_shared_link_shows_a_card_in_its_language(site: Path, prefix: str) -> None:
    """A picture and two lines are all that a friend in a chat sees."""
    html = (site / prefix / "start/which-path/index.html").read_text(encoding="utf-8")
    card = dict(re.findall(r'<meta property="og:(\w+)" content="([^"]*)">', html))
    assert card["url"] == f"{PUBLISHED}{prefix}start/which-path/"
    picture = site / card["image"].removeprefix(PUBLISHED)
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.name == ("card-en.png" if prefix else "card-zh.png")
    assert card["title"]
    assert len(card["description"]) > 20


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_the_sitemap_lists_every_page_of_its_language(site: Path, prefix: str) -> None:
    """Each language has its own sitemap, with its own addresses, and what guides say in full."""
    root = ElementTree.parse(site / prefix / "sitemap.xml").getroot()
    listed = {element.text for element in root.iter() if element.tag.endswith("}loc")}
    added = {
        path.removesuffix("index.md").replace(".md", "/") for path, _ in added_pages(GUIDES, "zh")
    }
    assert len(added) > len(GUIDES.flows)
    every = {*ADDRESSES, *added}
    assert listed == {f"{PUBLISHED}{prefix}{one}".removesuffix("/") + "/" for one in every}


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_a_missing_page_speaks_both_languages(page: Page, server: SiteServer, prefix: str) -> None:
    """A static host answers with the root's 404.html, wherever the page was missed."""
    answer = page.goto(f"{server.url}{prefix}no/such/page/")
    assert answer is not None
    assert answer.status == 404
    expect(page.get_by_role("heading", name="找不到这一页")).to_be_visible()
    expect(page.get_by_role("heading", name="Page not found")).to_be_visible()
    page.get_by_role("link", name="Go to the English home page").click()
    expect(page).to_have_url(f"{server.url}en/")


def test_the_english_404_speaks_english_first(site: Path) -> None:
    """A host that looks for the nearest 404.html finds one in the right language."""
    html = (site / "en/404.html").read_text(encoding="utf-8")
    assert html.index("Page not found</h2>") < html.index("找不到这一页</h2>")
    assert '<html lang="en"' in html
