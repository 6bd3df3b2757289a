"""The steps of an order complaint, by the codes of decision table B, section 2.

FOLLOW, REASON, USE and LEFT are new: the table has no complaint that was made.
"""

from guide_logic.content.flows.order_complaint.steps.after_refund import CASE, HOT, LEFT
from guide_logic.content.flows.order_complaint.steps.ask_refund import REFUND, RETURN, TIMER
from guide_logic.content.flows.order_complaint.steps.complain import COMP, FOLLOW, REASON, USE
from guide_logic.content.flows.order_complaint.steps.keep_and_write import CHAT, EVI, NOP
from guide_logic.content.flows.order_complaint.steps.outside import COURT, REG

__all__ = [
    "CASE",
    "CHAT",
    "COMP",
    "COURT",
    "EVI",
    "FOLLOW",
    "HOT",
    "LEFT",
    "NOP",
    "REASON",
    "REFUND",
    "REG",
    "RETURN",
    "TIMER",
    "USE",
]
