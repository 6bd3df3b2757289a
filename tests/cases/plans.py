"""A plan as the browser gets it, and what a test looks at in it."""

import json
from collections.abc import Iterable, Iterator, Mapping
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
    return "\n".join(_texts({**plan, "reasons": because}))


def _texts(part: object) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, list):
        for one in part:
            yield from _texts(one)
    elif isinstance(part, dict):
        for key, one in part.items():
            if key not in ("id", "ref", "sure"):
                yield from _texts(one)
