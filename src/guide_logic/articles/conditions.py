"""Conditions as a person writes them: what always holds left out, no bracket in a bracket."""

from guide_logic.analysis.possible_cases import PossibleCases
from guide_logic.analysis.shortest import NO_END, Literal, Said, Shortest
from guide_logic.articles.phrases import A
from guide_logic.language.conditions import Condition
from guide_logic.language.facts import Fact
from guide_logic.language.flow import Flow

__all__ = ["Wording", "wording"]


class Wording:
    """Says when something of a flow holds, in one language, by the cases of its place."""

    def __init__(self, flow: Flow, cases: PossibleCases, shortest: Shortest, lang: str) -> None:
        self.flow = flow
        self.cases = cases
        self.lang = lang
        self._shortest = shortest

    def sentence(self, when: Condition, within: int, *, roughly: bool = False) -> str | None:
        """Return the cases that something is for: "" for all of a place, None for none.

        Where that takes many words, `roughly` says what is so in all of them.
        """
        said = (self._shortest.roughly if roughly else self._shortest.said)(when, within)
        return None if said.never else self._sentence(said)

    def case(self, when: Condition, within: int) -> str:
        """Return what must be so for a row, which is every other case where nothing must."""
        said = self._shortest.said(when, within)
        if not any(said.products):
            return A.row_always.say(self.lang)
        return (A.not_when if said.unless else A.when).say(self.lang, when=self._words(said))

    def as_if(self, facts: dict[str, str]) -> str:
        """Return facts taken for granted, in words."""
        return A.and_.say(self.lang).join(self._is(Literal(id, (facts[id],))) for id in facts)

    def _sentence(self, said: Said) -> str:
        if said.always:
            return ""
        if not any(said.products):
            return A.in_some_cases.say(self.lang)
        text = A.sometimes if said.roughly else A.unless if said.unless else A.only_if
        return text.say(self.lang, when=self._words(said))

    def _words(self, said: Said) -> str:
        return A.or_.say(self.lang).join(
            A.and_.say(self.lang).join(map(self._is, product)) for product in said.products
        )

    def _is(self, literal: Literal) -> str:
        fact = self.flow.facts[literal.fact]
        named = [self._value(fact, value) for value in literal.values]
        text = A.fact_is_not if literal.but else A.fact_is
        label = fact.label.say(self.lang)
        return text.say(self.lang, fact=label, options=A.either.say(self.lang).join(named))

    def _value(self, fact: object, value: str | tuple[int, int]) -> str:
        if isinstance(value, tuple):
            first, beyond = value
            if beyond == NO_END:
                return A.at_least.say(self.lang, n=first)
            if first == 0:
                return A.below.say(self.lang, n=beyond)
            return A.between.say(self.lang, n=first, m=beyond - 1)
        assert isinstance(fact, Fact)
        return A.quoted.say(self.lang, option=fact.options[value].say(self.lang))


_kept: dict[Flow, tuple[PossibleCases, Shortest]] = {}


def wording(flow: Flow, lang: str) -> Wording:
    """Return how a flow's conditions are said; what they come to is the same in each language."""
    if flow not in _kept:
        cases = PossibleCases(flow)
        _kept[flow] = cases, Shortest(cases)
    return Wording(flow, *_kept[flow], lang)
