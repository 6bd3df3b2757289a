"""The state graphs of our flows, each walked once: that of the complaint path takes seconds."""

import gc
from functools import cache

from guide_logic.analysis.state_graph import StateGraph
from guide_logic.analysis.walk import walk
from guide_logic.language.flow import Flow
from guide_logic.site import GUIDES

__all__ = ["graph_of", "walked"]


@cache
def graph_of(flow: str) -> StateGraph:
    """Return the state graph of a flow, which Python does not look through for waste any more."""
    graph = walked(GUIDES.load(flow))
    gc.freeze()
    return graph


def walked(flow: Flow) -> StateGraph:
    """Return the state graph of a flow, not looked through for waste while it grows."""
    gc.disable()
    try:
        return walk(flow)
    finally:
        gc.enable()
