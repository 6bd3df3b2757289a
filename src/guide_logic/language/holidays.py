"""The calendar that a flow's working days are counted on, and what readers are told of it."""

from collections.abc import Mapping

from guide_logic.language.sources import Source
from guide_logic.language.text import T
from guide_logic.quantities.holidays import HolidayCalendar, Year

__all__ = ["NO_HOLIDAYS", "Holidays"]

_FIRST_DAY = T(zh="第一天不计入。", en="The first day is not counted.")


class Holidays(HolidayCalendar):
    """A country's holidays. `hint` says how days are counted there.

    `rest` is its rule that moves a last day of rest, said where a day may move by it.
    Without years no working day is counted, and none is called a day of rest.
    """

    __slots__ = ("hint", "rest", "sources")

    def __init__(
        self,
        years: Mapping[int, Year],
        *,
        hint: T = _FIRST_DAY,
        rest: T | None = None,
        sources: tuple[Source, ...] = (),
    ) -> None:
        super().__init__(years)
        self.hint = hint
        self.rest = rest
        self.sources = sources


NO_HOLIDAYS = Holidays({})
"""For a flow that counts no working days."""
