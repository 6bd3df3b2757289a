"""On which side of a flow's conditions its kept situations lie, told in tests/cases/sides/.

    "warning never_confirm": {"yes": ["b30_lost"], "no": ["b30_lost, state=to_ship"]}

The second is the first story with another answer, and with "not sure" to what that opens.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from guide_logic.analysis.places import Look, Places
from guide_logic.api import read_case
from guide_logic.language.conditions import UNSURE, Value
from guide_logic.language.flow import Flow
from guide_logic.planning.relevance import next_question

__all__ = ["SIDES", "Kept", "Known", "Sides", "looks_of", "read_change", "sides_written", "varied"]

_CASES = Path(__file__).parents[1] / "tests/cases"
SIDES = _CASES / "sides"

Known = dict[str, Value]
Sides = dict[str, dict[str, list[str]]]


class Kept(NamedTuple):
    """The situations of a flow by id, each with the facts known, and the sides they tell."""

    flow: Flow
    cases: Mapping[str, Known]
    sides: Sides

    @classmethod
    def of(cls, flow: Flow) -> "Kept":
        """Read what is kept of a flow."""
        files = sorted((_CASES / flow.id.replace("-", "_")).glob("*.json"))
        cases = {}
        for told in (one for file in files for one in json.loads(file.read_text("utf-8"))):
            today = date.fromisoformat(told["today"])
            cases[told["id"]] = dict(read_case(flow, told["facts"], today).known)
        sides = SIDES / f"{flow.id}.json"
        return cls(flow, cases, json.loads(sides.read_text("utf-8")) if sides.exists() else {})

    def has(self, said: str) -> bool:
        """Return whether the situation that a case is told of is kept."""
        return said.split(", ")[0] in self.cases

    def case(self, said: str) -> Known:
        """Return the case that "situation, fact=option" names."""
        id, *changes = said.split(", ")
        known = self.cases[id]
        return varied(self.flow, known, dict(map(read_change, changes))) if changes else known

    def said(self) -> dict[str, list[tuple[str, str]]]:
        """Return what each case tells: the names of conditions, each with its side."""
        found: dict[str, list[tuple[str, str]]] = {}
        for name, sides in self.sides.items():
            for side, cases in sides.items():
                for case in cases:
                    found.setdefault(case, []).append((name, side))
        return found

    def wrong(self) -> Iterator[tuple[str, str, str]]:
        """Yield each side that is not so: the condition, the case, and what is so in words."""
        places = Places(self.flow)
        for said, told in self.said().items():
            looks = looks_of(places, self.case(said)) if self.has(said) else {}
            for name, side in told:
                if not self.has(said):
                    yield name, said, "no situation of that name is kept"
                elif name not in places.all:
                    yield name, said, "the flow has no such condition"
                elif name not in looks:
                    yield name, said, "the plan does not come to it"
                elif any(look.holds for look in looks[name]) is not (side == "yes"):
                    yield name, said, f"it is told as {side!r}, and is not so"


def looks_of(places: Places, known: Known) -> dict[str, list[Look]]:
    """Return how a case sees each condition that its plan comes to."""
    found: dict[str, list[Look]] = {}
    for look in places.looked_at(known):
        found.setdefault(look.name, []).append(look)
    return found


def varied(flow: Flow, known: Known, changes: Mapping[str, Value]) -> Known:
    """Return a case with other answers; what they newly open is answered with "not sure"."""
    wanted: Known = {**known, **changes}
    case: Known = {id: value for id, value in wanted.items() if id in flow.left_out}
    while (question := next_question(flow, flow.settled(case))) is not None:
        case |= {id: wanted.get(id, UNSURE) for id in question.facts}
    return case


def read_change(change: str) -> tuple[str, Value]:
    """Return the fact and the value of a change.

    >>> read_change("state=to_ship"), read_change("refund_days=9")
    (('state', 'to_ship'), ('refund_days', 9))
    """
    id, _, value = change.partition("=")
    return id, int(value) if value.isdigit() else value


def sides_written(sides: Sides) -> str:
    """Return sides as their file has them: a line for each condition, in the flow's order."""
    lines = (f"{_json(name)}: {_json(told)}" for name, told in sides.items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
