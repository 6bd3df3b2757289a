"""What a buyer can do beside the ladder: decision table B, section 4, by issue."""

from guide_logic.content.flows.complaint_path.conditions import (
    BEFORE_RECEIPT,
    DISPUTE,
    ENDED_AT_12315,
    HURT,
    IN_COURT,
    NO_12315,
    NO_REQUEST,
    ON_PLATFORM,
    REFUND_OPEN,
    REQUEST_POSSIBLE,
    SENT,
    SILENT_12315,
)
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.flows.complaint_path.steps import (
    ASK_12315,
    CASE,
    COMP,
    COUR,
    ENF,
    HOT,
    ID,
    POST,
    RECON,
    REFUND,
    REPORT,
    RETURN,
)

__all__ = ["ALONGSIDE"]

_ELSEWHERE = ~F.ext.is_("none")
_RUNNING = DISPUTE & ~IN_COURT

_VIOLATION = F.issue.is_(
    "not_shipped",
    "late",
    "not_as_described",
    "counterfeit",
    "promise_broken",
    "price_cancel",
    "privacy",
    "invoice",
)

_OTHERS_AT_RISK = F.issue.is_("counterfeit", "food_drug")

_MINOR = F.issue.is_("minor") & ~_ELSEWHERE & F.platform.is_("none")

_OUTSIDE_IS_DONE = ENDED_AT_12315 & F.platform.is_("none")

_NO_COMPLAINT_YET = (
    NO_12315
    | BEFORE_RECEIPT
    | F.platform.is_("open", "won_unpaid", "won_blocked")
    | SENT
    | F.refund.is_("pending_in_time", "return_stage", "withdrawn", "lapsed")
)
"""The ladder has no 12315 complaint, whose second part would be the report."""

ALONGSIDE = (
    COMP.if_(_RUNNING & ON_PLATFORM & _VIOLATION),
    HOT.if_(_RUNNING & ON_PLATFORM & REFUND_OPEN & F.issue.is_("refund_unpaid")),
    ENF.if_(_RUNNING & ON_PLATFORM & REFUND_OPEN & F.issue.is_("refund_unpaid")),
    REFUND.if_(_RUNNING & ON_PLATFORM & REQUEST_POSSIBLE & _OUTSIDE_IS_DONE & NO_REQUEST),
    HOT.if_(
        _RUNNING
        & ON_PLATFORM
        & _MINOR
        & F.refund.is_("none")
        & F.state.is_("success_out", "closed")
    ),
    RETURN.if_(_RUNNING & ON_PLATFORM & F.refund.is_("return_stage") & ~HURT),
    CASE.if_(
        _RUNNING
        & ON_PLATFORM
        & _OUTSIDE_IS_DONE
        & ((F.refund.is_("refused") & F.esc.is_("in")) | F.refund.is_("pending_overdue"))
    ),
    COUR.if_(_RUNNING & F.issue.is_("courier_service")),
    POST.if_(_RUNNING & F.issue.is_("courier_service")),
    REPORT.if_(
        _RUNNING & _OTHERS_AT_RISK & ~F.seller.is_("individual") & ~_ELSEWHERE & _NO_COMPLAINT_YET
    ),
    ID.if_(_RUNNING & F.seller.is_("unknown") & F.role.is_("consumer")),
    ASK_12315.if_(_RUNNING & F.ext.is_("m12315_silent") & F.platform.is_("appealed")),
    RECON.if_(_RUNNING & (SILENT_12315 | (F.ext.is_("m12315_refused") & ~NO_12315))),
)
"""In the table's order. COMP helps only where there is an order on a platform. The
table's CCA for minors stands in row B16 alone: in other rows it would bring one
dispute to 12315 and the association, and 12315 may then refuse it (Order 121
art. 16). A case that a court has gets no parallel complaint. RETURN and CASE
stand here for rows that look at something else first, while the platform's own times
run on. A report is about a trader (Order 121 art. 3), so not about a private seller. 12315
is right not to take what NO_12315 names. Who has been through the platform's appeal asks
12315 beside the suit: as a move of its own it would not fit into twelve."""
