"""Every sentence a reader meets is a pair: Chinese and English together."""

from collections.abc import Iterable
from datetime import date

__all__ = ["LANGS", "T", "TextError", "near", "placeholders"]

LANGS = ("zh", "en")


class TextError(ValueError):
    """An author's text is incomplete; the message names the text and the mend."""


def near(word: str, known: Iterable[str]) -> str:
    """Return the mend for a misspelt name: the nearest known one, or all of them."""
    from difflib import get_close_matches  # an author's mistake is no reader's download

    close = get_close_matches(word, list(known), 1)
    return f"did you mean {close[0]!r}?" if close else f"it has {', '.join(known) or 'none'}"


def placeholders(text: str) -> frozenset[str]:
    """Return the names that stand in braces in a text.

    >>> sorted(placeholders("{days} of {total}"))
    ['days', 'total']
    """
    return frozenset(part.split("}", 1)[0] for part in text.split("{")[1:])


class T:
    """A sentence in both languages, with the same `{placeholders}` in each.

    >>> T(zh="还有{n}天", en="{n} days left").say("en", n=3)
    '3 days left'
    """

    __slots__ = ("en", "zh")

    def __init__(self, *, zh: str, en: str) -> None:
        """Keep both texts; raise `TextError` when one is blank or they differ."""
        if __debug__:  # an author's mistake stops the build; no reader waits for this
            self._check(zh, en)
        self.zh = zh
        self.en = en

    @staticmethod
    def _check(zh: str, en: str) -> None:
        if not zh.strip() or not en.strip():
            raise TextError(f"text {zh or en!r} has one language only: write zh= and en=")
        if ("{" in zh or "{" in en) and placeholders(zh) != placeholders(en):
            raise TextError(
                f"text {en!r}: {{{'}, {'.join(sorted(placeholders(zh) ^ placeholders(en)))}}} "
                "stands in one language only: use the same placeholders in both"
            )

    def say(self, lang: str, **values: object) -> str:
        """Return the text in `lang` ("zh" or "en"), its placeholders filled."""
        text = self.zh if lang == "zh" else self.en
        return text.format(**values) if values else text

    def on(self, day: date) -> "T":
        """Return the text as it is for a case that began on a day; see figures.py for another."""
        return self

    def __repr__(self) -> str:
        return f"T(zh={self.zh!r}, en={self.en!r})"
