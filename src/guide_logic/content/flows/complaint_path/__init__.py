"""The buyer's complaint path: decision table B with its steps, claims and warnings."""

from guide_logic.content.buyers.bound import BY_SELLER
from guide_logic.content.flows.complaint_path.alongside import ALONGSIDE
from guide_logic.content.flows.complaint_path.burdens import BURDENS
from guide_logic.content.flows.complaint_path.claims import CLAIMS
from guide_logic.content.flows.complaint_path.clashes import CLASHES
from guide_logic.content.flows.complaint_path.done import DONE
from guide_logic.content.flows.complaint_path.evidence import EVIDENCE
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.flows.complaint_path.leads import LEADS
from guide_logic.content.flows.complaint_path.letters import LETTERS
from guide_logic.content.flows.complaint_path.objections import OBJECTIONS
from guide_logic.content.flows.complaint_path.questions import QUESTIONS
from guide_logic.content.flows.complaint_path.rows import ROWS
from guide_logic.content.flows.complaint_path.time_limits import TIME_LIMITS
from guide_logic.content.flows.complaint_path.warnings import WARNINGS
from guide_logic.content.holidays import HOLIDAYS
from guide_logic.content.law.bound import by_platform
from guide_logic.language.flow import Flow
from guide_logic.language.text import T

__all__ = ["FLOW"]

FLOW = Flow(
    "complaint-path",
    name=T(zh="我的投诉路径", en="My complaint path"),
    questions=QUESTIONS,
    clashes=CLASHES,
    rows=ROWS,
    alongside=ALONGSIDE,
    claims=CLAIMS,
    price=F.amount,
    evidence=EVIDENCE,
    burdens=BURDENS,
    warnings=WARNINGS,
    done=DONE,
    objections=OBJECTIONS,
    letters=LETTERS,
    leads=LEADS,
    calendar=TIME_LIMITS,
    holidays=HOLIDAYS,
    binding={**BY_SELLER, **by_platform(F.platform_name)},
)
