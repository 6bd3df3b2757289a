"""Who has to prove what first, for the guides in which that decides the case.

Section 5 of decision table B. The shares are those of Taobao’s dispute rules;
each text says that another platform’s own page decides.
"""

from guide_logic.content.figures import numbered
from guide_logic.content.law import CIVIL_PROCEDURE, CPL, TAOBAO_RULES
from guide_logic.language.conditions import Condition
from guide_logic.language.text import T
from guide_logic.language.things import Burden

__all__ = [
    "confirmed",
    "delivery",
    "fault_hidden",
    "fault_seen",
    "returned_intact",
    "six_months",
    "unconfirmed",
    "who_claims",
]


def fault_seen(when: Condition) -> Burden:
    """Return who shows a fault that can be seen (Taobao arts 65 and 73)."""
    return Burden(
        "fault_seen",
        T(
            zh="看得见的毛病、看得出的描述不符：你先给照片或视频，然后由卖家解释或反证。"
            "（淘宝规则；其他平台看各自的页面。）",
            en="A fault or a wrong description that can be seen: you show photos or video first, "
            "then the seller explains or rebuts. (Taobao’s rule; elsewhere the page decides.)",
        ),
        who="you",
        when=when,
        sources=(TAOBAO_RULES[65], TAOBAO_RULES[73]),
    )


def fault_hidden(when: Condition) -> Burden:
    """Return who shows a fault that cannot be seen, or a fake (Taobao art. 66)."""
    return Burden(
        "fault_hidden",
        T(
            zh="看不见的毛病、怀疑是假货：卖家先拿出来源凭证，拿不出就支持退货退款。"
            "卖家拿得出，才轮到你送检或鉴定。（淘宝规则；其他平台看各自的页面。）",
            en="A fault that cannot be seen, or a suspected fake: the seller first proves where "
            "the goods come from, and without that a return and refund is supported. Only after "
            "valid proof is a test or appraisal your turn. (Taobao’s rule; elsewhere the page "
            "decides.)",
        ),
        who="other",
        when=when,
        sources=(TAOBAO_RULES[66],),
    )


def who_claims(when: Condition) -> Burden:
    """Return who proves a fault where no platform decides (Civil Procedure Law art. 67)."""
    return Burden(
        "who_claims",
        T(
            zh="没有平台来判：谁主张谁举证。你要证明买了什么、付了多少、页面或聊天怎么说、问题在哪里；"
            "真假有争议的，可能要鉴定。",
            en="No platform decides here: whoever claims proves. You show what you bought and "
            "paid, what the page or the chat said, and the fault; a disputed fake may need an "
            "appraisal.",
        ),
        who="you",
        when=when,
        sources=(CIVIL_PROCEDURE[67],),
    )


def returned_intact(when: Condition) -> Burden:
    """Return who shows how a return arrived: no article says it; who asserts, proves."""
    return Burden(
        "returned_intact",
        T(
            zh="退回的货完不完好：说不完好的，要拿得出根据；你交寄出前的照片、装箱录像和运单。"
            "淘宝规则里，收退货的卖家也应当场查验，有问题拍照拒签。",
            en="Whether the return was intact: whoever denies it needs grounds; you hand in photos "
            "before posting, the packing film and the waybill. Under Taobao’s rules the seller, "
            "too, inspects a return on delivery, photographs a fault and may refuse it.",
        ),
        who="other",
        when=when,
        sources=(CIVIL_PROCEDURE[67], TAOBAO_RULES[37]),
    )


def six_months(when: Condition) -> Burden:
    """Return who bears the proof for durables within six months (CPL art. 23)."""
    return Burden(
        "six_months",
        numbered(
            zh="电脑、电视、冰箱、空调、洗衣机等耐用品，收到后 {trader_proves}内发现毛病的，由经营"
            "者举证。",
            en="For computers, televisions, fridges, air conditioners, washing machines and the "
            "like, the trader bears the proof for faults found within {trader_proves} of receipt.",
        ),
        who="other",
        when=when,
        sources=(CPL[23],),
    )


def delivery(when: Condition) -> Burden:
    """Return who proves that the goods arrived (Taobao arts 36 and 38)."""
    return Burden(
        "delivery",
        T(
            zh="说没收到货：由对方证明已经送到。你委托的人签收、按你的指示放置，也算你签收。"
            "（淘宝规则；其他平台看各自的页面。）",
            en="You say nothing came: the other side proves delivery. Someone you authorised, or "
            "a place you named, counts as you. (Taobao’s rule; elsewhere the page decides.)",
        ),
        who="other",
        when=when,
        sources=(TAOBAO_RULES[36], TAOBAO_RULES[38]),
    )


def unconfirmed(when: Condition) -> Burden:
    """Return who proves damage before receipt is confirmed (Taobao arts 75 and 76)."""
    return Burden(
        "unconfirmed",
        T(
            zh="外观破损、少件，还没点“确认收货”：先由卖家证明依规签收；"
            "卖家证明了，再由你证明签收时就有问题。（淘宝规则；其他平台看各自的页面。）",
            en="Visible damage or missing parts, receipt not yet confirmed: the seller first "
            "proves proper delivery; after that you prove that the problem was there at delivery. "
            "(Taobao’s rule; elsewhere the page decides.)",
        ),
        who="other",
        when=when,
        sources=(TAOBAO_RULES[75], TAOBAO_RULES[76]),
    )


def confirmed(when: Condition) -> Burden:
    """Return who proves damage after receipt was confirmed (Taobao art. 76)."""
    return Burden(
        "confirmed",
        T(
            zh="外观破损、少件，已经点了“确认收货”：由你证明；被卖家不当哄着点的除外，"
            "把那段聊天留好。（淘宝规则；其他平台看各自的页面。）",
            en="Visible damage or missing parts after you tapped “confirm receipt” (确认收货): you "
            "prove it, unless the seller improperly talked you into it; keep that chat. "
            "(Taobao’s rule; elsewhere the page decides.)",
        ),
        who="you",
        when=when,
        sources=(TAOBAO_RULES[76],),
    )
