"""The flows of the guide, loaded one by one."""

from importlib import import_module

from guide_logic.facts import near
from guide_logic.flow import Flow

__all__ = ["FLOWS", "UnknownFlow", "load"]

FLOWS = (
    "complaint-path",
    "order-complaint",
    "complaint-grounds",
    "ready-for-12315",
    "image-theft",
    "image-theft-reply",
    "seller-reply",
    "export-complaint",
)


class UnknownFlow(KeyError):
    """There is no such flow; the message names those there are."""

    def __str__(self) -> str:
        return str(self.args[0])


def load(id: str) -> Flow:
    """Return the flow with that id; raise `UnknownFlow` when there is none."""
    if id not in FLOWS:
        raise UnknownFlow(f"no flow is called {id!r}: {near(id, FLOWS)}")
    flow = import_module(f"guide_logic.flows.{id.replace('-', '_')}").FLOW
    assert isinstance(flow, Flow)
    return flow
