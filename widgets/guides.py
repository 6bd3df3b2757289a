"""Which guides a build publishes: a setting that names the module which has them as `GUIDES`.

`extra: guides:` in mkdocs.yml sets it.
"""

from importlib import import_module
from inspect import getfile
from pathlib import Path

from guide_logic.language.guides import Guides

__all__ = ["OURS", "guides_of", "sources_of"]

OURS = "guide_logic.site"


def guides_of(site: str) -> Guides:
    """Return the guides that a module publishes."""
    guides = getattr(import_module(site), "GUIDES", None)
    if not isinstance(guides, Guides):
        raise TypeError(f"guides: {site!r} publishes none: let GUIDES be a Guides")
    return guides


def sources_of(site: str) -> dict[str, bytes]:
    """Return all Python that may bear on an answer, by its place in Python's library.

    That is the engine, and what the guides are made of; of other guides nothing is
    there. The page asks `guide_logic.site`, so the module that binds both takes that place.

    >>> [name for name in sources_of(OURS) if name.startswith("guide_logic/content/law/co")]
    ['guide_logic/content/law/consumer.py', 'guide_logic/content/law/copyright.py', \
'guide_logic/content/law/courts.py']
    """
    content = "guide_logic/content/"
    sources = {
        name: source
        for name, source in _below("guide_logic").items()
        if not name.startswith(content)
    }
    sources[f"{OURS.replace('.', '/')}.py"] = Path(getfile(import_module(site))).read_bytes()
    package = guides_of(site).package
    for place in range(1, package.count(".") + 1):
        parent = "/".join(package.split(".")[:place])
        sources.setdefault(f"{parent}/__init__.py", b"")
    return sources | _below(package)


def _below(package: str) -> dict[str, bytes]:
    """Return the sources of a package and of all in it."""
    folder = Path(getfile(import_module(package))).parent
    place = package.replace(".", "/")
    return {
        f"{place}/{path.relative_to(folder).as_posix()}": path.read_bytes()
        for path in sorted(folder.rglob("*.py"))
    }
