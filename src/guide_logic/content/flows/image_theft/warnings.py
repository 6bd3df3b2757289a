"""What not to do, and what to know before anything else."""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.image_theft.conditions import NOT_YOURS, PASSED, RUNNING, YOURS
from guide_logic.content.flows.image_theft.facts import F
from guide_logic.content.law import (
    CIVIL_CODE,
    COPYRIGHT_LAW,
    ECL,
    INTERNET_COURTS,
    IP_REPLY,
    PICTURE_NOTES,
)
from guide_logic.language.text import T
from guide_logic.language.things import Warn

__all__ = ["WARNINGS"]

WARNINGS = (
    Warn(
        "truth",
        T(
            zh="通知和诉状只写属实、能证明的事。通知错了给对方造成损失要赔，恶意的加倍赔偿；"
            "能证明是善意的，可以请求免责。",
            en="Put only what is true and provable into a notice or a statement of claim. Loss "
            "from a wrong notice has to be paid for, and from a malicious one twice over. If you "
            "can prove good faith, you may ask to be excused.",
        ),
        sources=(ECL["42-3"], IP_REPLY[5]),
    ),
    Warn(
        "no_result_promised",
        T(
            zh="投诉了不等于一定下架，对方受不受处罚由平台按当时的规则决定，这里不作承诺。",
            en="A notice does not mean that the pictures will come down, and whether the seller is "
            "penalised is for the platform’s rules of the day. Nothing is promised here.",
        ),
        sources=(ECL[42],),
    ),
    Warn(
        "no_fixed_day",
        T(
            zh="法律只要求平台“及时”处理，没有写几天下架。页面上写的时间，以页面为准。",
            en="The law says that the platform acts “promptly” and names no day for a takedown. "
            "Where the page names a time, the page decides.",
        ),
        when=F.notice.is_("none", "pending"),
        sources=(ECL[42],),
    ),
    Warn(
        "no_proof_no_notice",
        T(
            zh="没有证据先不要投诉，也不要找人“代投诉”或伪造拍摄记录。",
            en="Without proof do not file, and do not let anyone “file for you” or make up records "
            "of a shoot.",
        ),
        when=F.own_proof.is_("no"),
        sources=(ECL["42-3"], PICTURE_NOTES["handling"]),
    ),
    Warn(
        "likeness",
        T(
            zh="图里认得出是你本人的，还有肖像权：不管图是谁拍的、原图在不在，没有你同意就不能用，"
            "可以要求停止使用和赔偿；数额谈不拢的，由法院定。",
            en="If you yourself can be recognised in it, there is the right to your likeness "
            "(肖像权) too: whoever took it, with or without originals, it may not be used without "
            "your consent. You may ask for an end to it and for damages; if you cannot agree on a "
            "sum, the court sets it.",
        ),
        when=~NOT_YOURS,
        sources=(CIVIL_CODE[1019], CIVIL_CODE[1182]),
    ),
    Warn(
        "not_only_you",
        T(
            zh="同一张供应商图，别的店也用，不等于盗了你的图。",
            en="Another shop with the same supplier’s picture has not stolen it from you.",
        ),
        when=NOT_YOURS,
        sources=(COPYRIGHT_LAW[12],),
    ),
    Warn(
        "fifteen_days",
        numbered(
            zh="{counter_statement_wait}里只在平台上再写一遍理由不算数："
            "要向主管部门投诉或向法院起诉，并且让平台收到凭证。",
            en="Within the {counter_statement_wait} it is not enough to argue again on the "
            "platform: complain to the authority or sue, and let the platform have proof of "
            "it.",
        ),
        when=RUNNING & F.filed.is_("no") & ~NOT_YOURS,
        sources=(ECL[43],),
    ),
    Warn(
        "still_open",
        numbered(
            zh="{counter_statement_wait}过了，平台可以恢复对方的链接，但你的著作权还在，"
            "仍然可以起诉。",
            en="After the {counter_statement_wait} the platform may put the listing back, but "
            "your copyright stands and you can still sue.",
        ),
        when=PASSED & YOURS,
        sources=(ECL[43], COPYRIGHT_LAW[53]),
    ),
    Warn(
        "ordinary_court",
        T(
            zh="盗图案件从2025年11月1日起不再归互联网法院，向普通法院立案（二手资料）。",
            en="Since 1 November 2025 stolen pictures no longer go to the Internet Courts but to "
            "ordinary ones (secondary source).",
        ),
        when=~F.notice.is_("none", "pending") & ~NOT_YOURS,
        sources=(INTERNET_COURTS[1],),
    ),
    Warn(
        "not_a_shop",
        numbered(
            zh="不是购物平台的，按民法典走通知和声明，期限是“合理期限”，不一定是 "
            "{counter_statement_wait}；稳妥起见，仍按 {counter_statement_wait}赶。",
            en="Outside shopping platforms the Civil Code’s notice and statement apply, with a "
            "“reasonable time” that need not be {counter_statement_wait}. To be safe, keep to "
            "{counter_statement_wait}.",
        ),
        when=F.site.is_("social") & ~NOT_YOURS,
        sources=(CIVIL_CODE[1195], CIVIL_CODE[1196]),
    ),
)
