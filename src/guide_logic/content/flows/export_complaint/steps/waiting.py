"""Letting the customer's or the platform's time pass."""

from guide_logic.content.channels import HOLDER
from guide_logic.content.flows.export_complaint import evidence as have
from guide_logic.content.flows.export_complaint.conditions import ANSWERABLE
from guide_logic.content.flows.export_complaint.facts import F
from guide_logic.content.flows.export_complaint.outcomes import WAITED
from guide_logic.content.law import TRADE_NOTES
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import WAIT, Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["AWAIT"]

AWAIT = Step(
    "wait_for_answer",
    ref="AWAIT",
    channel=HOLDER,
    does=WAIT,
    title=T(zh="等答复，按约好的日子去信", en="Wait, and write on the day you named"),
    text=T(
        zh="案件页每天看一次，要补材料的当天补。"
        "到了信里写的那天客户还没回，再写一次，给最后的日期。"
        "有了结果，点下面的一样。",
        en="Look at any case page once a day and hand in what it asks for the same day. If the "
        "customer has not answered by the day in your mail, write once more with a last day. "
        "When something comes of it, tap it below.",
    ),
    do=(
        Note(
            ANSWERABLE | F.so_far.is_("late"),
            T(
                zh="等那边作决定，案件页天天看，要补材料的当天补",
                en="Wait for the decision; look at the case page daily and hand in what it asks",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="等客户到你写的那天；没有回音，再写一次",
                en="Wait for the customer until the day you named; then write once more",
            ),
        ),
    ),
    where=(
        Note(
            ANSWERABLE | F.so_far.is_("late"),
            T(zh="案件页，和你的邮箱", en="The case page, and your mailbox"),
        ),
        Note(ALWAYS, T(zh="你的邮箱和站内信", en="Your mailbox and the platform’s messages")),
    ),
    deadlines=(
        Deadline(
            T(
                zh="到你给客户的那天；开了案的，以案件页为准。",
                en="Until the day you gave the customer; in an open case its page decides.",
            ),
        ),
    ),
    fails=T(
        zh="再写一次还没有回音，就可以结案。",
        en="If there is no answer to a second mail either, you can close the case.",
    ),
    evidence=(have.REPLIES,),
    outcomes=WAITED,
    sources=(TRADE_NOTES["process"],),
)
