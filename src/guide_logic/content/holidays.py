"""The published days off and swapped working days, a block for each year.

The State Council publishes the next year each November. To add a year: take its
notice into `law/holidays.py`, replace that year's block here, begin the next one
with its holidays by law, name the notice in `sources`, run the tests.
"""

from guide_logic.content.law.holidays import HOLIDAY_RULES, HOLIDAYS_2025, HOLIDAYS_2026
from guide_logic.language.holidays import Holidays
from guide_logic.language.text import T
from guide_logic.quantities.holidays import Year

__all__ = ["HOLIDAYS"]

_YEARS = {
    2025: Year(
        off="01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08",
        worked="01-26 02-08 04-27 09-28 10-11",
    ),
    2026: Year(
        off="01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 "
        "10-01..10-07",
        worked="01-04 02-14 02-28 05-09 09-20 10-10",
    ),
    2027: Year(
        off="01-01 02-05..02-08 04-05 05-01..05-02 06-09 09-15 10-01..10-03",
        published=False,
    ),
}

HOLIDAYS = Holidays(
    _YEARS,
    hint=T(
        zh="第一天不计入。工作日按国务院办公厅公布的放假安排算。平台的时间以订单页为准。",
        en="The first day is not counted. Working days follow the published public holidays. For a "
        "platform’s own times the order page decides.",
    ),
    rest=T(
        zh="最后一天是休假日的，法律让它顺延到休假结束的第二天（民法典第203条）。今天就办，不要等到那天。",
        en="By law a last day of rest moves to the day after the rest ends (Civil Code art. 203). "
        "Act today: do not wait for that day.",
    ),
    sources=(HOLIDAYS_2025["days"], HOLIDAYS_2026["days"], HOLIDAY_RULES["days"]),
)
