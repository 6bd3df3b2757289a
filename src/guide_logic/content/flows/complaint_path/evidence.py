"""What a buyer should have in hand, graded for the whole case.

Steps borrow these items, so that each piece of evidence is described once.
Grades follow who has to prove what first: a test report is rarely needed,
because the seller answers first (Taobao rules arts 65 and 66).
"""

from guide_logic.content.buyers import evidence as proof
from guide_logic.content.flows.complaint_path.conditions import (
    DISPUTE,
    FAULTY,
    GONE_BACK,
    HURT,
    ON_PLATFORM,
)
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.law import (
    CIVIL_CODE,
    ECL,
    EVIDENCE_RULES,
    JD_GOODS_RULES,
    ORDER_121,
    PRACTICE_NOTES,
    RETURN_RULES,
    TAOBAO_RULES,
)
from guide_logic.language.text import T
from guide_logic.language.things import Evidence

__all__ = [
    "ACCOUNT",
    "AGREED",
    "ASKED_INVOICE",
    "BRAND",
    "CALLS",
    "CANCELLED",
    "CHILD",
    "COMPLAINT_NO",
    "CONVERSATION",
    "EVIDENCE",
    "FINDING",
    "IDENTITY",
    "INTACT",
    "LEAK",
    "LOSS",
    "MEDICAL",
    "ORDER",
    "ORIGINALS",
    "PAGE",
    "PAYMENT_RECORD",
    "PHOTOS",
    "PROMISE",
    "REPLIES",
    "RETURN_SLIP",
    "SAMPLE",
    "SELLER_NAME",
    "SHIPPING_TIME",
    "SIGNATURE",
    "STAMP",
    "TEST",
    "THREATS",
    "UNBOXING",
    "WAYBILL",
    "WEIGHT",
]

_HIDDEN = F.issue.is_("not_as_described", "quality", "counterfeit")
_SHIPPED = ~F.state.is_("unpaid", "to_ship")
_LIST = (PRACTICE_NOTES["evidence"],)

ORDER = Evidence(
    "order",
    T(
        zh="订单号和交易快照，下单时的描述以快照为准",
        en="Order number and transaction snapshot (交易快照), which shows what was described",
    ),
    when=DISPUTE & ON_PLATFORM,
    sources=(PRACTICE_NOTES["evidence"], JD_GOODS_RULES[18]),
)
PAGE = proof.page(DISPUTE)
CONVERSATION = proof.conversation(DISPUTE)
PAYMENT_RECORD = Evidence(
    "payment_record",
    T(
        zh="付款记录：金额、时间和收款方",
        en="Payment record: amount, time and who received it",
    ),
    when=DISPUTE,
    sources=_LIST,
)
SELLER_NAME = Evidence(
    "seller_name",
    T(
        zh="店铺公示的营业执照、卖家名称和地址的截图",
        en="Screenshot of the seller’s business licence (营业执照), name and address",
    ),
    when=DISPUTE & ~F.seller.is_("individual"),
    fleeting=True,
    sources=(ECL[15], ORDER_121[10]),
)
REPLIES = Evidence(
    "replies",
    T(
        zh="退款单、介入单的编号，以及卖家和平台的答复",
        en="Numbers of the refund request and the platform case, and every reply",
    ),
    when=DISPUTE & (~F.refund.is_("none") | ~F.platform.is_("none")),
    sources=_LIST,
)
WAYBILL = Evidence(
    "waybill",
    T(zh="快递面单和完整的物流轨迹", en="Courier label and the full tracking record"),
    when=DISPUTE & ON_PLATFORM & _SHIPPED,
    sources=_LIST,
)
SHIPPING_TIME = Evidence(
    "shipping_time",
    T(
        zh="页面写明的最晚发货或送达时间",
        en="The latest shipping or delivery time that the page promised",
    ),
    when=DISPUTE & F.issue.is_("not_shipped", "late"),
    fleeting=True,
    sources=(ECL[20],),
)
SIGNATURE = Evidence(
    "signature",
    T(
        zh="请卖家或快递出示的签收底单；一般先由对方证明已送达",
        en="Signature slip from the seller or courier, who normally prove delivery first",
    ),
    when=DISPUTE & F.issue.is_("not_received"),
    grade="helpful",
    sources=(TAOBAO_RULES[38],),
)
PHOTOS = Evidence(
    "photos",
    T(
        zh="商品、问题部位和外包装的清楚照片",
        en="Clear photos of the goods, the fault and the packaging",
    ),
    when=DISPUTE & FAULTY,
    sources=(TAOBAO_RULES[65], TAOBAO_RULES[73]),
)
UNBOXING = proof.unboxing(DISPUTE & FAULTY)
WEIGHT = proof.weight(DISPUTE & F.issue.is_("damaged_short"))
TEST = Evidence(
    "test",
    T(
        zh="检测报告：卖家先拿出有效凭证，或平台要求时，才需要送检",
        en="Test report: only once the seller has shown valid proof, or the platform asks for it",
    ),
    when=DISPUTE & _HIDDEN,
    grade="rarely",
    sources=(TAOBAO_RULES[65], TAOBAO_RULES[66], JD_GOODS_RULES[7]),
)
BRAND = proof.brand(DISPUTE & F.issue.is_("counterfeit"))
SAMPLE = proof.sample(DISPUTE & (HURT | F.issue.is_("food_drug")))
MEDICAL = Evidence(
    "medical",
    T(
        zh="盖章病历、检查单、医药费发票，患处和商品的合照",
        en="Stamped medical records, test results, bills, and a photo of the injury with the goods",
    ),
    when=DISPUTE & HURT,
    sources=_LIST,
)
PROMISE = Evidence(
    "promise",
    T(
        zh="承诺的截图或录屏：价格、赠品、保修、赔付标准",
        en="Screenshot or recording of the promise: price, gift, warranty or compensation",
    ),
    when=DISPUTE & (F.issue.is_("promise_broken") | F.exception.is_("promise_active")),
    fleeting=True,
    sources=_LIST,
)
FINDING = Evidence(
    "finding",
    T(
        zh="行政机关的认定文书，或已生效的法律文书",
        en="The authority’s written finding, or the court document in force",
    ),
    when=DISPUTE & F.exception.is_("authority_found", "court_doc"),
    sources=(TAOBAO_RULES[5],),
)
INTACT = proof.intact(DISPUTE & F.issue.is_("no_reason_return"))
RETURN_SLIP = Evidence(
    "return_slip",
    T(
        zh="退货运单、寄出前的照片、签收（或拒收）的物流记录",
        en="Return waybill, photos taken before posting, and the record of delivery or refusal",
    ),
    when=DISPUTE & (F.refund.is_("return_stage") | GONE_BACK),
    sources=(RETURN_RULES[13],),
)
AGREED = Evidence(
    "agreed",
    T(
        zh="卖家或平台同意退款的记录",
        en="Record that the seller or the platform agreed to refund",
    ),
    when=DISPUTE & (F.issue.is_("refund_unpaid") | F.platform.is_("won_unpaid", "won_blocked")),
    sources=_LIST,
)
CANCELLED = Evidence(
    "cancelled",
    T(
        zh="下单成功的页面、当时的价格和取消通知",
        en="The page confirming the order, the price at the time, and the cancellation notice",
    ),
    when=DISPUTE & F.issue.is_("price_cancel"),
    fleeting=True,
    sources=(ECL[49],),
)
CHILD = proof.child(DISPUTE & F.issue.is_("minor"))
COMPLAINT_NO = Evidence(
    "complaint_no",
    T(
        zh="快递公司的投诉工单号、投诉时间和答复",
        en="The courier’s complaint number, when you complained, and its reply",
    ),
    when=DISPUTE & F.issue.is_("courier_service"),
    sources=_LIST,
)
LEAK = Evidence(
    "leak",
    T(
        zh="泄露或公开信息的页面、链接、时间和发布账号",
        en="The page, link, time and account that leaked or published your data",
    ),
    when=F.sham.is_("no") & F.issue.is_("privacy"),
    fleeting=True,
    sources=_LIST,
)
ASKED_INVOICE = Evidence(
    "asked_invoice",
    T(
        zh="你要发票的消息、开票信息和卖家的答复",
        en="Your request for the invoice, the details you gave, and the reply",
    ),
    when=DISPUTE & F.issue.is_("invoice"),
    sources=_LIST,
)
THREATS = Evidence(
    "threats",
    T(
        zh="威胁或骚扰的消息、通话记录、对方号码和账号",
        en="Threatening messages, call records, phone numbers and accounts",
    ),
    when=F.danger.is_("threat"),
    fleeting=True,
    sources=_LIST,
)
ACCOUNT = Evidence(
    "account",
    T(
        zh="转账凭证、收款账户、户名和对方发来的链接",
        en="Transfer slips, the receiving account and its name, and any link you were sent",
    ),
    when=F.danger.is_("scam") | (DISPUTE & ~ON_PLATFORM),
    sources=_LIST,
)
LOSS = Evidence(
    "loss",
    T(
        zh="实际损失的票据：运费、检测费、另购差价等",
        en="Receipts for real loss: freight, tests, the extra cost of buying elsewhere",
    ),
    when=DISPUTE,
    grade="helpful",
    sources=(CIVIL_CODE[584],),
)
ORIGINALS = Evidence(
    "originals",
    T(
        zh="原手机里的原始文件；不要清缓存，不要裁剪",
        en="Original files on the original phone: do not clear the cache or crop anything",
    ),
    when=DISPUTE,
    grade="helpful",
    sources=(EVIDENCE_RULES[15], EVIDENCE_RULES[90]),
)
CALLS = Evidence(
    "calls",
    T(
        zh="电话记录：日期、对方工号、说了什么",
        en="Notes of calls: date, the agent’s number, what was said",
    ),
    when=DISPUTE & (~F.refund.is_("none") | ~F.platform.is_("none") | ~F.ext.is_("none")),
    grade="helpful",
    sources=(PRACTICE_NOTES["phone"],),
)
STAMP = Evidence(
    "stamp",
    T(
        zh="可信时间戳或公证：金额大、页面可能被改时才值得做",
        en="Trusted time stamp or notarised copy: worth it only for large sums "
        "or pages likely to change",
    ),
    when=DISPUTE,
    grade="rarely",
    sources=(PRACTICE_NOTES["evidence"], EVIDENCE_RULES[94]),
)
IDENTITY = Evidence(
    "identity",
    T(
        zh="你的真实姓名、电话和通讯地址",
        en="Your true name, telephone number and postal address",
    ),
    sources=(ORDER_121[10],),
)
"""Asked for by some channels only, so it stands in their steps, not in the list."""

EVIDENCE = (
    THREATS,
    ACCOUNT,
    MEDICAL,
    SAMPLE,
    ORDER,
    PAGE,
    CONVERSATION,
    PAYMENT_RECORD,
    SELLER_NAME,
    WAYBILL,
    REPLIES,
    SHIPPING_TIME,
    PHOTOS,
    PROMISE,
    FINDING,
    INTACT,
    RETURN_SLIP,
    AGREED,
    CANCELLED,
    CHILD,
    COMPLAINT_NO,
    LEAK,
    ASKED_INVOICE,
    SIGNATURE,
    UNBOXING,
    WEIGHT,
    BRAND,
    ORIGINALS,
    CALLS,
    LOSS,
    TEST,
    STAMP,
)
