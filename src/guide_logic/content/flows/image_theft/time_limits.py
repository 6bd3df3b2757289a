"""The days that matter to the owner of a picture.

A term reads only what the flow has asked by then: no reader answers more for it.
"""

from guide_logic.content.flows.image_theft.conditions import YOURS
from guide_logic.content.limits import desks

__all__ = ["TIME_LIMITS"]

TIME_LIMITS = (desks.SUIT_LIMITATION.if_(YOURS),)
