"""Installs the browsers that Debian has, where we may; elsewhere it does nothing.

It needs no package of ours, so that it can run while those are installed.
"""

import os
import shutil
import subprocess
import sys

__all__ = ["SHELL", "debian", "main"]

SHELL = "chromium-headless-shell"

_FONTS = ("fonts-noto-cjk", "fonts-liberation")
"""Without a Chinese font every character is the same empty box; the other is as wide as those
that readers have."""

_WANTED = {
    SHELL: (SHELL, *_FONTS),  # though a Chromium is there: the tests take longer in it
    "firefox-esr": ("firefox-esr",),
    "WebKitWebDriver": ("webkit2gtk-driver",),
    "Xvfb": ("xvfb",),
}
"""Commands, each with the packages that bring it."""


def debian() -> bool:
    """Tell whether this machine can be given Debian's packages."""
    return bool(shutil.which("apt-get")) and os.geteuid() == 0


def main() -> None:
    """Install what is lacking: all at once, or where that fails, whatever can be had."""
    lacking = [packages for command, packages in _WANTED.items() if not shutil.which(command)]
    if not lacking or not debian():
        return
    print(f"Installing {', '.join(each[0] for each in lacking)} for the tests.", file=sys.stderr)
    _apt("update")  # one list of several may not be there
    if not _installs(*(name for each in lacking for name in each)):
        for each in lacking:
            _installs(*each)
    if not (shutil.which(SHELL) or shutil.which("chromium")):
        _installs("chromium", *_FONTS)  # an older Debian has no shell


def _installs(*packages: str) -> bool:
    # What is only recommended are a hundred packages more, such as for recognising speech.
    return _apt("install", "--yes", "--no-install-recommends", *packages)


def _apt(*command: str) -> bool:
    """Run apt-get with its output on stderr; say whether it succeeded.

    It waits where another apt is at work, as on a machine that has just been started, and
    asks again for what does not come.
    """
    apt = ["apt-get", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3", *command]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(apt, env=environment, stdout=sys.stderr).returncode == 0


if __name__ == "__main__":
    main()
