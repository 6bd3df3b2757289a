"""B01 to B03: danger comes first, and the refund goes on beside it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_logic.language.conditions import UNSURE, Value
from guide_logic.language.facts import Fact
from guide_logic.planning.cases import row_of
from guide_logic.planning.plan import plan_of
from tests.sample import FLOW, cases_by_row

TODAY = date(2026, 11, 22)
ROW_OF = {"threat": "B01", "scam": "B02", "injury": "B03"}
URGENT = {
    "threat": ["EVI", "POLICE"],
    "scam": ["POLICE", "STOP"],
    "injury": ["MED", "EVI"],
}

CASES = st.fixed_dictionaries(
    {
        id: st.sampled_from([UNSURE, *fact.options])
        if isinstance(fact, Fact)
        else st.integers(min_value=0, max_value=60)
        for id, fact in FLOW.facts.items()
        if id != "danger"
    }
)


def _safe_cases() -> list[dict[str, Value]]:
    danger_free = [row.id for row in FLOW.rows if row.ref not in ROW_OF.values()]
    cases = cases_by_row(5)
    return [case for id in danger_free for case in cases[id] if case["sham"] == "no"]


@pytest.mark.parametrize("danger", ROW_OF)
@given(case=CASES)
def test_danger_wins_whatever_the_other_facts(danger: str, case: dict[str, Value]) -> None:
    """Decision table, section 9, test 1: nothing else may come before it."""
    row = row_of(FLOW, FLOW.effective({**case, "danger": danger}))
    assert row is not None
    assert row.ref == ROW_OF[danger]


@pytest.mark.parametrize("danger", ROW_OF)
def test_the_urgent_steps_come_first(danger: str) -> None:
    """Minutes count: police, bank or doctor before any form."""
    for case in _safe_cases():
        plan = plan_of(FLOW, {**case, "danger": danger}, TODAY)
        assert [one.step.ref for one in plan.steps][:2] == URGENT[danger]


@pytest.mark.parametrize("danger", ROW_OF)
def test_beside_the_danger_stands_the_ladder_of_the_same_case_without_it(danger: str) -> None:
    """Principle 1 of the table: deal with the danger, then decide again without it."""
    for case in _safe_cases():
        plan = plan_of(FLOW, {**case, "danger": danger}, TODAY)
        safe = plan_of(FLOW, {**case, "danger": "none"}, TODAY)
        assert plan.beside is safe.row
        taken = [planned.step.id for planned in plan.steps]
        ladder = [one.step.id for one in safe.steps if one.step.id not in taken]
        assert [one.step.id for one in plan.alongside][: len(ladder)] == ladder


@pytest.mark.parametrize("danger", ROW_OF)
def test_steps_beside_a_danger_say_and_count_the_same_as_without_it(danger: str) -> None:
    """The same day, the same notes: the danger changes nothing about the refund."""
    for case in _safe_cases():
        plan = plan_of(FLOW, {**case, "danger": danger}, TODAY)
        safe = {one.step.id: one for one in plan_of(FLOW, {**case, "danger": "none"}, TODAY).steps}
        for planned in plan.alongside:
            if planned.step.id in safe:
                same = safe[planned.step.id]
                assert (planned.due, planned.notes, planned.evidence) == (
                    same.due,
                    same.notes,
                    same.evidence,
                )


def test_no_step_of_a_plan_stands_in_it_twice() -> None:
    """Neither in the ladder, nor beside it, nor in both."""
    for case in _safe_cases():
        for danger in ("none", *ROW_OF):
            plan = plan_of(FLOW, {**case, "danger": danger}, TODAY)
            ids = [one.step.id for one in (*plan.steps, *plan.alongside)]
            assert len(ids) == len(set(ids))
