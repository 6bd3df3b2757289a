"""Words lead to an article: its own, and those of the answers that it is about."""

import pytest

from guide_logic.content import subjects
from guide_logic.finding.searching import page_words, search_language
from guide_logic.finding.table import WordsError
from guide_logic.language.words import Subject, Words
from guide_logic.site import GUIDES
from tests.conftest import ROOT

_DOCS = ROOT / "docs/zh"


def test_each_article_has_words() -> None:
    """One without them is found by its text alone."""
    articles = {
        f"{path.relative_to(_DOCS).with_suffix('').as_posix()}/" for path in _DOCS.rglob("*.md")
    }
    own = {page for page, (words, _) in page_words(GUIDES).items() if words}
    assert own == articles - {"index/"}


def test_what_people_say_of_an_answer_leads_to_its_article() -> None:
    """The guide and the search know the same words."""
    _, said = page_words(GUIDES)["buyers/not-received-or-damaged/"]
    assert "not arrive" in said
    assert "空包" in said


def test_an_answer_that_nobody_has_words_for_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Misspelt, it would be missing in silence."""
    wrong = Subject(Words(en="fake"), {"complaint-path": {"issue": ("counterfiet",)}})
    monkeypatch.setitem(subjects.SUBJECTS, "buyers/counterfeit/", wrong)
    with pytest.raises(WordsError, match="did you mean 'counterfeit'"):
        page_words(GUIDES)


def test_other_words_for_ours_are_one_word() -> None:
    """They are the same as in a sentence."""
    forms = search_language(GUIDES)["forms"]
    assert forms["counterfeit"] == "fake"
    assert forms["拼夕夕"] == "拼多多"
