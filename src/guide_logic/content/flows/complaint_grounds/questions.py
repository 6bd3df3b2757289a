"""What is asked to find the ground, in this order."""

from guide_logic.content.buyers import facts as buyers
from guide_logic.content.figures import numbered
from guide_logic.content.flows.complaint_grounds.facts import F
from guide_logic.content.moments import D, dates_question
from guide_logic.language.facts import Choice, Option, Question
from guide_logic.language.text import T

__all__ = ["QUESTIONS"]

ISSUE = Question(
    "issue",
    T(zh="最主要的问题是什么？", en="What is the main problem?"),
    T(
        zh="退款原因、谁先举证、能要求什么，都从这里来。有几个问题，选你最能证明的那个。",
        en="The refund reason, who has to prove what and what you may ask for all follow from it. "
        "If there are several, take the one you can prove best.",
    ),
    (Choice.of(F.issue, groups=buyers.ISSUE_GROUPS),),
)

FAULT = Question(
    "fault",
    T(zh="毛病看得见吗？", en="Can the fault be seen?"),
    T(
        zh="看得见的，你先拍照片；看不见的，卖家先拿来源凭证。",
        en="If it can be seen, you show photos first. If it cannot, the seller first shows where "
        "the goods come from.",
    ),
    (Choice.of(F.visible),),
)

HURT = Question(
    "danger",
    T(zh="有人因此受伤、过敏或不适吗？", en="Was anyone hurt, or made ill?"),
    T(
        zh="有的话先看病，病历就是证据。",
        en="If so, see a doctor first: the medical record is the evidence.",
    ),
    (Choice.of(F.danger),),
)

DURABLE = Question(
    "durable",
    T(zh="是耐用品吗，收到多久了？", en="Is it a durable, and how long have you had it?"),
    numbered(
        zh="电脑、电视、冰箱、空调、洗衣机等，收到后 {trader_proves}内发现毛病的，由经营者举证。",
        en="For computers, televisions, fridges, air conditioners, washing machines and the like, "
        "the trader bears the proof for faults found within {trader_proves} of receipt.",
    ),
    # What was tried since, no answer says: outcomes do.
    (
        Choice(
            "durable",
            (F.durable, F.tried),
            tuple(
                Option(id, text, {"durable": id, "tried": "none"})
                for id, text in F.durable.options.items()
            ),
        ),
    ),
)

RECEIPT = Question(
    "confirmed",
    T(zh="你点过“确认收货”吗？", en="Did you tap “confirm receipt”?"),
    T(
        zh="点了以后，外表上就看得出的问题要由你证明；被不当哄着点的除外。",
        en="After that, problems that show on the outside are yours to prove, unless you were "
        "improperly talked into it.",
    ),
    (Choice.of(F.confirmed),),
)

WHO = Question(
    "who",
    T(zh="你为谁买的，卖家是谁？", en="Who did you buy for, and who sold it?"),
    T(
        zh="六个月举证、三倍赔偿、七天无理由和 12315，只管“为生活买、向经营者买”。",
        en="The six-month rule, triple damages, the seven-day return and 12315 are only for people "
        "who buy for daily life from a trader.",
    ),
    (buyers.BOUGHT_FROM,),
)

DETAILS = Question(
    "details",
    T(zh="补两样，结果更准", en="Two details make this sharper"),
    T(
        zh="平台决定用哪套规则；金额只在你的设备上算数，不会进网址，也不会发出去。",
        en="The platform decides which rules apply. The amount is only used for the sums, on your "
        "device; it goes into no link and is sent nowhere.",
    ),
    (
        Choice.of(F.platform_name, label=F.platform_name.label),
        buyers.AMOUNT_ENTRY,
    ),
    on_plan=True,
)

QUESTIONS = (ISSUE, HURT, WHO, DURABLE, FAULT, RECEIPT, DETAILS, dates_question(D.courier_on))
