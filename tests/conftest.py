"""What the tests share: the site, built once; a server; a browser; one state graph."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, Page, expect, sync_playwright

from guide_logic.analysis.state_graph import StateGraph
from guide_logic.analysis.walk import walk
from tests.sample import FLOW
from tests.server import SiteServer
from tools import browser as machine

ROOT = Path(__file__).parent.parent

# Compiling Python a second time, to be quicker, is wasted on a page that is closed at once.
_FLAGS = [*machine.FLAGS, "--js-flags=--liftoff-only"]

# Only what is broken is waited for so long, however busy the machine is.
expect.set_options(timeout=60_000)

# The same examples at every run, and no clock: slow machines fail nothing.
settings.register_profile("guide", derandomize=True, deadline=None, database=None)
settings.load_profile("guide")


@pytest.fixture(scope="session")
def graph() -> StateGraph:
    """The state graph of the complaint path, made once: it takes seconds."""
    return walk(FLOW)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SiteServer]:
    """The whole site, built strictly for the address at which it is then served."""
    with SiteServer() as server:
        site = tmp_path_factory.mktemp("site")
        command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(site)]
        environment = {**os.environ, "SITE_URL": server.url}
        built = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
        if built.returncode != 0:
            pytest.fail(f"mkdocs build failed:\n{built.stderr}", pytrace=False)
        server.root = site
        yield server


@pytest.fixture(scope="session")
def site(server: SiteServer) -> Path:
    """The folder that the site was built into."""
    assert server.root is not None
    return server.root


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser on this machine; without one the tests fail, they are never skipped."""
    path = machine.browser()
    if path is None:
        pytest.fail("no Chromium or Chrome found: run make test, which installs one")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=_FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page with no history, no storage and no cache."""
    # What the service worker keeps at a first visit costs a second, and has tests of its own.
    context = browser.new_context(service_workers="block")
    yield context.new_page()
    context.close()
