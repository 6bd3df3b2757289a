"""Cases drawn from the situations, the same at every run, to compare machines with.

Each situation gives three: as it is told; turned, with one of its facts changed
to the next option, which also makes clashes; and cut short, with only its first
facts known. Languages take turns, and days and sums move on.
"""

import json
from datetime import date, timedelta
from typing import NamedTuple

from guide_logic.language.facts import Fact
from guide_logic.language.flow import Flow
from guide_logic.site import GUIDES
from tests.cases.situations import situations

__all__ = ["Case", "drawn"]

_FIRST_DAY = date(2026, 11, 22)
_SUMS = ("0", "19.9", "￥1,299.50", "88元", "100000", "unknown")


class Case(NamedTuple):
    """The facts of a case, the day and the language it is answered in."""

    id: str
    flow: str
    facts: dict[str, str | int]
    today: str
    lang: str

    @property
    def request(self) -> str:
        """The case as the bridge takes it, in JSON."""
        asked = {"flow": self.flow, "lang": self.lang, "today": self.today, "facts": self.facts}
        return json.dumps(asked, ensure_ascii=False)


def drawn(*flows: str) -> list[Case]:
    """Return every case of some flows, or of all."""
    return [case for id in flows or GUIDES.flows for case in _drawn(GUIDES.load(id))]


def _drawn(flow: Flow) -> list[Case]:
    cases = []
    for place, told in enumerate(situations(flow.id)):
        langs = ("zh", "en") if place % 2 else ("en", "zh")
        later = (_FIRST_DAY + timedelta(days=37 * place)).isoformat()
        facts = told["facts"]
        short = dict(list(facts.items())[: 1 + place % len(facts)])
        turned = _turned(flow, facts, place)
        cases.append(Case(told["id"], flow.id, facts, told["today"], langs[0]))
        cases.append(Case(f"{told['id']}, turned", flow.id, turned, later, langs[1]))
        cases.append(Case(f"{told['id']}, cut short", flow.id, short, later, langs[0]))
    return cases


def _turned(flow: Flow, facts: dict[str, str | int], place: int) -> dict[str, str | int]:
    """Return facts of which one has its next option, with another sum."""
    ids = [id for id in facts if isinstance(flow.facts[id], Fact)]
    id = ids[place % len(ids)]
    fact = flow.facts[id]
    assert isinstance(fact, Fact)
    options = [*fact.options, "unknown"]
    after = options[(options.index(str(facts[id])) + 1) % len(options)]
    price = {flow.price.id: _SUMS[place % len(_SUMS)]} if flow.price else {}
    return {**facts, id: after, **price}
