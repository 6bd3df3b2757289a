"""Builds the runtime that a reader's browser loads: Pyodide and our Python, compiled.

The files land in one folder, each named by its hash, with `runtime.json`, the
list of them that widgets/mkdocs/assets.py puts into the worker. Python files are compiled
here, by the runtime's own minor version, because that is most of a boot's time.
"""

import base64
import gzip
import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from guide_logic.site import GUIDES
from widgets.build_cache import cached
from widgets.runtime.library import (
    BUILD_ONLY,
    EARLY,
    in_machine,
    module_of,
    packed,
    rewritten,
    standard_modules,
)
from widgets.runtime.loader import joined
from widgets.runtime.sample_requests import requests
from widgets.runtime.shorter import SHORTER

__all__ = ["BundleError", "build_runtime"]

_ROOT = Path(__file__).parents[2]
_PYODIDE = _ROOT / "node_modules" / "pyodide"
_PACKAGE = _ROOT / "src" / "guide_logic"
_ESBUILD = str(_ROOT / "node_modules/.bin/esbuild")
_FILES = {
    "loader": "pyodide.mjs",
    "machine": "machine.wasm",
    "whole": "pyodide.asm.wasm",
    "library": "python_stdlib.zip",
}
"""The parts of the runtime, by what the worker calls them; `machine` is `whole`, shortened."""

_STOCK = (
    "widgets/runtime/bundle.py",
    "widgets/runtime/library.py",
    "widgets/runtime/machine.mjs",
    "widgets/runtime/shorter.py",
    "widgets/runtime/tables.mjs",
)
_INPUTS = (
    *_STOCK,
    "src/guide_logic/**/*.py",
    "widgets/runtime/loader.py",
    "widgets/runtime/node.mjs",
    "widgets/runtime/sample_requests.py",
    "widgets/worker/start.js",
    "widgets/runtime/trial.mjs",
)

_FIXED_TIME = 1_577_836_800
"""1 January 2020: one date in every archive, so that a second build has the same bytes."""


_SAMPLE = 20
"""One request in so many is asked again of what readers get."""


class BundleError(RuntimeError):
    """The runtime could not be built; the message says which part and the mend."""


def build_runtime(cache: Path) -> Path:
    """Return the folder of the runtime's files, built anew when an input has changed."""
    if not (_PYODIDE / "pyodide.asm.wasm").is_file():
        raise BundleError(f"{_PYODIDE.relative_to(_ROOT)} is missing: run `npm ci`")
    stock = cached(cache, "stock", _digest(_STOCK), _prepare)
    return cached(cache, "runtime", _digest(_INPUTS), lambda folder: _make(folder, stock))


def _digest(inputs: Sequence[str]) -> str:
    """Return a short hash of some inputs, and of the versions of what works on them."""
    digest = hashlib.sha256(sys.version.encode())
    for tool in (_PYODIDE, _PYODIDE.with_name("binaryen")):
        digest.update((tool / "package.json").read_bytes())
    for pattern in inputs:
        for path in sorted(_ROOT.glob(pattern)):
            digest.update(str(path.relative_to(_ROOT)).encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _prepare(folder: Path) -> None:
    """Fill `folder` with what a change of ours leaves as it is: a library, a marked machine."""
    with zipfile.ZipFile(_PYODIDE / "python_stdlib.zip") as stock:
        library = {
            name: stock.read(name)
            for name in stock.namelist()
            if not (name.endswith("/") or in_machine(name))
        }
    shorter = {name: source.encode() for name, source in SHORTER.items()}
    _write_zip(folder / "library.zip", _compiled(folder.parent, library | shorter))
    marked, addresses = folder / "marked.wasm", folder / "addresses.json"
    _node("machine.mjs", "mark", _PYODIDE / _FILES["whole"], marked, addresses)


def _make(folder: Path, stock: Path) -> None:
    """Fill `folder`, working beside it."""
    scratch = folder.parent
    info = json.loads((_PYODIDE / "pyodide-lock.json").read_text("utf-8"))["info"]
    with zipfile.ZipFile(stock / "library.zip") as library:
        standard = {name: library.read(name) for name in library.namelist()}
    ours = _compiled(scratch, _package())
    trial = scratch / "trial"
    trial.mkdir()
    loader, machine, whole, zipped = (trial / name for name in _FILES.values())
    shutil.copy(_PYODIDE / whole.name, whole)
    scripts = [
        _PYODIDE / "pyodide.asm.js",
        _PYODIDE / "pyodide.mjs",
        _ROOT / "widgets/worker/start.js",
    ]
    loader.write_text(_call([_ESBUILD, "--minify", "--format=esm"], joined(scripts)), "utf-8")
    shutil.copy(stock / "marked.wasm", machine)
    packs = {}
    for id in GUIDES.flows:
        place = f"guide_logic/content/flows/{id.replace('-', '_')}/"
        packs[id] = trial / f"{id}.bin"
        packs[id].write_bytes(
            packed({name: ours.pop(name) for name in [*ours] if name.startswith(place)})
        )
    _write_library(zipped, standard | ours)

    def tried(modules: Sequence[str], asked: Sequence[str]) -> _Needed:
        files = {part: str(trial / name) for part, name in _FILES.items()}
        flows = {id: str(pack) for id, pack in packs.items()}
        given = {
            "files": files,
            "flows": flows,
            "info": info,
            "modules": modules,
            "requests": asked,
        }
        return _Needed(**json.loads(_node("trial.mjs", given=json.dumps(given))))

    asked = requests()
    # As a page starts, and again with each import of ours made: some are made late or never.
    first, other = tried([], asked), tried(standard_modules(_package().values()), [])
    called = json.dumps(sorted({*first.functions, *other.functions}))
    _node("machine.mjs", "shorten", whole, machine, stock / "addresses.json", loader, given=called)

    imported = {*first.modules, *other.modules}
    kept = {name: code for name, code in standard.items() if module_of(name) in imported}
    _write_library(zipped, kept | ours)
    # A machine that lacked a function would only be slow for a reader; one that lacked a table
    # would be wrong.
    if tried([], asked[::_SAMPLE]).replies != first.replies[::_SAMPLE]:
        raise BundleError(
            "the shortened machine answers otherwise: look at widgets/runtime/tables.mjs"
        )

    files = {part: _publish(folder, trial / name) for part, name in _FILES.items()}
    flows = {id: _publish(folder, pack) for id, pack in packs.items()}
    listed = {"info": info, "files": files, "flows": flows}
    (folder / "runtime.json").write_text(json.dumps(listed, indent=2), "utf-8")


def _package() -> dict[str, bytes]:
    """Return the files of guide_logic, without those that only the command line needs."""
    return {
        f"guide_logic/{path.relative_to(_PACKAGE).as_posix()}": path.read_bytes()
        for path in sorted(_PACKAGE.rglob("*.py"))
        if not path.relative_to(_PACKAGE).as_posix().startswith(BUILD_ONLY)
    }


def _compiled(scratch: Path, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the files with each `.py` compiled, without what was for its authors."""
    archive = scratch / "sources.zip"
    _write_zip(archive, files)
    command = [str(Path(sys.executable).with_name("pyodide")), "py-compile", str(archive)]
    # A fixed date also makes .pyc files checked by hash, not by a file's time.
    _call(command, SOURCE_DATE_EPOCH=str(_FIXED_TIME), PYTHONOPTIMIZE="2")
    with zipfile.ZipFile(archive) as compiled:
        made = {name: compiled.read(name) for name in compiled.namelist()}
    return {name: rewritten(made[name]) for name in made if name.endswith(".pyc")}


def _call(command: list[str], given: str = "", **environment: str) -> str:
    env = {**os.environ, **environment}
    done = subprocess.run(
        command, cwd=_ROOT, env=env, input=given, capture_output=True, encoding="utf-8"
    )
    if done.returncode:
        raise BundleError(f"{' '.join(command)[:200]} failed:\n{done.stdout}{done.stderr[-2000:]}")
    return done.stdout


def _node(script: str, *arguments: str | Path, given: str = "") -> str:
    """Run a script of this folder under Node."""
    return _call(["node", str(_ROOT / "widgets/runtime" / script), *map(str, arguments)], given)


class _Needed(NamedTuple):
    """What a trial took of the library and of the machine, and what Python said."""

    modules: list[str]
    functions: list[int]
    replies: list[str]


def _write_library(archive: Path, files: Mapping[str, bytes]) -> None:
    """Write what Pyodide takes for Python's library: an archive, nearly all of it in one file."""
    first = {name: files[name] for name in files.keys() & EARLY}
    rest = packed({name: files[name] for name in files.keys() - EARLY})
    _write_zip(archive, {**first, "modules": rest})


def _write_zip(archive: Path, files: Mapping[str, bytes]) -> None:
    """Write an archive with one date, stored, so that transport compresses it better."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as new:
        for name in sorted(files):
            new.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), files[name])


def _publish(folder: Path, file: Path) -> dict[str, object]:
    """Copy a file into `folder` under a name with its hash; return what the worker must know of it.

    Binaries are named so that static hosts compress them. `bytes` is a file's
    size, `wire` what a host that compresses sends of it.
    """
    content = file.read_bytes()
    digest = hashlib.sha256(content)
    suffix = {".mjs": ".js", ".zip": ".bin"}.get(file.suffix, file.suffix)
    url = f"{file.stem}.{digest.hexdigest()[:12]}{suffix}"
    (folder / url).write_bytes(content)
    return {
        "url": url,
        "bytes": len(content),
        "wire": len(gzip.compress(content, mtime=0)),
        "sha256": base64.b64encode(digest.digest()).decode(),
    }


if __name__ == "__main__":
    made = build_runtime(_ROOT / ".cache")
    for path in sorted(made.iterdir()):
        wire = len(gzip.compress(path.read_bytes(), mtime=0))
        sys.stdout.write(f"{path.stat().st_size:>10} {wire:>10} {path.name}\n")
