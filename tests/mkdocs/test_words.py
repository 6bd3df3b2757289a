"""The glossary lists the same words in both languages, each beside its twin."""

import re

import pytest

from tests.conftest import ROOT

_TERM = {
    # 退款（refund）{ #w-refund } and Refund (退款) { #w-refund }
    "zh": re.compile(r"^(?P<zh>[^（\n]+?)(?:（(?P<en>.+?)）)? \{ #(?P<id>w-[\w-]+) \}$", re.M),
    "en": re.compile(r"^(?P<en>[^(\n]+?)(?: \((?P<zh>.+?)\))? \{ #(?P<id>w-[\w-]+) \}$", re.M),
}


def _terms(lang: str) -> list[tuple[str, str, str]]:
    """Return a language's words as id, Chinese and English, as they stand on the page."""
    text = (ROOT / "docs" / lang / "about/words.md").read_text("utf-8")
    assert len(_TERM[lang].findall(text)) == text.count("{ #w-") == text.count("\n:   ")
    return [
        (term["id"], term["zh"] or term["en"], (term["en"] or term["zh"]).lower())
        for term in _TERM[lang].finditer(text)
    ]


def test_both_languages_explain_the_same_words() -> None:
    """A reader who switches language finds the same word in the same place."""
    chinese = _terms("zh")
    assert chinese == _terms("en")
    assert len({id for id, _, _ in chinese}) == len(chinese) > 40


@pytest.mark.parametrize("word", ["退款", "仅退款", "平台介入", "投诉", "举报", "消协", "欺诈"])
def test_the_glossary_knows_the_words_of_the_buttons(word: str) -> None:
    """Someone who reads no Chinese matches the characters on the screen."""
    assert word in [zh for _, zh, _ in _terms("en")]
