"""The flows of the guide, loaded one by one."""

from importlib import import_module

from guide_logic.language.facts import near
from guide_logic.language.flow import Flow

__all__ = ["FLOWS", "PAGES", "UnknownFlow", "load"]

FLOWS = (
    "complaint-path",
    "order-complaint",
    "complaint-grounds",
    "ready-for-12315",
    "image-theft",
    "image-theft-reply",
    "seller-reply",
    "export-complaint",
    "deadlines",
    "what-may-be-claimed",
)

PAGES = {
    "complaint-path": "start/which-path/",
    "order-complaint": "buyers/taobao-order-complaints/",
    "complaint-grounds": "buyers/choosing-the-ground/",
    "ready-for-12315": "channels/12315/",
    "image-theft": "sellers/stolen-pictures/",
    "image-theft-reply": "sellers/accused-of-stealing/",
    "seller-reply": "sellers/answering-a-complaint/",
    "export-complaint": "sellers/complaints-from-abroad/",
    "deadlines": "money/deadlines/",
    "what-may-be-claimed": "money/what-may-be-claimed/",
}
"""The page on which each flow is answered, in both languages; the build checks it."""


class UnknownFlow(KeyError):
    """There is no such flow; the message names those there are."""

    def __str__(self) -> str:
        return str(self.args[0])


def load(id: str) -> Flow:
    """Return the flow with that id; raise `UnknownFlow` when there is none."""
    if id not in FLOWS:
        raise UnknownFlow(f"no flow is called {id!r}: {near(id, FLOWS)}")
    flow = import_module(f"guide_logic.content.flows.{id.replace('-', '_')}").FLOW
    assert isinstance(flow, Flow)
    return flow
