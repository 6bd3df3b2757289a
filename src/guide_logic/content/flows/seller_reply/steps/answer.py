"""Answering with evidence when the fault is the buyer's or not clear."""

from guide_logic.content.channels import BUYER, BUYER_AND_PLATFORM
from guide_logic.content.figures import numbered
from guide_logic.content.flows.seller_reply import evidence as have
from guide_logic.content.flows.seller_reply.conditions import ANSWER_BY, ON_PLATFORM
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.flows.seller_reply.outcomes import (
    CHECKED,
    EXPLAINED,
    INTERIM_SENT,
    OFFERED,
)
from guide_logic.content.flows.seller_reply.steps.where import IN_CHAT, IN_CONSOLE
from guide_logic.content.law import (
    CPL,
    JD_GOODS_RULES,
    JD_RULES,
    ONLINE_CASES,
    ORDER_121,
    SELLING_PRACTICE,
    TAOBAO_RULES,
)
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["INTERIM", "JOINT", "OFFER", "PROVE"]

_PROOF = (
    have.RECORDS,
    have.CHAT,
    have.LISTING,
    have.DELIVERED,
    have.ORIGIN,
    have.DISPATCH,
    have.PROMISED,
    have.PACKING,
    have.TESTED,
)

PROVE = Step(
    "answer_with_evidence",
    ref="PROVE",
    channel=BUYER_AND_PLATFORM,
    title=T(zh="拿证据说明，耐心解释", en="Explain with evidence, patiently"),
    text=T(
        zh="一条一条回应对方说的事，每条附上证据编号。"
        "解释用买家看得懂的话，不讽刺，不说“你自己弄坏的”。"
        "平台在处理的，同样的内容上传到纠纷单，一次传齐。",
        en="Answer point by point, each with the number of an exhibit. "
        "Use words the buyer understands, without sarcasm and without “you broke it yourself”. "
        "If the platform holds the case, upload the same there, all together.",
    ),
    do=(
        Note(
            ON_PLATFORM,
            T(
                zh="在售后单或纠纷单里逐条说明，证据一次传齐，再在聊天里解释一遍",
                en="Answer point by point in the case with all evidence at once, then explain "
                "it in the chat",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="逐条写清事实，附上证据编号，发给买家",
                en="Write to the buyer point by point, each with the number of an exhibit",
            ),
        ),
    ),
    where=IN_CONSOLE,
    deadlines=ANSWER_BY,
    fails=T(
        zh="买家不接受，由平台或 12315 判断；你的证据已经在案。",
        en="If the buyer does not accept it, the platform or 12315 takes it up; your evidence is "
        "on record.",
    ),
    evidence=_PROOF,
    notes=(
        Note(
            F.about.is_("defect"),
            T(
                zh="看得见的问题，买家给了照片就轮到你反证；看不见的问题，先由你拿进货来源凭证。",
                en="For a visible fault the buyer’s photos are enough, and then it is your turn. "
                "For a hidden one you first show proof of origin.",
            ),
            sources=(TAOBAO_RULES[65], TAOBAO_RULES[66], TAOBAO_RULES[73]),
        ),
        Note(
            F.about.is_("defect"),
            numbered(
                zh="电脑、电视、冰箱、空调、洗衣机等，收货 {trader_proves}内的毛病由你举证，光说“"
                "使用不当”不够。",
                en="For computers, TVs, fridges, air-conditioners, washing machines and the like, "
                "a fault found within {trader_proves} of receipt is yours to disprove: “misuse” "
                "alone is not enough.",
            ),
            sources=(CPL[23],),
        ),
        Note(
            F.about.is_("not_received"),
            T(
                zh="没收到货的，由你证明已经妥投；放在对方指定的地方，也算本人签收。",
                en="If the buyer says nothing came, you prove delivery. A place the buyer named "
                "counts as signed for.",
            ),
            sources=(TAOBAO_RULES[36], TAOBAO_RULES[38]),
        ),
    ),
    outcomes=EXPLAINED,
    sources=(TAOBAO_RULES[65], TAOBAO_RULES[66], JD_RULES[9]),
)

OFFER = Step(
    "offer_a_way_out",
    ref="OFFER",
    channel=BUYER,
    title=T(zh="给一个买家能选的办法", en="Offer the buyer a way out"),
    text=T(
        zh="责任不在你，也可以给选项：付费维修、优惠换新、使用指导、补寄配件。"
        "写清价格和时间，让对方自己选。"
        "这是善意，不等于承认有责，写的时候把这句话带上。",
        en="Even where the fault is not yours, offer something: a paid repair, a discount on a new "
        "one, help with use, a spare part. Give the price and the time and let the buyer choose. "
        "This is goodwill and no admission of fault; say so.",
    ),
    do=T(
        zh="给买家一个能选的办法：付费维修、补寄配件或使用指导，写清价格和时间",
        en="Offer the buyer a choice (paid repair, a part, help with use) with price and time",
    ),
    where=IN_CHAT,
    deadlines=(
        Deadline(T(zh="和解释一起发出，今天。", en="Together with your answer, today."), days=0),
    ),
    fails=T(
        zh="对方不要，就停在证据上，不要为了息事编造别的理由。",
        en="If it is declined, rest on your evidence. Do not invent another reason to have peace.",
    ),
    evidence=(have.CHAT,),
    outcomes=OFFERED,
    sources=(SELLING_PRACTICE["cause"], ONLINE_CASES[1]),
)

INTERIM = Step(
    "interim_answer",
    ref="INTERIM",
    channel=BUYER_AND_PLATFORM,
    title=T(zh="先给阶段答复", en="Give an interim answer"),
    text=T(
        zh="没查清也要在时间里答复：已经查到什么，还差什么，哪天给结果。"
        "同时把手上的证据先交上去。"
        "不推卸，也不先认责。",
        en="Answer in time even though you do not know yet: what you have found, what is missing, "
        "and by which day you will know. Hand in the evidence you have. "
        "Neither push it away nor take the blame yet.",
    ),
    do=T(
        zh="先交阶段答复：查到了什么、还差什么、哪天给结果，附已有的证据",
        en="Give an interim answer: what you found, what is missing, by which day, with what "
        "you have",
    ),
    where=IN_CONSOLE,
    deadlines=ANSWER_BY,
    fails=T(
        zh="到了你说的日期还没结果，再说明一次为什么，给新的日期。",
        en="If you still do not know on that day, say why and name a new one.",
    ),
    evidence=_PROOF,
    outcomes=INTERIM_SENT,
    sources=(SELLING_PRACTICE["acknowledge"], JD_RULES[9]),
)

JOINT = Step(
    "joint_check",
    ref="JOINT",
    channel=BUYER,
    title=T(zh="约双方一起检测", en="Agree on a joint check"),
    text=T(
        zh="先让买家补照片、视频、使用环境和时间，能看清的不必送检。"
        "要送检的，先写下来：哪家机构、检什么、费用谁先垫、结果出来怎么办。"
        "寄样品时双方都拍照封存。",
        en="Ask first for photos, a video, how and since when it was used; what is plain needs no "
        "test. If you test, put in writing which laboratory, what is tested, who advances the cost "
        "and what follows from the result. Both sides photograph and seal the sample.",
    ),
    do=T(
        zh="请买家补照片和视频；还看不清，就书面约好检测的机构、费用和后果",
        en="Ask for photos and a video; if still unclear, agree in writing on laboratory, cost "
        "and consequence",
    ),
    where=IN_CHAT,
    deadlines=(
        Deadline(
            T(
                zh="和阶段答复一起提出；检测的日期写进聊天。",
                en="With the interim answer. Put the date of the check into the chat.",
            ),
        ),
    ),
    fails=T(
        zh="对方不配合，把你的提议和对方的拒绝交给平台；12315 在办的，可以请部门指定机构。",
        en="If the buyer will not join, give your offer and the refusal to the platform. If 12315 "
        "has the case, ask it to name a laboratory.",
    ),
    evidence=(have.CHAT, have.TESTED, have.ORIGIN),
    notes=(
        Note(
            F.platform_name.is_("jd"),
            T(
                zh="京东规则：检测费跟着结果走，有问题你承担，没问题买家承担。",
                en="JD’s rules: the cost follows the result, yours if there is a fault and the "
                "buyer’s if there is none.",
            ),
            sources=(JD_GOODS_RULES[7],),
        ),
    ),
    outcomes=CHECKED,
    sources=(ORDER_121[22], SELLING_PRACTICE["cause"]),
)
