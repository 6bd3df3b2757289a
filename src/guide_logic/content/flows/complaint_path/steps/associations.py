"""Mediation by a consumer association."""

from guide_logic.content.channels import ASSOCIATION
from guide_logic.content.flows.complaint_path import evidence as have
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.flows.complaint_path.outcomes import BY_ASSOCIATION
from guide_logic.content.law import CIVIL_CODE, CPL, CPL_REGULATIONS, ORDER_121
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["CCA"]


CCA = Step(
    "ask_association",
    ref="CCA",
    channel=ASSOCIATION,
    title=T(zh="请消费者协会调解", en="Ask the consumer association to mediate"),
    text=T(
        zh="找卖家所在地或你所在地的消费者协会，各地也叫消委会、消保委。"
        "写清双方是谁、要求什么、事实和依据，附上证据。"
        "它和 12315 二选一，同一件事不要两边都投。",
        en="Go to the consumer association (消费者协会, also 消委会 or 消保委) where the seller or "
        "you are. Say who both sides are, what you ask for and why, and attach the evidence. "
        "Choose it or 12315: do not bring the same matter to both.",
    ),
    do=T(
        zh="请消费者协会调解：写清双方、要求、事实，附上证据",
        en="Ask the consumer association (消费者协会) to mediate: say who, what and why, with "
        "the evidence",
    ),
    where=T(
        zh="卖家所在地或你所在地的消费者协会，也叫消委会、消保委",
        en="The consumer association where the seller or you are (消费者协会, 消委会 or 消保委)",
    ),
    deadlines=(
        Deadline(
            T(
                zh="没有规定期限；和卖家谈不成时就去。",
                en="No time is set. Go when talks with the seller have failed.",
            ),
        ),
    ),
    fails=T(
        zh="调解靠双方自愿，协会不能处罚。谈不成，就向法院起诉。",
        en="Mediation is voluntary and the association cannot fine. If it fails, sue in court.",
    ),
    evidence=(have.IDENTITY, have.SELLER_NAME, have.CHILD, have.CONVERSATION, have.PAYMENT_RECORD),
    notes=(
        Note(
            F.issue.is_("minor"),
            T(
                zh="由监护人出面，说明孩子的年龄、怎么付的款，以及你不追认这笔交易。",
                en="The guardian should speak: give the child’s age, how the payment was made, and "
                "that you do not consent to it.",
            ),
            sources=(CIVIL_CODE[145],),
        ),
    ),
    outcomes=BY_ASSOCIATION,
    sources=(CPL[37], CPL[39], CPL_REGULATIONS[45], ORDER_121[16]),
)
