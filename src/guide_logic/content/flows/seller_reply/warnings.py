"""What not to do when answering a complaint."""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.seller_reply.conditions import ON_PLATFORM, RUNNING
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.law import (
    CPL,
    CPL_REGULATIONS,
    ECL,
    JD_RULES,
    ONLINE_CASES,
    ORDER_121,
    PENALTY_MEASURES,
    PLATFORM_RULES,
    PRACTICE_NOTES,
    PUBLIC_SECURITY,
    TAOBAO_RULES,
    WECHAT_RULES,
)
from guide_logic.language.text import T
from guide_logic.language.things import Warn

__all__ = ["WARNINGS"]

WARNINGS = (
    Warn(
        "silence_loses",
        T(
            zh="不作声最吃亏：在平台的时间里没有动作，通常按买家说的判。",
            en="Silence costs most: with no action while the platform’s clock runs, it usually "
            "decides for the buyer.",
        ),
        when=RUNNING,
        sources=(JD_RULES[9], WECHAT_RULES["timers"], TAOBAO_RULES[91]),
    ),
    Warn(
        "a_claim_is_no_crime",
        T(
            zh="买家要求退款、要三倍赔偿，或说要投诉、起诉，本身不是敲诈。"
            "伪造问题、威胁人身，或要挟着索要明显没有依据的钱，才是。",
            en="Asking for a refund or triple damages, or saying that one will complain or sue, is "
            "in itself no extortion. Faking a fault, threatening people, or demanding money that "
            "plainly has no basis under threat, is.",
        ),
        when=F.claim.is_("buyer_abuse"),
        sources=(CPL["55-1"], CPL_REGULATIONS[49], ECL[60]),
    ),
    Warn(
        "refund_only_rule",
        T(
            zh="二手资料说，2026年2月1日起平台不得用规则强迫商家“仅退款”。"
            "买家仍可依法或和你商量要求退款；“只有五种情形能仅退款”，我们没有找到这样的法律规定。",
            en="Secondary sources say that since 1 February 2026 a platform may not force a refund "
            "without return (仅退款) on traders by its rules. A buyer may still claim one by law "
            "or by agreement; we found no law that says “only five cases allow it”.",
        ),
        when=F.claim.is_("refund_only_kept"),
        sources=(PLATFORM_RULES[27],),
    ),
    Warn(
        "no_harassment",
        T(
            zh="不要反复打电话、上门、威胁，也不要公开买家的姓名、电话和地址。",
            en="Do not keep calling, turn up or threaten, and do not publish the buyer’s name, "
            "number or address.",
        ),
        sources=(CPL[29], PUBLIC_SECURITY[50]),
    ),
    Warn(
        "fifteen_days",
        numbered(
            zh="{wilful_delay}是处罚线，不是可以用满的时间：无正当理由拖过 {wilful_delay}，"
            "可能被认定为故意拖延。",
            en="The {wilful_delay} are the line for a penalty, not time you may use: going past "
            "them without good reason may count as wilful delay.",
        ),
        when=F.about.is_("no_reason") | (F.about.is_("defect") & F.fault.is_("seller")),
        sources=(PENALTY_MEASURES[8], PENALTY_MEASURES[9]),
    ),
    Warn(
        "void_notices",
        T(
            zh="“签收即视为合格”“一切解释权归店铺”这类格式条款无效，拿它拒绝买家会更被动。",
            en="Standard terms such as “signing means accepted” or “the shop alone interprets” are "
            "void. Refusing with them weakens your case.",
        ),
        when=F.about.is_("defect", "no_reason", "not_received"),
        sources=(ONLINE_CASES[1],),
    ),
    Warn(
        "mediation_is_voluntary",
        T(
            zh="调解可以不同意，但别不理：回一句愿不愿意、为什么。",
            en="You may decline mediation, but do not ignore it: say whether you agree, and why.",
        ),
        when=F.claim.is_("m12315"),
        sources=(ORDER_121[18], ORDER_121[23]),
    ),
    Warn(
        "stay_inside",
        T(
            zh="答复、证据和退款都留在平台内，不要让买家加微信、在外面收款。",
            en="Keep answers, evidence and refunds on the platform. Do not move the buyer to "
            "WeChat or to payment outside.",
        ),
        when=ON_PLATFORM,
        sources=(PRACTICE_NOTES["in-app"],),
    ),
    Warn(
        "page_decides",
        T(
            zh="时间以商家后台的倒计时和通知为准，节假日可能统一延长；"
            "特殊类目和你们的约定另有规则的，从其规则。",
            en="The countdown in your console and the notice decide; holidays may lengthen it. "
            "Special rules for some goods, and your own agreement, come first.",
        ),
        when=ON_PLATFORM,
        sources=(PRACTICE_NOTES["in-app"], TAOBAO_RULES[7]),
    ),
    Warn(
        "no_promise",
        T(
            zh="平台和法院看证据，谁也不能保证结果；别找“包赢”“内部申诉”的人。",
            en="Platforms and courts go by evidence, and nobody can promise a result. Keep away "
            "from people who sell sure wins or inside appeals.",
        ),
        when=F.claim.is_("refund_only_kept", "lawsuit") | F.decided.is_("against_us"),
        sources=(PRACTICE_NOTES["in-app"],),
    ),
    Warn(
        "truth",
        T(
            zh="答复、证据、举报和报警都要真实。改聊天、补假凭证、编造事实，会输掉案子，"
            "还可能受罚。",
            en="Answers, evidence, reports and statements to the police must be true. Altered "
            "chats, made-up papers and invented facts lose the case and can be punished.",
        ),
        sources=(ECL[62], PUBLIC_SECURITY[29], PUBLIC_SECURITY[72]),
    ),
)
