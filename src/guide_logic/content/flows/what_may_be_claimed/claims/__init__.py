"""What may be asked for: the price, compensation on top of it, and what the matter cost.

Sums are the most that may be asked, never what will be paid.
"""

from guide_logic.content.flows.what_may_be_claimed.claims.costs import COSTS
from guide_logic.content.flows.what_may_be_claimed.claims.on_top import ON_TOP
from guide_logic.content.flows.what_may_be_claimed.claims.price import PRICE

__all__ = ["CLAIMS"]

CLAIMS = (*PRICE, *ON_TOP, *COSTS)
