"""What to have in hand before a sum is named."""

from guide_logic.content.flows.what_may_be_claimed.conditions import (
    FAULTY,
)
from guide_logic.content.flows.what_may_be_claimed.facts import F
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    PRACTICE_NOTES,
)
from guide_logic.language.text import T
from guide_logic.language.things import Evidence

__all__ = ["EVIDENCE"]

EVIDENCE = (
    Evidence(
        "order",
        T(
            zh="订单和付款记录，看得到实际付了多少。",
            en="The order and the payment, showing what was actually paid.",
        ),
        sources=(PRACTICE_NOTES["evidence"],),
    ),
    Evidence(
        "receipts",
        T(
            zh="运费、检测等花费的票据，一项一张。",
            en="A receipt for each cost, such as freight or a test.",
        ),
        when=FAULTY,
        sources=(PRACTICE_NOTES["evidence"],),
    ),
    Evidence(
        "falsehood",
        T(
            zh="卖家怎么说的，和它当时就知道不实的证据。",
            en="What the seller said, and what shows that it knew it to be false.",
        ),
        when=F.fraud.is_("proved", "suspected"),
        fleeting=True,
        sources=(CPL["55-1"],),
    ),
    Evidence(
        "promise",
        T(
            zh="赔偿承诺的截图，看得到页面和时间。",
            en="A screenshot of the promise, with the page and the time on it.",
        ),
        when=F.promise.is_("times", "fixed"),
        fleeting=True,
        sources=(CPL_REGULATIONS[12],),
    ),
    Evidence(
        "earnest",
        T(
            zh="写着“定金”两个字的订单页或合同。",
            en="The order page or contract with the word 定金.",
        ),
        when=F.deposit.is_("earnest", "balance_paid", "balance_due"),
        sources=(CIVIL_CODE[586],),
    ),
    Evidence(
        "medical",
        T(
            zh="病历、检查结果、收费票据，误工的加上收入和请假证明。",
            en="Medical records, findings and receipts; for lost income also proof of income and "
            "of the time off.",
        ),
        when=~F.harm.is_("none"),
        sources=(CPL[49],),
    ),
)
