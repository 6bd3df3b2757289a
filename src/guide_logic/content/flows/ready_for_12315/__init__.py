"""Whether a complaint is ready for 12315: what is required, where, and what comes after."""

from guide_logic.content.flows.ready_for_12315.calendar import CALENDAR, DATES
from guide_logic.content.flows.ready_for_12315.evidence import EVIDENCE
from guide_logic.content.flows.ready_for_12315.letters import LETTERS
from guide_logic.content.flows.ready_for_12315.questions import QUESTIONS
from guide_logic.content.flows.ready_for_12315.rows import ROWS
from guide_logic.content.flows.ready_for_12315.taken import DONE, LEADS
from guide_logic.content.flows.ready_for_12315.warnings import WARNINGS
from guide_logic.language.flow import Flow
from guide_logic.language.text import T

__all__ = ["FLOW"]

FLOW = Flow(
    "ready-for-12315",
    name=T(zh="我可以向 12315 投诉了吗", en="Am I ready for 12315"),
    questions=(*QUESTIONS, DATES),
    rows=ROWS,
    warnings=WARNINGS,
    evidence=EVIDENCE,
    done=DONE,
    leads=LEADS,
    calendar=CALENDAR,
    letters=LETTERS,
)
