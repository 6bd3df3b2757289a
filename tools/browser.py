"""Finds the browser that the tests drive, and installs one where there is none.

Chromium's headless shell comes first: the engine that readers have, without the windows
around it, in half the time. Where there is none, Chromium or Chrome on the machine does.
Browser tests are never skipped, so no browser is an error.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

__all__ = ["FLAGS", "apt_installs", "browser", "debian"]

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
    "chromium-headless-shell",
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


def _install() -> None:
    """Install Debian's shell or Chromium where we may, else Playwright's own."""
    if debian():
        for name in ("chromium-headless-shell", "chromium"):
            # Without a Chinese font every character is the same empty box.
            if apt_installs(name, "fonts-noto-cjk"):
                return
    _runs([sys.executable, "-m", "playwright", "install", "chromium"])


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
    found = browser()
    if found is None:
        print("No Chromium or Chrome here: installing one.", file=sys.stderr)
        _install()
        found = browser()
    if found is None:
        sys.exit("Stopped: install Chromium or Chrome, which the browser tests need.")
    print(found)


if __name__ == "__main__":
    main()
