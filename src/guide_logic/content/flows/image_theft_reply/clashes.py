"""Answers that cannot both be so."""

from guide_logic.content.flows.image_theft_reply.facts import F
from guide_logic.language.decisions import Clash
from guide_logic.language.text import T

__all__ = ["CLASHES"]

CLASHES = (
    Clash(
        "R1",
        T(
            zh="图确实是拿了别人的，对方投诉就不算恶意：请核对。",
            en="If the picture was indeed taken from someone else, the notice was not malicious: "
            "check this.",
        ),
        when=F.truth.said("copied") & F.malicious.said("yes"),
    ),
    Clash(
        "R2",
        T(
            zh="声明转到对方手上的天数，只在你提交声明之后才有，这次没有用到。",
            en="Days since your statement reached the other side count only once you have filed "
            "one. They were not used here.",
        ),
        when=F.stage.said("notified") & F.forwarded_days.at_least(0),
    ),
)
