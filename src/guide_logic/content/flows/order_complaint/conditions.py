"""Named conditions that several rules of the order complaint share."""

from guide_logic.content.figures import FIGURES
from guide_logic.content.flows.order_complaint.facts import F

__all__ = [
    "CAN_ASK",
    "FILED",
    "NOT_FILED",
    "NOT_TAKEN_YET",
    "NO_12315",
    "OVERDUE",
    "PAID",
    "RUNNING",
    "UNTRIED",
    "WITH_12315",
    "WITH_PLATFORM",
]

PAID = ~F.state.is_("unpaid")

NO_12315 = F.seller.is_("individual") | F.role.is_("business")
"""12315 mediates for consumers against traders: Order 121 arts 3 and 16(3)."""

FILED = F.complaint.is_("open")
NOT_FILED = F.complaint.is_("none", "lapsed")

_UNSHIPPED = F.state.is_("to_ship")

_WITH_OTHERS = F.refund.is_("with_platform", "with_12315")

UNTRIED = F.way.is_("none") & ~_WITH_OTHERS
"""Nothing was tried beyond the order page."""

WITH_PLATFORM = F.way.is_("case_open") | (F.way.is_("none") & F.refund.is_("with_platform"))

NOT_TAKEN_YET = F.way.is_("m12315_open") | (F.way.is_("none") & F.refund.is_("with_12315"))
"""12315 has the complaint and has not said whether it takes it."""

WITH_12315 = NOT_TAKEN_YET | F.way.is_("m12315_taken")

OVERDUE = (
    F.refund.is_("pending_overdue")
    | (
        F.refund.is_("pending_in_time")
        & (
            (_UNSHIPPED & F.refund_days.at_least(FIGURES["taobao_unshipped"].longest_days()))
            | (~_UNSHIPPED & F.refund_days.at_least(FIGURES["taobao_shipped"].longest_days()))
        )
    )
    | (F.refund.is_("pending_in_time", "sent_back") & ~UNTRIED)
)
"""The seller's time has run out: the reader says so, the days do, or the platform was asked.

Platform facts TB-03 to TB-05, from secondary sources. The countdown on the page decides.
"""

RUNNING = F.refund.is_("pending_in_time", "sent_back") & ~OVERDUE

CAN_ASK = F.refund.is_("none", "withdrawn", "lapsed") & F.state.is_(
    "to_ship", "shipped", "received", "success_in"
)
"""The order page still takes a refund request."""
