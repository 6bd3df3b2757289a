"""The guide beside its public peers: side by side, in one run, on one machine."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from benchmarks.host import LINES, Host, Line
from benchmarks.slow import held, release
from benchmarks.table import show
from tools import browser as machine

__all__ = ["race"]

_HERE = Path(__file__).parent
_ROOT = _HERE.parent
_MODULES = _ROOT / "node_modules"
_PAGES = {
    "Pyodide 0.29.5, main thread": "/peers/pyodide-main.html",
    "Pyodide 0.29.5, worker": "/peers/pyodide-worker.html",
    "PyScript with Pyodide": "/peers/pyscript-py.html",
    "PyScript with MicroPython": "/peers/pyscript-mpy.html",
    "this guide": "/guide/en/start/which-path/",
}
_TIMES = ("paint", "answerable", "next", "plan", "engine")
_PAINT = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
_BEGUN = (
    "performance.getEntriesByType('resource')"
    ".find((one) => /worker|pyodide|pyscript/.test(one.name)).startTime"
)
"""When the first file of an engine was asked for."""
_LONGEST = 180_000  # milliseconds, as are the next two
_PACE = 500
_FRAME = 16


class Broken(Exception):
    """A visit that ended without a plan; says how far it got."""


def race(runs: int) -> None:
    """Print the table of each line, the median of `runs` runs of each page."""
    with tempfile.TemporaryDirectory() as scratch, Host(_places(Path(scratch))) as host:
        for line in LINES:
            rows = []
            with _browser(line, Path(scratch)) as (browser, note):
                host.line = line
                for name, path in _PAGES.items():
                    row, steps = _measured(browser, host, path, runs)
                    rows.append([name, *row])
            show(
                f"{line.name}{note}, median of {runs}; of a reader who answers at once, from "
                f"navigation, and of one who takes {_PACE} ms for an answer, from when the engine "
                "was asked for",
                ["ms", "MB sent", *_TIMES, "slower: engine", "second visit"],
                rows,
            )
            show(
                f"{line.name}{note}: each next question of this guide, for the slower reader",
                ["Python", "questions", "median ms", "95 % within ms", "within a frame"],
                _steps(steps),
            )


def _places(scratch: Path) -> dict[str, Path]:
    """Build the site, and say where it and the peers are served."""
    site = scratch / "site"
    environment = {**os.environ, "SITE_URL": "http://127.0.0.1/guide/"}
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(site)]
    subprocess.run(command, cwd=_ROOT, env=environment, check=True, capture_output=True)
    return {
        "/guide/": site,
        "/peers/pyodide/": _MODULES / "pyodide",
        "/peers/pyscript/": _MODULES / "@pyscript/core/dist",
        "/peers/micropython/": _MODULES / "@micropython/micropython-webassembly-pyscript",
        "/peers/": _HERE / "peers",
    }


@contextmanager
def _browser(line: Line, scratch: Path) -> Iterator[tuple[Browser, str]]:
    """Start a browser, on half a core for a slow line, and say so."""
    path = machine.browser()
    if path is None:
        sys.exit("Stopped: install Chromium or Chrome.")
    note = ""
    if line.slow_processor:
        slow = held(path, scratch)
        note = ", half a core" if slow else ", processor NOT slowed (needs root and cgroups)"
        path = slow or path
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=machine.FLAGS)
        yield browser, note
        browser.close()
    release()


def _measured(
    browser: Browser, host: Host, path: str, runs: int
) -> tuple[list[str], list[dict[str, Any]]]:
    """Return a row, and each step of the slower reader: see reader.js.

    The last two columns are the engine's at a human pace, in a first and a second visit.
    """
    sent = 0
    quick: list[dict[str, Any]] = []
    slow: list[dict[str, Any]] = []
    again: list[dict[str, Any]] = []
    address = host.url + path
    for _ in range(3 * runs):
        if len(again) == runs:
            break
        host.sent = 0
        try:
            with browser.new_context() as context:
                rushed = _visited(context, address)
                sent = host.sent
            with browser.new_context() as context:
                visits = [_visited(context, address, _PACE) for _ in range(2)]
        except Broken as why:
            # A machine that is busy with something else; said, and run again.
            print(f"{path} broke: {why}", file=sys.stderr)
            continue
        quick.append(rushed)
        slow.append(visits[0])
        again.append(visits[1])
    if not again:
        return ["broke", *("" for _ in (*_TIMES, "slower", "second"))], []
    times = [statistics.median(visit[name] for visit in quick) for name in _TIMES]
    for visits in (slow, again):
        times.append(statistics.median(one["engine"] - one["begun"] for one in visits))
    steps = [step for visit in slow for step in visit["steps"]]
    return [f"{sent / 1e6:.2f}", *(f"{time:.0f}" for time in times)], steps


def _steps(steps: list[dict[str, Any]]) -> list[list[str]]:
    """Return what each next question took, before and after Python was ready."""
    rows = []
    for ready in (False, True):
        times = [step["took"] for step in steps if step["ready"] is ready]
        if len(times) > 1:
            late = statistics.quantiles(times, n=20)[-1]
            share = sum(time <= _FRAME for time in times) / len(times)
            figures = [f"{statistics.median(times):.1f}", f"{late:.1f}", f"{share:.0%}"]
            rows.append(["ready" if ready else "not yet", f"{len(times)}", *figures])
    return rows


def _visited(context: BrowserContext, address: str, pace: int = 0) -> dict[str, Any]:
    """Return the times of one visit, from an open page to a plan."""
    page: Page = context.new_page()
    page.add_init_script(f"window.pace = {pace};")
    page.add_init_script((_HERE / "reader.js").read_text("utf-8"))
    page.goto(address, wait_until="commit", timeout=_LONGEST)
    # Playwright's own waiting needs eval, which our pages forbid.
    give_up = time.monotonic() + _LONGEST / 1000
    while not page.evaluate("noted.plan && noted.engine"):
        if page.evaluate("noted.broken") or time.monotonic() > give_up:
            raise Broken(page.evaluate("noted"))
        time.sleep(0.1)
    # What is kept for the next visit is written after the engine has started.
    page.wait_for_load_state("networkidle")
    noted: dict[str, Any] = page.evaluate(f"({{...noted, paint: {_PAINT}, begun: {_BEGUN}}})")
    page.close()
    return {**noted, "next": noted["second"] - noted["answerable"]}
