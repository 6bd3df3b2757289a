"""Finds the browser that the tests drive, and installs one where there is none.

Chromium's headless shell comes first: the engine that readers have, without the windows
around it, in half the time. Where it cannot be had, Chromium or Chrome on the machine does.
Browser tests are never skipped, so no browser is an error.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

__all__ = ["FLAGS", "apt_installs", "browser", "debian", "ready"]

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

_SHELL = "chromium-headless-shell"

_NAMES = (
    _SHELL,
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


def debian() -> bool:
    """Tell whether this machine can be given Debian's packages."""
    return bool(shutil.which("apt-get")) and os.geteuid() == 0


def ready() -> Path | None:
    """Return the browser, after installing Debian's shell where we may, or else what there is."""
    if debian() and not shutil.which(_SHELL):
        _debians(_SHELL)  # though a Chromium is there: its tests take half as long again
    found = browser()
    if found is None:
        if not (debian() and _debians("chromium")):
            _runs([sys.executable, "-m", "playwright", "install", "chromium"])
        found = browser()
    return found


def _debians(name: str) -> bool:
    """Install a browser of Debian's, with a font: without, all of Chinese is one empty box."""
    print(f"Installing {name} for the browser tests.", file=sys.stderr)
    return apt_installs(name, "fonts-noto-cjk")


def apt_installs(*packages: str) -> bool:
    """Install packages of Debian; say whether it succeeded.

    It waits where another apt is at work, as on a machine that has just been started, and
    asks again for what does not come.
    """
    apt = ["apt-get", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    _runs([*apt, "update"], environment)  # one list of several may not be there
    return _runs([*apt, "install", "--yes", *packages], environment)


def _runs(command: list[str], environment: dict[str, str] | None = None) -> bool:
    """Run a command with its output on stderr; say whether it succeeded."""
    return subprocess.run(command, env=environment, stdout=sys.stderr).returncode == 0


def main() -> None:
    """Print the browser's path, after installing one if need be."""
    found = ready()
    if found is None:
        sys.exit("Stopped: install Chromium or Chrome, which the browser tests need.")
    print(found)


if __name__ == "__main__":
    main()
