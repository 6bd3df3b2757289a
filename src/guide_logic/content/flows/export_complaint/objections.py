"""What customers abroad say, and in which cases."""

from guide_logic.content.flows.export_complaint.facts import F
from guide_logic.content.objections.export import (
    BALANCE_WITHHELD,
    CHARGEBACK_OPEN,
    INSPECTION_PASSED,
    KEEP_GOODS_FULL_REFUND,
    LATE_NOTICE,
    LOST_PROFIT,
    NO_WRITTEN_ORDER,
)

__all__ = ["OBJECTIONS"]

OBJECTIONS = (
    INSPECTION_PASSED.if_(
        F.channel.is_("direct", "alibaba_ta")
        & F.cause.is_("product", "service", "nothing", "unclear")
    ),
    LATE_NOTICE.if_(F.channel.is_("direct") & F.notice.is_("over_2y", "unclear")),
    CHARGEBACK_OPEN.if_(
        F.channel.is_("card_paypal", "marketplace", "alibaba_ta") & F.clock.is_("in", "out")
    ),
    NO_WRITTEN_ORDER.if_(F.channel.is_("direct", "card_paypal")),
    KEEP_GOODS_FULL_REFUND.if_(
        F.cause.is_("product", "service", "nothing", "unclear", "logistics")
    ),
    BALANCE_WITHHELD.if_(
        F.channel.is_("direct") & F.cause.is_("product", "service", "nothing", "unclear")
    ),
    LOST_PROFIT.if_(
        F.channel.is_("direct", "alibaba_ta")
        & F.cause.is_("product", "service", "logistics", "aftersales_delay")
    ),
)
