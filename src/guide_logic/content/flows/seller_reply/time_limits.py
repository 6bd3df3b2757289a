"""The days that matter to a seller.

A term reads only what the flow has asked by then: no reader answers more for it.
"""

from guide_logic.content.flows.seller_reply.conditions import OUT
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.limits import desks, sellers

__all__ = ["TIME_LIMITS"]

_NO_REASON = F.claim.is_("refund") & ~F.about.is_("injury") & ~OUT & F.about.is_("no_reason")

TIME_LIMITS = (
    sellers.BUYERS_NOTICE.if_(_NO_REASON),
    sellers.BUYERS_RETURN.if_(_NO_REASON, since=F.days_open),
    sellers.PENALTY_LINE.if_(_NO_REASON, since=F.returned_days),
    sellers.MEDIATION_ENDS.if_(F.claim.is_("m12315")),
    desks.DEFENCE.if_(F.claim.is_("lawsuit")),
)
