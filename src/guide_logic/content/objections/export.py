"""What customers abroad say to exporters."""

from guide_logic.content.figures import numbered
from guide_logic.content.law import (
    AMAZON_CLAIMS,
    CARD_DISPUTES,
    CISG,
    CIVIL_CODE,
    GUIDING_CASE_107,
    PAYPAL_DISPUTES,
    SALES_CASES,
    TRADE_NOTES,
)
from guide_logic.content.objections.speakers import CUSTOMER
from guide_logic.language.objections import OFTEN, SOMETIMES, Objection
from guide_logic.language.text import T

__all__ = [
    "BALANCE_WITHHELD",
    "CHARGEBACK_OPEN",
    "INSPECTION_PASSED",
    "KEEP_GOODS_FULL_REFUND",
    "LATE_NOTICE",
    "LOST_PROFIT",
    "NO_WRITTEN_ORDER",
]

BALANCE_WITHHELD = Objection(
    "balance_withheld",
    by=CUSTOMER,
    likely=OFTEN,
    said=T(
        zh="货有问题，尾款不付了，从货款里扣。",
        en="The goods are faulty; we will not pay the balance.",
    ),
    truth=T(
        zh="货真不符的，客户一般可以按不符的程度减价、求偿；其余的货款照付，扣多少要有依据。合同写了"
        "质保金（retention）的，按它写的条件和日子付。",
        en="For goods that do not conform a buyer may generally reduce the price in proportion "
        "and claim damages; the rest stays due, and a deduction needs its grounds. A retention in "
        "the contract is paid on its own terms and day.",
    ),
    answer=T(
        zh="请说明哪些货不符、多少件、哪天发现，并附照片和检验记录。查明不符的部分，我方愿意按不符的"
        "程度减价。没有争议的货款，请按合同约定的日期支付。双方就扣款数额书面确认之前，我方保留全"
        "部权利。",
        en="Please tell us which goods do not conform, how many, and when this was found, with "
        "photographs and inspection records. For what proves not to conform we are ready to "
        "reduce the price in proportion. Please pay what is not disputed on the day the contract "
        "sets. Until both sides confirm the amount of a deduction in writing, all our rights are "
        "reserved.",
    ),
    holds=T(
        zh="大部分货能用；扣的钱超过毛病的部分。",
        en="Most of the goods can be used; the deduction exceeds the fault.",
    ),
    right=T(
        zh="扣的数和毛病相称，或合同写了可以扣、质保金还没到付的日子。",
        en="The sum fits the fault, or the contract allows the deduction or the retention is not "
        "yet due.",
    ),
    sources=(
        CIVIL_CODE[582],
        TRADE_NOTES["remedies"],
    ),
)

INSPECTION_PASSED = Objection(
    "inspection_passed",
    by=CUSTOMER,
    likely=SOMETIMES,
    said=T(
        zh="装运前验货通过不算数，你们照样要赔。",
        en="That the inspection was passed means nothing; you must pay.",
    ),
    truth=T(
        zh="验货通过能证明当时看得出的样子，不能免掉看不出的毛病；合同约定以检验证书为最终的，"
        "按约定。",
        en="A passed inspection shows what could be seen then; it does not excuse hidden "
        "faults. If the contract makes the certificate final, that counts.",
    ),
    answer=T(
        zh="货物经双方约定的检验合格后装运，报告附后。请说明不符的具体性质、发现时间、批号和照"
        "片，并保留样品，以便判断是装运前就存在，还是运输、使用造成。在查清前，我方保留全部权"
        "利。",
        en="The goods passed the agreed inspection before shipment; report attached. Please "
        "state the nature of the defect, when it was found, the batch and photos, and keep "
        "samples, so that we can tell whether it existed before shipment or arose in transit "
        "or use. Until then all our rights are reserved.",
    ),
    holds=T(
        zh="检验项目包含客户说的那一点；有封样。",
        en="The inspection covered the point complained of; a sealed sample exists.",
    ),
    right=T(
        zh="毛病是检验看不出来的，且装运时就有：仍可能要负责。",
        en="The fault could not be seen and existed at shipment: you may still be liable.",
    ),
    sources=(
        CISG[35],
        CISG[38],
        CIVIL_CODE[622],
        CIVIL_CODE["635-636"],
        TRADE_NOTES["reply"],
    ),
)

LATE_NOTICE = Objection(
    "late_notice",
    by=CUSTOMER,
    likely=OFTEN,
    said=T(zh="质量问题什么时候提都行。", en="A quality claim can be raised at any time."),
    truth=numbered(
        zh="适用国际货物销售合同公约的，买方要尽快检验、在发现后合理时间内说清楚，最迟交货后 "
        "{cisg_notice_longest}，另有质保期的除外；卖方明知的，不能拿迟延来挡。",
        en="Where the CISG applies the buyer must examine soon and give specific notice within a "
        "reasonable time, {cisg_notice_longest} from handing over at the latest unless a "
        "guarantee says otherwise. A seller who knew cannot rely on delay.",
    ),
    answer=T(
        zh="货物交付日期见运输单据，贵方很久之后才通知。按《联合国国际货物销售合同公约》第38条、"
        "第39条，买方应尽快检验并在合理时间内说明不符性质。请提供检验和发现的日期及证据；我方"
        "就迟延通知保留权利，同时愿意协商技术支持。",
        en="The goods were handed over on the date in the transport documents, long before "
        "your notice. Under articles 38 and 39 of the CISG the buyer must examine promptly "
        "and specify the lack of conformity within a reasonable time. Please give the dates "
        "and proof of inspection and discovery. We reserve our rights as to late notice and "
        "are willing to discuss technical support.",
    ),
    holds=T(
        zh="公约或中国法适用、没排除；不在约定质保期内；你当时不知道有问题。",
        en="The CISG or Chinese law applies and is not excluded; no guarantee runs; you did "
        "not know of the fault.",
    ),
    right=T(
        zh="还在质保期；毛病隐蔽、发现后很快就说了；你早知道；或卖给境外个人消费者，看当地法。",
        en="The guarantee runs; the fault was hidden and reported soon; you knew; or a "
        "consumer abroad, under local law.",
    ),
    sources=(
        CISG[39],
        CISG[40],
        CIVIL_CODE[621],
        CISG[44],
    ),
)

CHARGEBACK_OPEN = Objection(
    "chargeback_open",
    by=CUSTOMER,
    likely=OFTEN,
    said=T(
        zh="我已经向银行拒付了，不用再和你谈。",
        en="I have charged it back; there is nothing to discuss.",
    ),
    truth=T(
        zh="拒付、平台索赔是付款机构的程序，按时交证据就有机会；不要在程序外再退一遍。亚马逊上，"
        "发起了拒付就不能再申请 A-to-z。",
        en="A chargeback or claim is the provider’s procedure, and evidence in time gives you "
        "a chance. Do not refund again outside it. On Amazon a chargeback rules out an A-to-z "
        "claim.",
    ),
    answer=T(
        zh="我方已收到付款机构的通知，将在规定期限内提交发货、签收和沟通记录。为避免重复退款，"
        "处理期间我方不另行退款；如愿意协商，请先撤回争议并书面确认方案。",
        en="We have the provider’s notice and will submit shipping, delivery and "
        "correspondence in time. To avoid a double refund we make no other while it runs; if "
        "you wish to settle, please withdraw the dispute and confirm the terms in writing.",
    ),
    holds=T(
        zh="还在应答期限内；有签收和沟通记录。",
        en="The time to answer runs; delivery and correspondence are on record.",
    ),
    right=T(
        zh="货没到或确有问题，你也没及时处理：接受拒付往往更省。",
        en="The goods never came or were faulty and you did not act: accepting it is often "
        "cheaper.",
    ),
    sources=(
        CARD_DISPUTES["reply"],
        PAYPAL_DISPUTES["dispute"],
        AMAZON_CLAIMS["chargeback"],
    ),
)

NO_WRITTEN_ORDER = Objection(
    "no_written_order",
    by=CUSTOMER,
    likely=SOMETIMES,
    said=T(
        zh="我们没签过合同，不算下单。",
        en="We never signed a contract; there was no order.",
    ),
    truth=T(
        zh="邮件、聊天里说定货物、数量、价格，合同就可能成立；中国法把能随时调取的邮件当书面形"
        "式。付过定金、收过货的更难否认。",
        en="Goods, quantity and price agreed by e-mail or chat can make a contract; Chinese "
        "law treats retrievable e-mail as writing. A deposit paid or goods taken is harder to "
        "deny.",
    ),
    answer=T(
        zh="贵方在所附邮件中确认了品名、数量、单价和交期，我方已据此备货。按《民法典》第469条，"
        "电子邮件视为书面形式；请履行付款（收货）义务。",
        en="In the attached e-mail you confirmed item, quantity, price and delivery, and we "
        "produced on it. Under article 469 of the Civil Code e-mail counts as written form. "
        "Please pay (take delivery).",
    ),
    holds=T(
        zh="确认的人有权代表客户；内容明确；适用中国法或公约。",
        en="Whoever confirmed could bind the customer; the terms are definite; Chinese law or "
        "the CISG applies.",
    ),
    right=T(
        zh="只是询价、报价还没确认，或约定了签合同才生效。",
        en="It was an inquiry or an unconfirmed quotation, or a signature was agreed as a "
        "condition.",
    ),
    sources=(
        CIVIL_CODE["469-490"],
        CISG[11],
        TRADE_NOTES["scope"],
    ),
)

KEEP_GOODS_FULL_REFUND = Objection(
    "keep_goods_full_refund",
    by=CUSTOMER,
    likely=SOMETIMES,
    said=T(zh="货我留着，全款退给我。", en="I keep the goods, and you refund everything."),
    truth=T(
        zh="既留货又全退，一般没有依据：要么退货退款，要么留货减价。货能用、能卖的，不算根本违约。",
        en="Keeping the goods and the whole price mostly has no basis: either return and "
        "refund, or keep and a lower price. Goods that can be used or resold are no "
        "fundamental breach.",
    ),
    answer=T(
        zh="我方可提供两种方案：货物退回、我方退款；或贵方留用、按不符程度减价。请选择并提供损"
        "失的依据。",
        en="We offer two ways: return of the goods and a refund, or you keep them at a price "
        "reduced by the lack of conformity. Please choose and show the basis of any loss.",
    ),
    holds=T(
        zh="企业间买卖；货还有使用价值。",
        en="Between businesses; the goods still have a use.",
    ),
    right=T(
        zh="货完全没用、不宜退回，或平台规则支持退款不退货：按平台或合同。",
        en="The goods are useless or cannot go back, or the platform’s rule grants it: the "
        "platform or contract decides.",
    ),
    sources=(
        GUIDING_CASE_107["breach"],
        TRADE_NOTES["remedies"],
        CIVIL_CODE[582],
        SALES_CASES[17],
    ),
)

LOST_PROFIT = Objection(
    "lost_profit",
    by=CUSTOMER,
    likely=SOMETIMES,
    said=T(
        zh="你们害我丢了订单，利润也要赔。",
        en="You cost me an order; pay my lost profit.",
    ),
    truth=T(
        zh="可得利益有时要赔，但以你订合同时能预见的为限，对方要证明，还要尽力减少损失。",
        en="Lost profit is sometimes due, but only as far as you could foresee it when "
        "contracting, as proved, and less what could have been avoided.",
    ),
    answer=T(
        zh="请提供损失的合同、往来和计算依据，以及已采取的减损措施。按《民法典》第584条、第591"
        "条，赔偿以订约时可预见的损失为限，扩大的损失不在其内。",
        en="Please show contracts, correspondence and figures of the loss and what was done "
        "to reduce it. Under articles 584 and 591 of the Civil Code damages are limited to "
        "what was foreseeable at contracting and exclude loss that could have been avoided.",
    ),
    holds=T(
        zh="适用中国法（或公约的同类规定）；合同没约定别的。",
        en="Chinese law (or the CISG’s like rule) applies and the contract says nothing else.",
    ),
    right=T(
        zh="订合同时对方告诉过你用途和后果，或合同约定了违约金。",
        en="You were told the use and the consequence at contracting, or the contract sets a "
        "penalty.",
    ),
    sources=(
        CIVIL_CODE[584],
        CIVIL_CODE[591],
        CIVIL_CODE[585],
        TRADE_NOTES["remedies"],
    ),
)
