"""Finds the browser that the tests drive; see debian.py for where it comes from.

Chromium's headless shell comes first: the engine that readers have, without the windows
around it, in half the time. Where it cannot be had, Chromium or Chrome on the machine does.
Browser tests are never skipped, so no browser is an error.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from tools.debian import SHELL

__all__ = ["FLAGS", "browser"]

FLAGS = [
    "--no-sandbox",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-gpu",
]
"""Chromium's own errands would be requests to other hosts; drawing by a GPU that is not there
costs time."""

_NAMES = (
    SHELL,
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
)
_MAC_APPS = (
    "Chromium.app/Contents/MacOS/Chromium",
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)


def browser() -> Path | None:
    """Return the browser's executable, or None where there is none."""
    for name in _NAMES:
        if found := shutil.which(name):
            return Path(found)
    homes = (Path("/Applications"), Path.home() / "Applications")
    apps = [home / app for home in homes for app in _MAC_APPS]
    with sync_playwright() as playwright:
        own = Path(playwright.chromium.executable_path)
    return next((path for path in [*apps, own] if path.is_file()), None)


def main() -> None:
    """Print the browser's path, after fetching Playwright's own where there is none."""
    found = browser()
    if found is None:
        print("No Chromium or Chrome here: fetching one.", file=sys.stderr)
        command = [sys.executable, "-m", "playwright", "install", "chromium"]
        subprocess.run(command, stdout=sys.stderr)
        found = browser()
    if found is None:
        sys.exit("Stopped: install Chromium or Chrome, which the browser tests need.")
    print(found)


if __name__ == "__main__":
    main()
