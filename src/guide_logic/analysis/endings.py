"""Every case comes to an end, whatever comes of each move: the proof, or the case that breaks it.

From every state that readers reach, every outcome of every move is followed. A time
to let pass is followed both while it runs and once it is over.
"""

from collections.abc import Iterator
from datetime import date

from guide_logic.analysis.state_graph import StateGraph
from guide_logic.language.conditions import Value
from guide_logic.language.decisions import PREPARE, WAIT, Row
from guide_logic.language.flow import Flow
from guide_logic.language.flow_rules import conditions
from guide_logic.language.outcomes import OVER
from guide_logic.planning.cases import row_of
from guide_logic.planning.interview import Interview
from guide_logic.planning.move import is_over
from guide_logic.planning.outcomes import MOST, follow
from guide_logic.planning.plan import Plan, Planned, ladder_of

__all__ = ["Endings"]

_DAY = date(2026, 1, 5)
"""Any day does: no day is known to a case of the proof."""

_Case = dict[str, Value]
_Key = tuple[Value | None, ...]
_Way = tuple[str, ...]


class Endings:
    """What comes of all moves of a flow: `longest`, the longest chain, or `problems`.

    A chain is told as "step: outcome", one after the other.
    """

    def __init__(self, graph: StateGraph) -> None:
        self._flow = graph.flow
        self._reads = sorted({fact for _, when in conditions(graph.flow) for fact in when.facts})
        self._chains: dict[_Key, _Way | None] = {}
        self._decide = {row: _facts_of_ladder(graph.flow, row) for row in graph.flow.rows}
        self._ladders: dict[tuple[Row | None, _Key], Plan] = {}
        self._plans: dict[_Key, Plan] = {}
        self._followed: set[tuple[Plan, str, Plan]] = set()
        self._told: set[str] = set()
        self.cases = 0
        self.longest: _Way = ()
        self.problems: list[str] = []
        if not any(step.outcomes for step in graph.flow.steps.values()):
            return
        for answers in _ends(graph):
            known = Interview(graph.flow, answers).known
            chain = self._chain(known, answers, ())
            if len(chain) > len(self.longest):
                self.longest = chain
        if len(self.longest) > MOST:
            self._problem(
                "long",
                f"a chain has {len(self.longest)} outcomes, more than {MOST}: "
                f"{_told(self.longest)}",
            )

    def _chain(self, known: _Case, answers: dict[str, str], came: _Way) -> _Way:
        """Return the longest chain from a case; note what is wrong on the way."""
        if is_over(known):
            return ()
        case = self._flow.seen(self._flow.settled(known), self._reads)
        key = (*case, known.get(OVER.id))
        if key in self._chains:
            found = self._chains[key]
            if found is None:
                self._problem(
                    "circle",
                    f"outcomes lead back to a case: {_case(answers)}: "
                    f"{_told(came)}: let one of them set a fact that rules it out",
                )
                return ()
            return found
        self._chains[key] = None
        self.cases += 1
        plan = self._ladder(known)
        longest: _Way = ()
        for planned in _moves(plan):
            self._offered(planned, plan, answers, came)
            for outcome in planned.outcomes:
                now = follow(self._flow, known, outcome, _DAY, _DAY)
                way = f"{planned.step.id}: {outcome.id}"
                self._follows(plan, planned, now, answers, (*came, way))
                chain = (way, *self._chain(now, answers, (*came, way)))
                longest = max(longest, chain, key=len)
        self._chains[key] = longest
        return longest

    def _ladder(self, known: _Case) -> Plan:
        """Return a plan with the row, the moves and the clashes of a case, worked out once.

        It may be that of another case which is the same in these, but not in what else they say.
        """
        known = self._flow.settled(known)
        case = tuple(map(known.get, self._reads))
        found = self._plans.get(case)
        if found is None:
            row = row_of(self._flow, self._flow.effective(known))
            key = row, tuple(map(known.get, self._decide[row] if row else self._reads))
            if key not in self._ladders:
                self._ladders[key] = ladder_of(self._flow, known, _DAY)
            found = self._plans[case] = self._ladders[key]
        return found

    def _offered(
        self,
        planned: Planned,
        plan: Plan,
        answers: dict[str, str],
        came: _Way,
    ) -> None:
        """Note a move without an outcome, or one to somebody who may not answer without silence."""
        step = planned.step
        row = plan.row.id if plan.row else ""
        if not planned.outcomes:
            self._problem(
                f"none {row} {step.id}",
                f"row {row} ends at the move {step.id} with "
                f"nothing that may come of it: {_case(answers)} {_told(came)}: "
                "add outcomes=, one of which ends the matter",
            )
        elif step.channel.silent and not any(one.silent for one in planned.outcomes):
            self._problem(
                f"silent {step.id}",
                f"step {step.id} has no outcome for silence "
                f"(channel {step.channel.id}): {_case(answers)} {_told(came)}: "
                "add one with silent=True",
            )

    def _follows(
        self, plan: Plan, planned: Planned, now: _Case, answers: dict[str, str], came: _Way
    ) -> None:
        """Note an outcome that changes nothing, that leads nowhere, or that contradicts answers."""
        if is_over(now):
            return
        then = self._ladder(now)
        followed = plan, came[-1], then
        if followed in self._followed:
            return
        self._followed.add(followed)
        where = f"{_case(answers)}: {_told(came)}"
        if then.row is None:
            self._problem(f"nowhere {came[-1]}", f"an outcome leads to no row: {where}")
        elif then.row is plan.row and _same(plan, planned, then):
            self._problem(
                f"same {came[-1]}",
                f"an outcome changes nothing: {where}: let it set a fact that moves the ladder on",
            )
        fresh = [one.ref for one in then.clashes if one not in plan.clashes]
        if fresh:
            self._problem(
                f"clash {came[-1]}",
                f"an outcome contradicts an answer "
                f"({', '.join(fresh)}): {where}: let it set that fact too",
            )

    def _problem(self, key: str, text: str) -> None:
        """Note a problem once for each kind of it: the first is the shortest."""
        if key not in self._told:
            self._told.add(key)
            self.problems.append(text)


def _facts_of_ladder(flow: Flow, row: Row) -> list[str]:
    """Return the facts that decide on the moves of a row, on their outcomes, and on clashes."""
    read = [clash.when for clash in flow.clashes]
    for use in row.uses:
        read += [use.when, *(one.when for one in use.step.outcomes)]
    return sorted({fact for when in read for fact in when.facts})


def _ends(graph: StateGraph) -> Iterator[dict[str, str]]:
    """Yield the shortest answers to each last question's state, with each answer to it.

    Cases that are one state so far can differ in what an outcome makes matter.
    """
    leaves = {leaf.state for leaf in graph.leaves}
    if graph.start in leaves:
        yield {}
    for state, transitions in graph.transitions.items():
        before = graph.answers_to(state) if any(after in leaves for _, after in transitions) else {}
        for answer, after in transitions:
            if after in leaves:
                yield {**before, **answer.fields}


def _moves(plan: Plan) -> Iterator[Planned]:
    """Yield the move of a plan, and those that follow times to let pass."""
    for planned in plan.steps:
        if planned.step.does == PREPARE:
            continue
        yield planned
        if planned.step.does != WAIT:
            return
    if plan.steps and all(one.step.does == PREPARE for one in plan.steps):
        yield plan.steps[0]


def _same(plan: Plan, planned: Planned, then: Plan) -> bool:
    first = next(_moves(then), None)
    return first is not None and first.step is planned.step and _ids(then) == _ids(plan)


def _ids(plan: Plan) -> list[str]:
    return [one.step.id for one in plan.steps]


def _case(answers: dict[str, str]) -> str:
    return ", ".join(f"{field}={answer}" for field, answer in answers.items())


def _told(way: _Way) -> str:
    return " → ".join(way)
