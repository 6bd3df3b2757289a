"""Named conditions that several rules of the accused seller's flow share."""

from guide_logic.content.figures import FIGURES
from guide_logic.content.flows.image_theft_reply.facts import F

__all__ = ["CHECKED", "NOTIFIED", "REFUSED", "RESTORED", "RIGHTFUL", "SENT", "SERVED", "WAITED"]

RIGHTFUL = F.truth.is_("own", "licensed")
"""The seller may use the picture and can show it."""

CHECKED = ~F.truth.is_("unclear")

SERVED = F.stage.is_("served")

SENT = F.stage.is_("sent")

RESTORED = F.stage.is_("restored")

NOTIFIED = ~SENT & ~SERVED & ~RESTORED
"""A notice has come, and the seller has not answered it yet."""

REFUSED = F.so_far.is_("refused", "claimed")
"""The platform did not take the statement, or did not put the listing back."""

WAITED = SENT & (
    F.so_far.is_("waited", "refused")
    | F.forwarded_days.at_least(FIGURES["counter_statement_wait"].longest_days() + 1)
)
"""E-Commerce Law art. 43: the last day is over, the day of arrival not counted.

Who cannot count says so, when asked what came of the wait.
"""
