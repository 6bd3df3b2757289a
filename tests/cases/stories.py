"""Cases followed to their end by what came of each move; each guide tells its own."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from guide_logic.language.conditions import Value
from guide_logic.language.flow import Flow
from guide_logic.planning.move import Move, move_of
from guide_logic.planning.outcomes import Progress, after
from guide_logic.planning.plan import plan_of

__all__ = ["TODAY", "Story", "Walked", "followed", "move_in", "silent_ways", "walk_of"]

TODAY = date(2026, 11, 28)


class Story(NamedTuple):
    """What a case has that the usual one has not, and how it went, to its end.

    Each link of its chain is told as "row step: outcome".
    """

    id: str
    facts: dict[str, Value]
    chain: list[str]
    over: str


class Walked(NamedTuple):
    """The chain as it was met, and the case at its end."""

    chain: list[str]
    end: Progress


def walk_of(flow: Flow, usual: Mapping[str, Value], story: Story) -> Walked:
    """Follow a story's outcomes, a day each, and tell at which row and move each was met."""
    start = {**usual, **story.facts}
    happened: list[tuple[str, date]] = []
    met = []
    for link in story.chain:
        on = TODAY + timedelta(days=len(happened))
        known = after(flow, start, happened, on).known
        plan = plan_of(flow, known, on)
        assert plan.row
        outcome = link.split(": ")[1]
        met.append(f"{plan.row.ref} {move_in(flow, known, on).planned.step.id}: {outcome}")
        happened.append((outcome, on))
    return Walked(met, after(flow, start, happened, TODAY + timedelta(days=len(happened))))


def move_in(flow: Flow, known: Mapping[str, Value], on: date = TODAY) -> Move:
    """Return the move of a case."""
    move = move_of(plan_of(flow, known, on), known)
    assert move
    return move


def silent_ways(flow: Flow) -> set[str]:
    """Return every step with the outcome that is silence, as "step: outcome"."""
    return {
        f"{step.id}: {one.id}"
        for step in flow.steps.values()
        for one in step.outcomes
        if one.silent
    }


def followed(stories: Iterable[Story]) -> set[str]:
    """Return every step with an outcome that some story follows, as "step: outcome"."""
    return {link.partition(" ")[2] for story in stories for link in story.chain}
