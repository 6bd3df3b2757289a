"""The state graph made minimal: states from which a reader is shown the same are one node."""

from dataclasses import dataclass
from typing import NamedTuple

from guide_logic.analysis.sharpening import Sharpening, Worth
from guide_logic.analysis.state_graph import State, StateGraph
from guide_logic.language.decisions import Row
from guide_logic.language.facts import Question

__all__ = ["Ask", "End", "MinimalGraph", "minimal_graph"]


class Ask(NamedTuple):
    """A question, and by its possible answers the node each leads to, None if not offered.

    `urgent` is a row that has won already and has others beside it, such as danger.
    """

    question: Question
    urgent: Row | None
    to: tuple[int | None, ...]


class End(NamedTuple):
    """A plan: its row, the row that won beside it, and the questions that can sharpen it."""

    row: Row
    beside: Row | None
    worth: Worth


_Node = Ask | End


@dataclass(frozen=True, slots=True)
class MinimalGraph:
    """The `nodes`, those reached by few answers first; `to` in a node is a place there.

    For each node, `depths` are the numbers of answers by which it is reached, and
    `examples` has one of its states.
    """

    nodes: list[_Node]
    depths: list[list[int]]
    examples: list[State]


def minimal_graph(graph: StateGraph, sharpening: Sharpening) -> MinimalGraph:
    """Return the nodes of a state graph, each made once, from the ends back to the start."""
    made: dict[_Node, int] = {}
    examples: list[State] = []
    node_of: dict[State, int] = {}
    for state in reversed(graph.in_order):
        question = graph.questions[state]
        if question is None or question.on_plan:
            node: _Node = _end(graph, sharpening, state)
        else:
            node = _ask(graph, question, state, node_of)
        node_of[state] = made.setdefault(node, len(made))
        if len(examples) < len(made):
            examples.append(state)
    return _as_met(list(made), examples, node_of[graph.start])


def _ask(graph: StateGraph, question: Question, state: State, node_of: dict[State, int]) -> Ask:
    won = graph.row(state)
    to = {answer: node_of[after] for answer, after in graph.transitions[state]}
    return Ask(
        question,
        won if won is not None and won.beside else None,
        tuple(map(to.get, graph.answers(question))),
    )


def _end(graph: StateGraph, sharpening: Sharpening, state: State) -> End:
    row = graph.row(state)
    assert row is not None, graph.flow.id
    beside = graph.row(state, beside=row) if row.beside else None
    return End(row, beside, sharpening.worth(state))


def _as_met(nodes: list[_Node], examples: list[State], start: int) -> MinimalGraph:
    """Return the nodes in the order in which readers meet them, renumbered."""
    depths: dict[int, list[int]] = {start: [0]}
    level = [start]
    depth = 0
    while level:
        depth += 1
        following = dict.fromkeys(to for one in level for to in _leads_to(nodes[one]))
        for to in following:
            depths.setdefault(to, []).append(depth)
        level = list(following)
    place = {node: number for number, node in enumerate(depths)}
    return MinimalGraph(
        nodes=[_renumbered(nodes[node], place) for node in place],
        depths=list(depths.values()),
        examples=[examples[node] for node in place],
    )


def _leads_to(node: _Node) -> list[int]:
    return [to for to in node.to if to is not None] if isinstance(node, Ask) else []


def _renumbered(node: _Node, place: dict[int, int]) -> _Node:
    if isinstance(node, End):
        return node
    return node._replace(to=tuple(None if to is None else place[to] for to in node.to))
