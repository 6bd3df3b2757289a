"""Named conditions that several rules on sums share."""

from guide_logic.content.flows.what_may_be_claimed.facts import F

__all__ = [
    "AFTER_12315",
    "CONSUMER_OF_TRADER",
    "FAULTY",
    "FOOD_EXTRA",
    "FRAUD",
    "FROM_PRODUCER",
    "NEVER_CAME",
    "NO_12315",
    "OPEN",
    "UNSAFE",
    "WITH_12315",
]

NO_12315 = F.seller.is_("individual") | F.role.is_("business")
"""12315 mediates for consumers against traders: Order 121 arts 3 and 16(3)."""

CONSUMER_OF_TRADER = ~NO_12315
"""The Consumer Rights Protection Law applies: arts 2 and 40."""

FAULTY = F.issue.is_("damaged_short", "not_as_described", "quality", "counterfeit", "food_drug")

NEVER_CAME = F.issue.is_("not_shipped", "late", "not_received", "price_cancel")

OPEN = ~F.back.is_("settled")
"""Nothing was settled once and for all."""

WITH_12315 = F.way.is_("m12315_open", "m12315_taken")

AFTER_12315 = F.way.is_("m12315_over")

UNSAFE = F.food.is_("unsafe", "drug")
"""Food below a safety standard, or a fake or substandard medicine."""

FOOD_EXTRA = UNSAFE & F.knew.is_("seller", "producer")
"""Food Safety Law art. 148, Drug Administration Law art. 144."""

FROM_PRODUCER = OPEN & FOOD_EXTRA & F.knew.is_("producer")
"""Ten times is owed by who made it; a seller that did not know owes refund and loss only."""

FRAUD = F.fraud.is_("proved") | (UNSAFE & F.knew.is_("seller") & F.buyer_knew.is_("no"))
"""A knowing falsehood; selling bad food or drugs knowingly is one: Fa Shi [2024] No. 9 art. 9.

For a buyer who knew, only the food and drug rules say what is left (arts 12 to 14).
"""
