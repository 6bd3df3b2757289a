"""The price back, or performance instead of it, and where neither may be asked for."""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.what_may_be_claimed.claims import parts
from guide_logic.content.flows.what_may_be_claimed.conditions import (
    CONSUMER_OF_TRADER,
    FAULTY,
    NEVER_CAME,
    NO_12315,
    OPEN,
)
from guide_logic.content.flows.what_may_be_claimed.facts import F
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    ECL,
    FOOD_CASES,
    RETURN_RULES,
    TAOBAO_RULES,
)
from guide_logic.language.claims import Claim
from guide_logic.language.sums import Left, whole
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["PRICE"]

_STILL_OUT = F.back.is_("none", "part")
_PRICED = ~F.issue.is_("courier_service", "privacy", "invoice")
_LOSS = ~F.issue.is_("no_reason_return", "minor", "invoice")

PRICE = (
    Claim(
        "refund",
        T(
            zh="退回你付的全部货款。要退货的，货要能退；只是晚了的，先催一次、给合理时间，"
            "仍不办再要求解除。",
            en="All that you paid. Where goods go back, you must be able to return them; where "
            "they are only late, press once, give a reasonable time, and then cancel.",
        ),
        name=T(zh="退款", en="Refund"),
        when=OPEN & F.back.is_("none") & _PRICED & ~F.deposit.is_("balance_due"),
        sum=whole,
        part=parts.REFUND,
        otherwise=(
            Note(
                ~_PRICED,
                T(
                    zh="你说的问题不是货款上的，不靠退款解决。",
                    en="The problem you named is not about the price.",
                ),
            ),
            Note(
                OPEN & F.deposit.is_("balance_due"),
                T(
                    zh="你自己不要了：定金一般要不回来，除非卖家同意退，或者它先违约。",
                    en="It is you who backs out, so the earnest money is mostly lost, unless the "
                    "seller agrees to pay it back or broke the bargain first.",
                ),
                sources=(CIVIL_CODE[587],),
            ),
            Note(
                F.back.is_("all"),
                T(
                    zh="钱已经全退了，不能再要一遍。",
                    en="All of it has come back, and it is not paid twice.",
                ),
            ),
            Note(
                F.back.is_("settled"),
                T(
                    zh="你们谈好了一次了结，也付清了：还能不能要，看当时谈的内容，平台不再受理反悔。",
                    en="You settled once and for all and were paid. Whether anything is left "
                    "depends on what you agreed; the platform does not reopen it.",
                ),
                sources=(TAOBAO_RULES[6],),
            ),
        ),
        sources=(CIVIL_CODE[566], CIVIL_CODE[577], CPL_REGULATIONS[18]),
    ),
    Claim(
        "refund_rest",
        T(
            zh="退回还没退的那部分货款。",
            en="The part of the price that has not come back.",
        ),
        name=T(zh="退款的余下部分", en="The rest of the refund"),
        when=F.back.is_("part") & _PRICED & ~F.deposit.is_("balance_due"),
        sum=Left("amount", "refunded"),
        part=parts.REFUND,
        sources=(CIVIL_CODE[566], CIVIL_CODE[577], CPL_REGULATIONS[18]),
    ),
    Claim(
        "delivery",
        T(
            zh="还想要货的，可以不退款，要求按约定发货。",
            en="If you still want the goods: delivery as agreed, instead of the refund.",
        ),
        when=_STILL_OUT & NEVER_CAME,
        sources=(CIVIL_CODE[509], CIVIL_CODE[577], ECL[20]),
    ),
    Claim(
        "repair",
        numbered(
            zh="也可以不退，要求修理、更换或补足。没有三包规定和约定的，"
            "收到货 {quality_return}内可以退；过了 {quality_return}，"
            "问题重到合同目的落空才能退。",
            en="Or repair, exchange or the missing part instead. Where no warranty rule or "
            "agreement says otherwise, you can return within {quality_return} of receipt; "
            "after that only if the fault defeats the purchase.",
        ),
        when=_STILL_OUT & CONSUMER_OF_TRADER & FAULTY,
        sources=(CPL[24], CPL[52], CIVIL_CODE[563]),
    ),
    Claim(
        "repair_contract",
        T(
            zh="也可以不退，按合同要求修理、更换、减价。",
            en="Or, under the contract, repair, exchange or a lower price instead.",
        ),
        when=_STILL_OUT & NO_12315 & FAULTY,
        sources=(CIVIL_CODE[582],),
    ),
    Claim(
        "knew_and_back",
        T(
            zh="明知有问题还买的，货款也可以要回；卖家可以要回商品，应当销毁的除外。",
            en="The price comes back even to a buyer who knew. The seller may ask for the goods, "
            "unless they have to be destroyed.",
        ),
        when=_STILL_OUT & F.buyer_knew.is_("within", "beyond"),
        sources=(FOOD_CASES[2],),
    ),
    Claim(
        "seven_days",
        numbered(
            zh="七天无理由：签收次日起 {no_reason_return}内提出，商品完好。个人卖家、公司采购，"
            "只看有没有约定可以退。",
            en="Seven-day return (七天无理由): ask within {no_reason_return}, counted from the "
            "day after signing, with the goods intact. From a private seller, or for a "
            "business, only if it was agreed.",
        ),
        when=_STILL_OUT & F.issue.is_("no_reason_return"),
        sources=(CPL[25], RETURN_RULES[10], CIVIL_CODE[509]),
    ),
    Claim(
        "child",
        T(
            zh="返还孩子付的钱：会看年龄、金额和商品损耗，可能只返还一部分；商品要退回。",
            en="The money that the child paid. Age, sum and wear count, so it may be part only; "
            "the goods go back.",
        ),
        when=_STILL_OUT & F.issue.is_("minor"),
        sources=(CIVIL_CODE[145], CIVIL_CODE[157]),
    ),
)
