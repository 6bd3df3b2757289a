"""What may be asked for beside compensation on top: the price, and what it cost you.

Sums are the most that may be asked, never what will be paid.
"""

from guide_logic.content.flows.what_may_be_claimed import parts
from guide_logic.content.flows.what_may_be_claimed.cases import (
    CONSUMER_OF_TRADER,
    FAULTY,
    NEVER_CAME,
    NO_12315,
    OPEN,
)
from guide_logic.content.flows.what_may_be_claimed.extras import EXTRAS
from guide_logic.content.flows.what_may_be_claimed.facts import F
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    ECL,
    EXPRESS_RULES,
    FOOD_CASES,
    RETURN_RULES,
    TAOBAO_RULES,
)
from guide_logic.language.decisions import Claim, Note
from guide_logic.language.sums import Above, Earnest, Left, Times, whole
from guide_logic.language.text import T

__all__ = ["CLAIMS"]

_STILL_OUT = F.back.is_("none", "part")
_PRICED = ~F.issue.is_("courier_service", "privacy", "invoice")
_LOSS = ~F.issue.is_("no_reason_return", "minor", "invoice")

_REFUND = (
    Claim(
        "refund",
        T(
            zh="退回你付的全部货款。要退货的，货要能退；只是晚了的，先催一次、给合理时间，"
            "仍不办再要求解除。",
            en="All that you paid. Where goods go back, you must be able to return them; where "
            "they are only late, press once, give a reasonable time, and then cancel.",
        ),
        name=T(zh="退款", en="Refund"),
        when=OPEN & F.back.is_("none") & _PRICED,
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
        when=F.back.is_("part") & _PRICED,
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
        T(
            zh="也可以不退，要求修理、更换或补足。没有三包规定和约定的，收到货 7 天内可以退；"
            "过了 7 天，问题重到合同目的落空才能退。",
            en="Or repair, exchange or the missing part instead. Where no warranty rule or "
            "agreement says otherwise, you can return within 7 days of receipt; after that only "
            "if the fault defeats the purchase.",
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
        T(
            zh="七天无理由：签收次日起 7 天内提出，商品完好。"
            "个人卖家、公司采购，只看有没有约定可以退。",
            en="Seven-day return (七天无理由): ask within 7 days, counted from the day after "
            "signing, with the goods intact. From a private seller, or for a business, only if "
            "it was agreed.",
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

_EARNEST = Earnest("deposit_paid", "order_price")

_COSTS = (
    Claim(
        "earnest_money",
        T(
            zh="付的是“定金”、卖家违约使你拿不到货的，双倍返还定金。"
            "合同里另有违约金的，定金和违约金只能选一个。",
            en="Earnest money comes back twice if the seller’s breach leaves you without the "
            "goods. If the contract also has a penalty for breach, choose one of the two.",
        ),
        name=T(zh="双倍返还定金", en="Earnest money, twice"),
        when=OPEN & F.deposit.is_("earnest"),
        sum=_EARNEST,
        part=parts.EARNEST,
        otherwise=(
            Note(
                F.deposit.is_("plain"),
                T(
                    zh="只有写“定金”的才翻倍；“订金”“预付款”可以退，不翻倍。",
                    en="Only what is called 定金 comes back twice; a plain deposit (订金, 预付款) "
                    "comes back once.",
                ),
            ),
        ),
        sources=(CIVIL_CODE[586], CIVIL_CODE[587], CIVIL_CODE[588]),
    ),
    Claim(
        "freight",
        T(
            zh="质量不合格的，来回运费等必要费用由卖家出；按合同买的，当作实际损失要。",
            en="For goods that fail, freight and other necessary costs are the seller’s; under a "
            "mere contract, ask for them as real loss.",
        ),
        name=T(zh="运费", en="Freight"),
        when=OPEN & FAULTY,
        sum=Times(of=("freight",)),
        part=parts.FREIGHT,
        otherwise=(
            Note(
                F.issue.is_("no_reason_return"),
                T(
                    zh="你只是不想要了：退回的运费由你付，另有约定的除外。",
                    en="You just do not want it, so you pay to send it back, unless agreed "
                    "otherwise.",
                ),
                sources=(CPL[25], RETURN_RULES[18]),
            ),
        ),
        sources=(CPL[24], CIVIL_CODE[583]),
    ),
    Claim(
        "test",
        T(
            zh="合理的检测、鉴定费。淘宝规则：平台要求送检、查实有问题的，卖家出；"
            "你自己去检的，和卖家商量，谈不成可以当作损失起诉。",
            en="The reasonable cost of a test. Under Taobao’s rules the seller pays if the "
            "platform asked for it and it found a fault; if you went on your own, it is for you "
            "two to agree, and otherwise a loss to sue for.",
        ),
        name=T(zh="检测费", en="The test"),
        when=OPEN & FAULTY,
        sum=Times(of=("inspection",)),
        part=parts.TEST,
        sources=(TAOBAO_RULES["71-72"], CIVIL_CODE[583]),
    ),
    Claim(
        "injury",
        T(
            zh="医疗费、护理费、交通费等合理费用，和因此少挣的钱。"
            "商品有缺陷的，可以找卖家，也可以找生产者。",
            en="Medical costs, care, travel and the like, and income lost. If the goods were "
            "defective, from the seller or from the producer, as you choose.",
        ),
        name=T(zh="受伤的费用", en="The injury"),
        when=OPEN & ~F.harm.is_("none"),
        sum=Times(of=("injury",)),
        part=parts.INJURY,
        sources=(CPL[40], CPL[49], CIVIL_CODE[1202], CIVIL_CODE[1203]),
    ),
    Claim(
        "loss",
        T(
            zh="其他能证明的实际损失，以对方订合同时能预见到的为限；你本可以避免的那部分不算。",
            en="Other real loss you can prove, as far as the other side could foresee it when the "
            "contract was made, and not what you could have avoided.",
        ),
        name=T(zh="其他实际损失", en="Other real loss"),
        when=OPEN & _LOSS & ~F.deposit.is_("earnest"),
        sum=Times(of=("loss",)),
        part=parts.LOSS,
        sources=(CIVIL_CODE[583], CIVIL_CODE[584], CIVIL_CODE[591]),
    ),
    Claim(
        "loss_above",
        T(
            zh="定金补不上的那部分损失，可以另外要。",
            en="The part of your loss that the earnest money does not cover.",
        ),
        name=T(zh="定金以外的损失", en="Loss above the earnest money"),
        when=OPEN & F.deposit.is_("earnest"),
        sum=Above("loss", _EARNEST),
        part=parts.LOSS,
        sources=(CIVIL_CODE[584], CIVIL_CODE[588]),
    ),
    Claim(
        "courier",
        T(
            zh="快件丢失、损坏、少件的赔偿：保价的按保价约定，没保价的按民事法律。",
            en="Compensation for loss, damage or missing items: insured (保价) parcels by the "
            "terms agreed, others under civil law.",
        ),
        when=OPEN & F.issue.is_("courier_service"),
        sources=(EXPRESS_RULES[28],),
    ),
    Claim(
        "privacy",
        T(
            zh="要求停止泄露、删除内容、道歉；有实际损失的，要求赔偿。",
            en="An end to the leak, deletion, an apology and, for real loss, damages.",
        ),
        when=OPEN & CONSUMER_OF_TRADER & F.issue.is_("privacy"),
        sources=(CPL[29],),
    ),
    Claim(
        "invoice",
        T(
            zh="开具发票，或改正开错的；公司采购、个人卖家，看合同怎么约定。",
            en="The invoice (发票), or a corrected one; for a business or from a private seller, "
            "as agreed.",
        ),
        when=OPEN & F.issue.is_("invoice"),
        sources=(CPL[22], CIVIL_CODE[509]),
    ),
)

CLAIMS = (*_REFUND, *EXTRAS, *_COSTS)
