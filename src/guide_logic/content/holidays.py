"""The published days off and swapped working days, a block for each year.

The State Council publishes the next year each November. To add a year: take its
notice into `law/holidays.py`, replace that year's block here, run the tests.
"""

from guide_logic.content.law.holidays import HOLIDAY_RULES, HOLIDAYS_2025, HOLIDAYS_2026
from guide_logic.language.sources import Source

__all__ = ["YEARS", "Year"]


class Year:
    """One year: days off and weekend days worked, as "MM-DD" or "MM-DD..MM-DD".

    An unpublished year has its statutory holidays only, and no swapped days.
    """

    __slots__ = ("off", "published", "source", "worked")

    def __init__(
        self, source: Source, *, off: str, worked: str = "", published: bool = True
    ) -> None:
        self.source = source
        self.off = off.split()
        self.worked = worked.split()
        self.published = published


YEARS = {
    2025: Year(
        HOLIDAYS_2025["days"],
        off="01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08",
        worked="01-26 02-08 04-27 09-28 10-11",
    ),
    2026: Year(
        HOLIDAYS_2026["days"],
        off="01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 "
        "10-01..10-07",
        worked="01-04 02-14 02-28 05-09 09-20 10-10",
    ),
    2027: Year(
        HOLIDAY_RULES["days"],
        off="01-01 02-05..02-08 04-05 05-01..05-02 06-09 09-15 10-01..10-03",
        published=False,
    ),
}
