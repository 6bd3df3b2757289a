"""While a refund request runs: the countdown, and sending the goods back."""

from guide_logic.content.channels import PLATFORM, SELLER
from guide_logic.content.figures import numbered
from guide_logic.content.flows.complaint_path import evidence as have
from guide_logic.content.flows.complaint_path.conditions import (
    CONSUMER_OF_TRADER,
    SELLER_DAYS,
    SENT,
)
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.flows.complaint_path.outcomes import SENT_BACK, WAITED
from guide_logic.content.flows.complaint_path.steps.perished import (
    ASK_FIRST,
    ASK_FIRST_SOURCES,
)
from guide_logic.content.law import (
    CPL,
    JD_RULES,
    PRACTICE_NOTES,
    RETURN_RULES,
    TAOBAO_RULES,
    TAOBAO_TIMERS,
    WECHAT_RULES,
)
from guide_logic.content.limits import orders
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import WAIT, Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["RETURN", "TIMER"]

_TAOBAO = F.platform_name.is_("taobao_tmall")

_WECHAT = F.platform_name.is_("wechat_shop")

_NO_REASON = F.issue.is_("no_reason_return") & CONSUMER_OF_TRADER

_FAULTY_FROM_TRADER = (
    F.issue.is_("quality", "damaged_short", "counterfeit", "food_drug") & CONSUMER_OF_TRADER
)

_PENDING = F.refund.is_("pending_in_time")

_RETURNING = SENT | F.refund.is_("return_stage")

_TOLD = {
    "taobao_unshipped": (
        numbered(
            zh="淘宝未发货的退款，卖家一般有 {taobao_unshipped}处理；以订单页的倒计时为准。",
            en="Taobao, not shipped: the seller normally has {taobao_unshipped}. The countdown "
            "on the order page decides.",
        ),
        TAOBAO_TIMERS["unshipped"],
    ),
    "taobao": (
        numbered(
            zh="淘宝已发货的退款，卖家一般有 {taobao_shipped}处理；以订单页的倒计时为准。",
            en="Taobao, shipped: the seller normally has {taobao_shipped}. The countdown on the "
            "order page decides.",
        ),
        TAOBAO_TIMERS["shipped"],
    ),
    "jd": (
        numbered(
            zh="京东的店铺 {jd_talks}内没处理或没谈成，你就可以申请京东介入。",
            en="JD: if the shop has not settled it within {jd_talks}, you may ask JD to step in.",
        ),
        JD_RULES[3],
    ),
    "wechat_shop": (
        numbered(
            zh="微信小店的商家默认有 {wechat_refund}处理；以订单页的倒计时为准。",
            en="WeChat shop: the seller has {wechat_refund} by default. The countdown on the "
            "order page decides.",
        ),
        WECHAT_RULES["timers"],
    ),
}
"""How long the seller has, in words, and where that comes from; see SELLER_DAYS."""


def _counted() -> list[Deadline]:
    """Return the sellers' times, counted from a request that has been made."""
    return [
        Deadline(
            _TOLD[id][0],
            days=figure,
            since=F.refund_days,
            when=_PENDING & when,
            sources=(_TOLD[id][1],),
        )
        for id, (when, figure) in SELLER_DAYS.items()
    ]


def _told() -> list[Deadline]:
    """Return the sellers' times for readers who have yet to ask, without a date.

    Nobody waits unasked for a refund of goods that were not shipped.
    """
    return [
        Deadline(_TOLD[id][0], when=~_RETURNING & when, sources=(_TOLD[id][1],))
        for id, (when, _) in SELLER_DAYS.items()
        if id != "taobao_unshipped"
    ]


TIMER = Step(
    "watch_timer",
    ref="TIMER",
    channel=PLATFORM,
    title=T(zh="盯住订单页的倒计时", en="Watch the countdown on the order page"),
    text=T(
        zh="每天看一次退款页：还剩多少时间，卖家有没有回复。"
        "这段时间不要撤销申请，也不要点“确认收货”。"
        "要你补材料、填单号的，当天就办。",
        en="Look at the refund page once a day: how much time is left, and has the seller replied? "
        "Do not withdraw the request (撤销申请) and do not tap “confirm receipt” (确认收货). "
        "If you are asked for papers or a waybill number, answer the same day.",
    ),
    does=WAIT,
    do=(
        Note(
            SENT,
            T(
                zh="等卖家签收退货后退款，每天看一次退款页",
                en="Wait for the refund after your return arrives; look at the refund page "
                "once a day",
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
        zh="你买东西的 App：这笔订单 → 退款页的倒计时",
        en="The app you bought in: the order → the countdown on the refund page",
    ),
    deadlines=(
        Deadline(
            numbered(
                zh="卖家收到完好的退货后 {no_reason_refund}内要退款；页面的倒计时另走。",
                en="The seller refunds within {no_reason_refund} of getting the goods back "
                "intact. The page’s countdown runs besides.",
            ),
            term=orders.REFUND_AFTER_RETURN,
            when=SENT & _NO_REASON,
        ),
        Deadline(
            orders.SELLER_RECEIPT_TAOBAO.text,
            term=orders.SELLER_RECEIPT_TAOBAO,
            when=SENT & _TAOBAO,
        ),
        Deadline(
            orders.SELLER_RECEIPT_WECHAT.text,
            term=orders.SELLER_RECEIPT_WECHAT,
            when=SENT & _WECHAT,
        ),
        *_counted(),
        *_told(),
        Deadline(
            T(
                zh="以订单页的倒计时为准。",
                en="The countdown on the order page decides.",
            ),
        ),
    ),
    fails=T(
        zh="倒计时走完还没有结果，就催平台客服，并申请平台介入。",
        en="If the countdown ends with no result, press the platform’s service desk and ask for "
        "platform intervention (平台介入).",
    ),
    evidence=(have.REPLIES, have.WAYBILL),
    notes=(
        Note(
            F.state.is_("to_ship") & ~_RETURNING,
            T(
                zh="卖家突然点了“发货”，先看退款单是不是被关闭了；关闭了就马上重新申请。",
                en="If the seller suddenly marks the order as shipped, check whether your request "
                "was closed. If it was, ask again at once.",
            ),
        ),
        Note(
            _TAOBAO & F.state.is_("to_ship") & ~_RETURNING,
            T(
                zh="你申请退款时还没发货的，卖家要先征得你同意才能再发。",
                en="If nothing had been shipped when you asked, the seller needs your consent "
                "before sending it.",
            ),
            sources=(TAOBAO_RULES[27],),
        ),
        Note(
            SENT & F.issue.is_("refund_unpaid") & CONSUMER_OF_TRADER,
            numbered(
                zh="退的是七天无理由、卖家签收完好的商品已满 {no_reason_refund}还没退钱的，"
                "不用再等：书面催一次，再申请平台介入。别的退货，看退款页的倒计时。",
                en="If it was a seven-day return and {no_reason_refund} have passed since the "
                "seller received the goods intact, wait no longer: ask once in writing, then call "
                "in the platform. For other returns the countdown on the refund page decides.",
            ),
            sources=(CPL[25], RETURN_RULES[13]),
        ),
    ),
    outcomes=WAITED,
    sources=(PRACTICE_NOTES["in-app"],),
)


RETURN = Step(
    "return_goods",
    ref="RETURN",
    channel=SELLER,
    title=T(zh="按时寄回商品", en="Send the goods back in time"),
    text=T(
        zh="按退货页上的地址寄回，用查得到轨迹的快递。"
        "寄出前拍下商品、配件和赠品，装箱过程也录下来。"
        "寄出当天在退款页填好运单号；没有约定，不要寄到付。",
        en="Send the goods to the address on the return page, by a courier with tracking. "
        "Take photos of goods, parts and gifts, and film the packing. "
        "Enter the waybill number on the refund page the same day. Do not send it freight "
        "collect (到付) unless that was agreed.",
    ),
    do=T(
        zh="按退货页的地址寄回，用查得到轨迹的快递，当天填好运单号",
        en="Send the goods to the address on the return page, with tracking, and enter the "
        "number the same day",
    ),
    where=T(
        zh="你买东西的 App：这笔订单 → 退货页 → 填写运单号",
        en="The app you bought in: the order → the return page → enter the waybill number",
    ),
    deadlines=(
        Deadline(
            numbered(
                zh="淘宝一般要在 {taobao_return_send}内寄出并填运单号；以订单页的倒计时为准。",
                en="Taobao: normally within {taobao_return_send}, with the waybill number "
                "entered. The countdown on the order page decides.",
            ),
            term=orders.RETURN_WAYBILL_TAOBAO,
            when=_TAOBAO,
        ),
        Deadline(
            numbered(
                zh="微信小店要在 {wechat_return_send}内上传退货物流，否则申请超时；"
                "以订单页的倒计时为准。",
                en="WeChat shop: upload the return tracking within {wechat_return_send}, or the "
                "request lapses. The countdown on the order page decides.",
            ),
            term=orders.RETURN_WAYBILL_WECHAT,
            when=_WECHAT,
        ),
        Deadline(
            T(
                zh="在退货页写明的时间内；以订单页的倒计时为准。",
                en="Within the time on the return page; the countdown there decides.",
            ),
        ),
    ),
    fails=T(
        zh="卖家不给地址、拒收或不退款，就申请平台介入。错过时间的，还能申请就马上再申请。",
        en="If the seller gives no address, refuses the parcel or does not pay, ask for platform "
        "intervention (平台介入). If you missed the time, ask again at once if the page lets you.",
    ),
    evidence=(have.RETURN_SLIP,),
    notes=(
        Note(
            _NO_REASON,
            T(
                zh="七天无理由退货的运费由你付，卖家另有约定的除外；赠品要一起退回。",
                en="With a seven-day return (七天无理由) you pay to send it back, unless agreed "
                "otherwise. Send the gifts back too.",
            ),
            sources=(CPL[25], RETURN_RULES[18]),
        ),
        Note(
            _FAULTY_FROM_TRADER,
            T(
                zh="质量不合格造成的退货，运费由卖家承担；你垫付的，留好票据再要回来。",
                en="If the goods are defective, the seller bears the freight. If you pay it first, "
                "keep the receipt and claim it back.",
            ),
            sources=(CPL[24],),
        ),
        Note(_FAULTY_FROM_TRADER, ASK_FIRST, sources=ASK_FIRST_SOURCES),
    ),
    outcomes=SENT_BACK,
    sources=(RETURN_RULES[11], PRACTICE_NOTES["in-app"]),
)
