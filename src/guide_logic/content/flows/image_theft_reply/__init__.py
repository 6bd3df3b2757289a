"""A seller accused of stealing pictures: decision table R with its steps and claims."""

from guide_logic.content.flows.image_theft_reply.claims import CLAIMS
from guide_logic.content.flows.image_theft_reply.clashes import CLASHES
from guide_logic.content.flows.image_theft_reply.evidence import EVIDENCE
from guide_logic.content.flows.image_theft_reply.facts import F
from guide_logic.content.flows.image_theft_reply.letters import LETTERS
from guide_logic.content.flows.image_theft_reply.objections import OBJECTIONS
from guide_logic.content.flows.image_theft_reply.questions import QUESTIONS
from guide_logic.content.flows.image_theft_reply.rows import ROWS
from guide_logic.content.flows.image_theft_reply.time_limits import TIME_LIMITS
from guide_logic.content.flows.image_theft_reply.warnings import WARNINGS
from guide_logic.content.holidays import HOLIDAYS
from guide_logic.language.flow import Flow
from guide_logic.language.text import T

__all__ = ["FLOW"]

FLOW = Flow(
    "image-theft-reply",
    name=T(zh="被投诉盗图怎么办", en="I am accused of stealing pictures"),
    questions=QUESTIONS,
    clashes=CLASHES,
    rows=ROWS,
    claims=CLAIMS,
    price=F.loss,
    evidence=EVIDENCE,
    warnings=WARNINGS,
    objections=OBJECTIONS,
    letters=LETTERS,
    calendar=TIME_LIMITS,
    holidays=HOLIDAYS,
)
