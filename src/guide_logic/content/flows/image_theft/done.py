"""The steps that the answers show to be taken."""

from guide_logic.content.flows.image_theft.facts import F
from guide_logic.language.text import T
from guide_logic.language.things import Done

__all__ = ["DONE"]

DONE = (
    Done(
        "notified",
        T(zh="已经通知平台，在等处理", en="You have notified the platform, which is at work"),
        when=F.notice.is_("pending"),
    ),
    Done(
        "rejected",
        T(zh="已经通知平台，被驳回", en="You notified the platform, and it was rejected"),
        when=F.notice.is_("rejected"),
    ),
    Done(
        "removed",
        T(
            zh="已经通知平台，对方的图已下架",
            en="You notified the platform, and the pictures were taken down",
        ),
        when=F.notice.is_("removed"),
    ),
    Done(
        "answered",
        T(
            zh="已经通知平台，对方交了不侵权声明",
            en="You notified the platform, and the seller filed a counter-statement",
        ),
        when=F.notice.is_("counter"),
    ),
    Done(
        "filed",
        T(zh="已经投诉到主管部门或起诉", en="You have gone to the authority or to court"),
        when=F.filed.is_("yes"),
    ),
)
