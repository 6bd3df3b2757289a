"""What holds for the moves of every guide."""

import pytest

from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Step
from guide_logic.site import GUIDES

_STEPS = [
    pytest.param(step, id=f"{flow}-{step.id}")
    for flow in GUIDES.flows
    for step in GUIDES.load(flow).steps.values()
    if step.outcomes
]


@pytest.mark.parametrize("step", _STEPS)
def test_every_move_says_what_to_do_and_where(step: Step) -> None:
    """A title names a step; a move is a sentence, with the app or the office, in every case."""
    assert step.do[-1].when is ALWAYS
    assert step.where[-1].when is ALWAYS
