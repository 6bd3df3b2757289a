"""Answers that cannot both be so.

The page asks one question for the platform's time limit and decision, so it never
offers them; the command line still gives a plan and says what to check.
"""

from guide_logic.content.flows.export_complaint.facts import F
from guide_logic.language.decisions import Clash
from guide_logic.language.text import T

__all__ = ["CLASHES"]

CLASHES = (
    Clash(
        "V1",
        T(
            zh="直接签合同的交易没有平台或付款机构的案子：请核对成交渠道。",
            en="A direct contract has no case on a platform or with a payment provider: check "
            "where the deal was made.",
        ),
        when=F.channel.said("direct") & (F.clock.said("in", "out") | F.decided.said("against_us")),
    ),
    Clash(
        "V2",
        T(
            zh="没有立案，却已判你承担：请核对平台或付款机构的页面。",
            en="There is no case, yet it was decided against you: check the platform’s or "
            "provider’s page.",
        ),
        when=F.clock.said("na") & F.decided.said("against_us"),
    ),
)
