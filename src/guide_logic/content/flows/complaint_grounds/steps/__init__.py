"""The steps of a ground. PROVE, THEIRS, REASON and TEST are new: the table has no ground."""

from guide_logic.content.flows.complaint_grounds.steps.choose import CASE, COMP, REASON, TIMER
from guide_logic.content.flows.complaint_grounds.steps.elsewhere import (
    COUR,
    COURT,
    DELETE,
    MED,
    POST,
    REG,
)
from guide_logic.content.flows.complaint_grounds.steps.prove import PROVE, TEST, THEIRS

__all__ = [
    "CASE",
    "COMP",
    "COUR",
    "COURT",
    "DELETE",
    "MED",
    "POST",
    "PROVE",
    "REASON",
    "REG",
    "TEST",
    "THEIRS",
    "TIMER",
]
