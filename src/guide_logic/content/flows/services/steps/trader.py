"""The trader, and the platform that has the order."""

from guide_logic.content.buyers.steps import OWN_TIME
from guide_logic.content.channels import PLATFORM, TRADER
from guide_logic.content.figures import numbered
from guide_logic.content.flows.services import evidence as have
from guide_logic.content.flows.services.conditions import (
    CONSUMER_OF_TRADER,
    FRESH,
    ON_PLATFORM,
    OVER_TIME,
    PROVIDER,
)
from guide_logic.content.flows.services.facts import F
from guide_logic.content.flows.services.outcomes import ASKED, BY_PLATFORM
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    ECL,
    MINORS_ONLINE,
    ONLINE_CASES,
    ONLINE_TRADING,
    PERFORMANCE_RULES,
    PRACTICE_NOTES,
    PREPAID_CASES,
    RAILWAY_LAW,
)
from guide_logic.content.limits.services import PREPAID_WITHDRAWAL
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["ASK", "PLAT"]

ASK = Step(
    "ask_trader",
    ref="ASK",
    channel=TRADER,
    title=T(zh="书面告诉对方你要什么", en="Tell the other side in writing what you want"),
    text=T(
        zh="一段话写清：哪一笔、出了什么事、要什么、哪天前答复。只写事实，不威胁。",
        en="In one message: which payment, what happened, what you want and by which day. Facts "
        "only, no threats.",
    ),
    do=(
        Note(
            CONSUMER_OF_TRADER & FRESH,
            numbered(
                zh="{prepaid_withdrawal}之内书面要求返还预付款本金",
                en="Within the {prepaid_withdrawal} ask in writing for the prepaid principal back",
            ),
        ),
        Note(
            F.trouble.is_("renewed"),
            T(
                zh="书面要求退回没提醒就扣的那一笔，并请商家拿出提醒记录",
                en="Ask in writing for what was charged without a reminder, and to be shown the "
                "reminder",
            ),
        ),
        Note(
            F.trouble.is_("child"),
            T(
                zh="书面告诉对方：孩子几岁，你不同意、不追认，要求返还",
                en="Tell them in writing how old the child is, that you neither agree nor ratify, "
                "and that you want the money back",
            ),
        ),
        Note(
            F.trouble.is_("cancel"),
            T(
                zh="书面提出取消，请商家写明扣什么、怎么算，其余退还",
                en="Cancel in writing, and ask what is deducted and how, and for the rest back",
            ),
        ),
        Note(
            OVER_TIME,
            T(
                zh="书面要求按约定提供，或者退还没用的部分",
                en="Ask in writing for the service as agreed, or for the unused part back",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="书面要求补上、改好或退款，写明限哪天",
                en="Ask in writing for performance, repair or a refund, and name the day",
            ),
        ),
    ),
    where=(
        Note(
            ON_PLATFORM,
            T(
                zh="付款的 App：这笔订单 → 联系商家或客服",
                en="The app you paid in: the order → contact the trader or the service desk",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="对方的客服、邮箱或短信；发出后截图",
                en="Their service desk, mail or a text message; then a screenshot",
            ),
        ),
    ),
    deadlines=(
        Deadline(PREPAID_WITHDRAWAL.text, term=PREPAID_WITHDRAWAL, when=CONSUMER_OF_TRADER & FRESH),
        OWN_TIME,
    ),
    fails=T(zh="拒绝或不回，就走下一步。", en="If refused or ignored, take the next step."),
    evidence=(have.ORDER, have.CHATS),
    notes=(
        Note(
            CONSUMER_OF_TRADER & FRESH,
            numbered(
                zh="付款起 {prepaid_withdrawal}内要求返还本金的，法院应予支持；订约时已经在这家或"
                "别家体验过同样服务的除外。约定对你更有利的，按约定。",
                en="A claim for the principal within {prepaid_withdrawal} of payment is to be "
                "upheld, unless you had had the same service before, here or elsewhere. Terms "
                "that are better for you count.",
            ),
            sources=(PREPAID_CASES[14],),
        ),
        Note(
            CONSUMER_OF_TRADER & F.service.is_("prepaid") & F.trouble.is_("cancel") & ~FRESH,
            T(
                zh="因你的原因退的，已用的按打折前的价格扣；约好期限内不限次数、你自己没去的，"
                "过了期不退。身体等情况有想不到的重大变化，先商量，商量不成可以请法院变更或解除。",
                en="If the reason is yours, what was used counts at the price before discount; for "
                "unlimited visits in a term that you did not use yourself, nothing comes back. If "
                "your health or the like changed gravely and unforeseeably, talk first; failing "
                "that a court may change or end the contract.",
            ),
            sources=(PREPAID_CASES[13], PREPAID_CASES[19], PREPAID_CASES[22]),
        ),
        Note(
            CONSUMER_OF_TRADER & F.service.is_("prepaid") & PROVIDER,
            T(
                zh="搬到很不方便的地方、没经你同意转给别人、说好不限次却用不上的，可以要求解除；"
                "不是你的原因，已用的按打折价扣，剩下的连利息退。",
                en="You may end it if they moved far out of the way, handed it to another without "
                "your consent, or cannot give the unlimited visits promised. As the reason is not "
                "yours, what was used counts at the discounted price, and the rest comes back "
                "with interest.",
            ),
            sources=(PREPAID_CASES[13], PREPAID_CASES[15], PREPAID_CASES[18], CPL[53]),
        ),
        Note(
            F.trouble.is_("renewed"),
            T(
                zh="开通前和每次续费前，都要用显著方式提醒你；没提醒就扣的，可以要求退。",
                en="A plain reminder is due before you join and before each renewal; what was "
                "charged without one you may ask back.",
            ),
            sources=(CPL_REGULATIONS[10], ONLINE_TRADING[18]),
        ),
        Note(
            F.trouble.is_("child") & F.service.is_("game"),
            T(
                zh="游戏、直播平台要限制未成年人单次和单日花多少，不得提供和年龄不符的付费服务；"
                "问它当时做了什么。",
                en="Games and live streams have to limit what a minor spends at a time and a day, "
                "and may sell nothing unfit for the age. Ask what was done.",
            ),
            sources=(MINORS_ONLINE[44],),
        ),
        Note(
            F.trouble.is_("child"),
            T(
                zh="不满 8 岁的无效；8 岁以上，和年龄不相称的，你可以不追认。可能只退一部分。",
                en="Under 8 it is void; from 8 on you may refuse what does not fit the age. "
                "Perhaps only a part comes back.",
            ),
            sources=(CIVIL_CODE[144], CIVIL_CODE[145], CIVIL_CODE[157]),
        ),
        Note(
            F.service.is_("transport") & F.trouble.is_("failed"),
            T(
                zh="班次晚点、取消，可以要求改乘或退票；你的损失，只有不能怪承运人的才不赔。",
                en="If it is late or called off you may ask for another one or the fare back. "
                "Your loss is paid too, unless the carrier is not to blame.",
            ),
            sources=(CIVIL_CODE[820], RAILWAY_LAW[12]),
        ),
        Note(
            F.service.is_("event") & F.trouble.is_("failed"),
            T(
                zh="主要演员或主要节目换了，你有权退票；不是因为不可抗力而中途停演，或者假唱的，"
                "退场后可以要求赔偿。",
                en="If main performers or the main programme change, you have the right to return "
                "the ticket. If it stopped midway without force majeure, or they mimed, you may "
                "claim damages afterwards.",
            ),
            sources=(PERFORMANCE_RULES[27], PERFORMANCE_RULES[47]),
        ),
        Note(
            F.service.is_("food") & F.trouble.is_("failed", "unsafe"),
            T(
                zh="店家说是委托别人做的，不能推掉责任。",
                en="That somebody else cooked it is no excuse of the restaurant.",
            ),
            sources=(ONLINE_CASES[19],),
        ),
        Note(
            F.service.is_("goods") & F.trouble.is_("cancel"),
            T(
                zh="通过网络买的，七天无理由也适用于商家自己的网站、App；在柜台当面买的，"
                "看商家有没有承诺。",
                en="The seven-day return also covers goods bought online from the trader’s own "
                "site or app; for those bought at the counter it takes a promise of the trader.",
            ),
            sources=(CPL[25],),
        ),
        Note(
            F.service.is_("voucher", "membership", "hotel", "game", "other")
            & F.trouble.is_("cancel"),
            T(
                zh="退订条款没有醒目提示、扣的钱远超对方损失的，可以要求按合理的数扣；"
                "离开始越久、还能再卖的，越有理。",
                en="If the terms were not put plainly, or far more is kept than the other side "
                "loses, you may ask for a reasonable charge; all the more the longer before the "
                "start, and if it can be sold again.",
            ),
            sources=(CIVIL_CODE[496], CIVIL_CODE[497], CIVIL_CODE[585]),
        ),
    ),
    outcomes=ASKED,
    sources=(CIVIL_CODE[509], CIVIL_CODE[577]),
)

PLAT = Step(
    "ask_platform",
    ref="PLAT",
    channel=PLATFORM,
    title=T(zh="找收款的平台", en="Go to the platform that took the money"),
    text=T(
        zh="在订单里申请退款或投诉商家，把合同、聊天和你的计算附上。"
        "商家关了、找不到的，请平台给出它的真实名称、地址和有效联系方式。",
        en="In the order ask for a refund or complain about the trader, with the contract, the "
        "chat and your own sum. If the trader is gone, ask for its true name, address and a "
        "working contact.",
    ),
    do=(
        Note(
            F.trouble.is_("child"),
            T(
                zh="在 App 里找“未成年人退款”，没有就找客服，交孩子的年龄和付款经过",
                en="Look for the refund for minors (未成年人退款) in the app, or else the service "
                "desk; give the child’s age and how it paid",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="在订单里申请退款或投诉商家，要平台给书面答复",
                en="Ask for a refund or complain in the order, and for an answer in writing",
            ),
        ),
    ),
    where=T(
        zh="付款的 App：这笔订单 → 找“申请退款”“投诉商家”“平台客服”；名称以页面为准",
        en="The app you paid in: the order → look for 申请退款, 投诉商家 or 平台客服; the page "
        "decides what it is called",
    ),
    deadlines=(
        Deadline(
            T(
                zh="越早越好；申请入口开多久，以订单页为准。",
                en="Soon; how long it can be asked, the order page decides.",
            ),
        ),
    ),
    fails=T(
        zh="平台不支持，不影响 12315 和法院。",
        en="A refusal by the platform bars neither 12315 nor a court.",
    ),
    evidence=(have.ORDER, have.TERMS, have.CHATS),
    notes=(
        Note(
            F.trouble.is_("closed") & ~F.role.is_("business"),
            T(
                zh="平台给不出商家的真实名称、地址和有效联系方式的，消费者可以向平台要求赔偿。",
                en="If the platform cannot give the trader’s true name, address and a working "
                "contact, a consumer may claim from the platform.",
            ),
            sources=(CPL[44],),
        ),
        Note(
            F.trouble.is_("unsafe") & ~F.role.is_("business"),
            T(
                zh="平台没有审查餐馆的许可、没有实名登记的，和餐馆一起承担责任。",
                en="A platform that did not check the restaurant’s licence and name is liable "
                "together with it.",
            ),
            sources=(ONLINE_CASES[18],),
        ),
    ),
    outcomes=BY_PLATFORM,
    sources=(ECL[58], ECL[63], PRACTICE_NOTES["in-app"]),
)
