"""The steps on a service, in the order in which they may come."""

from guide_logic.content.flows.services.steps.first import CANCEL, EVI, MED, OFF
from guide_logic.content.flows.services.steps.outside import COURT, POLICE, REG, WAIT_12315
from guide_logic.content.flows.services.steps.trader import ASK, PLAT

__all__ = ["ASK", "CANCEL", "COURT", "EVI", "MED", "OFF", "PLAT", "POLICE", "REG", "WAIT_12315"]
