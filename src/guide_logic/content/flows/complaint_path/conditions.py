"""Named conditions that several rules of the complaint path share."""

from functools import reduce
from operator import or_

from guide_logic.content.buyers.facts import SENT_BACK
from guide_logic.content.figures import FIGURES
from guide_logic.content.flows.complaint_path.facts import F

__all__ = [
    "BEFORE_RECEIPT",
    "CASE_POSSIBLE",
    "CONSUMER_OF_TRADER",
    "COURT_IS_LEFT",
    "DISPUTE",
    "ENDED_AT_12315",
    "FAULTY",
    "FIRST_FILING",
    "GONE_BACK",
    "HURT",
    "IN_COURT",
    "NO_12315",
    "NO_REQUEST",
    "ON_PLATFORM",
    "OVERDUE",
    "REFUND_OPEN",
    "REQUEST_POSSIBLE",
    "SELLER_DAYS",
    "SENT",
    "SEVEN_DAYS_OVER",
    "SILENT_12315",
    "WITH_12315",
]

ON_PLATFORM = F.pay.is_("platform")

NO_12315 = F.seller.is_("individual") | F.role.is_("business")
"""12315 mediates for consumers against traders: Order 121 arts 3 and 16(3)."""

CONSUMER_OF_TRADER = ~NO_12315
"""The Consumer Rights Protection Law applies: arts 2 and 40."""

HURT = F.danger.is_("injury", "treated")

WITH_12315 = F.ext.is_("m12315_open", "m12315_taken")
"""12315 has the case."""

SILENT_12315 = F.ext.is_("m12315_silent", "m12315_ignored")
"""12315 let the time in which it has to decide on a complaint pass."""

ENDED_AT_12315 = SILENT_12315 | F.ext.is_("m12315_failed", "m12315_refused")
"""12315 has had the case."""

COURT_IS_LEFT = (
    NO_12315
    | ENDED_AT_12315
    | F.ext.is_("association_failed", "postal_failed", "court_open", "sued")
)
"""12315 is not there for the case, or has had it already."""

DISPUTE = ~F.state.is_("unpaid") & F.sham.is_("no")
"""Money has been paid in a real deal, so there is something to claim."""

FAULTY = F.issue.is_("damaged_short", "not_as_described", "quality", "counterfeit", "food_drug")
"""Something is wrong with the goods themselves."""

NO_REQUEST = F.refund.is_("none", "written", "withdrawn", "lapsed")
"""No refund request is on the order page, or none any more."""

SENT = F.refund.is_("sent_back")
"""The goods went back and the money is awaited; nothing was refused."""

GONE_BACK = F.refund.is_(*SENT_BACK)
"""The goods went back, whatever the seller says."""

BEFORE_RECEIPT = F.state.is_("to_ship", "shipped")

REFUND_OPEN = DISPUTE & ~F.refund.is_("done")
"""The price has been paid and is not back."""

FIRST_FILING = F.ext.is_("none")
"""12315 has not had the dispute yet: it takes none twice (Order 121 art. 16(2))."""

REQUEST_POSSIBLE = F.state.is_("to_ship", "shipped", "received", "success_in") & ~F.issue.is_(
    "privacy", "courier_service"
)
"""A refund can still be asked for on the order page."""

SEVEN_DAYS_OVER = F.state.is_("success_out") & NO_REQUEST
"""After-sales has closed and no request runs: a seven-day return comes too late."""

IN_COURT = F.ext.is_("court_open", "sued")
"""A court has the dispute, whoever brought it there: Order 121 art. 16(2)."""

CASE_POSSIBLE = (
    ON_PLATFORM
    & DISPUTE
    & F.platform.is_("none")
    & ~IN_COURT
    & (
        (NO_REQUEST & REQUEST_POSSIBLE)
        | (F.refund.is_("refused") & F.esc.is_("in"))
        | F.refund.is_("pending_in_time", "pending_overdue", "return_stage")
        | GONE_BACK
        | (F.state.is_("success_out") & ~F.exception.is_("none") & ~F.refund.is_("done"))
    )
)
"""The platform can still be asked to step in, now or once the seller has answered."""

_TAOBAO = F.platform_name.is_("taobao_tmall")

SELLER_DAYS = {
    "taobao_unshipped": (_TAOBAO & F.state.is_("to_ship"), FIGURES["taobao_unshipped"]),
    "taobao": (_TAOBAO & ~F.state.is_("to_ship"), FIGURES["taobao_shipped"]),
    "jd": (F.platform_name.is_("jd"), FIGURES["jd_talks"]),
    "wechat_shop": (F.platform_name.is_("wechat_shop"), FIGURES["wechat_refund"]),
}
"""When a seller has which time to answer a refund request.

Platform facts TB-03 to TB-05, JD-01 and WX-01. The countdown on the page decides.
"""

_NO_TIMER = ~F.platform_name.is_("taobao_tmall", "jd", "wechat_shop")

_ENDED = [
    when & F.refund_days.at_least(figure.longest_days()) for when, figure in SELLER_DAYS.values()
]

OVERDUE = F.refund.is_("pending_overdue") | (
    F.refund.is_("pending_in_time") & reduce(or_, _ENDED, _NO_TIMER & F.refund_days.at_least(9))
)
"""The seller's time has run out: the reader says so, or the days do.

Where no timer is known, waiting is no plan after nine days. Nine days is no rule
of any platform and is never shown as one.
"""
