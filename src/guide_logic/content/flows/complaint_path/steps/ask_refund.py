"""Asking for the refund on the order page."""

from guide_logic.content.buyers.steps import (
    NOT_WANTED_BEFORE_RECEIPT,
    REASON_DAMAGED,
    WHILE_OFFERED,
)
from guide_logic.content.channels import PLATFORM
from guide_logic.content.figures import numbered
from guide_logic.content.flows.complaint_path import evidence as have
from guide_logic.content.flows.complaint_path.conditions import (
    BEFORE_RECEIPT,
    CONSUMER_OF_TRADER,
    FAULTY,
)
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.flows.complaint_path.outcomes import ASKED
from guide_logic.content.flows.complaint_path.steps.perished import (
    ASK_FIRST,
    ASK_FIRST_SOURCES,
)
from guide_logic.content.flows.complaint_path.steps.where_to_tap import COUNTDOWNS, ON_THE_ORDER
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    ECL,
    EXPRESS_RULES,
    JD_RULES,
    PLATFORM_RULES,
    PRACTICE_NOTES,
    RETURN_RULES,
    TAOBAO_RULES,
    WECHAT_RULES,
)
from guide_logic.content.limits import orders
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["REFUND"]

_TAOBAO = F.platform_name.is_("taobao_tmall")

_WECHAT = F.platform_name.is_("wechat_shop")

_IN_HAND = F.state.is_("received", "success_in", "success_out")


REFUND = Step(
    "ask_refund",
    ref="REFUND",
    channel=PLATFORM,
    title=T(zh="在订单页申请退款", en="Ask for the refund on the order page"),
    text=T(
        zh="打开这笔订单，点“申请退款”或“申请售后”。"
        "选和事实一致的原因，金额按实际付款填，传上凭证。"
        "提交后截图，并记下页面上的倒计时。",
        en="Open the order and tap “apply for refund” (申请退款) or “apply for after-sales” "
        "(申请售后). Choose the reason that fits the facts, enter what you really paid and "
        "upload your evidence. Then take a screenshot and note the countdown.",
    ),
    do=(
        Note(
            F.issue.is_("minor"),
            T(
                zh="走“未成年人退款”入口；没有就在订单页申请，写明孩子的年龄和付款经过",
                en="Use the refund for minors (未成年人退款), or ask on the order page with "
                "the child’s age and how it was paid",
            ),
        ),
        Note(
            F.issue.is_("invoice"),
            T(
                zh="在订单页点“申请开票”，再用文字催卖家",
                en="Use “request invoice” (申请开票) on the order page, and remind the seller "
                "in writing",
            ),
        ),
        Note(
            F.refund.is_("withdrawn", "lapsed"),
            T(
                zh="在订单页再申请一次退款，换成有证据支持的理由，凭证一次传齐",
                en="Ask for the refund again on the order page, with a reason your evidence "
                "supports and all of it at once",
            ),
        ),
        Note(
            F.state.is_("to_ship") & F.issue.is_("not_shipped", "late"),
            T(
                zh="在订单页申请“仅退款”，原因选“未按约定时间发货”",
                en="Ask for a refund on the order page: refund only (仅退款), reason “not "
                "shipped in time” (未按约定时间发货)",
            ),
        ),
        Note(
            F.state.is_("to_ship") & F.issue.is_("price_cancel"),
            T(
                zh="不想要了，就申请“仅退款”，原因选“缺货”或“卖家取消”；还要货，先别退",
                en="Ask for refund only (仅退款), reason “out of stock” (缺货) or “cancelled "
                "by the seller” (卖家取消); not if you still want it",
            ),
        ),
        Note(
            F.state.is_("to_ship"),
            T(
                zh="在订单页申请“仅退款”，原因选和事实一致的一项",
                en="Ask for a refund on the order page: refund only (仅退款), with the reason "
                "that is true",
            ),
        ),
        Note(
            F.state.is_("shipped") & F.issue.is_("damaged_short"),
            T(
                zh="当着快递员验货，坏了、少了就拍照拒签，再在订单页申请退款",
                en="Check it in front of the courier, photograph and refuse what is damaged or "
                "short, then ask for the refund",
            ),
        ),
        Note(
            F.state.is_("shipped") & F.issue.is_("late", "not_shipped"),
            T(
                zh="在订单页申请退款，原因选“未按约定时间发货”，传上承诺的时间",
                en="Ask for a refund on the order page, reason “not shipped in time” "
                "(未按约定时间发货), with the promised time",
            ),
        ),
        Note(
            F.issue.is_("not_received"),
            T(
                zh="在订单页申请退款，原因选“未收到货”",
                en="Ask for a refund on the order page, reason “not received” (未收到货)",
            ),
        ),
        Note(
            F.state.is_("shipped") & F.issue.is_("no_reason_return"),
            T(
                zh="趁货还没到，在订单页直接申请退款",
                en="Ask for the refund on the order page now, before the parcel comes",
            ),
        ),
        Note(
            F.issue.is_("no_reason_return") & CONSUMER_OF_TRADER,
            T(
                zh="在订单页申请“退货退款”，原因选“七天无理由”",
                en="Ask for return and refund (退货退款) on the order page, reason “seven-day "
                "no-reason return” (七天无理由)",
            ),
        ),
        Note(
            F.issue.is_("no_reason_return"),
            T(
                zh="看卖家承诺过可退没有；承诺过，就在订单页申请“退货退款”",
                en="See whether the seller promised returns; if so, ask for return and refund "
                "(退货退款) on the order page",
            ),
        ),
        Note(
            F.issue.is_("damaged_short"),
            T(
                zh="在订单页申请售后，原因选“破损”或“少件”，传上照片",
                en="Apply for after-sales on the order page, reason “damaged” (破损) or "
                "“missing items” (少件), with photos",
            ),
        ),
        Note(
            F.issue.is_("not_as_described"),
            T(
                zh="在订单页申请“退货退款”，原因选“与描述不符”，传上页面和实物的对照",
                en="Ask for return and refund (退货退款), reason “not as described” "
                "(与描述不符), page and goods side by side",
            ),
        ),
        Note(
            F.issue.is_("quality"),
            T(
                zh="在订单页申请“退货退款”，原因选“质量问题”，传上照片或视频",
                en="Ask for return and refund (退货退款) on the order page, reason “quality "
                "problem” (质量问题), with photos or video",
            ),
        ),
        Note(
            F.issue.is_("counterfeit"),
            T(
                zh="在订单页申请“退货退款”，原因选“假冒”，请卖家拿出进货凭证",
                en="Ask for return and refund (退货退款), reason “counterfeit” (假冒), and ask "
                "for proof of origin",
            ),
        ),
        Note(
            F.issue.is_("food_drug"),
            T(
                zh="在订单页申请退款，原因选食品或药品的质量、安全问题，传上照片",
                en="Ask for the refund on the order page, with the quality or safety reason "
                "for food or medicine and photos",
            ),
        ),
        Note(
            F.issue.is_("late"),
            T(
                zh="在订单页申请售后，只要承诺的晚到赔付；想退货的，看七天无理由",
                en="Apply on the order page for what was promised for lateness; to send it "
                "back, use the seven-day return (七天无理由)",
            ),
        ),
        Note(
            F.issue.is_("promise_broken"),
            T(
                zh="留货的，申请补差、补寄或退一部分，原因选“违背承诺”；不要了才退货",
                en="Keeping the goods: ask for the difference, the gift or part back, reason "
                "“broken promise” (违背承诺); send them back only if unwanted",
            ),
        ),
        Note(
            F.issue.is_("refund_unpaid"),
            T(
                zh="写着“退款成功”的，先查原付款渠道；没退的，再申请退款，传上对方答应的记录",
                en="If the page says refunded (退款成功), check where you paid from; if not, ask "
                "again there, with the record that it was agreed",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="在订单页申请退款或售后，原因选和事实一致的一项，传上凭证",
                en="Ask for the refund on the order page, with the reason that fits the facts "
                "and your evidence",
            ),
        ),
    ),
    where=ON_THE_ORDER,
    deadlines=(
        Deadline(
            numbered(
                zh="签收次日起 {no_reason_return}内提出，最好今天就提。",
                en="Within {no_reason_return}, counted from the day after you signed for it; "
                "best today.",
            ),
            term=orders.NO_REASON_RETURN,
            when=F.issue.is_("no_reason_return") & CONSUMER_OF_TRADER & ~BEFORE_RECEIPT,
        ),
        Deadline(
            WHILE_OFFERED,
        ),
    ),
    fails=T(
        zh="卖家拒绝，就申请平台介入。卖家不回，就看倒计时，到点再找平台。",
        en="If the seller refuses, ask for platform intervention (平台介入). If the seller is "
        "silent, watch the countdown and turn to the platform when it ends.",
    ),
    evidence=(
        have.ORDER,
        have.PAGE,
        have.SHIPPING_TIME,
        have.PHOTOS,
        have.UNBOXING,
        have.PROMISE,
        have.INTACT,
        have.AGREED,
        have.CANCELLED,
    ),
    notes=(
        *COUNTDOWNS,
        Note(
            F.refund.is_("withdrawn", "lapsed"),
            T(
                zh="申请被撤销或关闭后，在页面允许的时间内一般可以再申请。"
                "同一个理由平台可能不再受理，所以这次把凭证补齐；"
                "是卖家让你撤的，把那段聊天也传上。",
                en="After a request was withdrawn or closed you can normally ask again while the "
                "page allows it. The platform may not take the same ground twice, so add the "
                "missing evidence this time, and the chat in which the seller asked you to "
                "withdraw, if so it was.",
            ),
            sources=(PRACTICE_NOTES["in-app"],),
        ),
        Note(
            _WECHAT & F.refund.is_("withdrawn", "lapsed"),
            T(
                zh="微信小店里，同一件商品最多可以申请 5 次售后。",
                en="In a WeChat shop you can ask at most 5 times for the same item.",
            ),
            sources=(WECHAT_RULES["requests"],),
        ),
        Note(
            F.state.is_("to_ship") & F.issue.is_("no_reason_return", "other"),
            NOT_WANTED_BEFORE_RECEIPT,
            sources=(CPL[25], CIVIL_CODE[587]),
        ),
        Note(
            F.state.is_("to_ship"),
            T(
                zh="货还没发，类型选“仅退款”：东西没寄出，没有什么可退回。",
                en="Nothing has been sent, so choose “refund only” (仅退款): there is nothing to "
                "send back.",
            ),
        ),
        Note(
            _TAOBAO & F.state.is_("shipped"),
            T(
                zh="货在路上，申请理由合理的，卖家应当及时通知快递拦截；拦下了就支持退款。",
                en="If the parcel is on its way and your request is reasonable, the seller should "
                "have it intercepted. If that works, the refund is supported.",
            ),
            sources=(TAOBAO_RULES[23],),
        ),
        Note(
            _IN_HAND & FAULTY,
            T(
                zh="货在你手里，一般选“退货退款”。只退款不退货，要有证据或卖家同意；"
                "二手资料说，2026年2月1日起平台不得用规则强制卖家“仅退款”。",
                en="You have the goods, so normally choose “return and refund” (退货退款). A "
                "refund without return (仅退款) needs proof or the seller’s agreement. Secondary "
                "sources say that since 1 February 2026 platforms may not force it on sellers by "
                "their rules.",
            ),
            sources=(PLATFORM_RULES[27],),
        ),
        Note(_IN_HAND & FAULTY & ~F.issue.is_("counterfeit"), ASK_FIRST, sources=ASK_FIRST_SOURCES),
        Note(
            _IN_HAND & F.issue.is_("food_drug", "counterfeit"),
            T(
                zh="变质、不宜寄回的，或认定是假货的，平台规则可能允许不退货就退款，以页面为准。",
                en="For goods that have gone off or are unfit to send back, or were found to be "
                "fake, the platform’s rules may allow a refund without return; the page decides.",
            ),
            sources=(JD_RULES[9], TAOBAO_RULES[69]),
        ),
        Note(
            F.issue.is_("not_shipped"),
            T(
                zh="还想要货，就先催发货。不想要了，过了订单上的最晚发货时间（预售看预售日期），"
                "原因选“未按约定时间发货”或“缺货”；还没到的，选和事实一致的，或和卖家商量。",
                en="If you still want the goods, press for shipping. If not, and the latest "
                "shipping time on the order is over (for a pre-sale, its own day), the reason is "
                "“not shipped in time” (未按约定时间发货) or “out of stock” (缺货). Before that "
                "day choose what is true, or agree with the seller.",
            ),
            sources=(ECL[20],),
        ),
        Note(
            F.issue.is_("late") & _IN_HAND,
            T(
                zh="货已经到了：能要的是页面承诺的晚到赔付，和能证明的损失。"
                "还想退货的，看七天无理由合不合适。",
                en="The goods have come: you can ask for what the page promised for lateness, and "
                "for loss you can prove. If you want to return them, see whether the seven-day "
                "return (七天无理由) fits.",
            ),
            sources=(ECL[20], CPL[25]),
        ),
        Note(
            F.issue.is_("late") & ~_IN_HAND,
            T(
                zh="过了页面承诺的时间，原因选“未按约定时间发货”，传上那个时间；没过的，先催。",
                en="Once the time the page promised is over, the reason is “not shipped in time” "
                "(未按约定时间发货). Upload that time. Before it, just press.",
            ),
            sources=(ECL[20],),
        ),
        Note(
            F.issue.is_("damaged_short"),
            REASON_DAMAGED,
        ),
        Note(
            F.issue.is_("promise_broken"),
            T(
                zh="货留着、只要差价或赠品的，金额填差的那部分，不填全部，也不选“退货退款”。",
                en="If you keep the goods and want the difference or the gift, enter that part, "
                "not the whole price, and do not choose return and refund (退货退款).",
            ),
            sources=(CIVIL_CODE[582],),
        ),
        Note(
            F.issue.is_("not_received"),
            T(
                zh="先问家人、门卫、驿站，请快递给出签收人和签收照片。没经你同意放驿站、柜子、门口的，"
                "写明这一点。",
                en="First ask the family, the gate and the pick-up point, and ask the courier who "
                "signed, with the photo. If it was left at a pick-up point, a locker or the door "
                "without your consent, say so.",
            ),
            sources=(ECL[52], EXPRESS_RULES[26]),
        ),
        Note(
            F.issue.is_("food_drug"),
            T(
                zh="原因选食品或药品的质量、安全问题；要退货的，自己留一份样品和包装的照片。",
                en="Choose the quality or safety reason for food or medicine. If you return it, "
                "keep a sample and photos of the packaging.",
            ),
        ),
        Note(
            F.issue.is_("no_reason_return") & CONSUMER_OF_TRADER,
            T(
                zh="原因选“七天无理由”。为了检查而拆封、正常试用，不影响退货；"
                "商品、配件、吊牌和赠品要齐全。",
                en="The reason is “seven-day no-reason return” (七天无理由). Opening the parcel to "
                "check it and trying the goods sensibly do not matter. Goods, parts, tags and "
                "gifts must be complete.",
            ),
            sources=(CPL[25], RETURN_RULES[8], CPL_REGULATIONS[19]),
        ),
        Note(
            F.issue.is_("price_cancel"),
            T(
                zh="还想要货，先别退款：写明订单提交成功合同就成立，要求发货或赔偿。"
                "不想要了，原因选“缺货”或“卖家取消”。",
                en="If you still want the goods, do not ask for a refund yet: say that the "
                "contract was made when the order went through, and ask for delivery or "
                "compensation. If not, the reason is “out of stock” (缺货) or “cancelled by the "
                "seller” (卖家取消).",
            ),
            sources=(ECL[49], CIVIL_CODE[491]),
        ),
        Note(
            F.issue.is_("invoice"),
            T(
                zh="如果只要发票，不用退款：在订单页点“申请开票”，再用文字催卖家。",
                en="If all you want is the invoice (发票), do not ask for a refund: use “request "
                "invoice” (申请开票) on the order page and remind the seller in writing.",
            ),
        ),
        Note(
            F.issue.is_("minor"),
            T(
                zh="有未成年人退款入口的走那个入口；没有，就选最接近的原因，"
                "写明孩子的年龄和付款经过。",
                en="If there is a refund for minors (未成年人退款), use it. If not, take the "
                "nearest reason, and give the child’s age and how the payment was made.",
            ),
            sources=(CIVIL_CODE[145],),
        ),
    ),
    outcomes=ASKED,
    sources=(ECL[59], PRACTICE_NOTES["in-app"]),
)
