"""On which page each flow is answered, worked out from the articles that hold it.

The list ships to readers, whose plans lead from guide to guide, and no article
does: so it is written into the module of the guides, between the brackets of `pages=`.
"""

import ast
import re
from collections.abc import Mapping
from importlib import import_module
from inspect import getfile
from pathlib import Path

from guide_logic.language.guides import Guides

__all__ = ["PagesError", "module_of", "pages_of", "with_pages", "write_pages"]

_GUIDE = re.compile(r"^/// +guide *\| *(?P<flow>[\w-]+)", re.M)


class PagesError(ValueError):
    """The list of pages is not where it is looked for; the message says where."""


def write_pages(guides: Guides, docs: Path) -> dict[str, str]:
    """Work the pages out from the articles in `docs`, write them down, and return them."""
    file = module_of(guides)
    pages = pages_of(docs, guides.pages)
    file.write_text(with_pages(file.read_text("utf-8"), pages), "utf-8")
    return pages


def module_of(guides: Guides) -> Path:
    """Return the file in which the guides of a package name their pages."""
    return Path(getfile(import_module(f"{guides.package}.guides")))


def pages_of(docs: Path, before: Mapping[str, str]) -> dict[str, str]:
    """Return the address of each flow's page.

    Several articles may hold a flow: it stays on the page it had before, as long as
    that one holds it, and else takes the first by path. What was there keeps its place.
    """
    found: dict[str, list[str]] = {}
    for article in sorted(docs.rglob("*.md")):
        page = article.relative_to(docs).with_suffix("").as_posix()
        page = page.removesuffix("index").removesuffix("/")
        for flow in _GUIDE.findall(article.read_text("utf-8")):
            found.setdefault(flow, []).append(f"{page}/" if page else "")
    kept = [flow for flow in before if flow in found]
    new = [flow for flow in found if flow not in before]
    return {
        flow: before[flow] if before.get(flow) in found[flow] else found[flow][0]
        for flow in (*kept, *new)
    }


def with_pages(source: str, pages: Mapping[str, str]) -> str:
    r"""Return the source of a module with these pages between the brackets of `pages=`.

    >>> print(with_pages("Guides('x', pages={'a': 'b/'}, figures=())", {"tea": "tea/"}))
    Guides('x', pages={
            "tea": "tea/",
        }, figures=())
    """
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.keyword) and node.arg == "pages":
            value = node.value
            if isinstance(value, ast.Dict) and value.end_lineno and value.end_col_offset:
                lines = source.splitlines(keepends=True)
                head = "".join(lines[: value.lineno - 1])
                head += lines[value.lineno - 1][: value.col_offset]
                tail = lines[value.end_lineno - 1][value.end_col_offset :]
                tail += "".join(lines[value.end_lineno :])
                listed = "".join(f'        "{id}": "{page}",\n' for id, page in pages.items())
                return f"{head}{{\n{listed}    }}{tail}"
    raise PagesError("no pages={…} with brackets in it: write Guides(…, pages={}, …) there")
