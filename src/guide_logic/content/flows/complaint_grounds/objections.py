"""What sellers say against a ground, and in which cases."""

from guide_logic.content.flows.complaint_grounds.conditions import NO_12315
from guide_logic.content.flows.complaint_grounds.facts import F
from guide_logic.content.objections.delivery import SIGNED_FOR
from guide_logic.content.objections.excuses import COLOUR_DIFFERENCE
from guide_logic.content.objections.faults import TEST_FIRST, TEST_FIRST_BY_CONTRACT, USER_DAMAGE
from guide_logic.content.objections.prices import (
    FINAL_SAY,
    MISPRICE,
    MISPRICE_BY_CONTRACT,
    NO_INVOICE,
    PRICE_DROPPED,
    TAX_EXTRA,
)
from guide_logic.content.objections.return_terms import NO_UNBOXING_VIDEO
from guide_logic.content.objections.returns import CUSTOM_BUT_FAULTY, CUSTOM_MADE, OPENED

__all__ = ["OBJECTIONS"]

_MAY_BE_TESTED = F.issue.is_("quality", "not_as_described", "counterfeit")

OBJECTIONS = (
    OPENED.if_(F.issue.is_("no_reason_return"), unless=NO_12315),
    CUSTOM_MADE.if_(
        F.issue.is_("no_reason_return") | _MAY_BE_TESTED,
        unless=NO_12315,
        answers={_MAY_BE_TESTED: CUSTOM_BUT_FAULTY},
    ),
    NO_UNBOXING_VIDEO.if_(
        F.issue.is_("damaged_short", "quality", "not_as_described"), unless=NO_12315
    ),
    TEST_FIRST.if_(_MAY_BE_TESTED, unless=NO_12315),
    TEST_FIRST_BY_CONTRACT.if_(_MAY_BE_TESTED & NO_12315),
    USER_DAMAGE.if_(F.issue.is_("quality"), unless=NO_12315),
    COLOUR_DIFFERENCE.if_(F.issue.is_("not_as_described"), unless=NO_12315),
    SIGNED_FOR.if_(F.issue.is_("damaged_short", "quality", "not_as_described"), unless=NO_12315),
    FINAL_SAY.if_(F.issue.is_("promise_broken", "price_cancel", "other"), unless=NO_12315),
    MISPRICE.if_(F.issue.is_("price_cancel"), answers={NO_12315: MISPRICE_BY_CONTRACT}),
    PRICE_DROPPED.if_(F.issue.is_("promise_broken", "other"), unless=NO_12315),
    NO_INVOICE.if_(F.issue.is_("invoice"), unless=NO_12315),
    TAX_EXTRA.if_(F.issue.is_("invoice"), unless=NO_12315),
)
