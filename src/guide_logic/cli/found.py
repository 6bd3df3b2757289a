"""The guides that a sentence leads to, in a terminal."""

from collections.abc import Mapping
from datetime import date

from guide_logic.cli.terminal import in_json
from guide_logic.finding.matcher import find
from guide_logic.finding.table import table_of
from guide_logic.language.flow import Flow
from guide_logic.language.guides import Guides

__all__ = ["show_found"]

_SHOWN = ("flow", "page", "facts", "words")


def show_found(guides: Guides, text: str, today: date, lang: str, *, as_json: bool) -> int:
    """Print the guides for a sentence, best first; return 1 where nothing in it is known."""
    found = find(table_of(guides), text, today)
    if as_json:
        print(in_json([{id: one[id] for id in _SHOWN} for one in found]))
        return 0
    for one in found:
        flow = guides.load(one["flow"])
        print(f"{flow.name.say(lang)}  {one['page']}")
        for line in _said(flow, one["facts"], lang):
            print(f"  {line}")
    return 0 if found else 1


def _said(flow: Flow, facts: Mapping[str, str], lang: str) -> list[str]:
    """Return each fact as the reader reads it."""
    return [
        f"{fact.label.say(lang)}: {fact.name(lang, fact.read(value))}"  # type: ignore[arg-type]
        for id, value in facts.items()
        if (fact := flow.facts[id])
    ]
