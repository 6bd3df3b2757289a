"""Who has to prove what, said to the seller."""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.law import CPL, TAOBAO_RULES
from guide_logic.language.text import T
from guide_logic.language.things import Burden

__all__ = ["BURDENS"]

_FAULT = F.about.is_("defect")

BURDENS = (
    Burden(
        "buyer_shows",
        T(
            zh="看得见的毛病、看得出的描述不符：买家先给照片或视频，然后由你解释或反证。"
            "（淘宝规则；其他平台看各自的页面。）",
            en="A fault or a wrong description that can be seen: the buyer shows photos or video "
            "first, then you explain or rebut. (Taobao’s rule; elsewhere the page decides.)",
        ),
        who="other",
        when=_FAULT,
        sources=(TAOBAO_RULES[65], TAOBAO_RULES[73]),
    ),
    Burden(
        "origin_shown",
        T(
            zh="看不见的毛病、怀疑是假货：你先拿出来源凭证，拿不出就支持买家退货退款。"
            "（淘宝规则；其他平台看各自的页面。）",
            en="A fault that cannot be seen, or a suspected fake: you first prove where the goods "
            "come from, and without that the buyer’s return and refund is supported. (Taobao’s "
            "rule; elsewhere the page decides.)",
        ),
        who="you",
        when=F.about.is_("defect", "counterfeit"),
        sources=(TAOBAO_RULES[66],),
    ),
    Burden(
        "six_months",
        numbered(
            zh="电脑、电视、冰箱、空调、洗衣机等耐用品，消费者收到后 {trader_proves}内发现毛病的，"
            "由你举证。",
            en="For computers, televisions, fridges, air conditioners, washing machines and the "
            "like, you bear the proof for faults a consumer finds within {trader_proves} of "
            "receipt.",
        ),
        who="you",
        when=_FAULT,
        sources=(CPL[23],),
    ),
    Burden(
        "delivery",
        T(
            zh="买家说没收到、破损或少件：先由你证明已经送到、依规签收。"
            "买家点了“确认收货”的，外观破损和少件由买家证明。（淘宝规则；其他平台看各自的页面。）",
            en="The buyer says that it did not come, or came damaged or short: you first prove "
            "proper delivery. After the buyer tapped “confirm receipt” (确认收货), visible damage "
            "and missing parts are for the buyer to prove. (Taobao’s rule; elsewhere the page "
            "decides.)",
        ),
        who="you",
        when=F.about.is_("not_received"),
        sources=(TAOBAO_RULES[38], TAOBAO_RULES[75], TAOBAO_RULES[76]),
    ),
)
