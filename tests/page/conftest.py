"""A reader in front of the built site."""

import pytest
from playwright.sync_api import Page, expect

from tests.page.reader import Reader
from tests.server import SiteServer

# Python has to be loaded first, on a machine that may be busy.
expect.set_options(timeout=20_000)


@pytest.fixture
def reader(page: Page, server: SiteServer) -> Reader:
    """Someone who has not been here before."""
    return Reader(page, server.url)
