"""What the tests share: the site, built once; a server; a browser; one state graph."""

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Collection, Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, Page, Playwright, expect, sync_playwright

from guide_logic.analysis.state_graph import StateGraph
from tests.device import Device
from tests.graphs import graph_of
from tests.sample import FLOW
from tests.server import PATIENCE, SiteServer
from tools import browser as machine

ROOT = Path(__file__).parent.parent

PUBLISHED = "https://guide.example/repo/"
"""The address that the site is built for; it is served below the same path."""

# Tabs of one device share a process, and what is compiled in it. A page is gone before it would
# pay that its scripts are compiled for speed.
_FLAGS = [*machine.FLAGS, "--process-per-site", "--js-flags=--no-opt,--no-maglev"]

# Only what is broken is waited for so long, however busy the machine is.
expect.set_options(timeout=PATIENCE)

# The same examples at every run, and no clock: slow machines fail nothing.
settings.register_profile(
    "guide",
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("guide")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let a test that drives a browser fail once by chance, in the open: see CONTRIBUTING.

    Those that look at the graph of the complaint path come first, just before tests/analysis: so
    one worker has them all, and walks it once. What a build makes is needed by none before those
    of tests/content: the other worker's build has made it by then, and nobody waits.
    """
    for item in items:
        if "playwright" in _fixtures(item) or item.path.parent.name == "browsers":
            item.add_marker(pytest.mark.flaky(reruns=1))
    items.sort(key=lambda item: ("graph" not in _fixtures(item), _turn(item)))


def _turn(item: pytest.Item) -> tuple[str, bool]:
    """Return the folder that a test is run with, or after."""
    (folder, *_) = item.path.relative_to(ROOT).parts[1:]
    if "site" in _fixtures(item) or item.get_closest_marker("built"):
        return max(folder, "content"), True
    return folder, False


def pytest_collection_finish() -> None:
    """Let Python look for waste a tenth as often: modules stay, and tests keep what they share."""
    gc.freeze()
    gc.set_threshold(20_000)


def _fixtures(item: pytest.Item) -> Collection[str]:
    names: Collection[str] = getattr(item, "fixturenames", ())
    return names


@pytest.fixture(scope="session")
def graph() -> StateGraph:
    """The state graph of the complaint path."""
    return graph_of(FLOW.id)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the whole site, built strictly: once a run, and copied for each worker.

    Tests damage files in it.
    """
    run = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        run = run.parent
    built = run / "built"
    with FileLock(run / "built.lock"):
        if not built.is_dir():
            _build(run / "building")
            (run / "building").rename(built)
    return shutil.copytree(built, tmp_path_factory.mktemp("own") / "site")


def _build(site: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(site)]
    environment = {**os.environ, "SITE_URL": PUBLISHED}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        pytest.fail(f"mkdocs build failed:\n{done.stderr}", pytrace=False)


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[SiteServer]:
    """The whole site, served to one worker alone."""
    with SiteServer(site) as server:
        yield server


@pytest.fixture(scope="session")
def browser_path() -> Path | None:
    """Where the browser on this machine is."""
    return machine.browser()


@pytest.fixture(scope="session")
def playwright(browser_path: Path | None) -> Iterator[Playwright]:
    """What drives all browsers of a worker: there can be one of it, and the look-up needs one."""
    del browser_path
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright: Playwright, browser_path: Path | None) -> Iterator[Browser]:
    """The browser on this machine; without one the tests fail, they are never skipped."""
    if browser_path is None:
        pytest.fail("no Chromium or Chrome found: run make test, which installs one")
    with playwright.chromium.launch(executable_path=browser_path, args=_FLAGS) as chromium:
        # Clicks and navigations wait as long as `expect` does, in every page of every test.
        chromium.on("context", lambda context: context.set_default_timeout(PATIENCE))
        yield chromium


@pytest.fixture(scope="session")
def device(browser: Browser, server: SiteServer) -> Device:
    """What the readers of a worker use, one after the other."""
    return Device(browser, server)


@pytest.fixture
def page(request: pytest.FixtureRequest, device: Device) -> Iterator[Page]:
    """A page with no history, no storage and no cache; nor Python, at a first visit."""
    first_visit = request.node.get_closest_marker("first_visit") is not None
    with device.page(first_visit=first_visit) as page:
        yield page


@pytest.fixture
def own_page(browser: Browser) -> Iterator[Page]:
    """The same in a browser of its own, whose clock may be set."""
    with browser.new_context(service_workers="block") as context:
        yield context.new_page()
