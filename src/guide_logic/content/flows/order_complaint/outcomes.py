"""What may come of the steps on an order; ids stand in links and are never reused.

The fact `way` remembers what was tried beyond the order page, so no case goes round.
"""

from guide_logic.content.buyers.outcomes import (
    CANCELLED,
    PAID,
    at_12315,
    by_court,
    filed_12315,
    return_refused,
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

_REFUSED = Outcome(
    "refused",
    T(zh="卖家拒绝了", en="The seller refused"),
    told=T(zh="卖家拒绝退款", en="The seller refused the refund"),
    sets={"refund": "refused"},
    when=~_SENT_BACK,
)

_OUT_OF_TIME = Outcome(
    "silent",
    T(zh="到时间没结果", en="No result in time"),
    told=T(
        zh="我申请了退款，到时间没有结果",
        en="I had asked for a refund, and there was no result in time",
    ),
    sets={"refund": "pending_overdue"},
    silent=True,
    when=~_SENT_BACK,
)

ASKED = (
    Outcome(
        "asked",
        T(zh="我申请了", en="I have asked"),
        told=T(zh="我在订单页申请了退款", en="I asked for a refund on the order page"),
        sets={"refund": "pending_in_time"},
        starts=F.refund_days,
        when=~_AGAIN,
    ),
    PAID,
    _REFUSED,
    _OUT_OF_TIME,
)

WAITED = (
    PAID,
    _REFUSED,
    Outcome(
        "agreed",
        T(zh="卖家同意退货", en="A return was agreed"),
        told=T(zh="卖家同意退货退款", en="The seller agreed to a return and refund"),
        sets={"refund": "return_stage"},
        when=F.refund.is_("pending_in_time") & _IN_HAND,
    ),
    Outcome(
        "shipped",
        T(zh="卖家突然发货，申请关了", en="Shipped after all, request closed"),
        told=T(
            zh="卖家在我申请退款后发了货，申请被关闭",
            en="The seller shipped after my request, and the request was closed",
        ),
        sets={"state": "shipped", "refund": "lapsed"},
        when=F.state.is_("to_ship"),
    ),
    _OUT_OF_TIME,
    *return_refused(_SENT_BACK),
)

SENT_BACK = (
    Outcome(
        "sent",
        T(zh="寄回了，单号填了", en="Sent back, number entered"),
        told=T(
            zh="我寄回了商品，填了运单号",
            en="I sent the goods back and entered the waybill number",
        ),
        sets={"refund": "sent_back"},
    ),
    _REFUSED,
    Outcome(
        "lapsed",
        T(zh="错过时间，申请关了", en="Too late: the request closed"),
        told=T(
            zh="我没有按时寄回，退款申请关闭了",
            en="I did not send the goods back in time, and the request was closed",
        ),
        sets={"refund": "lapsed"},
    ),
    Outcome(
        "kept",
        T(zh="不退了，我留下", en="Keep the goods after all"),
        told=T(zh="我决定留下商品，不退了", en="I kept the goods after all"),
        sets={"over": "given_up"},
    ),
    Outcome(
        "silent",
        T(zh="卖家一直不给地址", en="No address to send to"),
        told=T(
            zh="卖家同意退货，却一直不给退货地址",
            en="The seller agreed to a return and never gave an address",
        ),
        sets={"refund": "pending_overdue"},
        silent=True,
    ),
)

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
    Outcome(
        "removed",
        T(zh="删掉了，也停了", en="It was taken down"),
        told=T(zh="平台删除了泄露的内容", en="The platform took down what was leaked"),
        sets={"over": "settled"},
        when=F.issue.is_("privacy"),
    ),
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
    Outcome(
        "asked",
        T(zh="我申请了，平台在处理", en="Asked; the platform has it"),
        told=T(zh="我申请了平台介入", en="I asked the platform to step in"),
        sets={"way": "case_open"},
    ),
    PAID,
    Outcome(
        "not_taken",
        T(zh="不受理，或没有入口", en="Refused, or no button"),
        told=T(zh="平台没有受理介入申请", en="The platform did not take the case"),
        sets=_NOT_HELPED,
    ),
    Outcome(
        "silent",
        T(zh="平台没有回音", en="The platform is silent"),
        told=T(
            zh="我申请平台介入，没有回音",
            en="I asked the platform to step in and heard nothing",
        ),
        sets=_NOT_HELPED,
        silent=True,
    ),
)

AT_PLATFORM = (
    Outcome(
        "won",
        T(zh="判我赢，钱到了", en="Decided for you, and paid"),
        told=T(
            zh="平台支持我，钱退回来了",
            en="The platform decided for me, and the money came",
        ),
        sets={"over": "settled"},
    ),
    Outcome(
        "won_unpaid",
        T(zh="判我赢，钱没到", en="Decided for you, not paid"),
        told=T(
            zh="平台支持我，钱却没有到",
            en="The platform decided for me, but no money came",
        ),
        sets={"way": "won_unpaid"},
    ),
    Outcome(
        "lost",
        T(zh="判卖家有理", en="Decided against you"),
        told=T(zh="平台判卖家有理", en="The platform decided against me"),
        sets=_NOT_HELPED,
    ),
    Outcome(
        "silent",
        T(zh="平台一直没结果", en="No result from it"),
        told=T(zh="平台一直没有给出结果", en="The platform gave no result"),
        sets=_NOT_HELPED,
        silent=True,
    ),
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
    Outcome(
        "silent",
        T(zh="客服没有答复", en="The desk is silent"),
        told=T(
            zh="我找了平台客服，没有答复",
            en="I asked the platform’s service desk and heard nothing",
        ),
        sets=_NOT_HELPED,
        silent=True,
    ),
)

BY_SELLER = (
    Outcome(
        "settled",
        T(zh="卖家同意，已经办到", en="The seller agreed and did it"),
        told=T(zh="卖家同意了，已经办到", en="The seller agreed and did it"),
        sets={"over": "settled"},
    ),
    Outcome(
        "refused",
        T(zh="卖家拒绝了", en="The seller refused"),
        told=T(
            zh="我书面要求卖家处理，卖家拒绝了",
            en="I asked the seller in writing, and was refused",
        ),
        sets={"way": "written"},
    ),
    Outcome(
        "silent",
        T(zh="48 小时没回", en="No answer in 48 hours"),
        told=T(
            zh="我书面要求卖家处理，没有答复",
            en="I asked the seller in writing and got no answer",
        ),
        sets={"way": "written"},
        silent=True,
    ),
)

COUNTED_UP = (
    Outcome(
        "all_there",
        T(zh="都到账了，没别的要", en="All has come; nothing left"),
        told=T(zh="钱都到账了，我没有别的要求", en="All the money came, and I ask nothing more"),
        sets={"over": "settled"},
    ),
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
