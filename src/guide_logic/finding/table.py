"""Makes one table of all that authors say people say, for Python and for the page alike."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from guide_logic.finding.checks import check_words
from guide_logic.finding.fits import fields_of, never_of, unasked_of
from guide_logic.finding.matcher import normal
from guide_logic.language.entries import Amount, Day
from guide_logic.language.flow import Flow
from guide_logic.language.guides import Guides
from guide_logic.language.words import FlowWords, Vocabulary, Words

__all__ = ["WordsError", "language_of", "speaks", "table_of", "words_of"]

Json = dict[str, Any]

_PARTS = re.compile(r"(\(|\)\??|\||\.{2,3}|\{n\}|\$| +)")
_DOTS = re.compile(r"\.{2,3}")
_INNERMOST = re.compile(r"\(([^()]*)\)(\??)")
_SILENT = Vocabulary(
    same={}, first=(), then=(), left_out="", not_typos="", simple=("", ""), denied="", supposed=""
)
_AS_THEY_ARE = {
    "(": "(?:",
    ")": ")",
    ")?": ")?",
    "|": "|",
    "$": "(?= ?(?:,|$))",
    "...": ".{0,14}?",
    "{n}": r"\b([0-9]+(?:\.[0-9]+)?)",
}


class WordsError(ValueError):
    """An author's words are wrong; each line names the guide, the fact and the mend."""


def words_of(guides: Guides, flow: str) -> FlowWords | None:
    """Return what people say who need that guide, if its author wrote it down."""
    module = guides.module(flow)
    # A guide in one file has no room for them.
    if not hasattr(import_module(module), "__path__") or find_spec(f"{module}.words") is None:
        return None
    words = import_module(f"{module}.words").WORDS
    assert isinstance(words, FlowWords)
    return words


def speaks(guides: Guides) -> bool:
    """Return whether somebody has written down what people say who need these guides."""
    return find_spec(f"{guides.package}.vocabulary") is not None


@cache
def language_of(guides: Guides) -> Json:
    """Return how a sentence is brought into plain words: the table without its guides."""
    if not speaks(guides):
        return _language(_SILENT, ())
    vocabulary: Vocabulary = import_module(f"{guides.package}.vocabulary").VOCABULARY
    return _language(vocabulary, _told(guides).values())


@cache
def table_of(guides: Guides) -> Json:
    """Return the table of all guides; raise `WordsError` naming every mistake in the words."""
    table = language_of(guides)
    told = _told(guides) if speaks(guides) else {}
    phrases = _Phrases(table)
    loaded = {id: guides.load(id) for id in told}
    problems = [
        problem
        for id, flow in loaded.items()
        for problem in check_words(flow, told[id], phrases.ways)
    ]
    if problems:
        raise WordsError("\n".join(problems))
    flows = [_flow(flow, guides.pages[id], told[id], phrases) for id, flow in loaded.items()]
    return {**table, "patterns": phrases.patterns, "flows": flows}


def _told(guides: Guides) -> dict[str, FlowWords]:
    return {id: words for id in guides.flows if (words := words_of(guides, id))}


def _language(vocabulary: Vocabulary, told: Iterable[FlowWords]) -> Json:
    forms = dict.fromkeys(vocabulary.left_out, "")
    for word, others in vocabulary.same.items():
        forms |= dict.fromkeys(others, word)
    used = {
        word
        for words in told
        for one in _all(words)
        for phrase in (*one.says, *one.but, *one.apart)
        for word in re.findall("[a-z]+", phrase)
    }
    for word in (*list(forms), *vocabulary.same, *sorted(used, key=lambda one: (len(one), one))):
        plain = forms.get(word, word)
        for form in (word, *inflected(word)) if plain else ():
            forms.setdefault(form, plain)
    return {
        "simple": dict(zip(*vocabulary.simple, strict=True)),
        "first": vocabulary.first,
        "forms": dict(sorted(forms.items())),
        "real": sorted(vocabulary.not_typos - forms.keys()),
        "then": vocabulary.then,
        "not": vocabulary.denied,
        "if": vocabulary.supposed,
    }


def inflected(word: str) -> Iterator[str]:
    """Yield the forms that an English word may have; some of them nobody writes.

    >>> sorted(inflected("ship"))
    ['shiped', 'shiping', 'shipped', 'shipping', 'ships']
    >>> sorted(inflected("reply"))
    ['replied', 'replies', 'replying']
    """
    if len(word) < 3:
        return
    stem = word[:-1]
    if word.endswith("y") and word[-2] not in "aeiou":
        yield from (f"{stem}ies", f"{stem}ied", f"{word}ing")
    elif word.endswith("e"):
        yield from (f"{word}s", f"{word}d", f"{stem}ing")
    else:
        yield from (f"{word}{'es' if word.endswith(('s', 'x', 'ch', 'sh')) else 's'}",)
        yield from (f"{word}ed", f"{word}ing")
        if re.search("[^aeiou][aeiou][bdgklmnprt]$", word):
            yield from (f"{word}{word[-1]}ed", f"{word}{word[-1]}ing")


def _all(words: FlowWords) -> list[Words]:
    options = [one for of_fact in words.facts.values() for one in of_fact.values()]
    return [words.about, words.near, words.unlike, *options, *words.counts.values()]


def _unfolded(phrase: str) -> list[str]:
    """Return a phrase with each choice of its brackets.

    >>> _unfolded("a (b|c) (d)?")
    ['a b d', 'a b ', 'a c d', 'a c ']
    """
    found = _INNERMOST.search(phrase)
    if not found:
        return [phrase]
    either = [*found[1].split("|"), *([""] if found[2] else [])]
    before, after = phrase[: found.start()], phrase[found.end() :]
    return [way for one in either for way in _unfolded(f"{before}{one}{after}")]


class _Phrases:
    """Reads authors' phrases: as patterns, which stand in the table once, and as sentences."""

    def __init__(self, table: Json) -> None:
        self.patterns: list[str] = []
        self._table = table
        self._known: dict[str, int] = {}
        self._plain: dict[str, str] = {}
        self._ways: dict[str, set[str]] = {}
        # Guides share phrases: each is read once.
        self._pattern = cache(self._patterned)

    def numbers(self, words: Words) -> tuple[int, int, int]:
        """Return the numbers of what says it, of what covers that, and of what must stand apart."""
        return self.number(words.says), self.number(words.but), self.number(words.apart)

    def number(self, phrases: Iterable[str]) -> int:
        """Return the number of the pattern that meets any of the phrases; -1 for none."""
        told = sorted({self._pattern(one) for one in phrases}, key=lambda one: (-len(one), one))
        joined = "|".join(told)
        if joined and joined not in self._known:
            self._known[joined] = len(self.patterns)
            self.patterns.append(joined)
        return self._known.get(joined, -1)

    def ways(self, phrase: str) -> set[str]:
        """Return the sentences that a phrase stands for, in plain words."""
        if phrase not in self._ways:
            self._ways[phrase] = {self._way(one) for one in _unfolded(phrase)}
        return self._ways[phrase]

    def _way(self, phrase: str) -> str:
        parts = [self.plain(part.replace("{n}", "3")) for part in _DOTS.split(phrase)]
        return " .. ".join(parts)

    def plain(self, part: str) -> str:
        """Return some words as they are read, without what stands around them."""
        if part not in self._plain:
            self._plain[part] = normal(self._table, part).strip(" ")
        return self._plain[part]

    def _patterned(self, phrase: str) -> str:
        """Return the regular expression of a phrase, in what Python and JavaScript both read."""
        made = ""
        parts = [part for part in _PARTS.split(_INNERMOST.sub(self._said, phrase)) if part]
        for place, part in enumerate(parts):
            if part == "..":
                around = "".join(parts[max(place - 2, 0) : place + 3])
                made += f"[^,]{{0,{24 if re.search('[a-z]', around) else 6}}}?"
            elif part in _AS_THEY_ARE:
                made += _AS_THEY_ARE[part]
            else:
                made += " ?" if part.isspace() else self._literal(part)
        bare = re.sub(r"\(|\)\??|\||\.{2,3}|\{n\}|\$", " ", phrase)
        if re.search(made, "") or re.search("[^a-z0-9一-鿿' ]", bare):
            raise WordsError(
                f"{phrase!r} meets every sentence, or has a sign in it that no phrase has: write "
                "words, and (a|b), (a|b)?, .. and {n} between them"
            )
        return made

    def _said(self, group: re.Match[str]) -> str:
        """Return a group without small words, which would meet everything."""
        told = [one for one in group[1].split("|") if "{n}" in one or "$" in one or self.plain(one)]
        return f"({'|'.join(told)}){group[2]}" if told else ""

    def _literal(self, part: str) -> str:
        plain = self.plain(part)
        if not plain:
            return ""
        start, end = (r"\b" if plain[at].isascii() else "" for at in (0, -1))
        return f"{start}{plain}{end}"


def _flow(flow: Flow, page: str, words: FlowWords, phrases: _Phrases) -> Json:
    never = never_of(flow, words)
    return {
        "id": flow.id,
        "page": page,
        "opens": words.opens,
        "about": phrases.numbers(words.about)[:2],
        "near": phrases.numbers(words.near)[:2],
        "unlike": phrases.numbers(words.unlike)[:2],
        "facts": [
            [
                fact,
                fact in words.supposed,
                [[option, *phrases.numbers(one), one.over] for option, one in options.items()],
            ]
            for fact, options in words.facts.items()
        ],
        "counts": [
            [
                fact,
                _kind(flow, fact),
                *phrases.numbers(one),
                unasked_of(flow, words, fact),
            ]
            for fact, one in words.counts.items()
        ],
        "never": never,
        "fields": fields_of(flow, words),
    }


def _kind(flow: Flow, fact: str) -> str:
    typed = flow.facts[fact]
    return "ago" if isinstance(typed, Day) else "sum" if isinstance(typed, Amount) else "number"
