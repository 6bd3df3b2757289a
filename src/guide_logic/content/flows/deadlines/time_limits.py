"""Every date that matters, by what it is about."""

from guide_logic.content.flows.deadlines.facts import F
from guide_logic.content.limits import desks, orders, pictures
from guide_logic.content.moments import D

__all__ = ["TIME_LIMITS"]

_ORDER = F.matter.is_("order")
_RETURN = F.matter.is_("return")
_CASE = F.matter.is_("platform_case")
_M12315 = F.matter.is_("m12315")
_COURIER = F.matter.is_("courier")
_COURT = F.matter.is_("court")

_TAOBAO = F.platform.is_("taobao_tmall")
_UNSHIPPED = F.shipped.is_("no")
_JD = F.platform.is_("jd")
_WECHAT = F.platform.is_("wechat_shop")
_NO_REASON = F.reason.is_("no_reason")

TIME_LIMITS = (
    orders.SHIPPING_TAOBAO.if_(_ORDER & _TAOBAO & _UNSHIPPED),
    orders.SHIPPING_WECHAT.if_(_ORDER & _WECHAT),
    orders.LATE_SHIPPING.if_(_ORDER),
    orders.SELLER_ANSWER_TAOBAO_UNSHIPPED.if_(_ORDER & _TAOBAO & _UNSHIPPED),
    orders.SELLER_ANSWER_TAOBAO.if_(_ORDER & _TAOBAO & ~_UNSHIPPED),
    orders.SELLER_ANSWER_WECHAT.if_(_ORDER & _WECHAT),
    orders.SELLER_ANSWER_JD.if_(_ORDER & _JD),
    orders.WILFUL_DELAY.if_(_ORDER),
    orders.JD_STEP_IN.if_((_ORDER | _CASE) & _JD),
    orders.WECHAT_ESCALATE.if_((_ORDER | _CASE) & _WECHAT),
    orders.NO_REASON_RETURN.if_(_RETURN & _NO_REASON),
    orders.POOR_QUALITY_RETURN.if_(_RETURN & F.reason.is_("quality")),
    orders.SELLER_PROVES.if_(_RETURN & F.reason.is_("quality")),
    orders.RETURN_WAYBILL_TAOBAO.if_(_RETURN & _TAOBAO),
    orders.RETURN_WAYBILL_WECHAT.if_(_RETURN & _WECHAT),
    orders.SELLER_RECEIPT_TAOBAO.if_(_RETURN & _TAOBAO),
    orders.SELLER_RECEIPT_WECHAT.if_(_RETURN & _WECHAT),
    orders.REFUND_AFTER_RETURN.if_(_RETURN & _NO_REASON),
    orders.WILFUL_DELAY_RETURN.if_(_RETURN & _NO_REASON),
    orders.JD_APPEAL.if_(_CASE & _JD),
    orders.TAOBAO_PROOF_OF_CASE.if_(_CASE & _TAOBAO),
    desks.ODR_TALKS.if_(_M12315),
    desks.REPLY_12315.if_(_M12315),
    desks.MEDIATION_12315.if_(_M12315),
    desks.RECONSIDERATION.if_(_M12315),
    desks.REPORT_CHECK.if_(_M12315),
    desks.COURIER_ANSWER.if_(_COURIER),
    desks.POSTAL_ANSWER.if_(_COURIER),
    pictures.OWNER_MUST_FILE.if_(F.matter.is_("pictures") & F.side.is_("owner")),
    pictures.ALIBABA_ANSWER.if_(F.site.is_("alibaba")),
    pictures.SHOP_RESTORED.if_(F.matter.is_("pictures") & F.side.is_("accused")),
    desks.LIMITATION.if_(_ORDER | _RETURN | _CASE | _COURT),
    desks.SUIT_LIMITATION.if_(F.matter.is_("pictures")),
    desks.DEFECT_LIMITATION.if_(_COURT, since=D.harmed_on),
    desks.FRAUD_REVOCATION.if_(_COURT),
    desks.COURT_FILING.if_(_COURT),
    desks.ENFORCEMENT.if_(_COURT),
)
