"""What people type finds what they need among the first three, in both languages."""

import gzip
import json
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.conftest import ROOT
from tests.kept import Kept
from tests.mkdocs.claims import CLAIMS
from tests.page.reader import LANGUAGES

_HERE = Path(__file__).parent
_FOLDER = {"zh": "", "en": "en/"}


class Wanted(NamedTuple):
    """What somebody types on the site of a language, and the pages of which one must be found."""

    lang: str
    pages: tuple[str, ...]
    text: str


def _wanted(line: str) -> Wanted:
    lang, pages, text = (part.strip() for part in line.split("|"))
    return Wanted(lang, tuple(pages.split(" or ")), text)


SEARCHES = [
    _wanted(line)
    for name in ("searches.txt", "searches_later.txt")
    for line in (_HERE / name).read_text("utf-8").splitlines()
    if line[:1] not in ("", "#")
]


Find = Callable[..., list[Any]]
"""Takes a language and what is typed there; returns what is found for each text."""


def _kept(site: Path, lang: str) -> Kept:
    (index,) = (site / _FOLDER[lang] / "assets/search").glob("search.*.json")
    return Kept(_HERE / "searches.mjs", index)


def _found(kept: Kept, texts: Sequence[str], near: bool = False) -> list[Any]:
    return [json.loads(one) for one in kept([json.dumps({"text": t, "near": near}) for t in texts])]


def search(site: Path, lang: str, *texts: str) -> list[Any]:
    """Return what the page finds for each text, by the index that was published."""
    with _kept(site, lang) as kept:
        return _found(kept, texts)


@pytest.fixture(scope="module")
def find(site: Path) -> Iterator[Find]:
    """The same by an index that is read once; each text is looked up once, too.

    With `near` it names the words that come near a text: of all, they take longest to find.
    """
    known: dict[tuple[str, bool, str], Any] = {}
    with ExitStack() as stack:
        kept = {lang: stack.enter_context(_kept(site, lang)) for lang in LANGUAGES}

        def find(lang: str, *texts: str, near: bool = False) -> list[Any]:
            new = [text for text in texts if (lang, near, text) not in known]
            for text, found in zip(new, _found(kept[lang], new, near), strict=True):
                known[lang, near, text] = found
            return [known[lang, near, text] for text in texts]

        yield find


def _first(found: Any, count: int = 3) -> list[str]:
    return [one["href"] for one in found["found"][:count]]


def test_there_are_eighty_searches_in_each_language() -> None:
    """Fewer would be tuned to."""
    texts = {(one.lang, one.text) for one in SEARCHES}
    assert len(texts) == len(SEARCHES)
    assert all(sum(one.lang == lang for one in SEARCHES) >= 80 for lang in LANGUAGES)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_somebody_needs_is_among_the_first_three(find: Find, lang: str) -> None:
    """On a phone three are what is seen."""
    wanted = [one for one in SEARCHES if one.lang == lang]
    found = find(lang, *(one.text for one in wanted))
    missed = {
        one.text: _first(got)
        for one, got in zip(wanted, found, strict=True)
        if not set(one.pages) & {*_first(got)}
    }
    assert missed == {}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_eight_of_ten_searches_find_it_first(find: Find, lang: str) -> None:
    """Who is tired takes the first."""
    wanted = [one for one in SEARCHES if one.lang == lang]
    found = find(lang, *(one.text for one in wanted))
    first = sum(
        bool({*_first(got, 1)} & set(one.pages)) for one, got in zip(wanted, found, strict=True)
    )
    assert first >= 0.8 * len(wanted)


def test_a_word_is_a_word(find: Find) -> None:
    """多久 is not in 拼多多, nor "not" in "notice"."""
    asked, named = find("zh", "多久", "拼多多")
    assert "money/deadlines/" in _first(asked)
    assert not {"多多", "拼多多"} & {term for meant in asked["terms"] for term in meant}
    assert _first(named, 1) == ["buyers/other-platforms/"]
    (delivered,) = find("en", "not delivered")
    assert not [one for one in _first(delivered) if one.startswith("sellers/")]


def test_who_types_complaint_alone_is_led_to_complain(find: Find) -> None:
    """Sellers who are complained of say so; nobody else wants their pages first."""
    for found in find("zh", "投诉", "我要投诉", "怎么投诉"):
        buyers = [one.startswith("buyers/") or one == "start/which-path/" for one in _first(found)]
        assert buyers[:2] == [True, True]
        assert not any(one.startswith("sellers/") for one in _first(found))
    (accused,) = find("zh", "被投诉了")
    assert _first(accused, 1)[0].startswith("sellers/")


@pytest.mark.parametrize(
    ("lang", "typed", "buyer"),
    [
        ("zh", "投诉卖家", True),
        ("zh", "怎么投诉商家", True),
        ("zh", "举报卖家", True),
        ("zh", "卖家被投诉", False),
        ("zh", "买家投诉", False),
        ("en", "complain about the seller", True),
        ("en", "report seller", True),
        ("en", "buyer complaint", False),
    ],
)
def test_the_same_words_in_another_order_are_for_the_other_side(
    find: Find, lang: str, typed: str, buyer: bool
) -> None:
    """Who complains of a seller is a buyer; who has a complaint is the seller."""
    (found,) = find(lang, typed)
    assert _first(found, 1)[0].startswith("sellers/") is not buyer


@pytest.mark.parametrize(
    ("lang", "typed", "meant"),
    [
        ("en", "refnd", "refund"),
        ("en", "counterfiet", "counterfeit"),
        ("en", "guarentee", "guarantee"),
        ("en", "refunding", "refund"),
        ("zh", "七天无里由", "七天无理由"),
        ("zh", "淘寶", "淘宝"),
        ("zh", "１２３１５投诉", "12315 投诉"),
    ],
)
def test_what_is_typed_otherwise_finds_the_same(
    find: Find, lang: str, typed: str, meant: str
) -> None:
    """One error, another form, the other script."""
    wrong, right = find(lang, typed, meant)
    assert set(_first(wrong, 2)) & set(_first(right, 2))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_cases_and_guides_come_before_articles(find: Find, lang: str) -> None:
    """They lead to a next step; the article is a link below."""
    (found,) = find(lang, {"zh": "假货", "en": "fake"}[lang])
    first = found["found"][0]
    assert first["href"] == "buyers/counterfeit/"
    assert first["card"]["href"] == "start/which-path/#complaint-path:issue=counterfeit"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_nothing_is_found_words_that_come_near_are_named(find: Find, lang: str) -> None:
    """Each of them finds something."""
    text = {"zh": "仲裁退货庭", "en": "xreturnx"}[lang]
    unknown, near = find(lang, "zxqv", text, near=True)
    assert unknown["found"] == []
    assert near["nearest"]
    for found in find(lang, *near["nearest"]):
        assert found["found"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_popular_claim_is_found_by_its_own_words(find: Find, lang: str) -> None:
    """Someone who read it elsewhere types what they read, and meets our answer to it."""
    texts = [words[LANGUAGES.index(lang)] for words in CLAIMS.values()]
    for place, found in zip(CLAIMS, find(lang, *texts), strict=True):
        advice = [one for one in found["found"] if one["href"] == "about/popular-advice/"]
        places = [part["href"] for one in advice for part in one["parts"]]
        assert f"about/popular-advice/#{place}" in places, texts


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_popular_claim_has_its_place(lang: str) -> None:
    """A claim that nobody searches for in the test above could drop out of the search."""
    text = (ROOT / "docs" / lang / "about/popular-advice.md").read_text("utf-8")
    assert sorted(re.findall(r"\{ #(seed-\d+) \}", text)) == sorted(CLAIMS)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_place_that_can_be_found_is_there(site: Path, lang: str) -> None:
    """An index that is older than its page would lead nowhere."""
    root = site / _FOLDER[lang]
    (file,) = (root / "assets/search").glob("search.*.json")
    index = json.loads(file.read_text("utf-8"))
    for href, _, _, parts, cards, _ in index["pages"]:
        html = (root / href / "index.html").read_text("utf-8")
        assert [id for id, _ in parts if f'id="{id}"' not in html] == [], href
        for card, _, _ in cards:
            assert (root / card.partition("#")[0] / "index.html").is_file()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_words_are_light_enough_for_a_slow_line(site: Path, lang: str) -> None:
    """The theme's index weighed half a megabyte."""
    (file,) = (site / _FOLDER[lang] / "assets/search").glob("search.*.json")
    assert len(gzip.compress(file.read_bytes())) < 120_000


def test_the_themes_own_search_is_not_published(site: Path) -> None:
    """Its index had six million letters, and nobody would ask for it."""
    left = [*site.rglob("search_index.json"), *site.rglob("lunr"), *site.rglob("workers")]
    assert left == []
