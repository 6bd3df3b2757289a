"""What may come of a step: an outcome sets facts, and the case goes on from there.

"The seller refused" sets `refund` to `refused` and starts the clock of the day on
which it happened. A flow is proved to end whatever comes: see analysis/endings.py.
"""

from collections.abc import Mapping

from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.entries import Day, Days
from guide_logic.language.facts import Fact
from guide_logic.language.rules import Conditional
from guide_logic.language.text import T

__all__ = ["OVER", "Outcome"]

OVER = Fact(
    "over",
    T(zh="这件事现在", en="Where the matter stands"),
    {
        "no": T(zh="还在办", en="Still open"),
        "settled": T(zh="办成了", en="It is settled"),
        "decided": T(zh="有了最后的结果", en="It has been decided for good"),
        "handed_on": T(zh="交给别人办了", en="It is in other hands now"),
        "given_up": T(zh="不再追了", en="You let it rest"),
    },
    unsure="no",
    optional=True,
)
"""Whether the matter is over: no question asks it, an outcome sets it."""


class Outcome(Conditional):
    """One thing that may come of a step.

    `label` is what a reader taps, `told` what the chronology and letters say
    happened on its day. `starts` is the day, or the number of days, that is
    counted from when it happened; without one no day is needed. A `silent` one
    is that the other side did not answer.
    """

    __slots__ = ("id", "label", "sets", "silent", "starts", "told", "when")

    def __init__(
        self,
        id: str,
        label: T,
        *,
        told: T,
        sets: Mapping[str, str],
        starts: Day | Days | None = None,
        silent: bool = False,
        when: Condition = ALWAYS,
    ) -> None:
        self.id = id
        self.label = label
        self.told = told
        self.sets = dict(sets)
        self.starts = starts
        self.silent = silent
        self.when = when

    def if_(self, when: Condition) -> "Outcome":
        """Return the outcome for the cases where `when` holds."""
        return Outcome(
            self.id,
            self.label,
            told=self.told,
            sets=self.sets,
            starts=self.starts,
            silent=self.silent,
            when=when,
        )
