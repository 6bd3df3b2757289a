"""Foreign shops and service standards that an export seller meets."""

from guide_logic.language.sources import SECONDARY, Instrument
from guide_logic.language.text import T

__all__ = ["ALIEXPRESS_DISPUTES", "EBAY_GUARANTEE", "ISO_10002"]

ALIEXPRESS_DISPUTES = Instrument(
    "aliexpress-disputes",
    T(zh="速卖通纠纷（二手资料）", en="AliExpress disputes (from secondary sources)"),
    version=T(
        zh="未见现行官方页，以平台页面为准",
        en="current page not seen; the platform’s page decides",
    ),
    in_force="2026-11-22",
    articles={"dispute": ("纠纷时限", "times for disputes")},
    sure=SECONDARY,
    check_by="2027-02-22",
)

EBAY_GUARANTEE = Instrument(
    "ebay-guarantee",
    T(zh="eBay 买家保障", en="eBay Money Back Guarantee"),
    version=T(
        zh="网页摘录和二手资料（平台说明，可能变更）",
        en="excerpts and secondary sources (a platform page, which may change)",
    ),
    in_force="2026-11-22",
    articles={
        "claim": ("买家申请", "the buyer’s claim"),
        "refund": ("收到退货后退款", "refund after the return"),
        "reply": ("卖家答复", "the seller’s reply"),
    },
    sure=SECONDARY,
    unchecked=("reply",),
    check_by="2027-02-22",
)

ISO_10002 = Instrument(
    "iso-10002",
    T(zh="ISO 10002:2018（二手资料）", en="ISO 10002:2018 (from secondary sources)"),
    version=T(zh="2018年版，未见原文", en="edition of 2018, text not seen"),
    in_force="2026-11-22",
    articles={
        "process": ("投诉处理流程", "handling of complaints"),
        "principles": ("指导原则", "guiding principles"),
    },
    sure=SECONDARY,
)
