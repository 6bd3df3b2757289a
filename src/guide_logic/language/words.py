"""The ways in which people say things: which guide they need, and what they have answered.

Phrases stand one after another, parted by ";". In one, `(a|b)` is either, `(a|b)?` may
be missing, `..` skips a few words of one clause and `...` a few of any, `{n}` is a number,
`$` the end of a clause. English words are written in their plain form ("ship" is also
"shipped"), and small words ("the", "still", "已经", "了") are left out of what people
write before it is looked at; see guide_logic.finding.
"""

from collections.abc import Mapping

__all__ = ["Counted", "FlowWords", "Subject", "Vocabulary", "Words"]


class Words:
    """How people say one thing, in both languages.

    What `but` covers does not count ("收到" in "收到通知"), nor what stands in one clause
    with anything of `apart`. Where an option of `over` is said as well, this one stands:
    a fake is also "not as described".
    """

    __slots__ = ("apart", "but", "over", "says")

    def __init__(
        self,
        zh: str = "",
        en: str = "",
        *,
        but: str = "",
        apart: str = "",
        over: tuple[str, ...] = (),
    ) -> None:
        self.says = phrases(zh) + phrases(en)
        self.but = phrases(but)
        self.apart = phrases(apart)
        self.over = over


class Counted(Words):
    """How people give a number that a guide asks for; the number is `{n}`.

    A day is given as how many days ago it was.
    """

    __slots__ = ()


class FlowWords:
    """What leads to one guide, and the answers that people give before they are asked.

    `about` names its subject; `near` makes it likelier; who says `unlike` needs another one.
    `opens` is the guide for whoever names no subject at all. `facts` has, by fact, the
    words of each option; those of `supposed` count even after "if" and "is it".
    """

    __slots__ = ("about", "counts", "facts", "near", "opens", "supposed", "unlike")

    def __init__(
        self,
        *,
        about: Words,
        near: Words | None = None,
        unlike: Words | None = None,
        facts: Mapping[str, Mapping[str, Words]],
        counts: Mapping[str, Counted] | None = None,
        supposed: tuple[str, ...] = (),
        opens: bool = False,
    ) -> None:
        self.about = about
        self.near = near or Words()
        self.unlike = unlike or Words()
        self.facts = facts
        self.counts = counts or {}
        self.supposed = supposed
        self.opens = opens


class Subject:
    """What an article is about: by guide and fact the answers that lead there, and other words."""

    __slots__ = ("answers", "words")

    def __init__(
        self, words: Words, answers: Mapping[str, Mapping[str, tuple[str, ...]]] | None = None
    ) -> None:
        self.words = words
        self.answers = answers or {}


class Vocabulary:
    """What is done to a sentence before phrases are looked for in it.

    `same` has, by the word that phrases use, the others that mean it; `first` and `then`
    are replacements, in their order, before and after words are looked up. `left_out`
    are small words; `not_typos` real ones that look like a misspelt one of ours; `simple`
    the characters of the other script, and ours. `denied` and `supposed` end before what
    is said not to be so, or only supposed.
    """

    __slots__ = (
        "asking",
        "denied",
        "first",
        "left_out",
        "not_typos",
        "same",
        "simple",
        "supposed",
        "then",
    )

    def __init__(
        self,
        *,
        same: Mapping[str, str],
        first: tuple[tuple[str, str], ...],
        then: tuple[tuple[str, str], ...],
        left_out: str,
        not_typos: str,
        simple: tuple[str, str],
        denied: str,
        supposed: str,
        asking: str = "",
    ) -> None:
        self.same = {word: others.split() for word, others in same.items()}
        self.first = first
        self.then = then
        self.left_out = left_out.split()
        self.not_typos = frozenset(not_typos.split())
        self.simple = simple
        self.denied = denied
        self.supposed = supposed
        self.asking = asking.split()


def phrases(text: str) -> tuple[str, ...]:
    """Return the phrases of a text.

    >>> phrases("not ship; never ship;")
    ('not ship', 'never ship')
    """
    return tuple(" ".join(one.split()) for one in text.split(";") if one.strip())
