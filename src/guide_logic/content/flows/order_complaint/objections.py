"""What Taobao sellers and the platform say, and in which cases."""

from guide_logic.content.flows.order_complaint.conditions import NO_12315, PAID
from guide_logic.content.flows.order_complaint.facts import F
from guide_logic.content.objections.bargains import (
    CONFIRM_FIRST,
    PAID_THEN_WITHDRAWN,
    WITHDRAW_FIRST,
)
from guide_logic.content.objections.delivery import BUSY_BY_CONTRACT, BUSY_SEASON, OUT_OF_STOCK
from guide_logic.content.objections.platforms import (
    MACHINE_DECIDED,
    NOT_ENOUGH_EVIDENCE,
    ONLY_INTERMEDIARY,
)
from guide_logic.content.objections.prices import NO_INVOICE
from guide_logic.content.objections.return_terms import OTHER_REASON, REASON_NOT_SHIPPED

__all__ = ["OBJECTIONS"]

OBJECTIONS = (
    OTHER_REASON.if_(
        PAID & F.issue.is_("not_shipped", "late", "not_as_described", "counterfeit"),
        unless=NO_12315,
        answers={F.issue.is_("not_shipped", "late"): REASON_NOT_SHIPPED},
    ),
    BUSY_SEASON.if_(
        PAID & F.issue.is_("not_shipped", "late"), answers={NO_12315: BUSY_BY_CONTRACT}
    ),
    OUT_OF_STOCK.if_(PAID & F.issue.is_("not_shipped")),
    NO_INVOICE.if_(F.issue.is_("invoice"), unless=NO_12315),
    CONFIRM_FIRST.if_(F.state.is_("shipped", "received")),
    WITHDRAW_FIRST.if_(F.complaint.is_("open"), answers={NO_12315: PAID_THEN_WITHDRAWN}),
    NOT_ENOUGH_EVIDENCE.if_(F.complaint.is_("open", "rejected")),
    ONLY_INTERMEDIARY.if_(F.complaint.is_("rejected", "lapsed"), unless=NO_12315),
    MACHINE_DECIDED.if_(F.complaint.is_("rejected")),
)
