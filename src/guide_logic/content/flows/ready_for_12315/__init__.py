"""Whether a complaint is ready for 12315: what is required, where, and what comes after."""

from guide_logic.content.buyers.bound import BY_SELLER
from guide_logic.content.flows.ready_for_12315.done import DONE
from guide_logic.content.flows.ready_for_12315.evidence import EVIDENCE
from guide_logic.content.flows.ready_for_12315.leads import LEADS
from guide_logic.content.flows.ready_for_12315.letters import LETTERS
from guide_logic.content.flows.ready_for_12315.objections import OBJECTIONS
from guide_logic.content.flows.ready_for_12315.questions import QUESTIONS
from guide_logic.content.flows.ready_for_12315.rows import ROWS
from guide_logic.content.flows.ready_for_12315.time_limits import TIME_LIMITS
from guide_logic.content.flows.ready_for_12315.warnings import WARNINGS
from guide_logic.content.holidays import HOLIDAYS
from guide_logic.language.flow import Flow
from guide_logic.language.text import T

__all__ = ["FLOW"]

FLOW = Flow(
    "ready-for-12315",
    name=T(zh="我可以向 12315 投诉了吗", en="Am I ready for 12315"),
    questions=QUESTIONS,
    rows=ROWS,
    evidence=EVIDENCE,
    warnings=WARNINGS,
    done=DONE,
    objections=OBJECTIONS,
    letters=LETTERS,
    leads=LEADS,
    calendar=TIME_LIMITS,
    holidays=HOLIDAYS,
    binding=BY_SELLER,
)
