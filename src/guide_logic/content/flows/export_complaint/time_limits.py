"""The days that matter to an exporter.

A term reads only what the flow has asked by then: no reader answers more for it.
"""

from guide_logic.content.flows.export_complaint.facts import F
from guide_logic.content.limits import trade

__all__ = ["TIME_LIMITS"]

TIME_LIMITS = (
    trade.EXPORT_NOTICE.if_(F.channel.is_("direct")),
    trade.EXPORT_LIMITATION.if_(F.channel.is_("direct")),
    trade.ASSURANCE_DISPUTE.if_(F.channel.is_("alibaba_ta") & F.clock.is_("na")),
)
