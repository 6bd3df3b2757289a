"""What not to do when choosing a ground."""

from guide_logic.content.flows.complaint_grounds.conditions import CONSUMER_OF_TRADER, ON_SURFACE
from guide_logic.content.flows.complaint_grounds.facts import F
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    FRAUD_LAW,
    JD_RULES,
    ONLINE_CASES,
    ORDER_121,
    PUBLIC_SECURITY,
    RETURN_RULES,
    TAOBAO_RULES,
)
from guide_logic.language.text import T
from guide_logic.language.things import Warn

__all__ = ["WARNINGS"]

WARNINGS = (
    Warn(
        "danger_first",
        T(
            zh="被威胁、上门骚扰，或者像是遇到诈骗：先拨 110，再回来选理由。",
            en="If you are threatened or harassed, or it looks like a scam, call 110 first and "
            "come back for the ground.",
        ),
        sources=(PUBLIC_SECURITY[50], FRAUD_LAW[20]),
    ),
    Warn(
        "true_reason",
        T(
            zh="选和事实一致的原因。为了省运费或多拿钱编一个毛病，是骗赔，可能受处罚。",
            en="Choose the reason that is true. Inventing a fault to save freight or to get more "
            "money is a false claim and can be punished.",
        ),
        sources=(CPL_REGULATIONS[49], ORDER_121[42], PUBLIC_SECURITY[29]),
    ),
    Warn(
        "no_threats",
        T(
            zh="不要拿投诉、曝光要挟卖家多给钱。要求写在法律和承诺之内。",
            en="Do not use a complaint or exposure as a threat to get more money. Ask for what the "
            "law and the promise give.",
        ),
        sources=(ORDER_121[7], ORDER_121[42]),
    ),
    Warn(
        "whose_rules",
        T(
            zh="谁先举证，这里按淘宝规则写；别的平台看它自己的规则和页面。"
            "到了法院，按法律和证据规定来。",
            en="Who proves first is told here as in Taobao’s rules. Another platform has rules and "
            "pages of its own, and in court the law of evidence applies.",
        ),
        when=~F.platform_name.is_("taobao_tmall")
        & ~F.issue.is_("courier_service", "privacy", "minor"),
        sources=(TAOBAO_RULES[7],),
    ),
    Warn(
        "jd_rules",
        T(
            zh="京东有自己的纠纷标准，有些品类的举证时间很短，以订单页和规则页为准。",
            en="JD has standards of its own, and the time for evidence is short for some goods: "
            "its order and rule pages decide.",
        ),
        when=F.platform_name.is_("jd"),
        sources=(JD_RULES[9],),
    ),
    Warn(
        "no_early_receipt",
        T(
            zh="没看过货，不要点“确认收货”。",
            en="Do not tap “confirm receipt” (确认收货) before you have looked at the goods.",
        ),
        when=F.issue.is_("not_shipped", "late", "not_received")
        | (ON_SURFACE & F.confirmed.is_("no")),
        sources=(TAOBAO_RULES[76],),
    ),
    Warn(
        "keep_sample",
        T(
            zh="剩下的食品、药品或商品不要扔，也先不要退回卖家。",
            en="Do not throw away what is left of the goods, and do not send it back yet.",
        ),
        when=F.danger.is_("injury"),
        sources=(CPL[49],),
    ),
    Warn(
        "seven_day_exceptions",
        T(
            zh="七天无理由不包括：定作的、鲜活易腐的、在线下载或已拆封的数字化商品、交付的报刊。"
            "另外只有本身不宜退的（拆了影响健康或品质、激活试用后大幅掉价、明示临期或有瑕疵），"
            "又经你购买时逐次确认，才算；缺一样都不能拒退。",
            en="The seven-day return (七天无理由) leaves out goods made to order, fresh or "
            "perishable goods, downloaded or unsealed digital goods, and newspapers. Beyond these "
            "only goods that by nature should not come back (opening affects health or quality, "
            "activating or trying costs much of the value, openly near expiry or flawed) and that "
            "you confirmed at that purchase; if either is missing, a return cannot be refused.",
        ),
        when=F.issue.is_("no_reason_return") & CONSUMER_OF_TRADER,
        sources=(CPL[25], CPL_REGULATIONS[19], RETURN_RULES[6], RETURN_RULES[7], RETURN_RULES[20]),
    ),
    Warn(
        "private_seller",
        T(
            zh="卖家是偶尔转让闲置的个人：三倍赔偿、七天无理由、六个月举证一般不适用，按合同来。",
            en="The seller is a private person: triple damages, the seven-day return and the "
            "six-month rule do not normally apply. The contract counts.",
        ),
        when=F.role.is_("consumer") & F.seller.is_("individual"),
        sources=(ONLINE_CASES[7],),
    ),
    Warn(
        "business_buyer",
        T(
            zh="公司采购或转卖，不算生活消费：按合同来，并且尽快验货、书面通知对方。",
            en="A purchase for a business or resale is not a consumer purchase: the contract "
            "counts. Inspect soon and give notice in writing.",
        ),
        when=F.role.is_("business"),
        sources=(CPL[2], CIVIL_CODE[621]),
    ),
    Warn(
        "one_filing",
        T(
            zh="12315 和消费者协会只选一个，同一争议不要都投。",
            en="Choose either 12315 or the consumer association (消费者协会), never both for one "
            "dispute.",
        ),
        when=CONSUMER_OF_TRADER & ~F.issue.is_("courier_service"),
        sources=(ORDER_121[16],),
    ),
)
