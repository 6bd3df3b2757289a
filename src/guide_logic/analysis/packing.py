"""A head start as it is sent: the same lists in fewer characters."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from typing import Any

__all__ = ["packed"]


def packed(table: dict[str, Any]) -> dict[str, Any]:
    """Return a table whose `trees` stand in one another and whose `diagrams` are told by kind."""
    check, questions, graph, views = (
        table[part] for part in ("check", "questions", "graph", "views")
    )
    named = {check, *(plan for first, plan, *_ in graph if first < 0)}
    named.update(place for question in questions for place in question["row"])
    named.update(place for view in views for place in view)
    trees, place = _nested(table["trees"], named)
    kinds, diagrams = _of_kinds(table["diagrams"])
    return {
        **table,
        "check": place[check],
        "questions": [{**one, "row": [place[row] for row in one["row"]]} for one in questions],
        "graph": [[-1, place[node[1]]] if node[0] < 0 else node for node in graph],
        "views": [[place[one] for one in view] for view in views],
        "kinds": kinds,
        "diagrams": diagrams,
        "trees": trees,
    }


def _of_kinds(nodes: Iterable[list[int]]) -> tuple[list[object], list[list[int]]]:
    """Return the kinds of some diagram nodes, and each node by its kind.

    A kind is `[fact, ways]`: by the fact's values, the place of the next node among those of
    the node. A node is `[kind, next, …]`; a next below zero is that many nodes before it.

    >>> _of_kinds([[4, 0, 1], [3, 2, 1, 2], [4, 0, 1]])
    ([[4, [0, 1]], [3, [0, 1, 0]]], [[0, 0, 1], [1, -1, 1], [0, 0, 1]])
    """
    kinds: dict[tuple[int, tuple[int, ...]], int] = {}
    packed = []
    for number, (fact, *after) in enumerate(nodes, start=2):
        distinct = list(dict.fromkeys(after))
        kind = fact, tuple(map(distinct.index, after))
        packed.append(
            [
                kinds.setdefault(kind, len(kinds)),
                *(one if one < 2 else one - number for one in distinct),
            ]
        )
    return [[fact, list(ways)] for fact, ways in kinds], packed


def _nested(
    entries: Iterable[object], named: Collection[int]
) -> tuple[list[object], dict[int, int]]:
    """Return entries with what one of them alone shows inside it, and the new places of the rest.

    Those that are `named` from elsewhere keep a place of their own. Each entry names earlier
    ones by their places: an element its children, a condition what it shows.

    >>> _nested([["b", {}, "!"], ["p", {}, "Now", 0], [7, 1], ["q", {}, 2, 2]], [3])
    ([[7, ['p', {}, 'Now', ['b', {}, '!']]], ['q', {}, 0, 0]], {2: 0, 3: 1})
    """
    entries = list(entries)
    uses = Counter(named)
    for entry in entries:
        _with_children(entry, lambda child: uses.update([child]))
    alone = {one for one, count in uses.items() if count == 1 and isinstance(entries[one], list)}
    alone -= set(named)
    kept: list[object] = []
    places: dict[int, int] = {}
    whole: dict[int, object] = {}
    for number, entry in enumerate(entries):
        whole[number] = _with_children(entry, whole.__getitem__)
        if number not in alone:
            places[number] = len(kept)
            kept.append(whole[number])
            whole[number] = places[number]
    return kept, places


def _with_children(entry: Any, told: Callable[[int], object]) -> object:
    """Return an entry with what is told of each other that it names in the place of its number."""
    match entry:
        case dict():
            return {number: told(child) for number, child in entry.items()}
        case [int() as diagram, child]:
            return [diagram, told(child)]
        case [tag, attributes, *children]:
            said = (one if isinstance(one, str) else told(one) for one in children)
            return [tag, attributes, *said]
    return entry
