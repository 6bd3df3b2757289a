"""The refund reason and the complaint type, by issue: decision table B, section 4."""

from guide_logic.content.buyers.steps import (
    COMPLAIN_SOON,
    REASON_DAMAGED,
    WHILE_OFFERED,
    refund_kind,
)
from guide_logic.content.channels import PLATFORM
from guide_logic.content.figures import numbered
from guide_logic.content.flows.complaint_grounds.conditions import CONSUMER_OF_TRADER, NO_12315
from guide_logic.content.flows.complaint_grounds.facts import F
from guide_logic.content.flows.complaint_grounds.outcomes import ASKED, INTERVENED, WAITED
from guide_logic.content.flows.complaint_grounds.steps.where_to_tap import ON_THE_ORDER, STEP_IN
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    ECL,
    JD_RULES,
    ORDER_121,
    PRACTICE_NOTES,
    RETURN_RULES,
    TAOBAO_RULES,
    TAOBAO_TIMERS,
)
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import WAIT, Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["CASE", "COMP", "REASON", "TIMER"]

_WITH_PLATFORM = F.tried.is_("case_open")

REASON = Step(
    "refund_reason",
    ref="REASON",
    channel=PLATFORM,
    title=T(zh="退款原因这样选", en="Choose the refund reason"),
    text=T(
        zh="在订单页点“申请退款”或“申请售后”。原因选和事实一致、你也能证明的那个，"
        "各平台叫法略有不同。"
        "说明里先写事实，再写要求；卖家拒绝，就申请平台介入。",
        en="On the order page tap “apply for refund” (申请退款) or “apply for after-sales” "
        "(申请售后). Take the reason that is true and that you can prove; platforms word them a "
        "little differently. Write the facts first, then what you want. If refused, ask for "
        "platform intervention (平台介入).",
    ),
    do=(
        Note(
            F.issue.is_("not_shipped", "late"),
            T(
                zh="过了最晚发货时间就申请退款，原因选“未按约定时间发货”",
                en="Once the shipping time is over, ask for the refund, reason “not shipped in "
                "time” (未按约定时间发货)",
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
            F.issue.is_("damaged_short"),
            T(
                zh="在订单页申请售后，原因选“破损”或“少件”，附照片",
                en="Ask for after-sales on the order page, reason “damaged” (破损) or “missing "
                "items” (少件)",
            ),
        ),
        Note(
            F.issue.is_("not_as_described"),
            T(
                zh="在订单页申请退款，原因选“与描述不符”，逐条写哪里不符",
                en="Ask for a refund, reason “not as described” (与描述不符): what the page "
                "said, what you got",
            ),
        ),
        Note(
            F.issue.is_("quality"),
            T(
                zh="在订单页申请退款，原因选“质量问题”，写清毛病和怎样用的",
                en="Ask for a refund, reason “quality problem” (质量问题): the fault, and how "
                "you used it",
            ),
        ),
        Note(
            F.issue.is_("counterfeit"),
            T(
                zh="在订单页申请退款，原因选“假冒”",
                en="Ask for a refund on the order page, reason “counterfeit” (假冒)",
            ),
        ),
        Note(
            F.issue.is_("food_drug"),
            T(
                zh="在订单页申请退款，选质量或安全的原因，写清批号和保质期",
                en="Ask for a refund with the quality or safety reason; give the batch and the "
                "date",
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
            F.issue.is_("price_cancel"),
            T(
                zh="不要货了，原因选“缺货”或“卖家取消”；还要货，书面要求发货",
                en="If you gave up the goods: “out of stock” (缺货) or “cancelled by the "
                "seller” (卖家取消); else demand delivery",
            ),
        ),
        Note(
            F.issue.is_("promise_broken", "refund_unpaid"),
            T(
                zh="在订单页申请，原因选“违背承诺”或最接近的，附承诺的截图",
                en="Ask on the order page, reason “broken promise” (违背承诺) or the nearest, "
                "with its screenshot",
            ),
        ),
        Note(
            F.issue.is_("no_reason_return") & CONSUMER_OF_TRADER,
            T(
                zh="在订单页申请“退货退款”，原因选“七天无理由”",
                en="Ask for return and refund (退货退款), reason “seven-day return” (七天无理由)",
            ),
        ),
        Note(
            F.issue.is_("minor"),
            T(
                zh="在订单页申请退款，写明孩子的年龄和付款经过",
                en="Ask for the refund on the order page, with the child’s age and how it was paid",
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
            numbered(
                zh="签收次日起 {no_reason_return}内提出，看提出的日期。",
                en="Within {no_reason_return}, counted from the day after you signed for it. "
                "The day you ask counts.",
            ),
            when=F.issue.is_("no_reason_return") & CONSUMER_OF_TRADER,
            sources=(CPL[25], RETURN_RULES[10]),
        ),
        Deadline(
            WHILE_OFFERED,
        ),
    ),
    fails=T(
        zh="原因选错了，能不能改或重新申请，看页面；不要为了通过而换成不真实的原因。",
        en="Whether a wrong reason can be changed or asked for again, the page decides. Never "
        "swap it for an untrue one to get through.",
    ),
    notes=(
        Note(
            F.issue.is_("not_shipped", "late"),
            T(
                zh="过了订单上的最晚发货时间（预售看预售日），原因选“未按约定时间发货”；"
                "卖家说没货的，选“缺货”。还想要货，先催发货，不申请退款。",
                en="Once the latest shipping time on the order, or the pre-sale day (预售), is "
                "over, the reason is “not shipped in time” (未按约定时间发货); if the seller has "
                "none, “out of stock” (缺货). If you still want the goods, press for shipping "
                "instead.",
            ),
            sources=(ECL[20], CIVIL_CODE[563], TAOBAO_TIMERS["dispatch"]),
        ),
        Note(
            F.issue.is_("not_received"),
            T(
                zh="原因选“未收到货”。收到的是空包、卖家又失联的，先报警。",
                en="The reason is “not received” (未收到货). If an empty parcel came and the "
                "seller is gone, go to the police first.",
            ),
            sources=(TAOBAO_RULES[38],),
        ),
        Note(
            F.issue.is_("damaged_short"),
            REASON_DAMAGED,
            sources=(TAOBAO_RULES[75],),
        ),
        Note(
            F.issue.is_("not_as_described"),
            T(
                zh="原因选“与描述不符”，逐条写：页面写的是什么，收到的是什么。",
                en="The reason is “not as described” (与描述不符). Point by point: what the page "
                "said, what you got.",
            ),
            sources=(TAOBAO_RULES[73],),
        ),
        Note(
            F.issue.is_("quality"),
            T(
                zh="原因选“质量问题”，写清毛病、什么时候发现、怎样用的。",
                en="The reason is “quality problem” (质量问题). Say what the fault is, when you "
                "found it and how you used the goods.",
            ),
            sources=(CPL[24], CIVIL_CODE[582]),
        ),
        Note(
            F.issue.is_("counterfeit"),
            T(
                zh="原因选“假冒”。认定为假冒、你又是为生活买的，淘宝规则支持退款。",
                en="The reason is “counterfeit” (假冒). If the goods are found fake and you bought "
                "for daily life, Taobao’s rules support a refund.",
            ),
            sources=(TAOBAO_RULES[69],),
        ),
        Note(
            F.issue.is_("food_drug"),
            T(
                zh="原因选食品或药品的质量、安全问题；写清批号、保质期和储存情况。",
                en="Choose the quality or safety reason for food or medicine. Give the batch, the "
                "date and how it was stored.",
            ),
        ),
        Note(
            F.issue.is_("invoice"),
            T(
                zh="只要发票的，不用退款：在订单页点“申请开票”，再用文字催卖家。",
                en="If all you want is the invoice (发票), ask for no refund: use “request "
                "invoice” (申请开票) on the order page and remind the seller in writing.",
            ),
        ),
        Note(
            F.issue.is_("price_cancel"),
            T(
                zh="还想要货，先别退款：写明订单提交成功合同就成立，要求发货或赔偿。"
                "不想要了，原因选“缺货”或“卖家取消”。",
                en="If you still want the goods, ask for no refund yet: say that the contract was "
                "made when the order went through, and ask for delivery or compensation. If not, "
                "the reason is “out of stock” (缺货) or “cancelled by the seller” (卖家取消).",
            ),
            sources=(ECL[49], CIVIL_CODE[491]),
        ),
        Note(
            F.issue.is_("promise_broken", "refund_unpaid"),
            T(
                zh="原因选“违背承诺”或最接近的一项，传上承诺的截图和卖家的答复。",
                en="The reason is “broken promise” (违背承诺) or the nearest one. Upload the "
                "promise and the seller’s reply.",
            ),
            sources=(CPL_REGULATIONS[12],),
        ),
        Note(
            F.issue.is_("refund_unpaid"),
            T(
                zh="平台已经判退的，请平台从交易款或保证金里划付。",
                en="If the platform has decided for you, ask it to pay from the held price or the "
                "seller’s deposit.",
            ),
            sources=(TAOBAO_RULES["85-87"],),
        ),
        Note(
            F.issue.is_("no_reason_return") & CONSUMER_OF_TRADER,
            T(
                zh="原因选“七天无理由”；为检查拆封、合理试一试，不影响“完好”。",
                en="The reason is “seven-day return” (七天无理由). Opening it to look and a "
                "reasonable try do not harm it.",
            ),
            sources=(RETURN_RULES[8], RETURN_RULES[9]),
        ),
        Note(
            F.issue.is_("no_reason_return") & NO_12315,
            T(
                zh="法定的七天这里一般不适用；看卖家有没有自己承诺可以退。",
                en="The legal seven days do not normally apply here. See whether the seller "
                "promised a return.",
            ),
            sources=(CPL[2],),
        ),
        Note(
            F.issue.is_("minor"),
            T(
                zh="在平台客服里找“未成年人退款”，写明孩子几岁、监护人不同意这笔交易。",
                en="In the platform’s service look for the refund for minors (未成年人退款). Give "
                "the child’s age and say that the guardian does not agree to the purchase.",
            ),
            sources=(CIVIL_CODE[145],),
        ),
        Note(
            F.issue.is_("other"),
            T(
                zh="没有完全对得上的，选最接近的一项，在说明里把事实写清。",
                en="If none fits, take the nearest and tell the facts in the description.",
            ),
        ),
        refund_kind(
            F.issue.is_("damaged_short", "not_as_described", "quality", "counterfeit", "food_drug"),
            JD_RULES[9],
        ),
    ),
    outcomes=ASKED,
    sources=(PRACTICE_NOTES["in-app"], ECL[60]),
)

TIMER = Step(
    "watch_timer",
    ref="TIMER",
    channel=PLATFORM,
    does=WAIT,
    title=T(zh="盯住订单页的倒计时", en="Watch the countdown on the order page"),
    text=T(
        zh="每天看一次：还剩多少时间，有没有回复。不要撤销申请，也不要点“确认收货”。"
        "要你补材料的，按页面写明的时间交。",
        en="Look once a day: how much time is left, and is there a reply? Do not withdraw the "
        "request and do not confirm receipt (确认收货). Hand in what is asked for by the time on "
        "the page.",
    ),
    do=(
        Note(
            _WITH_PLATFORM,
            T(
                zh="等平台的结果，要你举证的，在页面写明的时间前交",
                en="Wait for the platform, and hand in evidence by the time on the page",
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
            T(
                zh="以订单页的倒计时为准。",
                en="The countdown on the order page decides.",
            ),
        ),
    ),
    fails=T(
        zh="卖家拒绝，或到时间没结果，就申请平台介入。",
        en="If the seller refuses, or the time ends with no result, ask for platform "
        "intervention "
        "(平台介入).",
    ),
    outcomes=WAITED,
    sources=(PRACTICE_NOTES["in-app"],),
)

CASE = Step(
    "platform_case",
    ref="CASE",
    channel=PLATFORM,
    title=T(zh="申请平台介入", en="Ask the platform to step in"),
    text=T(
        zh="在退款页申请，理由和退款申请里写的一致，一条事实配一份凭证；轮到卖家举证的，"
        "写明它没有举证。",
        en="Ask on the refund page with the same ground as in the request and one piece of proof "
        "to each fact. Where it is the seller’s turn to prove, say that it has not.",
    ),
    do=T(
        zh="申请平台介入，理由不变，一次写清事实、要求和凭证",
        en="Ask the platform to step in, on the same ground, with facts, demand and proof at once",
    ),
    where=STEP_IN,
    deadlines=(
        Deadline(
            T(
                zh="卖家拒绝或时间到了以后，尽快；以页面为准。",
                en="Soon after the seller refuses or its time is over. The page decides.",
            ),
        ),
    ),
    fails=(
        Note(
            NO_12315,
            T(
                zh="平台不支持，还可以走法院。",
                en="If the platform refuses, a court remains.",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="平台不支持，还可以走 12315 和法院。",
                en="If the platform refuses, 12315 and the courts remain.",
            ),
        ),
    ),
    outcomes=INTERVENED,
    sources=(ECL[63], PRACTICE_NOTES["in-app"]),
)

COMP = Step(
    "complaint_type",
    ref="COMP",
    channel=PLATFORM,
    title=T(zh="投诉类型这样选", en="Choose the type of complaint"),
    text=T(
        zh="投诉违规和退款分开，可以同时办：一个查卖家有没有违规，一个要钱。"
        "只写时间、承诺、实际情况和要求，卖家会不会受处理由平台定。",
        en="A complaint (投诉卖家) and a refund are separate and can run at once: one looks for a "
        "breach, the other asks for money. Write only times, promises, what happened and what you "
        "want. Whether the seller is dealt with is for the platform.",
    ),
    deadlines=(COMPLAIN_SOON,),
    fails=T(
        zh="不成立的，看驳回理由补证据；退款照样往下走。",
        en="If it is rejected, read the reason and add evidence. The refund goes on all the same.",
    ),
    notes=(
        Note(
            F.issue.is_("not_shipped", "late"),
            T(
                zh="过了最晚发货时间，类型才选“延迟发货”；卖家说没货的，选“缺货”；"
                "物流是假的，选“虚假发货”。",
                en="The type is “late shipping” (延迟发货) only once the latest shipping time is "
                "over; “out of stock” (缺货) if the seller has none; “sham shipping” (虚假发货) if "
                "the tracking is false.",
            ),
            sources=(TAOBAO_TIMERS["dispatch"],),
        ),
        Note(
            F.issue.is_("not_as_described"),
            T(
                zh="类型选“描述不符”：主图、标题、详情页、属性里哪一句不符，一句一句列出来。",
                en="The type is “not as described” (描述不符). List each line of the picture, the "
                "title, the details or the attributes that is not true.",
            ),
        ),
        Note(
            F.issue.is_("counterfeit"),
            T(
                zh="类型选“假冒商品”：用了品牌标志却不是该品牌的，把两处对照着拍。",
                en="The type is “counterfeit goods” (假冒商品). Where the goods carry a brand’s "
                "logo and are not the brand’s, show both side by side.",
            ),
        ),
        Note(
            F.issue.is_("counterfeit") & ~F.seller.is_("individual"),
            T(
                zh="店铺卖假货的，还可以向 12315 举报。",
                en="A shop that sells fakes can also be reported to 12315.",
            ),
            sources=(ORDER_121[3], ORDER_121[28]),
        ),
        Note(
            F.issue.is_("promise_broken", "price_cancel", "invoice"),
            T(
                zh="类型选“违背承诺”：价格、赠品、发票、发货时间，写了没做到的都算。",
                en="The type is “broken promise” (违背承诺): a price, a gift, an invoice or a "
                "shipping time that was promised and not kept.",
            ),
            sources=(CPL_REGULATIONS[12], CPL[22]),
        ),
    ),
    sources=(ECL[59],),
)
