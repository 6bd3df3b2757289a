"""Every sentence a reader meets is a pair: Chinese and English together."""

__all__ = ["LANGS", "T", "TextError"]

LANGS = ("zh", "en")


class TextError(ValueError):
    """An author's text is incomplete; the message names the text and the mend."""


def _placeholders(text: str) -> frozenset[str]:
    """Return the names that stand in braces in a text.

    >>> sorted(_placeholders("{days} of {total}"))
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
        if not zh.strip() or not en.strip():
            raise TextError(f"text {zh or en!r} has one language only: write zh= and en=")
        if ("{" in zh or "{" in en) and _placeholders(zh) != _placeholders(en):
            raise TextError(
                f"text {en!r}: {{{'}, {'.join(sorted(_placeholders(zh) ^ _placeholders(en)))}}} "
                "stands in one language only: use the same placeholders in both"
            )
        self.zh = zh
        self.en = en

    def say(self, lang: str, **values: object) -> str:
        """Return the text in `lang` ("zh" or "en"), its placeholders filled."""
        text = self.zh if lang == "zh" else self.en
        return text.format(**values) if values else text

    def __repr__(self) -> str:
        return f"T(zh={self.zh!r}, en={self.en!r})"
