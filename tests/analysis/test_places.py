"""What a case looks at is what its plan shows."""

from typing import Any

import pytest

from guide_logic.analysis.places import Places
from guide_logic.language.flow import Flow
from guide_logic.language.kinds import KINDS
from guide_logic.planning.plan import Plan, plan_of
from guide_logic.site import GUIDES
from tests.cases.stories import TODAY
from tools.sides import Kept, looks_of

PARTS = ("notes", "evidence", "leads", "outcomes", "fails", "do", "where")


def _names(places: Places, plan: Plan) -> set[str | None]:
    """Return the name of all in a plan that has a condition; steps and days stand apart."""
    assert plan.row
    planned = [*plan.steps, *plan.alongside]
    shown: list[Any] = [
        plan.row,
        *plan.clashes,
        *plan.letters,
        *([plan.court] if plan.court else []),
    ]
    shown += [plan.beside] if plan.beside else []
    shown += [part for step in planned for name in PARTS for part in getattr(step, name)]
    shown += [step.deadline for step in planned if step.deadline]
    shown += [one for kind in KINDS for one in plan[kind]]
    shown += [note for notes in plan.says.values() for note in notes]
    shown += [note for _, note in plan.not_claims]
    return {places.name_of(one) for one in shown} - {None}


@pytest.mark.parametrize("id", GUIDES.flows)
def test_a_case_comes_to_what_its_plan_shows_and_to_nothing_else_that_holds(id: str) -> None:
    """A mistake in what no plan shows would be looked for in vain."""
    flow: Flow = GUIDES.load(id)
    places = Places(flow)
    for case, known in list(Kept.of(flow).cases.items())[::6]:
        plan = plan_of(flow, known, TODAY)
        looks = looks_of(places, known)
        held = {name for name, found in looks.items() if any(look.holds for look in found)}
        apart = {name for name in held if name.startswith(("step ", "terms: "))}
        assert held - apart == _names(places, plan), case
        steps = {planned.step.id for planned in (*plan.steps, *plan.alongside)}
        assert {name.split()[1] for name in apart if name.startswith("step ")} <= steps, case
