"""Situations readers can be in, each with the plan it must lead to, as data.

A folder for each flow, a file for each row. A situation is a story in both
languages, its facts (amounts in yuan), the day, and what the plan must hold:

* `next`: the question still open, for a plan that is there before it is answered;
* `row`, `steps` and `alongside`: codes of the table, complete and in order;
* `never`: codes that stand neither in the ladder nor beside it;
* `claims`: what may be asked for, with its sum in fen or null (an empty object
  says that nothing may); `unclaimed`: what may not; `not_claims`: what the plan
  says does not apply; `counts`: of what is asked for, the claims that the total takes;
* `total`: the least and the most in fen; `court`: the fee and if it is a small claim;
* `due`: the day by which a step is to be done, or null for no such day;
* `dates`: each day that the calendar works out, by its term, complete;
* `provisional`: the terms of those days that rest on unpublished holidays, complete;
* `warnings` and `evidence`: ids that must be there;
* `says` and `never_says`: words in each language.
"""

import json
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NotRequired, TypedDict

from guide_logic.analysis.drafts import MOST, drafts
from guide_logic.analysis.walk import walk
from guide_logic.language.flow import Flow
from tests.cases.plans import Plan, refs, words

__all__ = ["Expected", "Situation", "differences", "missing_of", "situations"]

_HERE = Path(__file__).parent
_DAY = date(2026, 11, 22)
_SMALL = 250
"""Ways through a guide, fewer than which it is small."""


class Expected(TypedDict):
    """What the plan of a situation must hold."""

    row: str
    next: NotRequired[str]
    steps: list[str]
    alongside: list[str]
    never: NotRequired[list[str]]
    claims: NotRequired[dict[str, int | None]]
    unclaimed: NotRequired[list[str]]
    not_claims: NotRequired[list[str]]
    counts: NotRequired[list[str]]
    total: NotRequired[list[int]]
    court: NotRequired[list[int | str | None]]
    due: NotRequired[dict[str, str | None]]
    dates: NotRequired[dict[str, str | None]]
    provisional: NotRequired[list[str]]
    warnings: NotRequired[list[str]]
    evidence: NotRequired[list[str]]
    says: NotRequired[dict[str, list[str]]]
    never_says: NotRequired[dict[str, list[str]]]


class Situation(TypedDict):
    """A reader's story, its facts on a day, and the plan it must lead to."""

    id: str
    story: dict[str, str]
    today: str
    facts: dict[str, str | int]
    plan: Expected


def situations(flow: str) -> list[Situation]:
    """Return every situation of a flow, in the order of its rows."""
    return [
        one
        for file in sorted((_HERE / flow.replace("-", "_")).glob("*.json"))
        for one in _read(file)
    ]


def _read(file: Path) -> list[Situation]:
    try:
        read: list[Situation] = json.loads(file.read_text("utf-8"))
    except json.JSONDecodeError as mistake:
        mistake.add_note(f"in tests/cases/{file.relative_to(_HERE)}")
        raise
    return read


def missing_of(flow: Flow, told: Sequence[str]) -> list[str]:
    """Return, in words, which rows want more situations, given the row of each that is told.

    Five a row, as one alone could fit by luck; a small guide, of which a reviewer can
    read every way through, wants one for each draft.
    """
    few = [row.ref for row in flow.rows if told.count(row.ref) < MOST]
    if not few:
        return []
    small = walk(flow).interviews < _SMALL
    wanted = Counter(draft.row.ref for draft in drafts(flow, _DAY)) if small else {}
    return [
        f"{flow.id}: row {ref} is told in {told.count(ref)} situations and wants "
        f"{wanted.get(ref, MOST)}: `python -m guide_logic situations {flow.id} {ref}` drafts them "
        f"for tests/cases/{flow.id.replace('-', '_')}/; write the story of each"
        for ref in few
        if told.count(ref) < wanted.get(ref, MOST)
    ]


def differences(got: Plan, told: Situation, lang: str) -> list[str]:
    """Return how a plan differs from what was written down for it by hand."""
    expected = told["plan"]
    shown = [*got["steps"], *got["alongside"]]
    claims = {claim["id"]: claim["fen"] for claim in got["claims"]}
    warned = {warning["id"] for warning in got["warnings"]}
    evidence = {item["id"] for item in got["evidence"]}
    due = {step["ref"]: step["due"] for step in shown}
    said = words(got)
    says, never_says = expected.get("says", {}), expected.get("never_says", {})
    found = [
        *_differs("next question", got["next"], expected.get("next")),
        *_differs("row", got["row"]["ref"], expected["row"]),
        *_differs("steps", refs(got["steps"]), expected["steps"]),
        *_differs("alongside", refs(got["alongside"]), expected["alongside"]),
        *(f"sends to {ref}" for ref in expected.get("never", []) if ref in due),
        *(f"claims {id}" for id in expected.get("unclaimed", []) if id in claims),
        *(f"lacks the warning {id}" for id in expected.get("warnings", []) if id not in warned),
        *(
            f"warns of {id}"
            for id in warned - set(expected.get("warnings", []))
            if id.startswith("clash_")
        ),
        *(f"lacks the evidence {id}" for id in expected.get("evidence", []) if id not in evidence),
        *(
            f"{ref} is due {due.get(ref, 'nowhere')}, not {day}"
            for ref, day in expected.get("due", {}).items()
            if due.get(ref, "nowhere") != day
        ),
        *(f"never says {word!r}" for word in says.get(lang, []) if word not in said),
        *(f"says {word!r}" for word in never_says.get(lang, []) if word in said),
    ]
    if "dates" in expected:
        days = {one["id"]: one["day"] for one in got["calendar"]}
        guessed = [one["id"] for one in got["calendar"] if one["provisional"]]
        found += _differs("dates", days, expected["dates"])
        found += _differs("provisional", guessed, expected.get("provisional", []))
    if "total" in expected:
        total = got["total"] or {"least": None, "most": None}
        found += _differs("total", [total["least"], total["most"]], expected["total"])
    if "court" in expected:
        court = got["court"] or {"fee": None, "small": None}
        found += _differs("court", [court["fee"], court["small"]], expected["court"])
    if "counts" in expected:
        counts = [claim["id"] for claim in got["claims"] if claim["counts"]]
        found += _differs("counts", counts, expected["counts"])
    if "not_claims" in expected:
        not_claims = [claim["id"] for claim in got["not_claims"]]
        found += _differs("not claims", not_claims, expected["not_claims"])
    asked = expected.get("claims")
    if asked == {}:
        found += _differs("claims", claims, {})
    found += [
        f"{id} is {claims.get(id, 'nowhere')}, not {fen}"
        for id, fen in (asked or {}).items()
        if claims.get(id, "nowhere") != fen
    ]
    return [f"{told['id']}: {one}" for one in found if one]


def _differs(what: str, got: object, expected: object) -> list[str]:
    return [] if got == expected else [f"{what} {got}, not {expected}"]
