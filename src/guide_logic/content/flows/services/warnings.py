"""What to know, and what not to do."""

from guide_logic.content.flows.services.conditions import NO_12315
from guide_logic.content.flows.services.facts import F
from guide_logic.content.law import (
    CPL,
    CPL_REGULATIONS,
    FRAUD_LAW,
    ORDER_121,
    PRACTICE_NOTES,
    PREPAID_CASES,
)
from guide_logic.language.text import T
from guide_logic.language.things import Warn

__all__ = ["WARNINGS"]

WARNINGS = (
    Warn(
        "no_seven_days",
        T(
            zh="服务没有普遍的七天无理由退货，那一条管的是网上买的商品。",
            en="Services have no general seven-day return; that rule is about goods bought online.",
        ),
        when=F.trouble.is_("cancel") & ~F.service.is_("goods"),
        sources=(CPL[25],),
    ),
    Warn(
        "not_in_the_interpretation",
        T(
            zh="线上会员算不算“预付式消费”，司法解释没有点名；那里的算法可以参照着说，不要说死。",
            en="Whether an online membership is “prepaid consumption” the interpretation does not "
            "say by name. Argue by it, but do not call it settled.",
        ),
        when=F.service.is_("membership") & F.trouble.is_("failed", "closed"),
        sources=(PREPAID_CASES[1],),
    ),
    Warn(
        "sector_rules",
        T(
            zh="退改收多少、延误怎么安排，看购票时的规则；民航和铁路的细则，本指南没有核到。",
            en="What a change costs and what happens on delay is in the ticket’s rules; the "
            "detailed rules of aviation and railways have not been checked for this guide.",
        ),
        when=F.service.is_("transport"),
        sources=(PRACTICE_NOTES["in-app"],),
    ),
    Warn(
        "no_second_payment",
        T(
            zh="说交一笔钱就能退款、解冻、转到别家的，先别付；私下转账可能是骗局。",
            en="If you are told to pay first to get a refund, to unfreeze it or to be moved "
            "elsewhere, do not: a private transfer may be a scam.",
        ),
        when=F.trouble.is_("closed", "cancel", "renewed"),
        sources=(FRAUD_LAW[20],),
    ),
    Warn(
        "one_filing",
        T(
            zh="12315 和消费者协会只选一个：消协受理或处理过的同一争议，12315 不再受理。",
            en="Choose either 12315 or the consumer association (消费者协会): 12315 does not take "
            "a dispute that the association has taken or handled.",
        ),
        when=~NO_12315,
        sources=(ORDER_121[16],),
    ),
    Warn(
        "truth",
        T(
            zh="只说真的。编造病情、孩子付款、异物来退款的，拿不到赔偿，还可能受处罚。",
            en="Say what is true. Inventing an illness, a child’s payment or a thing in the food "
            "forfeits compensation and can be punished.",
        ),
        sources=(ORDER_121[7], ORDER_121[42], CPL_REGULATIONS[49]),
    ),
)
