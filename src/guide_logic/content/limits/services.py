"""Limits of services paid for in advance."""

from guide_logic.content.figures import FIGURES, numbered
from guide_logic.content.law import PREPAID_CASES
from guide_logic.content.moments import D
from guide_logic.language.text import T
from guide_logic.language.time_limits import UNTIL, Term

__all__ = ["PREPAID_WITHDRAWAL"]

PREPAID_WITHDRAWAL = Term(
    "prepaid_withdrawal",
    title=T(zh="要求退预付款本金的最后一天", en="Last day to ask for the prepaid money back"),
    text=numbered(
        zh="付款起 {prepaid_withdrawal}内提出就行，用能留下凭证的方式；以前体验过同样的服务的除"
        "外。",
        en="Ask within {prepaid_withdrawal} of payment, in a way that leaves proof; not if you "
        "had had the same service before.",
    ),
    trigger=D.paid_on,
    figure=FIGURES["prepaid_withdrawal"],
    kind=UNTIL,
    may_roll=True,
    sources=(PREPAID_CASES[14],),
)
