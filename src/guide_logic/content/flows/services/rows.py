"""Table S: what became of a service, first match wins. See docs/decisions/services.md."""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.services.conditions import (
    BOOKED,
    CONSUMER_OF_TRADER,
    FRESH,
    NO_12315,
    ON_PLATFORM,
    WITH_12315,
)
from guide_logic.content.flows.services.facts import F
from guide_logic.content.flows.services.steps import (
    ASK,
    CANCEL,
    COURT,
    EVI,
    MED,
    OFF,
    PLAT,
    POLICE,
    REG,
    WAIT_12315,
)
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    ONLINE_CASES,
    ONLINE_TRADING,
    ORDER_121,
    PERFORMANCE_RULES,
    PREPAID_CASES,
)
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Row, Step, Use
from guide_logic.language.text import T

__all__ = ["ROWS"]

_ASK = ASK.if_(F.way.is_("none"))
_PLAT = PLAT.if_(ON_PLATFORM & F.way.is_("none", "refused"))
_OFFICIAL: list[Step | Use] = [REG.if_(~NO_12315), COURT]
_WAY: list[Step | Use] = [_ASK, _PLAT, *_OFFICIAL]
"""The trader, the platform that has the order, 12315, a court; what is done is left out."""

ROWS = (
    Row(
        "with_12315",
        ref="S01",
        when=WITH_12315,
        title=T(zh="12315 正在处理", en="12315 has it"),
        because=T(
            zh="投诉已经交给 12315：先等它的时间走完，同一件事不要再投别处。",
            en="12315 has your complaint: let its time run, and take the matter nowhere else.",
        ),
        steps=[WAIT_12315, COURT.if_(F.way.is_("m12315_taken"))],
        sources=(ORDER_121[15], ORDER_121[23]),
    ),
    Row(
        "after_12315",
        ref="S02",
        when=F.way.is_("m12315_over"),
        title=T(zh="12315 没有解决", en="12315 settled nothing"),
        because=T(
            zh="12315 只能调解，不能判。接下来是法院：合同、付款和你的计算都已经有了。",
            en="12315 can only mediate, not decide. What comes now is a court; contract, payment "
            "and your sum are at hand.",
        ),
        steps=[EVI, COURT],
        sources=(ORDER_121[23],),
    ),
    Row(
        "unsafe",
        ref="S03",
        when=F.trouble.is_("unsafe"),
        title=T(zh="外卖吃坏了、有异物", en="Bad food was delivered"),
        because=T(
            zh="先看病、留食物，再找平台和餐馆。食品不合安全标准的，退款以外还可能要求十倍。",
            en="The doctor and the food come first, then the platform and the restaurant. If the "
            "food broke a safety standard, ten times the price may be open beside the refund.",
        ),
        steps=[MED.if_(F.first.is_("no")), EVI, _PLAT, _ASK, *_OFFICIAL],
        sources=(ONLINE_CASES[18], ONLINE_CASES[19], CPL[49]),
    ),
    Row(
        "child",
        ref="S04",
        when=F.trouble.is_("child"),
        title=T(zh="孩子自己付的钱", en="A child paid by itself"),
        because=T(
            zh="不满 8 岁无效；8 岁以上、和年龄不相称的，监护人可以不追认。难在证明是孩子付的。",
            en="Under 8 it is void; from 8 on the guardian may refuse what does not fit the age. "
            "The hard part is to show that the child did it.",
        ),
        steps=[EVI, _PLAT, _ASK, *_OFFICIAL],
        sources=(CIVIL_CODE[144], CIVIL_CODE[145], PREPAID_CASES[10]),
    ),
    Row(
        "closed",
        ref="S05",
        when=F.trouble.is_("closed"),
        title=T(zh="商家关门、跑路了", en="The trader has closed or fled"),
        because=T(
            zh="要快：有平台的先冻住平台里的钱，再投 12315；卷款跑路的报警。"
            "没得到的部分连利息要回，能拿回多少要看它还剩什么。",
            en="Be quick: a platform first, for money it still holds, then 12315; the police if "
            "they fled with the money. What you did not get is owed with interest; how much comes "
            "depends on what they have left.",
        ),
        steps=[EVI, _PLAT, REG.if_(~NO_12315), POLICE.if_(F.first.is_("no")), COURT],
        sources=(CPL[53], CPL_REGULATIONS[21], CPL_REGULATIONS[22]),
    ),
    Row(
        "renewed",
        ref="S06",
        when=F.trouble.is_("renewed"),
        title=T(zh="自动续费扣了钱", en="It renewed by itself"),
        because=T(
            zh="先关掉自动续费，再要求退回没有提醒就扣的钱；提醒过、又接着用的，难退。",
            en="Switch it off first, then ask back what was charged without a reminder. If you "
            "were reminded and went on using it, little comes back.",
        ),
        steps=[EVI, OFF.if_(F.first.is_("no")), *_WAY],
        sources=(CPL_REGULATIONS[10], ONLINE_TRADING[18]),
    ),
    Row(
        "seven_days",
        ref="S07",
        when=CONSUMER_OF_TRADER & FRESH,
        title=numbered(
            zh="预付不满 {prepaid_withdrawal}：可以要回本金",
            en="Prepaid, within {prepaid_withdrawal}: the principal",
        ),
        because=numbered(
            zh="付款 {prepaid_withdrawal}内提出、以前没体验过同样服务的，可以要回预付款本金，不用"
            "说理由。",
            en="Asked within {prepaid_withdrawal} of payment, and with no such service had "
            "before, the prepaid principal comes back, without a reason.",
        ),
        steps=[EVI, *_WAY],
        sources=(PREPAID_CASES[1], PREPAID_CASES[14]),
    ),
    Row(
        "prepaid_stop",
        ref="S08",
        when=F.service.is_("prepaid") & F.trouble.is_("cancel"),
        title=T(zh="预付的，我自己想停", en="Prepaid, and I want to stop"),
        because=T(
            zh="“概不退款”不能排除你依法解除的权利，但要有理由：约定的、法定的，"
            "或者身体等情况大变。只是不想用了，看合同。",
            en="“No refund” cannot take away your right to end it under the law, but you need a "
            "ground: agreed, in the law, or a grave change such as your health. If you merely lost "
            "interest, the contract decides.",
        ),
        steps=[EVI, *_WAY],
        sources=(PREPAID_CASES[9], PREPAID_CASES[13], PREPAID_CASES[19]),
    ),
    Row(
        "own_goods",
        ref="S09",
        when=F.service.is_("goods"),
        title=T(zh="在商家自己的网站或店里买的商品", en="Goods from the trader’s own site or shop"),
        because=T(
            zh="没有平台可以介入，权利一样：不合格的退换修，网上买的还有七天无理由。"
            "找商家，再到它所在地的 12315 或法院。",
            en="There is no platform to step in, and your rights are the same: repair, exchange or "
            "return of what is faulty, and the seven-day return of what was bought online. Go to "
            "the trader, then to 12315 at its seat or a court.",
        ),
        steps=[EVI, *_WAY],
        sources=(CPL[24], CPL[25], ORDER_121[13]),
    ),
    Row(
        "cancel",
        ref="S10",
        when=F.trouble.is_("cancel"),
        title=T(zh="是我自己要取消", en="It is I who cancel"),
        because=T(
            zh="能退多少看个案：条款公不公平、提示过没有、离开始还有多久、对方损失多少。"
            "早点取消，请它写明扣什么。",
            en="How much comes back depends on the case: whether the terms are fair and were put "
            "to you, how long before the start, and what the other side loses. Cancel early and "
            "ask what is deducted.",
        ),
        steps=[EVI, CANCEL.if_(BOOKED & F.first.is_("no") & F.way.is_("none")), *_WAY],
        sources=(CPL[26], CIVIL_CODE[497], CIVIL_CODE[585]),
    ),
    Row(
        "called_off",
        ref="S11",
        when=F.service.is_("transport", "event"),
        title=T(zh="航班、车次或演出变了", en="The flight, train or show changed"),
        because=T(
            zh="是对方变了：机票、火车票可以改乘或退票；主要演员、节目换了，可以退票。"
            "这不是你自己要退，理由别选“个人原因”。",
            en="The change is theirs: a flight or train can be swapped or refunded; with main "
            "performers or programme changed, the ticket goes back. Do not choose “personal "
            "reasons” (个人原因) as the reason.",
        ),
        steps=[EVI, *_WAY],
        sources=(CIVIL_CODE[820], PERFORMANCE_RULES[27]),
    ),
    Row(
        "failed",
        ref="S12",
        when=ALWAYS,
        title=T(zh="没按约定提供", en="It was not provided as agreed"),
        because=T(
            zh="可以要求照约定补上，或者退没得到的那部分；因此多花的、能证明的，也可以要。",
            en="You can ask for what was agreed, or for the part you did not get; and for costs "
            "that you can prove.",
        ),
        steps=[EVI, *_WAY],
        sources=(CIVIL_CODE[577], CPL[53]),
    ),
)
