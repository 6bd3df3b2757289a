"""Situations a buyer can be in, each with the plan it must lead to, as data.

One file for each row of decision table B. A situation is a story in both
languages, its facts (amounts in yuan), the day, and what the plan must hold:

* `row`, `steps` and `alongside`: codes of the table, complete and in order;
* `never`: codes that stand neither in the ladder nor beside it;
* `claims`: what may be asked for, with its sum in fen or null (an empty object
  says that nothing may); `unclaimed`: what may not;
* `due`: the day by which a step is to be done, or null for no such day;
* `warnings` and `evidence`: ids that must be there;
* `says` and `never_says`: words in each language.
"""

import json
from pathlib import Path
from typing import NotRequired, TypedDict

__all__ = ["Expected", "Situation", "situations"]

_FOLDER = Path(__file__).parent / "complaint_path"


class Expected(TypedDict):
    """What the plan of a situation must hold."""

    row: str
    steps: list[str]
    alongside: list[str]
    never: NotRequired[list[str]]
    claims: NotRequired[dict[str, int | None]]
    unclaimed: NotRequired[list[str]]
    due: NotRequired[dict[str, str | None]]
    warnings: NotRequired[list[str]]
    evidence: NotRequired[list[str]]
    says: NotRequired[dict[str, list[str]]]
    never_says: NotRequired[dict[str, list[str]]]


class Situation(TypedDict):
    """A buyer's story, its facts on a day, and the plan it must lead to."""

    id: str
    story: dict[str, str]
    today: str
    facts: dict[str, str | int]
    plan: Expected


def situations() -> list[Situation]:
    """Return every situation, in the order of the table's rows."""
    return [
        one
        for file in sorted(_FOLDER.glob("*.json"))
        for one in json.loads(file.read_text("utf-8"))
    ]
