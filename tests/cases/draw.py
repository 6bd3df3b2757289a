"""Cases drawn from the situations, the same at every run, to compare machines with.

Each situation gives three: as it is told; turned, with one of its facts changed
to the next option, which also makes clashes; and cut short, with only its first
facts known. Languages take turns, and days and sums move on.
"""

import json
from datetime import date, timedelta
from typing import NamedTuple

from guide_logic.facts import Fact
from guide_logic.flows.complaint_path import FLOW
from tests.cases.situations import situations

__all__ = ["Case", "drawn"]

_FIRST_DAY = date(2026, 11, 22)
_SUMS = ("0", "19.9", "￥1,299.50", "88元", "100000", "unknown")


class Case(NamedTuple):
    """The facts of a case, the day and the language it is answered in."""

    id: str
    facts: dict[str, str | int]
    today: str
    lang: str

    @property
    def request(self) -> str:
        """The case as the bridge takes it, in JSON."""
        asked = {"flow": FLOW.id, "lang": self.lang, "today": self.today, "facts": self.facts}
        return json.dumps(asked, ensure_ascii=False)


def drawn() -> list[Case]:
    """Return every case."""
    cases = []
    for place, told in enumerate(situations("complaint-path")):
        langs = ("zh", "en") if place % 2 else ("en", "zh")
        later = (_FIRST_DAY + timedelta(days=37 * place)).isoformat()
        facts = told["facts"]
        short = dict(list(facts.items())[: 1 + place % len(facts)])
        cases.append(Case(told["id"], facts, told["today"], langs[0]))
        cases.append(Case(f"{told['id']}, turned", _turned(facts, place), later, langs[1]))
        cases.append(Case(f"{told['id']}, cut short", short, later, langs[0]))
    return cases


def _turned(facts: dict[str, str | int], place: int) -> dict[str, str | int]:
    """Return facts of which one has its next option, with another sum."""
    ids = [id for id in facts if isinstance(FLOW.facts[id], Fact)]
    id = ids[place % len(ids)]
    fact = FLOW.facts[id]
    assert isinstance(fact, Fact)
    options = [*fact.options, "unknown"]
    after = options[(options.index(str(facts[id])) + 1) % len(options)]
    return {**facts, id: after, "amount": _SUMS[place % len(_SUMS)]}
