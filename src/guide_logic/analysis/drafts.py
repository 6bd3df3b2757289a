"""Drafts a flow's situations from its walk: all that a machine can know of one but its story.

A row is told once by the shortest case that leads to it, and once more for each other
ladder in which the walk ends there, five times at most.
"""

from collections.abc import Iterator
from datetime import date

from guide_logic.analysis.walk import walk
from guide_logic.language.conditions import Value
from guide_logic.language.decisions import Row
from guide_logic.language.flow import Flow
from guide_logic.language.text import LANGS, T
from guide_logic.planning.interview import Interview
from guide_logic.planning.plan import plan_of

__all__ = ["MOST", "TO_WRITE", "Draft", "drafts", "is_to_write"]

MOST = 5
"""Situations of one row: one alone could fit by luck, and more tell the same again."""

TO_WRITE = T(zh="待写：", en="To write: ")
"""What a text begins with that a machine put in an author's place."""


class Draft:
    """The shortest case of a row that leads to a ladder: its facts, and the refs it must show."""

    __slots__ = ("alongside", "facts", "row", "steps")

    def __init__(
        self, row: Row, facts: dict[str, Value], steps: list[str], alongside: list[str]
    ) -> None:
        self.row = row
        self.facts = facts
        self.steps = steps
        self.alongside = alongside


def drafts(flow: Flow, today: date) -> Iterator[Draft]:
    """Yield the drafts of each row, in the order of the rows."""
    graph = walk(flow)
    found: dict[str, dict[tuple[str, ...], Draft]] = {row.ref: {} for row in flow.rows}
    for leaf in graph.leaves:
        if leaf.row is None or len(found[leaf.row.ref]) == MOST:
            continue
        known = Interview(flow, graph.example(leaf)).known
        plan = plan_of(flow, known, today)
        steps = [planned.step.ref for planned in plan.steps]
        alongside = [planned.step.ref for planned in plan.alongside]
        draft = Draft(leaf.row, known, steps, alongside)
        found[leaf.row.ref].setdefault((*steps, "", *alongside), draft)
    for ladders in found.values():
        yield from ladders.values()


def is_to_write(said: str) -> bool:
    """Return whether an author has still to write a text.

    >>> is_to_write("To write: who it is"), is_to_write("待写：谁"), is_to_write("Lin paid.")
    (True, True, False)
    """
    return any(said.startswith(TO_WRITE.say(lang).strip()) for lang in LANGS)
