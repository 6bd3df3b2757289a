"""An exporter with a customer's complaint: decision table E."""

from guide_logic.content.flows.export_complaint.alongside import ALONGSIDE
from guide_logic.content.flows.export_complaint.clashes import CLASHES
from guide_logic.content.flows.export_complaint.evidence import EVIDENCE
from guide_logic.content.flows.export_complaint.letters import LETTERS
from guide_logic.content.flows.export_complaint.objections import OBJECTIONS
from guide_logic.content.flows.export_complaint.questions import QUESTIONS
from guide_logic.content.flows.export_complaint.rows import ROWS
from guide_logic.content.flows.export_complaint.time_limits import TIME_LIMITS
from guide_logic.content.flows.export_complaint.warnings import WARNINGS
from guide_logic.content.holidays import HOLIDAYS
from guide_logic.language.flow import Flow
from guide_logic.language.text import T

__all__ = ["FLOW"]

FLOW = Flow(
    "export-complaint",
    name=T(zh="外贸客诉处理", en="A complaint from a customer abroad"),
    questions=QUESTIONS,
    clashes=CLASHES,
    rows=ROWS,
    alongside=ALONGSIDE,
    evidence=EVIDENCE,
    warnings=WARNINGS,
    objections=OBJECTIONS,
    letters=LETTERS,
    calendar=TIME_LIMITS,
    holidays=HOLIDAYS,
)
