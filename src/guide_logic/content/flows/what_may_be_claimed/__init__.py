"""What may be asked for: conditions, sums line by line, what does not apply, the court."""

from guide_logic.content.buyers.bound import BY_SELLER
from guide_logic.content.flows.what_may_be_claimed.claims import CLAIMS
from guide_logic.content.flows.what_may_be_claimed.clashes import CLASHES
from guide_logic.content.flows.what_may_be_claimed.court import COURT
from guide_logic.content.flows.what_may_be_claimed.evidence import EVIDENCE
from guide_logic.content.flows.what_may_be_claimed.facts import F
from guide_logic.content.flows.what_may_be_claimed.leads import LEADS
from guide_logic.content.flows.what_may_be_claimed.objections import OBJECTIONS
from guide_logic.content.flows.what_may_be_claimed.questions import QUESTIONS
from guide_logic.content.flows.what_may_be_claimed.rows import ROWS
from guide_logic.content.flows.what_may_be_claimed.time_limits import TIME_LIMITS
from guide_logic.content.flows.what_may_be_claimed.warnings import WARNINGS
from guide_logic.content.holidays import HOLIDAYS
from guide_logic.content.law.bound import by_platform
from guide_logic.language.flow import SUM, Flow
from guide_logic.language.text import T

__all__ = ["FLOW"]

FLOW = Flow(
    "what-may-be-claimed",
    name=T(zh="我能要多少", en="What may I ask for"),
    questions=QUESTIONS,
    clashes=CLASHES,
    rows=ROWS,
    claims=CLAIMS,
    price=F.amount,
    court=COURT,
    evidence=EVIDENCE,
    warnings=WARNINGS,
    objections=OBJECTIONS,
    leads=LEADS,
    calendar=TIME_LIMITS,
    holidays=HOLIDAYS,
    leads_with=SUM,
    binding={**BY_SELLER, **by_platform(F.platform_name)},
)
