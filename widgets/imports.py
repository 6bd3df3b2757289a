"""Which modules a module needs, read from sources without importing them."""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping

__all__ = ["imported", "module_of", "named", "needed", "nodes", "statements"]

_IMPORT = re.compile(
    rb"^[ \t]*(?:from ([\w.]+) import (?:\(([^)]*)\)|([^\n#]+))|import ([^\n#]+))", re.MULTILINE
)
_REMARK = re.compile(rb"#[^\n]*")


def module_of(file: str) -> str:
    """Return the name of the module that a file holds.

    >>> module_of("json/decoder.py"), module_of("json/__init__.py")
    ('json.decoder', 'json')
    """
    return file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def imported(source: bytes, *, late: bool = True) -> set[str]:
    r"""Return what could be a module among the names that a source imports.

    Without `late` those that a function imports when it is called are left out.

    >>> sorted(imported(b"from a import b; import c.d"))
    ['a', 'a.b', 'c.d']
    >>> sorted(imported(b"import a\ndef made(): import b", late=False))
    ['a']
    """
    named: set[str] = set()
    tree = ast.parse(source)
    for node in statements(tree.body) if late else tree.body:
        if isinstance(node, ast.Import):
            named |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            named |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return named


def named(source: bytes) -> set[str]:
    r"""Return what `imported` does for a source in the house format, in a tenth of the time.

    It is not parsed; a line of a text that reads like an import counts as one.

    >>> sorted(named(b"from a import (\n    b,  # x\n    c as d,\n)\nimport e.f"))
    ['a', 'a.b', 'a.c', 'e.f']
    """
    found: set[str] = set()
    for module, many, few, plain in _IMPORT.findall(source):
        listed = _REMARK.sub(b"", many or few or plain).split(b",")
        names = [one.split()[0].decode() for one in listed if one.strip()]
        of = module.decode()
        found |= {of, *(f"{of}.{name}" for name in names)} if of else {*names}
    return found


def statements(body: Iterable[ast.AST]) -> Iterator[ast.AST]:
    r"""Yield the statements of a source, however deep, without the expressions: most of a guide.

    >>> tree = ast.parse("try: import a\nexcept OSError: import b\nelse: made = 1")
    >>> [type(one).__name__ for one in statements(tree.body)]
    ['Try', 'Import', 'ExceptHandler', 'Import', 'Assign']
    """
    for one in body:
        yield one
        for part in ("body", "handlers", "cases", "orelse", "finalbody"):
            yield from statements(getattr(one, part, ()))


def nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield what `ast.walk` does, but for marks such as “is read here”, in less time."""
    waiting = [tree]
    for node in waiting:
        yield node
        for value in vars(node).values():
            if isinstance(value, list):
                waiting += [one for one in value if isinstance(one, ast.AST)]
            elif isinstance(value, ast.AST) and not isinstance(value, ast.expr_context):
                waiting.append(value)


def needed(imports: Mapping[str, Iterable[str]], root: str) -> set[str]:
    """Return a module, all that it imports however far, and the packages they are in.

    Only what `imports` lists counts: a module with the names that it imports.
    """
    found: set[str] = set()
    waiting = [root]
    while waiting:
        module = waiting.pop()
        if module in imports and module not in found:
            found.add(module)
            waiting += [*imports[module], module.rpartition(".")[0]]
    return found
