"""What the logic tests share: how properties are tried, and one walk of the flow."""

import pytest
from hypothesis import settings

from guide_logic.explore import Walk
from tests.logic.sample import FLOW

# The same examples at every run, and no clock: slow machines fail nothing.
settings.register_profile("guide", derandomize=True, deadline=None, database=None)
settings.load_profile("guide")


@pytest.fixture(scope="session")
def walk() -> Walk:
    """The walk of the complaint path, made once: it takes seconds."""
    return Walk(FLOW)
