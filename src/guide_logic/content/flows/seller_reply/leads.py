"""The guide for a seller who is accused of more."""

from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.language.text import T
from guide_logic.language.things import Lead

__all__ = ["LEADS"]

LEADS = (
    Lead(
        "image-theft-reply",
        T(
            zh="如果投诉说你盗用了图片，用这个向导",
            en="If the complaint says that you stole pictures, use this guide",
        ),
        when=F.claim.is_("violation"),
    ),
)
