"""The exporter's mails, sent in English, with their meaning in Chinese."""

from guide_logic.content.flows.export_complaint.conditions import TOO_LATE
from guide_logic.content.flows.export_complaint.facts import F
from guide_logic.content.letters.export_case import case_answer
from guide_logic.content.letters.export_mail import closing_mail, first_reply, safety_warning
from guide_logic.language.conditions import ALWAYS

__all__ = ["LETTERS"]

LETTERS = (
    case_answer("answer_the_case", "appeal_or_late_answer", when=ALWAYS),
    first_reply(
        "first_reply",
        when=ALWAYS,
        # Not sure counts as unsafe, as in the plan.
        safe=F.safety.said("no"),
        late=F.notice.said("over_2y", "unclear"),
    ),
    safety_warning("warn_everyone", when=ALWAYS),
    closing_mail(
        "closing_mail",
        when=ALWAYS,
        # Where notice came too late or someone could be hurt, nothing is admitted on the way out.
        ours=F.cause.said("product", "service", "aftersales_delay")
        & F.safety.said("no")
        & ~TOO_LATE,
    ),
)
