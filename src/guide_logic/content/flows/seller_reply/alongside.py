"""What is laid over every row: acknowledge, act inside any platform's clock, follow up."""

from guide_logic.content.flows.seller_reply.conditions import ON_PLATFORM, REVIEW
from guide_logic.content.flows.seller_reply.steps import ACK, AFTER, CLOCK
from guide_logic.language.decisions import Use

__all__ = ["ALONGSIDE"]

ALONGSIDE = (Use(ACK), CLOCK.if_(ON_PLATFORM & ~REVIEW), Use(AFTER))
