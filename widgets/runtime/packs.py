"""Which modules every page needs, and which come with a guide of their own."""

from collections import Counter
from collections.abc import Mapping

from widgets.imports import imported, module_of, needed

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
    imports = {module: imported(sources[file]) for module, file in files.items()}
    wanted = {guide: needed(imports, root) for guide, root in guides.items()}
    users = Counter(module for modules in wanted.values() for module in modules)
    library = needed(imports, door) | {one for one in users if users[one] > len(guides) / 2}
    packs = {
        guide: {files[module] for module in modules - library} for guide, modules in wanted.items()
    }
    return {files[module] for module in library}, packs
