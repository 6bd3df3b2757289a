"""The law of Freedonia that the guide cites, and when its offices are open."""

from guide_logic.language.figures import YEARS, Figure
from guide_logic.language.holidays import Holidays
from guide_logic.language.sources import Instrument, articles
from guide_logic.language.text import T
from guide_logic.quantities.holidays import Year

__all__ = ["GUARANTEE", "HOLIDAYS", "SALES_ACT"]

SALES_ACT = Instrument(
    "sales-act",
    T(zh="弗里多尼亚买卖法", en="Freedonian Sales Act"),
    version=T(zh="1933年文本", en="text of 1933"),
    in_force="1933-11-17",
    articles=articles(4, 9),
)

GUARANTEE = Figure("guarantee", YEARS, (SALES_ACT[9], 2))

HOLIDAYS = Holidays(
    {2028: Year(off="05-10..05-14"), 2029: Year(off="05-10", published=False)},
    hint=T(
        zh="第一天不计入；国庆五天商店不开门。",
        en="The first day is not counted, and shops are closed for five days of independence.",
    ),
)
