"""The days that matter to an exporter, and the question for those that are known.

A term reads only what the flow has asked by then: no reader answers more for it.
"""

from guide_logic.content.flows.export_complaint.facts import F
from guide_logic.content.limits import trade
from guide_logic.content.moments import D, dates_question

__all__ = ["CALENDAR", "DATES"]

CALENDAR = (
    trade.EXPORT_NOTICE.if_(F.channel.is_("direct")),
    trade.EXPORT_LIMITATION.if_(F.channel.is_("direct")),
    trade.ASSURANCE_DISPUTE.if_(F.channel.is_("alibaba_ta") & F.clock.is_("na")),
)

DATES = dates_question(
    D.handed_on,
    D.learned_on,
    D.received_on,
)
