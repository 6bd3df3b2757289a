"""The seller's reply to a complaint: decision table D with its steps and warnings."""

from guide_logic.content.flows.seller_reply.alongside import ALONGSIDE
from guide_logic.content.flows.seller_reply.burdens import BURDENS
from guide_logic.content.flows.seller_reply.claims import CLAIMS
from guide_logic.content.flows.seller_reply.clashes import CLASHES
from guide_logic.content.flows.seller_reply.evidence import EVIDENCE
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.flows.seller_reply.leads import LEADS
from guide_logic.content.flows.seller_reply.letters import LETTERS
from guide_logic.content.flows.seller_reply.objections import OBJECTIONS
from guide_logic.content.flows.seller_reply.questions import QUESTIONS
from guide_logic.content.flows.seller_reply.rows import ROWS
from guide_logic.content.flows.seller_reply.time_limits import TIME_LIMITS
from guide_logic.content.flows.seller_reply.warnings import WARNINGS
from guide_logic.content.holidays import HOLIDAYS
from guide_logic.content.law.bound import by_platform
from guide_logic.language.flow import Flow
from guide_logic.language.text import T

__all__ = ["FLOW"]

FLOW = Flow(
    "seller-reply",
    name=T(zh="收到投诉怎么答复", en="Answering a complaint"),
    questions=QUESTIONS,
    clashes=CLASHES,
    rows=ROWS,
    alongside=ALONGSIDE,
    claims=CLAIMS,
    price=F.amount,
    evidence=EVIDENCE,
    burdens=BURDENS,
    warnings=WARNINGS,
    objections=OBJECTIONS,
    letters=LETTERS,
    leads=LEADS,
    calendar=TIME_LIMITS,
    holidays=HOLIDAYS,
    binding=by_platform(F.platform_name),
)
