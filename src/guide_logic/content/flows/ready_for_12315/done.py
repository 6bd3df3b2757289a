"""The steps that the answers show to be taken."""

from guide_logic.content.flows.ready_for_12315.facts import F
from guide_logic.language.text import T
from guide_logic.language.things import Done

__all__ = ["DONE"]

_ASKED = F.matter.is_("goods") & ~F.aim.is_("report", "reported")
"""Steps taken elsewhere are asked about a complaint only."""

DONE = (
    Done(
        "filed",
        T(zh="已经向 12315 投诉，等它决定是否受理", en="You have filed; 12315 is to decide"),
        when=_ASKED & F.ext.is_("m12315_open") & F.reply.is_("waiting", "silent"),
    ),
    Done(
        "accepted",
        T(zh="已经向 12315 投诉，已受理", en="You have filed, and 12315 has taken the complaint"),
        when=_ASKED & F.ext.is_("m12315_open") & F.reply.is_("accepted"),
    ),
    Done(
        "mediation_failed",
        T(zh="已经向 12315 投诉，调解没谈成", en="You complained to 12315, and mediation failed"),
        when=_ASKED & F.ext.is_("m12315_failed"),
    ),
    Done(
        "refused",
        T(zh="已经向 12315 投诉，没有受理", en="You complained to 12315, which did not take it"),
        when=_ASKED & F.ext.is_("m12315_refused"),
    ),
    Done(
        "association",
        T(zh="消费者协会在处理或处理过", en="The consumer association has it, or has handled it"),
        when=_ASKED & F.ext.is_("association"),
    ),
    Done(
        "authority",
        T(zh="别的行政机关在处理或处理过", en="Another authority has it, or has handled it"),
        when=_ASKED & F.ext.is_("authority"),
    ),
    Done(
        "in_court",
        T(
            zh="法院或仲裁已经立案、处理过",
            en="A court or an arbitrator has it, or has decided it",
        ),
        when=_ASKED & F.ext.is_("court_open"),
    ),
)
