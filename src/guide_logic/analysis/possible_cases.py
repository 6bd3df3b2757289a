"""Which cases there are at a place of a flow: what cannot be so need not be said there.

A row stands for the cases that fit it and none above it, a step for those of the rows
that lead to it. There may be more cases here than any reader has, never fewer: what
follows a step can be so together with whatever was answered.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property, reduce
from operator import or_

from guide_logic.analysis.decision_diagrams import FALSE, TRUE, DecisionDiagrams
from guide_logic.analysis.rule_index import cut_points
from guide_logic.language.conditions import ALWAYS, NEVER, Condition
from guide_logic.language.facts import Choice, Fact
from guide_logic.language.flow import Flow
from guide_logic.language.flow_rules import conditions

__all__ = ["PossibleCases"]


class PossibleCases:
    """Sets of a flow's cases, each a draft of `diagrams`."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        rules = [when for _, when in conditions(flow)]
        rules += [part.when for letter in flow.letters for part in letter.parts]
        cuts = {
            id: sorted(set(cut_points(rules, id)))
            for id, fact in flow.facts.items()
            if not isinstance(fact, Fact)
        }
        self.diagrams = DecisionDiagrams(flow, cuts)

    @cached_property
    def all(self) -> int:
        """Every case that answers can say."""
        return self.where(TRUE, *_fits(self._flow))

    @cached_property
    def _of_rows(self) -> dict[str, int]:
        left, found = self.all, {}
        for row in self._flow.rows:
            found[row.id] = self.where(left, row.when)
            left = self.where(left, ~row.when)
        return found

    @cached_property
    def _of_steps(self) -> dict[str, int]:
        found = dict.fromkeys(self._flow.steps, FALSE)
        for row in self._flow.rows:
            for use in row.uses:
                here = self.where(self._of_rows[row.id], use.when)
                found[use.step.id] = self.diagrams.joined("any", found[use.step.id], here)
        for use in self._flow.alongside:
            here = self.where(self.all, use.when)
            found[use.step.id] = self.diagrams.joined("any", found[use.step.id], here)
        return found

    def of_row(self, row: str) -> int:
        """Return the cases that come to a row."""
        return self._of_rows[row]

    def before_row(self, row: str) -> int:
        """Return the cases that come to a row or to one below it."""
        ids = [one.id for one in self._flow.rows]
        below = (self._of_rows[id] for id in ids[ids.index(row) :])
        found = FALSE
        for one in below:
            found = self.diagrams.joined("any", found, one)
        return found

    def of_step(self, step: str) -> int:
        """Return the cases in which a step stands in the plan."""
        return self._of_steps[step]

    def of_steps(self, steps: Iterable[str]) -> int:
        """Return the cases in which one of these steps stands in the plan."""
        found = FALSE
        for step in steps:
            found = self.diagrams.joined("any", found, self._of_steps.get(step, FALSE))
        return found

    def where(self, cases: int, *whens: Condition) -> int:
        """Return those of some cases in which all of this holds."""
        for when in whens:
            cases = self.diagrams.joined("all", cases, self.diagrams.draft_of(when))
        return cases


def _fits(flow: Flow) -> Iterator[Condition]:
    """Yield what is so in every case: what is not asked has its value, what clashes is not so.

    Facts that change with what comes of a step are free: no answer holds them together. And
    of an answer that settles several facts at once, each may be as it is for somebody.
    """
    moved = {fact for step in flow.steps.values() for one in step.outcomes for fact in one.sets}
    for fact in flow.facts.values():
        if isinstance(fact, Fact) and fact.asked_when is not ALWAYS:
            yield fact.asked_when | fact.said(fact.otherwise)
    for question in flow.questions:
        for field in question.asks:
            if (
                isinstance(field, Choice)
                and len(field.facts) == 1
                and field.facts[0].id not in moved
            ):
                yield from _offered(field)
    for clash in flow.clashes:
        if moved.isdisjoint(clash.when.facts):
            yield ~clash.when


def _offered(field: Choice) -> Iterator[Condition]:
    """Yield that each value of a field's one fact is there only where it is offered."""
    (fact,) = field.facts
    for value in fact.options:
        sets = [option for option in field.options if option.sets[fact.id] == value]
        when = reduce(or_, (option.when for option in sets), NEVER)
        if sets and value != fact.unsure and value != fact.otherwise:
            yield ~fact.said(value) | when
