"""What the buyers' guides say alike in their steps, written once.

Each guide says in which of its cases it holds.
"""

from guide_logic.content.figures import numbered
from guide_logic.content.law import (
    CIVIL_CODE,
    PLATFORM_RULES,
    PRACTICE_NOTES,
    RETURN_RULES,
    TAOBAO_RULES,
)
from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.decisions import Deadline
from guide_logic.language.sources import Source
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = [
    "CANCEL_UNPAID",
    "COMPLAIN_SOON",
    "EARNEST_MONEY",
    "NOT_WANTED_BEFORE_RECEIPT",
    "OWN_TIME",
    "PROVE_THE_RETURN",
    "REASON_DAMAGED",
    "TYPE_BROKEN_PROMISE",
    "TYPE_NOT_AS_DESCRIBED",
    "WHILE_OFFERED",
    "receipt_has_not_begun",
    "refund_kind",
    "turned_away",
]

CANCEL_UNPAID = T(
    zh="没付过定金的，取消订单；付过定金的，先别取消",
    en="Cancel the order if you paid no earnest money (定金); if you did, do not cancel yet",
)
"""The move on an unpaid order: it may be a pre-sale whose balance is due."""

EARNEST_MONEY = Note(
    ALWAYS,
    T(
        zh="付过“定金”的：想要货，就按订单页的时间付尾款；是你自己不付尾款，定金一般要不回来。"
        "不想要了，先和卖家商量。"
        "卖家改了条件或交不了货，让你买的目的落空的，可以要求双倍返还定金。",
        en="If you paid earnest money (定金): to have the goods, pay the balance (尾款) by the "
        "time on the order page. If it is you who does not pay, the earnest money is mostly "
        "lost. If you no longer want them, ask the seller first. If the seller changed the terms "
        "or cannot deliver, so that the purchase has lost its purpose, you can ask for it twice "
        "over.",
    ),
    sources=(CIVIL_CODE[586], CIVIL_CODE[587]),
)

NOT_WANTED_BEFORE_RECEIPT = T(
    zh="自己不想要了的：七天无理由从签收后才算；没发货的，一般可以先申请退款，卖家不一定同意；"
    "付的是“定金”的，定金可能要不回来。",
    en="If you just no longer want it: the seven days for a no-reason return start after delivery. "
    "Before shipping you can mostly ask for a refund, but the seller need not agree, and earnest "
    "money (定金) may be lost.",
)

WHILE_OFFERED = T(
    zh="在申请按钮消失之前；还能申请多久，以订单页为准。",
    en="Before the button disappears. How long that is, the order page decides.",
)
"""By when a refund is asked for, where no time is set."""

REASON_DAMAGED = T(
    zh="原因选“破损”或“少件”；可以要求补寄、换货、退货，或者退一部分钱。",
    en="The reason is “damaged” (破损) or “missing items” (少件). You can ask for the "
    "missing part, an exchange, a return or part of the price.",
)

COMPLAIN_SOON = Deadline(
    T(
        zh="尽快；投诉入口开放多久，以页面为准。",
        en="Soon. How long the complaint can be made, the page decides.",
    ),
)
"""By when a seller is complained about to its platform."""

TYPE_NOT_AS_DESCRIBED = T(
    zh="类型选“描述不符”或“假冒商品”，附上页面和实物的对照。",
    en="The type is “not as described” (描述不符) or “counterfeit goods” (假冒商品). "
    "Attach the page and the goods side by side.",
)

TYPE_BROKEN_PROMISE = T(
    zh="类型选“违背承诺”或最接近的一项，附上承诺和卖家的拒绝。",
    en="The type is “broken promise” (违背承诺) or the nearest one. Attach the promise "
    "and the refusal.",
)

OWN_TIME = Deadline(
    T(
        zh="给卖家 48 小时；这是你自己定的期限，不是平台的规定。",
        en="Give the seller 48 hours. You set this time yourself; no rule does.",
    ),
    days=2,
    sources=(PRACTICE_NOTES["in-app"],),
)
"""By when a seller has to answer a message."""

PROVE_THE_RETURN = T(
    zh="申请平台介入，传寄出前的照片、装箱录像和运单，请卖家写明理由、拿出凭据",
    en="Ask the platform to step in with your photos before posting, the packing film and the "
    "waybill; ask for the seller’s reasons and proof",
)
"""The move where goods went back and the seller refuses, deducts, or turned the parcel away."""


def refund_kind(when: Condition, *more: Source) -> Note:
    """Return which kind of refund to ask for with the goods in hand."""
    return Note(
        when,
        T(
            zh="货在手里，一般选“退货退款”。不退货只退款，要有凭证或卖家同意；不宜退回的、"
            "认定为假货的，看平台规则。二手资料说，2026年2月1日起平台不能用规则强制卖家“仅退款”。",
            en="With the goods in hand it is normally “return and refund” (退货退款). A refund "
            "without return (仅退款) needs proof or the seller’s consent; for goods that cannot "
            "well go back or are found fake, see the platform’s rules. Secondary sources say that "
            "since 1 February 2026 no platform may force one on sellers.",
        ),
        sources=(PLATFORM_RULES[27], TAOBAO_RULES[69], *more),
    )


def turned_away(when: Condition) -> Note:
    """Return what to do where the seller may not have taken the returned parcel in."""
    return Note(
        when,
        T(
            zh="卖家没有签收、拒收退回的：先看轨迹，问快递包裹现在在哪，"
            "把写着拒收的那一条截下来，在退款页请卖家写明理由。包裹送回你手里，"
            "拍下面单和外观；要不要再寄、寄到哪里，在退款页里说好再寄。",
            en="If the seller turned the parcel away (拒收): look at the tracking, ask the courier "
            "where it is now, save the line that says it was refused, and ask for the reason in "
            "writing on the refund page. If it comes back to you, photograph the label and the "
            "outside; whether and where to send it again, agree on the refund page first.",
        ),
        sources=(PRACTICE_NOTES["evidence"], PRACTICE_NOTES["in-app"]),
    )


def receipt_has_not_begun(when: Condition) -> Note:
    """Return whose time runs where a no-reason return was not taken in.

    The seven days to refund run from receipt; refusing has rules of its own
    (Measures for Seven-Day Returns, art. 31).
    """
    return Note(
        when,
        numbered(
            zh="卖家退款的 {no_reason_refund}从收到退货算：没签收的，这个时间可能还没开始。"
            "但下单时没让你确认就不给退、以拆封查验为由不退，"
            "或者超过 {return_penalty_after}不办退货手续的，可以举报。",
            en="The seller’s {no_reason_refund} to refund run from receiving the return: if it "
            "was not delivered, they may not have begun. But refusing where you confirmed "
            "nothing when you ordered, or because you unpacked and looked, or over "
            "{return_penalty_after} without handling the return, can be reported.",
        ),
        sources=(RETURN_RULES[13], RETURN_RULES[31]),
    )
