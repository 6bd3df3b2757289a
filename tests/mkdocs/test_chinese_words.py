"""What the search looks up is cut as jieba cuts it, whether or not it was kept."""

from copy import copy
from pathlib import Path

import jieba
import pytest

from widgets.mkdocs.chinese_words import KeptWords

_RUN = "平台客服仅退款"


@pytest.fixture(scope="module")
def read() -> jieba.Tokenizer:
    """What has read jieba's own dictionary, half a second long, for all tests."""
    tokenizer = jieba.Tokenizer()
    tokenizer.initialize()
    return tokenizer


@pytest.fixture(autouse=True)
def _begin_with_what_was_read(read: jieba.Tokenizer, monkeypatch: pytest.MonkeyPatch) -> None:
    def begin() -> jieba.Tokenizer:
        new = copy(read)
        new.FREQ = {**read.FREQ}  # to which a dictionary of our own adds words
        return new

    monkeypatch.setattr(jieba, "Tokenizer", begin)


@pytest.fixture
def dictionary(tmp_path: Path) -> Path:
    """A dictionary of our own."""
    (tmp_path / "words.txt").write_text("仅退款 1000 n\n", "utf-8")
    return tmp_path / "words.txt"


def test_what_was_kept_is_what_jieba_would_say(
    tmp_path: Path, dictionary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And jieba, whose dictionary takes half a second, is not asked again."""
    first = KeptWords(tmp_path / "kept.json", dictionary)
    words = first.words(_RUN)
    asked = jieba.Tokenizer()
    with dictionary.open("rb") as file:
        asked.load_userdict(file)
    assert words == list(asked.cut(_RUN))
    assert "仅退款" in words
    first.save()
    monkeypatch.setattr(jieba, "Tokenizer", lambda: pytest.fail("asked again"))
    assert KeptWords(tmp_path / "kept.json", dictionary).words(_RUN) == words


def test_another_dictionary_cuts_anew(tmp_path: Path, dictionary: Path) -> None:
    """A word that is added is found from the next build on."""
    first = KeptWords(tmp_path / "kept.json", dictionary)
    assert "平台客服" not in first.words(_RUN)
    first.save()
    with dictionary.open("a") as words:
        words.write("平台客服 100000 n\n")
    second = KeptWords(tmp_path / "kept.json", dictionary)
    assert "平台客服" in second.words(_RUN)
