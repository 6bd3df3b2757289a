"""The picture owner's letter: the notice, once the right can be shown."""

from guide_logic.content.flows.image_theft.conditions import YOURS
from guide_logic.content.flows.image_theft.facts import F
from guide_logic.content.letters.ip_notice import ip_notice

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
)
