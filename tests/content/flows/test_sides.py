"""Each condition holds on the one side of it and not on the other, as kept stories tell.

A mistake in any of them fails here: `python -m tools.mutants FLOW` makes them all, and
says which would not.
"""

import pytest

from guide_logic.site import GUIDES
from tools.sides import SIDES, Kept


@pytest.mark.parametrize("id", GUIDES.flows)
def test_a_condition_lies_between_the_stories_that_tell_it(id: str) -> None:
    """Was it meant? Then `python -m tools.mutants --write` tells it anew; read what changed."""
    assert list(Kept.of(GUIDES.load(id)).wrong()) == []


def test_each_guide_has_its_sides_told() -> None:
    """Without them a mistake in what it collects is not noticed."""
    told = {file.stem for file in SIDES.glob("*.json")}
    missing = [id for id in GUIDES.flows if id not in told]
    assert not missing, f"`python -m tools.mutants {missing[0]} --write` drafts its sides"
    assert told == set(GUIDES.flows)
