"""The seller's answers, each with the steps in which it is given."""

from guide_logic.content.flows.seller_reply.conditions import LOST, ON_PLATFORM, PRICE_OWED
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.letters.seller_answer import (
    Findings,
    accept_return,
    answer_12315,
    answer_buyer,
    answer_platform,
    appeal_decision,
)
from guide_logic.content.letters.seller_dispute import ask_back, defence
from guide_logic.language.conditions import ALWAYS

__all__ = ["LETTERS"]

_NO_REASON = F.about.said("no_reason")

_OF = Findings(
    about=F.about,
    ours=F.fault.said("seller") & ~_NO_REASON,
    courier=F.fault.said("logistics") & ~_NO_REASON,
    buyer=F.fault.said("buyer") & ~_NO_REASON,
    unclear=F.fault.said("unclear") & ~_NO_REASON,
    no_reason=_NO_REASON,
    unsafe=F.about.said("injury"),
)

_TALKS = F.claim.is_("refund", "platform_case", "violation", "m12315")
"""The buyer can still be answered: nobody has sued, threatened or kept both."""

LETTERS = (
    answer_buyer(_OF, "acknowledge", when=_TALKS),
    accept_return("accept_return", when=ALWAYS),
    answer_platform(
        _OF,
        "act_in_time",
        "answer_with_evidence",
        "interim_answer",
        "answer_late",
        when=ON_PLATFORM & ~LOST & F.claim.is_("platform_case", "violation"),
    ),
    appeal_decision("platform_appeal", when=LOST),
    answer_12315(_OF, "join_mediation", when=ALWAYS),
    ask_back("ask_for_return", "ask_for_goods_only", when=ALWAYS, owed=PRICE_OWED, amount=F.amount),
    defence(_OF, "defend_suit", when=ALWAYS),
)
