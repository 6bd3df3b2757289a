"""Named conditions that several rules of the filing share."""

from guide_logic.content.figures import FIGURES
from guide_logic.content.flows.ready_for_12315.facts import F

__all__ = [
    "ENDED",
    "FILED",
    "MENDED",
    "MISSING",
    "NO_12315",
    "ONLY_REPORTS",
    "REPORTS",
    "SILENT",
    "WITH_12315",
]

NO_12315 = F.seller.is_("individual") | F.role.is_("business")
"""12315 mediates for consumers against traders: Order 121 arts 3 and 16(3)."""

REPORTS = F.aim.is_("report", "both")
"""The reader also wants the seller to be looked into."""

ONLY_REPORTS = F.aim.is_("report", "reported")

SILENT = (F.ext.is_("m12315_open") & F.reply.is_("silent")) | F.ext.is_(
    "m12315_silent", "silent_over"
)

MENDED = F.ext.is_("m12315_refused") & F.refused_for.is_("papers", "place")
"""What was refused is filed again, once."""

FILED = F.ext.is_("m12315_open")
"""The complaint is there: how to file it is no longer the question."""

WITH_12315 = F.ext.is_("m12315_open", "m12315_again")

ENDED = F.ext.is_("m12315_failed") | (
    F.ext.is_("m12315_open")
    & F.reply.is_("accepted")
    & F.accepted_days.at_least(FIGURES["mediation"].longest_days() + 1)
)
"""Mediation is over, the day of acceptance not counted: Order 121 arts 23 and 45.

Counted in days it is over most likely only: a holiday moves the last day, tests stop the count.
"""

MISSING = (
    F.identity.is_("agent_no", "hidden")
    | F.respondent.is_("none")
    | F.request.is_("vague")
    | F.basis.is_("no")
)
"""One of the four required things is not there: Order 121 arts 10 and 16(5)."""
