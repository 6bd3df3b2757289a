"""The picture owner's letters: the notice and the claim, once the right can be shown."""

from guide_logic.content.flows.image_theft.conditions import YOURS
from guide_logic.content.flows.image_theft.facts import F
from guide_logic.content.letters.ip_notice import ip_notice
from guide_logic.content.letters.picture_claim import picture_claim

__all__ = ["LETTERS"]

LETTERS = (
    ip_notice(
        "ip_notice",
        "supplement",
        "keep_watch",
        when=YOURS,
        own=F.origin.said("own"),
        licensed=F.origin.said("licensed"),
    ),
    picture_claim(
        "ask_for_damages",
        when=YOURS,
        own=F.origin.said("own"),
        licensed=F.origin.said("licensed"),
    ),
)
