"""The steps that a buyer's answers show to be taken."""

from guide_logic.content.buyers.done import (
    goods_sent_back,
    refund_asked,
    refund_refused,
    refunded,
    return_agreed,
)
from guide_logic.content.flows.complaint_path.conditions import (
    DISPUTE,
    GONE_BACK,
    SILENT_12315,
    WITH_12315,
)
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.language.text import T
from guide_logic.language.things import Done

__all__ = ["DONE"]

DONE = (
    refund_asked(F.refund, DISPUTE),
    refund_refused(F.refund, DISPUTE),
    return_agreed(F.refund, DISPUTE),
    goods_sent_back(DISPUTE & GONE_BACK),
    Done(
        "refund_lapsed",
        T(
            zh="申请过退款，后来撤销或超时关闭",
            en="You asked for a refund; the request was withdrawn or closed by time",
        ),
        when=DISPUTE & F.refund.is_("withdrawn", "lapsed"),
    ),
    refunded(F.refund, DISPUTE),
    Done(
        "platform_asked",
        T(zh="已经请平台介入，正在处理", en="You have called in the platform, which is at work"),
        when=DISPUTE & F.platform.is_("open"),
    ),
    Done(
        "platform_lost",
        T(zh="平台已经判卖家有理", en="The platform has decided against you"),
        when=DISPUTE & F.platform.is_("lost", "appealed"),
    ),
    Done(
        "platform_rejected",
        T(zh="平台已经不受理", en="The platform has refused to take the case"),
        when=DISPUTE & F.platform.is_("rejected"),
    ),
    Done(
        "platform_won",
        T(zh="平台已经判你赢", en="The platform has decided for you"),
        when=DISPUTE & F.platform.is_("won_unpaid", "won_blocked"),
    ),
    Done(
        "filed_12315",
        T(zh="已经向 12315 投诉，正在处理", en="You have complained to 12315, which is at work"),
        when=DISPUTE & WITH_12315,
    ),
    Done(
        "mediation_failed",
        T(
            zh="已经向 12315 投诉，调解没谈成",
            en="You complained to 12315, and mediation failed",
        ),
        when=DISPUTE & F.ext.is_("m12315_failed"),
    ),
    Done(
        "refused_12315",
        T(zh="已经向 12315 投诉，没有受理", en="You complained to 12315, which did not take it"),
        when=DISPUTE & F.ext.is_("m12315_refused"),
    ),
    Done(
        "silent_12315",
        T(
            zh="已经向 12315 投诉，到时间没有答复",
            en="You complained to 12315, which did not answer in time",
        ),
        when=DISPUTE & SILENT_12315,
    ),
    Done(
        "in_court",
        T(zh="法院已经立案", en="A court has the case"),
        when=DISPUTE & F.ext.is_("court_open"),
    ),
)
