"""Who has to prove what about the goods."""

from guide_logic.content import burdens
from guide_logic.content.flows.order_complaint.conditions import PAID
from guide_logic.content.flows.order_complaint.facts import F

__all__ = ["BURDENS"]

BURDENS = (
    burdens.fault_seen(PAID & F.issue.is_("not_as_described")),
    burdens.fault_hidden(PAID & F.issue.is_("not_as_described", "counterfeit")),
)
