"""What the search knows of how people speak: words for one another, and each page's own."""

import re
from collections.abc import Iterable, Iterator
from importlib import import_module
from importlib.util import find_spec
from itertools import product
from typing import Any

from guide_logic.finding.table import WordsError, language_of, speaks, words_of
from guide_logic.language.guides import Guides
from guide_logic.language.text import near
from guide_logic.language.words import Subject, Vocabulary, Words

__all__ = ["page_words", "search_language"]

_GROUP = re.compile(r"\(([^()]*)\)(\??)")
_WORD = re.compile("[一-鿿]{2,}")
_MOST = 24
"""Ways to read a phrase: of more, each part is taken by itself."""


def search_language(guides: Guides) -> dict[str, Any]:
    """Return the words that mean another one, those that say nothing, and plain characters."""
    if not speaks(guides):
        return {"simple": {}, "forms": {}, "asking": []}
    vocabulary: Vocabulary = import_module(f"{guides.package}.vocabulary").VOCABULARY
    table = language_of(guides)
    forms = {form: plain for form, plain in table["forms"].items() if re.fullmatch("[a-z]*", plain)}
    for pattern, put in vocabulary.then:
        # Of the ways that mean one word, those that are no pattern.
        if _WORD.fullmatch(put):
            ways = _GROUP.sub("()", pattern).split("|")
            forms |= dict.fromkeys(filter(_WORD.fullmatch, ways), put)
    return {"simple": table["simple"], "forms": forms, "asking": vocabulary.asking}


def page_words(guides: Guides) -> dict[str, tuple[str, str]]:
    """Return, by page, its own words, and what people say who need it.

    Raise `WordsError` naming every mistake in them.
    """
    if not speaks(guides):
        return {}
    name = f"{guides.package}.subjects"
    subjects: dict[str, Subject] = import_module(name).SUBJECTS if find_spec(name) else {}
    own = {page: _said([subject.words]) for page, subject in subjects.items()}
    told: dict[str, list[Words]] = {}
    for id, page in guides.pages.items():
        if words := words_of(guides, id):
            told.setdefault(page, []).append(words.about)
    problems = []
    for page, subject in subjects.items():
        for id, facts in subject.answers.items():
            known = words_of(guides, id)
            for fact, options in facts.items():
                said = known.facts.get(fact, {}) if known else {}
                told.setdefault(page, []).extend(said[one] for one in options if one in said)
                problems += [
                    f"subjects, {page}: {id} has no words for {fact}={option}: {near(option, said)}"
                    for option in options
                    if option not in said
                ]
    if problems:
        raise WordsError("\n".join(problems))
    return {page: (own.get(page, ""), _said(told.get(page, ()))) for page in sorted({*own, *told})}


def _said(words: Iterable[Words]) -> str:
    ways = (way for one in words for phrase in one.says for way in _ways(phrase))
    return ". ".join(dict.fromkeys(ways))


def _ways(phrase: str) -> Iterator[str]:
    """Yield the words of a phrase, as they may stand together.

    >>> list(_ways("not (ship|send)? yet"))
    ['not ship yet', 'not send yet', 'not yet']
    """
    pieces: list[list[str]] = []
    at = 0
    for group in _GROUP.finditer(phrase):
        pieces += [[phrase[at : group.start()]], [*group[1].split("|"), *[""] * len(group[2])]]
        at = group.end()
    pieces.append([phrase[at:]])
    count = 1
    for piece in pieces:
        count *= len(piece)
    if count > _MOST:
        yield _plain(". ".join(way for piece in pieces for way in piece))
    else:
        for way in product(*pieces):
            yield _plain("".join(way))


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"\.\.+|\{n\}|[()|?$]", " ", text)).strip()
