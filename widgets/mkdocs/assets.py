"""Bundles our scripts and styles, each under a name that holds its hash.

A name then never means two things: a host and a browser may keep the file for
ever, and a page gets exactly the scripts that it was built with. A script names
what it imports and starts by these names, so its hash stands for them too.
"""

import json
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

__all__ = ["PAGE_FLOOR", "PYTHON_FLOOR", "Asset", "assets"]

_ROOT = Path(__file__).parents[2]
_ESBUILD = _ROOT / "node_modules/.bin/esbuild"

PAGE_FLOOR = "chrome88,safari14,firefox78"
"""The oldest browsers in which questions and plans work; package.json tells the linter the same."""

PYTHON_FLOOR = "chrome97,safari16.4,firefox115"
"""The oldest browsers in which Python works: the content policy lets WebAssembly through."""

_WORKER = "widgets/worker/worker.js"
_FIND = "widgets/site/find.js"
_SEARCH = "widgets/site/search_box.js"
_ENTRIES = (
    "widgets/page/element.js",
    "widgets/site/home.js",
    "widgets/site/offline.js",
    "widgets/site/search.js",
    "widgets/site/theme.js",
    "widgets/styles/home.css",
    "widgets/styles/plan.css",
    "widgets/styles/print.css",
    "widgets/styles/question.css",
    "widgets/styles/search.css",
    "widgets/styles/site.css",
)


class Asset(NamedTuple):
    """A file to publish: the name that holds its hash, its content, the scripts it starts with."""

    url: str
    content: bytes
    imports: tuple[str, ...]


def assets(runtime: Path) -> dict[str, Asset]:
    """Return our scripts and styles by the names they have in the project.

    The worker begins with the list of the runtime's files: it starts every
    download with its first lines, without asking for a list first. What several
    scripts import is a file more, `shared.HASH.js`.
    """
    listed = json.dumps(json.loads((runtime / "runtime.json").read_text("utf-8")))
    first = f"self.RUNTIME = {listed};"
    worker = _bundled([_WORKER], f"--target={PYTHON_FLOOR}", f"--banner:js={first}")
    # By itself, or the first question would wait for one file more: the one they share.
    alone = [
        _bundled([script], f"--target={PAGE_FLOOR}", "--supported:destructuring=true")
        for script in (_FIND, _SEARCH)
    ]
    return (
        worker
        | alone[0]
        | alone[1]
        | _bundled(
            _ENTRIES,
            f"--target={PAGE_FLOOR}",
            # Only chained destructuring fails in Safari 14.0; esbuild would refuse all of it.
            "--supported:destructuring=true",
            # `new URL(import.meta.WORKER, import.meta.url)` is where the page finds the worker.
            f"--define:import.meta.WORKER={json.dumps('./' + worker['worker.js'].url)}",
            "--splitting",
            "--chunk-names=shared.[hash]",
        )
    )


def _bundled(entries: Sequence[str], *options: str) -> dict[str, Asset]:
    """Return what esbuild makes of the entries, by their names in the project."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder, "meta.json")
        command = [
            str(_ESBUILD),
            *entries,
            "--bundle",
            "--minify",
            "--format=esm",
            # What begins with _ is a class's own; #names would become a map each in old browsers.
            "--mangle-props=^_[a-z]",
            "--log-level=warning",
            "--entry-names=[name].[hash]",
            f"--outdir={folder}",
            f"--metafile={listed}",
            *options,
        ]
        subprocess.run(command, cwd=_ROOT, check=True)
        made = json.loads(listed.read_text("utf-8"))["outputs"]
        return {
            _name(path, output.get("entryPoint")): Asset(
                Path(path).name,
                Path(folder, Path(path).name).read_bytes(),
                tuple(
                    Path(one["path"]).name
                    for one in output["imports"]
                    if one["kind"] != "dynamic-import"
                ),
            )
            for path, output in sorted(made.items())
        }


def _name(path: str, entry: str | None) -> str:
    """Return the name a file has in the project; what several share has none but this one.

    >>> _name("out/element.J2CU2M2C.js", "widgets/page/element.js")
    'element.js'
    >>> _name("out/shared.NLD7YKD6.js", None)
    'shared.NLD7YKD6.js'
    """
    return Path(entry or path).name
