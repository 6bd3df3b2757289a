"""A toaster that does not toast: whom to ask, and until when."""

from guide_logic.language.flow import Flow
from guide_logic.language.text import T
from tests.toaster.flows.toaster.claims import CLAIMS
from tests.toaster.flows.toaster.evidence import EVIDENCE
from tests.toaster.flows.toaster.questions import QUESTIONS
from tests.toaster.flows.toaster.rows import ROWS
from tests.toaster.flows.toaster.time_limits import TIME_LIMITS
from tests.toaster.law import HOLIDAYS

__all__ = ["FLOW"]

FLOW = Flow(
    "toaster",
    name=T(zh="我的烤面包机", en="My toaster"),
    questions=QUESTIONS,
    rows=ROWS,
    claims=CLAIMS,
    evidence=EVIDENCE,
    calendar=TIME_LIMITS,
    holidays=HOLIDAYS,
)
