"""Which guides a build publishes: a setting that names the module which has them as `GUIDES`.

`extra: guides:` in mkdocs.yml sets it; without one it is our own site's.
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


def sources_of(site: str) -> dict[str, Path]:
    """Return all Python that may bear on an answer: the engine, and what the guides are made of.

    By its place in an archive that Python imports from. Of other guides nothing is there.

    >>> [name for name in sources_of(OURS) if name.startswith("guide_logic/content/law/co")]
    ['guide_logic/content/law/consumer.py', 'guide_logic/content/law/copyright.py', \
'guide_logic/content/law/courts.py']
    """
    engine = _below("guide_logic")
    ours = _below("guide_logic.content") | _of(OURS)
    return {name: engine[name] for name in engine.keys() - ours.keys()} | dict(
        sorted((_below(guides_of(site).package) | _of(site)).items())
    )


def _below(package: str) -> dict[str, Path]:
    """Return the files of a package and of those in it."""
    folder = Path(getfile(import_module(package))).parent
    place = package.replace(".", "/")
    return {
        f"{place}/{path.relative_to(folder).as_posix()}": path
        for path in sorted(folder.rglob("*.py"))
    }


def _of(module: str) -> dict[str, Path]:
    """Return the file of a module."""
    return {f"{module.replace('.', '/')}.py": Path(getfile(import_module(module)))}
