"""What may be asked for; where the law gives no sum, none is named."""

from guide_logic.content.buyers import claims as buyers
from guide_logic.content.figures import numbered
from guide_logic.content.flows.services.conditions import (
    CONSUMER_OF_TRADER,
    FRESH,
    OVER_TIME,
    PROVIDER,
)
from guide_logic.content.flows.services.facts import F
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    ONLINE_TRADING,
    PREPAID_CASES,
)
from guide_logic.language.claims import Claim
from guide_logic.language.sums import whole
from guide_logic.language.text import T

__all__ = ["CLAIMS"]

_DEPENDS = F.trouble.is_("cancel") & ~FRESH & ~F.service.is_("goods")

CLAIMS = (
    Claim(
        "principal",
        numbered(
            zh="预付款本金，付款 {prepaid_withdrawal}内提出。",
            en="The prepaid principal, if you ask within {prepaid_withdrawal} of payment.",
        ),
        when=CONSUMER_OF_TRADER & FRESH,
        sum=whole,
        sources=(PREPAID_CASES[14],),
    ),
    Claim(
        "renewal",
        T(
            zh="没有提醒就扣的那一笔，最多退这么多；已经用了的，可能只退一部分。",
            en="What was charged without a reminder, at most; if you used it, perhaps a part.",
        ),
        when=F.trouble.is_("renewed"),
        sum=whole,
        sources=(CPL_REGULATIONS[10], ONLINE_TRADING[18]),
    ),
    Claim(
        "unused",
        T(
            zh="没用的那部分预付款，加利息，和你必须付出的合理费用。",
            en="The unused part of what you prepaid, with interest, and reasonable costs you had "
            "to bear.",
        ),
        when=OVER_TIME & PROVIDER,
        sources=(CPL[53], PREPAID_CASES[15], PREPAID_CASES[16], PREPAID_CASES[22]),
    ),
    Claim(
        "not_provided",
        T(
            zh="照约定补上，或者退没得到的那部分；全没得到的，最多是全款。",
            en="Performance, or the part you did not get; at most the whole price if you got "
            "nothing.",
        ),
        when=PROVIDER & ~OVER_TIME | F.trouble.is_("unsafe"),
        sum=whole,
        sources=(CIVIL_CODE[566], CIVIL_CODE[577]),
    ),
    Claim(
        "loss",
        T(
            zh="因此多花的、能证明的钱，以对方订合同时能预见到的为限；你本可以避免的不算。",
            en="What it cost you besides, provable and foreseeable when the contract was made, and "
            "not what you could have avoided.",
        ),
        when=PROVIDER | F.trouble.is_("unsafe"),
        sources=(CIVIL_CODE[584], CIVIL_CODE[591]),
    ),
    Claim(
        "depends",
        T(
            zh="能退多少看个案，本指南不算数：条款是否公平、提示过没有、离开始多久、对方损失多少。",
            en="How much depends on the case, and the guide works out no sum: whether the terms "
            "are fair and were put to you, how long before the start, what the other side loses.",
        ),
        when=_DEPENDS,
        sources=(CPL[26], CIVIL_CODE[497], CIVIL_CODE[585]),
    ),
    Claim(
        "goods_back",
        numbered(
            zh="网上买的，签收次日起 {no_reason_return}内可以无理由退，商品要完好，退回运费一般你"
            "出。",
            en="Goods bought online: a return without a reason within {no_reason_return}, counted "
            "from the day after you signed, intact; you mostly pay the freight.",
        ),
        when=CONSUMER_OF_TRADER & F.service.is_("goods") & F.trouble.is_("cancel"),
        sum=whole,
        sources=(CPL[25],),
    ),
    Claim(
        "child",
        T(
            zh="孩子付的钱：会看年龄、数额和用掉多少，可能只退一部分。",
            en="The money that the child paid. Age, sum and what was used count, so it may be part "
            "only.",
        ),
        when=F.trouble.is_("child"),
        sources=(CIVIL_CODE[145], CIVIL_CODE[157], PREPAID_CASES[10]),
    ),
    Claim(
        "punitive",
        T(
            zh="收了预付款就停业，既不兑付、又恶意逃避退款的，可以请求惩罚性赔偿；由你证明。",
            en="If they took prepaid money, closed, and in bad faith neither perform nor refund: "
            "punitive damages may be claimed, and it is for you to prove.",
        ),
        when=CONSUMER_OF_TRADER & F.service.is_("prepaid") & F.trouble.is_("closed"),
        sources=(PREPAID_CASES[23],),
    ),
    buyers.ten_times(CONSUMER_OF_TRADER & F.trouble.is_("unsafe")),
)
