"""Letters of the situations: what was typed, what must stand in them and what never."""

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import TypedDict

from guide_logic.api import read_facts
from guide_logic.language.conditions import Value
from guide_logic.language.letter_template import Letter
from guide_logic.planning.letters import Draft
from guide_logic.planning.plan import Plan, plan_of
from guide_logic.site import GUIDES
from guide_logic.view.letter import plain
from tests.cases.situations import Situation, situations

__all__ = ["CASES", "OFFERED", "Case", "Offered", "draft", "letter_of", "offered", "text"]

_HERE = Path(__file__).parent


class Case(TypedDict):
    """A situation by its id, what its reader typed, words in the letter by language."""

    flow: str
    situation: str
    typed: dict[str, str]
    says: dict[str, list[str]]
    never_says: dict[str, list[str]]


class Offered(TypedDict):
    """A situation by its id, and exactly the letters its plan offers."""

    flow: str
    situation: str
    letters: list[str]
    why: str


CASES: list[tuple[str, Case]] = [
    (file.stem, case)
    for file in sorted(_HERE.glob("*.json"))
    if file.stem != "offered"
    for case in json.loads(file.read_text("utf-8"))
]

OFFERED: list[Offered] = json.loads((_HERE / "offered.json").read_text("utf-8"))


@cache
def _told(flow: str) -> dict[str, Situation]:
    return {told["id"]: told for told in situations(flow)}


@cache
def _plan(flow: str, situation: str) -> tuple[Plan, dict[str, Value]]:
    """Return the plan of a situation, and what is known in it."""
    assert situation in _told(flow), f"tests/cases/ has no situation {situation} of {flow}"
    told, of = _told(flow)[situation], GUIDES.load(flow)
    known = read_facts(of, told["facts"])
    return plan_of(of, known, date.fromisoformat(told["today"])), known


def offered(flow: str, situation: str) -> list[Letter]:
    """Return the letters that the plan of a situation offers."""
    return _plan(flow, situation)[0].letters


def letter_of(flow: str, situation: str, id: str) -> Letter:
    """Return one letter that the plan of a situation offers."""
    found = {letter.id: letter for letter in offered(flow, situation)}
    assert id in found, f"{situation} of {flow} offers no letter {id}, only {', '.join(found)}"
    return found[id]


def draft(
    flow: str, situation: str, id: str, typed: dict[str, str], have: tuple[str, ...] = ()
) -> Draft:
    """Return a letter of a situation as it stands, with what was typed and the evidence at hand."""
    plan, known = _plan(flow, situation)
    letter = letter_of(flow, situation, id)
    return Draft(letter, GUIDES.load(flow), plan, known, typed, have=have)


def text(flow: str, situation: str, id: str, typed: dict[str, str], lang: str) -> str:
    """Return a letter of a situation as plain text, with what was typed."""
    letter = letter_of(flow, situation, id)
    values, problems = letter.read(typed)
    assert problems == {}
    assert values.keys() == {id for id in typed if id in {one.id for one in letter.fields}}
    return plain(draft(flow, situation, id, typed).paragraphs(lang))
