"""What a page may claim about goods and prices."""

from guide_logic.language.sources import SECONDARY, Instrument, articles
from guide_logic.language.text import T

__all__ = ["ADVERTISING_LAW", "COMPETITION_LAW", "PLATFORM_PRICING"]

ADVERTISING_LAW = Instrument(
    "advertising-law",
    T(zh="广告法", en="Advertising Law"),
    version=T(zh="2021年4月29日第二次修正", en="second amendment, 29 April 2021"),
    in_force="2021-04-29",
    articles=articles(4, 9, 28, 55, 56),
)

COMPETITION_LAW = Instrument(
    "competition-law",
    T(zh="反不正当竞争法", en="Anti-Unfair Competition Law"),
    version=T(
        zh="2025年6月27日第二次修订（条号有变）",
        en="second revision, 27 June 2025 (articles renumbered)",
    ),
    in_force="2025-10-15",
    articles=articles(9, 12, 25, 28),
)

PLATFORM_PRICING = Instrument(
    "platform-pricing",
    T(zh="互联网平台价格行为规则", en="Rules on Pricing Conduct of Internet Platforms"),
    version=T(
        zh="2025年12月20日公开（条号未核）",
        en="made public 20 December 2025 (articles not verified)",
    ),
    in_force="2026-04-10",
    articles={"rules": ("（条号未核）", "(article not verified)")},
    sure=SECONDARY,
    check_by="2027-05-22",
)
