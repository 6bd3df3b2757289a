"""Named conditions that several rules of an exporter's complaint share."""

from guide_logic.content.figures import FIGURES
from guide_logic.content.flows.export_complaint.facts import F

__all__ = ["ANSWERABLE", "CLOSED_CLOCK", "DIRECT", "PAST_TALKS", "PLATFORM", "TOO_LATE"]

DIRECT = F.channel.is_("direct")
PLATFORM = ~DIRECT
"""A platform or a payment provider can decide."""

CLOSED_CLOCK = F.clock.is_("out") | F.decided.is_("against_us")
"""The time to answer is over, or the decision has gone against the seller."""

ANSWERABLE = F.clock.is_("in") & F.decided.is_("no")
"""A case is open there and the seller can still answer it."""

PAST_TALKS = F.case_days.at_least(FIGURES["alibaba_talks"].longest_days() + 1)
"""Alibaba.com: three days to negotiate, escalation from the fourth (XB-11)."""

TOO_LATE = F.notice.is_("over_2y")
