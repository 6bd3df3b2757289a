"""Money or performance that may be asked for, and the parts that add up to a total."""

from functools import cached_property

from guide_logic.language.conditions import Condition
from guide_logic.language.rules import Rule, firsts
from guide_logic.language.sums import Sum
from guide_logic.language.text import T
from guide_logic.language.things import Note, Sources, Thing

__all__ = ["Claim", "Part"]


class Part:
    """A part of what a reader asks for in all; of the claims for it only the highest counts.

    One that is `extra` comes on top of what was lost, so the total says it apart.
    """

    __slots__ = ("extra", "id", "name")

    def __init__(self, id: str, name: T, *, extra: bool = False) -> None:
        self.id = id
        self.name = name
        self.extra = extra


class Claim(Thing):
    """Money or performance that may be asked for; `sum` works it out line by line.

    `otherwise` says why it may not be asked for: of its notes the first that holds.
    One with a `part` is added up with the claims for other parts, and is an
    alternative to those for the same part. One `on_top` needs more than the case says, and
    is never the sum of a move.
    """

    kind, plural = "claim", "claims"
    placed = True
    heading = T(zh="可以要求什么", en="What you can ask for")

    def __init__(
        self,
        id: str,
        text: T,
        *,
        when: Condition,
        name: T | None = None,
        sum: Sum | None = None,
        part: Part | None = None,
        on_top: bool = False,
        otherwise: tuple[Note, ...] = (),
        sources: Sources = (),
    ) -> None:
        self.id = id
        self.text = text
        self.name = name
        self.when = when
        self.sum = sum
        self.part = part
        self.on_top = on_top
        self.otherwise = otherwise
        self.sources = sources

    @cached_property
    def rules(self) -> list[Rule]:
        """What is read on the way to the claim, or to why there is none."""
        rules = [Rule(self.when, owner=f"claim {self.id}")]
        for place, (_, first) in enumerate(firsts(self.otherwise, ~self.when), 1):
            rules.append(Rule(first, owner=f"reason {self.id}.{place}"))
        return rules

    @property
    def reads(self) -> tuple[str, ...]:
        """The ids of the amounts that its sum is worked out from."""
        return self.sum.reads if self.sum else ()

    def texts(self) -> list[T]:
        """Return every sentence it may say, why it does not apply included."""
        names = [self.name, self.part.name if self.part else None]
        return [self.text, *(one for one in names if one), *(one.text for one in self.otherwise)]
