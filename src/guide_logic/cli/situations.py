"""Drafts of situations as the tests read them: the author writes the story of each."""

import json
from collections import Counter
from collections.abc import Collection
from datetime import date

from guide_logic.analysis.drafts import TO_WRITE, Draft, drafts
from guide_logic.language.flow import Flow
from guide_logic.language.text import LANGS

__all__ = ["drafted"]


def drafted(flow: Flow, today: date, rows: Collection[str] = ()) -> str:
    """Return the situations of some rows, or of all, as JSON: a story, and the case in a line."""
    told: Counter[str] = Counter()
    lines = []
    for draft in drafts(flow, today):
        if not rows or draft.row.ref in rows:
            told[draft.row.ref] += 1
            lines.append(_situation(draft, told[draft.row.ref], today))
    return "[\n" + ",\n".join(lines) + "\n]\n"


def _situation(draft: Draft, number: int, today: date) -> str:
    story = {lang: TO_WRITE.say(lang) + draft.row.id for lang in LANGS}
    plan = {"row": draft.row.ref, "steps": draft.steps, "alongside": draft.alongside}
    case = {"today": today.isoformat(), "facts": draft.facts, "plan": plan}
    id = f"{draft.row.ref.lower()}_{draft.row.id}_{number}"
    return f'{{"id": {_json(id)}, "story":\n  {_json(story)},\n  {_json(case)[1:-1]}}}'


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
