"""Looks a sentence up in the table that `guide_logic.finding.table` makes of the words.

widgets/site/find.js does the same with the same table; tests hold both to one result.
No word and no rule of any guide stands here: they are in the table.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cache, partial
from typing import Any

__all__ = ["LONGEST", "find", "normal"]

Table = Mapping[str, Any]
Span = tuple[int, int]

LONGEST = 400
"""More letters than a sentence has: what comes after them is not read."""


def find(table: Table, text: str, today: date) -> list[dict[str, Any]]:
    """Return the guides that a sentence leads to, best first, each with what it says.

    `facts` are those the sentence names, `answers` the fields of the guide that they
    settle, `words` what was recognised, as it was read.
    """
    said = _Said(table, text)
    ranked = []
    for place, flow in enumerate(table["flows"]):
        subject = [said.bare(*flow[kind]) for kind in ("about", "near", "unlike")]
        facts, spans = _facts(flow, said)
        _count(flow, said, today, facts, spans)
        opens = flow["opens"] and (spans or subject[1])
        points = sum(
            weight * bool(met) for weight, met in zip((8, 3, -8), subject, strict=True)
        ) + len(facts)
        if points > 0 and (subject[0] or opens):
            spans += subject[0] + subject[1]
            words = dict.fromkeys(said.text[start:end].strip() for start, end in sorted(spans))
            found = {"flow": flow["id"], "page": flow["page"], "facts": facts}
            ranked.append(
                (-points, place, {**found, "words": list(words), **_answers(flow, facts)})
            )
    return [found for _, _, found in sorted(ranked, key=lambda one: one[:2])]


def normal(table: Table, text: str) -> str:
    """Return a sentence as phrases are looked for in it: in plain words, clauses parted by ","."""

    def word(found: re.Match[str]) -> str:
        return f" {_plain(table, found[0])} "

    text = unicodedata.normalize("NFKC", text).lower()
    text = "".join(table["simple"].get(letter, letter) for letter in text[:LONGEST])
    for pattern, put in table["first"]:
        text = _replacing(pattern, put)(text)
    text = re.sub("[a-z]+", word, text)
    for pattern, put in table["then"]:
        text = _replacing(pattern, put)(text)
    return text


@cache
def _looking(pattern: str) -> re.Pattern[str]:
    """Return a pattern, read once: there are more of them than `re` remembers."""
    return re.compile(pattern, re.ASCII)


@cache
def _replacing(pattern: str, put: str) -> Callable[[str], str]:
    """Return what puts a text for a pattern, read once: it is called a million times for a table.

    >>> _replacing("([0-9]+)k", "$1000")("2k")
    '2000'
    """
    read = re.compile(pattern, re.ASCII)
    first = r"\g<1>" if read.groups else ""
    return partial(read.sub, put.replace("\\", r"\\").replace("$1", first))


def _plain(table: Table, word: str) -> str:
    """Return the word that phrases use for this one, which may be misspelt by one letter."""
    forms: Mapping[str, str] = table["forms"]
    if word in forms or len(word) < 5 or word in table["real"]:
        return forms.get(word, word)
    return next(
        (forms[one] for one in forms if len(one) > 4 and one[0] == word[0] and _near(word, one)),
        word,
    )


def _near(one: str, other: str) -> bool:
    """Return whether a letter is wrong, missing or too many, or two have changed places.

    >>> [_near("refund", one) for one in ("refnd", "rfeund", "refunds", "refudn", "return")]
    [True, True, True, True, False]
    """
    if abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    a, b = one[start:], other[start:]
    swapped = len(a) > 1 and a[1::-1] == b[:2] and a[2:] == b[2:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or swapped


class _Said:
    """A sentence, and where each pattern is met in it."""

    def __init__(self, table: Table, text: str) -> None:
        self.text = normal(table, text)
        self._table = table
        self._met: dict[int, list[Span]] = {}

    def matches(self, number: int) -> list[re.Match[str]]:
        """Return each place where a pattern is met; -1 is none."""
        if number < 0:
            return []
        return list(_looking(self._table["patterns"][number]).finditer(self.text))

    def spans(self, number: int) -> list[Span]:
        """Return where a pattern is met."""
        if number not in self._met:
            self._met[number] = [found.span() for found in self.matches(number)]
        return self._met[number]

    def bare(self, says: int, but: int) -> list[Span]:
        """Return where a pattern is met and not covered by another."""
        covers = self.spans(but)
        return [one for one in self.spans(says) if not any(_meet(one, cover) for cover in covers)]

    def counts(self, span: Span, but: int, apart: int, *, supposed: bool) -> bool:
        """Return whether what is met there is said: not covered, not denied, not only supposed."""
        before = self.text[: span[0]]
        end = self.text.find(",", span[1])
        clause = (before.rfind(",") + 1, end if end >= 0 else len(self.text))
        return not (
            any(_meet(span, other) for other in self.spans(but))
            or any(_within(other, clause) for other in self.spans(apart))
            or _looking(self._table["not"]).search(before)
            or (not supposed and _looking(self._table["if"]).search(before))
        )


def _meet(span: Span, other: Span) -> bool:
    return other[0] < span[1] and span[0] < other[1]


def _within(span: Span, other: Span) -> bool:
    return other[0] <= span[0] and span[1] <= other[1]


def _facts(flow: Table, said: _Said) -> tuple[dict[str, str], list[Span]]:
    """Return the facts that are named, with where; one named in two ways is left out."""
    facts: dict[str, str] = {}
    places: list[Span] = []
    for fact, supposed, options in flow["facts"]:
        every = [span for _, says, _, _, _ in options for span in said.spans(says)]
        met: dict[str, list[Span]] = {}
        for option, says, but, apart, _ in options:
            spans = [
                span
                for span in said.spans(says)
                if said.counts(span, but, apart, supposed=supposed)
                and not any(_within(span, other) and span != other for other in every)
            ]
            if spans:
                met[option] = spans
        beaten = {other for option, _, _, _, over in options if option in met for other in over}
        left = [option for option in met if option not in beaten]
        if len(left) == 1:
            facts[fact] = left[0]
        if left:
            places += met[left[0]]
    for never in flow["never"]:
        if all(fact in facts and option in ("", facts[fact]) for fact, option in never):
            del facts[never[-1][0]]
    return facts, places


def _count(flow: Table, said: _Said, today: date, facts: dict[str, str], spans: list[Span]) -> None:
    """Add the numbers that are given: days, sums, and days so many days ago."""
    for fact, kind, says, but, apart, never in flow["counts"]:
        found = [
            one for one in said.matches(says) if said.counts(one.span(), but, apart, supposed=True)
        ]
        given = {next(group for group in one.groups() if group) for one in found}
        clash = any(facts.get(other) == option for other, option in never)
        if len(given) == 1 and not clash:
            number = given.pop()
            if kind == "ago":
                number = (today - timedelta(int(number))).isoformat()
            facts[fact] = number
            spans += [one.span() for one in found]


def _answers(flow: Table, facts: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Return the fields that the facts settle; what they leave open stands as "not sure" does."""
    answers = {fact: facts[fact] for fact, *_ in flow["counts"] if fact in facts}
    for field, options in flow["fields"]:
        fitting = [
            option
            for option, must, may in options
            if all(facts.get(fact) == value for fact, value in must.items())
            and all(facts.get(fact, value) == value for fact, value in may.items())
            and any(fact in facts for fact in (*must, *may))
        ]
        if len(fitting) == 1:
            answers[field] = fitting[0]
    return {"answers": answers}
