"""Makes the parts of the reduced runtime: Pyodide with less in it, and our Python, compiled."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from guide_logic.language.text import LANGS
from widgets.guides import OURS, guides_of
from widgets.imports import module_of
from widgets.runtime.functions import emptied
from widgets.runtime.library import (
    FOR_AUTHORS,
    guide,
    packed,
    standard,
    standard_modules,
    stubs,
    write_library,
)
from widgets.runtime.loader import copying_text, joined, reachable, without_idle_names
from widgets.runtime.one_language import is_page_only
from widgets.runtime.packs import parted
from widgets.runtime.ready_code import ReadyCode
from widgets.runtime.stock import LIBRARY, PYODIDE, SCRIPT, START, WASM
from widgets.runtime.tables import blanked
from widgets.runtime.tools import BundleError, node
from widgets.runtime.usage import FIX, Usage

__all__ = ["LATE", "Parts", "needed", "write_loaders", "write_parts", "write_wasm"]

_LOADER, _STOCK_LOADER = "loader.js", "pyodide.js"

LATE = "late"
"""The pack with what nobody waits for but who asks for a letter or a file."""


class Parts(NamedTuple):
    """The files of a runtime, as the worker calls them."""

    loader: Path
    wasm: Path
    stock_loader: Path
    stock_wasm: Path
    library: Path
    flows: dict[str, Path]
    """By the id of a flow and its language: "deadlines.zh"; and what comes `LATE`."""


def write_wasm(file: Path, usage: Usage, pyodide: Path = PYODIDE) -> None:
    """Write the WebAssembly with the functions, exports, imports and tables that are needed."""
    script = file.with_suffix(".js")
    script.write_text(_script(pyodide) + (pyodide / START).read_text("utf-8"), "utf-8")
    file.write_bytes(emptied((pyodide / WASM).read_bytes(), {*usage.functions}, usage.of))
    node("wasm.mjs", "reduce", file, file, script)
    script.unlink()
    file.write_bytes(blanked(file.read_bytes(), usage.blank))


def write_loaders(wasm: Path, scratch: Path, pyodide: Path = PYODIDE) -> None:
    """Write beside a WebAssembly the scripts that start it, and the stock one.

    No guide bears on them: an author's edit finds them made.
    """
    shutil.copy(pyodide / START, scratch)
    script = _script(pyodide)
    reached = reachable(script, wasm, pyodide / START)
    for name, text in ((_STOCK_LOADER, script), (_LOADER, reached)):
        (scratch / SCRIPT).write_text(text, "utf-8")
        wasm.with_name(name).write_text(joined(scratch, SCRIPT, START, "--minify"), "utf-8")


def write_parts(
    folder: Path,
    wasm: Path,
    library: Mapping[str, bytes],
    pyodide: Path = PYODIDE,
    site: str = OURS,
    ready: Path | None = None,
) -> Parts:
    """Write the other parts, with these sources for Python's library, and a site's guides.

    What `write_loaders` writes stands beside `wasm` already. `ready` is the file that keeps what
    was compiled for the next time.
    """
    sources = {name: one for name, one in guide(site).items() if name not in FOR_AUTHORS}
    guides = guides_of(site)
    roots = {id: guides.module(id) for id in guides.flows}
    alone = {
        file for file in sources if is_page_only(module_of(file), guides.package, guides.page_only)
    }
    shared, late, packs = parted(sources, OURS, roots, alone)
    common = {file: source for file, source in sources.items() if file in shared}
    archive = folder / "library.bin"
    code = ReadyCode(ready)
    write_library(archive, code.of({**library, **stubs(), **common}))
    flows = {LATE: folder / f"{LATE}.bin"}
    flows[LATE].write_bytes(packed(code.of({file: sources[file] for file in late})))
    for lang in LANGS:
        for id, own in packs.items():
            pack = code.of({file: sources[file] for file in own - alone})
            pack |= code.of({file: sources[file] for file in own & alone}, lang)
            name = f"{id}.{lang}"
            flows[name] = folder / f"{name}.bin"
            flows[name].write_bytes(packed(pack))
    code.save()
    loader, stock_loader = wasm.with_name(_LOADER), wasm.with_name(_STOCK_LOADER)
    return Parts(loader, wasm, stock_loader, pyodide / WASM, archive, flows)


def needed(usage: Usage, pyodide: Path = PYODIDE, site: str = OURS) -> dict[str, bytes]:
    """Return the sources of Python's library that are needed, beside the stubs.

    Raise `BundleError` where guide_logic imports what was not there to be recorded.
    """
    new = set(standard_modules(guide(site).values())) - set(usage.imports)
    if new:
        raise BundleError(
            f"guide_logic imports {', '.join(sorted(new))}, which it did not when usage of Pyodide "
            f"{usage.version} was recorded: {FIX}"
        )
    sources = standard(pyodide / LIBRARY)
    return {name: sources[name] for name in sources if module_of(name) in usage.modules}


def _script(pyodide: Path) -> str:
    """Return Emscripten's script with the parts of the WebAssembly that are used, and quicker."""
    script, start = ((pyodide / name).read_text("utf-8") for name in (SCRIPT, START))
    return copying_text(without_idle_names(script, start))
