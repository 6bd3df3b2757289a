"""What to have in hand about a service; steps borrow these items."""

from guide_logic.content.buyers import evidence as proof
from guide_logic.content.flows.services.conditions import BOOKED, OVER_TIME
from guide_logic.content.flows.services.facts import F
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    ECL,
    ORDER_121,
    PRACTICE_NOTES,
    PREPAID_CASES,
)
from guide_logic.language.text import T
from guide_logic.language.things import Evidence

__all__ = [
    "CHATS",
    "EVIDENCE",
    "HEALTH",
    "IDENTITY",
    "ORDER",
    "PROMISED",
    "SELLER_NAME",
    "TERMS",
]

_LIST = (PRACTICE_NOTES["evidence"],)

ORDER = Evidence(
    "order",
    T(zh="订单或合同、付款记录、收据", en="The order or contract, the payment and the receipt"),
    sources=_LIST,
)
TERMS = Evidence(
    "terms",
    T(
        zh="购买页和退订条款的录屏：写了什么、醒不醒目",
        en="A recording of the page and its terms for cancelling: what they say, and how plainly",
    ),
    fleeting=True,
    sources=(CIVIL_CODE[496], CPL[26]),
)
PROMISED = Evidence(
    "promised",
    T(
        zh="宣传和承诺：内容、次数、老师、房型、到账时间",
        en="What was promised: content, number, teacher, kind of room, time of delivery",
    ),
    when=F.trouble.is_("failed"),
    fleeting=True,
    sources=(ECL[20],),
)
CHATS = Evidence(
    "conversation",
    T(
        zh="和商家、客服的全部聊天，要看得到时间",
        en="All chats with the trader and the service desk, with times",
    ),
    fleeting=True,
    sources=_LIST,
)
USED = Evidence(
    "used",
    T(
        zh="用了几次、还剩多少的记录：签到、课时、余额",
        en="What was used and what is left: attendance, lessons, balance",
    ),
    when=OVER_TIME,
    fleeting=True,
    sources=(PREPAID_CASES[25],),
)
REMINDERS = Evidence(
    "reminders",
    T(
        zh="扣款前的短信、邮件、站内信：有没有提醒过续费",
        en="Texts, mails and messages before the charge: whether it was announced",
    ),
    when=F.trouble.is_("renewed"),
    sources=(CPL_REGULATIONS[10],),
)
CANCELLED_AT = Evidence(
    "cancelled_at",
    T(
        zh="你提出取消的时间，离开始还有多久",
        en="When you asked to cancel, and how long before the start",
    ),
    when=BOOKED & F.trouble.is_("cancel"),
    sources=(CIVIL_CODE[585],),
)
CHANGED = Evidence(
    "changed",
    T(
        zh="改期、取消、延误的通知，和因此多花的票据",
        en="The notice of the change, the cancellation or the delay, and receipts for what it cost",
    ),
    when=BOOKED & F.trouble.is_("failed"),
    sources=(CIVIL_CODE[820],),
)
HEALTH = Evidence(
    "health",
    T(
        zh="剩下的食物和包装、病历、检查结果和收费单",
        en="What is left of the food and its packing, medical records, findings and bills",
    ),
    when=F.trouble.is_("unsafe"),
    sources=(CPL[49],),
)
CHILD = proof.child(F.trouble.is_("child"))
CLOSING = Evidence(
    "closing",
    T(
        zh="关门的照片、停业公告、打不通的电话和没人回的消息",
        en="Photos of the closed door, the notice, calls and messages nobody answers",
    ),
    when=F.trouble.is_("closed"),
    fleeting=True,
    sources=(CPL_REGULATIONS[21],),
)
SELLER_NAME = Evidence(
    "seller_name",
    T(
        zh="收款方和营业执照上的名称、地址",
        en="The name and address of whoever took the money, and on the licence (营业执照)",
    ),
    fleeting=True,
    sources=(ECL[15], ORDER_121[10]),
)
IDENTITY = Evidence(
    "identity",
    T(
        zh="你的真实姓名、电话和通讯地址",
        en="Your true name, telephone number and postal address",
    ),
    sources=(ORDER_121[10],),
)
"""Asked for by some channels only, so it stands in their steps, not in the list."""

EVIDENCE = (
    ORDER,
    TERMS,
    PROMISED,
    CHATS,
    USED,
    REMINDERS,
    CANCELLED_AT,
    CHANGED,
    HEALTH,
    CHILD,
    CLOSING,
    SELLER_NAME,
)
