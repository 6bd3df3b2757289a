"""The rules of a flow, each once and by its place, and what they belong to."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from guide_logic.analysis.bits import bits_of
from guide_logic.language.conditions import ALWAYS, AtLeast, Condition, Joined, Value
from guide_logic.language.decisions import Row
from guide_logic.language.facts import Choice, Fact
from guide_logic.language.flow import Flow
from guide_logic.language.flow_rules import collected_rules, rules_of_steps
from guide_logic.language.rules import Rule

__all__ = ["Assumed", "PlacedRow", "RuleIndex", "assumed_beside", "cut_points"]

_NEVER_REACHED = 1 << 62

Assumed = tuple[tuple[str, str], ...]
"""Options, by fact, that rules are read with instead of what was answered."""


class PlacedRule(NamedTuple):
    """Where a rule stands in the index, and what it puts into a plan, such as "step refund"."""

    place: int
    owner: str


class PlacedRow(NamedTuple):
    """A row, where its condition stands in the index, and the rules of its steps."""

    row: Row
    place: int
    steps: list[PlacedRule]


class RuleIndex:
    """A flow's conditions: `rules[place]` holds each once.

    The first `clashes` of them are the clashes, then come those under which options
    are offered, `offers[field, option]` by place, up to `silent`. A rule that can still
    matter makes a question be asked if it is one of those `asking`. `collected` are
    the rules of what belongs to no row. `tables[assumed]` are the rows with the rules
    of their steps, as they read with that assumed: nothing for the row that wins, and
    what a row has beside it for the row that wins beside it. `cuts` has the cut
    points of each number, in order.

    Sets of places are bits: `asking`, `row_places`, the steps of each row by its id in
    `step_places`, and `lasting`, all that a state keeps once it holds for sure.
    """

    def __init__(self, flow: Flow) -> None:
        self.rules = [clash.when for clash in flow.clashes]
        self.clashes = len(self.rules)
        self.offers: dict[tuple[str, str], int] = {}
        for question in flow.questions:
            for field in question.asks:
                for option in field.options if isinstance(field, Choice) else ():
                    if option.when is not ALWAYS:
                        self.offers[field.id, option.id] = len(self.rules)
                        self.rules.append(option.when)
        self.silent = len(self.rules)
        self.asking = 0
        self._place_of: dict[tuple[Condition, bool], int] = {}
        self.collected = self._placed(collected_rules(flow), {})
        self.tables: dict[Assumed, list[PlacedRow]] = {(): self._table(flow, {})}
        for row in flow.rows:
            if assumed_beside(row) not in self.tables:
                self.tables[assumed_beside(row)] = self._table(flow, flow.effective(row.beside))
        self.row_places = bits_of(one.place for rows in self.tables.values() for one in rows)
        self.step_places = {
            row.id: bits_of(place for place, owner in steps if owner)
            for row, _, steps in self.tables[()]
        }
        self.lasting = self.row_places | bits_of(range(self.silent))
        for places in self.step_places.values():
            self.lasting |= places
        self.cuts = {
            id: sorted(set(cut_points(self.rules, id)))
            for id, fact in flow.facts.items()
            if not isinstance(fact, Fact)
        }

    def _place(self, when: Condition, *, asks: bool = True) -> int:
        """Return where a condition stands, adding it if it is new.

        A rule that asks nothing stands apart from one that says the same and asks.
        """
        place = self._place_of.get((when, asks))
        if place is None:
            place = self._place_of[when, asks] = len(self.rules)
            self.rules.append(when)
            self.asking |= asks << place
        return place

    def _placed(self, rules: Iterable[Rule], given: Mapping[str, Value]) -> list[PlacedRule]:
        """Return rules as they read with `given` assumed, in their places."""
        placed = []
        for rule in rules:
            when = rule.when.given(given)
            placed.append(PlacedRule(self._place(when, asks=rule.asks), rule.owner))
            if rule.number:
                reads = AtLeast.of(rule.number, _NEVER_REACHED)
                placed.append(PlacedRule(self._place(when & reads), ""))
        return placed

    def _table(self, flow: Flow, given: Mapping[str, Value]) -> list[PlacedRow]:
        """Return the rows as they read with `given` assumed, in their places."""
        return [
            PlacedRow(
                row,
                self._place(row.when.given(given)),
                self._placed(rules_of_steps(flow, row.uses), given),
            )
            for row in flow.rows
        ]


def assumed_beside(row: Row | None) -> Assumed:
    """Return what is assumed for the row that stands beside one; nothing for no row."""
    return tuple(row.beside.items()) if row else ()


def cut_points(rules: Iterable[Condition], fact: str) -> Iterator[int]:
    """Yield the cut points at which some rule tells values of a number apart."""
    for rule in rules:
        if isinstance(rule, AtLeast):
            if rule.fact == fact and rule.cut != _NEVER_REACHED:
                yield rule.cut
        elif isinstance(rule, Joined) and fact in rule.facts:
            yield from cut_points(rule.parts, fact)
