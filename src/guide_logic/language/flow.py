"""A flow is one guided decision as its author declares it: questions, rows, what is collected.

It works nothing out: which question matters and what a plan says stands in planning/.
"""

from collections.abc import Collection, Iterable, Mapping
from functools import cached_property

from guide_logic.language.conditions import ALWAYS, NEVER, UNSURE, Condition, Value
from guide_logic.language.decisions import Clash, Row, Step, Use
from guide_logic.language.facts import Amount, Fact, Option, Question, Typed
from guide_logic.language.holidays import NO_HOLIDAYS, Holidays
from guide_logic.language.kinds import KINDS
from guide_logic.language.lapses import Lapse
from guide_logic.language.letter_template import Letter
from guide_logic.language.outcomes import OVER
from guide_logic.language.sources import Source
from guide_logic.language.suits import Suit
from guide_logic.language.text import T
from guide_logic.language.things import Thing
from guide_logic.language.time_limits import Term

__all__ = ["NEXT_DAY", "SUM", "Case", "Flow", "FlowError"]

SUM, NEXT_DAY = "sum", "next_day"
"""What a guide is asked for, where that is one figure: it is the first line of its plans."""

Case = Mapping[str, Value]
"""The facts known, by id."""


class FlowError(ValueError):
    """An author's flow is wrong; each line names the flow, the id and the mend."""


class Flow:
    """Questions in the author's order, rows of which the first that matches wins,
    and what is collected beside them, each kind of thing by its plural.

    `price` is the amount that claims are worked out from, unless their sum reads
    others; `court` is the suit that they may end in; `holidays` is what working days are
    counted on; `leads_with` is what its plans begin with; `lapses`
    are the answers that a day overtakes; `binding` says when those whom
    some sources bind alone are there. `flow[Warn]` are its warnings.
    """

    def __init__(
        self,
        id: str,
        *,
        name: T,
        questions: tuple[Question, ...],
        rows: tuple[Row, ...],
        alongside: tuple[Use, ...] = (),
        clashes: tuple[Clash, ...] = (),
        price: Amount | None = None,
        calendar: tuple[Term, ...] = (),
        holidays: Holidays = NO_HOLIDAYS,
        court: Suit | None = None,
        leads_with: str = "",
        lapses: tuple[Lapse, ...] = (),
        binding: Mapping[str, Condition] | None = None,
        letters: tuple[Letter, ...] = (),
        **things: tuple[Thing, ...],
    ) -> None:
        """Take the author's flow; raise `FlowError` naming every mistake in it."""
        self.id = id
        self.name = name
        self.questions = questions
        self.rows = rows
        self.alongside = alongside
        self.clashes = clashes
        self.price = price
        self.calendar = calendar
        self.holidays = holidays
        self.court = court
        self.leads_with = leads_with
        self.lapses = lapses
        self.binding = binding or {}
        self.letters = letters
        self._things = {kind: things.pop(kind.plural, ()) for kind in KINDS}
        if things:
            raise FlowError(
                f"flow {id}: nothing is called {', '.join(things)}: "
                f"write {', '.join(kind.plural for kind in KINDS)}"
            )
        # What readers get is compiled without checks for authors: it has passed them.
        if __debug__:
            from guide_logic.language.checks import (
                check_conditions,
                check_declaration,
                check_texts_paired,
                check_tuples,
            )

            self._refuse(check_tuples(self))
            self._refuse(check_conditions(self))
            self._refuse(check_texts_paired(self))
        self.facts: dict[str, Fact | Typed] = {}
        for question in questions:
            self.facts.update(question.facts)
        if any(use.step.outcomes for use in self.uses):
            self.facts[OVER.id] = OVER
        for things_of_kind in self._things.values():
            self.facts.update({fact.id: fact for one in things_of_kind for fact in one.facts})
        self.left_out = {id: UNSURE for id, fact in self.facts.items() if fact.optional}
        self._careful = {id: fact.effective(UNSURE) for id, fact in self.facts.items()}
        self._clashing: dict[Option, list[Condition]] = {}
        if __debug__:
            self._refuse(check_declaration(self))

    def _refuse(self, problems: list[str]) -> None:
        if problems:
            raise FlowError("\n".join(f"flow {self.id}: {problem}" for problem in problems))

    def __getitem__[Kind: Thing](self, kind: type[Kind]) -> tuple[Kind, ...]:
        """Return its things of one kind, in the author's order."""
        return self._things[kind]  # type: ignore[return-value]

    @cached_property
    def letter_fields(self) -> list[str]:
        """What letters leave to the reader to type, by id, beside the questions' own fields."""
        typed = dict.fromkeys(field.id for letter in self.letters for field in letter.fields)
        return [id for id in typed if id not in self.facts]

    @cached_property
    def steps(self) -> dict[str, Step]:
        """Every step the flow can lead to, by id, in the order of first use."""
        return {use.step.id: use.step for use in self.uses}

    @property
    def uses(self) -> list[Use]:
        """Every step in its place: those of the rows, then those beside every ladder."""
        return [use for row in self.rows for use in row.uses] + list(self.alongside)

    def binds(self, sources: Iterable[Source]) -> Condition:
        """Return in which cases one of some sources can bind somebody."""
        when = NEVER
        for source in sources:
            when |= self.binding.get(source.binds, ALWAYS)
        return when

    def letter(self, id: str) -> Letter | None:
        """Return the letter with that id."""
        return next((letter for letter in self.letters if letter.id == id), None)

    def question(self, id: str) -> Question | None:
        """Return the question with that id."""
        return next((question for question in self.questions if question.id == id), None)

    def clashing(self, option: Option) -> list[Condition]:
        """Return the conditions of the clashes that an option can bring about."""
        if option not in self._clashing:
            self._clashing[option] = [
                clash.when for clash in self.clashes if not clash.when.facts.isdisjoint(option.sets)
            ]
        return self._clashing[option]

    def effective(self, known: Case) -> dict[str, Value]:
        """Return the values that rules see: each "not sure" as its careful option."""
        careful = self._careful  # this is asked a million times in a proof
        return {id: careful[id] if value == UNSURE else value for id, value in known.items()}

    def seen(self, known: Case, facts: Collection[str]) -> tuple[Value | None, ...]:
        """Return the values that rules see of some facts, None for what is not known."""
        values = tuple(map(known.get, facts))
        if UNSURE not in values:
            return values
        careful = self._careful
        pairs = zip(facts, values, strict=True)
        return tuple([careful[id] if value == UNSURE else value for id, value in pairs])

    def settled(self, known: Case) -> dict[str, Value]:
        """Return the facts, with optional ones that were left out as "not sure"."""
        return {**self.left_out, **known}
