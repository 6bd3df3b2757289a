"""The letters of a filing: the complaint, the separate report, and those for a court."""

from guide_logic.content.flows.ready_for_12315.conditions import NO_12315
from guide_logic.content.flows.ready_for_12315.facts import F
from guide_logic.content.letters.complaint_12315 import complaint_12315
from guide_logic.content.letters.demand_letter import demand_letter
from guide_logic.content.letters.fields import AMOUNT
from guide_logic.content.letters.purchase import Purchase
from guide_logic.content.letters.reconsideration import reconsideration
from guide_logic.content.letters.report_12315 import report_12315
from guide_logic.content.letters.statement_of_claim import statement_of_claim
from guide_logic.content.moments import D
from guide_logic.language.conditions import ALWAYS

__all__ = ["LETTERS"]

_OF = Purchase(
    amount=AMOUNT,
    living=F.role.said("consumer"),
    trader=~NO_12315,
    offline=F.place.said("direct"),
    private=F.seller.said("individual"),
)

_GOODS = F.matter.is_("goods") & ~F.ext.is_("court_open")

LETTERS = (
    complaint_12315(
        _OF,
        "file_complaint",
        when=ALWAYS,
        first=F.ext.said("none"),
        agent=F.identity.said("agent"),
    ),
    report_12315(_OF, "file_report", when=ALWAYS),
    reconsideration(
        "reconsideration",
        when=ALWAYS,
        filed=D.filed_on,
        told=F.decision_days,
        refused=F.ext.said("m12315_refused"),
    ),
    statement_of_claim(
        _OF, "go_to_court", when=_GOODS, online=F.place.said("shop", "shop_lost", "own")
    ),
    demand_letter(_OF, "go_to_court", when=_GOODS),
)
