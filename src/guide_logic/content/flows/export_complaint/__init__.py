"""An exporter with a customer's complaint: decision table E."""

from guide_logic.content.flows.export_complaint.calendar import CALENDAR, DATES
from guide_logic.content.flows.export_complaint.clashes import CLASHES
from guide_logic.content.flows.export_complaint.evidence import EVIDENCE
from guide_logic.content.flows.export_complaint.letters import LETTERS
from guide_logic.content.flows.export_complaint.questions import QUESTIONS
from guide_logic.content.flows.export_complaint.rows import ALONGSIDE, ROWS
from guide_logic.content.flows.export_complaint.warnings import WARNINGS
from guide_logic.language.flow import Flow
from guide_logic.language.text import T

__all__ = ["FLOW"]

FLOW = Flow(
    "export-complaint",
    name=T(zh="外贸客诉处理", en="A complaint from a customer abroad"),
    questions=(*QUESTIONS, DATES),
    rows=ROWS,
    alongside=ALONGSIDE,
    warnings=WARNINGS,
    evidence=EVIDENCE,
    clashes=CLASHES,
    calendar=CALENDAR,
    letters=LETTERS,
)
