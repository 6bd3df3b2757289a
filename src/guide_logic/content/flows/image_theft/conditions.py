"""Named conditions that several rules of the stolen-picture flow share."""

from guide_logic.content.figures import FIGURES
from guide_logic.content.flows.image_theft.facts import F
from guide_logic.content.limits import pictures
from guide_logic.language.conditions import ALWAYS

__all__ = [
    "FILE_BY",
    "NOTICE_OUT",
    "NOT_YOURS",
    "PASSED",
    "RUNNING",
    "STATEMENT",
    "WAITED",
    "YOURS",
]

NOT_YOURS = F.origin.is_("supplier")

YOURS = F.own_proof.is_("yes") & ~NOT_YOURS
"""The reader has rights in the picture and can show it, so there is something to claim."""

NOTICE_OUT = F.notice.is_("pending", "removed", "counter")
"""A notice stands at the platform, for which its sender answers."""

STATEMENT = F.notice.is_("counter")

WAITED = F.statement_days.at_least(FIGURES["counter_statement_wait"].longest_days() + 1)
"""E-Commerce Law art. 43: the last day is over, the day of arrival not counted."""

PASSED = STATEMENT & (F.d15.is_("out") | WAITED)
"""The count decides where the reader gives one."""

RUNNING = STATEMENT & ~PASSED

FILE_BY = pictures.OWNER_MUST_FILE.if_(ALWAYS, since=F.statement_days)
"""The fifteen days, counted from the day the reader gives."""
