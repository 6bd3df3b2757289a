"""Keeps how jieba cut the Chinese of the pages: cutting it takes seconds, and it is seldom new.

The search asks for the words of each run of Chinese. A run that was there in the
build before is looked up; the dictionary, half a second, is read for the first
that was not.
"""

import json
import os
from hashlib import sha256
from pathlib import Path

import jieba

__all__ = ["KeptWords"]


class KeptWords:
    """Cuts as jieba does; `save` writes what this build asked for."""

    def __init__(self, file: Path, dictionary: Path) -> None:
        """Read what the build before kept, if it was cut by the same dictionary."""
        self._file, self._dictionary = file, dictionary
        self._made_from = f"{jieba.__version__} {sha256(dictionary.read_bytes()).hexdigest()}"
        kept = json.loads(file.read_text("utf-8")) if file.exists() else {}
        self._known: dict[str, list[str]] = (
            kept["words"] if kept.get("made_from") == self._made_from else {}
        )
        self._asked: dict[str, list[str]] = {}
        self._jieba: jieba.Tokenizer | None = None

    def words(self, text: str) -> list[str]:
        """Return the words of a run of Chinese."""
        if text not in self._asked:
            self._asked[text] = self._known.get(text) or self._new(text)
        return self._asked[text]

    def save(self) -> None:
        """Keep the words of this build for the next."""
        if self._asked == self._known:
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        new = self._file.with_suffix(f".{os.getpid()}")
        kept = {"made_from": self._made_from, "words": self._asked}
        new.write_text(json.dumps(kept, ensure_ascii=False), "utf-8")
        new.replace(self._file)

    def _new(self, text: str) -> list[str]:
        if self._jieba is None:
            self._jieba = jieba.Tokenizer()
            with self._dictionary.open("rb") as words:
                self._jieba.load_userdict(words)
        return list(self._jieba.cut(text))
