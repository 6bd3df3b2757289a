"""Named conditions that several rules of the stolen-picture flow share."""

from guide_logic.content.figures import FIGURES
from guide_logic.content.flows.image_theft.facts import F
from guide_logic.content.limits import pictures
from guide_logic.language.conditions import ALWAYS

__all__ = [
    "FILE_BY",
    "HIRED",
    "NOTICE_OUT",
    "NOT_YOURS",
    "PASSED",
    "RUNNING",
    "STATEMENT",
    "UNCOUNTED",
    "WAITED",
    "YOURS",
]

NOT_YOURS = F.origin.is_("supplier")

HIRED = F.origin.is_("hired")
"""Copyright Law arts 18 and 19: mostly whoever took it holds the right, until it is signed over."""

YOURS = F.own_proof.is_("yes") & ~NOT_YOURS & ~HIRED
"""The reader has rights in the picture and can show it, so there is something to claim."""

NOTICE_OUT = F.notice.is_("pending", "removed", "counter")
"""A notice stands at the platform, for which its sender answers."""

STATEMENT = F.notice.is_("counter")

WAITED = F.statement_days.at_least(FIGURES["counter_statement_wait"].longest_days() + 1)
"""E-Commerce Law art. 43: the last day is over, the day of arrival not counted."""

UNCOUNTED = ~F.statement_days.at_least(0)
"""The reader does not know when the statement came."""

PASSED = STATEMENT & (F.d15.is_("out") | WAITED)
"""The count decides where the reader gives one."""

RUNNING = STATEMENT & ~PASSED

FILE_BY = pictures.OWNER_MUST_FILE.if_(ALWAYS, since=F.statement_days)
"""The fifteen days, counted from the day the reader gives."""
