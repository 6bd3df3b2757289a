"""Which guides a build publishes: a setting that names the module which has them as `GUIDES`.

`extra: guides:` in mkdocs.yml sets it.
"""

from functools import cache
from importlib import import_module
from inspect import getfile
from pathlib import Path

from guide_logic.language.guides import Guides
from widgets.imports import module_of, named, needed

__all__ = ["OURS", "guides_of", "sources_of", "sources_of_flow"]

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


def sources_of_flow(site: str, flow: str) -> dict[str, bytes]:
    """Return the engine, and of what the guides are made of only what this flow imports.

    >>> found = sources_of_flow(OURS, "deadlines")
    >>> flows = {name.split("/")[3] for name in found if "/flows/" in name}
    >>> sorted(flows - {"__init__.py"})
    ['deadlines']
    """
    sources, modules, imports = _written(site)
    taken = needed(imports, guides_of(site).module(flow))
    left = {modules[name] for name in modules.keys() - taken}
    return {name: source for name, source in sources.items() if name not in left}


@cache
def _written(site: str) -> tuple[dict[str, bytes], dict[str, str], dict[str, set[str]]]:
    """Return all sources, the authors' modules with their files, and what each imports.

    It is read once in a build, for all flows.
    """
    sources = sources_of(site)
    place = f"{guides_of(site).package.replace('.', '/')}/"
    modules = {module_of(name): name for name in sources if name.startswith(place)}
    return sources, modules, {module: named(sources[modules[module]]) for module in modules}


def _below(package: str) -> dict[str, bytes]:
    """Return the sources of a package and of all in it."""
    folder = Path(getfile(import_module(package))).parent
    place = package.replace(".", "/")
    return {
        f"{place}/{path.relative_to(folder).as_posix()}": path.read_bytes()
        for path in sorted(folder.rglob("*.py"))
    }
