"""The engine with this guide."""

from guide_logic import api
from tests.toaster.guides import GUIDES

__all__ = ["GUIDES", "handle"]


def handle(request: str) -> str:
    """Answer one request of the page."""
    return api.handle(request, GUIDES)
