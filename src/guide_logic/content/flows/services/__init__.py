"""Services bought online, and goods bought on a trader’s own site or at its counter."""

from guide_logic.content.buyers.bound import BY_SELLER
from guide_logic.content.flows.services.burdens import BURDENS
from guide_logic.content.flows.services.claims import CLAIMS
from guide_logic.content.flows.services.clashes import CLASHES
from guide_logic.content.flows.services.done import DONE
from guide_logic.content.flows.services.evidence import EVIDENCE
from guide_logic.content.flows.services.facts import F
from guide_logic.content.flows.services.lapses import LAPSES
from guide_logic.content.flows.services.leads import LEADS
from guide_logic.content.flows.services.letters import LETTERS
from guide_logic.content.flows.services.objections import OBJECTIONS
from guide_logic.content.flows.services.questions import QUESTIONS
from guide_logic.content.flows.services.rows import ROWS
from guide_logic.content.flows.services.time_limits import TIME_LIMITS
from guide_logic.content.flows.services.warnings import WARNINGS
from guide_logic.content.holidays import HOLIDAYS
from guide_logic.language.flow import Flow
from guide_logic.language.text import T

__all__ = ["FLOW"]

FLOW = Flow(
    "services",
    name=T(zh="网上买的服务", en="Services bought online"),
    questions=QUESTIONS,
    clashes=CLASHES,
    rows=ROWS,
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
    lapses=LAPSES,
    binding=BY_SELLER,
)
