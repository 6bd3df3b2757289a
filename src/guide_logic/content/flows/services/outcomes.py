"""What may come of the steps on a service; ids stand in links and are never reused.

The fact `way` remembers how far the matter has got, so no case goes round.
"""

from guide_logic.content.buyers.desk_outcomes import (
    PAID,
    REST,
    at_12315,
    by_court,
    by_doctor,
    filed_12315,
)
from guide_logic.content.flows.services.facts import F
from guide_logic.language.outcomes import Outcome
from guide_logic.language.text import T

__all__ = [
    "ASKED",
    "AT_12315",
    "BY_COURT",
    "BY_DOCTOR",
    "BY_PLATFORM",
    "BY_POLICE",
    "CANCELLED",
    "FILED",
    "SWITCHED_OFF",
]

SWITCHED_OFF = (
    Outcome(
        "off",
        T(zh="关掉了", en="Switched off"),
        told=T(zh="我关掉了自动续费", en="I switched auto-renewal off"),
        sets={"first": "done"},
    ),
    Outcome(
        "no_way",
        T(zh="找不到，关不掉", en="No way to switch it off"),
        told=T(zh="我找不到关闭自动续费的地方", en="I found no way to switch auto-renewal off"),
        sets={"first": "done"},
    ),
    PAID,
)

CANCELLED = (
    PAID,
    Outcome(
        "kept_much",
        T(zh="取消了，扣得太多", en="Cancelled; too much is kept"),
        told=T(
            zh="我取消了预订，对方扣得太多",
            en="I cancelled the booking, and too much was kept",
        ),
        sets={"first": "done"},
    ),
    Outcome(
        "not_offered",
        T(zh="页面不让取消", en="The page does not let me"),
        told=T(zh="订单页不能取消", en="The order page did not let me cancel"),
        sets={"first": "done"},
    ),
    Outcome(
        "silent",
        T(zh="申请了，一直没结果", en="Asked; no result"),
        told=T(
            zh="我申请了取消，一直没有结果",
            en="I asked to cancel, and there was no result",
        ),
        sets={"first": "done"},
        silent=True,
    ),
)

ASKED = (
    Outcome(
        "settled",
        T(zh="对方办到了", en="They did it"),
        told=T(zh="对方同意了，已经办到", en="The other side agreed and did it"),
        sets={"over": "settled"},
    ),
    Outcome(
        "refused",
        T(zh="对方拒绝了", en="They refused"),
        told=T(zh="我书面要求过，对方拒绝了", en="I asked in writing and was refused"),
        sets={"way": "refused"},
    ),
    Outcome(
        "silent",
        T(zh="48 小时没回", en="No answer in 48 hours"),
        told=T(
            zh="我书面要求过，对方没有答复",
            en="I asked in writing and got no answer",
        ),
        sets={"way": "refused"},
        silent=True,
    ),
    REST,
)

BY_PLATFORM = (
    PAID,
    Outcome(
        "refused",
        T(zh="平台不支持", en="The platform did not help"),
        told=T(zh="平台没有支持我", en="The platform did not decide for me"),
        sets={"way": "platform_over"},
    ),
    Outcome(
        "silent",
        T(zh="平台一直没结果", en="No result from it"),
        told=T(zh="平台一直没有给出结果", en="The platform gave no result"),
        sets={"way": "platform_over"},
        silent=True,
    ),
)

BY_POLICE = (
    Outcome(
        "taken",
        T(zh="警方立案了", en="The police opened a case"),
        told=T(zh="警方立了案", en="The police opened a case"),
        sets={"over": "handed_on"},
    ),
    Outcome(
        "refused",
        T(zh="说是经济纠纷，不立案", en="“A civil dispute”: no case"),
        told=T(zh="我报了警，没有立案", en="I went to the police, who opened no case"),
        sets={"first": "done"},
    ),
    Outcome(
        "silent",
        T(zh="报了，没有消息", en="Told; no word"),
        told=T(zh="我报了警，没有消息", en="I went to the police and have no word"),
        sets={"first": "done"},
        silent=True,
    ),
)

FILED = filed_12315()

AT_12315 = at_12315(F.way.is_("m12315_open"))

BY_DOCTOR = by_doctor({})

BY_COURT = by_court()
