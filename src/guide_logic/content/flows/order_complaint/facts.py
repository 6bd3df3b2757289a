"""The facts of an order complaint; ids shared with the complaint path mean the same."""

from guide_logic.content.buyers import facts as buyers
from guide_logic.language.facts import Fact
from guide_logic.language.text import T

__all__ = ["F"]


class F:
    """The facts, by id: `F.complaint.is_("open")`."""

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
        },
        unsure="none",
        asked_when=~state.is_("unpaid"),
        otherwise="none",
    )
    refund = buyers.refund(asked_when=~state.is_("unpaid"))
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
