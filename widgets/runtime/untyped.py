"""Sources without what they tell a checker of types alone."""

import ast

__all__ = ["untyped"]

_FOR_TYPES = ("typing", "collections.abc")


def untyped(source: bytes) -> ast.Module:
    r"""Return a source without annotations, and without the imports that nothing else uses.

    Python would work each of them out when it defines a function, and a reader download
    it. A class that is made from its annotations keeps them.

    >>> def left(source): return ast.unparse(untyped(source)).splitlines()
    >>> left(b"from typing import Any, cast\ndef f(one: Any, *more: Any) -> Any: return cast(one)")
    ['from typing import cast', '', 'def f(one, *more):', '    return cast(one)']
    >>> left(b"from a import T\n__all__ = ['A']\nclass A:\n    one: T\n    two: T = 2")
    ["__all__ = ['A']", '', 'class A:', '    two = 2']
    >>> left(b"from a import T\nclass A(NamedTuple):\n    one: T")
    ['from a import T', '', 'class A(NamedTuple):', '    one: T']
    """
    tree = ast.parse(source)
    _Untyped().visit(tree)
    exported = [
        one.value
        for one in tree.body
        if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == "__all__"
    ]
    used: set[object] = {"*"} | {one.id for one in ast.walk(tree) if isinstance(one, ast.Name)}
    for names in exported:
        used |= {one.value for one in ast.walk(names) if isinstance(one, ast.Constant)}
    for one in [*tree.body]:
        # Of a module that does not list what it exports, another may import anything.
        if isinstance(one, ast.ImportFrom) and (exported or one.module in _FOR_TYPES):
            one.names = [name for name in one.names if (name.asname or name.name) in used]
            if not one.names:
                tree.body.remove(one)
    return ast.fix_missing_locations(tree)


class _Untyped(ast.NodeTransformer):
    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        self.generic_visit(node)
        node.returns, node.type_params = None, []
        node.body = node.body or [ast.Pass()]
        return node

    def visit_arg(self, node: ast.arg) -> ast.arg:
        node.annotation = None
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.ClassDef:
        made = {"NamedTuple", "TypedDict"} & {ast.unparse(base) for base in node.bases}
        if not made and not node.decorator_list:
            self.generic_visit(node)
            node.body = node.body or [ast.Pass()]
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.Assign | None:
        return ast.Assign([node.target], node.value) if node.value else None
