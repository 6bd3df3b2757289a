"""What was answered and is overtaken by a day that the reader typed."""

from guide_logic.language.facts import Fact
from guide_logic.language.time_limits import Term

__all__ = ["Lapse"]


class Lapse:
    """Once the last day of a `term` is over, a fact answered as `option` counts as `to`.

    The term says by its `when` in which cases, and counts from a day asked beside the plan.
    """

    __slots__ = ("fact", "option", "term", "to")

    def __init__(self, fact: Fact, option: str, *, to: str, term: Term) -> None:
        self.fact = fact
        self.option = option
        self.to = to
        self.term = term
