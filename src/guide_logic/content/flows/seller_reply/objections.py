"""What buyers and platforms say to a seller, and in which cases."""

from guide_logic.content.flows.seller_reply.conditions import COURIER, LOST
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.objections.buyers_say import (
    BAD_REVIEW_POSTED,
    BAD_REVIEW_THREAT,
    BUYER_CHANGED_MIND,
    CUSTOM_RETURN_DEMANDED,
    INVOICE_ALTERED,
    LATE_IS_FRAUD,
    PHOTO_IS_PROOF,
    PROFESSIONAL_CLAIMANT,
    REFUND_WITHOUT_RETURN,
    SLIP_AS_FRAUD,
    SWAPPED,
    WRONG_ITEM_RETURNED,
)
from guide_logic.content.objections.platforms import FREIGHT_TIMES_ONLY, MACHINE_DECIDED

__all__ = ["OBJECTIONS"]

OBJECTIONS = (
    MACHINE_DECIDED.if_(LOST),
    FREIGHT_TIMES_ONLY.if_(COURIER),
    REFUND_WITHOUT_RETURN.if_(
        F.claim.is_("refund_only_kept"), unless=F.fault.is_("seller", "logistics")
    ),
    BAD_REVIEW_THREAT.if_(
        F.claim.is_("buyer_abuse", "refund", "platform_case") | F.review.is_("threat")
    ),
    BAD_REVIEW_POSTED.if_(
        F.claim.is_("buyer_abuse", "refund", "violation")
        | (F.claim.is_("review") & F.review.is_("true", "invented"))
    ),
    PROFESSIONAL_CLAIMANT.if_(
        F.claim.is_("m12315", "refund", "platform_case", "buyer_abuse", "lawsuit")
        & F.about.is_("defect", "counterfeit", "promise", "injury", "other")
    ),
    WRONG_ITEM_RETURNED.if_(
        F.claim.is_("refund", "platform_case", "buyer_abuse")
        & F.about.is_("no_reason", "defect", "counterfeit", "other")
    ),
    SWAPPED.if_(
        F.about.is_("not_received", "counterfeit", "defect")
        & F.claim.is_("refund", "platform_case", "buyer_abuse", "m12315")
    ),
    PHOTO_IS_PROOF.if_(
        F.claim.is_("refund", "platform_case", "buyer_abuse")
        & F.about.is_("defect", "not_received")
    ),
    BUYER_CHANGED_MIND.if_(
        F.claim.is_("refund", "platform_case") & F.about.is_("defect", "no_reason")
    ),
    LATE_IS_FRAUD.if_(F.about.is_("not_shipped")),
    SLIP_AS_FRAUD.if_(F.about.is_("defect", "promise", "other", "counterfeit")),
    INVOICE_ALTERED.if_(F.about.is_("promise", "other")),
    CUSTOM_RETURN_DEMANDED.if_(F.about.is_("no_reason")),
)
