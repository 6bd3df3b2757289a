"""Phones of years ago and other engines: a guide to its move, its days, a letter, a search.

Chromium 92 gets no Python here and must say so; 103, Firefox and WebKit do.
"""

import json
import os
import shutil
import subprocess
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Playwright, ViewportSize
from selenium import webdriver
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

from guide_logic.view.phrases import P
from tests.kept import Kept
from tests.page.reader import LANGUAGES, ORDINARY, PAGE
from tests.server import SiteServer
from tools import browser as machine
from tools.debian import debian
from tools.other_browsers import firefox, old_chromium, webkit

_HERE = Path(__file__).parent
_LETTER = "platform_application"
_SEARCH = {"zh": "七天无理由", "en": "seven-day return"}
_FOUND = {"zh": "七天无理由", "en": "seven"}

_LONG = 600
"""Seconds that a page and the walk in it may take; each wait in the walk has an end of its own."""

PHONE = ViewportSize(width=360, height=780)

Run = Callable[[str, str], Any]
"""Opens an address and returns what an expression comes to there."""


def _expression(lang: str) -> str:
    given = ", ".join(json.dumps(one) for one in (ORDINARY, _LETTER, _SEARCH[lang]))
    return f"(() => {{ {(_HERE / 'walk.js').read_text('utf-8')}\nreturn walk({given}); }})()"


def _there(name: str, found: object) -> None:
    """Skip where a browser cannot be had, loudly; fail where it could have been installed."""
    if found is None and debian():
        pytest.fail(f"no {name}: run python tools/debian.py and tools/other_browsers.py")
    if found is None:
        pytest.skip(f"no {name} can be had on this machine: NOTHING WAS TESTED IN IT")


def _chromium(major: int, playwright: Playwright) -> Run:
    found = old_chromium(major)
    _there(f"Chromium {major}", found)

    def run(address: str, expression: str) -> Any:
        with playwright.chromium.launch(executable_path=found, args=machine.FLAGS) as chromium:
            assert chromium.version.startswith(f"{major}.")
            page = chromium.new_page(viewport=PHONE)
            page.goto(address, timeout=_LONG * 1000)
            return page.evaluate(expression)

    return run


def _firefox(started: Kept | None) -> Run:
    _there("Firefox", started)
    assert started

    def run(address: str, expression: str) -> Any:
        (seen,) = started([json.dumps([address, expression])])
        return json.loads(seen)

    return run


def _webkit(started: webdriver.WebKitGTK | None) -> Run:
    _there("WebKit", started)
    assert started

    def run(address: str, expression: str) -> Any:
        started.get(address)
        return started.execute_async_script(
            f"const done = arguments[0]; {expression}.then(done, (why) => done(String(why)));"
        )

    return run


@pytest.fixture(scope="module")
def started_firefox() -> Iterator[Kept | None]:
    """One Firefox for both languages, if any: to start it takes longer than to walk in it."""
    found = firefox()
    if not found:
        yield None
        return
    with Kept(_HERE / "firefox.mjs", found) as started:
        yield started


@pytest.fixture(scope="module")
def display() -> Iterator[None]:
    """A screen for WebKit, which cannot do without."""
    if os.environ.get("DISPLAY") or not shutil.which("Xvfb"):
        yield
        return
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "800x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)  # it is the server's alone: should that end, reading does too
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        os.environ["DISPLAY"] = f":{number}"
        yield
        del os.environ["DISPLAY"]
        server.terminate()


def _follows(run: Run, server: SiteServer, lang: str) -> dict[str, Any]:
    seen: dict[str, Any] = run(f"{server.url}{PAGE[lang]}", _expression(lang))
    assert seen["stuck"] == "", seen
    assert seen["asked"] == [*ORDINARY]
    assert seen["move"]
    assert _FOUND[lang] in seen["found"].lower()
    return seen


@pytest.fixture(scope="module")
def started_webkit(display: None) -> Iterator[webdriver.WebKitGTK | None]:
    """One WebKit for both languages, if any."""
    del display
    found = webkit()
    if not found or not os.environ.get("DISPLAY"):
        yield None
        return
    driver, browser = map(str, found)
    options = Options()
    options.binary_location = browser
    options.add_argument("--automation")
    with warnings.catch_warnings(action="ignore", category=DeprecationWarning):
        # Selenium warns of its own way to start it.
        started = webdriver.WebKitGTK(options=options, service=Service(driver))
    try:
        started.set_script_timeout(_LONG)
        yield started
    finally:
        started.quit()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "browser",
    [
        lambda request: _chromium(103, request.getfixturevalue("playwright")),
        lambda request: _firefox(request.getfixturevalue("started_firefox")),
        lambda request: _webkit(request.getfixturevalue("started_webkit")),
    ],
    ids=["chromium-103", "firefox", "webkit"],
)
def test_another_browser_is_led_to_days_and_a_letter(
    browser: Callable[[pytest.FixtureRequest], Run],
    request: pytest.FixtureRequest,
    server: SiteServer,
    lang: str,
) -> None:
    """Three engines read the same scripts, and Python starts in each."""
    seen = _follows(browser(request), server, lang)
    assert seen["told"] == ""
    assert "申请" in seen["letter"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_browser_too_old_for_python_is_led_to_its_move_and_told(
    playwright: Playwright, site: Path, lang: str
) -> None:
    """Before Chromium 97 our own content policy keeps WebAssembly out; trying again cannot help."""
    with SiteServer(site) as own:  # nobody else asks it for anything
        seen = _follows(_chromium(92, playwright), own, lang)
        assert own.asked
        assert not [one for one in own.asked if one.endswith((".wasm", ".bin"))]
    assert seen["told"].strip() == P.too_old.say(lang)
