"""What a seller who answers a complaint meets besides the shared instruments."""

from guide_logic.language.sources import PRACTICE, SECONDARY, Instrument, articles
from guide_logic.language.text import T

__all__ = [
    "EXTORTION_CASES",
    "REFUND_ONLY_CASES",
    "SELLING_PRACTICE",
]

EXTORTION_CASES = Instrument(
    "extortion-cases",
    T(
        zh="最高人民法院、最高人民检察院关于办理敲诈勒索刑事案件适用法律若干问题的解释",
        en="Interpretation of the Supreme Court and Procuratorate on Criminal Extortion",
    ),
    version=T(zh="2013年4月23日发布", en="issued 23 April 2013"),
    in_force="2013-04-27",
    articles=articles(1, 2),
)

REFUND_ONLY_CASES = Instrument(
    "refund-only-cases",
    T(
        zh="基层法院审理的“仅退款不退货”案件（两份，二手资料）",
        en="Two local court cases on refund without return (from secondary sources)",
    ),
    version=T(zh="个案，不约束别的法院", en="single cases, which bind no other court"),
    in_force="2026-11-22",
    articles={"outcome": ("裁判结果", "outcome")},
    sure=SECONDARY,
    check_by="2027-05-22",
)

SELLING_PRACTICE = Instrument(
    "selling-practice",
    T(
        zh="商家处理投诉的通行做法（不是规定）",
        en="How traders commonly handle complaints (no rule)",
    ),
    version=T(zh="行业做法，期限由商家自己定", en="trade practice; each trader sets its own times"),
    in_force="2026-11-22",
    articles={
        "acknowledge": ("收到投诉先确认", "acknowledging a complaint"),
        "cause": ("查找原因", "finding the cause"),
        "follow-up": ("结案后回访", "following up"),
        "records": ("留存记录", "keeping records"),
        "safety": ("停发同批商品", "holding back the batch"),
    },
    sure=PRACTICE,
    check_by="2027-05-22",
)
