"""What the matter cost beside the price, and what is asked for instead of money."""

from guide_logic.content.buyers import claims as buyers
from guide_logic.content.figures import numbered
from guide_logic.content.flows.what_may_be_claimed.claims import parts
from guide_logic.content.flows.what_may_be_claimed.conditions import (
    CONSUMER_OF_TRADER,
    FAULTY,
    OPEN,
)
from guide_logic.content.flows.what_may_be_claimed.facts import F
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    RETURN_RULES,
    TAOBAO_RULES,
)
from guide_logic.content.sums import Above, Earnest, by_law
from guide_logic.language.claims import Claim
from guide_logic.language.sums import Times
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["COSTS"]

_STILL_OUT = F.back.is_("none", "part")
_PRICED = ~F.issue.is_("courier_service", "privacy", "invoice")
_LOSS = ~F.issue.is_("no_reason_return", "minor", "invoice")


def _earnest(percent: int, times: int) -> Earnest:
    return Earnest("deposit_paid", "order_price", percent, times)


_EARNEST = ("deposit_cap", "deposit_return_times")

COSTS = (
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
        sum=by_law(_earnest, *_EARNEST),
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
        "earnest_is_price",
        T(
            zh="尾款已付，定金就是货款的一部分：能退货的，连定金一起退。",
            en="With the balance paid the earnest money is part of the price: where the goods may "
            "go back, it comes back too.",
        ),
        when=_STILL_OUT & F.deposit.is_("balance_paid"),
        sources=(CIVIL_CODE[587],),
    ),
    Claim(
        "earnest_excess",
        numbered(
            zh="定金超过总价 {deposit_cap} 的那部分不算定金，可以要回。",
            en="What exceeds {deposit_cap} of the price is no earnest money and can be asked back.",
        ),
        when=_STILL_OUT & F.deposit.is_("balance_due"),
        sources=(CIVIL_CODE[586],),
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
        sum=by_law(lambda *law: Above("loss", _earnest(*law)), *_EARNEST),
        part=parts.LOSS,
        sources=(CIVIL_CODE[584], CIVIL_CODE[588]),
    ),
    buyers.courier(OPEN & F.issue.is_("courier_service")),
    buyers.privacy(OPEN & CONSUMER_OF_TRADER & F.issue.is_("privacy")),
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
