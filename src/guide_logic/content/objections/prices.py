"""What sellers say about prices, promotions and invoices."""

from guide_logic.content.figures import numbered
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    ECL,
    INVOICE_MEASURES,
    LIVE_RULES,
    ONLINE_CASES,
    ONLINE_TRADING,
    PRICE_FRAUD,
    PRICE_LAW,
)
from guide_logic.content.objections.speakers import SELLER
from guide_logic.language.objections import OFTEN, RARELY, SOMETIMES, Objection
from guide_logic.language.text import T

__all__ = [
    "FINAL_SAY",
    "MISPRICE",
    "MISPRICE_BY_CONTRACT",
    "NO_INVOICE",
    "ORIGINAL_PRICE",
    "PRICE_DROPPED",
    "TAX_EXTRA",
]

FINAL_SAY = Objection(
    "final_say",
    by=SELLER,
    likely=SOMETIMES,
    said=T(
        zh="活动最终解释权归本店所有。",
        en="The shop has the final say on its promotion.",
    ),
    truth=T(
        zh="单方“最终解释权”的条款无效；活动规则有两种理解的，按对写规则的一方不利的来。",
        en="A clause giving one side the “final interpretation” is void. If the rule can be "
        "read two ways, it is read against whoever wrote it.",
    ),
    answer=T(
        zh="“最终解释权”条款按《最高人民法院关于审理网络消费纠纷案件适用法律若干问题的规定（一）》"
        "第1条无效；条款有两种理解的，按《民法典》第498条应作不利于提供方的解释。请按活动页面"
        "写明的内容履行。",
        en="A “final interpretation” clause is void under article 1 of the Supreme People’s "
        "Court Provisions (I) on Online Consumption Disputes, and under article 498 of the "
        "Civil Code a term with two readings is read against the side that supplied it. "
        "Please perform what the page says.",
    ),
    holds=T(
        zh="活动页面有截图；你符合写明的条件。",
        en="You have a screenshot of the page and meet the conditions it states.",
    ),
    right=T(
        zh="规则写得清楚，你确实不符合条件：不靠解释权，规则本身就够了。",
        en="The rule is clear and you do not meet it: then they need no power to interpret.",
    ),
    sources=(
        ONLINE_CASES[1],
        CIVIL_CODE[498],
        ONLINE_TRADING[21],
        CPL_REGULATIONS[12],
    ),
)

MISPRICE = Objection(
    "misprice",
    by=SELLER,
    likely=OFTEN,
    said=T(
        zh="价格标错了，订单取消，给你退款。",
        en="The price was a mistake; the order is cancelled and refunded.",
    ),
    truth=T(
        zh="下单成功合同一般就成立，卖家不能自己说取消就取消；认为是重大误解，要请求法院撤销。"
        "结果看个案：明显离谱的价格，法院可能支持卖家。",
        en="Once the order went through there is normally a contract, which the seller cannot "
        "simply cancel; for a serious mistake it has to ask a court to revoke it. The outcome "
        "varies: with an absurd price a court may side with the seller.",
    ),
    answer=T(
        zh="订单已提交成功并付款，按《电子商务法》第49条合同成立，“付款后合同不成立”的格式条款"
        "无效。你方认为标错价，应当请求法院撤销；在此之前请按约发货，或提出赔偿方案。",
        en="The order went through and is paid; under article 49 of the E-Commerce Law the "
        "contract is made, and a standard term to the contrary is void. If you claim a "
        "mistake, ask a court to revoke it; until then please deliver or propose compensation.",
    ),
    holds=T(
        zh="商品信息明确；没有另作个别约定；价格不是一看就知道错的；没有大量囤货。",
        en="A definite listing; nothing else agreed individually; a price not obviously "
        "wrong; no bulk order.",
    ),
    right=numbered(
        zh="价格离谱、你也知道不对，卖家自知道起 {mistake_rescission}内请求撤销："
        "法院可能撤销合同，你能要回货款和实际损失。",
        en="The price was absurd and you knew, and the seller asks for revocation within "
        "{mistake_rescission} of learning of it: a court may revoke, and you get back the "
        "price and real loss.",
    ),
    sources=(
        ECL[49],
        CIVIL_CODE["491-2"],
        CIVIL_CODE[147],
        CIVIL_CODE[152],
        CIVIL_CODE[157],
    ),
)

MISPRICE_BY_CONTRACT = T(
    zh="订单已提交成功并付款，按《民法典》第491条合同成立。认为标错价属于重大误解的，按第147条"
    "应当请求法院或者仲裁机构撤销；在此之前请按约发货，或提出赔偿方案。",
    en="The order went through and is paid; under article 491 of the Civil Code the contract "
    "is made. Whoever claims a serious mistake has to ask a court or arbitrator to revoke it "
    "under article 147; until then please deliver or propose compensation.",
)
"""Between those whom consumer law does not cover."""

PRICE_DROPPED = Objection(
    "price_dropped",
    by=SELLER,
    likely=SOMETIMES,
    said=T(
        zh="降价是正常活动，不补差价。",
        en="Prices go up and down; we do not pay the difference.",
    ),
    truth=T(
        zh="法律没有普遍的“买贵就补”；但店铺或平台承诺过保价、“全网最低”，就要兑现。",
        en="No law makes sellers pay the difference in general. But a price guarantee or "
        "“lowest price” that was promised has to be kept.",
    ),
    answer=T(
        zh="下单时贵店承诺保价，承诺内容和期限见截图。按《消费者权益保护法实施条例》第12条，承"
        "诺应当履行，请退差价。",
        en="When I ordered your shop promised a price guarantee; its words and its end are in "
        "the screenshot. Under article 12 of the Regulations implementing the Consumer Rights "
        "Protection Law a promise has to be kept. Please refund the difference.",
    ),
    holds=T(
        zh="有保价承诺的截图；同一款、同样条件；在期限内；没有被明确排除的优惠。",
        en="A screenshot of the promise; the same item and conditions; in time; not an offer "
        "it excluded.",
    ),
    right=numbered(
        zh="没有承诺过：差价要不来。还在 {no_reason_return}内、商品完好，可以退了再买；运费算一"
        "算。",
        en="Nothing was promised: no difference is owed. Within the {no_reason_return}, with "
        "intact goods, you can return and buy again; count the freight.",
    ),
    sources=(
        CPL_REGULATIONS[12],
        PRICE_FRAUD["19-5"],
    ),
)

ORIGINAL_PRICE = Objection(
    "original_price",
    by=SELLER,
    likely=SOMETIMES,
    said=T(
        zh="原价就是吊牌价，仅供参考。",
        en="The “original price” is only the tag price, for reference.",
    ),
    truth=numbered(
        zh="划线价、原价必须真实；没说明来源的，不能高于本店比较前 {compared_price}的最低成交价。"
        "先涨后降、编造原价，可能是价格欺诈。",
        en="A struck-through price must be true. Unless explained, it may not exceed the lowest "
        "price the shop sold at in the {compared_price} before. Raising first, or inventing it, "
        "can be price fraud.",
    ),
    answer=numbered(
        zh="请说明页面“原价”的依据和比较前 {compared_price}内的最低成交价。按《明码标价和禁止价格"
        "欺诈规定》第16条、第17条、第19条，被比较价格应当真实，不得虚假折价；请退还多收的差额。",
        en="Please show the basis of the “original price” and the lowest price sold at in the "
        "{compared_price} before. Under articles 16, 17 and 19 of the Provisions on Clear Pricing "
        "and the Prohibition of Price Fraud a compared price must be true and discounts may not "
        "be false. Please refund what was overcharged.",
    ),
    holds=T(
        zh="有当时页面的截图，和前几天价格的记录。",
        en="A screenshot of the page then, and a record of the price in the days before.",
    ),
    right=T(
        zh="清楚标明是厂商建议零售价且属实；或者能证明没有主观故意、你实际买得更便宜。",
        en="It was clearly and truly marked as the maker’s recommended price; or the seller "
        "proves no intent, or you actually paid less.",
    ),
    sources=(
        PRICE_FRAUD[16],
        PRICE_FRAUD[17],
        PRICE_FRAUD["19-21"],
        LIVE_RULES[32],
    ),
)

NO_INVOICE = Objection(
    "no_invoice",
    by=SELLER,
    likely=OFTEN,
    said=T(
        zh="小店不开发票，要不给你优惠几块。",
        en="We do not issue invoices; we can give you a few yuan off instead.",
    ),
    truth=T(
        zh="经营者收了钱，你要发票就必须开，电子发票和纸质的一样有效；不能用优惠来代替。",
        en="A trader that took your money must issue the invoice you ask for; an electronic "
        "one is as good as paper. A discount does not replace it.",
    ),
    answer=T(
        zh="我需要发票。按《消费者权益保护法》第22条和《电子商务法》第14条，请按实际付款金额开"
        "具（电子发票即可），抬头和邮箱已附。",
        en="I need the invoice. Under article 22 of the Consumer Rights Protection Law and "
        "article 14 of the E-Commerce Law please issue it for the sum actually paid "
        "(electronic is fine); title and e-mail are attached.",
    ),
    holds=T(
        zh="卖家是经营者；品名、金额如实。",
        en="The seller is a trader; item and sum are true.",
    ),
    right=T(
        zh="偶尔转让闲置的个人没有发票可开；要求改品名、多开金额的，卖家应当拒绝。",
        en="A private person selling used things has no invoice to give; and a request to "
        "change the item or raise the sum has to be refused.",
    ),
    sources=(
        CPL[22],
        ECL[14],
        INVOICE_MEASURES["18-21"],
    ),
)

TAX_EXTRA = Objection(
    "tax_extra",
    by=SELLER,
    likely=RARELY,
    said=T(zh="要发票得另加税点。", en="If you want an invoice, you pay the tax on top."),
    truth=T(
        zh="对消费者标出来的价格就是要付的价格，标价以外不能另加没标明的钱；开发票是经营者的义务。",
        en="The price shown to a consumer is the price to pay, and nothing unmarked may be "
        "added. Issuing the invoice is the trader’s duty.",
    ),
    answer=T(
        zh="开具发票是经营者的义务（《消费者权益保护法》第22条）；按《价格法》第13条，不得在标"
        "价之外收取未标明的费用。请按实付金额开具。",
        en="Issuing an invoice is the trader’s duty (article 22 of the Consumer Rights "
        "Protection Law), and under article 13 of the Price Law no fee may be taken beyond "
        "the marked price. Please issue it for the sum paid.",
    ),
    holds=T(
        zh="下单前没有写明“不含税”；你是消费者。",
        en="Nothing said “tax not included” before you ordered; you are a consumer.",
    ),
    right=T(
        zh="公司采购，报价写明“不含税价”的，看合同；要专用发票的，看对方能不能开。",
        en="A business purchase quoted “without tax”: see the contract; for a special VAT "
        "invoice, see what the seller can issue.",
    ),
    sources=(
        CPL[22],
        PRICE_LAW[13],
        INVOICE_MEASURES["18-21"],
    ),
)
