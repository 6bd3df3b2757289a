"""The steps of an order complaint, by the codes of decision table B, section 2.

FOLLOW, REASON, USE and LEFT are new: the table has no complaint that was made. So are
EVID and WAIT: times to let pass.
"""

from guide_logic.content.flows.order_complaint.steps.after_refund import CASE, EVID, HOT, LEFT
from guide_logic.content.flows.order_complaint.steps.ask_refund import REFUND, RETURN, TIMER
from guide_logic.content.flows.order_complaint.steps.complain import COMP, FOLLOW, REASON, USE
from guide_logic.content.flows.order_complaint.steps.keep_and_write import CHAT, EVI, NOP
from guide_logic.content.flows.order_complaint.steps.outside import COURT, REG, WAIT_12315

__all__ = [
    "CASE",
    "CHAT",
    "COMP",
    "COURT",
    "EVI",
    "EVID",
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
    "WAIT_12315",
]
