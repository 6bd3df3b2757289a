"""What proves a ground, graded: a test report is rarely needed at the start."""

from guide_logic.content.buyers import evidence as proof
from guide_logic.content.flows.complaint_grounds.conditions import FAULTY, ON_SURFACE
from guide_logic.content.flows.complaint_grounds.facts import F
from guide_logic.content.law import (
    ECL,
    JD_GOODS_RULES,
    PRACTICE_NOTES,
    TAOBAO_RULES,
)
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.text import T
from guide_logic.language.things import Evidence

__all__ = ["EVIDENCE"]

_LIST = (PRACTICE_NOTES["evidence"],)
_GOODS = ~F.issue.is_("courier_service", "privacy")

EVIDENCE = (
    Evidence(
        "order",
        T(
            zh="订单号、交易快照和付款记录；描述以下单时的快照为准",
            en="Order number, payment record and the transaction snapshot (交易快照), which shows "
            "what was described",
        ),
        when=_GOODS,
        sources=(PRACTICE_NOTES["evidence"], JD_GOODS_RULES[18]),
    ),
    proof.conversation(ALWAYS),
    Evidence(
        "page_and_goods",
        T(
            zh="页面写的和实物，放在一起的对照图",
            en="The page and the goods, side by side",
        ),
        when=F.issue.is_("not_as_described"),
        fleeting=True,
        sources=(TAOBAO_RULES[73],),
    ),
    Evidence(
        "photos",
        T(
            zh="商品、问题部位和外包装的清楚照片或视频",
            en="Clear photos or video of the goods, the fault and the packaging",
        ),
        when=FAULTY,
        sources=(TAOBAO_RULES[65], TAOBAO_RULES[73]),
    ),
    Evidence(
        "medical",
        T(
            zh="盖章病历、检查单、发票，患处和商品的合照；京东对部分品类要求二级甲等以上医院",
            en="Stamped medical records, test results, bills, and a photo of the injury with the "
            "goods; for some goods JD asks for a hospital of grade II-A (二级甲等) or higher",
        ),
        when=F.danger.is_("injury"),
        sources=_LIST,
    ),
    proof.sample(F.danger.is_("injury") | F.issue.is_("food_drug")),
    Evidence(
        "receipt_day",
        T(
            zh="收到的日期和发现毛病的日期（物流签收、第一次报修或聊天）",
            en="The day you received it and the day you found the fault (tracking, first repair "
            "request or chat)",
        ),
        when=F.durable.is_("yes"),
        sources=_LIST,
    ),
    Evidence(
        "promised_time",
        T(
            zh="页面写明的最晚发货或送达时间",
            en="The latest shipping or delivery time that the page promised",
        ),
        when=F.issue.is_("not_shipped", "late"),
        fleeting=True,
        sources=(ECL[20],),
    ),
    Evidence(
        "promise",
        T(
            zh="承诺的截图或录屏：价格、赠品、发票、保修、赔付标准，或同意退款的话",
            en="Screenshot or recording of the promise: price, gift, invoice, warranty, "
            "compensation, or the words that agreed to the refund",
        ),
        when=F.issue.is_("promise_broken", "invoice", "price_cancel", "refund_unpaid"),
        fleeting=True,
        sources=_LIST,
    ),
    proof.intact(F.issue.is_("no_reason_return")),
    proof.child(F.issue.is_("minor")),
    Evidence(
        "waybill",
        T(
            zh="快递面单、物流轨迹和快递公司的工单号",
            en="Courier label, tracking and the courier’s complaint number",
        ),
        when=F.issue.is_("courier_service"),
        sources=_LIST,
    ),
    Evidence(
        "leak",
        T(
            zh="泄露或公开信息的页面、链接、时间和账号",
            en="The page, link, time and account that leaked or published your data",
        ),
        when=F.issue.is_("privacy"),
        fleeting=True,
        sources=_LIST,
    ),
    Evidence(
        "signature",
        T(
            zh="请卖家或快递出示的签收底单；先由对方证明已送达",
            en="Signature slip from the seller or courier, who prove delivery first",
        ),
        when=F.issue.is_("not_received"),
        grade="helpful",
        sources=(TAOBAO_RULES[38],),
    ),
    Evidence(
        "induced",
        T(
            zh="卖家哄你点“确认收货”的聊天",
            en="The chat in which the seller talked you into confirming receipt",
        ),
        when=ON_SURFACE & F.confirmed.is_("induced"),
        fleeting=True,
        sources=(TAOBAO_RULES[76],),
    ),
    proof.unboxing(FAULTY),
    proof.weight(F.issue.is_("damaged_short")),
    proof.brand(F.issue.is_("counterfeit")),
    Evidence(
        "test",
        T(
            zh="检测报告：卖家先拿出有效凭证，或平台要求时才需要",
            en="Test report: only once the seller has shown valid proof, or the platform asks "
            "for it",
        ),
        when=F.issue.is_("not_as_described", "quality", "counterfeit", "food_drug"),
        grade="rarely",
        sources=(TAOBAO_RULES[65], TAOBAO_RULES[66], JD_GOODS_RULES[7]),
    ),
)
