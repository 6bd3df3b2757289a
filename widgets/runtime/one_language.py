"""Texts that only the page shows, in the page's language alone."""

import ast
from collections.abc import Iterable

from widgets.imports import nodes

__all__ = ["in_language", "is_page_only"]


def is_page_only(module: str, package: str, names: Iterable[str]) -> bool:
    """Tell whether a part of a module's name, below the author's package, is among the names.

    >>> is_page_only("tea.flows.cold.steps.brew", "tea", ["steps"])
    True
    >>> is_page_only("steps.flows.cold.letters", "steps", ["steps"])
    False
    """
    below = module.removeprefix(f"{package}.")
    return below != module and not {*names}.isdisjoint(below.split("."))


def in_language(tree: ast.Module, lang: str) -> ast.Module:
    r"""Return a source in which every text says in both languages what it says in `lang`.

    Two equal texts are one constant, so the other language is not downloaded. What a
    letter needs in another language than the page's must not go through here: it would
    be said in the wrong one, which the tests of the runtime notice.

    >>> def said(source, lang): return ast.unparse(in_language(ast.parse(source), lang))
    >>> said("A = T(zh='茶', en='tea')", "en")
    "A = T(zh='tea', en='tea')"
    >>> said("A = numbered(zh='{far} 外', en='past {far}')", "en")
    "A = numbered(zh='past {far}', en='past {far}')"
    """
    for node in nodes(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _SAYS:
            said = {one.arg: one.value for one in node.keywords}
            for keyword in node.keywords:
                keyword.value = said.get(lang, keyword.value)
    return tree


_SAYS = ("T", "numbered")
"""What makes a text of its two languages, as authors call it."""
