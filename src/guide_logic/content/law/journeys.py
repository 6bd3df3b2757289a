"""Journeys and shows: what the sector’s own laws add to the contract."""

from guide_logic.language.sources import Instrument, articles
from guide_logic.language.text import T

__all__ = ["PERFORMANCE_RULES", "RAILWAY_LAW"]

PERFORMANCE_RULES = Instrument(
    "performance-rules",
    T(
        zh="营业性演出管理条例",
        en="Regulations on the Administration of Commercial Performances",
    ),
    version=T(zh="2020年11月29日修订", en="revised 29 November 2020"),
    in_force="2020-11-29",
    articles=articles(27, 47),
    check_by="2027-05-22",
)

RAILWAY_LAW = Instrument(
    "railway-law",
    T(zh="铁路法", en="Railway Law"),
    version=T(zh="2015年4月24日第二次修正", en="second amendment, 24 April 2015"),
    in_force="2015-04-24",
    articles=articles(12),
    check_by="2027-05-22",
)
