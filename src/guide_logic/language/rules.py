"""What is read on the way to a plan: a condition, whose it is, and the number it leads to."""

from collections.abc import Iterable, Iterator, Mapping

from guide_logic.language.conditions import ALWAYS, Condition, Value

__all__ = ["Conditional", "Rule", "firsts"]


class Conditional:
    """What holds in some cases only."""

    __slots__ = ()
    when: Condition


class Rule:
    """A condition that is read on the way to a plan, and the number read where it holds.

    `owner` names what stands in the plan when it holds, such as "step keep_evidence".
    Where it does not `ask`, no question is asked for its sake.
    """

    __slots__ = ("asks", "number", "owner", "when")

    def __init__(
        self, when: Condition, *, owner: str = "", number: str = "", asks: bool = True
    ) -> None:
        self.asks = asks
        self.when = when
        self.owner = owner
        self.number = number


def firsts[Said: Conditional](
    said: Iterable[Said], when: Condition = ALWAYS, given: Mapping[str, Value] | None = None
) -> Iterator[tuple[Said, Condition]]:
    """Yield each of some things, and when it is the first of them that holds."""
    for one in said:
        holds = one.when.given(given or {})
        yield one, when & holds
        when &= ~holds
