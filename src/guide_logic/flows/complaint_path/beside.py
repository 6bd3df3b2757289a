"""What a buyer can do beside the ladder: decision table B, section 4, by issue."""

from guide_logic.flows.complaint_path.cases import DISPUTE, NO_12315, ON_PLATFORM, REFUND_OPEN
from guide_logic.flows.complaint_path.facts import F
from guide_logic.flows.complaint_path.steps import CCA, COMP, COUR, ENF, HOT, ID, POST, REFUND

__all__ = ["ALONGSIDE"]

_ELSEWHERE = ~F.ext.is_("none")
_RUNNING = DISPUTE & ~F.ext.is_("court_open")

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

ALONGSIDE = (
    COMP.if_(_RUNNING & ON_PLATFORM & _VIOLATION),
    HOT.if_(_RUNNING & ON_PLATFORM & REFUND_OPEN & F.issue.is_("refund_unpaid")),
    ENF.if_(_RUNNING & ON_PLATFORM & REFUND_OPEN & F.issue.is_("refund_unpaid")),
    REFUND.if_(
        _RUNNING
        & ON_PLATFORM
        & F.issue.is_("minor")
        & F.refund.is_("none")
        & F.platform.is_("none")
        & ~_ELSEWHERE
    ),
    CCA.if_(_RUNNING & F.issue.is_("minor") & ~NO_12315 & ~_ELSEWHERE),
    COUR.if_(_RUNNING & F.issue.is_("courier_service")),
    POST.if_(_RUNNING & F.issue.is_("courier_service")),
    ID.if_(_RUNNING & F.seller.is_("unknown") & F.role.is_("consumer")),
)
"""In the table's order. COMP helps only where there is an order on a platform;
12315 and the consumer association are never both open for one dispute; a case
that a court has gets no parallel complaint."""
