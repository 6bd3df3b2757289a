"""The exporter's mails, sent in English, with their meaning in Chinese."""

from guide_logic.conditions import ALWAYS
from guide_logic.flows.export_complaint.cases import TOO_LATE
from guide_logic.flows.export_complaint.facts import F
from guide_logic.letters.export_mail import closing_mail, first_reply

__all__ = ["LETTERS"]

LETTERS = (
    first_reply(
        "first_reply",
        "warn_everyone",
        when=ALWAYS,
        unsafe=F.safety.said("yes"),
        late=F.notice.said("over_2y", "unclear"),
    ),
    closing_mail(
        "closing_mail",
        when=ALWAYS,
        # Where notice came too late, nothing is admitted on the way out.
        ours=F.cause.said("product", "service", "aftersales_delay") & ~TOO_LATE,
    ),
)
