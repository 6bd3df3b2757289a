"""A plan as the browser gets it, and what a test looks at in it."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from guide_logic.site import handle

__all__ = ["Plan", "plan", "refs", "words"]

Plan = dict[str, Any]


def plan(
    facts: Mapping[str, str | int], today: str, lang: str, flow: str = "complaint-path"
) -> Plan:
    """Return the plan of a case."""
    request = {"flow": flow, "lang": lang, "today": today, "facts": facts}
    reply: Plan = json.loads(handle(json.dumps(request)))
    assert "error" not in reply, reply
    return reply


def refs(steps: Iterable[Mapping[str, str]]) -> list[str]:
    """Return the table's codes of steps."""
    return [step["ref"] for step in steps]


def words(plan: Plan) -> str:
    """Return all that a plan says, but not the reader's own answers, said back as reasons."""
    because = [reason for reason in plan["reasons"] if "fact" not in reason]
    said: list[str] = []
    _gather({**plan, "reasons": because}, said)
    return "\n".join(said)


def _gather(part: object, said: list[str]) -> None:
    """Add all texts in a part: to yield them one by one through each level takes thrice as long."""
    if isinstance(part, str):
        said.append(part)
    elif isinstance(part, list):
        for one in part:
            _gather(one, said)
    elif isinstance(part, dict):
        for key, one in part.items():
            if key not in ("id", "ref", "sure"):
                _gather(one, said)
