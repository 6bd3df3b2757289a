"""The step catalogue: decision table B, section 2, one file a kind of step.

Texts hold in every row that uses a step; what is so in some cases only is a note.
Figures of platforms known from secondary sources say that the page decides.
"""

from guide_logic.content.flows.complaint_path.steps.ask_refund import REFUND
from guide_logic.content.flows.complaint_path.steps.associations import CCA
from guide_logic.content.flows.complaint_path.steps.complain_12315 import (
    REG,
    REPORT,
    WAIT_12315,
)
from guide_logic.content.flows.complaint_path.steps.courier import COUR, POST
from guide_logic.content.flows.complaint_path.steps.emergency import MED, POLICE, STOP
from guide_logic.content.flows.complaint_path.steps.go_to_court import COURT, DEFENCE
from guide_logic.content.flows.complaint_path.steps.keep_evidence import EVI, NOP
from guide_logic.content.flows.complaint_path.steps.message_seller import CHAT
from guide_logic.content.flows.complaint_path.steps.no_answer import ASK_12315, RECON
from guide_logic.content.flows.complaint_path.steps.platform_case import APPEAL, CASE, EVID
from guide_logic.content.flows.complaint_path.steps.platform_desk import COMP, ENF, HOT
from guide_logic.content.flows.complaint_path.steps.seller_identity import ID
from guide_logic.content.flows.complaint_path.steps.wait_and_return import RETURN, TIMER

__all__ = [
    "APPEAL",
    "ASK_12315",
    "CASE",
    "CCA",
    "CHAT",
    "COMP",
    "COUR",
    "COURT",
    "DEFENCE",
    "ENF",
    "EVI",
    "EVID",
    "HOT",
    "ID",
    "MED",
    "NOP",
    "POLICE",
    "POST",
    "RECON",
    "REFUND",
    "REG",
    "REPORT",
    "RETURN",
    "STOP",
    "TIMER",
    "WAIT_12315",
]
