"""In which cases of a buyer those are there whom the law of trade binds alone."""

from guide_logic.content.buyers.facts import ROLE, SELLER
from guide_logic.content.law.bound import CONSUMERS_TRADERS, TRADERS
from guide_logic.language.conditions import Condition

__all__ = ["BY_SELLER"]

_TRADER = ~SELLER.is_("individual")

BY_SELLER: dict[str, Condition] = {
    TRADERS: _TRADER,
    CONSUMERS_TRADERS: _TRADER & ROLE.is_("consumer"),
}
