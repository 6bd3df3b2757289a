"""The letters of a chosen ground: complaint, report, demand and statement of claim."""

from guide_logic.content.flows.complaint_grounds.claims import CLAIMS
from guide_logic.content.flows.complaint_grounds.conditions import CONSUMER_OF_TRADER
from guide_logic.content.flows.complaint_grounds.facts import F
from guide_logic.content.letters.complaint_12315 import complaint_12315
from guide_logic.content.letters.demand_letter import demand_letter
from guide_logic.content.letters.purchase import Purchase
from guide_logic.content.letters.report_12315 import report_12315
from guide_logic.content.letters.seller_message import seller_message
from guide_logic.content.letters.statement_of_claim import statement_of_claim
from guide_logic.language.conditions import ALWAYS, NEVER

__all__ = ["LETTERS"]

_CLAIMS = {claim.id: claim.when for claim in CLAIMS}

_OF = Purchase(
    amount=F.amount,
    issue=F.issue,
    living=F.role.said("consumer"),
    trader=CONSUMER_OF_TRADER,
    named=F.platform_name.said("taobao_tmall", "jd"),
    private=F.seller.said("individual"),
    delivered=~F.issue.is_("not_shipped"),
    fraud=_CLAIMS["triple"],
    food=_CLAIMS["ten_times"],
    extra=("triple", "ten_times"),
    elsewhere=("courier_service",),
)

_VIOLATION = F.issue.is_(
    "not_shipped",
    "late",
    "not_as_described",
    "counterfeit",
    "food_drug",
    "promise_broken",
    "price_cancel",
)

LETTERS = (
    seller_message(_OF, "their_proof", still_to_come=NEVER),
    complaint_12315(_OF, "complain_12315", when=ALWAYS),
    report_12315(_OF, "complain_12315", when=_VIOLATION),
    statement_of_claim(_OF, "go_to_court"),
    demand_letter(_OF, "go_to_court"),
)
