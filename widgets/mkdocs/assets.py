"""Gives each of our scripts and styles a name that holds its hash.

A name then never means two things: a host and a browser may keep the file for
ever, and a page gets exactly the scripts that it was built with. Scripts name
one another by file, so a script's hash stands for all that it imports too.
"""

import hashlib
import json
import re
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path

__all__ = ["Asset", "assets"]

_WIDGETS = Path(__file__).parents[1]
_ESBUILD = _WIDGETS.parent / "node_modules/.bin/esbuild"
_ROOMS = ("page", "worker", "site", "styles")
_NAMED = re.compile(r'"(?:\.|\.\./\w+)/([\w-]+\.js)"')
_TYPES = re.compile(r"^/\*\* @import .*\n", re.MULTILINE)


class Asset:
    """A file to publish: the name that holds its hash, and its content."""

    __slots__ = ("content", "url")

    def __init__(self, file: str, content: str) -> None:
        stem, suffix = file.rsplit(".", 1)
        self.content = content.encode()
        self.url = f"{stem}.{hashlib.sha256(self.content).hexdigest()[:12]}.{suffix}"


def assets(runtime: Path) -> dict[str, Asset]:
    """Return our scripts and styles by the names they have in the project.

    The worker begins with the list of the runtime's files: it starts every
    download with its first lines, without asking for a list first.
    """
    listed = json.dumps(json.loads((runtime / "runtime.json").read_text("utf-8")))
    first = {"worker.js": f"self.RUNTIME = {listed};\n"}

    found = [path for room in _ROOMS for path in (_WIDGETS / room).glob("*.[jc]s*")]
    paths = {path.name: path for path in sorted(found)}

    @cache
    def asset(file: str) -> Asset:
        source = paths[file].read_text("utf-8")
        named = first.get(file, "") + _renamed(source, lambda one: asset(one).url)
        return Asset(file, _shortened(file, named))

    return {name: asset(name) for name in paths if name not in _UNNAMED}


def _renamed(source: str, url: Callable[[str], str]) -> str:
    """Return the script with every file that it names by its address, without types.

    >>> _renamed('import "./tree.js"; // not tree.js', lambda file: "tree.0f.js")
    'import "./tree.0f.js"; // not tree.js'
    """
    return _NAMED.sub(lambda found: f'"./{url(found[1])}"', _TYPES.sub("", source))


@cache
def _shortened(file: str, content: str) -> str:
    """Return a script or a style sheet without comments, blanks and long local names."""
    command = [str(_ESBUILD), "--minify", f"--loader={file.rsplit('.', 1)[1]}"]
    return subprocess.run(command, input=content, check=True, capture_output=True, text=True).stdout


_UNNAMED = ("messages.js", "start.js", "sw.js")
"""Types are for the checker alone; the loader takes in the start; a service worker keeps its
address for good."""
