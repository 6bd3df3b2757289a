"""What to know before naming a sum."""

from guide_logic.content.flows.what_may_be_claimed.conditions import (
    CONSUMER_OF_TRADER,
    FOOD_EXTRA,
)
from guide_logic.content.flows.what_may_be_claimed.facts import F
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    FOOD_CASES,
    ORDER_121,
    PUBLIC_SECURITY,
)
from guide_logic.language.text import T
from guide_logic.language.things import Warn

__all__ = ["WARNINGS"]

WARNINGS = (
    Warn(
        "true_and_fair",
        T(
            zh="只要有根据的，只说真的。夹带、掉包、改日期、编事实来索赔，没有惩罚性赔偿，还会受处罚。",
            en="Ask for what has a ground and say what is true. Planting, swapping, altering dates "
            "or inventing facts to claim brings no extra damages and can be punished.",
        ),
        sources=(CPL_REGULATIONS[49], ORDER_121[42], PUBLIC_SECURITY[29]),
    ),
    Warn(
        "no_threats",
        T(
            zh="不要拿投诉、曝光要挟对方多给钱。",
            en="Do not use a complaint or exposure as a threat to get more money.",
        ),
        sources=(ORDER_121[7], ORDER_121[42]),
    ),
    Warn(
        "own_cancelling",
        T(
            zh="会员、课程、酒店、机票、门票这类服务，是你自己取消的：能退多少看个案，"
            "不按这里的全款算。看“网上买的服务”。",
            en="For a membership, course, hotel, flight or ticket that you cancel yourself, how "
            "much comes back depends on the case and is not the whole price counted here. See "
            "“Services bought online”.",
        ),
        when=F.issue.is_("other", "promise_broken") & F.back.is_("none", "part"),
        sources=(CPL[26], CIVIL_CODE[497]),
    ),
    Warn(
        "no_double",
        T(
            zh="“双倍赔偿”是 2014年3月15日以前的旧法。现在是三倍；双倍的只有定金。",
            en="“Double compensation” is the law before 15 March 2014. Now it is three times; only "
            "earnest money comes back twice.",
        ),
        when=CONSUMER_OF_TRADER
        & ~F.issue.is_("no_reason_return", "minor", "courier_service", "privacy", "invoice"),
        sources=(CPL["55-1"], CIVIL_CODE[587]),
    ),
    Warn(
        "one_purchase",
        T(
            zh="同一次购买分了几单的，合起来算一次。拆成几单、每单都要最低数，不会被支持。",
            en="Several orders of one purchase count once, added up. Splitting them to ask for the "
            "minimum on each is not supported.",
        ),
        when=FOOD_EXTRA,
        sources=(FOOD_CASES["12-14"],),
    ),
    Warn(
        "price_paid",
        T(
            zh="退款按凭证上的价款，商家能证明你实际付的不同，就按实际付的；十倍按实际付的价款算。",
            en="The refund is the price on the receipt, or what you actually paid if the trader "
            "shows that it differs. Ten times is worked out on what you actually paid.",
        ),
        when=~F.issue.is_("courier_service", "privacy", "invoice"),
        sources=(FOOD_CASES[1], CPL_REGULATIONS[18]),
    ),
    Warn(
        "one_extra",
        T(
            zh="另加的几项是二选一，本指南只把最高的一项算进合计。合同里的赔偿约定过高的，"
            "对方可以请求法院减少。",
            en="What comes on top are alternatives, and the total takes only the highest. A sum "
            "agreed in the contract that is far too high can be cut by a court if the other side "
            "asks.",
        ),
        when=F.promise.is_("times", "fixed"),
        sources=(CIVIL_CODE[585],),
    ),
    Warn(
        "earnest_lost",
        T(
            zh="要是你自己反悔不买了，定金要不回来。",
            en="If it is you who backs out, the earnest money is lost.",
        ),
        when=F.deposit.is_("earnest", "balance_due"),
        sources=(CIVIL_CODE[587],),
    ),
)
