"""What of the standard library a reader downloads, and how little of each file."""

import ast
import marshal
import sys
from collections.abc import Iterable, Mapping
from importlib.machinery import FrozenImporter
from types import CodeType

__all__ = [
    "BUILD_ONLY",
    "EARLY",
    "in_machine",
    "module_of",
    "packed",
    "rewritten",
    "standard_modules",
]

BUILD_ONLY = ("__main__.py", "analysis/", "articles/", "cli/", "content/pictures.py")
"""What of guide_logic no page needs: the command line, and what a build works out."""

EARLY = frozenset(("encodings/__init__.pyc", "finder.pyc"))
"""Files that Python takes from an archive: those before it can import from anything else."""

_HEADER = 16
"""Bytes of a .pyc before its code: the magic number, a flag and a hash."""


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


def module_of(file: str) -> str:
    """Return the name of the module that a file holds.

    >>> module_of("json/decoder.pyc"), module_of("json/__init__.py")
    ('json.decoder', 'json')
    """
    return file.rsplit(".", 1)[0].removesuffix("/__init__").replace("/", ".")


def in_machine(file: str) -> bool:
    """Return whether Python has a file of its library inside, and needs none.

    >>> in_machine("codecs.py"), in_machine("json/__init__.py")
    (True, False)
    """
    return FrozenImporter.find_spec(module_of(file)) is not None


def packed(files: Mapping[str, bytes]) -> bytes:
    """Return compiled files as one, in which `finder` of widgets/runtime/shorter.py finds them.

    >>> marshal.loads(packed({"json/__init__.pyc": bytes(16) + b"code"}))
    {'json': (True, b'code')}
    """
    found = {
        module_of(file): (file.endswith("/__init__.pyc"), files[file][_HEADER:])
        for file in sorted(files)
    }
    return marshal.dumps(found, 2)  # without references, which depend on what else is in memory


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
