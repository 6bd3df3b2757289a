"""The guide to go on with for each step on the way to the money."""

from guide_logic.content.flows.what_may_be_claimed.facts import F
from guide_logic.language.text import T
from guide_logic.language.things import Lead

__all__ = ["LEADS"]

LEADS = (
    Lead(
        "complaint-path",
        T(
            zh="知道要多少了，怎么一步步要：在哪里点、写什么、几天之内，用这个向导",
            en="Now that you know the sum: where to tap, what to write and by when, step by step",
        ),
        when=F.back.is_("none", "part") & F.way.is_("none", "refused"),
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
