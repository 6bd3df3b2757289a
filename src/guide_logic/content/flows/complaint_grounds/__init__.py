"""Which ground to choose, who has to prove what, and what it opens."""

from guide_logic.content.buyers.bound import BY_SELLER
from guide_logic.content.flows.complaint_grounds.claims import CLAIMS
from guide_logic.content.flows.complaint_grounds.evidence import EVIDENCE
from guide_logic.content.flows.complaint_grounds.facts import F
from guide_logic.content.flows.complaint_grounds.leads import LEADS
from guide_logic.content.flows.complaint_grounds.letters import LETTERS
from guide_logic.content.flows.complaint_grounds.objections import OBJECTIONS
from guide_logic.content.flows.complaint_grounds.questions import QUESTIONS
from guide_logic.content.flows.complaint_grounds.rows import ROWS
from guide_logic.content.flows.complaint_grounds.warnings import WARNINGS
from guide_logic.content.holidays import HOLIDAYS
from guide_logic.content.law.bound import by_platform
from guide_logic.language.flow import Flow
from guide_logic.language.text import T

__all__ = ["FLOW"]

FLOW = Flow(
    "complaint-grounds",
    name=T(zh="我该用哪个投诉理由", en="Which ground is mine"),
    questions=QUESTIONS,
    rows=ROWS,
    claims=CLAIMS,
    price=F.amount,
    evidence=EVIDENCE,
    warnings=WARNINGS,
    objections=OBJECTIONS,
    letters=LETTERS,
    leads=LEADS,
    holidays=HOLIDAYS,
    binding={**BY_SELLER, **by_platform(F.platform_name)},
)
