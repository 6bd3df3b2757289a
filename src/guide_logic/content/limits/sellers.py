"""Limits that a seller has towards a buyer, and that a buyer has towards the seller."""

from guide_logic.content.figures import FIGURES, numbered
from guide_logic.content.law import CPL, ORDER_121, PENALTY_MEASURES, RETURN_RULES
from guide_logic.content.moments import D
from guide_logic.language.text import T
from guide_logic.language.time_limits import FROM, UNTIL, Term

__all__ = ["BUYERS_NOTICE", "BUYERS_RETURN", "MEDIATION_ENDS", "PENALTY_LINE"]

BUYERS_NOTICE = Term(
    "buyers_notice",
    title=T(
        zh="买家发出七天无理由退货通知的最后一天",
        en="Buyer’s last day for a no-reason return notice",
    ),
    text=T(
        zh="看买家哪天提出，不看哪天寄到。这天及以前提出的都在期限内，要给真实的退货地址。",
        en="What counts is the day the buyer asked, not the day the goods arrive. A request on "
        "this "
        "day or before is in time: give a true return address.",
    ),
    trigger=D.buyer_signed_on,
    figure=FIGURES["no_reason_return"],
    kind=UNTIL,
    sources=(CPL[25], RETURN_RULES[10]),
)

BUYERS_RETURN = Term(
    "buyers_return",
    title=T(zh="办理无理由退货的处罚线", en="The penalty line for handling a no-reason return"),
    text=T(
        zh="收到退货要求后，到这天还不办手续、不给地址的，会被认定为故意拖延或无理拒绝。"
        "这不是可以用满的时间，当天就办。",
        en="If by the end of this day a requested return is not handled, or no address is given, "
        "that counts as wilful delay or unreasonable refusal. It is not time you may use: act on "
        "the day you are asked.",
    ),
    trigger=D.asked_on,
    figure=FIGURES["return_penalty_after"],
    kind=UNTIL,
    sources=(PENALTY_MEASURES[9], RETURN_RULES[31]),
)

PENALTY_LINE = Term(
    "penalty_line",
    title=T(zh="退款的处罚线", en="The penalty line for the refund"),
    text=numbered(
        zh="收到退货超过 {return_penalty_after}不退款，会被认定为故意拖延或无理拒绝。法律要求的退"
        "款期限是 {no_reason_refund}，这天只是处罚线。",
        en="Not refunding for more than {return_penalty_after} after the goods came back counts "
        "as wilful delay or unreasonable refusal. The refund itself is due within "
        "{no_reason_refund}; this is only the line for a penalty.",
    ),
    trigger=D.back_on,
    figure=FIGURES["return_penalty_after"],
    kind=UNTIL,
    sources=(PENALTY_MEASURES[9], RETURN_RULES[31]),
)

MEDIATION_ENDS = Term(
    "mediation_ends",
    title=T(zh="12315 调解期满", en="12315 mediation is over"),
    text=numbered(
        zh="受理起 {mediation}没谈成，调解终止，买家可以起诉。想和解，就在这天以前书面提出方案。",
        en="Mediation ends {mediation} after acceptance if nothing was agreed, and the buyer "
        "may sue. If you want to settle, put an offer in writing before this day.",
    ),
    trigger=D.accepted_on,
    figure=FIGURES["mediation"],
    kind=FROM,
    rolls=True,
    sources=(ORDER_121[23], ORDER_121[45]),
)
