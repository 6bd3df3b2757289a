"""The steps that the answers show to be taken."""

from guide_logic.content.flows.order_complaint.facts import F
from guide_logic.language.decisions import Done
from guide_logic.language.text import T

__all__ = ["DONE"]

DONE = (
    Done(
        "refund_asked",
        T(zh="已经申请退款", en="You have asked for a refund"),
        when=F.refund.is_("pending_in_time", "pending_overdue"),
    ),
    Done(
        "refund_refused",
        T(zh="已经申请退款，被卖家拒绝", en="You asked for a refund, and the seller refused"),
        when=F.refund.is_("refused"),
    ),
    Done(
        "return_agreed",
        T(zh="已经申请退款，卖家同意退货", en="You asked for a refund, and a return was agreed"),
        when=F.refund.is_("return_stage"),
    ),
    Done(
        "refunded",
        T(zh="钱已经退回来", en="The money is back"),
        when=F.refund.is_("done"),
    ),
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
