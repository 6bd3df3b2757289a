"""What of Python's library a reader downloads, compiled, and how little of each file."""

import ast
import marshal
import shutil
import sys
import zipfile
from collections.abc import Iterable, Mapping
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType

from widgets.guides import OURS, sources_of
from widgets.imports import module_of, statements
from widgets.runtime.one_language import in_language
from widgets.runtime.tools import ROOT
from widgets.runtime.untyped import untyped

__all__ = [
    "EARLY",
    "FOR_AUTHORS",
    "STUBS",
    "compiled",
    "guide",
    "packed",
    "standard",
    "standard_modules",
    "stubs",
    "write_library",
    "write_zip",
]

STUBS = ROOT / "widgets/runtime/stubs"

_BUILD_ONLY = (
    "guide_logic/__main__.py",
    "guide_logic/analysis/",
    "guide_logic/articles/",
    "guide_logic/cli/",
    "guide_logic/content/pictures.py",
    "guide_logic/content/situations.py",
    "guide_logic/content/subjects.py",
    "guide_logic/content/vocabulary.py",
    "guide_logic/finding/",
)
"""What of guide_logic no page needs: the command line, and what a build works out."""

FOR_AUTHORS = frozenset(("guide_logic/language/checks.py",))
"""What is imported under `__debug__` alone, and so never by compiled code."""

EARLY = frozenset(("encodings/__init__.py", "finder.py"))
"""What Python takes from an archive: the modules before it can import from anything else."""

_HEADER = MAGIC_NUMBER + bytes((1, 0, 0, 0)) + bytes(8)
"""How a .pyc begins: Python's version, “made from no file whose time would count”, no hash."""


def guide(site: str = OURS) -> dict[str, bytes]:
    """Return the sources of the engine and of a site's guides, without those no page needs."""
    sources = sources_of(site)
    return {
        name: sources[name]
        for name in sorted(sources)
        # What people say becomes a table, which has no Python.
        if not name.startswith(_BUILD_ONLY) and not name.endswith("/words.py")
    }


def stubs() -> dict[str, bytes]:
    """Return the sources of widgets/runtime/stubs, each by its place in the library."""
    return {
        path.relative_to(STUBS).as_posix(): path.read_bytes()
        for path in sorted(STUBS.rglob("*.py"))
    }


def standard(library: Path) -> dict[str, bytes]:
    """Return the sources of an archive such as Pyodide's python_stdlib.zip."""
    with zipfile.ZipFile(library) as archive:
        return {name: archive.read(name) for name in archive.namelist() if name.endswith(".py")}


def standard_modules(sources: Iterable[bytes]) -> list[str]:
    """Return the modules of the standard library that the sources import, however late.

    >>> standard_modules([b"def late(): import zipfile", b"from os.path import join"])
    ['os.path', 'zipfile']
    """
    named: set[str] = set()
    for source in sources:
        for node in statements(ast.parse(source).body):
            if isinstance(node, ast.Import):
                named |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                named.add(node.module)
    return sorted(name for name in named if name.split(".")[0] in sys.stdlib_module_names)


def compiled(file: str, source: bytes, lang: str = "") -> bytes:
    """Return the code of a file, without docstrings, asserts, types and line numbers.

    With `lang` its texts are in that language alone. Line numbers alone are a third of a
    download; stubs/traceback.py tells errors without them.

    >>> code = marshal.loads(compiled("a.py", b"assert False; found = 1 + 2"))
    >>> list(code.co_lines()), code.co_filename
    ([], '')
    >>> exec(code, names := {}), names["found"]
    (None, 3)
    """
    # No tree may be left beside the code: what both hold is marked as met again.
    return marshal.dumps(
        _bare(compile(_plain(source, lang), file, "exec", dont_inherit=True, optimize=2))
    )


def _plain(source: bytes, lang: str) -> ast.Module:
    tree = ast.parse(source)
    return untyped(in_language(tree, lang) if lang else tree)


def _bare(code: CodeType) -> CodeType:
    """Return the code without what only a traceback shows: where each of it was written."""
    inner = (_bare(one) if isinstance(one, CodeType) else one for one in code.co_consts)
    return code.replace(
        co_consts=tuple(inner),
        co_filename="",
        co_firstlineno=1,
        co_linetable=b"",
        co_qualname=code.co_name,
    )


def packed(code: Mapping[str, bytes]) -> bytes:
    """Return compiled files as one, in which widgets/runtime/stubs/finder.py finds them.

    >>> marshal.loads(packed({"json/__init__.py": b"code"}))
    {'json': (True, b'code')}
    """
    found = {module_of(file): (file.endswith("/__init__.py"), code[file]) for file in sorted(code)}
    return marshal.dumps(found, 2)  # without references, which depend on what else is in memory


def write_library(archive: Path, code: Mapping[str, bytes]) -> None:
    """Write what Pyodide takes for Python's library: an archive, nearly all of it in one file."""
    first = {file.replace(".py", ".pyc"): _HEADER + code[file] for file in sorted(EARLY)}
    rest = packed({file: code[file] for file in code.keys() - EARLY})
    write_zip(archive, {**first, "modules": rest})


def write_zip(archive: Path, files: Mapping[str, bytes], after: Path | None = None) -> None:
    """Write an archive with one date, stored, so that transport compresses it better.

    It holds the files `after` those of another archive, which are left as they are.
    """
    if after:
        shutil.copyfile(after, archive)
    with zipfile.ZipFile(archive, "a" if after else "w") as new:
        for name in sorted(files):
            new.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), files[name])
