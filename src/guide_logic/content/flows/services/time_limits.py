"""The days that matter."""

from guide_logic.content.flows.services.conditions import CONSUMER_OF_TRADER, FRESH
from guide_logic.content.flows.services.facts import F
from guide_logic.content.limits import desks
from guide_logic.content.limits.services import PREPAID_WITHDRAWAL

__all__ = ["TIME_LIMITS"]

TIME_LIMITS = (
    PREPAID_WITHDRAWAL.if_(CONSUMER_OF_TRADER & FRESH),
    desks.REPLY_12315.if_(F.way.is_("m12315_open")),
    desks.MEDIATION_12315.if_(F.way.is_("m12315_taken")),
)
