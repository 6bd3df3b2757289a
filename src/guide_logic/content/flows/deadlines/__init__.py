"""Which dates matter: from the days a reader knows, every day by or from which to act."""

from guide_logic.content.flows.deadlines.facts import F
from guide_logic.content.flows.deadlines.questions import QUESTIONS
from guide_logic.content.flows.deadlines.rows import ROWS
from guide_logic.content.flows.deadlines.time_limits import TIME_LIMITS
from guide_logic.content.flows.deadlines.warnings import WARNINGS
from guide_logic.content.holidays import HOLIDAYS
from guide_logic.content.law.bound import by_platform
from guide_logic.language.flow import NEXT_DAY, Flow
from guide_logic.language.text import T

__all__ = ["FLOW"]

FLOW = Flow(
    "deadlines",
    name=T(zh="算我的期限", en="Work out my dates"),
    questions=QUESTIONS,
    rows=ROWS,
    warnings=WARNINGS,
    calendar=TIME_LIMITS,
    holidays=HOLIDAYS,
    leads_with=NEXT_DAY,
    binding=by_platform(F.platform),
)
