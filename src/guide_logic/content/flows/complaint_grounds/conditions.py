"""Named conditions that several rules of the grounds share."""

from guide_logic.content.flows.complaint_grounds.facts import F

__all__ = ["BEGUN", "CONSUMER_OF_TRADER", "FAULTY", "NO_12315", "ON_SURFACE"]

NO_12315 = F.seller.is_("individual") | F.role.is_("business")
"""12315 mediates for consumers against traders: Order 121 arts 3 and 16(3)."""

CONSUMER_OF_TRADER = ~NO_12315
"""The Consumer Rights Protection Law applies: arts 2 and 40."""

BEGUN = ~F.tried.is_("none", "treated")
"""The refund was asked for, or whatever the ground begins with was done."""

FAULTY = F.issue.is_("damaged_short", "not_as_described", "quality", "counterfeit", "food_drug")

ON_SURFACE = F.issue.is_("damaged_short") | (
    F.issue.is_("quality", "not_as_described") & F.visible.is_("yes")
)
"""The problem shows on the outside, so confirming receipt matters (TB-20)."""
