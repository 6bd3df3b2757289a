"""Answers that cannot both be so: V1, V2 and V5 of decision table B, section 1."""

from guide_logic.content.flows.order_complaint.facts import F
from guide_logic.language.decisions import Clash
from guide_logic.language.text import T

__all__ = ["CLASHES"]

CLASHES = (
    Clash(
        "V1",
        T(
            zh="订单还没付款，却有退款：请核对订单状态。",
            en="The order is unpaid, yet there is a refund: check the order state.",
        ),
        when=F.state.said("unpaid") & ~F.refund.said("none"),
    ),
    Clash(
        "V2",
        T(
            zh="还没发货，却已经在退货：请核对订单状态和退款进展。",
            en="Nothing has been shipped, yet a return is under way: check the order state and the "
            "refund.",
        ),
        when=F.state.said("to_ship") & F.refund.said("return_stage"),
    ),
    Clash(
        "V5",
        T(
            zh="超期例外只在售后已关闭时才用得上，这次没有用到。",
            en="An exception to the time limit counts only once after-sales is closed. It was not "
            "used here.",
        ),
        when=~F.exception.said("none") & ~F.state.said("success_out"),
    ),
)
