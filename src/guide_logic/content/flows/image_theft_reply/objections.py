"""What those who complain of a picture say, and in which cases."""

from guide_logic.content.flows.image_theft_reply.facts import F
from guide_logic.content.objections.images import (
    CERTIFICATE_PROVES_IT,
    PAY_OR_NO_WITHDRAWAL,
    PRICE_PER_PICTURE,
)

__all__ = ["OBJECTIONS"]

OBJECTIONS = (
    PAY_OR_NO_WITHDRAWAL.if_(F.stage.is_("notified", "sent"), unless=F.truth.is_("copied")),
    PRICE_PER_PICTURE.if_(F.truth.is_("copied") & F.stage.is_("notified", "sent", "served")),
    CERTIFICATE_PROVES_IT.if_(F.truth.is_("own", "licensed", "unclear")),
)
