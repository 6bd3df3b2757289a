"""One row for each thing that has dates of its own: table N."""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.deadlines.facts import F
from guide_logic.content.flows.deadlines.steps import (
    CASE_CLOCK,
    COURIER_CLOCK,
    COURT_CLOCK,
    FIND,
    M12315_CLOCK,
    ORDER_CLOCK,
    PICTURE_CLOCK,
    POSTAL_CLOCK,
    RETURN_CLOCK,
    WAIT_ANSWER,
)
from guide_logic.content.law import (
    CIVIL_CODE,
    ECL,
    EXPRESS_RULES,
    ORDER_121,
    PRACTICE_NOTES,
    RETURN_RULES,
)
from guide_logic.language.decisions import Row, Step, Use
from guide_logic.language.sources import Source
from guide_logic.language.text import T

__all__ = ["ROWS"]


_ASKED = F.stage.is_("asked")


def _row(id: str, ref: str, title: T, because: T, clock: Step, *sources: Source) -> Row:
    """Return a row: act by the day, then wait for the answer; a court is the last."""
    then: list[Step | Use] = [WAIT_ANSWER]
    if clock is COURIER_CLOCK:
        then = [POSTAL_CLOCK]
    return Row(
        id,
        ref=ref,
        when=F.matter.is_(id),
        title=title,
        because=because,
        steps=[FIND, clock] if clock is COURT_CLOCK else [FIND, clock.if_(~_ASKED), *then],
        sources=sources,
    )


ROWS = (
    _row(
        "order",
        "N01",
        T(zh="发货和退款申请的日期", en="Dates of shipping and a refund request"),
        numbered(
            zh="平台的倒计时最短，过了就少一条路；{limitation}是最后的界线，中间还有 12315。",
            en="The platform’s countdowns are the shortest, and missing one closes a way. "
            "{limitation} are the outer limit, and 12315 lies between.",
        ),
        ORDER_CLOCK,
        PRACTICE_NOTES["in-app"],
        CIVIL_CODE[188],
    ),
    _row(
        "return",
        "N02",
        T(zh="退货的日期", en="Dates of a return"),
        T(
            zh="退货有好几个钟：你通知、你寄回、卖家签收、卖家退款，各算各的。",
            en="A return has several clocks: your notice, your parcel, the seller’s receipt, the "
            "refund. Each runs by itself.",
        ),
        RETURN_CLOCK,
        RETURN_RULES[10],
        RETURN_RULES[13],
    ),
    _row(
        "m12315",
        "N03",
        T(zh="12315 的日期", en="Dates at 12315"),
        numbered(
            zh="先是 {acceptance}决定受理，再是最多 {mediation}调解；举报另算，"
            "一般 {report_check}核查。",
            en="First {acceptance} to decide, then at most {mediation} of mediation; a report "
            "is separate and is usually checked within {report_check}.",
        ),
        M12315_CLOCK,
        ORDER_121[15],
        ORDER_121[23],
        ORDER_121[35],
        ORDER_121[45],
    ),
    _row(
        "courier",
        "N04",
        T(zh="快递投诉和申诉的日期", en="Dates of a courier complaint"),
        numbered(
            zh="快递企业 {courier_reply}内答复；之后才轮到邮政管理部门，它 {postal_reply}内答复。",
            en="The courier answers within {courier_reply}; only then comes the postal authority, "
            "which answers within {postal_reply}.",
        ),
        COURIER_CLOCK,
        EXPRESS_RULES[29],
    ),
    _row(
        "platform_case",
        "N05",
        T(zh="平台介入的日期", en="Dates of a platform case"),
        T(
            zh="平台的时间都以页面为准；这里只列规则里写明的几个。",
            en="For a platform’s times the page decides. Only those that its rules state are here.",
        ),
        CASE_CLOCK,
        PRACTICE_NOTES["in-app"],
    ),
    _row(
        "pictures",
        "N06",
        T(zh="图片投诉的日期", en="Dates of a picture dispute"),
        numbered(
            zh="关键是声明到达权利人后的 {counter_statement_wait}：权利人要在里面投诉或起诉，"
            "没有就恢复链接。",
            en="What matters is the {counter_statement_wait} after the counter-statement "
            "reaches the right holder: without a complaint or suit in them the listing comes "
            "back.",
        ),
        PICTURE_CLOCK,
        ECL[43],
    ),
    _row(
        "court",
        "N07",
        T(zh="起诉和时效的日期", en="Dates of a suit and of limitation"),
        numbered(
            zh="一般是 {limitation}。先投 12315 也要时间：来不及的，就不要等。",
            en="As a rule {limitation}. Complaining first takes time too: where it would be too "
            "late, do not wait.",
        ),
        COURT_CLOCK,
        CIVIL_CODE[188],
        CIVIL_CODE[195],
    ),
)
