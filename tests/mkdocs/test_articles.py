"""Each article is whole in both languages, and says the same with the same sources."""

import re
from collections import Counter
from pathlib import Path

import pytest
from mkdocs.utils.meta import get_data

from guide_logic.analysis.state_graph import StateGraph
from guide_logic.articles.paths import added_pages
from guide_logic.site import GUIDES
from tests.conftest import ROOT
from tests.mkdocs.test_build import ARTICLES

LANGUAGES = ("zh", "en")

_FENCE = re.compile(r"^```.*?^```", re.M | re.S)
_BLOCK = re.compile(r"^/// +(\w+)(?: *\| *([\w-]+))?", re.M)
_DRAWN = re.compile(r":(cite|figure)\[([^\]]+)\]")
_CHINESE = re.compile(r"[\u3400-\u9fff]")
_IN_BRACKETS = re.compile(r"[（(“][^（）()“”]*[）)”]|`[^`]*`|<[^>]*>|\]\([^)]*\)")
_AT_MOST = {
    "zh": re.compile(r"最多(.)个(?:问题|。)"),
    "en": re.compile(r"at most (\w+) questions[.,]|(\w+) at most\.", re.I),
}
_NUMBERS = {
    word: n for n, both in enumerate(("六 six", "七 seven", "八 eight"), 6) for word in both.split()
}
_FIRST_SCREEN = {"zh": 190, "en": 120}
"""Characters, and words, before the first heading: what a small phone shows at once."""


def _front(article: str, lang: str) -> dict[str, str]:
    """Return an article's front matter."""
    front: dict[str, str] = get_data((ROOT / "docs" / lang / article).read_text("utf-8"))[1]
    return front


def _body(article: str, lang: str) -> str:
    """Return an article without its front matter and its fenced code."""
    text: str = get_data((ROOT / "docs" / lang / article).read_text("utf-8"))[0]
    return _FENCE.sub("", text)


@pytest.mark.parametrize("article", ARTICLES)
def test_both_languages_hold_the_same_widgets(article: str) -> None:
    """A tool in one language only would leave half the readers without it."""
    chinese, english = (_BLOCK.findall(_body(article, lang)) for lang in LANGUAGES)
    assert chinese == english


@pytest.mark.parametrize("article", ARTICLES)
def test_both_languages_rest_on_the_same_sources_and_figures(article: str) -> None:
    """A rule cited in one language is stated without a source in the other."""
    cited = [
        Counter(
            (kind, id)
            for kind, ids in _DRAWN.findall(_body(article, lang))
            for id in re.split(r"[\s,]+", ids.strip())
        )
        for lang in LANGUAGES
    ]
    assert set(cited[0]) == set(cited[1])


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("article", ARTICLES)
def test_an_article_has_a_title_and_a_description(article: str, lang: str) -> None:
    """They are what a search engine and a shared link show."""
    front = _front(article, lang)
    assert front["title"].strip()
    length = len(front["description"])
    assert (25 <= length <= 160) if lang == "zh" else (60 <= length <= 260)
    heading = re.search(r"^# (.+?)(?: *\{.*\})?$", _body(article, lang), re.M)
    assert heading
    assert heading[1] == front["title"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_two_articles_describe_themselves_alike(lang: str) -> None:
    """A copied front matter would send readers to the wrong page."""
    for key in ("title", "description"):
        said = Counter(_front(article, lang)[key] for article in ARTICLES)
        assert [one for one, times in said.items() if times > 1] == []


@pytest.mark.parametrize("article", ARTICLES)
def test_each_language_is_written_in_itself(article: str) -> None:
    """An untranslated passage stands out by its script; terms in brackets are meant."""
    chinese = _body(article, "zh")
    assert len(_CHINESE.findall(chinese)) > 150
    english = _IN_BRACKETS.sub("", _body(article, "en"))
    assert len(english.split()) > 100
    lines = [line for line in english.splitlines() if len(_CHINESE.findall(line)) > 12]
    assert lines == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("article", [one for one in ARTICLES if "/" in one])
def test_the_first_screen_answers_what_the_page_is_named_after(article: str, lang: str) -> None:
    """Someone at midnight reads what is above the first heading, and acts."""
    # Where a guide stands first, it answers; what is said of it comes right after.
    first = r"^## .*\{ #(?:guide|path|questions) \}\n(?=\n(?:.+\n\n)?/// guide)|^/// guide.*\n///$"
    body = re.sub(first, "", _body(article, lang), flags=re.M)
    intro = re.split(r"^(?:## |/// )", body, maxsplit=1, flags=re.M)[0]
    intro = re.sub(r"^# .*$", "", intro, flags=re.M)
    plain = re.sub(r"\]\([^)]*\)|[*_\[{}#]|\{[^}]*\}", "", intro)
    size = len(re.sub(r"\s", "", plain)) if lang == "zh" else len(plain.split())
    assert 0 < size <= _FIRST_SCREEN[lang], size


@pytest.mark.parametrize("name", ["docs", "src/guide_logic"])
def test_no_text_promises_or_frightens(name: str) -> None:
    """The popular advice this guide grew from does both."""
    wrong = re.compile(r"最狠|一定能赢|保证退款|必赢|\bharshest\b|\bguaranteed refund\b", re.I)
    told: list[str] = []
    for path in sorted(Path(ROOT, name).rglob("*")):
        if path.suffix in (".md", ".py") and "popular-advice" not in path.name:
            told += [f"{path.name}: {hit}" for hit in wrong.findall(path.read_text("utf-8"))]
    assert told == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_guide_stands_on_a_page_and_shows_how_it_decides(lang: str) -> None:
    """A table that nobody can read is one that nobody can correct."""
    texts = [_body(article, lang) for article in ARTICLES]
    texts += [text for _, text in added_pages(GUIDES, lang)]
    shown = Counter(block for text in texts for block in _BLOCK.findall(text))
    for kind in ("guide", "diagram", "rows"):
        assert {flow for flow in GUIDES.flows if not shown[kind, flow]} == set(), kind


def test_articles_say_how_many_questions_the_buyers_guide_has(graph: StateGraph) -> None:
    """A number that is too high keeps readers away; one that is too low breaks a promise."""
    articles = ("index.md", "start/which-path.md", "start/before-you-complain.md")
    for lang in LANGUAGES:
        for article in (*articles, "channels/where-power-ends.md"):
            text = (ROOT / "docs" / lang / article).read_text("utf-8")
            found = [word for one in _AT_MOST[lang].finditer(text) for word in one.groups() if word]
            assert found, (lang, article)
            told = {_NUMBERS.get(word.lower()) for word in found}
            assert told == {graph.longest}, (lang, article)
