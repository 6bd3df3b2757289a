"""The refund: asking for it, its countdown, and sending the goods back."""

from guide_logic.content.buyers.steps import WHILE_OFFERED, refund_kind
from guide_logic.content.channels import PLATFORM
from guide_logic.content.figures import FIGURES, numbered
from guide_logic.content.flows.order_complaint import evidence as have
from guide_logic.content.flows.order_complaint.facts import F
from guide_logic.content.flows.order_complaint.outcomes import ASKED, SENT_BACK, WAITED
from guide_logic.content.flows.order_complaint.steps.where_to_tap import ON_THE_ORDER
from guide_logic.content.law import (
    ECL,
    PRACTICE_NOTES,
    TAOBAO_RULES,
    TAOBAO_TIMERS,
)
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import WAIT, Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["REFUND", "RETURN", "TIMER"]

_UNSHIPPED = F.state.is_("to_ship")

_SENT_BACK = F.refund.is_("sent_back")

REFUND = Step(
    "ask_refund",
    ref="REFUND",
    channel=PLATFORM,
    title=T(zh="在订单页申请退款或售后", en="Ask for the refund on the order page"),
    text=T(
        zh="点“申请退款”或“申请售后”，选和事实一致的原因，金额按实际付款填，传上凭证。"
        "提交后截图，记下页面上的倒计时。",
        en="Tap “apply for refund” (申请退款) or “apply for after-sales” (申请售后). Choose the "
        "reason that fits the facts, enter what you really paid and upload your evidence. Take a "
        "screenshot and note the countdown.",
    ),
    do=(
        Note(
            F.issue.is_("invoice"),
            T(
                zh="只要发票的，点“申请开票”再书面催卖家；要退钱的，申请退款",
                en="For the invoice alone, use “request invoice” (申请开票) and remind the seller "
                "in writing; for money, ask for the refund",
            ),
        ),
        Note(
            F.refund.is_("withdrawn", "lapsed"),
            T(
                zh="在订单页再申请一次退款，把凭证补齐",
                en="Ask for the refund again on the order page, with the missing evidence",
            ),
        ),
        Note(
            _UNSHIPPED & F.issue.is_("not_shipped", "late"),
            T(
                zh="在订单页申请“仅退款”，原因选“未按约定时间发货”",
                en="Ask for a refund on the order page: refund only (仅退款), reason “not shipped "
                "in time” (未按约定时间发货)",
            ),
        ),
        Note(
            _UNSHIPPED,
            T(
                zh="在订单页申请“仅退款”，原因选和事实一致的一项",
                en="Ask for a refund on the order page: refund only (仅退款), with the reason that "
                "is true",
            ),
        ),
        Note(
            F.issue.is_("not_shipped", "late"),
            T(
                zh="在订单页申请退款，原因选“未按约定时间发货”",
                en="Ask for a refund on the order page, reason “not shipped in time” "
                "(未按约定时间发货)",
            ),
        ),
        Note(
            F.issue.is_("not_as_described"),
            T(
                zh="在订单页申请“退货退款”，原因选“与描述不符”，附页面和实物的对照",
                en="Ask for return and refund (退货退款), reason “not as described” (与描述不符), "
                "with page and goods side by side",
            ),
        ),
        Note(
            F.issue.is_("counterfeit"),
            T(
                zh="在订单页申请“退货退款”，原因选“假冒”",
                en="Ask for return and refund (退货退款) on the order page, reason “counterfeit” "
                "(假冒)",
            ),
        ),
        Note(
            F.issue.is_("promise_broken"),
            T(
                zh="在订单页申请退款，原因选“违背承诺”或最接近的，附承诺的截图",
                en="Ask for a refund on the order page, reason “broken promise” (违背承诺) or the "
                "nearest, with its screenshot",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="在订单页申请退款或售后，原因选和事实一致的一项",
                en="Ask for the refund on the order page, with the reason that is true",
            ),
        ),
    ),
    where=ON_THE_ORDER,
    deadlines=(
        Deadline(
            WHILE_OFFERED,
            sources=(TAOBAO_RULES[5],),
        ),
    ),
    fails=T(
        zh="卖家拒绝，就申请平台介入；卖家不回，看倒计时，到点再找平台。",
        en="If the seller refuses, ask for platform intervention (平台介入). If the seller is "
        "silent, watch the countdown and turn to the platform when it ends.",
    ),
    evidence=(have.ORDER, have.PAGE, have.PHOTOS),
    notes=(
        Note(
            F.refund.is_("withdrawn"),
            T(
                zh="上次撤销或关闭的，页面允许时一般可以再申请；这次把凭证补齐。",
                en="After a request was withdrawn or closed you can normally ask again while the "
                "page allows it. Add the missing evidence this time.",
            ),
            sources=(PRACTICE_NOTES["in-app"],),
        ),
        Note(
            _UNSHIPPED,
            T(
                zh="还没发货，选“仅退款”。已过发货时间或你已申请退款的，卖家要先征得你同意才能发；"
                "擅自发货而你没收到或拒收的，支持退款。",
                en="Nothing was shipped, so choose “refund only” (仅退款). Past the shipping time, "
                "or after your request, the seller needs your consent to ship; goods sent without "
                "it and not received or refused are refunded.",
            ),
            sources=(TAOBAO_RULES[27],),
        ),
        Note(
            F.state.is_("shipped"),
            T(
                zh="货在路上，理由合理的，卖家应当及时通知快递拦截。显示签收但没收到，"
                "由卖家证明已送达。",
                en="If the parcel is on its way and your reason is good, the seller should have it "
                "intercepted. If it says “signed for” and you have nothing, the seller must prove "
                "delivery.",
            ),
            sources=(TAOBAO_RULES[23], TAOBAO_RULES[38]),
        ),
        refund_kind(F.state.is_("received", "success_in")),
    ),
    outcomes=ASKED,
    sources=(TAOBAO_RULES[5], ECL[60]),
)

TIMER = Step(
    "wait_timer",
    ref="TIMER",
    channel=PLATFORM,
    does=WAIT,
    title=T(zh="看住退款的倒计时", en="Watch the countdown of the refund"),
    text=T(
        zh="卖家不处理，到点系统一般会自动退款或同意退货。这段时间不要撤销申请，也不要点确认收货。",
        en="If the seller does nothing, the system normally refunds or agrees by itself when the "
        "time ends. Until then do not withdraw the request and do not confirm receipt.",
    ),
    do=(
        Note(
            _SENT_BACK,
            T(
                zh="等卖家签收退货后退款，每天看一次退款页",
                en="Wait for the refund after your return arrives; look at the refund page once a "
                "day",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="等倒计时走完，不要撤销申请，也不要点“确认收货”",
                en="Wait for the countdown; do not withdraw the request, and do not confirm "
                "receipt (确认收货)",
            ),
        ),
    ),
    where=T(
        zh="淘宝或天猫 App：这笔订单 → 退款页的倒计时",
        en="Taobao or Tmall app: the order → the countdown on the refund page",
    ),
    deadlines=(
        Deadline(
            numbered(
                zh="快递退回的货卖家签收后，淘宝一般有 {taobao_return_receive}；"
                "以订单页的倒计时为准。",
                en="Taobao normally gives {taobao_return_receive} after a courier return "
                "arrives; the order page decides.",
            ),
            when=_SENT_BACK,
            sources=(TAOBAO_TIMERS["return"],),
        ),
        Deadline(
            numbered(
                zh="淘宝未发货的退款一般 {taobao_unshipped}，以订单页的倒计时为准。",
                en="For unshipped orders on Taobao normally {taobao_unshipped}; the order page "
                "decides.",
            ),
            days=FIGURES["taobao_unshipped"],
            since=F.refund_days,
            when=_UNSHIPPED,
            sources=(TAOBAO_TIMERS["unshipped"],),
        ),
        Deadline(
            numbered(
                zh="淘宝已发货的退款一般 {taobao_shipped}（虚拟商品 {taobao_virtual}），以订单页的"
                "倒计时为准。",
                en="After shipping on Taobao normally {taobao_shipped} ({taobao_virtual} for "
                "virtual goods); the order page decides.",
            ),
            days=FIGURES["taobao_shipped"],
            since=F.refund_days,
            sources=(TAOBAO_TIMERS["shipped"],),
        ),
    ),
    fails=T(
        zh="卖家拒绝，马上申请平台介入；到点没动静，找平台客服。",
        en="If the seller refuses, ask for platform intervention (平台介入) at once. If the time "
        "ends and nothing happens, turn to the platform’s service.",
    ),
    notes=(
        Note(
            _UNSHIPPED,
            T(
                zh="卖家突然点了发货，原来的申请可能关闭：回订单页看一眼，关了就重新申请。",
                en="If the seller suddenly marks it as shipped, the request may close: look at the "
                "order page and ask again if it did.",
            ),
            sources=(TAOBAO_TIMERS["unshipped"],),
        ),
    ),
    outcomes=WAITED,
    sources=(PRACTICE_NOTES["in-app"],),
)

RETURN = Step(
    "return_goods",
    ref="RETURN",
    channel=PLATFORM,
    title=T(zh="按时寄回并填运单号", en="Send it back in time, with the waybill"),
    text=T(
        zh="用能查轨迹的快递寄到页面给的地址，寄前拍照。在退款页填上运单号；不要私下寄到付。",
        en="Use a courier with tracking and the address on the page, and take photos first. Enter "
        "the waybill number on the refund page. Do not send cash on delivery on your own.",
    ),
    do=T(
        zh="拍照后把货寄到页面给的地址，在退款页填运单号",
        en="Photograph the goods, send them to the address on the page, and enter the waybill "
        "number there",
    ),
    where=T(
        zh="淘宝或天猫 App：这笔订单 → 退款详情 → 填运单号",
        en="Taobao or Tmall app: the order → the refund → enter the waybill number",
    ),
    deadlines=(
        Deadline(
            numbered(
                zh="页面写明的时间内；二手资料说一般 {taobao_return_send}，以订单页为准。",
                en="Within the time on the page; secondary sources say normally "
                "{taobao_return_send}. The order page decides.",
            ),
            sources=(TAOBAO_TIMERS["return"],),
        ),
    ),
    fails=T(
        zh="卖家收到了不退款，到点看系统有没有自动退；没有就申请平台介入。",
        en="If the seller has the goods and does not refund, see whether the system does when the "
        "time ends. If not, ask for platform intervention (平台介入).",
    ),
    evidence=(have.RETURN_SLIP,),
    outcomes=SENT_BACK,
    sources=(TAOBAO_TIMERS["return"],),
)
