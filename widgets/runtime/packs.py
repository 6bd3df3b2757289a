"""Which modules every page needs, and which come with a guide of their own."""

import ast
from collections import Counter
from collections.abc import Iterable, Mapping

from widgets.runtime.library import module_of

__all__ = ["parted"]


def parted(
    sources: Mapping[str, bytes], door: str, guides: Mapping[str, str]
) -> tuple[set[str], dict[str, set[str]]]:
    """Return the files of the library, and those of each guide's pack.

    In the library is what the door to all guides imports, however late, and what more than half of
    the guides import. The rest of what a guide imports is in its pack, maybe in another's too: a
    reader of one guide does not pay for the others.

    >>> files = {"door.py": b"", "sums.py": b"", "a.py": b"import sums", "b.py": b"import sums"}
    >>> library, packs = parted(files, "door", {"A": "a", "B": "b"})
    >>> sorted(library), packs
    (['door.py', 'sums.py'], {'A': {'a.py'}, 'B': {'b.py'}})
    """
    files = {module_of(file): file for file in sources}
    imports = {module: _imports(sources[file]) & files.keys() for module, file in files.items()}
    needed = {guide: _closure(imports, root) for guide, root in guides.items()}
    users = Counter(module for modules in needed.values() for module in modules)
    library = _closure(imports, door) | {one for one in users if users[one] > len(guides) / 2}
    packs = {
        guide: {files[module] for module in modules - library} for guide, modules in needed.items()
    }
    return {files[module] for module in library}, packs


def _imports(source: bytes) -> set[str]:
    """Return what could be a module among the names that a source imports.

    >>> sorted(_imports(b"from a import b; import c.d"))
    ['a', 'a.b', 'c.d']
    """
    named: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            named |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            named |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return named


def _closure(imports: Mapping[str, Iterable[str]], root: str) -> set[str]:
    """Return a module, all that it imports, and the packages they are in."""
    found: set[str] = set()
    waiting = [root]
    while waiting:
        module = waiting.pop()
        if module in imports and module not in found:
            found.add(module)
            waiting += [*imports[module], module.rpartition(".")[0]]
    return found
