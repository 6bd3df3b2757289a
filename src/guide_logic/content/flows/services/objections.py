"""What sellers of services say, and in which cases."""

from guide_logic.content.flows.services.conditions import (
    ASKED,
    CONSUMER_OF_TRADER,
    ON_PLATFORM,
    OVER_TIME,
)
from guide_logic.content.flows.services.facts import F
from guide_logic.content.objections.platforms import ONLY_INTERMEDIARY
from guide_logic.content.objections.prices import FINAL_SAY
from guide_logic.content.objections.services import (
    BOOKING_NO_CANCEL,
    CHILD_USED_IT,
    MEMBER_TERMS,
    RENEWED_BY_ITSELF,
    TICKET_NO_REFUND,
    VIRTUAL_NO_REFUND,
)

__all__ = ["OBJECTIONS"]

_CONSUMER = CONSUMER_OF_TRADER

OBJECTIONS = (
    MEMBER_TERMS.if_(_CONSUMER & OVER_TIME & F.trouble.is_("cancel", "failed")),
    RENEWED_BY_ITSELF.if_(_CONSUMER & F.trouble.is_("renewed")),
    CHILD_USED_IT.if_(F.trouble.is_("child")),
    TICKET_NO_REFUND.if_(_CONSUMER & F.service.is_("event") & F.trouble.is_("cancel")),
    BOOKING_NO_CANCEL.if_(F.service.is_("hotel") & F.trouble.is_("cancel")),
    VIRTUAL_NO_REFUND.if_(
        _CONSUMER & F.service.is_("game", "membership") & F.trouble.is_("failed", "cancel")
    ),
    FINAL_SAY.if_(_CONSUMER & F.service.is_("voucher", "membership", "prepaid")),
    ONLY_INTERMEDIARY.if_(ON_PLATFORM & ASKED & CONSUMER_OF_TRADER),
)
