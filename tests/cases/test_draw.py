"""The drawn cases are many, always the same, and leave no corner out."""

import json
from collections import Counter
from functools import cache
from typing import Any

import pytest

from guide_logic.site import GUIDES, handle
from tests.cases.draw import drawn
from tests.cases.situations import situations


@cache
def _plans(flow: str) -> list[dict[str, Any]]:
    """Return the plan of every drawn case of a guide."""
    return [json.loads(handle(case.request)) for case in drawn(flow)]


def test_two_hundred_cases_and_more_are_drawn_alike_each_time() -> None:
    """A case that fails today must be there tomorrow."""
    assert len(drawn()) >= 200
    assert [case.request for case in drawn()] == [case.request for case in drawn()]


@pytest.mark.parametrize("flow", GUIDES.flows)
def test_nothing_drawn_is_refused(flow: str) -> None:
    """An error is equal on every machine and would compare nothing."""
    assert [plan["error"] for plan in _plans(flow) if "error" in plan] == []


@pytest.mark.parametrize("flow", GUIDES.flows)
def test_every_row_is_drawn(flow: str) -> None:
    """Two cases or more, so that no row rests on one; one, where one situation tells all of it."""
    got = Counter(plan["row"]["ref"] for plan in _plans(flow) if plan["row"])
    told = Counter(one["plan"]["row"] for one in situations(flow))
    rows = [row.ref for row in GUIDES.load(flow).rows]
    assert [row for row in rows if got[row] < min(2, told[row])] == []


def test_each_language_takes_its_turn() -> None:
    """Half of the cases each, and every kind of case in both."""
    got = Counter((case.id.partition(", ")[2], case.lang) for case in drawn())
    assert len(got) == 6
    assert min(got.values()) >= 30


def test_unfinished_cases_clashes_and_danger_are_drawn() -> None:
    """The corners in which machines have differed before are numbers, gaps and long plans."""
    plans = [plan for flow in GUIDES.flows for plan in _plans(flow)]
    clashes = {warning["id"] for plan in plans for warning in plan["warnings"]}
    assert {f"clash_v{number}" for number in range(1, 7)} <= clashes
    assert sum(plan["next"] is not None for plan in plans) >= 50
    assert sum(plan["row"] is None for plan in plans) >= 20
    assert {plan["row"]["ref"] for plan in plans if plan["row"]} >= {"B01", "B02", "B03"}
