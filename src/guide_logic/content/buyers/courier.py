"""A courier's service where the guide is about something else: the company, then 12305.

The complaint path has the same two steps with more to say.
"""

from guide_logic.content.channels import COURIER, POSTAL
from guide_logic.content.figures import numbered
from guide_logic.content.law import ECL, EXPRESS_RULES, POSTAL_LAW
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.outcomes import Outcome
from guide_logic.language.text import T
from guide_logic.language.time_limits import Term

__all__ = ["appeal_postal", "complain_courier"]


def complain_courier(*, title: T, text: T, fails: T, outcomes: tuple[Outcome, ...]) -> Step:
    """Return the complaint to the courier company."""
    return Step(
        "complain_courier",
        ref="COUR",
        channel=COURIER,
        title=title,
        text=text,
        do=T(
            zh="向快递企业投诉，要一个投诉工单号，记下日期",
            en="Complain to the courier company; ask for a complaint number and note the date",
        ),
        where=T(
            zh="快递企业的官方 App 或网站 → 客服",
            en="The courier company’s official app or website → service desk (客服)",
        ),
        deadlines=(Deadline(T(zh="今天。", en="Today."), days=0),),
        takes=numbered(
            zh="企业应在 {courier_reply}内处理并告知。",
            en="The company must answer within {courier_reply}.",
        ),
        fails=fails,
        outcomes=outcomes,
        sources=(EXPRESS_RULES[29], ECL[20]),
    )


def appeal_postal(*, title: T, text: T, term: Term, outcomes: tuple[Outcome, ...]) -> Step:
    """Return the appeal to the postal authority, once the company has had its time."""
    return Step(
        "appeal_postal",
        ref="POST",
        channel=POSTAL,
        title=title,
        text=text,
        do=T(
            zh="向邮政管理部门申诉，写上单号、投诉工单号和企业的答复",
            en="Appeal to the postal authority (邮政管理部门) with the waybill, the complaint "
            "number and the answer",
        ),
        where=T(
            zh="打区号加 12305，部分地区并入 12345；以官方页面为准",
            en="Area code plus 12305, in places merged into 12345; the official page decides",
        ),
        deadlines=(
            Deadline(
                numbered(
                    zh="企业 {courier_reply}没答复，或者答复后不满意的时候。",
                    en="When the company has not answered in {courier_reply}, or answered poorly.",
                ),
                term=term,
                sources=(EXPRESS_RULES[29],),
            ),
        ),
        takes=numbered(
            zh="{postal_reply}内答复。",
            en="It answers within {postal_reply}.",
        ),
        outcomes=outcomes,
        fails=T(zh="要赔偿谈不成的，可以起诉。", en="For damages that are refused, you can sue."),
        sources=(EXPRESS_RULES[29], POSTAL_LAW[65]),
    )
