"""What the buyers' guides say alike in their steps, written once.

Each guide says in which of its cases it holds.
"""

from guide_logic.content.law import CIVIL_CODE, PLATFORM_RULES, PRODUCT_QUALITY, TAOBAO_RULES
from guide_logic.language.conditions import Condition
from guide_logic.language.decisions import Deadline, Note
from guide_logic.language.sources import Source
from guide_logic.language.text import T

__all__ = ["LIMITATION", "NOT_OBEYED", "harm_limit", "refund_kind"]

LIMITATION = Deadline(
    T(
        zh="诉讼时效一般 3 年，从知道权利受损和对方是谁时算起。",
        en="The limitation period (诉讼时效) is normally 3 years from when you knew of the harm "
        "and who caused it.",
    ),
    sources=(CIVIL_CODE[188],),
)

NOT_OBEYED = T(
    zh="对方不履行判决的，在履行期届满后 2 年内申请强制执行。",
    en="If the other side does not obey the judgment, apply for enforcement (强制执行) within "
    "2 years after the time for performance ends.",
)


def harm_limit(when: Condition) -> Deadline:
    """Return the shorter limit for harm by a defective product; it goes before `LIMITATION`."""
    return Deadline(
        T(
            zh="有人受伤的，按 2 年准备，从知道受害时算起："
            "产品质量法写的是 2 年，法院多按民法典的 3 年。",
            en="For an injury plan for 2 years from when you knew of it: the Product Quality "
            "Law says 2 years, though courts mostly take the Civil Code’s 3.",
        ),
        when=when,
        sources=(PRODUCT_QUALITY[45], CIVIL_CODE[188]),
    )


def refund_kind(when: Condition, *more: Source) -> Note:
    """Return which kind of refund to ask for with the goods in hand."""
    return Note(
        when,
        T(
            zh="货在手里，一般选“退货退款”。不退货只退款，要有凭证或卖家同意；不宜退回的、"
            "认定为假货的，看平台规则。二手资料说，2026年2月1日起平台不能用规则强制卖家“仅退款”。",
            en="With the goods in hand it is normally “return and refund” (退货退款). A refund "
            "without return (仅退款) needs proof or the seller’s consent; for goods that cannot "
            "well go back or are found fake, see the platform’s rules. Secondary sources say that "
            "since 1 February 2026 no platform may force one on sellers.",
        ),
        sources=(PLATFORM_RULES[27], TAOBAO_RULES[69], *more),
    )
