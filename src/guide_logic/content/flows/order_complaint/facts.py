"""The facts of an order complaint; ids shared with the complaint path mean the same."""

from guide_logic.content.buyers import facts as buyers
from guide_logic.language.facts import Fact
from guide_logic.language.text import T

__all__ = ["F"]


class F:
    """The facts, by id: `F.complaint.is_("open")`.

    Some options stand in no question: what came of a step sets them (outcomes.py),
    so that the next step becomes the move and no case goes round.
    """

    state = buyers.state()
    complaint = Fact(
        "complaint",
        T(zh="投诉走到哪了", en="Where the complaint stands"),
        {
            "none": T(zh="还没投诉", en="Not made yet"),
            "open": T(zh="投诉了，还在处理", en="Made, and being handled"),
            "upheld": T(zh="投诉成立了", en="Upheld"),
            "rejected": T(zh="投诉不成立、被驳回", en="Rejected"),
            "lapsed": T(zh="投诉被撤销或关闭了", en="Withdrawn or closed"),
            "ended": T(zh="投诉没有结果", en="Made, and nothing came of it"),
        },
        unsure="none",
        asked_when=~state.is_("unpaid"),
        otherwise="none",
    )
    refund = buyers.refund(asked_when=~state.is_("unpaid"))
    refund = Fact(
        refund.id,
        refund.label,
        {
            **refund.options,
            "with_platform": T(
                zh="被拒绝后申请了平台介入，在处理",
                en="Refused; the platform was asked to step in and has the case",
            ),
            "with_12315": T(
                zh="被拒绝后投诉了 12315，在处理",
                en="Refused; 12315 has a complaint about it",
            ),
            "lapsed": T(zh="申请后来被关闭", en="The request was closed later"),
        },
        unsure=refund.unsure,
        asked_when=refund.asked_when,
        otherwise=refund.otherwise,
    )
    way = Fact(
        "way",
        T(zh="订单页以外", en="Beyond the order page"),
        {
            "none": T(zh="还没有", en="Nothing yet"),
            "written": T(
                zh="书面要求过，卖家没办", en="The seller was asked in writing and did nothing"
            ),
            "more": T(zh="钱退了，还有别的要求", en="Refunded, and more is owed"),
            "case_open": T(zh="平台介入，正在处理", en="The platform has the case"),
            "won_unpaid": T(zh="判你赢，钱没到", en="Decided for you, not paid"),
            "case_over": T(zh="找过平台，没有解决", en="The platform settled nothing"),
            "m12315_open": T(zh="12315 投诉正在处理", en="A 12315 complaint is open"),
            "m12315_taken": T(zh="12315 已经受理，在调解", en="12315 took it and mediates"),
            "m12315_over": T(zh="12315 没有解决", en="12315 settled nothing"),
        },
        unsure="none",
        asked_when=~state.is_("unpaid"),
        otherwise="none",
        optional=True,
    )
    refund_days = buyers.REFUND_DAYS
    exception = buyers.exception(asked_when=state.is_("success_out"))
    role = buyers.ROLE
    seller = buyers.SELLER
    issue = buyers.issue(
        T(zh="投诉什么", en="What the complaint is about"),
        (
            "not_shipped",
            "late",
            "not_as_described",
            "counterfeit",
            "promise_broken",
            "invoice",
            "privacy",
            "other",
        ),
        optional=True,
    )
