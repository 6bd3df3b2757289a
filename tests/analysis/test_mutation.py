"""Every row, and every part of every row's condition, makes a difference to someone.

Each mutant of table B lacks one row, or one part of one condition; for some
case of the sample another row must win. The sample is the same at every run:
twenty cases for each row, and from each the cases that differ in one fact, if a row reads it:
to others neither the row that wins nor a mutant of it, or of one before it, is another.
"""

from collections.abc import Iterator, Set
from functools import cache, reduce
from operator import and_, or_
from typing import NamedTuple

import pytest

from guide_logic.language.conditions import ALWAYS, NEVER, Condition, Joined, Value
from guide_logic.language.decisions import Row
from guide_logic.language.facts import Fact
from guide_logic.planning.cases import row_of
from tests.sample import FLOW, cases_by_row

EQUIVALENT = {
    "B22 without (pay in {offline} | platform_name in "
    "{1688, cross_border, douyin, other, pdd, xhs, xianyu})": (
        "after nine days the timers of Taobao, JD and WeChat shops have run out too"
    ),
    "B22 without (pay in {offline} | state in "
    "{closed, received, shipped, success_in, success_out, unpaid})": (
        "an unshipped Taobao order is overdue after two days, so after five as well"
    ),
    "B31 without (pay in {offline} | state in {received, success_in})": (
        "earlier rows have taken every other state"
    ),
}
"""Mutants that change nothing, each with the reason."""


class Case(NamedTuple):
    """Facts as rules see them, and the place of the row that wins."""

    facts: dict[str, Value]
    winner: int


@cache
def _sample() -> list[Case]:
    sample = []
    for place, cases in enumerate(cases_by_row(20).values()):
        read = frozenset[str]().union(*(row.when.facts for row in FLOW.rows[: place + 1]))
        for case in cases:
            sample.append(Case(FLOW.effective(case), place))
            for one in _neighbours(case, read):
                facts = FLOW.effective(one)
                won = row_of(FLOW, facts)
                assert won is not None
                sample.append(Case(facts, FLOW.rows.index(won)))
    return sample


def _neighbours(case: dict[str, Value], read: Set[str]) -> Iterator[dict[str, Value]]:
    for id in FLOW.facts.keys() & read:
        fact = FLOW.facts[id]
        if isinstance(fact, Fact):
            yield from ({**case, id: option} for option in fact.options)
    if "refund_days" in read:
        yield from ({**case, "refund_days": days} for days in range(11))


def _is_seen(place: int, mutant: Condition) -> bool:
    """Return whether another row wins in some case when a row's condition is `mutant`."""
    return any(
        bool(mutant.holds(case.facts)) is not (place == case.winner)
        for case in _sample()
        if place <= case.winner
    )


def _lacking(condition: Condition) -> Iterator[tuple[str, Condition]]:
    """Yield the condition without each of its parts in turn, deep ones too."""
    if not isinstance(condition, Joined):
        yield repr(condition), ALWAYS
        return
    join, idle = (and_, ALWAYS) if condition.how == "all" else (or_, NEVER)
    for place, part in enumerate(condition.parts):
        rest = [*condition.parts[:place], *condition.parts[place + 1 :]]
        if part in _guards(condition.facts):
            continue
        yield repr(part), reduce(join, rest, idle)
        if isinstance(part, Joined):
            for name, less in _lacking(part):
                yield name, reduce(join, [*rest, less], idle)


def _guards(facts: frozenset[str]) -> set[Condition]:
    """Return what no author writes: `is_` adds when a fact is asked, and when it is not."""
    guards = set()
    for id in facts:
        fact = FLOW.facts[id]
        for when in (fact.asked_when, ~fact.asked_when) if isinstance(fact, Fact) else ():
            guards |= {when, *(when.parts if isinstance(when, Joined) else ())}
    return guards


MUTANTS = [
    pytest.param(place, less, f"{row.ref} without {name}", id=f"{row.ref} without {name[:60]}")
    for place, row in enumerate(FLOW.rows)
    for name, less in _lacking(row.when)
]


@pytest.mark.parametrize("row", FLOW.rows, ids=[row.ref for row in FLOW.rows])
def test_no_row_can_be_deleted_unseen(row: Row) -> None:
    """A row lost in an edit must turn a test red."""
    assert _is_seen(FLOW.rows.index(row), NEVER)


@pytest.mark.parametrize(("place", "less", "name"), MUTANTS)
def test_no_part_of_a_rows_condition_can_be_dropped_unseen(
    place: int, less: Condition, name: str
) -> None:
    """A conjunct lost in an edit would widen a row over its neighbours."""
    assert _is_seen(place, less) is (name not in EQUIVALENT)


def test_mutants_that_change_nothing_are_mutants_still() -> None:
    """The list of exceptions must not outlive the conditions it speaks of."""
    assert set(EQUIVALENT) <= {str(mutant.values[2]) for mutant in MUTANTS}
