"""Pyodide's two scripts and ours as one: one request, one check, one import."""

import re
from collections import Counter
from pathlib import Path

__all__ = ["joined"]

_NAMED = re.compile(r'var (\w+)=(?:Module\["\1"\]=)?(?:wasmExports\["\w+"\]|\d[\de]*);')
"""A line that gives a part of the machine a name in the script."""

_WORD = re.compile(r"\w+")


def joined(scripts: list[Path]) -> str:
    """Return the scripts one behind the other, without names that nothing in them uses.

    Nine in ten of the names are for Python packages written in C. The map is not
    published; the tools of a browser would ask for it in vain.
    """
    lines = "\n".join(script.read_text("utf-8") for script in scripts).splitlines()
    return _without_idle_names("\n".join(one for one in lines if "sourceMappingURL" not in one))


def _without_idle_names(script: str) -> str:
    """Return the script without the parts of the machine that it names and leaves.

    >>> _without_idle_names('var _a=Module["_a"]=wasmExports["a"];var _b=wasmExports["b"];_b()')
    'var _b=wasmExports["b"];_b()'
    """
    used = Counter(_WORD.findall(script))

    def line(found: re.Match[str]) -> str:
        return found[0] if used[found[1]] > _WORD.findall(found[0]).count(found[1]) else ""

    return _NAMED.sub(line, script)
