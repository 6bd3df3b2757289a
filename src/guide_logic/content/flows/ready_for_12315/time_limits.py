"""The days that matter around a filing.

A term reads only what the flow has asked by then: no reader answers more for it.
"""

from guide_logic.content.flows.ready_for_12315.conditions import (
    MISSING,
    NO_12315,
    SILENT,
    WITH_12315,
)
from guide_logic.content.flows.ready_for_12315.facts import F
from guide_logic.content.limits import desks

__all__ = ["TIME_LIMITS"]

_ASKED_FOR = F.matter.is_("goods") & F.aim.is_("money", "both")
_OPEN = _ASKED_FOR & WITH_12315
_READY = (
    F.matter.is_("goods")
    & F.aim.is_("money", "both")
    & F.ext.is_("none")
    & ~NO_12315
    & F.known.is_("in")
    & ~MISSING
)

TIME_LIMITS = (
    desks.REPLY_12315.if_(_OPEN & F.reply.is_("waiting", "silent")),
    desks.RECONSIDERATION_OF_SILENCE.if_(_ASKED_FOR & SILENT),
    desks.REPORT_CHECK.if_(F.matter.is_("goods") & F.aim.is_("report", "reported")),
    desks.COURIER_ANSWER.if_(F.matter.is_("courier", "courier_told")),
    desks.ODR_TALKS.if_(_READY & F.odr.is_("yes")),
    desks.LIMITATION.if_(_READY),
    desks.SUIT_LIMITATION.if_(F.matter.is_("goods") & F.ext.is_("m12315_failed")),
)
