"""The guides to go on with where 12315 is not the whole way."""

from guide_logic.content.flows.ready_for_12315.facts import F
from guide_logic.language.text import T
from guide_logic.language.things import Lead

__all__ = ["LEADS"]

LEADS = (
    Lead(
        "image-theft",
        T(
            zh="图片被别人用了，用这个向导：怎么通知平台、之后怎么走",
            en="If your pictures were used, this guide says how to notify the platform, and what "
            "comes after",
        ),
        when=F.matter.is_("ip"),
    ),
    Lead(
        "complaint-path",
        T(
            zh="退款、平台介入、12315、法院，按你的情况走哪条路，用这个向导",
            en="For your whole way, from the refund to the platform, 12315 and a court, use this "
            "guide",
        ),
        when=F.matter.is_("goods", "courier", "courier_told", "scam", "scam_told"),
    ),
)
