"""The steps that the answers show to be taken."""

from guide_logic.content.buyers.done import (
    goods_sent_back,
    refund_asked,
    refund_refused,
    refunded,
    return_agreed,
)
from guide_logic.content.flows.order_complaint.facts import F
from guide_logic.language.text import T
from guide_logic.language.things import Done

__all__ = ["DONE"]

DONE = (
    refund_asked(F.refund),
    refund_refused(F.refund),
    return_agreed(F.refund),
    goods_sent_back(F.refund.is_("sent_back", "sent_back_refused")),
    refunded(F.refund),
    Done(
        "complained",
        T(zh="已经投诉卖家，正在处理", en="You have complained, and it is being handled"),
        when=F.complaint.is_("open"),
    ),
    Done(
        "upheld",
        T(zh="投诉已经成立", en="Your complaint was upheld"),
        when=F.complaint.is_("upheld"),
    ),
    Done(
        "rejected",
        T(zh="投诉过，被驳回", en="You complained, and it was rejected"),
        when=F.complaint.is_("rejected"),
    ),
    Done(
        "lapsed",
        T(zh="投诉过，后来撤销或关闭", en="You complained; it was withdrawn or closed"),
        when=F.complaint.is_("lapsed"),
    ),
)
