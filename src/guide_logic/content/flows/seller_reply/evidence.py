"""What a seller should have in hand, and who has to prove what first."""

from guide_logic.content.flows.seller_reply.conditions import ON_PLATFORM
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.law import (
    CPL,
    CPL_REGULATIONS,
    ECL,
    EVIDENCE_RULES,
    EXPRESS_RULES,
    PRACTICE_NOTES,
    PUBLIC_SECURITY,
    RETURN_RULES,
    SELLING_PRACTICE,
    TAOBAO_RULES,
)
from guide_logic.language.text import T
from guide_logic.language.things import Evidence

__all__ = [
    "ABUSE_LOG",
    "BATCH",
    "CALLS",
    "CHAT",
    "CONFIRMED",
    "COURIER_TICKET",
    "DELIVERED",
    "DISPATCH",
    "EVIDENCE",
    "LISTING",
    "NOTICE",
    "ORIGIN",
    "PACKING",
    "PROMISED",
    "RECORDS",
    "REFUNDED",
    "RETURNED",
    "TESTED",
    "WAYBILL",
]

RECORDS = Evidence(
    "records",
    T(
        zh="这一单的原始合同和交易记录：订单、快照、付款、售后记录",
        en="The original contract and records of the sale: order, snapshot, payment, after-sales",
    ),
    sources=(ECL[62],),
)
NOTICE = Evidence(
    "notice",
    T(
        zh="投诉、纠纷单、12315 或法院的通知，以及收到的时间",
        en="The complaint, the dispute or the notice of 12315 or the court, and when it came",
    ),
    sources=(SELLING_PRACTICE["records"],),
)
CHAT = Evidence(
    "chat",
    T(
        zh="和买家的全部聊天，要看得到时间和账号，不删不剪",
        en="The whole chat with the buyer, with times and accounts, nothing deleted or cut",
    ),
    fleeting=True,
    sources=(EVIDENCE_RULES[14], EVIDENCE_RULES[15]),
)
LISTING = Evidence(
    "listing",
    T(
        zh="成交时的商品页：图片、参数、价格和承诺",
        en="The product page at the time of sale: pictures, details, price and promises",
    ),
    when=~F.about.is_("not_received"),
    sources=(CPL[23],),
)
WAYBILL = Evidence(
    "waybill",
    T(zh="运单和完整的物流轨迹", en="The waybill and the full tracking record"),
    when=~F.about.is_("not_shipped"),
    sources=(ECL[20],),
)
DELIVERED = Evidence(
    "delivered",
    T(
        zh="签收底单或投递凭证：没收到货的，先由卖家证明已送达",
        en="Signature slip or proof of delivery, which the seller shows first if nothing came",
    ),
    when=F.about.is_("not_received") | F.claim.is_("refund_only_kept"),
    sources=(TAOBAO_RULES[38], TAOBAO_RULES[75]),
)
PACKING = Evidence(
    "packing",
    T(
        zh="打包录像、出库称重和发货前的照片",
        en="Packing video, weight when sent and photos taken before posting",
    ),
    when=F.about.is_("defect", "not_received", "counterfeit") | F.claim.is_("refund_only_kept"),
    grade="helpful",
    sources=(PRACTICE_NOTES["evidence"],),
)
ORIGIN = Evidence(
    "origin",
    T(
        zh="进货凭证：授权、发票、合格证、报关单、执行标准；看不出的问题和疑似假货，先由卖家拿出来",
        en="Proof of origin: authorisation, invoices, certificates, customs papers, standards. For "
        "hidden faults and suspected fakes the seller shows them first",
    ),
    when=F.about.is_("defect", "counterfeit", "injury"),
    sources=(TAOBAO_RULES[66],),
)
TESTED = Evidence(
    "tested",
    T(
        zh="同批次的检测报告，或双方认可的检测结果",
        en="A test report of the same batch, or of a laboratory both sides accept",
    ),
    when=F.about.is_("defect", "counterfeit", "injury"),
    grade="helpful",
    sources=(TAOBAO_RULES[65], TAOBAO_RULES[66]),
)
DISPATCH = Evidence(
    "dispatch",
    T(
        zh="承诺的发货时间，以及实际揽收时间",
        en="The shipping time you promised and when the courier took the parcel",
    ),
    when=F.about.is_("not_shipped"),
    sources=(ECL[20],),
)
PROMISED = Evidence(
    "promised",
    T(
        zh="活动页和承诺的原文，兑现或通知过买家的记录",
        en="The wording of the offer or promise, and the record that you kept it or told the buyer",
    ),
    when=F.about.is_("promise"),
    sources=(CPL_REGULATIONS[12],),
)
CONFIRMED = Evidence(
    "confirmed",
    T(
        zh="下单时买家逐次确认的记录：不适用七天无理由的要有",
        en="If the seven-day return is excluded: the buyer’s own confirmation at that purchase",
    ),
    when=F.about.is_("no_reason"),
    sources=(CPL[25], CPL_REGULATIONS[19]),
)
RETURNED = Evidence(
    "returned",
    T(
        zh="退货开箱录像：运单、包装、商品、配件和赠品",
        en="Video of opening the return: waybill, packing, goods, parts and gifts",
    ),
    when=F.about.is_("no_reason"),
    sources=(RETURN_RULES[8], RETURN_RULES[9]),
)
REFUNDED = Evidence(
    "refunded",
    T(
        zh="“仅退款”的记录：谁决定的、什么理由、哪天退的、退了多少",
        en="The refund without return: who decided it, on what ground, when and how much",
    ),
    when=F.claim.is_("refund_only_kept"),
    sources=(SELLING_PRACTICE["records"],),
)
ABUSE_LOG = Evidence(
    "abuse_log",
    T(
        zh="威胁、索要的原话，要多少钱、收款账号、造假的对比图",
        en="The exact threats and demands, the sum, the account to be paid, and proof of any fake",
    ),
    when=F.claim.is_("buyer_abuse"),
    fleeting=True,
    sources=(PUBLIC_SECURITY[50],),
)
COURIER_TICKET = Evidence(
    "courier_ticket",
    T(
        zh="快递工单号、交寄凭证、保价记录和货值凭证",
        en="The courier’s ticket number, hand-over slip, insurance (保价) and proof of value",
    ),
    when=F.fault.is_("logistics") & ~F.about.is_("no_reason"),
    sources=(EXPRESS_RULES[28],),
)
BATCH = Evidence(
    "batch",
    T(
        zh="批次号、库存和已售数量、同批留样、买家的就医材料",
        en="Batch number, stock and number sold, a sample kept back, the buyer’s medical papers",
    ),
    when=F.about.is_("injury"),
    sources=(SELLING_PRACTICE["safety"],),
)
CALLS = Evidence(
    "calls",
    T(
        zh="电话记录：日期、对方是谁、说了什么；事后用文字确认一遍",
        en="Notes of calls: date, who it was, what was said, confirmed in writing afterwards",
    ),
    when=ON_PLATFORM | F.claim.is_("m12315"),
    grade="helpful",
    sources=(PRACTICE_NOTES["phone"],),
)

EVIDENCE = (
    NOTICE,
    RECORDS,
    CHAT,
    ABUSE_LOG,
    REFUNDED,
    BATCH,
    LISTING,
    WAYBILL,
    DELIVERED,
    ORIGIN,
    DISPATCH,
    PROMISED,
    CONFIRMED,
    RETURNED,
    COURIER_TICKET,
    PACKING,
    TESTED,
    CALLS,
)
