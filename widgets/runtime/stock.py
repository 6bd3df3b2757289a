"""Pyodide as npm ships it, and the private details of it that the reduced runtime stands on.

None of these details is promised: another version may have them otherwise. They are
asked for when usage is recorded, once for each version (widgets/runtime/record.py); every build
then holds on to the very files that were asked (widgets/runtime/usage.py).
"""

import json
import sys
import zipfile
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import NamedTuple

from widgets.runtime.loader import SPELT, unread_names
from widgets.runtime.tools import ROOT, BundleError

__all__ = ["LIBRARY", "PYODIDE", "SCRIPT", "START", "WASM", "about", "check_details", "version"]

PYODIDE = ROOT / "node_modules/pyodide"
SCRIPT = "pyodide.asm.js"
"""Emscripten's script: what the WebAssembly imports, and by which names it is called."""

START = "pyodide.mjs"
"""Pyodide's own script, with `loadPyodide`."""

WASM = "pyodide.asm.wasm"
LIBRARY = "python_stdlib.zip"


class _Detail(NamedTuple):
    """A piece of a script that must stand in it, and who counts on that."""

    file: str
    text: str
    why: str


_DETAILS = (
    _Detail(
        SCRIPT,
        "globalThis._createPyodideModule = ",
        "widgets/runtime/loader.py puts both scripts into one file, where the first says by this "
        "name that it has been read",
    ),
    _Detail(
        SCRIPT,
        SPELT,
        "widgets/runtime/loader.py puts a quicker way of handing over a text in its place",
    ),
    _Detail(
        START,
        'typeof _createPyodideModule!="function"',
        "widgets/runtime/loader.py puts both scripts into one file, and the second must not fetch "
        "the first again",
    ),
    _Detail(
        SCRIPT,
        "await WebAssembly.instantiateStreaming(response,imports)",
        "widgets/worker/start.js gives the compiled WebAssembly through this call",
    ),
    _Detail(
        SCRIPT,
        'locateFile("pyodide.asm.wasm")',
        "widgets/worker/start.js answers the fetch of this name",
    ),
    _Detail(
        START,
        'indexURL+"python_stdlib.zip"',
        "widgets/worker/start.js answers the fetch of this name with the library",
    ),
    _Detail(
        START,
        "Promise.resolve(e.lockFileContents)",
        "widgets/worker/start.js gives an empty list of packages through this option",
    ),
    _Detail(
        SCRIPT,
        'rawRun("import _pyodide_core")',
        "widgets/runtime/stubs/_pyodide/_base.py runs only lines of the kind that Pyodide has at "
        "its start",
    ),
)


def version(pyodide: Path = PYODIDE) -> str:
    """Return which Pyodide is installed; raise `BundleError` where there is none."""
    about = pyodide / "package.json"
    if not about.is_file():
        raise BundleError(f"{about.parent} is missing: run `npm ci`")
    return str(json.loads(about.read_text("utf-8"))["version"])


def about(pyodide: Path = PYODIDE) -> dict[str, str]:
    """Return what Pyodide wants to be told of itself when it starts, such as its Python."""
    info = json.loads((pyodide / "pyodide-lock.json").read_text("utf-8"))["info"]
    return {str(key): str(value) for key, value in info.items()}


def check_details(stubs: Collection[str], pyodide: Path = PYODIDE) -> list[str]:
    """Return a sentence for each private detail that is not as this folder knows it."""
    return list(_problems(stubs, pyodide))


def _problems(stubs: Collection[str], pyodide: Path) -> Iterator[str]:
    missing = [name for name in (SCRIPT, START, WASM, LIBRARY) if not (pyodide / name).is_file()]
    if missing:
        yield f"Pyodide has no file {' and no '.join(missing)}: widgets/runtime/stock.py names them"
        return
    python = about(pyodide)["python"]
    here = ".".join(map(str, sys.version_info[:2]))
    if not python.startswith(f"{here}."):
        yield (
            f"Pyodide runs Python {python} and this build Python {here}: what one compiles the "
            "other cannot read, and stubs are written for one; use the same minor version"
        )
    for file, text, why in _DETAILS:
        if text not in (pyodide / file).read_text("utf-8"):
            yield f"{file} does not hold {text!r} any more, and {why}"
    unread, of = unread_names((pyodide / SCRIPT).read_text("utf-8"))
    if not of or unread > of / 10:
        yield (
            f"{SCRIPT} names {of} parts of the WebAssembly, {unread} of them in lines that "
            "widgets/runtime/loader.py does not know: correct its pattern"
        )
    with zipfile.ZipFile(pyodide / LIBRARY) as library:
        names = set(library.namelist())
    for stub in sorted(stubs):
        if stub not in names:
            yield (
                f"{LIBRARY} has no {stub}, in whose place widgets/runtime/stubs/{stub} stands: "
                "find where it has gone"
            )
