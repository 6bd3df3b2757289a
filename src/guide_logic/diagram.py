"""A condition as a table to look up: one fact at a time, until true or false.

A diagram is a small graph. Each node names a fact and where each of its values
leads; equal nodes are one, and a fact that makes no difference has none. A
reader's page follows it without knowing any rule.
"""

from bisect import bisect_right
from collections.abc import Mapping

from guide_logic.conditions import ALWAYS, NEVER, UNSURE, Condition, Value
from guide_logic.facts import Fact
from guide_logic.flow import Flow

__all__ = ["FALSE", "TRUE", "Diagrams"]

FALSE, TRUE = 0, 1


class Diagrams:
    """The diagrams of a flow's conditions, over its facts in the order they are asked.

    `nodes[n - 2]` is `[fact, next, next, …]` with a next node for each value of
    the fact; 0 is false and 1 is true. A number's values are the intervals
    between cut points; "not sure" has reached none.
    """

    def __init__(self, flow: Flow, cuts: Mapping[str, list[int]]) -> None:
        self.facts = list(flow.facts)
        self.nodes: list[list[int]] = []
        self.cuts = cuts
        self._values: list[list[Value]] = []
        for id, fact in flow.facts.items():
            if isinstance(fact, Fact):
                self._values.append(list(fact.options))
            else:
                self._values.append([UNSURE, *self.cuts[id]])
        self._of: dict[Condition, int] = {ALWAYS: TRUE, NEVER: FALSE}
        self._known: dict[tuple[int, ...], int] = {}

    def of(self, condition: Condition) -> int:
        """Return the node that a condition begins at."""
        node = self._of.get(condition)
        if node is None:
            place = min(self.facts.index(fact) for fact in condition.facts)
            fact = self.facts[place]
            after = [self.of(condition.given({fact: value})) for value in self._values[place]]
            node = self._of[condition] = self.node(place, after)
        return node

    def node(self, place: int, after: list[int]) -> int:
        """Return the one node that tells a fact's values apart like this."""
        if len(set(after)) == 1:
            return after[0]
        key = (place, *after)
        if key not in self._known:
            self._known[key] = len(self.nodes) + 2
            self.nodes.append([place, *after])
        return self._known[key]

    def value(self, fact: str, value: Value) -> int:
        """Return the place of a value, as rules see it, among those a node has a next for."""
        if fact in self.cuts:
            return bisect_right(self.cuts[fact], value) if isinstance(value, int) else 0
        return self._values[self.facts.index(fact)].index(value)
