"""What a day overtakes: within seven days is over when the day of payment says so."""

from guide_logic.content.flows.services.conditions import CONSUMER_OF_TRADER, FRESH
from guide_logic.content.flows.services.facts import F
from guide_logic.content.limits.services import PREPAID_WITHDRAWAL
from guide_logic.language.lapses import Lapse

__all__ = ["LAPSES"]

_NOT_ASKED = F.way.is_("none")
"""Whoever has asked already may have done so in time."""

LAPSES = (
    Lapse(
        F.cooling,
        "fresh",
        to="late",
        term=PREPAID_WITHDRAWAL.if_(CONSUMER_OF_TRADER & FRESH & _NOT_ASKED),
    ),
)
