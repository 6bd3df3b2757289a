"""The steps that the answers show to be taken."""

from guide_logic.content.flows.services.conditions import WITH_12315
from guide_logic.content.flows.services.facts import F
from guide_logic.language.text import T
from guide_logic.language.things import Done

__all__ = ["DONE"]

DONE = (
    Done(
        "asked",
        T(zh="已经向对方要求过", en="You have asked the other side"),
        when=F.way.is_("refused"),
    ),
    Done(
        "platform",
        T(zh="已经找过平台", en="You have been to the platform"),
        when=F.way.is_("platform_over"),
    ),
    Done(
        "filed",
        T(zh="已经投诉到 12315", en="You have complained to 12315"),
        when=WITH_12315,
    ),
    Done(
        "mediated",
        T(zh="12315 没有解决", en="12315 settled nothing"),
        when=F.way.is_("m12315_over"),
    ),
)
