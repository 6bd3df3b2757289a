"""What each ground opens: money or performance that may be asked for.

Sums are the most that may be asked, never what will be paid.
"""

from guide_logic.content.buyers import claims as buyers_claims
from guide_logic.content.figures import numbered
from guide_logic.content.flows.complaint_grounds.conditions import (
    CONSUMER_OF_TRADER,
    FAULTY,
    NO_12315,
)
from guide_logic.content.flows.complaint_grounds.facts import F
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    ECL,
    ONLINE_CASES,
    PENALTY_MEASURES,
    PRICE_FRAUD,
    RETURN_RULES,
)
from guide_logic.content.sums import triple
from guide_logic.language.claims import Claim
from guide_logic.language.sums import whole
from guide_logic.language.text import T

__all__ = ["CLAIMS"]

CLAIMS = (
    Claim(
        "price_not_delivered",
        T(
            zh="退回全部货款；还想要货的，要求按约定发货。"
            "只是晚了的，先催一次、给合理时间，仍不办再要求解除和退款。",
            en="The whole price back; or delivery as agreed, if you still want the goods. If they "
            "are only late, press once, give a reasonable time, and then cancel.",
        ),
        when=F.issue.is_("not_shipped", "late", "not_received"),
        sum=whole,
        sources=(CIVIL_CODE[509], CIVIL_CODE[563], CIVIL_CODE[566], CIVIL_CODE[577]),
    ),
    Claim(
        "contract_stands",
        T(
            zh="要求按成交价发货，或者退款并赔实际损失。下单成功合同一般就成立，另有约定的除外；"
            "卖家可能到法院主张标错价，结果看个案。",
            en="Delivery at the price of the order, or a refund and real loss. The contract is "
            "normally made when the order goes through, unless agreed otherwise. The seller may "
            "plead a pricing mistake in court; that depends on the case.",
        ),
        when=F.issue.is_("price_cancel"),
        sum=whole,
        sources=(ECL[49], CIVIL_CODE[491], CIVIL_CODE[577]),
    ),
    Claim(
        "price_defect",
        numbered(
            zh="退货退款，最多退全部货款；也可以要求修理、更换或补足，必要的运费由卖家出。"
            "没有三包规定和约定的，收到货 {quality_return}内可以退；过了 {quality_return}，"
            "问题重到合同目的落空才能退。",
            en="Return and refund, at most the whole price; or repair, exchange or the missing "
            "part, with necessary freight on the seller. Where no warranty rule or agreement "
            "says otherwise, you can return within {quality_return} of receipt; after that "
            "only if the fault defeats the purchase.",
        ),
        when=CONSUMER_OF_TRADER & FAULTY,
        sum=whole,
        sources=(CPL[23], CPL[24], CPL[52], CIVIL_CODE[563]),
    ),
    Claim(
        "price_breach",
        T(
            zh="按合同要求修理、更换、退货、减价或赔偿损失，退款最多是全部货款。没有三倍赔偿。",
            en="Under the contract: repair, exchange, return, a lower price or damages. A refund "
            "is at most the whole price. There are no triple damages.",
        ),
        when=NO_12315 & FAULTY,
        sum=whole,
        sources=(CIVIL_CODE[577], CIVIL_CODE[582], CIVIL_CODE[583]),
    ),
    buyers_claims.price_agreed(F.issue.is_("refund_unpaid")),
    Claim(
        "price_seven_days",
        T(
            zh="七天无理由退货：退回商品价款，退回的运费由你付，另有约定的除外。",
            en="Seven-day return (七天无理由): the price of the goods. You pay to send them back, "
            "unless agreed otherwise.",
        ),
        when=CONSUMER_OF_TRADER & F.issue.is_("no_reason_return"),
        sum=whole,
        sources=(CPL[25], RETURN_RULES[10], RETURN_RULES[13], RETURN_RULES[18]),
    ),
    buyers_claims.return_by_promise(NO_12315 & F.issue.is_("no_reason_return")),
    buyers_claims.price_minor(F.issue.is_("minor")),
    buyers_claims.price_other(F.issue.is_("promise_broken", "other")),
    Claim(
        "promise_kept",
        T(
            zh="按卖家自己的承诺来：价格、赠品、保修、假一赔几。承诺的赔偿比法律高的，按承诺。"
            "赠品有问题，卖家也要负责。",
            en="What the seller promised: price, gift, warranty, so many times the price for a "
            "fake. Where the promise is higher than the law, the promise counts. The seller also "
            "answers for faults of gifts.",
        ),
        when=CONSUMER_OF_TRADER
        & F.issue.is_("promise_broken", "counterfeit", "late", "not_as_described"),
        sources=(CPL_REGULATIONS[12], ONLINE_CASES[8], ONLINE_CASES[10]),
    ),
    Claim(
        "price_promise",
        T(
            zh="价格承诺没有正当理由不履行的，可能是价格欺诈，可以举报。",
            en="A promise about the price that is broken without good reason may be price fraud, "
            "and can be reported.",
        ),
        when=CONSUMER_OF_TRADER & F.issue.is_("promise_broken", "price_cancel"),
        sources=(PRICE_FRAUD[19],),
    ),
    Claim(
        "invoice",
        T(
            zh="开具发票，或改正开错的发票：消费者要，经营者必须给。",
            en="The invoice (发票), or a corrected one: if a consumer asks, the trader must "
            "issue it.",
        ),
        when=CONSUMER_OF_TRADER & F.issue.is_("invoice"),
        sources=(CPL[22],),
    ),
    Claim(
        "invoice_agreed",
        T(
            zh="按约定开具发票，看合同、报价或聊天里有没有写。",
            en="The invoice (发票) as agreed in the contract, the quotation or the chat.",
        ),
        when=NO_12315 & F.issue.is_("invoice"),
        sources=(CIVIL_CODE[509],),
    ),
    buyers_claims.privacy(CONSUMER_OF_TRADER & F.issue.is_("privacy")),
    Claim(
        "triple",
        numbered(
            zh="另加 {triple_times}货款、至少 {triple_floor}：只有能证明卖家欺诈才行。发货晚、临时"
            "缺货、一般的毛病，或不会误导人的宣传小瑕疵，不算欺诈。",
            en="{triple_times} the price on top, at least {triple_floor}, only if you can prove "
            "fraud. Late shipping, running out of stock, an ordinary defect or a slip that "
            "misleads nobody is not fraud.",
        ),
        when=CONSUMER_OF_TRADER
        & F.issue.is_("not_shipped", "not_as_described", "counterfeit", "promise_broken"),
        sum=triple,
        sources=(CPL["55-1"], CPL_REGULATIONS[49], PENALTY_MEASURES[5], PENALTY_MEASURES[6]),
    ),
    buyers_claims.fake_presumed(CONSUMER_OF_TRADER & F.issue.is_("counterfeit")),
    buyers_claims.ten_times(CONSUMER_OF_TRADER & F.issue.is_("food_drug")),
    Claim(
        "injury",
        T(
            zh="医疗费、护理费、交通费等合理费用和误工收入。"
            "商品有缺陷的，可以找卖家，也可以找生产者。",
            en="Medical costs, care, travel and lost earnings. If the goods were defective, from "
            "the seller or from the producer, as you choose.",
        ),
        when=CONSUMER_OF_TRADER & F.danger.is_("injury"),
        sources=(CPL[40], CPL[49]),
    ),
    buyers_claims.earnest_money(F.issue.is_("not_shipped", "late", "price_cancel")),
    buyers_claims.jd_unclear_page(
        F.platform_name.is_("jd") & CONSUMER_OF_TRADER & F.issue.is_("not_as_described")
    ),
    buyers_claims.platform_late(F.issue.is_("not_shipped", "late")),
    buyers_claims.courier(F.issue.is_("courier_service")),
)
