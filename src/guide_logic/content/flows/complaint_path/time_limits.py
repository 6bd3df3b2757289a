"""The days that matter on a buyer’s path.

A term reads only what the flow has asked by then: no reader answers more for it.
"""

from guide_logic.content.flows.complaint_path.conditions import (
    CONSUMER_OF_TRADER,
    DISPUTE,
    ENDED_AT_12315,
    GONE_BACK,
    HURT,
    IN_COURT,
    NO_12315,
    NO_REQUEST,
    REFUND_OPEN,
    SENT,
    SILENT_12315,
    WITH_12315,
)
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.limits import desks, orders

__all__ = ["TIME_LIMITS"]

_REFUSED = REFUND_OPEN & F.refund.is_("refused") & F.esc.is_("in")
_AGREED = DISPUTE & F.refund.is_("return_stage")
_RETURNING = DISPUTE & (SENT | F.refund.is_("return_stage"))
_BACK = GONE_BACK | F.refund.is_("return_stage")
_HERE = REFUND_OPEN & CONSUMER_OF_TRADER & F.state.is_("received", "success_in")
_NO_REASON = _HERE & F.issue.is_("no_reason_return")
_NOT_RUNNING = NO_REQUEST | F.refund.is_("refused")
_POOR = _HERE & F.issue.is_("quality")

TIME_LIMITS = (
    orders.LATE_SHIPPING.if_(REFUND_OPEN & F.state.is_("to_ship")),
    orders.JD_STEP_IN.if_(_REFUSED & F.platform_name.is_("jd")),
    orders.WECHAT_ESCALATE.if_(_REFUSED & F.platform_name.is_("wechat_shop")),
    orders.RETURN_WAYBILL_TAOBAO.if_(_AGREED & F.platform_name.is_("taobao_tmall")),
    orders.RETURN_WAYBILL_WECHAT.if_(_AGREED & F.platform_name.is_("wechat_shop")),
    orders.SELLER_RECEIPT_TAOBAO.if_(_RETURNING & F.platform_name.is_("taobao_tmall")),
    orders.SELLER_RECEIPT_WECHAT.if_(_RETURNING & F.platform_name.is_("wechat_shop")),
    orders.NO_REASON_RETURN.if_(_NO_REASON & _NOT_RUNNING),
    orders.REFUND_AFTER_RETURN.if_(_NO_REASON & _BACK),
    orders.WILFUL_DELAY_RETURN.if_(_NO_REASON & _BACK),
    orders.POOR_QUALITY_RETURN.if_(_POOR & _NOT_RUNNING),
    orders.SELLER_PROVES.if_(_POOR),
    orders.JD_APPEAL.if_(REFUND_OPEN & F.platform.is_("lost") & F.platform_name.is_("jd")),
    desks.COURIER_ANSWER.if_(DISPUTE & F.issue.is_("courier_service")),
    desks.REPLY_12315.if_(DISPUTE & F.ext.is_("m12315_open")),
    desks.MEDIATION_12315.if_(DISPUTE & WITH_12315),
    desks.RECONSIDERATION.if_(DISPUTE & ~NO_12315 & F.ext.is_("m12315_refused")),
    desks.RECONSIDERATION_OF_SILENCE.if_(DISPUTE & SILENT_12315),
    desks.DEFECT_LIMITATION.if_(DISPUTE & HURT & ~IN_COURT),
    desks.ENFORCEMENT.if_(DISPUTE & F.ext.is_("court_open")),
    desks.DEFENCE.if_(F.sham.is_("no") & F.ext.is_("sued")),
    desks.LIMITATION.if_(REFUND_OPEN & CONSUMER_OF_TRADER & F.ext.is_("none")),
    desks.SUIT_LIMITATION.if_(
        REFUND_OPEN & (NO_12315 | ENDED_AT_12315 | F.ext.is_("association_failed"))
    ),
)
