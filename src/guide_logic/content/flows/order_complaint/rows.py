"""Table O: what a complaint on an order will do, first match wins.

The popular article's part one, corrected (seed claims 1, 2, 3, 14, 15 and 16);
see docs/decisions/order-complaint.md for the rows that are ours.
"""

from guide_logic.content.flows.order_complaint.conditions import (
    CAN_ASK,
    FILED,
    NO_12315,
    NOT_FILED,
    NOT_TAKEN_YET,
    OVERDUE,
    RUNNING,
    UNTRIED,
    WITH_12315,
    WITH_PLATFORM,
)
from guide_logic.content.flows.order_complaint.facts import F
from guide_logic.content.flows.order_complaint.steps import (
    CASE,
    CHAT,
    COMP,
    COURT,
    EVI,
    EVID,
    FOLLOW,
    HOT,
    LEFT,
    NOP,
    REASON,
    REFUND,
    REG,
    RETURN,
    TIMER,
    USE,
    WAIT_12315,
)
from guide_logic.content.law import (
    CIVIL_CODE,
    ECL,
    ORDER_121,
    TAOBAO_RULES,
    TAOBAO_TIMERS,
)
from guide_logic.language.conditions import Condition
from guide_logic.language.decisions import Row, Use
from guide_logic.language.text import T

__all__ = ["ROWS"]

_EXCEPTION = F.state.is_("success_out") & ~F.exception.is_("none")

_WATCH = FOLLOW.if_(FILED & UNTRIED)
"""Once the platform has the case, or 12315, nobody waits for the complaint."""

_COMPLAINT = [COMP.if_(NOT_FILED & UNTRIED), _WATCH]
"""Make the complaint, or watch the one that was made."""

_LEAK = F.issue.is_("privacy")
"""A leak is no refund reason: the complaint has it taken down."""

_ASK = REFUND.if_(CAN_ASK & UNTRIED & ~_LEAK)

_STEP_IN = [EVID.if_(WITH_PLATFORM), HOT.if_(F.way.is_("won_unpaid"))]
"""The platform has been asked, or has decided and not paid."""

_MONEY = [
    _ASK,
    TIMER.if_(RUNNING),
    RETURN.if_(F.refund.is_("return_stage") & UNTRIED),
    # A decision moves the money, so it is asked for before the service desk is.
    CASE.if_((F.refund.is_("refused", "sent_back_refused") | OVERDUE | _EXCEPTION) & UNTRIED),
    HOT.if_(
        (OVERDUE | (F.state.is_("closed") & F.refund.is_("none", "withdrawn", "lapsed"))) & UNTRIED
    ),
    *_STEP_IN,
]
"""The money, wherever the refund has got to."""


def _outside() -> list[Use]:
    """Return 12315 where it mediates and has not had the case, then a court."""
    had = WITH_12315 | F.way.is_("m12315_over")
    return [
        WAIT_12315.if_(WITH_12315),
        REG.if_(~NO_12315 & ~had),
        COURT.if_(~NOT_TAKEN_YET),
    ]


def _outside_once(when: Condition) -> list[Use]:
    return [Use(use.step, use.when & when) for use in _outside()]


def _ask_first() -> list[Use]:
    """Return the refund, then the complaint; a leak is complained about and then goes outside."""
    return [
        Use(EVI),
        _ASK,
        *_COMPLAINT,
        CASE.if_(UNTRIED & ~_LEAK),
        *_STEP_IN,
        *_outside_once(_LEAK | ~UNTRIED),
    ]


ROWS = (
    Row(
        "unpaid",
        ref="O01",
        when=F.state.is_("unpaid"),
        title=T(zh="还没付款", en="You have not paid yet"),
        because=T(
            zh="没有钱可退，投诉也没有争议可处理；付过定金的，是另一回事。看到违法的，可以举报。",
            en="There is no money to get back and no dispute to handle; earnest money is another "
            "matter. If you saw a violation, you can report it.",
        ),
        steps=[NOP],
        sources=(ECL[59],),
    ),
    Row(
        "refunded",
        ref="O02",
        when=F.refund.is_("done"),
        title=T(zh="钱已经退了", en="The money is back"),
        because=T(
            zh="退款的争议到此为止，投诉通常会撤销。但退款、赔偿、举报是三件事：后两件还可以另走。",
            en="The refund dispute is over and the complaint is usually withdrawn. But refund, "
            "compensation and report are three things: the other two stay open elsewhere.",
        ),
        steps=[LEFT.if_(UNTRIED), *_outside()],
        sources=(TAOBAO_RULES[6], ORDER_121[9]),
    ),
    Row(
        "rejected",
        ref="O03",
        when=F.complaint.is_("rejected"),
        title=T(zh="投诉不成立", en="The complaint was rejected"),
        because=T(
            zh="平台没认定卖家违规。退款照样可以走，平台的说法也不是最后结论。",
            en="The platform found no breach. The refund goes on all the same, and the platform "
            "does not have the last word.",
        ),
        steps=[REASON, *_MONEY, *_outside()],
        sources=(TAOBAO_RULES[93], ECL[63]),
    ),
    Row(
        "upheld",
        ref="O04",
        when=F.complaint.is_("upheld"),
        title=T(zh="投诉成立，钱还没退", en="Upheld, but the money is not back"),
        because=T(
            zh="投诉成立是对违规的认定，不会自动退钱。把结果当凭证，接着走退款。",
            en="An upheld complaint finds a breach; it does not refund you by itself. Use the "
            "result as evidence and go on with the refund.",
        ),
        steps=[USE, *_MONEY, *_outside()],
        sources=(TAOBAO_RULES[91],),
    ),
    Row(
        "refused",
        ref="O05",
        when=F.refund.is_("refused", "sent_back_refused", "with_platform", "with_12315"),
        title=T(zh="退款被卖家拒绝", en="The seller refused the refund"),
        because=T(
            zh="光投诉等不来钱。被拒绝后一般马上就能申请平台介入，不用等满几天。",
            en="A complaint alone brings no money. After a refusal you can normally ask for "
            "platform intervention at once, with no days to wait.",
        ),
        steps=[CASE.if_(UNTRIED), *_STEP_IN, *_COMPLAINT, *_outside()],
        sources=(TAOBAO_TIMERS["shipped"], ECL[63]),
    ),
    Row(
        "overdue",
        ref="O06",
        when=OVERDUE,
        title=T(zh="卖家的时间到了，还没结果", en="The seller’s time is up, with no result"),
        because=T(
            zh="先看页面是不是已经自动退款或同意退货。没有的话，申请平台介入，再催平台客服。",
            en="See first whether the page has refunded or agreed by itself. If not, ask the "
            "platform to step in, then press its service desk.",
        ),
        steps=[
            # A decision moves the money, so it is asked for before the service desk is.
            CASE.if_(UNTRIED),
            HOT.if_(UNTRIED),
            *_STEP_IN,
            *_COMPLAINT,
            *_outside(),
        ],
        sources=(TAOBAO_TIMERS["shipped"], ECL[61]),
    ),
    Row(
        "refund_running",
        ref="O07",
        when=F.refund.is_("pending_in_time", "return_stage", "sent_back"),
        title=T(zh="退款正在走", en="The refund is running"),
        because=T(
            zh="投诉一般跟着退款的结果走：没办完，平台还会处理；办完了，投诉通常了结。"
            "先把退款走完。",
            en="The complaint normally follows the refund: until it is done, the platform goes on; "
            "then the complaint usually ends. See the refund through first.",
        ),
        steps=[
            EVI,
            TIMER.if_(F.refund.is_("pending_in_time", "sent_back")),
            RETURN.if_(F.refund.is_("return_stage") & UNTRIED),
            # Who waits is told what to do when the time is over.
            CASE.if_(F.refund.is_("pending_in_time", "sent_back")),
            *_COMPLAINT,
            *_STEP_IN,
            *_outside_once(~UNTRIED),
        ],
        sources=(TAOBAO_TIMERS["shipped"],),
    ),
    Row(
        "exception",
        ref="O08",
        when=_EXCEPTION,
        title=T(zh="售后期过了，但有例外", en="After-sales is closed, but an exception applies"),
        because=T(
            zh="淘宝规则第5条的四种例外，有一种就不受受理期限限制。申请时把例外写在最前面。",
            en="With any of the four exceptions in article 5 of Taobao’s rules the time limit does "
            "not apply. Put the exception first when you apply.",
        ),
        steps=[CASE.if_(UNTRIED), *_STEP_IN, _WATCH, *_outside()],
        sources=(TAOBAO_RULES[5],),
    ),
    Row(
        "window_closed",
        ref="O09",
        when=F.state.is_("success_out"),
        title=T(zh="交易成功，售后也过期了", en="Completed, and after-sales is closed"),
        because=T(
            zh="淘宝可以不受理，投诉多半帮不上忙。这只是平台的门关了：卖家、12315、法院还在。",
            en="Taobao may decline, so a complaint will mostly not help. Only the platform’s door "
            "has closed: the seller, 12315 and courts remain.",
        ),
        steps=[CHAT.if_(UNTRIED), _WATCH, *_outside()],
        sources=(TAOBAO_RULES[5], ORDER_121[16], CIVIL_CODE[188]),
    ),
    Row(
        "window_open",
        ref="O10",
        when=F.state.is_("success_in"),
        title=T(zh="交易成功，还能申请售后", en="Completed, after-sales still open"),
        because=T(
            zh="“交易成功”不等于平台不管。订单页还能点“申请售后”，就在那里申请，也可以投诉。",
            en="“Completed” (交易成功) does not put the platform out of it. While the order page "
            "offers after-sales, apply there; you can complain as well.",
        ),
        steps=[*_ask_first()],
        sources=(TAOBAO_RULES[5],),
    ),
    Row(
        "order_closed",
        ref="O11",
        when=F.state.is_("closed"),
        title=T(zh="订单关了，钱没回来", en="The order is closed and the money is not back"),
        because=T(
            zh="先查钱有没有退回原来的付款渠道，再让平台说明订单为什么关闭。",
            en="Check first whether the money went back the way you paid. Then let the platform "
            "explain why the order was closed.",
        ),
        steps=[HOT.if_(UNTRIED), _WATCH, *_outside()],
        sources=(ECL[61],),
    ),
    Row(
        "open",
        ref="O12",
        when=F.state.is_("to_ship", "shipped", "received"),
        title=T(zh="订单进行中，还没申请退款", en="Order open, no refund asked for"),
        because=T(
            zh="可以投诉，但要同时申请退款：投诉查违规，钱要靠退款申请拿。",
            en="You can complain, but ask for the refund as well: the complaint looks for a "
            "breach, the request gets your money.",
        ),
        steps=[*_ask_first()],
        sources=(TAOBAO_RULES[5], ECL[59]),
    ),
)
