"""A suit that a flow's claims may end in: what a court takes for one value, and how it hears it.

What that is differs from country to country: an author gives the rule that says it.
"""

from collections.abc import Callable, Mapping
from datetime import date

from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.entries import Amount
from guide_logic.language.sources import Source
from guide_logic.language.sums import Line, Said

__all__ = ["Ruling", "Suit"]


class Ruling:
    """What a court says to a claim of one value, in fen.

    `lines` work its fee out; `said` are sentences, of which the first is shown by
    itself. `data` is what a program is told beside them: plain values by name.
    """

    __slots__ = ("data", "lines", "said", "value")

    def __init__(
        self,
        value_fen: int,
        *,
        lines: list[Line],
        said: list[Said],
        data: Mapping[str, int | str | None],
    ) -> None:
        self.value = value_fen
        self.lines = lines
        self.said = said
        self.data = data


class Suit:
    """The suit as one law has it: `rule` makes a ruling of the value that is sued for.

    `asks` is the one amount that the rule needs besides and the reader looks up; the
    rule gets None while it is not known. Its third is today: a suit is filed at the soonest now.
    """

    __slots__ = ("asks", "rule", "sources", "when")

    def __init__(
        self,
        rule: Callable[[int, int | None, date], Ruling],
        *,
        asks: Amount,
        when: Condition = ALWAYS,
        sources: tuple[Source, ...] = (),
    ) -> None:
        self.rule = rule
        self.asks = asks
        self.when = when
        self.sources = sources
