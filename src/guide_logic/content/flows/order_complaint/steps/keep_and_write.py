"""Keeping evidence, writing to the seller, and nothing to do."""

from guide_logic.content.buyers.steps import CANCEL_UNPAID, EARNEST_MONEY, OWN_TIME
from guide_logic.content.channels import SELF, SELLER
from guide_logic.content.flows.order_complaint import evidence as have
from guide_logic.content.flows.order_complaint.outcomes import BY_SELLER, CANCELLED
from guide_logic.content.flows.order_complaint.steps.where_to_tap import IN_THE_CHAT
from guide_logic.content.law import CIVIL_CODE, ECL, ORDER_121, PRACTICE_NOTES
from guide_logic.language.decisions import PREPARE, Deadline, Step
from guide_logic.language.text import T

__all__ = ["CHAT", "EVI", "NOP"]

EVI = Step(
    "keep_evidence",
    ref="EVI",
    channel=SELF,
    does=PREPARE,
    title=T(zh="先录屏存证", en="Record the evidence first"),
    text=T(
        zh="在卖家改页面之前，录下商品页的承诺、订单、聊天、付款和物流。"
        "投诉和退款都看这些，不看谁的话多。",
        en="Before the seller changes anything, record the promises on the product page, the "
        "order, the chat, the payment and the tracking. The complaint and the refund are decided "
        "on these, not on who says more.",
    ),
    deadlines=(Deadline(T(zh="今天。", en="Today."), days=0),),
    fails=T(
        zh="证据少也先往下走，一边办一边补。",
        en="Go on even with little evidence, and add to it on the way.",
    ),
    evidence=(have.ORDER, have.PAGE, have.CHAT_LOG, have.PROMISED, have.PHOTOS),
    sources=(PRACTICE_NOTES["evidence"],),
)

CHAT = Step(
    "message_seller",
    ref="CHAT",
    channel=SELLER,
    title=T(zh="书面告诉卖家你要什么", en="Tell the seller in writing what you want"),
    text=T(
        zh="在订单页的聊天里，用一句话写清：出了什么问题、要什么、什么时候之前办好。"
        "书面要求过，诉讼时效也会重新计算。",
        en="In the chat of the order, say in one sentence what is wrong, what you want and by "
        "when. A written demand also restarts the limitation period (诉讼时效).",
    ),
    do=T(
        zh="书面告诉卖家哪里不对、要什么，限 48 小时",
        en="Tell the seller in writing what is wrong and what you want, within 48 hours",
    ),
    where=IN_THE_CHAT,
    deadlines=(OWN_TIME,),
    fails=T(zh="对方拒绝或不回，就走下一步。", en="If refused or ignored, take the next step."),
    evidence=(have.CHAT_LOG,),
    outcomes=BY_SELLER,
    sources=(ECL[60], CIVIL_CODE[188]),
)

NOP = Step(
    "cancel_order",
    ref="NOP",
    channel=SELF,
    title=T(zh="还没付款的订单", en="An order that is not paid"),
    do=CANCEL_UNPAID,
    notes=(EARNEST_MONEY,),
    where=T(
        zh="淘宝或天猫 App：我的淘宝 → 这笔订单 → 取消订单",
        en="Taobao or Tmall app: My Taobao (我的淘宝) → the order → cancel the order (取消订单)",
    ),
    text=T(
        zh="没付款就没有钱可退，投诉也换不来钱。"
        "看到虚假宣传、假货，可以从商品页“举报”，也可以向 12315 举报。",
        en="Nothing was paid, so there is nothing to get back, and a complaint brings no money. "
        "If you saw false advertising or fakes, report them on the product page (举报) or to "
        "12315.",
    ),
    deadlines=(
        Deadline(
            T(
                zh="没有期限；不付款的订单会自己关闭，以页面为准。",
                en="None. An unpaid order closes by itself; the page decides when.",
            ),
        ),
    ),
    fails=T(
        zh="没付过定金、又取消不了的，不付款就行；有人催你付款，不要理会平台以外的链接。",
        en="If you paid no earnest money and cannot cancel, just do not pay. Ignore links from "
        "outside the platform.",
    ),
    outcomes=CANCELLED,
    sources=(ECL[59], ORDER_121[3]),
)
