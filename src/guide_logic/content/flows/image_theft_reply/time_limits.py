"""The days that matter to a seller accused.

A term reads only what the flow has asked by then: no reader answers more for it.
"""

from guide_logic.content.flows.image_theft_reply.conditions import SERVED
from guide_logic.content.flows.image_theft_reply.facts import F
from guide_logic.content.limits import desks, pictures

__all__ = ["TIME_LIMITS"]

TIME_LIMITS = (
    pictures.ALIBABA_ANSWER.if_(
        ~F.truth.is_("copied")
        & F.stage.is_("notified")
        & F.window.is_("in")
        & F.site.is_("alibaba")
    ),
    desks.DEFENCE.if_(SERVED),
)
