"""What the buyers' guides say alike of a complaint to 12315, written once."""

from guide_logic.content.law import ONLINE_CASES, ORDER_121
from guide_logic.language.conditions import Condition
from guide_logic.language.decisions import Deadline
from guide_logic.language.text import T
from guide_logic.language.things import Lead, Note

__all__ = ["CHECK_FIRST", "IN_TIME", "TAKES", "VOLUNTARY", "report_first", "show_it_trades"]

IN_TIME = Deadline(
    T(
        zh="知道或应当知道权益受损之日起 3 年内，越早越好。",
        en="Within 3 years from when you knew, or should have known, of the harm. Sooner "
        "is better.",
    ),
    sources=(ORDER_121[16],),
)

TAKES = T(
    zh="收到投诉起 7 个工作日内决定是否受理；受理后最多调解 60 天（自然日）。",
    en="7 working days to decide whether to take it; then mediation for at most 60 calendar days.",
)

VOLUNTARY = T(
    zh="调解是自愿的，卖家可以不同意；谈不成就起诉。",
    en="Mediation is voluntary and the seller may refuse. Then sue.",
)

CHECK_FIRST = Lead(
    "ready-for-12315",
    T(
        zh="投之前，用这个向导核对：材料齐不齐、归哪个局、能不能投",
        en="Before you file, check with this guide what is required, which bureau takes "
        "it, and whether it can be filed",
    ),
)


def report_first(when: Condition) -> Note:
    """Return that others are at risk, so the report is written first."""
    return Note(
        when,
        T(
            zh="举报这一段先写：写清品名、批号或链接，免得别人再买到。",
            en="Write the report first: name the product, batch or link, so that others are "
            "not harmed.",
        ),
        sources=(ORDER_121[28],),
    )


def show_it_trades(when: Condition) -> Note:
    """Return that a seller who claims to be private has to be shown to trade."""
    return Note(
        when,
        T(
            zh="对方自称个人：附上它长期卖同类货的证据。",
            en="The seller claims to be private, so show that it trades.",
        ),
        sources=(ONLINE_CASES[7],),
    )
