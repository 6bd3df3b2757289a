"""What those who took a picture say, and in which cases."""

from guide_logic.content.flows.image_theft.conditions import HIRED
from guide_logic.content.flows.image_theft.facts import F
from guide_logic.content.objections.images import (
    JUST_A_PRODUCT_PHOTO,
    MODIFIED,
    NO_REGISTRATION,
    PHOTOGRAPHER_FIRST,
    PUBLIC_DOMAIN,
    SUPPLIER_GAVE_IT,
    TAKEN_DOWN_ENOUGH,
)

__all__ = ["OBJECTIONS"]

OBJECTIONS = (
    PUBLIC_DOMAIN.if_(F.own_proof.is_("yes") & F.origin.is_("own", "licensed")),
    SUPPLIER_GAVE_IT.if_(F.own_proof.is_("yes"), unless=F.origin.is_("supplier")),
    MODIFIED.if_(F.own_proof.is_("yes"), unless=F.origin.is_("supplier")),
    PHOTOGRAPHER_FIRST.if_(F.origin.is_("own", "licensed", "hired"), unless=HIRED),
    JUST_A_PRODUCT_PHOTO.if_(F.own_proof.is_("yes") & F.origin.is_("own", "licensed")),
    NO_REGISTRATION.if_(F.own_proof.is_("yes"), unless=F.origin.is_("supplier")),
    TAKEN_DOWN_ENOUGH.if_(F.notice.is_("removed")),
)
