"""Texts that only the page shows, in the page's language alone."""

import ast
from collections.abc import Iterable, Mapping

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


def in_language(source: bytes, lang: str) -> bytes:
    r"""Return a source in which every text says in both languages what it says in `lang`.

    Two equal texts are one constant, so the other language is not downloaded. What a
    letter needs in another language than the page's must not go through here: it would
    be said in the wrong one, which the tests of the runtime notice.

    >>> in_language(b"A = T(zh='\xe8\x8c\xb6', en='tea')", "en")
    b"A = T(zh='tea', en='tea')"
    >>> in_language(b"A = numbered(zh='{far} \xe5\xa4\x96', en='past {far}')", "en")
    b"A = numbered(zh='past {far}', en='past {far}')"
    """
    return ast.unparse(_OneLanguage(lang).visit(ast.parse(source))).encode()


_SAYS = ("T", "numbered")
"""What makes a text of its two languages, as authors call it."""


class _OneLanguage(ast.NodeTransformer):
    def __init__(self, lang: str) -> None:
        self.lang = lang

    def visit_Call(self, node: ast.Call) -> ast.Call:
        self.generic_visit(node)
        said: Mapping[str | None, ast.expr] = {one.arg: one.value for one in node.keywords}
        if isinstance(node.func, ast.Name) and node.func.id in _SAYS and self.lang in said:
            for keyword in node.keywords:
                keyword.value = said[self.lang]
        return node
