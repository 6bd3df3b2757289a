"""What holds for the moves of every guide."""

import pytest

from guide_logic.language.conditions import ALWAYS
from guide_logic.site import GUIDES


@pytest.mark.parametrize("flow", GUIDES.flows)
def test_every_move_says_what_to_do_and_where(flow: str) -> None:
    """A title names a step; a move is a sentence, with the app or the office, in every case."""
    moves = [step for step in GUIDES.load(flow).steps.values() if step.outcomes]
    assert [one.id for one in moves if not one.do or one.do[-1].when is not ALWAYS] == []
    assert [one.id for one in moves if not one.where or one.where[-1].when is not ALWAYS] == []
