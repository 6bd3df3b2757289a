"""Answers that cannot both be so."""

from guide_logic.content.flows.what_may_be_claimed.facts import F
from guide_logic.language.decisions import Clash
from guide_logic.language.text import T

__all__ = ["CLASHES"]

CLASHES = (
    Clash(
        "V1",
        T(
            zh="只是不想要了，就不是卖家违约：请核对问题，或者定金的回答。",
            en="If you just do not want it, the seller broke nothing: check the problem or what "
            "you said of the earnest money.",
        ),
        when=F.issue.said("no_reason_return") & F.deposit.said("earnest"),
    ),
    Clash(
        "V2",
        T(
            zh="钱已经全部退回或一次结清，就不是“答应退款却不打款”：请核对。",
            en="All the money is back or it was settled and paid, so it is not “refund agreed but "
            "not paid”: check this.",
        ),
        when=F.issue.said("refund_unpaid") & F.back.said("all", "settled"),
    ),
)
