"""What an exporter should have in hand, graded for the whole case.

Steps borrow these items, so that each piece of evidence is described once.
"""

from guide_logic.content.flows.export_complaint.conditions import DIRECT, PLATFORM
from guide_logic.content.flows.export_complaint.facts import F
from guide_logic.content.law import ALIBABA_ASSURANCE, CISG, CIVIL_CODE, TRADE_NOTES
from guide_logic.language.text import T
from guide_logic.language.things import Evidence

__all__ = [
    "AFTERSALES_LOG",
    "BATCH",
    "CASE_PAGE",
    "COMPLAINT",
    "CONTRACT",
    "DATES",
    "DISPATCH",
    "EVIDENCE",
    "MANUAL",
    "NOTICE_DATES",
    "PHOTOS",
    "POLICY",
    "REPLIES",
    "THIRD_PARTY",
    "TRANSPORT",
]

_GOODS = F.cause.is_("product", "service", "misuse", "shelf_life", "nothing", "unclear")
_REPLY = (TRADE_NOTES["reply"],)
_PROCESS = (TRADE_NOTES["process"],)

COMPLAINT = Evidence(
    "complaint",
    T(
        zh="客户投诉的原文：邮件、站内信，带日期和时区",
        en="The complaint in the customer’s own words, with date and time zone",
    ),
    sources=_PROCESS,
)
CONTRACT = Evidence(
    "contract",
    T(
        zh="合同、形式发票、订单和质保条款，含贸易术语和争议条款",
        en="Contract, proforma invoice, order and warranty, with trade term and dispute clause",
    ),
    sources=(TRADE_NOTES["reply"], CISG[35]),
)
CASE_PAGE = Evidence(
    "case_page",
    T(
        zh="平台或付款机构的案件页和通知截图，要看得到编号和截止时间",
        en="Screenshots of the case and its notices, with number and deadline",
    ),
    when=PLATFORM & ~F.clock.is_("na"),
    fleeting=True,
    sources=(ALIBABA_ASSURANCE["evidence"],),
)
PHOTOS = Evidence(
    "photos",
    T(
        zh="客户拍的照片、视频：外观、故障、标签和包装",
        en="The customer’s photos and videos: the goods, the fault, labels, packing",
    ),
    when=F.cause.is_("product", "service", "logistics", "misuse", "shelf_life", "unclear"),
    sources=_REPLY,
)
BATCH = Evidence(
    "batch",
    T(
        zh="批号、序列号和数量，出厂检验记录，留样",
        en="Batch or serial numbers and quantity, your factory test records, kept samples",
    ),
    when=_GOODS | F.safety.is_("yes"),
    sources=(TRADE_NOTES["reply"], TRADE_NOTES["root-cause"]),
)
DISPATCH = Evidence(
    "dispatch",
    T(
        zh="装箱单、发货照片和称重，证明发了什么、怎么包的",
        en="Packing list, photos and weights at dispatch: what went out, and how it was packed",
    ),
    when=F.cause.is_("service", "logistics", "nothing"),
    sources=_PROCESS,
)
TRANSPORT = Evidence(
    "transport",
    T(
        zh="提单或运单、物流轨迹、签收单，上面的货损批注",
        en="Bill of lading or waybill, tracking, delivery receipt, and any damage noted on them",
    ),
    when=F.cause.is_("logistics", "nothing"),
    sources=(TRADE_NOTES["incoterms"],),
)
POLICY = Evidence(
    "policy",
    T(
        zh="货运险或产品责任险的保单，先看报案时间",
        en="Cargo or product liability policy; look first at the time to give notice",
    ),
    when=F.cause.is_("logistics") | F.safety.is_("yes"),
    grade="helpful",
    sources=(TRADE_NOTES["recall"],),
)
NOTICE_DATES = Evidence(
    "notice_dates",
    T(
        zh="交货日期，和客户第一次说明问题的那封信",
        en="The delivery date, and the first message in which the customer named the problem",
    ),
    when=DIRECT,
    sources=(CISG[39], CIVIL_CODE[621]),
)
MANUAL = Evidence(
    "manual",
    T(
        zh="随货的说明书、安装要求，以及发给过客户的操作指引",
        en="The manual and installation terms sent with the goods, and guidance given since",
    ),
    when=F.cause.is_("misuse", "unclear"),
    sources=_PROCESS,
)
DATES = Evidence(
    "dates",
    T(
        zh="生产、发货、到货日期，和标签上的保质期",
        en="Dates of production, dispatch and arrival, and the shelf life on the label",
    ),
    when=F.cause.is_("shelf_life"),
    sources=_PROCESS,
)
AFTERSALES_LOG = Evidence(
    "aftersales_log",
    T(
        zh="售后时间线：客户每次来信、你每次答复的日期",
        en="A timeline of after-sales: each message from the customer, each answer of yours",
    ),
    when=F.cause.is_("aftersales_delay", "service"),
    sources=_PROCESS,
)
REPLIES = Evidence(
    "replies",
    T(
        zh="你发出的每封邮件，和每次通话后的确认邮件",
        en="Every e-mail you send, and the one that confirms each call",
    ),
    sources=_REPLY,
)
THIRD_PARTY = Evidence(
    "third_party",
    T(
        zh="第三方检验报告（SGS、TÜV、BV 等）：原因有争议、金额也大时才做",
        en="A report of an inspection body (SGS, TÜV, BV …), if the cause is disputed and the "
        "sum is large",
    ),
    when=F.cause.is_("product", "misuse", "shelf_life", "unclear"),
    grade="rarely",
    sources=(TRADE_NOTES["root-cause"],),
)

EVIDENCE = (
    COMPLAINT,
    CASE_PAGE,
    CONTRACT,
    PHOTOS,
    BATCH,
    NOTICE_DATES,
    DISPATCH,
    TRANSPORT,
    DATES,
    MANUAL,
    AFTERSALES_LOG,
    REPLIES,
    POLICY,
    THIRD_PARTY,
)
