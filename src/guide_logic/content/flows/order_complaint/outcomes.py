"""What may come of the steps on an order; ids stand in links and are never reused.

The fact `way` remembers what was tried beyond the order page, so no case goes round.
"""

from guide_logic.content.buyers.desk_outcomes import (
    PAID,
    at_12315,
    by_court,
    filed_12315,
)
from guide_logic.content.buyers.order_outcomes import (
    ALL_THERE,
    CANCELLED,
    SHIPPED_AFTER_ALL,
    SHIPPED_AFTER_ALL_TOLD,
    agreed,
    asked,
    by_seller,
    decided,
    desk_silent,
    no_result_yet,
    out_of_time,
    refused,
    removed,
    return_refused,
    sent_back,
    stepped_in,
    stepped_in_silent,
)
from guide_logic.content.flows.order_complaint.conditions import NOT_TAKEN_YET
from guide_logic.content.flows.order_complaint.facts import F
from guide_logic.language.outcomes import Outcome
from guide_logic.language.text import T

__all__ = [
    "ASKED",
    "AT_12315",
    "AT_PLATFORM",
    "BY_COURT",
    "BY_DESK",
    "BY_SELLER",
    "CANCELLED",
    "COMPLAINED",
    "COUNTED_UP",
    "FILED",
    "HANDLED",
    "INTERVENED",
    "SENT_BACK",
    "WAITED",
]

_AGAIN = F.refund.is_("lapsed")

_IN_HAND = F.state.is_("received", "success_in", "success_out")

_SENT_BACK = F.refund.is_("sent_back")

_REFUSED = refused({"refund": "refused"}, ~_SENT_BACK)

_OUT_OF_TIME = out_of_time(~_SENT_BACK)

ASKED = (asked(F.refund_days, ~_AGAIN), PAID, _REFUSED, _OUT_OF_TIME)

WAITED = (
    PAID,
    _REFUSED,
    agreed(F.refund.is_("pending_in_time") & _IN_HAND),
    Outcome(
        "shipped",
        SHIPPED_AFTER_ALL,
        told=SHIPPED_AFTER_ALL_TOLD,
        sets={"state": "shipped", "refund": "lapsed"},
        when=F.state.is_("to_ship"),
    ),
    _OUT_OF_TIME,
    *return_refused(_SENT_BACK),
)

SENT_BACK = sent_back(_REFUSED)

COMPLAINED = (
    Outcome(
        "filed",
        T(zh="我投诉了", en="I have complained"),
        told=T(zh="我在订单页投诉了卖家", en="I complained about the seller on the order page"),
        sets={"complaint": "open"},
    ),
    Outcome(
        "no_button",
        T(zh="没有入口，投不了", en="There is no such button"),
        told=T(
            zh="订单页已经不能投诉卖家",
            en="The order page no longer took a complaint about the seller",
        ),
        sets={"complaint": "ended"},
    ),
    Outcome(
        "silent",
        T(zh="投诉了，没有回音", en="Complained; no answer"),
        told=T(
            zh="我投诉了卖家，平台没有回音",
            en="I complained about the seller and heard nothing from the platform",
        ),
        sets={"complaint": "ended"},
        silent=True,
    ),
)

HANDLED = (
    removed(F.issue.is_("privacy")),
    Outcome(
        "upheld",
        T(zh="投诉成立了", en="It was upheld"),
        told=T(zh="平台认定投诉成立", en="The platform upheld my complaint"),
        sets={"complaint": "upheld"},
    ),
    Outcome(
        "rejected",
        T(zh="投诉被驳回", en="It was rejected"),
        told=T(zh="平台驳回了投诉", en="The platform rejected my complaint"),
        sets={"complaint": "rejected"},
    ),
    Outcome(
        "silent",
        T(zh="一直没结果", en="Nothing came of it"),
        told=T(zh="投诉一直没有结果", en="Nothing came of my complaint"),
        sets={"complaint": "ended"},
        silent=True,
    ),
)

_NOT_HELPED = {"way": "case_over"}

INTERVENED = (
    stepped_in({"way": "case_open"}),
    PAID,
    Outcome(
        "not_taken",
        T(zh="不受理，或没有入口", en="Refused, or no button"),
        told=T(zh="平台没有受理介入申请", en="The platform did not take the case"),
        sets=_NOT_HELPED,
    ),
    stepped_in_silent(_NOT_HELPED),
)

AT_PLATFORM = (
    *decided({"way": "won_unpaid"}, _NOT_HELPED),
    no_result_yet("silent", _NOT_HELPED),
)

BY_DESK = (
    PAID,
    Outcome(
        "no_money",
        T(zh="答复了，钱没到", en="Answered, but no money"),
        told=T(
            zh="平台客服答复了，钱没有到",
            en="The platform’s service desk answered, and no money came",
        ),
        sets=_NOT_HELPED,
    ),
    desk_silent(_NOT_HELPED),
)

BY_SELLER = by_seller({"way": "written"})

COUNTED_UP = (
    ALL_THERE,
    Outcome(
        "more",
        T(zh="还差运费、损失或赔偿", en="Freight, loss or damages missing"),
        told=T(
            zh="退款到账，运费、损失或赔偿还没有着落",
            en="The refund came; freight, loss or damages are still open",
        ),
        sets={"way": "more"},
    ),
)

FILED = filed_12315()

AT_12315 = at_12315(NOT_TAKEN_YET)

BY_COURT = by_court()
