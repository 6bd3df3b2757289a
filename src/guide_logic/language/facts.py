"""What the guide asks: facts, the questions that set them, and their options."""

from collections.abc import Mapping

from guide_logic.language.conditions import ALWAYS, UNSURE, Condition, Is, Value
from guide_logic.language.entries import NOT_SURE, Amount, Amounts, Count, Day, Days, Text, Typed
from guide_logic.language.text import T, near

__all__ = [
    "Amount",
    "Amounts",
    "Choice",
    "Count",
    "Day",
    "Days",
    "Entry",
    "Fact",
    "FactError",
    "Option",
    "Question",
    "Text",
    "Typed",
]


class FactError(ValueError):
    """An author named a fact or an option wrongly; the message says which and the mend."""


class Fact:
    """One thing about the case, with the options it can have.

    `unsure` is the option that "not sure" counts as. A fact with `asked_when`
    has the value `otherwise` in every case where that condition is false. An
    `optional` one makes a plan sharper, but the plan does not wait for it.
    """

    __slots__ = (
        "_domain",
        "asked_when",
        "id",
        "label",
        "optional",
        "options",
        "otherwise",
        "unsure",
    )

    def __init__(
        self,
        id: str,
        label: T,
        options: Mapping[str, T],
        *,
        unsure: str,
        asked_when: Condition = ALWAYS,
        otherwise: str = "",
        optional: bool = False,
    ) -> None:
        self.id = id
        self.label = label
        self.options = options
        self.unsure = unsure
        self.asked_when = asked_when
        self.otherwise = otherwise
        self.optional = optional
        self._domain = frozenset(options)
        for name, option in (("unsure", unsure), ("otherwise", otherwise or unsure)):
            if option not in options:
                raise FactError(
                    f"fact {id}: {name}={option!r} is no option: {near(option, options)}"
                )
        if (asked_when is ALWAYS) is not (otherwise == ""):
            raise FactError(f"fact {id}: asked_when= and otherwise= go together")

    def is_(self, *options: str) -> Condition:
        """Return the condition that the fact is one of `options`."""
        if __debug__:  # an author's mistake stops the build; no reader waits for this
            self._check(options)
        leaf = Is.of(self.id, options, self._domain)
        if self.asked_when is ALWAYS:
            return leaf
        if self.otherwise in options:
            return ~self.asked_when | leaf
        return self.asked_when & leaf

    def _check(self, options: tuple[str, ...]) -> None:
        for option in options:
            if not isinstance(option, str):
                raise FactError(
                    f"fact {self.id} is asked about {option!r}: name its options one by one, "
                    "as in is_('yes', 'no')"
                )
            if option not in self.options:
                raise FactError(
                    f"fact {self.id} has no option {option!r}: {near(option, self.options)}"
                )

    def said(self, *options: str) -> Condition:
        """Return the condition that the answer itself is one of `options`, asked or not."""
        return Is.of(self.id, options, self._domain)

    def read(self, given: object) -> Value | T:
        """Return the option given, or the sentence that says what is wrong with it."""
        if isinstance(given, str) and (given in self.options or given == UNSURE):
            return given
        said = repr(given).replace("{", "").replace("}", "")  # in a text they are placeholders
        return T(
            zh=f"{said} 不是可选项，请从这些里选：{'、'.join(self.options)}",
            en=f"{said} is no option; take one of: {', '.join(self.options)}",
        )

    def effective(self, value: Value) -> Value:
        """Return the value that rules see: "not sure" counts as the careful option."""
        return self.unsure if value == UNSURE else value

    def name(self, lang: str, value: Value) -> str:
        """Return an option as the reader reads it."""
        label = self.options.get(str(value))
        return label.say(lang) if label else NOT_SURE.say(lang)


class Option:
    """One answer to a question, the facts that it sets, and when it is offered.

    Options of one `group` stand together under its heading.
    """

    __slots__ = ("group", "hint", "id", "label", "sets", "when")

    def __init__(
        self,
        id: str,
        label: T,
        sets: Mapping[str, str],
        *,
        hint: T | None = None,
        group: T | None = None,
        when: Condition = ALWAYS,
    ) -> None:
        self.id = id
        self.label = label
        self.sets = sets
        self.hint = hint
        self.group = group
        self.when = when


class Choice:
    """Options of which the reader takes one; "not sure" is always among them."""

    __slots__ = ("facts", "id", "label", "options")

    def __init__(
        self, id: str, facts: tuple[Fact, ...], options: tuple[Option, ...], label: T | None = None
    ) -> None:
        self.id = id
        self.facts = facts
        self.label = label
        for option in options:
            for fact, value in option.sets.items():
                known = {one.id: one for one in facts}
                if fact not in known:
                    raise FactError(f"option {id}.{option.id} sets {fact!r}: {near(fact, known)}")
                if value != UNSURE:
                    known[fact].is_(value)
            if missing := [fact.id for fact in facts if fact.id not in option.sets]:
                raise FactError(f"option {id}.{option.id} leaves {', '.join(missing)} open: set it")
        if UNSURE not in {option.id for option in options}:
            options += (Option(UNSURE, NOT_SURE, {fact.id: UNSURE for fact in facts}),)
        self.options = options

    @staticmethod
    def of(
        fact: Fact,
        hints: Mapping[str, T] | None = None,
        label: T | None = None,
        groups: Mapping[str, T] | None = None,
    ) -> "Choice":
        """Return the choice between the options of one fact, under their own labels.

        `groups` has the heading of each option that stands under one.
        """
        hints, groups = hints or {}, groups or {}
        return Choice(
            fact.id,
            (fact,),
            tuple(
                Option(id, text, {fact.id: id}, hint=hints.get(id), group=groups.get(id))
                for id, text in fact.options.items()
            ),
            label,
        )

    def option(self, id: object) -> Option | None:
        """Return the option with that id."""
        return next((option for option in self.options if option.id == id), None)


class Entry:
    """Something that the reader types; left empty it means "not sure"."""

    __slots__ = ("fact", "hint", "id", "label")

    def __init__(self, fact: Typed, hint: T | None = None) -> None:
        self.id = fact.id
        self.fact = fact
        self.label = fact.label
        self.hint = hint


class Question:
    """One page of the interview: a title, why we ask, and what is filled in.

    One `on_plan` is asked beside the plan, to make it sharper, and never before it;
    there it is a folded line, unless it `opens` because the guide is of little use without it.
    """

    __slots__ = ("asks", "facts", "help", "id", "on_plan", "opens", "title", "why")

    def __init__(
        self,
        id: str,
        title: T,
        why: T,
        asks: tuple[Choice | Entry, ...],
        *,
        help: T | None = None,
        on_plan: bool = False,
        opens: bool = False,
    ) -> None:
        self.id = id
        self.title = title
        self.why = why
        self.asks = asks
        self.help = help
        self.on_plan = on_plan
        self.opens = opens
        facts: dict[str, Fact | Typed] = {}
        for field in asks:
            for fact in field.facts if isinstance(field, Choice) else (field.fact,):
                facts[fact.id] = fact
        self.facts = facts

    @staticmethod
    def of(
        fact: Fact | Typed,
        title: T,
        why: T,
        hints: Mapping[str, T] | None = None,
        *,
        help: T | None = None,
        on_plan: bool = False,
        opens: bool = False,
    ) -> "Question":
        """Return the question that asks one fact, under its own id and in its own options."""
        asks = Choice.of(fact, hints) if isinstance(fact, Fact) else Entry(fact)
        return Question(fact.id, title, why, (asks,), help=help, on_plan=on_plan, opens=opens)

    @property
    def late(self) -> bool:
        """Whether its form joins a plan only when Python is there, which alone reads it."""
        typed = [field.fact for field in self.asks if isinstance(field, Entry)]
        return self.on_plan and not all(isinstance(fact, (Days, Amount, Count)) for fact in typed)
