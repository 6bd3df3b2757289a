"""Phrases that stand in both languages, and what a letter suggests for its fields.

A reader who does not write the language that a letter is sent in takes phrases, and the
letter says them in that language.
"""

from collections.abc import Mapping

from guide_logic.language.conditions import UNSURE, Condition, Value
from guide_logic.language.entries import NOT_SURE, Day, Typed
from guide_logic.language.text import T

__all__ = ["Coming", "Past", "Pick", "Suggestion"]


class Pick(Typed):
    """Phrases of which the reader takes one, or several if `many`; `when` says where each fits.

    As a value, the ids in the author's order, joined by "-".
    """

    __slots__ = ("many", "options", "when")
    private = True

    def __init__(
        self,
        id: str,
        label: T,
        options: Mapping[str, T],
        *,
        many: bool = False,
        when: Mapping[str, Condition] | None = None,
    ) -> None:
        super().__init__(id, label)
        self.options = options
        self.many = many
        self.when = when or {}

    def offered(self, known: Mapping[str, Value]) -> dict[str, T]:
        """Return the phrases that nothing of what the reader said rules out."""
        said = {fact: value for fact, value in known.items() if value != UNSURE}
        return {
            id: text
            for id, text in self.options.items()
            if id not in self.when or self.when[id].holds(said) is not False
        }

    def read(self, given: object) -> Value | T:
        """Return the phrases taken; what is none is left out."""
        ids = str(given).split("-")
        taken = [id for id in self.options if id in ids]
        return "-".join(taken if self.many else taken[:1]) or UNSURE

    def name(self, lang: str, value: Value) -> str:
        """Return the phrases as the letter says them."""
        taken = [self.options[id].say(lang) for id in str(value).split("-") if id in self.options]
        return ("；" if lang == "zh" else "; ").join(taken) or NOT_SURE.say(lang)

    def texts(self) -> list[T]:
        """Return every phrase."""
        return list(self.options.values())


class Suggestion:
    """What stands in a field of a letter until the reader says otherwise, from the case.

    The field is the sum of the first of `claims` that the plan has worked out; or the
    `same` as a fact, of which so many days ago is the day; or the day so many `days`
    from today; or the phrase whose condition holds (`usual`).
    """

    __slots__ = ("claims", "days", "field", "same", "usual")

    def __init__(
        self,
        field: str,
        *,
        claims: tuple[str, ...] = (),
        same: str = "",
        days: int = 0,
        usual: Mapping[str, Condition] | None = None,
    ) -> None:
        self.field = field
        self.claims = claims
        self.same = same
        self.days = days
        self.usual = usual or {}


class Coming(Day):
    """A day that has to lie ahead, such as one by which an answer is asked for."""

    __slots__ = ()


class Past(Day):
    """A day that cannot lie ahead, such as that of an order."""

    __slots__ = ()
