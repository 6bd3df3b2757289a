"""What may come of the steps of a ground; ids stand in links and are never reused.

The fact `tried` goes one way only: the request, the platform, 12315, a court.
"""

from guide_logic.content.buyers.desk_outcomes import (
    PAID,
    REST,
    SETTLED,
    by_courier,
    by_court,
    by_post,
    failed,
    no_answer,
    not_accepted,
)
from guide_logic.content.flows.complaint_grounds.facts import F
from guide_logic.language.outcomes import Outcome
from guide_logic.language.text import T

__all__ = [
    "ASKED",
    "BY_COURIER",
    "BY_COURT",
    "BY_POST",
    "FILED",
    "INTERVENED",
    "REMOVED",
    "TREATED",
    "WAITED",
]

_NOT_REFUNDED = {"tried": "refused"}

_NOT_HELPED = {"tried": "platform_over"}

_WITH_PLATFORM = F.tried.is_("case_open")

_REFUSED = Outcome(
    "refused",
    T(zh="卖家拒绝了", en="The seller refused"),
    told=T(zh="卖家拒绝退款", en="The seller refused the refund"),
    sets=_NOT_REFUNDED,
    when=~_WITH_PLATFORM,
)

_OUT_OF_TIME = Outcome(
    "silent",
    T(zh="到时间没结果", en="No result in time"),
    told=T(
        zh="我申请了退款，到时间没有结果",
        en="I had asked for a refund, and there was no result in time",
    ),
    sets=_NOT_REFUNDED,
    silent=True,
    when=~_WITH_PLATFORM,
)

ASKED = (
    Outcome(
        "asked",
        T(zh="我申请了", en="I have asked"),
        told=T(zh="我在订单页提出了申请", en="I asked on the order page"),
        sets={"tried": "asked"},
    ),
    Outcome(
        "settled",
        T(zh="卖家办好了", en="The seller has done it"),
        told=T(zh="卖家同意了，已经办到", en="The seller agreed and did it"),
        sets={"over": "settled"},
    ),
    _REFUSED,
    _OUT_OF_TIME,
    REST,
)

WAITED = (
    PAID,
    _REFUSED,
    _OUT_OF_TIME,
    Outcome(
        "lost",
        T(zh="平台判卖家有理", en="Decided against you"),
        told=T(zh="平台判卖家有理", en="The platform decided against me"),
        sets=_NOT_HELPED,
        when=_WITH_PLATFORM,
    ),
    Outcome(
        "unheard",
        T(zh="平台一直没结果", en="No result from the platform"),
        told=T(zh="平台一直没有给出结果", en="The platform gave no result"),
        sets=_NOT_HELPED,
        silent=True,
        when=_WITH_PLATFORM,
    ),
)

INTERVENED = (
    Outcome(
        "asked",
        T(zh="我申请了，平台在处理", en="Asked; the platform has it"),
        told=T(zh="我申请了平台介入", en="I asked the platform to step in"),
        sets={"tried": "case_open"},
    ),
    PAID,
    Outcome(
        "not_taken",
        T(zh="不受理，或没有入口", en="Refused, or no button"),
        told=T(zh="平台没有受理介入申请", en="The platform did not take the case"),
        sets=_NOT_HELPED,
    ),
    Outcome(
        "silent",
        T(zh="平台没有回音", en="The platform is silent"),
        told=T(
            zh="我申请平台介入，没有回音",
            en="I asked the platform to step in and heard nothing",
        ),
        sets=_NOT_HELPED,
        silent=True,
    ),
)

REMOVED = (
    Outcome(
        "removed",
        T(zh="删掉了，也停了", en="It was taken down"),
        told=T(zh="平台删除了泄露的内容", en="The platform took down what was leaked"),
        sets={"over": "settled"},
    ),
    Outcome(
        "not_taken",
        T(zh="平台不处理", en="The platform declined"),
        told=T(
            zh="我向平台投诉，平台没有处理",
            en="I complained to the platform, which did nothing about it",
        ),
        sets=_NOT_HELPED,
    ),
    Outcome(
        "silent",
        T(zh="平台没有回音", en="The platform is silent"),
        told=T(
            zh="我向平台投诉，没有回音",
            en="I complained to the platform and heard nothing",
        ),
        sets=_NOT_HELPED,
        silent=True,
    ),
)

TREATED = (
    Outcome(
        "treated",
        T(zh="看过医生了", en="A doctor has seen it"),
        told=T(zh="我们看了医生", en="We saw a doctor"),
        sets={"tried": "treated"},
    ),
    Outcome(
        "well",
        T(zh="没有大碍，不追了", en="All well: let it rest"),
        told=T(zh="身体没有大碍，我不再追了", en="All is well, and I let the matter rest"),
        sets={"over": "given_up"},
    ),
)

_NO_HELP_THERE = {"tried": "m12315_over"}

FILED = (
    Outcome(
        "filed",
        T(zh="我投诉了，12315 在办", en="Filed; 12315 has it"),
        told=T(zh="我向 12315 投诉了", en="I complained to 12315"),
        sets={"over": "handed_on"},
    ),
    SETTLED,
    not_accepted(_NO_HELP_THERE),
    failed(_NO_HELP_THERE),
    no_answer(_NO_HELP_THERE),
    REST,
)

BY_COURIER = by_courier({"tried": "courier_told"})

BY_POST = by_post()

BY_COURT = by_court()
