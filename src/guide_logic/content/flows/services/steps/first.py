"""What is done before anybody is written to."""

from guide_logic.content.channels import BOOKING, DOCTOR, SELF
from guide_logic.content.flows.services import evidence as have
from guide_logic.content.flows.services.conditions import ON_PLATFORM
from guide_logic.content.flows.services.facts import F
from guide_logic.content.flows.services.outcomes import BY_DOCTOR, CANCELLED, SWITCHED_OFF
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    ONLINE_TRADING,
    PERFORMANCE_NOTICE,
    PRACTICE_NOTES,
)
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import PREPARE, Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["CANCEL", "EVI", "MED", "OFF"]

_TODAY = Deadline(T(zh="今天。", en="Today."), days=0)

EVI = Step(
    "keep_evidence",
    ref="EVI",
    channel=SELF,
    does=PREPARE,
    title=T(zh="先录屏存证", en="Record the evidence first"),
    text=T(
        zh="趁页面还在，录下订单、购买页的承诺和退订条款、聊天、付款；预付的，再录剩余次数和余额。",
        en="While the pages are there, record the order, the promises and terms on the page, the "
        "chat and the payment; for what is prepaid also what is left of it.",
    ),
    deadlines=(_TODAY,),
    fails=T(
        zh="证据少也先往下走，一边办一边补。",
        en="Go on even with little evidence, and add to it on the way.",
    ),
    evidence=(have.ORDER, have.TERMS, have.CHATS),
    sources=(PRACTICE_NOTES["evidence"],),
)

OFF = Step(
    "switch_off",
    ref="OFF",
    channel=SELF,
    title=T(zh="先关掉自动续费", en="Switch auto-renewal off first"),
    text=T(
        zh="不先关，下个月还会扣。扣款页和开通页先截图，再关；关完再截一张。"
        "服务期内，商家应当让你随时简便地取消。",
        en="Or it charges again next month. Take a screenshot of the charge and of the page where "
        "you joined, switch it off, and take another. During the service the trader has to let "
        "you cancel simply at any time.",
    ),
    do=T(
        zh="截图，然后关掉自动续费", en="Take a screenshot, then switch auto-renewal (自动续费) off"
    ),
    where=T(
        zh="会员页里找“自动续费”“管理订阅”；再到付钱的 App 或应用商店里找“自动扣款”“订阅”。"
        "名称以页面为准",
        en="On the membership page look for 自动续费 or 管理订阅, then in the payment app or app "
        "store for 自动扣款 or 订阅. The page decides what they are called",
    ),
    deadlines=(_TODAY,),
    fails=T(
        zh="找不到，就书面要求对方关，再请付款的 App 停止扣款。",
        en="If you find none, ask the trader to do it in your message, and the payment app to stop "
        "the charges.",
    ),
    outcomes=SWITCHED_OFF,
    sources=(ONLINE_TRADING[18],),
)

CANCEL = Step(
    "cancel_booking",
    ref="CXL",
    channel=BOOKING,
    title=T(zh="来不了就早点取消", en="If you cannot come, cancel early"),
    text=T(
        zh="先看退订条款和要扣多少，截图，再在订单里取消。越早越好：扣多少一般看离开始还有多久，"
        "还能不能再卖给别人。",
        en="Look at the terms and at what is kept, take a screenshot, then cancel in the order. "
        "The sooner the better: what is kept mostly depends on how long before the start it is, "
        "and whether it can be sold again.",
    ),
    do=(
        Note(
            F.service.is_("transport"),
            T(
                zh="看清要扣多少，再在订单里退票或改签，赶在客票规定的时间以前",
                en="See what is kept, then return or change the ticket (退票, 改签) in the order, "
                "within the time of the ticket",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="看清要扣多少，截图，再在订单里取消",
                en="See what is kept, take a screenshot, and cancel in the order",
            ),
        ),
    ),
    where=(
        Note(
            ON_PLATFORM,
            T(
                zh="付款的 App：这笔订单 → 找“取消”“退票”“改签”“退订”；名称以页面为准",
                en="The app you paid in: the order → look for 取消, 退票, 改签 or 退订; the page "
                "decides what it is called",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="商家的网站、App 或电话，用留得下记录的方式",
                en="The trader’s website, app or telephone, in a way that leaves a record",
            ),
        ),
    ),
    deadlines=(
        Deadline(
            T(
                zh="现在就办，越早扣得越少；最晚到几点，以订单和客票的规定为准。",
                en="Now; the earlier, the less is mostly kept. The latest hour is set by the order "
                "or the ticket.",
            ),
            days=0,
        ),
    ),
    fails=T(
        zh="不让取消，或者扣得太多的，书面要求只扣合理的部分。",
        en="If it cannot be cancelled or too much is kept, ask in writing for a reasonable charge.",
    ),
    notes=(
        Note(
            F.service.is_("transport"),
            T(
                zh="因自己的原因坐不了的，要在约定的期限内退票或改签；过了，可以不退票款。",
                en="Who cannot travel for reasons of one’s own has to return or change the ticket "
                "within the time agreed; after it the fare need not be refunded.",
            ),
            sources=(CIVIL_CODE[816],),
        ),
        Note(
            F.service.is_("event"),
            T(
                zh="观众 5,000人以上的大型演出，主管部门要求有退票办法、分档收费（依据新闻报道）；"
                "小型的看购票规则。",
                en="For performances of over 5,000 the authorities require a refund scheme with "
                "charges in steps (from news reports); for smaller ones see the ticket’s rules.",
            ),
            sources=(PERFORMANCE_NOTICE["tickets"],),
        ),
    ),
    outcomes=CANCELLED,
    sources=(CIVIL_CODE[496], CIVIL_CODE[585]),
)

MED = Step(
    "see_doctor",
    ref="MED",
    channel=DOCTOR,
    title=T(zh="不舒服就先看病", en="See a doctor if anybody is ill"),
    text=T(
        zh="告诉医生吃了什么。病历、检查结果、收费单都留着；剩下的食物连包装密封冷藏，先别倒掉。",
        en="Tell the doctor what was eaten. Keep the records, findings and bills; seal what is "
        "left with its packing, keep it cold, and do not throw it away.",
    ),
    do=T(
        zh="不舒服的先看病，剩下的食物拍照、密封、冷藏",
        en="See a doctor if anybody is ill; photograph, seal and cool what is left of the food",
    ),
    where=T(zh="医院", en="A hospital"),
    deadlines=(_TODAY,),
    fails=T(
        zh="过后才看病的，和这份外卖的关系更难证明，还是要去。",
        en="Later it is harder to show that the food was the cause. Go all the same.",
    ),
    evidence=(have.HEALTH,),
    outcomes=BY_DOCTOR,
    sources=(CPL[49],),
)
