"""One walk over every distinct state of a flow.

It goes breadth first, so the first case that shows a fault is a shortest one.
"""

from collections import deque
from collections.abc import Mapping

from guide_logic.analysis.possible_answers import Answer, possible_answers
from guide_logic.analysis.reduction import Reduction, State
from guide_logic.analysis.residuals import Residuals
from guide_logic.analysis.rule_index import RuleIndex
from guide_logic.analysis.state_graph import Leaf, StateGraph
from guide_logic.analysis.transition_function import Transition, TransitionFunction
from guide_logic.language.facts import Question
from guide_logic.language.flow import Flow

__all__ = ["walk"]

_Numbers = list[list[int]]
"""By the number of each state, the numbers of those that it leads to: quicker than states."""


def walk(flow: Flow) -> StateGraph:
    """Return the state graph of a flow, in time that grows with its states."""
    function = _transition_function(flow)
    start = function.start()
    questions: dict[State, Question | None] = {}
    transitions: dict[State, list[Transition]] = {}
    came: dict[State, tuple[State, Answer] | None] = {start: None}
    number = {start: 0}
    leads_to: _Numbers = []
    queue = deque([start])
    while queue:
        state = queue.popleft()
        question = questions[state] = _question(flow, function, state)
        after = transitions[state] = list(function.after(state, question)) if question else []
        numbers = []
        for answer, following in after:
            place = number.get(following)
            if place is None:
                place = number[following] = len(number)
                came[following] = (state, answer)
                queue.append(following)
            numbers.append(place)
        leads_to.append(numbers)
    in_order = _in_order(leads_to)
    states = list(questions)
    before_plan = [question is not None and not question.on_plan for question in questions.values()]
    leaves = [_leaf(function, state) for state, question in questions.items() if question is None]
    return StateGraph(
        flow=flow,
        start=start,
        questions=questions,
        transitions=transitions,
        came=came,
        in_order=[states[one] for one in in_order],
        leaves=leaves,
        asked=frozenset(question.id for question in questions.values() if question),
        offered=_offered(transitions),
        reached=_reached(function, leaves),
        interviews=_interviews(in_order, leads_to),
        longest=_longest(in_order, leads_to, before_plan),
        function=function,
    )


def _transition_function(flow: Flow) -> TransitionFunction:
    index = RuleIndex(flow)
    residuals = Residuals(index, flow.questions)
    answers = {one.id: possible_answers(flow, index, one) for one in flow.questions}
    return TransitionFunction(index, residuals, Reduction(index, residuals), answers)


def _question(flow: Flow, function: TransitionFunction, state: State) -> Question | None:
    """Return the first question that a rule which can still matter reads."""
    asking = function.residuals.asking
    return next((one for one in flow.questions if state.still_open & asking[one.id]), None)


def _leaf(function: TransitionFunction, state: State) -> Leaf:
    row = function.reduction.won(state)
    stepped = row is not None and bool(state.sure & function.index.step_places[row.id])
    return Leaf(row, stepped, state)


def _offered(transitions: Mapping[State, list[Transition]]) -> frozenset[str]:
    """Return what is said in some answer that some reader is offered, as "field.option"."""
    offered = {answer for after in transitions.values() for answer, _ in after}
    return frozenset(f"{id}.{said}" for answer in offered for id, said in answer.fields.items())


def _reached(function: TransitionFunction, leaves: list[Leaf]) -> frozenset[str]:
    """Return what stands in some plan: rows, their steps, and what is collected."""
    index = function.index
    reached = {owner for place, owner in index.collected if function.reached >> place & 1}
    won = {leaf.row.id for leaf in leaves if leaf.row}
    reached |= {f"row {id}" for id in won}
    for row, _, steps in index.tables[()]:
        in_plans = function.reduction.steps_reached[row.id]
        reached |= {owner for place, owner in steps if in_plans >> place & 1}
    return frozenset(reached - {""})


def _in_order(leads_to: _Numbers) -> list[int]:
    """Return the states so that each comes before those it leads to."""
    waiting = [0] * len(leads_to)
    for after in leads_to:
        for following in after:
            waiting[following] += 1
    ordered = [0]
    for state in ordered:
        for following in leads_to[state]:
            waiting[following] -= 1
            if not waiting[following]:
                ordered.append(following)
    return ordered


def _interviews(in_order: list[int], leads_to: _Numbers) -> int:
    """Return how many ways there are through all questions."""
    count = [0] * len(leads_to)
    for state in reversed(in_order):
        after = leads_to[state]
        count[state] = sum(count[following] for following in after) if after else 1
    return count[0]


def _longest(in_order: list[int], leads_to: _Numbers, before_plan: list[bool]) -> int:
    """Return the most questions that a reader is asked before a plan."""
    depth = [0] * len(leads_to)
    for state in reversed(in_order):
        after = (depth[following] for following in leads_to[state])
        depth[state] = before_plan[state] + max(after, default=0)
    return depth[0]
