"""The days that matter once 12315 has the claim."""

from guide_logic.content.flows.what_may_be_claimed.conditions import CONSUMER_OF_TRADER
from guide_logic.content.flows.what_may_be_claimed.facts import F
from guide_logic.content.limits import desks

__all__ = ["TIME_LIMITS"]

TIME_LIMITS = (
    desks.REPLY_12315.if_(CONSUMER_OF_TRADER & F.way.is_("m12315_open")),
    desks.MEDIATION_12315.if_(CONSUMER_OF_TRADER & F.way.is_("m12315_taken")),
)
