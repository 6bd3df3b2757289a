"""What of the standard library a reader downloads, and how little of each file.

Pyodide comes for notebooks: it loads packages and runs an event loop. The guide
asks one question at a time, so the modules for that are replaced, and with them
go half of the library's.
"""

import ast
import json
import marshal
import sys
from collections.abc import Iterable
from types import CodeType

from guide_logic.conditions import UNSURE
from guide_logic.files import KINDS
from guide_logic.flows import FLOWS, load

__all__ = ["BUILD_ONLY", "SHORTER", "requests", "rewritten", "standard_modules"]

SHORTER = {
    # Every call is answered before it returns, so nothing runs a loop.
    "pyodide/webloop.py": b"def _initialize_event_loop(): pass\n",
    "asyncio/__init__.py": b"def get_event_loop(): raise RuntimeError('no event loop here')\n",
    # Only what Pyodide asks for at its start: nothing is ever installed.
    "pyodide/_package_loader.py": b"""
class Place:
    def __init__(self, path): self.path = path
    def __str__(self): return self.path
SITE_PACKAGES = Place("/lib/python3.13/site-packages")
DSO_DIR = Place("/usr/lib")
def init_loaded_packages(): pass
""",
    # importlib.abc imports this package for the name of one of its modules.
    "importlib/resources/__init__.py": b"",
}
"""Modules with less in them, by their place in the library."""

BUILD_ONLY = frozenset(
    (
        "__main__.py check.py diagram.py explore.py graph.py pictures.py possible.py shapes.py "
        "view/diagram.py view/frame.py view/outline.py view/picture.py view/rows.py"
    ).split()
)
"""Files of guide_logic that no page needs: the command line, and what a build works out."""

_HEADER = 16
"""Bytes of a .pyc before its code: the magic number, a flag and a hash."""


def requests() -> list[str]:
    """Return a request for each kind of answer, of each flow."""
    base: dict[str, object] = {"lang": "zh", "today": "2026-11-23"}
    told: list[dict[str, object]] = [
        {**base, "flow": FLOWS[0], "facts": {"amount": "many"}},
        {**base, "flow": "nope"},
    ]
    for flow in map(load, FLOWS):
        asked = {**base, "flow": flow.id, "answers": {}}
        empty = {"question": flow.questions[0].id, "values": {}}
        unsure = dict.fromkeys(flow.facts, UNSURE)
        fields = {field.id: UNSURE for question in flow.questions for field in question.asks}
        told += [
            {**asked, "show": "next"},
            {**asked, "submit": empty},
            {**base, "flow": flow.id, "facts": unsure},
            *({**asked, "answers": fields, "file": kind} for kind in KINDS),
            *({**asked, "answers": fields, "file": f"docx:{one.id}"} for one in flow.letters),
        ]
    return [json.dumps(request) for request in told]


def standard_modules(sources: Iterable[bytes]) -> list[str]:
    """Return the modules of the standard library that the sources import, however late.

    >>> standard_modules([b"def late(): import zipfile", b"from os.path import join"])
    ['os.path', 'zipfile']
    """
    named: set[str] = set()
    for source in sources:
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Import):
                named |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                named.add(node.module)
    return sorted(name for name in named if name.split(".")[0] in sys.stdlib_module_names)


def rewritten(pyc: bytes) -> bytes:
    """Return a compiled file without line numbers: a third of its download.

    >>> code = compile("1 + x", "a.py", "eval")
    >>> bare = marshal.loads(rewritten(bytes(16) + marshal.dumps(code))[16:])
    >>> eval(bare, {"x": 2}), list(bare.co_lines())[0][2]
    (3, None)
    """
    code = marshal.loads(pyc[_HEADER:])  # noqa: S302 - compiled by this build
    return pyc[:_HEADER] + marshal.dumps(_without_lines(code))


def _without_lines(code: CodeType) -> CodeType:
    """Return the code with entries that say “no location”, which traceback can read."""
    units = len(code.co_code) // 2
    # An entry is 0b1111_1nnn: kind 15, no location, for n + 1 units (Objects/locations.md).
    full, rest = divmod(units, 8)
    table = b"\xff" * full + (bytes([0xF8 | (rest - 1)]) if rest else b"")
    inner = (_without_lines(one) if isinstance(one, CodeType) else one for one in code.co_consts)
    return code.replace(co_linetable=table, co_consts=tuple(inner))
