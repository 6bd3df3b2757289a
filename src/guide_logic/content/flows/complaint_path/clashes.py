"""Answers that cannot both be so: V1 to V6 of decision table B, section 1, and three more.

The page does not offer the second of two such answers; the command line still
gives a plan and says which answers to check.
"""

from guide_logic.content.buyers.clashes import (
    exception_unused,
    received_unshipped,
    returned_unshipped,
    wrong_unshipped,
)
from guide_logic.content.buyers.steps import NOT_WANTED_BEFORE_RECEIPT
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.language.decisions import Clash
from guide_logic.language.text import T

__all__ = ["CLASHES"]

_UNPAID = F.state.said("unpaid")
_ASKED = ~F.refund.said("none")
_NO_PAGE = F.pay.said("offline")
_CASE = F.platform.said("open", "lost", "rejected", "won_unpaid")

CLASHES = (
    Clash(
        "V1",
        T(
            zh="订单还没付款，却有退款或平台介入：请核对订单状态。",
            en="The order is unpaid, yet there is a refund request or a platform case: check the "
            "order state.",
        ),
        when=_UNPAID & (_ASKED | _CASE),
    ),
    returned_unshipped(F.state, F.refund),
    Clash(
        "V3",
        NOT_WANTED_BEFORE_RECEIPT,
        when=F.state.said("to_ship", "shipped") & F.issue.said("no_reason_return"),
    ),
    Clash(
        "V4",
        T(
            zh="订单还在进行、没申请过退款，却有平台介入：请核对退款进展。",
            en="The order is running and no refund was asked for, yet there is a platform case: "
            "check the refund.",
        ),
        when=F.state.said("to_ship", "shipped") & F.refund.said("none") & _CASE,
    ),
    exception_unused(F.exception, F.state),
    Clash(
        "V6",
        T(
            zh="平台介入入口只在卖家拒绝退款后才看，这次没有用到。",
            en="The button for platform intervention counts only after a refusal. It was not used "
            "here.",
        ),
        when=F.esc.said("out") & ~F.refund.said("refused"),
    ),
    wrong_unshipped(F.state, F.issue, unless=_NO_PAGE),
    received_unshipped(F.state, F.issue, unless=_NO_PAGE),
    Clash(
        "V9",
        T(
            zh="钱已经退回来了，就不是“答应退款却不打款”：请核对。",
            en="The money is back, so it is not “refund agreed but not paid”: check this.",
        ),
        when=F.issue.said("refund_unpaid") & F.refund.said("done"),
    ),
)
