"""The state graph of a flow: each distinct state of it, and what can be told of one.

Two cases of which the same rules are left have the same future, so they are
one state: a state is what is left of each rule that can still matter.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from guide_logic.analysis.possible_answers import Answer
from guide_logic.analysis.reduction import State
from guide_logic.analysis.rule_index import assumed_beside
from guide_logic.analysis.transition_function import Transition, TransitionFunction
from guide_logic.language.decisions import Row
from guide_logic.language.facts import Choice, Option, Question
from guide_logic.language.flow import Flow
from guide_logic.planning.cases import offers
from guide_logic.planning.interview import Interview

__all__ = ["Leaf", "State", "StateGraph"]


class Leaf:
    """A final state: the row that won (None: no row covers it), and if it has a step."""

    __slots__ = ("row", "state", "stepped")

    def __init__(self, row: Row | None, stepped: bool, state: State) -> None:
        self.row = row
        self.stepped = stepped
        self.state = state


@dataclass(frozen=True, slots=True, eq=False)
class StateGraph:
    """Every distinct state of a flow, each once.

    `questions` has what is asked in each state, None where nothing is; `transitions`
    where each answer leads from there; both hold the states as a walk breadth first
    meets them. `came` is the state before, and the answer to it, by which it first
    came to each. `in_order` has each state before those that it leads to.

    `asked` are the ids of the questions and `offered` the "field.option"s that some
    reader meets, `reached` what stands in some plan, such as "step refund".
    `interviews` counts the ways through, `longest` the most questions before a plan.
    """

    flow: Flow
    start: State
    questions: Mapping[State, Question | None]
    transitions: Mapping[State, list[Transition]]
    came: Mapping[State, tuple[State, Answer] | None]
    in_order: list[State]
    leaves: list[Leaf]
    asked: frozenset[str]
    offered: frozenset[str]
    reached: frozenset[str]
    interviews: int
    longest: int
    function: TransitionFunction

    @property
    def cuts(self) -> Mapping[str, list[int]]:
        """The cut points of each number, by its fact."""
        return self.function.index.cuts

    def example(self, leaf: Leaf) -> dict[str, str]:
        """Return the shortest answers, by field, that lead to a final state."""
        return self.answers_to(leaf.state)

    def answers_to(self, state: State) -> dict[str, str]:
        """Return the shortest answers, by field, that lead to a state."""
        answers: dict[str, str] = {}
        came = self.came[state]
        while came is not None:
            before, answer = came
            answers = {**answer.fields, **answers}
            came = self.came[before]
        return answers

    def answers(self, question: Question) -> list[Answer]:
        """Return every way to answer a question, the last field's values varying first."""
        return self.function.answers[question.id]

    def after(self, state: State, question: Question) -> Iterator[Transition]:
        """Yield where each answer to any question leads, though another may be next."""
        return self.function.after(state, question)

    def row(self, state: State, beside: Row | None = None) -> Row | None:
        """Return the row that has won, or the one that has won beside it."""
        sure, still_open = state.sure, state.still_open
        at_place = self.function.residuals.at_place
        for row, place, _ in self.function.index.tables[assumed_beside(beside)]:
            if sure >> place & 1:
                return row
            if still_open & at_place[place]:
                return None
        return None

    def reads(self, state: State, question: Question) -> bool:
        """Return whether a rule that can still matter reads the question's facts."""
        return bool(state.still_open & self.function.residuals.asking[question.id])

    def tied(self, state: State, question: Question, other: Question) -> bool:
        """Return whether what is said to another question can tell if this one is read."""
        residuals = self.function.residuals
        reading = state.still_open & residuals.reading[other.id]
        return bool(reading & (residuals.asking[question.id] | residuals.of_rows))

    def offered_in(self, state: State, question: Question) -> frozenset[Option]:
        """Return the options of a question that are offered in a state."""
        known = Interview(self.flow, self.answers_to(state)).known
        return frozenset(
            option
            for field in question.asks
            if isinstance(field, Choice)
            for option in field.options
            if offers(self.flow, option, known)
        )
