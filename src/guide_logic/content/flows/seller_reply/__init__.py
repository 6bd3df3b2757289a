"""The seller's reply to a complaint: decision table D with its steps and warnings."""

from guide_logic.content.flows.seller_reply.calendar import CALENDAR, DATES
from guide_logic.content.flows.seller_reply.cases import ON_PLATFORM
from guide_logic.content.flows.seller_reply.claims import CLAIMS
from guide_logic.content.flows.seller_reply.clashes import CLASHES
from guide_logic.content.flows.seller_reply.evidence import EVIDENCE
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.flows.seller_reply.letters import LETTERS
from guide_logic.content.flows.seller_reply.proof import BURDENS, LEADS
from guide_logic.content.flows.seller_reply.questions import QUESTIONS
from guide_logic.content.flows.seller_reply.rows import ROWS
from guide_logic.content.flows.seller_reply.steps import ACK, AFTER, CLOCK
from guide_logic.content.flows.seller_reply.warnings import WARNINGS
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.flow import Flow
from guide_logic.language.text import T

__all__ = ["FLOW"]

FLOW = Flow(
    "seller-reply",
    name=T(zh="收到投诉怎么答复", en="Answering a complaint"),
    questions=(*QUESTIONS, DATES),
    rows=ROWS,
    # Laid over every row: acknowledge, act inside any platform's clock, follow up.
    alongside=(ACK.if_(ALWAYS), CLOCK.if_(ON_PLATFORM), AFTER.if_(ALWAYS)),
    claims=CLAIMS,
    warnings=WARNINGS,
    evidence=EVIDENCE,
    clashes=CLASHES,
    burdens=BURDENS,
    leads=LEADS,
    price=F.amount,
    calendar=CALENDAR,
    letters=LETTERS,
)
