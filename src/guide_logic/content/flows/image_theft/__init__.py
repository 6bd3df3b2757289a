"""The owner of a stolen product picture: decision table C with its steps and claims."""

from guide_logic.content.flows.image_theft.claims import CLAIMS
from guide_logic.content.flows.image_theft.clashes import CLASHES
from guide_logic.content.flows.image_theft.done import DONE
from guide_logic.content.flows.image_theft.evidence import EVIDENCE
from guide_logic.content.flows.image_theft.letters import LETTERS
from guide_logic.content.flows.image_theft.objections import OBJECTIONS
from guide_logic.content.flows.image_theft.questions import QUESTIONS
from guide_logic.content.flows.image_theft.rows import ROWS
from guide_logic.content.flows.image_theft.time_limits import TIME_LIMITS
from guide_logic.content.flows.image_theft.warnings import WARNINGS
from guide_logic.content.holidays import HOLIDAYS
from guide_logic.language.flow import Flow
from guide_logic.language.text import T

__all__ = ["FLOW"]

FLOW = Flow(
    "image-theft",
    name=T(zh="图片被盗用怎么办", en="My pictures were stolen"),
    questions=QUESTIONS,
    clashes=CLASHES,
    rows=ROWS,
    claims=CLAIMS,
    evidence=EVIDENCE,
    warnings=WARNINGS,
    done=DONE,
    objections=OBJECTIONS,
    letters=LETTERS,
    calendar=TIME_LIMITS,
    holidays=HOLIDAYS,
)
