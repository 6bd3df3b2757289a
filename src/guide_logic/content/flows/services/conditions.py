"""Named conditions that several rules on services share."""

from guide_logic.content.flows.services.facts import F

__all__ = [
    "ASKED",
    "BOOKED",
    "CONSUMER_OF_TRADER",
    "FRESH",
    "NO_12315",
    "ON_PLATFORM",
    "OVER_TIME",
    "PROVIDER",
    "WITH_12315",
]

NO_12315 = F.seller.is_("individual") | F.role.is_("business")
"""12315 mediates for consumers against traders: Order 121 arts 3 and 16(3)."""

CONSUMER_OF_TRADER = ~NO_12315

ON_PLATFORM = F.via.is_("platform")

WITH_12315 = F.way.is_("m12315_open", "m12315_taken")

ASKED = ~F.way.is_("none")
"""The trader has been asked in writing."""

OVER_TIME = F.service.is_("prepaid", "membership")
"""Paid once and provided many times or for a while; of memberships no article says so by name."""

BOOKED = F.service.is_("hotel", "transport", "event")
"""For a fixed time: what a cancellation costs mostly grows as it comes nearer."""

FRESH = F.service.is_("prepaid") & F.trouble.is_("cancel") & F.cooling.is_("fresh")
"""The prepaid money comes back within seven days: prepaid interpretation art. 14."""

PROVIDER = F.trouble.is_("failed", "closed")
"""The trader’s side is the cause."""
