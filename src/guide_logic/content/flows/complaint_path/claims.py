"""What a buyer may ask for, by case.

A claim that rests on consumer law is guarded by `CONSUMER_OF_TRADER`; a business
buyer, or the buyer of a private seller, has the contract rules of the Civil Code.
Sums are the most that may be asked, never what will be paid.
"""

from guide_logic.content.buyers import claims as buyers_claims
from guide_logic.content.figures import numbered
from guide_logic.content.flows.complaint_path.conditions import (
    BEFORE_RECEIPT,
    CONSUMER_OF_TRADER,
    DISPUTE,
    FAULTY,
    HURT,
    NO_12315,
    ON_PLATFORM,
    REFUND_OPEN,
    SEVEN_DAYS_OVER,
)
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.law import (
    CIVIL_CODE,
    CONTRACT_CASES,
    CPL,
    CPL_REGULATIONS,
    ECL,
    FIRE_LAW,
    FOOD_CASES,
    JD_GOODS_RULES,
    ONLINE_CASES,
    ORDER_121,
    PENALTY_MEASURES,
    PRODUCT_QUALITY,
    RETURN_RULES,
    TAOBAO_RULES,
)
from guide_logic.content.sums import triple
from guide_logic.language.claims import Claim
from guide_logic.language.sums import whole
from guide_logic.language.text import T

__all__ = ["CLAIMS"]

_LATE_STILL = F.issue.is_("late") & (BEFORE_RECEIPT | F.state.is_("closed") | ~ON_PLATFORM)
_NEVER_CAME = F.issue.is_("not_shipped", "not_received", "price_cancel") | _LATE_STILL
_DEPOSIT = F.state.is_("closed") & F.issue.is_("no_reason_return", "price_cancel", "other")
_JD = ON_PLATFORM & F.platform_name.is_("jd")

_PRICE = (
    Claim(
        "price_not_delivered",
        T(
            zh="退回全部货款：货没到手，你又不想再等。"
            "只是发晚了的，先催一次、给合理时间，仍不发再要求解除和退款。",
            en="The whole price back, if the goods have not come and you will not wait. "
            "If they are only late, press once, give a reasonable time, and then cancel.",
        ),
        when=REFUND_OPEN & _NEVER_CAME,
        sum=whole,
        sources=(CIVIL_CODE[563], CIVIL_CODE[566], CIVIL_CODE[577]),
    ),
    Claim(
        "price_too_late",
        T(
            zh="退货退款：只有来晚了就没用的才行，比如生日蛋糕、写明哪天要用的。",
            en="Return and refund, only if coming late made it useless: a birthday cake, or goods "
            "for a day that was named.",
        ),
        when=REFUND_OPEN & F.issue.is_("late") & ~_NEVER_CAME,
        sources=(CIVIL_CODE[563], CIVIL_CODE[566]),
    ),
    Claim(
        "price_defect",
        numbered(
            zh="退货退款，最多退全部货款；也可以要求修理、更换或补足。没有三包规定和约定的，"
            "收到货 {quality_return}内可以退；过了 {quality_return}，"
            "问题重到合同目的落空才能退，不然要求修或换。",
            en="Return and refund, at most the whole price; or repair, exchange or the missing "
            "part. Where no warranty rule or agreement says otherwise, you can return within "
            "{quality_return} of receipt. After that only if the fault defeats the purchase; "
            "otherwise ask for repair or exchange.",
        ),
        when=REFUND_OPEN & CONSUMER_OF_TRADER & FAULTY,
        sum=whole,
        sources=(CPL[23], CPL[24], CPL[52], CIVIL_CODE[563]),
    ),
    Claim(
        "price_breach",
        T(
            zh="按合同要求修理、更换、退货、减价或赔偿损失，退款最多是全部货款。"
            "这里适用民法典，没有三倍赔偿。",
            en="Under the contract: repair, exchange, return, a lower price or damages. A refund "
            "is at most the whole price. The Civil Code applies; there are no triple damages.",
        ),
        when=REFUND_OPEN & NO_12315 & FAULTY,
        sum=whole,
        sources=(CIVIL_CODE[577], CIVIL_CODE[582], CIVIL_CODE[583]),
    ),
    buyers_claims.price_agreed(REFUND_OPEN & F.issue.is_("refund_unpaid")),
    Claim(
        "price_seven_days",
        numbered(
            zh="七天无理由退货，签收次日起 {no_reason_return}内提出的：退回商品价款；"
            "过了 {no_reason_return}，只看卖家有没有承诺。退回的运费由你付，另有约定的除外。"
            "卖家收到完好的商品后 {no_reason_return}内退款。定金、尾款都付了的，"
            "定金也是货款。",
            en="Seven-day return (七天无理由), if you ask within {no_reason_return}, counted "
            "from the day after you signed: the price of the goods. After that only a "
            "promise by the seller helps. You pay to send them back, unless agreed "
            "otherwise. The seller refunds within {no_reason_return} of getting them back "
            "intact. With the balance paid, earnest money is part of the price.",
        ),
        when=REFUND_OPEN & CONSUMER_OF_TRADER & F.issue.is_("no_reason_return") & ~SEVEN_DAYS_OVER,
        sum=whole,
        sources=(CPL[25], RETURN_RULES[10], RETURN_RULES[13], RETURN_RULES[18], CIVIL_CODE[587]),
    ),
    buyers_claims.return_by_promise(
        REFUND_OPEN & F.issue.is_("no_reason_return") & (NO_12315 | SEVEN_DAYS_OVER)
    ),
    buyers_claims.price_minor(REFUND_OPEN & F.issue.is_("minor")),
    buyers_claims.price_other(REFUND_OPEN & F.issue.is_("other")),
    Claim(
        "difference",
        T(
            zh="货留着的：要求兑现，或补差价、补赠品、减价。"
            "承诺落空使买的目的达不成的，才退货退全部货款，卖家同意的除外。",
            en="If you keep the goods: what was promised, the difference, the gift or a lower "
            "price. The whole price against the goods only if without the promise the purchase "
            "has lost its purpose, or the seller agrees.",
        ),
        when=REFUND_OPEN & F.issue.is_("promise_broken"),
        sources=(CIVIL_CODE[577], CIVIL_CODE[582], CIVIL_CODE[563]),
    ),
)

_PERFORMANCE = (
    Claim(
        "delivery",
        T(
            zh="如果还想要货：要求按约定发货。",
            en="If you still want the goods: delivery as agreed.",
        ),
        when=REFUND_OPEN & (F.issue.is_("not_shipped") | _LATE_STILL),
        sources=(CIVIL_CODE[509], CIVIL_CODE[577]),
    ),
    Claim(
        "contract_stands",
        T(
            zh="要求按成交价发货，或赔偿损失；你没同意取消的，退了钱也一样。"
            "商品信息够明确的，订单提交成功合同就成立，另有约定的除外。"
            "卖家可能到法院主张标错价，结果看个案。",
            en="Delivery at the price of the order, or damages; also after a refund, if you did "
            "not agree to the cancellation. Where the listing was definite enough, the "
            "contract is made when the order goes through, unless agreed otherwise. The seller "
            "may plead a pricing mistake in court; that depends on the case.",
        ),
        when=DISPUTE & F.issue.is_("price_cancel"),
        sources=(CIVIL_CODE[491], CIVIL_CODE[577]),
    ),
    Claim(
        "no_escape_clause",
        T(
            zh="店铺写“付款后合同也不成立”的，这条格式条款无效。",
            en="A shop’s standard term that payment makes no contract is void.",
        ),
        when=DISPUTE & CONSUMER_OF_TRADER & F.issue.is_("price_cancel"),
        sources=(ECL[49],),
    ),
    Claim(
        "promise_kept",
        T(
            zh="按卖家自己的承诺来：价格、赠品、保修、假一赔几。承诺的赔偿比法律高的，按承诺。",
            en="What the seller promised: price, gift, warranty, so many times the price for a "
            "fake. Where the promise is higher than the law, the promise counts.",
        ),
        when=DISPUTE
        & CONSUMER_OF_TRADER
        & (
            F.issue.is_("promise_broken", "counterfeit", "late", "not_as_described")
            | F.exception.is_("promise_active")
        ),
        sources=(CPL_REGULATIONS[12], ONLINE_CASES[10]),
    ),
    Claim(
        "gift_fault",
        T(
            zh="赠品、奖品、换购品有问题，卖家也要负责。",
            en="The seller also answers for faults of gifts, prizes and add-on items.",
        ),
        when=DISPUTE & CONSUMER_OF_TRADER & F.issue.is_("promise_broken"),
        sources=(ONLINE_CASES[8],),
    ),
    Claim(
        "invoice",
        T(
            zh="开具发票，或改正开错的发票。",
            en="The invoice (发票), or a corrected one.",
        ),
        when=DISPUTE & CONSUMER_OF_TRADER & F.issue.is_("invoice"),
        sources=(CPL[22],),
    ),
    Claim(
        "invoice_agreed",
        T(
            zh="按约定开具发票；公司采购的，看合同和报价里有没有写。",
            en="The invoice (发票) as agreed. For a business purchase, see the contract and the "
            "quotation.",
        ),
        when=DISPUTE & NO_12315 & F.issue.is_("invoice"),
        sources=(CIVIL_CODE[509],),
    ),
    buyers_claims.privacy(DISPUTE & CONSUMER_OF_TRADER & F.issue.is_("privacy")),
)

_EXTRA = (
    Claim(
        "triple_never_meant",
        numbered(
            zh="另加 {triple_times}货款、至少 {triple_floor}：只有能证明卖家本来就没货、骗你付款才"
            "行。发货晚、临时缺货本身不算欺诈。",
            en="{triple_times} the price on top, at least {triple_floor}, only if you can prove "
            "that the seller never had the goods and tricked you into paying. Late shipping or "
            "running out of stock is not fraud by itself.",
        ),
        when=DISPUTE & CONSUMER_OF_TRADER & (F.issue.is_("not_shipped") | _LATE_STILL),
        sum=triple,
        on_top=True,
        sources=(CPL["55-1"], PENALTY_MEASURES[5]),
    ),
    Claim(
        "triple_goods",
        numbered(
            zh="另加 {triple_times}货款、至少 {triple_floor}：只有能证明卖家欺诈才行。一般的毛病，"
            "或不影响质量、不会误导人的宣传小瑕疵，不算欺诈。",
            en="{triple_times} the price on top, at least {triple_floor}, only if you can prove "
            "fraud. An ordinary defect is not fraud, nor is a small slip in a description that "
            "misleads nobody.",
        ),
        when=DISPUTE
        & CONSUMER_OF_TRADER
        & F.issue.is_("counterfeit", "not_as_described", "promise_broken"),
        sum=triple,
        on_top=True,
        sources=(CPL["55-1"], CPL_REGULATIONS[49], PENALTY_MEASURES[6]),
    ),
    buyers_claims.fake_presumed(DISPUTE & CONSUMER_OF_TRADER & F.issue.is_("counterfeit")),
    buyers_claims.ten_times(DISPUTE & CONSUMER_OF_TRADER & F.issue.is_("food_drug")),
    Claim(
        "ten_times_limits",
        numbered(
            zh="明知有问题还去买的，{food_times}只在合理的生活需要以内支持；短时间内分几单买的，合"
            "并计算。",
            en="If you bought knowing of the fault, {food_times} is allowed only within "
            "reasonable household needs. Several orders in a short time count as one.",
        ),
        when=DISPUTE & CONSUMER_OF_TRADER & F.issue.is_("food_drug"),
        sources=(FOOD_CASES["12-14"],),
    ),
    buyers_claims.earnest_money(
        DISPUTE & (F.issue.is_("not_shipped", "price_cancel") | _LATE_STILL | _DEPOSIT)
    ),
    Claim(
        "earnest_excess",
        numbered(
            zh="付过定金、自己没付尾款的：只有超过总价 {deposit_cap} 的部分。写“订金”“预付款”、没"
            "有约定定金性质的，全部；卖家能证明的损失，可能要你赔。",
            en="If you paid earnest money and not the balance: only what exceeds {deposit_cap} of "
            "the price. Of a deposit (订金, 预付款) to which nothing gives that nature, all; you "
            "may owe a loss that the seller proves.",
        ),
        when=DISPUTE & _DEPOSIT,
        sources=(CIVIL_CODE[586], CONTRACT_CASES[67], CIVIL_CODE[577]),
    ),
    Claim(
        "injury",
        numbered(
            zh="医疗费、护理费、交通费等合理费用和误工收入。商品有缺陷的，可以找卖家，也可以找生产"
            "者；要起诉的，按 {defect_limitation}准备，法院多按 {limitation}。",
            en="Medical costs, care, travel and lost earnings. If the goods were defective, from "
            "the seller or from the producer, as you choose. If you sue, prepare for a limit of "
            "{defect_limitation}; courts mostly use {limitation}.",
        ),
        when=DISPUTE & CONSUMER_OF_TRADER & HURT,
        sources=(CPL[40], CPL[49], PRODUCT_QUALITY[45]),
    ),
    Claim(
        "injury_knowing",
        numbered(
            zh="卖家明知商品有缺陷还卖，造成死亡或健康严重损害的，还可以要求所受损失 "
            "{injury_times}以下的惩罚性赔偿。",
            en="If the seller knew of the defect and someone died or was gravely harmed: punitive "
            "damages of up to {injury_times} the loss.",
        ),
        when=DISPUTE & CONSUMER_OF_TRADER & HURT,
        sources=(CPL["55-2"],),
    ),
)

_PLATFORM_AND_COSTS = (
    Claim(
        "harm_to_other",
        T(
            zh="商品有缺陷，烧坏、弄坏了别的财产的：那些损失可以向卖家要，也可以向生产者要。着火的，"
            "用消防救援机构的火灾事故认定书作证据。",
            en="Where a defect burnt or ruined other property: that loss, from the seller or from "
            "the producer. After a fire the finding of the fire and rescue service "
            "(火灾事故认定书) is the proof.",
        ),
        when=DISPUTE & ~F.seller.is_("individual") & (HURT | F.issue.is_("quality")),
        sources=(PRODUCT_QUALITY[43], PRODUCT_QUALITY[44], FIRE_LAW[51]),
    ),
    buyers_claims.jd_unclear_page(
        DISPUTE & _JD & CONSUMER_OF_TRADER & F.issue.is_("not_as_described")
    ),
    Claim(
        "jd_missing_gift",
        T(
            zh="京东规则：少了赠品的，先要求补发；不补的按规则赔付，数额看现行规则页。",
            en="JD’s rules: if a gift is missing, ask for it first. If it does not come, there is "
            "compensation; the current rule page gives the sum.",
        ),
        when=DISPUTE & _JD & CONSUMER_OF_TRADER & F.issue.is_("promise_broken", "damaged_short"),
        sources=(JD_GOODS_RULES[24],),
    ),
    buyers_claims.platform_late(REFUND_OPEN & ON_PLATFORM & F.issue.is_("not_shipped", "late")),
    Claim(
        "freight",
        T(
            zh="质量不合格引起的运费等必要费用，由卖家承担。",
            en="Freight and other necessary costs caused by a defect are the seller’s.",
        ),
        when=DISPUTE & CONSUMER_OF_TRADER & FAULTY,
        sources=(CPL[24],),
    ),
    buyers_claims.courier(DISPUTE & F.issue.is_("courier_service")),
    Claim(
        "real_loss",
        T(
            zh="能证明的实际损失，以对方订合同时能预见到的为限。",
            en="Real loss you can prove, as far as the other side could foresee it when the "
            "contract was made.",
        ),
        when=DISPUTE
        & (
            F.issue.is_("not_shipped", "late", "price_cancel", "promise_broken", "other")
            | (NO_12315 & (FAULTY | HURT))
        ),
        sources=(CIVIL_CODE[583], CIVIL_CODE[584]),
    ),
    Claim(
        "left_after_refund",
        T(
            zh="钱退了，还可以要：垫付的运费、能证明的实际损失、符合条件的法定赔偿。"
            "已经谈好并履行完的，平台不再受理反悔。",
            en="After the refund you can still ask for freight you paid, real loss you can prove "
            "and damages under the law where they apply. The platform does not reopen a "
            "settlement that was carried out.",
        ),
        when=DISPUTE & F.refund.is_("done"),
        sources=(TAOBAO_RULES[6], CIVIL_CODE[583], ORDER_121[9]),
    ),
)

CLAIMS = (*_PRICE, *_PERFORMANCE, *_EXTRA, *_PLATFORM_AND_COSTS)
