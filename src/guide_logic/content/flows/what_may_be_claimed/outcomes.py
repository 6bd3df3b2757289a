"""What may come of asking for the sum; ids stand in links and are never reused.

The fact `way` goes one way only: the seller, the platform, 12315, a court.
"""

from guide_logic.content.buyers.desk_outcomes import (
    PAID,
    REST,
    at_12315,
    by_court,
    by_doctor,
    filed_12315,
)
from guide_logic.content.flows.what_may_be_claimed.conditions import OPEN
from guide_logic.content.flows.what_may_be_claimed.facts import F
from guide_logic.language.outcomes import Outcome
from guide_logic.language.text import T

__all__ = [
    "ASKED",
    "AT_12315",
    "BY_COURT",
    "BY_DESK",
    "BY_DOCTOR",
    "ELSEWHERE_DONE",
    "FILED",
]

_NOT_PAID = {"way": "refused"}

_NOT_HELPED = {"way": "platform_over"}

_CAN_SUE = F.issue.is_("courier_service", "privacy")

_SHORT = Outcome(
    "part",
    T(zh="只付了一部分", en="A part only"),
    told=T(zh="对方只付了一部分", en="I was paid only a part"),
    sets={"back": "part", **_NOT_PAID},
    when=OPEN & ~F.back.is_("all"),
)

ASKED = (
    Outcome(
        "paid",
        T(zh="都付了", en="All paid"),
        told=T(zh="卖家付了我要的数", en="The seller paid what I had asked for"),
        sets={"over": "settled"},
    ),
    _SHORT,
    Outcome(
        "refused",
        T(zh="卖家拒绝了", en="Refused"),
        told=T(zh="我把明细发给卖家，卖家拒绝了", en="I sent the seller my list and was refused"),
        sets=_NOT_PAID,
        when=OPEN,
    ),
    Outcome(
        "silent",
        T(zh="到我说的日子没回", en="No answer"),
        told=T(
            zh="我把明细发给卖家，没有答复",
            en="I sent the seller my list and had no answer",
        ),
        sets=_NOT_PAID,
        silent=True,
        when=OPEN,
    ),
    Outcome(
        "refused_settled",
        T(zh="卖家说已经了结", en="“It was settled”"),
        told=T(
            zh="卖家说当时已经一次了结",
            en="The seller answered that all of it had been settled",
        ),
        sets={"over": "decided"},
        when=~OPEN,
    ),
    Outcome(
        "silent_settled",
        T(zh="卖家没回", en="No answer"),
        told=T(
            zh="谈好了结以后，我又提了一次，没有答复",
            en="After the settlement I asked once more and had no answer",
        ),
        sets={"over": "given_up"},
        silent=True,
        when=~OPEN,
    ),
    REST,
)

BY_DESK = (
    PAID,
    Outcome(
        "part",
        T(zh="只退了一部分", en="A part only"),
        told=T(zh="平台只支持退一部分", en="The platform gave me only a part"),
        sets={"back": "part", **_NOT_HELPED},
    ),
    Outcome(
        "refused",
        T(zh="平台不支持", en="Refused"),
        told=T(zh="平台没有支持我", en="The platform did not decide for me"),
        sets=_NOT_HELPED,
    ),
    Outcome(
        "silent",
        T(zh="平台一直没结果", en="No result"),
        told=T(zh="平台一直没有给出结果", en="The platform gave no result"),
        sets=_NOT_HELPED,
        silent=True,
    ),
)

ELSEWHERE_DONE = (
    Outcome(
        "settled",
        T(zh="办好了", en="It was dealt with"),
        told=T(zh="管这件事的一方办好了", en="The matter was dealt with"),
        sets={"over": "settled"},
    ),
    Outcome(
        "failed",
        T(zh="没办好，我有损失", en="Not dealt with; I have a loss"),
        told=T(
            zh="我找了管这件事的一方，没有办好",
            en="I went to whoever deals with it, and nothing came of it",
        ),
        sets={"first": "done"},
        when=_CAN_SUE,
    ),
    Outcome(
        "silent",
        T(zh="没有回音，我有损失", en="No answer; I have a loss"),
        told=T(
            zh="我找了管这件事的一方，没有回音",
            en="I went to whoever deals with it and had no answer",
        ),
        sets={"first": "done"},
        silent=True,
        when=_CAN_SUE,
    ),
    Outcome(
        "with_12315",
        T(zh="卖家没开，我投了 12315", en="None came; I went to 12315"),
        told=T(
            zh="卖家没有开发票，我向 12315 投诉了",
            en="The seller gave no invoice, and I complained to 12315",
        ),
        sets={"over": "handed_on"},
        when=~_CAN_SUE,
    ),
    REST,
)

FILED = filed_12315()

AT_12315 = at_12315(F.way.is_("m12315_open"))

BY_DOCTOR = by_doctor({"harm": "none"})
"""Who was not ill has no costs of an injury to ask for."""

BY_COURT = by_court()
