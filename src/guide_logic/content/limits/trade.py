"""Limits of a sale across borders."""

from guide_logic.content.figures import FIGURES, numbered
from guide_logic.content.law import ALIBABA_ASSURANCE, CISG, CIVIL_CODE
from guide_logic.content.moments import D
from guide_logic.language.text import T
from guide_logic.language.time_limits import UNTIL, Term

__all__ = ["ASSURANCE_DISPUTE", "EXPORT_LIMITATION", "EXPORT_NOTICE"]

EXPORT_NOTICE = Term(
    "export_notice",
    title=T(
        zh="买方通知质量问题的最后一天", en="Last day for the buyer to give notice of a defect"
    ),
    text=numbered(
        zh="买方要在发现后的合理时间内通知，最迟自实际交付起 {cisg_notice_longest}；合同另有质保期"
        "的按质保期。卖方明知不符的不受这个限制。先核对通知的日期和内容。",
        en="The buyer gives notice within a reasonable time of finding the defect, "
        "{cisg_notice_longest} after handing over at the latest, unless the contract sets another "
        "guarantee period. There is no such limit if the seller knew. Check the date and content "
        "of the notice first.",
    ),
    trigger=D.handed_on,
    figure=FIGURES["cisg_notice_longest"],
    kind=UNTIL,
    sources=(CISG[39], CIVIL_CODE[621]),
)

EXPORT_LIMITATION = Term(
    "export_limitation",
    title=numbered(
        zh="国际买卖起诉、仲裁的 {export_limitation}期满",
        en="{export_limitation} are over: suits and arbitration",
    ),
    text=numbered(
        zh="适用中国法的国际货物买卖，起诉、仲裁的时效是 {export_limitation}，一般从知道受损和对方"
        "起算；适用外国法的，看那里的规定。",
        en="For an international sale under Chinese law suits and arbitration have "
        "{export_limitation}, as a rule from knowing of the harm and of the other side. Under a "
        "foreign law, its own rules count.",
    ),
    trigger=D.learned_on,
    figure=FIGURES["export_limitation"],
    kind=UNTIL,
    may_roll=True,
    sources=(CIVIL_CODE[594], CIVIL_CODE[188]),
)

ASSURANCE_DISPUTE = Term(
    "assurance_dispute",
    title=T(
        zh="信用保障订单提交纠纷的最后一天", en="Last day for a dispute on a Trade Assurance order"
    ),
    text=numbered(
        zh="买家确认收货后 {alibaba_dispute}内可以提交纠纷；以订单页和现行帮助页为准。",
        en="The buyer may open a dispute within {alibaba_dispute} of confirming receipt; the "
        "order page and the current help pages decide.",
    ),
    trigger=D.received_on,
    figure=FIGURES["alibaba_dispute"],
    kind=UNTIL,
    sources=(ALIBABA_ASSURANCE["dispute"],),
)
