"""A condition as a decision diagram: one fact at a time, until true or false.

The diagrams are ordered, reduced and many-valued: each node names a fact and where
each of its values leads, the facts come in one order, equal nodes are one, and a
fact that makes no difference has none. A reader's page follows them without
knowing any rule.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from functools import partial, reduce

from guide_logic.language.conditions import ALWAYS, NEVER, UNSURE, Condition, Joined, Value
from guide_logic.language.facts import Fact
from guide_logic.language.flow import Flow

__all__ = ["FALSE", "TRUE", "DecisionDiagrams"]

FALSE, TRUE = 0, 1

_NO_FACT = 1 << 30
"""Where true and false stand among the facts: after all of them."""


class DecisionDiagrams:
    """The diagrams of a flow's conditions, over its facts in the order they are asked.

    `nodes[n - 2]` is `[fact, next, next, …]` with a next node for each value of
    the fact; 0 is false and 1 is true. A number's values are the intervals
    between cut points; "not sure" has reached none. What a condition is worked
    out from stays behind: `nodes` holds no more than some condition begins at
    or leads to, and each stands after those that it leads to. `values` has those of
    each fact; `drafts[n]` is a node that may not be needed: its fact and its nexts.
    """

    def __init__(self, flow: Flow, cuts: Mapping[str, list[int]]) -> None:
        self.facts = list(flow.facts)
        self.nodes: list[list[int]] = []
        self.cuts = cuts
        self.values: list[list[Value]] = []
        for id, fact in flow.facts.items():
            if isinstance(fact, Fact):
                self.values.append(list(fact.options))
            else:
                self.values.append([UNSURE, *self.cuts[id]])
        self.drafts: list[tuple[int, ...]] = [(_NO_FACT,), (_NO_FACT,)]
        self._unique: dict[tuple[int, ...], int] = {}
        self._of: dict[Condition, int] = {ALWAYS: TRUE, NEVER: FALSE}
        self._applied: dict[tuple[str, int, int], int] = {}
        self._kept: dict[int, int] = {FALSE: FALSE, TRUE: TRUE}

    def of(self, condition: Condition) -> int:
        """Return the node that a condition begins at."""
        return self.kept(self.draft_of(condition))

    def draft(self, place: int, after: Iterable[int]) -> int:
        """Return the one draft of a node that tells a fact's values apart like this."""
        key = (place, *after)
        if len(set(key[1:])) == 1:
            return key[1]
        if key not in self._unique:
            self._unique[key] = len(self.drafts)
            self.drafts.append(key)
        return self._unique[key]

    def kept(self, draft: int) -> int:
        """Return the node that a draft becomes, now that it is needed."""
        node = self._kept.get(draft)
        if node is None:
            place, *after = self.drafts[draft]
            self.nodes.append([place, *map(self.kept, after)])
            node = self._kept[draft] = len(self.nodes) + 1
        return node

    def draft_of(self, condition: Condition) -> int:
        """Return the draft that a condition begins at."""
        draft = self._of.get(condition)
        if draft is None:
            if isinstance(condition, Joined):
                parts = sorted(map(self.draft_of, condition.parts))
                draft = reduce(partial(self.joined, condition.how), parts)
            else:
                (fact,) = condition.facts
                place = self.facts.index(fact)
                values = self.values[place]
                draft = self.draft(
                    place, (int(condition.holds({fact: it}) is True) for it in values)
                )
            self._of[condition] = draft
        return draft

    def joined(self, how: str, one: int, other: int) -> int:
        """Return the draft of two, joined: fact by fact, as far as they differ."""
        breaks, idle = (FALSE, TRUE) if how == "all" else (TRUE, FALSE)
        if breaks in (one, other):
            return breaks
        if one in (idle, other):
            return other
        if other == idle:
            return one
        key = (how, one, other) if one < other else (how, other, one)
        both = self._applied.get(key)
        if both is None:
            mine, yours = self.drafts[one], self.drafts[other]
            place = min(mine[0], yours[0])
            count = len(self.values[place])
            ones = mine[1:] if mine[0] == place else [one] * count
            others = yours[1:] if yours[0] == place else [other] * count
            both = self.draft(place, map(partial(self.joined, how), ones, others))
            self._applied[key] = both
        return both

    def value(self, fact: str, value: Value) -> int:
        """Return the place of a value, as rules see it, among those a node has a next for."""
        if fact in self.cuts:
            return bisect_right(self.cuts[fact], value) if isinstance(value, int) else 0
        return self.values[self.facts.index(fact)].index(value)
