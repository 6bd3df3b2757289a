"""Where a flow names some options of a fact and not another: what a new option walks past.

A condition that names a neighbour says nothing of a new option, and no proof can
know whether it should. The author reads the list once.
"""

import ast
from collections.abc import Iterator
from importlib import import_module
from inspect import getfile
from pathlib import Path

from guide_logic.language.facts import Fact
from guide_logic.language.guides import Guides
from guide_logic.language.text import near

__all__ = ["UnknownOption", "places_beside"]


class UnknownOption(ValueError):
    """The flow has no such option; the message names those there are."""


def places_beside(guides: Guides, flow: str, option: str) -> Iterator[str]:
    """Yield file, line and the options named, wherever this one is not among them."""
    fact_id, _, id = option.partition(".")
    facts = {one.id: one for one in guides.load(flow).facts.values() if isinstance(one, Fact)}
    if fact_id not in facts:
        raise UnknownOption(f"flow {flow} has no fact {fact_id!r}: {near(fact_id, facts)}")
    if id not in facts[fact_id].options:
        raise UnknownOption(
            f"fact {fact_id} has no option {id!r}: {near(id, facts[fact_id].options)}"
        )
    module = Path(getfile(import_module(guides.module(flow))))
    files = sorted(module.parent.rglob("*.py")) if module.stem == "__init__" else [module]
    for file in files:
        place = file.relative_to(module.parent).as_posix()
        for line, named in _named(file.read_text("utf-8"), fact_id):
            if id not in named:
                yield f"{place}, line {line}: {', '.join(named)}"


def _named(source: str, fact: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the options of each condition on a fact, with its line.

    >>> list(_named("a = F.issue.is_('late', 'lost')", "issue"))
    [(1, ['late', 'lost'])]
    """
    for node in ast.walk(ast.parse(source)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in ("is_", "said")
            and isinstance(node.func.value, ast.Attribute)
            and node.func.value.attr == fact
        ):
            given = [one.value for one in node.args if isinstance(one, ast.Constant)]
            yield node.lineno, [str(one) for one in given]
