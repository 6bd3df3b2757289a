"""Builds the runtime that a reader's browser loads: Pyodide and our Python.

The files land in one folder, each named by its hash, with `runtime.json`, the
list of them that widgets/mkdocs/assets.py puts into the worker. README.md here tells the way.
"""

import base64
import gzip
import hashlib
import json
import os
import shutil
import sys
import zlib
from collections.abc import Sequence
from pathlib import Path

from widgets.build_cache import cached
from widgets.guides import OURS
from widgets.runtime.library import guide, write_zip
from widgets.runtime.loader import joined
from widgets.runtime.reduced import Parts, needed, write_loaders, write_parts, write_wasm
from widgets.runtime.stock import LIBRARY, PYODIDE, START, WASM, about, version
from widgets.runtime.tools import ROOT, BundleError
from widgets.runtime.usage import read_usage, recorded

__all__ = ["BundleError", "build_runtime"]

_KINDS = ("reduced", "stock")

_LARGE = 1_000_000
"""Bytes from which on it takes longer to compress a file than to look up what came of it."""

_WASM = "reduced.wasm"

_WASM_INPUTS = (
    "node_modules/acorn/package.json",
    "node_modules/binaryen/package.json",
    "node_modules/esbuild/package.json",
    "widgets/runtime/functions.py",
    "widgets/runtime/loader.py",
    "widgets/runtime/reachable.mjs",
    "widgets/runtime/reduced.py",
    "widgets/runtime/sections.py",
    "widgets/runtime/stock.py",
    "widgets/runtime/tables.*",
    "widgets/runtime/tools.py",
    "widgets/runtime/wasm.mjs",
    "widgets/worker/start.js",
)
_INPUTS = (
    "widgets/guides.py",
    "widgets/runtime/*.py",
    "widgets/runtime/stubs/**/*.py",
)


def build_runtime(cache: Path, kind: str = "", pyodide: Path = PYODIDE, site: str = OURS) -> Path:
    """Return the folder of the runtime's files, built anew when an input has changed.

    `kind` is "reduced", which readers get, or "stock": Pyodide exactly as npm ships
    it; without one it is what the environment says as RUNTIME, or "reduced". `site`
    names the module that has the guides to publish.
    """
    kind = kind or os.environ.get("RUNTIME") or _KINDS[0]
    if kind not in _KINDS:
        raise BundleError(f"RUNTIME is {kind!r}: it is {' or '.join(_KINDS)}")
    name = "runtime" if site == OURS else f"{site} runtime"
    sources = [f"{file}\n{source.decode()}" for file, source in guide(site).items()]
    if kind == "stock":
        digest = _digest(_INPUTS, version(pyodide), *sources)
        return cached(cache, f"stock-{name}", digest, lambda folder: _stock(folder, pyodide, site))
    usage = read_usage(pyodide)
    told = recorded(usage.version).read_text("utf-8")
    digest = _digest(_WASM_INPUTS, told)

    def make_wasm(folder: Path) -> None:
        write_wasm(folder / _WASM, usage, pyodide)
        write_loaders(folder / _WASM, folder.parent, pyodide)

    wasm = cached(cache, "wasm", digest, make_wasm)

    def make(folder: Path) -> None:
        library, ready = needed(usage, pyodide, site), cache / f"compiled for {name}"
        parts = write_parts(folder.parent, wasm / _WASM, library, pyodide, site, ready)
        _publish(folder, parts, pyodide)

    digest = _digest((*_WASM_INPUTS, *_INPUTS), told, *sources)
    return cached(cache, name, digest, make)


def _digest(inputs: Sequence[str], *others: str) -> str:
    """Return a short hash of some inputs, and of the Python that works on them."""
    digest = hashlib.sha256("\n".join([sys.version, *others]).encode())
    for pattern in inputs:
        for path in sorted(ROOT.glob(pattern)):
            digest.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _stock(folder: Path, pyodide: Path, site: str) -> None:
    """Fill `folder` with Pyodide as it is, and guide_logic uncompiled in its library.

    Nothing here may know more of Pyodide than its manual says, but for the names of its files:
    this is what is left when a new version breaks all else.
    """
    scratch = folder.parent
    (script,) = pyodide.glob("pyodide.asm.*js")
    for file in (script, pyodide / START):
        shutil.copy(file, scratch)
    loader, library = scratch / "pyodide.js", scratch / "library.bin"
    loader.write_text(joined(scratch, script.name, START), "utf-8")
    write_zip(library, guide(site), after=pyodide / LIBRARY)
    wasm = pyodide / WASM
    _publish(folder, Parts(loader, wasm, loader, wasm, library, {}), pyodide)


def _publish(folder: Path, parts: Parts, pyodide: Path) -> None:
    """Copy the parts into `folder`, with the list of them."""
    files = {part: _published(folder, getattr(parts, part)) for part in Parts._fields[:-1]}
    flows = {id: _published(folder, pack) for id, pack in parts.flows.items()}
    listed = {"info": about(pyodide), "files": files, "flows": flows}
    (folder / "runtime.json").write_text(json.dumps(listed, indent=2), "utf-8")


def _published(folder: Path, file: Path) -> dict[str, object]:
    """Copy a file into `folder` under a name with its hash; return what the worker must know of it.

    `bytes` is a file's size, `wire` what a host that compresses sends of it.
    """
    content = file.read_bytes()
    digest = hashlib.sha256(content)
    url = f"{file.stem}.{digest.hexdigest()[:12]}{file.suffix}"
    (folder / url).write_bytes(content)
    return {
        "url": url,
        "bytes": len(content),
        "wire": _wire(file.stem, content),
        "sha256": base64.b64encode(digest.digest()).decode(),
    }


def _wire(name: str, content: bytes) -> int:
    """Return the size of a file when compressed; of a large one, slow to compress, it is kept."""

    def make(folder: Path) -> None:
        (folder / "size").write_text(str(_compressed(content)), "utf-8")

    if len(content) < _LARGE:
        return _compressed(content)
    digest = hashlib.sha256(zlib.ZLIB_RUNTIME_VERSION.encode() + content).hexdigest()[:16]
    return int((cached(ROOT / ".cache", f"size of {name}", digest, make) / "size").read_text())


def _compressed(content: bytes) -> int:
    """Return how many bytes a host sends that compresses as zlib does when told nothing."""
    return len(gzip.compress(content, compresslevel=6, mtime=0))


if __name__ == "__main__":
    made = build_runtime(ROOT / ".cache")
    for path in sorted(made.iterdir()):
        content = path.read_bytes()
        sys.stdout.write(f"{len(content):>10} {_compressed(content):>10} {path.name}\n")
