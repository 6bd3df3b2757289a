"""The state graphs of our flows, each walked once: that of the complaint path takes seconds."""

from functools import cache

from guide_logic.analysis.state_graph import StateGraph
from guide_logic.analysis.walk import walk
from guide_logic.site import GUIDES

__all__ = ["graph_of"]


@cache
def graph_of(flow: str) -> StateGraph:
    """Return the state graph of a flow."""
    return walk(GUIDES.load(flow))
