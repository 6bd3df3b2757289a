"""The state graphs of our flows, each walked once: that of the complaint path takes seconds."""

import gc
from functools import cache

from guide_logic.analysis.state_graph import StateGraph
from guide_logic.analysis.walk import walk
from guide_logic.site import GUIDES

__all__ = ["graph_of"]


@cache
def graph_of(flow: str) -> StateGraph:
    """Return the state graph of a flow, which Python does not look through for waste any more."""
    gc.disable()
    try:
        graph = walk(GUIDES.load(flow))
    finally:
        gc.enable()
    gc.freeze()
    return graph
