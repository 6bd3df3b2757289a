"""What the guides say alike of a suit: until when, how long it takes, and what comes after."""

from guide_logic.content.figures import numbered
from guide_logic.content.law import CIVIL_CODE, PRODUCT_QUALITY
from guide_logic.language.conditions import Condition
from guide_logic.language.decisions import Deadline
from guide_logic.language.text import T

__all__ = [
    "APPEAL",
    "COURTS_DATES",
    "FILING_TAKES",
    "LIMITATION",
    "LIMITATION_RUNS",
    "NOT_OBEYED",
    "SMALL_CLAIMS_TAKE",
    "harm_limit",
]

LIMITATION = Deadline(
    numbered(
        zh="诉讼时效一般 {limitation}，从知道权利受损和对方是谁时算起。",
        en="The limitation period (诉讼时效) is normally {limitation} from when you knew of the "
        "harm and who caused it.",
    ),
    sources=(CIVIL_CODE[188],),
)

LIMITATION_RUNS = Deadline(
    numbered(
        zh="诉讼时效一般 {limitation}，从知道权利受损和对方是谁时算起；不要因此等着。",
        en="The limitation period (诉讼时效) is normally {limitation} from when you knew of the "
        "harm and who caused it. Do not wait for it.",
    ),
    sources=(CIVIL_CODE[188],),
)


def harm_limit(when: Condition) -> Deadline:
    """Return the shorter limit for harm by a defective product; it goes before `LIMITATION`."""
    return Deadline(
        numbered(
            zh="有人受伤的，按 {defect_limitation}准备，从知道受害时算起：产品质量法写的是 "
            "{defect_limitation}，法院多按民法典的 {limitation}。",
            en="For an injury plan for {defect_limitation} from when you knew of it: the Product "
            "Quality Law says {defect_limitation}, though courts mostly take the Civil Code’s "
            "{limitation}.",
        ),
        when=when,
        sources=(PRODUCT_QUALITY[45], CIVIL_CODE[188]),
    )


COURTS_DATES = T(
    zh="按法院通知的举证和开庭日期。",
    en="By the dates the court sets for evidence and the hearing.",
)

FILING_TAKES = numbered(
    zh="符合条件的，法院 {filing_decision}内立案；审理时间看案件。",
    en="If the conditions are met the court opens the case within {filing_decision}. How long "
    "it then takes depends on the case.",
)

SMALL_CLAIMS_TAKE = numbered(
    zh="小额诉讼一般 {small_claims_trial}内审结，可以延长 {small_claims_extension}；其他程序更久。",
    en="Small claims (小额诉讼) normally end within {small_claims_trial}, which can be extended "
    "by {small_claims_extension}. Other procedures take longer.",
)

APPEAL = T(
    zh="不服一审判决的，按判决书写明的期限上诉。",
    en="If you disagree with the judgment, appeal within the time it states.",
)

NOT_OBEYED = numbered(
    zh="对方不履行判决的，在履行期届满后 {enforcement}内申请强制执行。",
    en="If the other side does not obey the judgment, apply for enforcement (强制执行) within "
    "{enforcement} after the time for performance ends.",
)
