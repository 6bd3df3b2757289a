"""What is said against a sum, and in which cases."""

from guide_logic.content.flows.what_may_be_claimed.conditions import (
    CONSUMER_OF_TRADER,
    FAULTY,
    NO_12315,
    OPEN,
)
from guide_logic.content.flows.what_may_be_claimed.facts import F
from guide_logic.content.objections.bargains import (
    DEPOSIT_BALANCE_DUE,
    DEPOSIT_KEPT,
    DEPOSIT_PLAIN,
    DEPOSIT_SELLERS_BREACH,
)
from guide_logic.content.objections.excuses import ONLY_A_SLIP
from guide_logic.content.objections.office_12315 import CLAIMED_TOO_MUCH
from guide_logic.content.objections.platforms import TRIPLE_NOT_HANDLED
from guide_logic.content.objections.prices import MISPRICE, MISPRICE_BY_CONTRACT, ORIGINAL_PRICE
from guide_logic.content.objections.return_terms import FREIGHT_NO_REASON, RETURN_FREIGHT
from guide_logic.content.objections.returns import NO_RETURNS_NOTICE
from guide_logic.content.objections.services import CHILD_USED_IT, MEMBER_TERMS

__all__ = ["OBJECTIONS"]

OBJECTIONS = (
    NO_RETURNS_NOTICE.if_(
        CONSUMER_OF_TRADER & (FAULTY | F.issue.is_("no_reason_return")), unless=~OPEN
    ),
    RETURN_FREIGHT.if_(
        CONSUMER_OF_TRADER & (FAULTY | F.issue.is_("no_reason_return")),
        answers={F.issue.is_("no_reason_return"): FREIGHT_NO_REASON},
    ),
    ONLY_A_SLIP.if_(
        CONSUMER_OF_TRADER
        & F.issue.is_("not_as_described", "counterfeit", "promise_broken", "quality")
    ),
    MISPRICE.if_(F.issue.is_("price_cancel"), answers={NO_12315: MISPRICE_BY_CONTRACT}),
    ORIGINAL_PRICE.if_(
        CONSUMER_OF_TRADER & F.issue.is_("promise_broken", "not_as_described", "other")
    ),
    DEPOSIT_KEPT.if_(
        OPEN & ~F.deposit.is_("none"),
        answers={
            F.deposit.is_("earnest"): DEPOSIT_SELLERS_BREACH,
            F.deposit.is_("balance_due"): DEPOSIT_BALANCE_DUE,
            F.deposit.is_("plain"): DEPOSIT_PLAIN,
        },
    ),
    CHILD_USED_IT.if_(F.issue.is_("minor")),
    MEMBER_TERMS.if_(CONSUMER_OF_TRADER & F.issue.is_("other", "promise_broken")),
    TRIPLE_NOT_HANDLED.if_(
        CONSUMER_OF_TRADER
        & F.issue.is_("counterfeit", "food_drug", "not_as_described", "promise_broken")
    ),
    CLAIMED_TOO_MUCH.if_(CONSUMER_OF_TRADER & OPEN),
)
