"""The steps of an exporter's complaint, one file a kind of step.

Table E names actions, not codes; the codes here are ours. Texts hold in every row
that uses a step; what is so in some cases only is a note.
"""

from guide_logic.content.flows.export_complaint.steps.check_notice import BARRED, NOTICE, TALKS
from guide_logic.content.flows.export_complaint.steps.contain import HOLD, ROOT, TELL
from guide_logic.content.flows.export_complaint.steps.find_cause import CHECK, UPDATE
from guide_logic.content.flows.export_complaint.steps.first_reply import ACK, CALL, REC
from guide_logic.content.flows.export_complaint.steps.follow_up import CLOSE, PLUS, REPEAT
from guide_logic.content.flows.export_complaint.steps.platform_clock import (
    APPEAL,
    CLOCK,
    LIMIT,
    SETTLE,
)
from guide_logic.content.flows.export_complaint.steps.remedy import (
    DATED,
    GUIDE,
    LAW,
    SHOW,
    SORRY,
    TERMS,
)
from guide_logic.content.flows.export_complaint.steps.transport import ASSIST, RECOUP, RESHIP
from guide_logic.content.flows.export_complaint.steps.waiting import AWAIT

__all__ = [
    "ACK",
    "APPEAL",
    "ASSIST",
    "AWAIT",
    "BARRED",
    "CALL",
    "CHECK",
    "CLOCK",
    "CLOSE",
    "DATED",
    "GUIDE",
    "HOLD",
    "LAW",
    "LIMIT",
    "NOTICE",
    "PLUS",
    "REC",
    "RECOUP",
    "REPEAT",
    "RESHIP",
    "ROOT",
    "SETTLE",
    "SHOW",
    "SORRY",
    "TALKS",
    "TELL",
    "TERMS",
    "UPDATE",
]
