"""Which modules every page needs, and which come with a guide of their own."""

from collections import Counter
from collections.abc import Container, Mapping
from typing import NamedTuple

from widgets.imports import imported, module_of, needed

__all__ = ["parted"]


class Parted(NamedTuple):
    """The files of the library, of what comes after it, and of each guide's pack."""

    library: set[str]
    late: set[str]
    packs: dict[str, set[str]]


def parted(
    sources: Mapping[str, bytes],
    door: str,
    guides: Mapping[str, str],
    of_a_language: Container[str] = (),
) -> Parted:
    """Return which files a reader waits for, and which can come after the first answer.

    In the library is what the door to all guides imports at once, and what more than half of
    the guides import; what a function imports when it is called, for a letter or a file, comes
    late. The rest of what a guide imports is in its pack, maybe in another's too: a reader of
    one guide does not pay for the others, nor for the other language in files `of_a_language`.

    >>> files = {"door.py": b"", "sums.py": b"", "a.py": b"import sums", "b.py": b"import sums"}
    >>> files |= {"door.py": b"def letter(): import word", "word.py": b""}
    >>> library, late, packs = parted(files, "door", {"A": "a", "B": "b"})
    >>> sorted(library), late, packs
    (['door.py', 'sums.py'], {'word.py'}, {'A': {'a.py'}, 'B': {'b.py'}})
    >>> parted(files, "door", {"A": "a", "B": "b"}, {"sums.py"}).library
    {'door.py'}
    """
    files = {module_of(file): file for file in sources}
    imports = {module: imported(sources[file]) for module, file in files.items()}
    at_once = {module: imported(sources[file], late=False) for module, file in files.items()}
    wanted = {guide: needed(imports, root) for guide, root in guides.items()}
    users = Counter(module for modules in wanted.values() for module in modules)
    often = {one for one in users if users[one] > len(guides) / 2}
    library = needed(at_once, door) | {one for one in often if files[one] not in of_a_language}
    packs = {
        guide: {files[module] for module in modules - library} for guide, modules in wanted.items()
    }
    late = {one for one in needed(imports, door) - library if files[one] not in of_a_language}
    return Parted({files[one] for one in library}, {files[one] for one in late}, packs)
