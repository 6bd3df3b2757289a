"""A reader in front of the built site."""

import pytest
from playwright.sync_api import Page

from tests.page.reader import Reader
from tests.server import SiteServer


@pytest.fixture
def reader(page: Page, server: SiteServer) -> Reader:
    """Someone who has not been here before."""
    return Reader(page, server.url)


@pytest.fixture
def alone(own_page: Page, server: SiteServer) -> Reader:
    """The same with a browser of one's own, whose clock a test may set."""
    return Reader(own_page, server.url)
