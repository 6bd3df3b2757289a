"""What to have in hand for an order complaint; steps borrow these items."""

from guide_logic.content.buyers import evidence as proof
from guide_logic.content.flows.order_complaint.conditions import PAID
from guide_logic.content.flows.order_complaint.facts import F
from guide_logic.content.law import ECL, JD_GOODS_RULES, ORDER_121, PRACTICE_NOTES, TAOBAO_RULES
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.text import T
from guide_logic.language.things import Evidence

__all__ = [
    "CHAT_LOG",
    "EVIDENCE",
    "EXCEPTION_PAPERS",
    "IDENTITY",
    "LOSS",
    "ORDER",
    "PAGE",
    "PHOTOS",
    "PROMISED",
    "REPLIES",
    "RETURN_SLIP",
    "SELLER_NAME",
    "TEST",
]

_LIST = (PRACTICE_NOTES["evidence"],)
_FAULTY = F.issue.is_("not_as_described", "counterfeit")

ORDER = Evidence(
    "order",
    T(
        zh="订单号、交易快照和付款记录",
        en="Order number, transaction snapshot (交易快照) and payment record",
    ),
    when=PAID,
    sources=(PRACTICE_NOTES["evidence"], JD_GOODS_RULES[18]),
)
PAGE = proof.page(ALWAYS)
CHAT_LOG = Evidence(
    "conversation",
    T(
        zh="App 里和卖家的全部聊天，要看得到时间",
        en="Your whole in-app chat with the seller, with times",
    ),
    when=PAID,
    fleeting=True,
    sources=_LIST,
)
REPLIES = Evidence(
    "replies",
    T(
        zh="投诉、退款的编号，站内信和平台的答复",
        en="Numbers of the complaint and the refund, in-app messages and every reply",
    ),
    when=PAID,
    sources=_LIST,
)
PROMISED = Evidence(
    "promised",
    T(
        zh="承诺的截图：价格、赠品、发票、最晚发货时间",
        en="Screenshot of the promise: price, gift, invoice, latest shipping time",
    ),
    when=PAID & F.issue.is_("promise_broken", "invoice", "not_shipped", "late"),
    fleeting=True,
    sources=(ECL[20],),
)
PHOTOS = Evidence(
    "photos",
    T(
        zh="商品、问题部位和外包装的清楚照片",
        en="Clear photos of the goods, the fault and the packaging",
    ),
    when=PAID & (_FAULTY | F.exception.is_("proof")),
    sources=(TAOBAO_RULES[65], TAOBAO_RULES[73]),
)
EXCEPTION_PAPERS = Evidence(
    "exception_papers",
    T(
        zh="例外的凭证：认定文书、生效判决、承诺的售后期，或没收到、有质量问题的证明",
        en="Proof of the exception: the finding, the judgment, the promised after-sales period, "
        "or proof of non-receipt or a defect",
    ),
    when=F.state.is_("success_out") & ~F.exception.is_("none"),
    sources=(TAOBAO_RULES[5],),
)
RETURN_SLIP = Evidence(
    "return_slip",
    T(
        zh="退货运单、寄出前的照片、签收（或拒收）的物流记录",
        en="Return waybill, photos taken before posting, and the record of delivery or refusal",
    ),
    when=F.refund.is_("return_stage", "sent_back", "sent_back_refused"),
    sources=_LIST,
)
SELLER_NAME = Evidence(
    "seller_name",
    T(
        zh="店铺公示的营业执照、名称和地址的截图",
        en="Screenshot of the seller’s business licence (营业执照), name and address",
    ),
    when=PAID,
    grade="helpful",
    fleeting=True,
    sources=(ECL[15], ORDER_121[10]),
)
LOSS = Evidence(
    "loss",
    T(
        zh="运费和其他实际损失的票据",
        en="Receipts for freight and other real loss",
    ),
    when=F.refund.is_("done"),
    grade="helpful",
    sources=_LIST,
)
TEST = Evidence(
    "test",
    T(
        zh="检测报告：卖家先拿出有效凭证，或平台要求时才需要",
        en="Test report: only once the seller has shown valid proof, or the platform asks for it",
    ),
    when=PAID & _FAULTY,
    grade="rarely",
    sources=(TAOBAO_RULES[65], TAOBAO_RULES[66]),
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
    ORDER,
    PAGE,
    CHAT_LOG,
    REPLIES,
    PROMISED,
    PHOTOS,
    EXCEPTION_PAPERS,
    RETURN_SLIP,
    SELLER_NAME,
    LOSS,
    TEST,
)
