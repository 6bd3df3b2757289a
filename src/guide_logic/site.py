"""The engine with the guides that this site publishes: the one place that knows both."""

from guide_logic import api
from guide_logic.content.guides import GUIDES

__all__ = ["GUIDES", "handle"]


def handle(request: str) -> str:
    """Answer one request of the page; see `guide_logic.api.handle`."""
    return api.handle(request, GUIDES)
