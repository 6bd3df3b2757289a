"""What the buyers' guides say alike of a complaint to 12315, written once."""

from guide_logic.content.channels import MARKET_REGULATION
from guide_logic.content.figures import numbered
from guide_logic.content.law import ONLINE_CASES, ORDER_121
from guide_logic.content.limits import desks
from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.decisions import WAIT, Deadline, Step
from guide_logic.language.outcomes import Outcome
from guide_logic.language.text import T
from guide_logic.language.things import Lead, Note

__all__ = [
    "CHECK_FIRST",
    "IN_TIME",
    "ON_12315",
    "TAKES",
    "VOLUNTARY",
    "report_first",
    "show_it_trades",
    "waiting",
]

ON_12315 = T(
    zh="12315.cn 或“全国12315”App；也可以打 12315",
    en="12315.cn or the 12315 app (全国12315), or call 12315",
)

IN_TIME = Deadline(
    numbered(
        zh="知道或应当知道权益受损之日起 {complaint_limit}内，越早越好。",
        en="Within {complaint_limit} from when you knew, or should have known, of the harm. "
        "Sooner is better.",
    ),
    sources=(ORDER_121[16],),
)

TAKES = numbered(
    zh="收到投诉起 {acceptance}内决定是否受理；受理后最多调解 {mediation}（自然日）。",
    en="{acceptance} to decide whether to take it; then mediation for at most {mediation} "
    "(calendar days).",
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


def waiting(taken: Condition, outcomes: tuple[Outcome, ...]) -> Step:
    """Return the time in which 12315 decides and, once it has `taken` the complaint, mediates."""
    return Step(
        "wait_12315",
        ref="WAIT",
        channel=MARKET_REGULATION,
        does=WAIT,
        title=T(zh="等 12315 的答复", en="Wait for 12315"),
        text=T(
            zh="它来电话、来短信要材料的，当天就办；同一件事不要再向别处投诉。"
            "谈成什么、什么时候付，都要写下来。",
            en="If it calls or writes for papers, answer the same day, and do not bring the matter "
            "elsewhere too. Have it written down what is agreed and when it is paid.",
        ),
        do=(
            Note(
                taken,
                T(
                    zh="等 12315 调解，想好你最少要什么再答应",
                    en="Wait while 12315 mediates, and settle in your mind the least you will take",
                ),
            ),
            Note(
                ALWAYS,
                T(
                    zh="等 12315 答复受不受理，它的电话和短信都要看",
                    en="Wait for 12315 to say whether it takes the complaint; watch its calls and "
                    "messages",
                ),
            ),
        ),
        where=ON_12315,
        deadlines=(
            Deadline(desks.MEDIATION_12315.text, term=desks.MEDIATION_12315, when=taken),
            Deadline(desks.REPLY_12315.text, term=desks.REPLY_12315),
        ),
        fails=T(
            zh="到时间没答复，书面催问。不受理或没谈成，就向法院起诉。",
            en="If there is no answer in time, ask in writing. If it refuses or mediation fails, "
            "sue.",
        ),
        outcomes=outcomes,
        sources=(ORDER_121[15], ORDER_121[16], ORDER_121[23]),
    )
