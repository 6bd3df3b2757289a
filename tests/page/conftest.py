"""A reader in front of the built site."""

import pytest
from playwright.sync_api import Page

from tests.page.reader import Reader
from tests.server import SiteServer


@pytest.fixture
def reader(page: Page, server: SiteServer) -> Reader:
    """Someone who has not been here before."""
    return Reader(page, server.url)
