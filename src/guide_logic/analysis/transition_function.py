"""Where each answer leads from a state."""

from collections.abc import Iterator, Mapping

from guide_logic.analysis.bits import ones
from guide_logic.analysis.possible_answers import Answer
from guide_logic.analysis.reduction import Reduction, State
from guide_logic.analysis.residuals import Neighbours, Residuals
from guide_logic.analysis.rule_index import RuleIndex
from guide_logic.language.conditions import ALWAYS, NEVER
from guide_logic.language.facts import Question

__all__ = ["Transition", "TransitionFunction"]

Transition = tuple[Answer, State]
"""An answer that is offered, and the state it leads to."""

_Effects = list[State | None]
"""For each answer what is sure then and what is left open; None where a clash forbids it."""


class TransitionFunction:
    """Where each of the `answers` to a question, by its id, leads from a state.

    `reached` are the places of all rules that hold for sure after some answer so far.
    """

    def __init__(
        self,
        index: RuleIndex,
        residuals: Residuals,
        reduction: Reduction,
        answers: Mapping[str, list[Answer]],
    ) -> None:
        self.index = index
        self.residuals = residuals
        self.reduction = reduction
        self.answers = answers
        self.reached = 0
        self._effects: dict[tuple[str, int], _Effects] = {}

    def start(self) -> State:
        """Return the state before any answer."""
        sure = still_open = 0
        for place, when in enumerate(self.index.rules):
            if when is ALWAYS:
                sure |= 1 << place
            elif when is not NEVER:
                still_open |= self.residuals.bit(place, when)
        self.reached |= sure
        return self.reduction.reduced(sure & self.index.lasting, still_open)

    def after(self, state: State, question: Question) -> Iterator[Transition]:
        """Yield the answers that are offered, each with the state it leads to.

        What an answer leaves of the rules that read the question is worked out
        once for all states in which the same is left of them.
        """
        sure, still_open = state
        read = still_open & self.residuals.reading[question.id]
        rest = still_open & ~read
        effects = self._effects.get((question.id, read))
        if effects is None:
            effects = self._effects_on(question, read, self.residuals.neighbours)
            self._effects[question.id, read] = effects
        at_place, lasting = self.residuals.at_place, self.index.lasting
        for answer, effect in zip(self.answers[question.id], effects, strict=True):
            if effect is not None and all(
                sure >> place & 1 or still_open & at_place[place] for place in answer.offers
            ):
                now_sure, left = effect
                self.reached |= now_sure
                yield answer, self.reduction.reduced(sure | now_sure & lasting, rest | left)

    def _effects_on(self, question: Question, read: int, of: Neighbours) -> _Effects:
        """Return what each answer leaves of some rules, or None where a clash forbids it.

        Neighbouring rules are taken together: of what is left of them few
        combinations occur, and each is worked out once.
        """
        answers = self.answers[question.id]
        if not of.within:
            return [self._effect(answer, read) for answer in answers]
        effects: _Effects = []
        for nearer in of.within:
            part = read & nearer.bits
            if not part:
                continue
            known = self._effects.get((question.id, part))
            if known is None:
                known = self._effects_on(question, part, nearer)
                self._effects[question.id, part] = known
            effects = _joined(effects, known) if effects else known
        return effects or [(0, 0)] * len(answers)

    def _effect(self, answer: Answer, read: int) -> State | None:
        """Return what an answer leaves of some rules, or None where a clash forbids it."""
        clashes = self.index.clashes
        sure = still_open = 0
        for place, before in [self.residuals.parts[number] for number in ones(read)]:
            is_clash = place < clashes
            left = (answer.restricted_as_said if is_clash else answer.restricted)[before]
            if left is ALWAYS:
                if is_clash:
                    return None
                sure |= 1 << place
            elif left is not NEVER:
                still_open |= self.residuals.bit(place, left)
        return sure, still_open


def _joined(some: _Effects, others: _Effects) -> _Effects:
    """Return what answers leave of some rules and of others, for each answer."""
    return [
        (one[0] | other[0], one[1] | other[1]) if one and other else None
        for one, other in zip(some, others, strict=True)
    ]
