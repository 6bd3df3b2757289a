"""The steps of a filing with 12315.

REG, COURT, ID, COUR, POST, POLICE and STOP are codes of decision table B; the
others are new, because the table has one step where the filing has many.
"""

from guide_logic.content.flows.ready_for_12315.steps.after import (
    AFTER,
    ASK,
    CHECK,
    READ,
    RECON,
    STAY,
    WAIT,
)
from guide_logic.content.flows.ready_for_12315.steps.elsewhere import (
    COUR,
    COURT,
    OTHER,
    POLICE,
    POST,
    STOP,
)
from guide_logic.content.flows.ready_for_12315.steps.file import ODR, REG, REPORT
from guide_logic.content.flows.ready_for_12315.steps.four import BASIS, CLAIM, ID, NAME

__all__ = [
    "AFTER",
    "ASK",
    "BASIS",
    "CHECK",
    "CLAIM",
    "COUR",
    "COURT",
    "ID",
    "NAME",
    "ODR",
    "OTHER",
    "POLICE",
    "POST",
    "READ",
    "RECON",
    "REG",
    "REPORT",
    "STAY",
    "STOP",
    "WAIT",
]
