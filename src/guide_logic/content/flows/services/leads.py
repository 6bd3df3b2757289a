"""The guides to go on with."""

from guide_logic.content.flows.services.conditions import CONSUMER_OF_TRADER
from guide_logic.content.flows.services.facts import F
from guide_logic.language.text import T
from guide_logic.language.things import Lead

__all__ = ["LEADS"]

LEADS = (
    Lead(
        "what-may-be-claimed",
        T(
            zh="食品不安全、被骗了的，能不能要十倍、三倍，用这个向导算",
            en="Unsafe food or a deception: work out with this guide whether ten or three times "
            "the price is open",
        ),
        when=CONSUMER_OF_TRADER & F.trouble.is_("unsafe", "failed", "closed"),
    ),
    Lead(
        "ready-for-12315",
        T(
            zh="12315 到时间没答复的，怎么催、哪天前申请行政复议，用这个向导",
            en="If 12315 did not answer in time: how to press it, and by when to ask for "
            "reconsideration (行政复议)",
        ),
        when=F.way.is_("m12315_over"),
    ),
)
