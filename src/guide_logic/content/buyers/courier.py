"""A courier's service where the guide is about something else: the company, then 12305.

The complaint path has the same two steps with more to say.
"""

from guide_logic.content.channels import COURIER, POSTAL
from guide_logic.content.law import ECL, EXPRESS_RULES, POSTAL_LAW
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T

__all__ = ["appeal_postal", "complain_courier"]


def complain_courier(*, title: T, text: T, fails: T) -> Step:
    """Return the complaint to the courier company."""
    return Step(
        "complain_courier",
        ref="COUR",
        channel=COURIER,
        title=title,
        text=text,
        deadlines=(Deadline(T(zh="今天。", en="Today."), days=0),),
        takes=T(zh="企业应在 7 天内处理并告知。", en="The company must answer within 7 days."),
        fails=fails,
        sources=(EXPRESS_RULES[29], ECL[20]),
    )


def appeal_postal(*, title: T, text: T) -> Step:
    """Return the appeal to the postal authority, once the company has had its time."""
    return Step(
        "appeal_postal",
        ref="POST",
        channel=POSTAL,
        title=title,
        text=text,
        deadlines=(
            Deadline(
                T(
                    zh="企业 7 天没答复，或者答复后不满意的时候。",
                    en="When the company has not answered in 7 days, or answered poorly.",
                ),
                sources=(EXPRESS_RULES[29],),
            ),
        ),
        takes=T(zh="30 天内答复。", en="It answers within 30 days."),
        fails=T(zh="要赔偿谈不成的，可以起诉。", en="For damages that are refused, you can sue."),
        sources=(EXPRESS_RULES[29], POSTAL_LAW[65]),
    )
