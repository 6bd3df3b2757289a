"""Whether a question beside a plan is worth asking, told by what was said to the others."""

from guide_logic.analysis.decision_diagrams import FALSE, TRUE, DecisionDiagrams
from guide_logic.analysis.state_graph import State, StateGraph
from guide_logic.language.facts import Question

__all__ = ["Sharpening", "Worth"]

Worth = tuple[tuple[str, int], ...]
"""The questions that can sharpen a plan, by id, each with the draft of the diagram of when."""


class Sharpening:
    """The `questions` beside a flow's plans that are answered before Python is there."""

    def __init__(self, graph: StateGraph, diagrams: DecisionDiagrams) -> None:
        self._graph = graph
        self._diagrams = diagrams
        self.questions = [one for one in graph.flow.questions if one.on_plan and not one.late]

    def fact_of(self, question: Question) -> int:
        """Return the place among the facts of how a question was answered.

        In a diagram such a fact has a next node for no answer yet, and one for each
        way to answer.
        """
        return len(self._diagrams.facts) + self.questions.index(question)

    def worth(self, state: State) -> Worth:
        """Return which questions can sharpen the plan of a final state, and when."""
        drafts = [
            (one.id, self._draft(one, state, self._tied(one, state))) for one in self.questions
        ]
        return tuple(pair for pair in drafts if pair[1] != FALSE)

    def _tied(self, question: Question, state: State) -> list[Question]:
        """Return the other questions that can tell if this one is worth asking."""
        return [
            other
            for other in self.questions
            if other is not question and self._graph.tied(state, question, other)
        ]

    def _draft(self, question: Question, state: State, others: list[Question]) -> int:
        """Return the draft of whether a question is worth asking, by the answers to others."""
        if not self._graph.reads(state, question):
            return FALSE
        if not others:
            return TRUE
        first, *rest = others
        silent = self._draft(question, state, rest)
        if not self._graph.reads(state, first):
            return silent
        to = dict(self._graph.after(state, first))
        after = [
            self._draft(question, to[answer], rest) if answer in to else silent
            for answer in self._graph.answers(first)
        ]
        return self._diagrams.draft(self.fact_of(first), [silent, *after])
