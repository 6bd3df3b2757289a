"""Sentences as people write them, and how many of them are understood.

`python -m tests.finding.sentences` prints the figures of each file, and what went wrong.
A line of a file: the guide, or guides, joined by "/" ("-" is none) | the facts that must be
filled in, and after "?" each that may be | the sentence. No other fact may be filled in.
"""

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from guide_logic.finding.matcher import find
from guide_logic.finding.table import table_of
from guide_logic.site import GUIDES

__all__ = ["FILES", "TODAY", "Judged", "Sentence", "figures", "found_for", "judged", "read"]

FILES = tuple(sorted(Path(__file__).parent.glob("*.txt")))
TODAY = date(2026, 11, 28)


class Sentence(NamedTuple):
    """What somebody writes, and what has to be understood."""

    text: str
    guides: tuple[str, ...]
    must: dict[str, str]
    may: tuple[str, ...]


class Judged(NamedTuple):
    """A sentence, and what came of it."""

    sentence: Sentence
    guide: str
    filled: dict[str, str]
    wrong: dict[str, str]
    missed: dict[str, str]

    @property
    def led(self) -> bool:
        """Whether it came to the right guide."""
        return self.guide in self.sentence.guides


def read(file: Path) -> list[Sentence]:
    """Return the sentences of a file."""
    lines = (line for line in file.read_text("utf-8").splitlines() if line[:1] not in ("", "#"))
    return [_sentence(*(part.strip() for part in line.split("|"))) for line in lines]


def _sentence(guides: str, facts: str, text: str) -> Sentence:
    must = [one for one in facts.split() if not one.startswith("?")]
    may = tuple(one[1:] for one in facts.split() if one.startswith("?"))
    assert not any("=" in one for one in may), f"{text}: what may be filled in has no value"
    pairs = (one.split("=", 1) for one in must)
    return Sentence(text, tuple(guides.split("/")), dict(pairs), may)


@cache
def found_for(text: str) -> list[dict[str, Any]]:
    """Return the guides that a sentence leads to, looked up once: several tests ask."""
    return find(table_of(GUIDES), text, TODAY)


def judged(sentences: Iterable[Sentence]) -> Iterator[Judged]:
    """Yield each sentence with what the first guide that is found takes from it."""
    for sentence in sentences:
        found = found_for(sentence.text)
        guide, filled = (found[0]["flow"], found[0]["facts"]) if found else ("-", {})
        allowed = {**dict.fromkeys(sentence.may), **sentence.must}
        if guide not in sentence.guides:
            yield Judged(sentence, guide, {}, {}, sentence.must)
            continue
        wrong = {
            id: value
            for id, value in filled.items()
            if sentence.must.get(id) != value
            and id not in sentence.may
            and f"{id}={value}" not in allowed
        }
        missed = {id: value for id, value in sentence.must.items() if id not in filled}
        yield Judged(sentence, guide, filled, wrong, missed)


def figures(name: str, told: list[Judged]) -> str:
    """Return how many came to the right guide, and how much of them was understood."""
    filled = sum(len(one.filled) for one in told)
    wrong = sum(len(one.wrong) for one in told)
    unsound = sum(bool(one.wrong) for one in told)
    return (
        f"{name}: {sum(one.led for one in told)} of {len(told)} sentences at the right guide; "
        f"{filled} facts filled in, {wrong} of them wrong, in {unsound} sentences; "
        f"{sum(len(one.missed) for one in told)} missed"
    )


def main() -> None:
    """Print what went wrong, and the figures."""
    every: list[Judged] = []
    for file in FILES:
        told = list(judged(read(file)))
        for one in told:
            if not one.led or one.wrong or one.missed:
                sys.stdout.write(f"{one.sentence.text}\n    {one.guide}")
                sys.stdout.write(f"  wrong {one.wrong}  missed {one.missed}\n")
        sys.stdout.write(f"{figures(file.stem, told)}\n")
        every += told
    sys.stdout.write(f"{figures('all', every)}\n")


if __name__ == "__main__":
    main()
