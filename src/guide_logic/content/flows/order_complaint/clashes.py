"""Answers that cannot both be so: V1, V2 and V5 of decision table B, section 1."""

from guide_logic.content.buyers.clashes import exception_unused, returned_unshipped
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
    returned_unshipped(F.state, F.refund),
    exception_unused(F.exception, F.state),
)
