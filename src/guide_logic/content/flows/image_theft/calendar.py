"""The days that matter to the owner of a picture, and the question for those known.

A term reads only what the flow has asked by then: no reader answers more for it.
"""

from guide_logic.content.flows.image_theft.cases import YOURS
from guide_logic.content.limits import desks
from guide_logic.content.moments import D, dates_question

__all__ = ["CALENDAR", "DATES"]

CALENDAR = (desks.SUIT_LIMITATION.if_(YOURS),)

DATES = dates_question(
    D.learned_on,
)
