"""What 12315 says to a complaint, and in which cases."""

from guide_logic.content.flows.ready_for_12315.conditions import NO_12315
from guide_logic.content.flows.ready_for_12315.facts import F
from guide_logic.content.objections.bargains import SHOP_SOLD, WITHDRAW_FIRST
from guide_logic.content.objections.office_12315 import (
    ASSOCIATION_HAS_IT,
    CLAIMED_TOO_MUCH,
    ELSEWHERE,
    NO_SHOP_FOUND,
    NOT_A_CONSUMER,
    NOT_OUR_DUTY,
    OVER_THREE_YEARS,
    PAPERS_MISSING,
    PLATFORM_FIRST,
    REPORT_NO_ANSWER,
    SELLER_REFUSES_MEDIATION,
)
from guide_logic.content.objections.platforms import NO_SELLER_DATA, ONLY_INTERMEDIARY

__all__ = ["OBJECTIONS"]

OBJECTIONS = (
    WITHDRAW_FIRST.if_(F.ext.is_("m12315_open")),
    SHOP_SOLD.if_(F.matter.is_("goods") & F.place.is_("shop", "shop_lost"), unless=NO_12315),
    ONLY_INTERMEDIARY.if_(F.matter.is_("goods") & F.place.is_("shop_lost", "own"), unless=NO_12315),
    NO_SELLER_DATA.if_(
        F.matter.is_("goods") & F.respondent.is_("none") & F.place.is_("shop", "shop_lost"),
        unless=F.role.is_("business"),
    ),
    NOT_A_CONSUMER.if_(
        F.matter.is_("goods") & F.ext.is_("m12315_refused") & F.refused_for.is_("other"),
        unless=NO_12315,
    ),
    NO_SHOP_FOUND.if_(
        F.matter.is_("goods")
        & (F.ext.is_("m12315_refused", "m12315_open", "m12315_failed") | F.place.is_("shop_lost")),
        unless=NO_12315,
    ),
    ELSEWHERE.if_(F.matter.is_("goods") & F.ext.is_("m12315_refused") & F.refused_for.is_("place")),
    ASSOCIATION_HAS_IT.if_(F.matter.is_("goods") & F.ext.is_("association", "m12315_refused")),
    CLAIMED_TOO_MUCH.if_(
        F.matter.is_("goods")
        & F.aim.is_("money", "both")
        & F.ext.is_("m12315_open", "m12315_failed", "m12315_refused"),
        unless=NO_12315,
    ),
    OVER_THREE_YEARS.if_(
        F.matter.is_("goods") & (F.known.is_("out") | F.ext.is_("m12315_refused"))
    ),
    SELLER_REFUSES_MEDIATION.if_(F.matter.is_("goods") & F.ext.is_("m12315_failed", "m12315_open")),
    PLATFORM_FIRST.if_(
        F.matter.is_("goods")
        & F.place.is_("shop", "shop_lost", "own")
        & F.ext.is_("none", "m12315_refused"),
        unless=NO_12315,
    ),
    PAPERS_MISSING.if_(
        F.matter.is_("goods")
        & (
            (F.ext.is_("m12315_refused") & F.refused_for.is_("papers"))
            | F.respondent.is_("none")
            | F.identity.is_("hidden")
            | F.basis.is_("no")
            | F.request.is_("vague")
        )
    ),
    NOT_OUR_DUTY.if_(
        ~F.matter.is_("goods") | F.seller.is_("individual") | F.ext.is_("m12315_refused")
    ),
    REPORT_NO_ANSWER.if_(F.matter.is_("goods") & F.aim.is_("report", "both")),
)
