"""What may be asked for: conditions, sums line by line, what does not apply, the court."""

from guide_logic.content.court import Court
from guide_logic.content.flows.what_may_be_claimed.claims import CLAIMS
from guide_logic.content.flows.what_may_be_claimed.facts import F
from guide_logic.content.flows.what_may_be_claimed.questions import QUESTIONS
from guide_logic.content.flows.what_may_be_claimed.rows import ROWS
from guide_logic.content.flows.what_may_be_claimed.warnings import EVIDENCE, WARNINGS
from guide_logic.content.law import CIVIL_PROCEDURE, COURT_FEES
from guide_logic.language.flow import Flow
from guide_logic.language.text import T

__all__ = ["FLOW"]

FLOW = Flow(
    "what-may-be-claimed",
    name=T(zh="我能要多少", en="What may I ask for"),
    questions=QUESTIONS,
    rows=ROWS,
    claims=CLAIMS,
    warnings=WARNINGS,
    evidence=EVIDENCE,
    price=F.amount,
    court=Court(
        F.wage,
        when=~F.back.is_("settled"),
        sources=(
            COURT_FEES[13],
            COURT_FEES[14],
            COURT_FEES[15],
            COURT_FEES[16],
            COURT_FEES[20],
            COURT_FEES[29],
            COURT_FEES[44],
            CIVIL_PROCEDURE[165],
            CIVIL_PROCEDURE[166],
            CIVIL_PROCEDURE[168],
            CIVIL_PROCEDURE[225],
        ),
    ),
)
