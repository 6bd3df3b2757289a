"""The remedy, by cause: by contract, by law, by evidence, or an apology and a date."""

from guide_logic.content.channels import CUSTOMER
from guide_logic.content.figures import numbered
from guide_logic.content.flows.export_complaint import evidence as have
from guide_logic.content.flows.export_complaint.conditions import ANSWERABLE, DIRECT
from guide_logic.content.flows.export_complaint.facts import F
from guide_logic.content.flows.export_complaint.outcomes import OFFERED
from guide_logic.content.flows.export_complaint.steps.where import BY_MAIL
from guide_logic.content.law import (
    AMAZON_CLAIMS,
    CARD_DISPUTES,
    CISG,
    EU_CONSUMER,
    GUIDING_CASE_107,
    TRADE_NOTES,
)
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["DATED", "GUIDE", "LAW", "SHOW", "SORRY", "TERMS"]

_PROMISED = Deadline(
    T(
        zh="在第一封回信里说好的那天之前；平台时限更早的，按平台的。",
        en="By the day you named in your first reply, or the platform’s limit if that is sooner.",
    ),
)

TERMS = Step(
    "remedy_by_contract",
    ref="TERMS",
    channel=CUSTOMER,
    title=T(zh="照合同约定修、换或退", en="Repair, exchange or refund as agreed"),
    text=T(
        zh="找到合同、订单或质保里的那一条，抄进信里。"
        "写清：按这条做什么、哪天做完、货怎么退、运费谁出。"
        "客户想要的超出约定，可以谈，但写明哪些是约定、哪些是好意。",
        en="Find the clause in the contract, order or warranty and quote it. Say what you do "
        "under it, by when, how the goods come back and who pays the freight. If the customer "
        "wants more, you can talk; keep what is agreed apart from what is goodwill.",
    ),
    do=T(
        zh="把合同那一条抄进信里，写明做什么、哪天做完、运费谁出",
        en="Quote the clause, and say what you do under it, by when and who pays the freight",
    ),
    where=BY_MAIL,
    deadlines=(_PROMISED,),
    fails=T(
        zh="客户不同意你对条款的理解：把双方的理解写下来，提一个折中方案和答复日期。",
        en="If the customer reads the clause otherwise, write down both readings and propose a "
        "middle way with a day to answer.",
    ),
    evidence=(have.CONTRACT, have.PHOTOS, have.BATCH),
    notes=(
        Note(
            F.channel.is_("marketplace"),
            T(
                zh="平台上卖给消费者的，合同不能低于平台规则和买家所在国的消费者法。",
                en="For a consumer on a marketplace, your terms may not fall below its rules and "
                "the consumer law of the buyer’s country.",
            ),
            sources=(TRADE_NOTES["scope"],),
        ),
    ),
    outcomes=OFFERED,
    sources=(TRADE_NOTES["process"],),
)

LAW = Step(
    "remedy_by_law",
    ref="LAW",
    channel=CUSTOMER,
    title=T(zh="合同没写，按法律给方案", en="No clause: propose what the law gives"),
    text=T(
        zh="先分清买家是企业还是消费者，两边的法律不同。"
        "再挑一个和问题大小相称的方案：补发、修理、换货、减价或退款，最好给两个让客户选。"
        "写清做什么、哪天做完、货怎么处理，并写明办完即了结。",
        en="First tell a business buyer from a consumer: the law differs. Then choose what fits "
        "the problem: missing goods, repair, exchange, a lower price or a refund, if possible "
        "two for the customer to choose from. Say what, by when, what happens to the goods, and "
        "that this settles it.",
    ),
    do=T(
        zh="分清客户是企业还是消费者，再给两个相称的方案让他选",
        en="Tell a business from a consumer, then offer two remedies that fit, for the "
        "customer to choose",
    ),
    where=BY_MAIL,
    deadlines=(_PROMISED,),
    fails=T(
        zh="客户要得更多：请他说明损失和依据，按证据再谈一次。",
        en="If the customer wants more, ask for the loss and its grounds, and talk once more on "
        "that evidence.",
    ),
    evidence=(have.CONTRACT, have.PHOTOS, have.BATCH),
    notes=(
        Note(
            F.channel.is_("direct", "alibaba_ta", "card_paypal"),
            T(
                zh="企业买家、适用公约的：货要符合约定的数量、质量、规格和包装，"
                "适合通常用途和你知道的特定用途，和样品一致。"
                "不符的，一般可以要求修理、减价、赔偿可预见的损失；"
                "换货和解除一般要到根本违约。以公约文本为准。",
                en="A business buyer, where the CISG applies: goods must match the contract in "
                "quantity, quality, description and packing, fit their ordinary and known "
                "purposes, and match the sample. If not, the buyer may generally ask for repair, "
                "a lower price and foreseeable damages; exchange and avoidance generally need a "
                "fundamental breach. The text of the convention decides.",
            ),
            sources=(CISG[35], TRADE_NOTES["remedies"]),
        ),
        Note(
            F.channel.is_("direct", "alibaba_ta", "card_paypal") & F.cause.is_("product"),
            T(
                zh="货有缺陷、但买方经合理努力还能使用或转售的，指导案例认为不构成根本违约，"
                "不能整单解除，可以求偿：先谈减价或补发。",
                en="If defective goods can still be used or resold with reasonable effort, the "
                "guiding case finds no fundamental breach: the contract stands and damages are "
                "due. Talk of a lower price or a top-up first.",
            ),
            sources=(GUIDING_CASE_107["breach"],),
        ),
        Note(
            F.channel.is_("direct", "alibaba_ta", "card_paypal") & F.cause.is_("service"),
            T(
                zh="你发晚了的，适用公约时，买方一般可以给你一段宽限期；到期还不交，一般可以解除，"
                "并要求赔偿可预见的损失。写明哪天一定发出。",
                en="If you ship late and the CISG applies, the buyer may generally set extra time, "
                "end the contract if that passes too, and claim foreseeable damages. Name the day "
                "on which you ship.",
            ),
            sources=(TRADE_NOTES["remedies"],),
        ),
        Note(
            ~DIRECT,
            numbered(
                zh="消费者买家：看买家所在国的消费者法和平台或付款机构的规则，它们给的不能少。卖到"
                "欧盟的，一般另有 {eu_withdrawal}无理由撤回，以当地法律为准。",
                en="A consumer: the law of the buyer’s country and the rules of the platform or "
                "provider, and no less. In the EU there is generally also a right to withdraw "
                "within {eu_withdrawal}; local law decides.",
            ),
            sources=(TRADE_NOTES["scope"], EU_CONSUMER["withdrawal"]),
        ),
    ),
    outcomes=OFFERED,
    sources=(CISG[35], TRADE_NOTES["scope"]),
)

GUIDE = Step(
    "show_the_use",
    ref="GUIDE",
    channel=CUSTOMER,
    title=T(zh="给证据，教会用，再谈维修", en="Show why, teach the use, offer repair"),
    text=T(
        zh="先把证据给客户复核：故障照片怎么看、说明书哪一页写了、同批货的情况。"
        "再发正确做法的视频或图，陪他做一遍。"
        "坏了的，报付费维修、配件或折价换新，价格写清。语气像帮忙，不像怪他。",
        en="Give the customer the evidence to review: what the photos show, the page of the "
        "manual, how the rest of the batch does. Send a video or pictures of the right use and "
        "go through it together. For what is broken, quote repair, parts or a discounted new "
        "one. Sound helpful, not blaming.",
    ),
    do=T(
        zh="把证据和正确用法发给客户，坏了的报维修、配件或折价换新",
        en="Send the evidence and the right use; for what is broken quote repair, parts or "
        "a discount",
    ),
    where=BY_MAIL,
    deadlines=(_PROMISED,),
    fails=T(
        zh="客户不认可：再补证据；还不行，提共同检验，按检验结果办。",
        en="If the customer is not convinced, add evidence; failing that, propose a joint "
        "inspection and keep to its result.",
    ),
    evidence=(have.MANUAL, have.PHOTOS, have.BATCH),
    notes=(
        Note(
            F.cause.is_("misuse"),
            T(
                zh="自己也查一遍：说明书有没有客户的语言、警示够不够清楚。说明书没写清的，"
                "不能只怪用法。",
                en="Look at your own side too: is the manual in the customer’s language, are the "
                "warnings clear? If they are not, the use is not all to blame.",
            ),
        ),
    ),
    outcomes=OFFERED,
    sources=(TRADE_NOTES["process"],),
)

SHOW = Step(
    "show_it_was_right",
    ref="SHOW",
    channel=CUSTOMER,
    title=T(zh="把记录发给客户复核", en="Give the customer the records to review"),
    text=T(
        zh="按顺序发：订单写的是什么，发出的是什么，哪天送到哪个地址、谁签收，出货前的检验。"
        "先问一句：家人、前台、邻居有没有代收，地址对不对。"
        "只说记录写了什么，不说客户骗人。"
        "再给一个能选的办法：一起向承运人查签收、退货后退款，或下次优惠，写明是好意。",
        en="Send in order: what was ordered, what was shipped, on which day it reached which "
        "address and who signed, and the inspection before. Ask first whether family, a front "
        "desk or a neighbour took it in, and whether the address is right. Say what the records "
        "say, and not that the customer cheats. Then offer a choice: tracing the delivery with "
        "the carrier together, a refund once the goods are back, or a discount, as goodwill.",
    ),
    do=T(
        zh="把订单、签收和检验记录发给客户复核，问清代收和地址，不指责",
        en="Send order, delivery and inspection records for review, ask who took it in, accuse "
        "nobody",
    ),
    where=BY_MAIL,
    deadlines=(_PROMISED,),
    fails=T(
        zh="客户不认：开了案的，由那边按证据判；没开案的，停在证据上，再提查签收或共同检验。",
        en="If the customer is not convinced, an open case is decided there on the evidence. "
        "Without one rest on the evidence, and propose a trace or a joint inspection.",
    ),
    evidence=(have.TRANSPORT, have.DISPATCH, have.CONTRACT, have.BATCH),
    notes=(
        Note(
            ANSWERABLE,
            T(
                zh="案件没结之前，不要另外退款或补发：钱可能出去两次。",
                en="While the case is open neither refund nor send again outside it: you could "
                "pay twice.",
            ),
            sources=(AMAZON_CLAIMS["chargeback"],),
        ),
        Note(
            F.channel.is_("marketplace", "card_paypal"),
            T(
                zh="看清案件写的理由（没收到、和描述不符、未授权），只交对得上它的凭证。没有可查的物"
                "流单号，在亚马逊可能直接判客户有理：向承运人要签收证明。",
                en="See which reason the case names (not received, not as described, not "
                "authorised) and hand in what answers that one. Without a tracking number Amazon "
                "may grant the claim at once: ask the carrier for proof of delivery.",
            ),
            sources=(AMAZON_CLAIMS["claim"], CARD_DISPUTES["reply"]),
        ),
    ),
    outcomes=OFFERED,
    sources=(TRADE_NOTES["process"],),
)

DATED = Step(
    "show_the_dates",
    ref="DATED",
    channel=CUSTOMER,
    title=T(zh="拿出生产、发货、到货日期", en="Show production, dispatch and arrival dates"),
    text=T(
        zh="把标签、生产记录、提单和签收的日期排成一张表给客户看：交货时还剩多少保质期。"
        "交货后才过期的，说明储存条件和卖货建议。"
        "交货时就过期或快过期的，是产品责任：回到“原因”一题改选，不要再争。",
        en="Put the dates from label, production record, bill of lading and receipt into one "
        "table: how much shelf life was left on delivery. If it ran out later, explain storage "
        "and how to sell in time. If it was over or nearly so on delivery, it is a product fault: "
        "change the answer on the cause, and argue no more.",
    ),
    do=T(
        zh="把生产、发货、到货的日期排成一张表发给客户",
        en="Send the customer one table with the dates of production, dispatch and arrival",
    ),
    where=BY_MAIL,
    deadlines=(_PROMISED,),
    fails=T(
        zh="客户说储存没问题：请他给储存记录，必要时共同检验。",
        en="If the customer says storage was right, ask for its records, and inspect together "
        "if need be.",
    ),
    evidence=(have.DATES, have.TRANSPORT, have.PHOTOS),
    outcomes=OFFERED,
    sources=(TRADE_NOTES["process"], CISG[35]),
)

SORRY = Step(
    "apologise_and_fix",
    ref="SORRY",
    channel=CUSTOMER,
    title=T(zh="致歉，定死日期，给点补偿", en="Apologise, fix a date, make it good"),
    text=T(
        zh="直接承认慢了：哪天该做、哪天才做，不找借口。"
        "给一个确定的日期和负责人，把原来那件事办完。"
        "再给一份小补偿，如配件、折扣或运费，写明是为耽误赔不是。",
        en="Say plainly that you were slow: what was due when, and when it was done. No excuses. "
        "Give a firm date and a person, and finish the matter itself. Add something small, such "
        "as a part, a discount or the freight, as an apology for the delay.",
    ),
    do=T(
        zh="今天去信致歉，给一个定死的日期和负责人，再给一点补偿",
        en="Apologise today, with a firm date, a person in charge and something small to "
        "make it good",
    ),
    where=BY_MAIL,
    deadlines=(
        Deadline(
            T(
                zh="今天致歉并给出日期；到那天一定办完。",
                en="Apologise and name the date today; keep it.",
            ),
            days=0,
        ),
    ),
    fails=T(
        zh="日期守不住：提前一天告诉客户，换人、换办法，不再拖。",
        en="If you cannot keep it, say so a day ahead and change the person or the way; do not "
        "let it slide again.",
    ),
    evidence=(have.AFTERSALES_LOG, have.REPLIES),
    outcomes=OFFERED,
    sources=(TRADE_NOTES["process"],),
)
