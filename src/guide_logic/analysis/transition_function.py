"""Where each answer leads from a state."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from guide_logic.analysis.bits import bits_of, ones
from guide_logic.analysis.possible_answers import Answer
from guide_logic.analysis.reduction import Reduction, State
from guide_logic.analysis.residuals import Neighbours, Residuals
from guide_logic.analysis.rule_index import RuleIndex
from guide_logic.language.conditions import ALWAYS, NEVER, Condition
from guide_logic.language.facts import Question

__all__ = ["Transition", "TransitionFunction"]

Transition = tuple[Answer, State]
"""An answer that is offered, and the state it leads to."""

_Effect = tuple[int, int]
"""What is sure after an answer, and what it leaves open."""


class _Effects(NamedTuple):
    """What answers leave of some rules: all that `differ`, and for each answer its place there.

    Most answers leave the same of a rule. None is what a clash forbids.
    """

    differ: list[_Effect | None]
    of: list[int]


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
        self._numbered: dict[tuple[str, int], list[int]] = {}
        self._all: list[_Effect | None] = []
        self._number_of: dict[_Effect | None, int] = {}
        self._led: dict[int, dict[tuple[int, ...], State | None]] = {}
        self._offered: dict[tuple[str, int, int], list[int]] = {}
        self._offers = {
            id: bits_of(place for one in some for place in one.offers)
            for id, some in answers.items()
        }

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

        What an answer leaves is told in a few numbers, one for each lot of neighbouring rules:
        where it leads is looked up by them, and worked out once.
        """
        lots = [
            self._numbers(question, lot, state.still_open & lot.bits)
            for lot in self.residuals.neighbours.within
        ]
        by_answer = list(zip(*lots, strict=True))
        led = self._led.setdefault(state.sure, {})
        answers = self.answers[question.id]
        for number in self._offered_in(state, question):
            left = by_answer[number]
            if left not in led:
                led[left] = self._state(state.sure, left)
            to = led[left]
            if to is not None:
                yield answers[number], to

    def _numbers(self, question: Question, lot: Neighbours, before: int) -> list[int]:
        """Return for each answer the number of what it leaves of a lot of rules."""
        key = (question.id, before)
        known = self._numbered.get(key)
        if known is None:
            read = before & self.residuals.reading[question.id]
            rest = before ^ read
            differ, of = self._effects_on(question, read, lot)
            numbers = [self._number(effect and (effect[0], effect[1] | rest)) for effect in differ]
            known = self._numbered[key] = [numbers[place] for place in of]
        return known

    def _number(self, effect: _Effect | None) -> int:
        """Return the number of an effect, the same wherever it is met."""
        number = self._number_of.setdefault(effect, len(self._all))
        if number == len(self._all):
            self._all.append(effect)
        return number

    def _state(self, sure: int, numbers: tuple[int, ...]) -> State | None:
        """Return the state that some effects lead to, or None where a clash forbids them."""
        effect = _together([self._all[number] for number in numbers])
        if effect is None:
            return None
        self.reached |= effect[0]
        return self.reduction.reduced(sure | effect[0] & self.index.lasting, effect[1])

    def _offered_in(self, state: State, question: Question) -> list[int]:
        """Return the numbers of the answers that no rule takes away."""
        places = self._offers[question.id]
        sure, still_open = state.sure & places, state.still_open & self.residuals.of(places)
        key = (question.id, sure, still_open)
        known = self._offered.get(key)
        if known is None:
            can = sure | self.residuals.places(still_open)
            known = self._offered[key] = [
                number
                for number, answer in enumerate(self.answers[question.id])
                if all(can >> place & 1 for place in answer.offers)
            ]
        return known

    def _effects_on(self, question: Question, read: int, of: Neighbours) -> _Effects:
        """Return what each answer leaves of some rules.

        Neighbouring rules are taken together: of what is left of them few
        combinations occur, and each is worked out once.
        """
        known = self._effects.get((question.id, read))
        if known is None:
            if of.within:
                parts = ((read & nearer.bits, nearer) for nearer in of.within)
                known = self._joined(
                    question, [self._effects_on(question, *part) for part in parts if part[0]]
                )
            else:
                known = self._joined(
                    question, [self._effects_of(question, number) for number in ones(read)]
                )
            self._effects[question.id, read] = known
        return known

    def _joined(self, question: Question, some: list[_Effects]) -> _Effects:
        """Return what answers leave of all rules that some effects are of."""
        if len(some) == 1:
            return some[0]
        if not some:
            return _Effects([(0, 0)], [0] * len(self.answers[question.id]))
        by_answer = list(zip(*[one.of for one in some], strict=True))
        places = {each: place for place, each in enumerate(dict.fromkeys(by_answer))}
        lists = [one.differ for one in some]
        return _Effects(
            [
                _together([differ[place] for differ, place in zip(lists, each, strict=True)])
                for each in places
            ],
            [places[each] for each in by_answer],
        )

    def _effects_of(self, question: Question, number: int) -> _Effects:
        """Return what each answer leaves of one part of the residuals."""
        key = (question.id, 1 << number)
        known = self._effects.get(key)
        if known is None:
            place, before = self.residuals.parts[number]
            places: dict[_Effect | None, int] = {}
            of = [
                places.setdefault(self._effect(answer, place, before), len(places))
                for answer in self.answers[question.id]
            ]
            known = self._effects[key] = _Effects(list(places), of)
        return known

    def _effect(self, answer: Answer, place: int, before: Condition) -> _Effect | None:
        """Return what an answer leaves of a rule, or None where a clash forbids it."""
        is_clash = place < self.index.clashes
        left = (answer.restricted_as_said if is_clash else answer.restricted)[before]
        if left is ALWAYS:
            return None if is_clash else (1 << place, 0)
        return (0, 0 if left is NEVER else self.residuals.bit(place, left))


def _together(effects: list[_Effect | None]) -> _Effect | None:
    """Return what several effects come to."""
    sure = still_open = 0
    for effect in effects:
        if effect is None:
            return None
        sure |= effect[0]
        still_open |= effect[1]
    return sure, still_open
