"""Pyodide's two scripts and our start as one module: one request, one check, one import."""

import re
import shutil
from collections import Counter
from pathlib import Path

from widgets.runtime.tools import ROOT, bundled, node

__all__ = ["SPELT", "copying_text", "joined", "reachable", "unread_names", "without_idle_names"]

_NAMED = re.compile(r'var (\w+)=(?:Module\["\1"\]=)?(?:wasmExports\["\w+"\]|\d[\de]*);')
"""A line that gives a part of the WebAssembly a name in the script."""

SPELT = (
    'let jsstr="";for(let i=0;i<len;++i){'
    "jsstr+=String.fromCharCode(HEAPU16[(ptr>>1)+i>>>0])}return jsstr"
)
"""How Pyodide gives JavaScript a text with Chinese in it: letter by letter, tied together."""

_COPIED = (
    'return new TextDecoder("utf-16le",{ignoreBOM:true})'
    ".decode(HEAPU16.subarray(ptr>>>1,(ptr>>>1)+len))"
)

_WORD = re.compile(r"\w+")

_OURS = ROOT / "widgets/worker/start.js"


def joined(folder: Path, script: str, start: str, *flags: str) -> str:
    """Return a module with `loadPyodide`, and `start`, `read` and `add` of ours.

    `folder` holds Emscripten's script and Pyodide's own, by these names.
    """
    shutil.copy(_OURS, folder)
    # Pyodide 0.29 looks for what the first script has left; from 314 on it wants to be given it.
    entry = f"""
        import * as script from "./{script}";
        import {{ loadPyodide as load }} from "./{start}";
        export const loadPyodide = (options) =>
          load({{ ...options, createPyodideModule: script.default }});
        export {{ add, read, start }} from "./start.js";
    """
    return bundled(folder, entry, *flags)


def without_idle_names(script: str, start: str) -> str:
    """Return Emscripten's script without the parts of the WebAssembly that nobody uses.

    Nine in ten of the names that it gives them are for Python packages written in C.

    >>> script = 'var _a=Module["_a"]=wasmExports["a"];var _b=Module["_b"]=wasmExports["b"];'
    >>> without_idle_names(script, "pyodide._b()")
    'var _b=Module["_b"]=wasmExports["b"];'
    """
    used = Counter(_WORD.findall(script + start))

    def line(found: re.Match[str]) -> str:
        return found[0] if used[found[1]] > _WORD.findall(found[0]).count(found[1]) else ""

    return _NAMED.sub(line, script)


def copying_text(script: str) -> str:
    """Return Emscripten's script, which now copies a text as a whole.

    A plan is twenty thousand letters: tied one by one, they took longer than Python needs to
    work it out. Half of a pair, which UTF-16 has and no text, would be shown as �, as it was.
    """
    return script.replace(SPELT, _COPIED)


def reachable(script: str, wasm: Path, start: Path) -> str:
    """Return Emscripten's script without what this WebAssembly can never call.

    `start` is Pyodide's own script, which names parts of it, as ours does.
    """
    return node("reachable.mjs", wasm, start, _OURS, given=script)


def unread_names(script: str) -> tuple[int, int]:
    """Return how often the WebAssembly is named in a way not known here, and how often at all.

    >>> unread_names('var _a=wasmExports["a"];_b=wasmExports.get("b")||wasmExports["b"];')
    (1, 2)
    """
    part = 'wasmExports["'
    return _NAMED.sub("", script).count(part), script.count(part)
