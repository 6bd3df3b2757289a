"""Articles draw figures and citations from guide_logic, and link across the site."""

import re
from datetime import date
from pathlib import Path

import pytest
from markdown import Markdown

from guide_logic.content.figures import FIGURES
from guide_logic.content.law import INSTRUMENTS
from guide_logic.site import GUIDES
from tests.mkdocs.conftest import SmallTree
from widgets.mkdocs.inline import InlineError
from widgets.mkdocs.links import SiteLinks

ARTICLE = "channels/12315.md"


def _read(text: str, lang: str = "en") -> str:
    """Return an article's HTML as the site makes it."""
    return Markdown(
        extensions=["tables", "md_in_html", "pymdownx.superfences", "widgets.mkdocs.blocks"],
        extension_configs={"widgets.mkdocs.blocks": {"lang": lang}},
    ).convert(text)


def _words(html: str) -> str:
    return re.sub(r"<[^>]+>", "", html)


def test_a_figure_is_said_in_the_page_s_language() -> None:
    """A changed figure changes everywhere. No space may be needed in Chinese."""
    assert _words(_read("Within :figure[mediation].")) == "Within 60 days."
    assert _words(_read("至少:figure[triple_floor]。", "zh")) == "至少500元。"


def test_a_citation_is_short_and_linked_to_its_instrument() -> None:
    """The reader sees the article, and one press shows version and how sure."""
    assert _read("See :cite[cpl-55-1].") == (
        '<p>See <span class="guide-cites"><a href="site:/about/sources/#cpl">'
        "Consumer Rights Protection Law, art. 55(1)</a></span>.</p>"
    )
    assert _words(_read("见:cite[cpl-55-1]。", "zh")) == "见《消费者权益保护法》第55条第1款。"


@pytest.mark.parametrize("ids", ["cpl-24, ecl-49", "cpl-24 ecl-49", "cpl-24,ecl-49"])
def test_several_citations_stand_together(ids: str) -> None:
    """Authors write blanks or commas."""
    assert (
        _words(_read(f":cite[{ids}]", "zh")) == "《消费者权益保护法》第24条、《电子商务法》第49条"
    )
    assert _read(f":cite[{ids}]").count("<a ") == 2


def test_the_articles_of_one_instrument_share_its_name() -> None:
    """Five articles of one rule would else say its long name five times."""
    text = ":cite[cpl-23 cpl-24 ecl-49]"
    assert _words(_read(text, "zh")) == "《消费者权益保护法》第23条、第24条、《电子商务法》第49条"
    assert _words(_read(text)) == (
        "Consumer Rights Protection Law, art. 23, art. 24; E-Commerce Law, art. 49"
    )
    assert _read(text).count("<a ") == 2


@pytest.mark.parametrize(
    "text",
    ["`:figure[nope]`", "```\n:cite[nope]\n```", "    :figure[nope]", "a\n\n    :cite[nope]"],
)
def test_code_stays_as_written(text: str) -> None:
    """Or nobody could explain the syntax."""
    assert re.search(r":(figure|cite)\[nope\]", _read(text))


def test_figures_stand_in_tables_and_headings_too() -> None:
    """A table of deadlines is where most figures are."""
    text = "| when | how long |\n|-|-|\n| refusal | :figure[acceptance] |"
    assert "7 working days</span></td>" in _read(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (":figure[mediaton]", "no figure 'mediaton': did you mean mediation"),
        (":cite[cpl-551]", "no citation 'cpl-551': did you mean cpl-55-1"),
        (":cite[cpl-24 cpl-9999]", "no citation 'cpl-9999'"),
        (":figure[a b]", "write :figure"),
        (":figure[]", "write :figure"),
        (":cite[]", "write :figure"),
        (":figre[mediation]", "write :figure"),
        ("no space:cites[cpl-24]", "write :figure"),
    ],
)
def test_what_is_not_there_names_the_nearest_and_the_mend(text: str, message: str) -> None:
    """A silent text such as ':figure[…]' would reach the reader."""
    with pytest.raises(InlineError, match=re.escape(message)):
        _read(text)


def test_a_section_with_a_platform_s_figure_says_that_the_page_decides() -> None:
    """A platform changes its times when it likes; see CONTRIBUTING."""
    bare = "## JD\n\nAsk within :figure[jd_apply].\n\n## Next\n\nThe page decides."
    with pytest.raises(InlineError, match="the section with '15 days' prints a platform's figure"):
        _read(bare)
    with pytest.raises(InlineError, match="prints a platform's figure"):
        _read("请在:figure[jd_apply]内申请。", "zh")
    assert "15 days" in _read("## JD\n\nAsk within :figure[jd_apply]. The order page decides.")
    assert "15天" in _read("请在:figure[jd_apply]内申请，以订单页为准。", "zh")


def test_every_figure_and_citation_can_be_drawn() -> None:
    """Whatever its unit, in both languages."""
    for lang, decides in (("zh", "以页面为准。"), ("en", "The page decides. ")):
        for id, figure in FIGURES.items():
            assert figure.say(lang, date.today()) in _read(f"{decides}:figure[{id}]", lang)  # noqa: DTZ011
        for instrument in INSTRUMENTS.values():
            ids = " ".join(source.id for source in instrument.sources.values())
            assert f"#{instrument.id}" in _read(f":cite[{ids}]", lang)


def test_a_link_across_the_site_holds_from_any_depth() -> None:
    """The site may lie below any path, so no address may begin at the root."""
    for page, address in (
        ("", "about/sources/#cpl"),
        ("changes/", "../about/sources/#cpl"),
        ("a/b/", "../../about/sources/#cpl"),
    ):
        links = SiteLinks()
        made = links.resolved('<a href="site:/about/sources/#cpl">', page, "x.md")
        assert made == f'<a href="{address}">'


def test_a_link_to_the_home_page_and_one_to_the_page_itself_hold() -> None:
    """MkDocs calls the home page './'."""
    links = SiteLinks()
    home = links.resolved('<p id="top"><a href="site:/#top">', "./", "index.md")
    deep = links.resolved('<a href="site:/"><a href="site:/a/b/">', "a/b/", "a/b.md")
    assert (home, deep) == ('<p id="top"><a href="./#top">', '<a href="../../"><a href="./">')
    assert list(links.broken(GUIDES)) == []


def test_a_link_to_no_page_or_no_place_is_told() -> None:
    """A reader must never meet a dead link; the author learns which file."""
    links = SiteLinks()
    links.resolved('<h2 id="all">', "about/sources/", "sources.md")
    links.resolved('<a href="site:/about/"><a href="site:/about/sources/#al">', "a/", "a.md")
    lost, nowhere = links.broken(GUIDES)
    assert lost.startswith("a.md: site:/about/ leads to no page")
    assert nowhere.startswith("a.md: site:/about/sources/#al leads to no place on that page")


@pytest.mark.parametrize(
    ("answers", "problem"),
    [
        ("state=to_ship&issue=not_shipped", ""),
        ("isue=minor", "'isue' is no choice of that guide: did you mean 'issue'?"),
        ("issue=miner", "issue has no option 'miner': did you mean 'minor'?"),
        ("where=jd&state=to_ship&issue=quality", "issue=quality contradicts the answers before it"),
    ],
)
def test_a_link_that_answers_a_guide_wrongly_is_told(answers: str, problem: str) -> None:
    """It would open the guide at its beginning, and nobody would see that it lost the answer."""
    links = SiteLinks()
    links.resolved('<guide-flow class="guide" flow="complaint-path">', "start/", "start.md")
    links.resolved(f'<a href="site:/start/#complaint-path:{answers}">', "a/", "a.md")
    told = [one.partition(": complaint-path: ")[2] for one in links.broken(GUIDES)]
    assert told == ([problem] if problem else [])


def test_a_link_with_answers_leads_to_a_page_that_has_the_guide() -> None:
    """On any other page they would be of no use."""
    links = SiteLinks()
    links.resolved('<a href="site:/a/#complaint-path:issue=minor">', "a/", "a.md")
    (told,) = links.broken(GUIDES)
    assert "without that guide" in told


def test_each_instrument_is_a_place_on_the_sources_page(site: Path) -> None:
    """Every citation leads there, in both languages, and finds all that is known of it."""
    for folder, again in ((site, "再核对不晚于"), (site / "en", "To be checked again by")):
        html = (folder / "about/sources/index.html").read_text(encoding="utf-8")
        for id in INSTRUMENTS:
            assert html.count(f'id="{id}"') == 1, id
        assert html.count(again) == len(INSTRUMENTS)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (":figure[garantee]", ("no figure 'garantee'", "did you mean guarantee?")),
        ("[x](site:/about/nowhere/)", ("site:/about/nowhere/ leads to no page",)),
    ],
)
def test_the_build_stops_and_names_the_file(
    small: SmallTree, written: str, told: tuple[str]
) -> None:
    """Among some sixty articles, the author must learn which."""
    article = small.root / "docs/en/about/privacy.md"
    article.write_text(article.read_text(encoding="utf-8") + f"\n{written}\n", "utf-8")
    built = small.mkdocs("build", "--config-file", "mkdocs.en.yml")
    assert built.returncode != 0
    assert "docs/en/about/privacy.md" in built.stderr
    assert all(words in built.stderr for words in told)


def test_a_built_page_links_relatively(site: Path) -> None:
    """Both languages, each to its own sources page."""
    for folder in (site, site / "en"):
        html = (folder / ARTICLE.removesuffix(".md") / "index.html").read_text("utf-8")
        assert 'href="../../about/sources/#order-121"' in html
    assert [page for page in site.rglob("*.html") if "site:/" in page.read_text("utf-8")] == []


def test_a_number_and_an_official_address_can_be_tapped() -> None:
    """Who has just sent money to a scammer should not have to copy a number."""
    assert _read("Call :call[110] or open :site[www.12315.cn].") == (
        '<p>Call <a href="tel:110">110</a> or open '
        '<a href="https://www.12315.cn">www.12315.cn</a>.</p>'
    )


@pytest.mark.parametrize("written", [":call[police]", ":site[javascript:alert(1)]", ":call[]"])
def test_what_is_no_number_and_no_address_is_refused(written: str) -> None:
    """A link that leads nowhere is worse than none."""
    with pytest.raises(InlineError, match="write :figure"):
        _read(written)
