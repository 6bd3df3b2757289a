"""What a date on the page is worth: the platform's countdown, and years not yet published."""

from guide_logic.content.flows.deadlines.facts import F
from guide_logic.content.holidays import HOLIDAYS
from guide_logic.content.law import ORDER_121
from guide_logic.language.text import T
from guide_logic.language.things import Warn

__all__ = ["WARNINGS"]

WARNINGS = (
    Warn(
        "platform_page_decides",
        T(
            zh="平台的时间可能变，节假日也可能延长：以订单页、纠纷单上的倒计时为准。",
            en="Platform times change, and may be extended around holidays: the countdown on "
            "the order or case page decides.",
        ),
        when=F.matter.is_("order", "return", "platform_case"),
    ),
    Warn(
        "working_days",
        T(
            zh="工作日不含周末和放假日，含调休上班的周末。哪一年的放假安排还没公布，"
            "落在那一年的工作日就只是暂定。",
            en="Working days leave out weekends and public holidays and include swapped "
            "weekend days. Where a year’s holidays are not published yet, working days in it "
            "are provisional.",
        ),
        when=F.matter.is_("m12315", "platform_case", "pictures"),
        sources=(
            ORDER_121[45],
            *HOLIDAYS.sources,
        ),
    ),
)
