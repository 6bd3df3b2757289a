"""Sources without what they tell a checker of types alone."""

import ast
from collections.abc import Iterator

from widgets.imports import nodes, statements

__all__ = ["untyped"]

_FOR_TYPES = ("typing", "collections.abc")


def untyped(tree: ast.Module) -> ast.Module:
    r"""Return a source without annotations, and without the imports that nothing else uses.

    Python would work each of them out when it defines a function, and a reader download
    it. A class that is made from its annotations keeps them.

    >>> def left(source): return ast.unparse(untyped(ast.parse(source))).splitlines()
    >>> left("from typing import Any, cast\ndef f(one: Any, *more: Any) -> Any: return cast(one)")
    ['from typing import cast', '', 'def f(one, *more):', '    return cast(one)']
    >>> left("from a import T\n__all__ = ['A']\nclass A:\n    one: T\n    two: T = 2")
    ["__all__ = ['A']", '', 'class A:', '    two = 2']
    >>> left("from a import T\nclass A(NamedTuple):\n    one: T")
    ['from a import T', '', 'class A(NamedTuple):', '    one: T']
    """
    for one in statements([tree]):
        if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef):
            _leave_types_out(one)
        if not _is_made_from_annotations(one):
            for part in ("body", "orelse", "finalbody"):
                if body := getattr(one, part, ()):
                    left = [*_unannotated(body)]
                    body[:] = left or [ast.copy_location(ast.Pass(), body[0])]
    exported = [
        one.value
        for one in tree.body
        if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == "__all__"
    ]
    used: set[object] = {"*"} | {one.id for one in nodes(tree) if isinstance(one, ast.Name)}
    for names in exported:
        used |= {one.value for one in ast.walk(names) if isinstance(one, ast.Constant)}
    for one in [*tree.body]:
        # Of a module that does not list what it exports, another may import anything.
        if isinstance(one, ast.ImportFrom) and (exported or one.module in _FOR_TYPES):
            one.names = [name for name in one.names if (name.asname or name.name) in used]
            if not one.names:
                tree.body.remove(one)
    return tree


def _leave_types_out(function: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    function.returns, function.type_params = None, []
    taken = function.args
    for one in (*taken.posonlyargs, *taken.args, *taken.kwonlyargs, taken.vararg, taken.kwarg):
        if one:
            one.annotation = None


def _is_made_from_annotations(one: ast.AST) -> bool:
    return isinstance(one, ast.ClassDef) and bool(
        one.decorator_list
        or {"NamedTuple", "TypedDict"} & {ast.unparse(base) for base in one.bases}
    )


def _unannotated(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield statements without the types they say; one that says nothing else is left out."""
    for one in body:
        if not isinstance(one, ast.AnnAssign):
            yield one
        elif one.value:
            yield ast.copy_location(ast.Assign([one.target], one.value), one)
