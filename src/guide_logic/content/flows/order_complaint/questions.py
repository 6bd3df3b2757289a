"""What is asked about an order complaint, in this order."""

from guide_logic.content.buyers import facts as buyers
from guide_logic.content.flows.order_complaint.facts import F
from guide_logic.content.moments import D, dates_question
from guide_logic.language.facts import Choice, Option, Question
from guide_logic.language.text import T

__all__ = ["QUESTIONS"]

STATE = Question(
    "state",
    T(zh="订单页上现在是什么状态？", en="What does the order page say now?"),
    T(
        zh="投诉有没有用，先看订单走到哪一步、还能不能申请售后。",
        en="What a complaint can do depends on how far the order has got and whether after-sales "
        "is still open.",
    ),
    (Choice.of(F.state, buyers.STATE_HINTS),),
)

_HINTS = {
    "lapsed": T(
        zh="比如退款完成后投诉自动撤销，或者你自己撤了",
        en="For example because the refund was done, or because you withdrew it",
    ),
}

COMPLAINT = Question(
    "complaint",
    T(zh="你投诉卖家了吗，结果怎样？", en="Have you complained about the seller?"),
    T(
        zh="投诉和退款是两件事：一个查卖家有没有违规，一个决定钱退不退。",
        en="A complaint and a refund are two things: one looks for a breach of the rules, the "
        "other decides about your money.",
    ),
    # What was tried since, no answer says: outcomes do.
    (
        Choice(
            "complaint",
            (F.complaint, F.way),
            tuple(
                Option(
                    id,
                    F.complaint.options[id],
                    {"complaint": id, "way": "none"},
                    hint=_HINTS.get(id),
                )
                for id in ("none", "open", "upheld", "rejected", "lapsed")
            ),
        ),
    ),
)

_WITH_SELLER = T(zh="在你和卖家之间", en="Between you and the seller")
_GOING_BACK = T(zh="货退回去的时候", en="While the goods go back")
_ELSEWHERE = T(zh="在平台或 12315", en="With the platform or 12315")


def _held_by(stage: str) -> T:
    """Return who has the matter at a stage."""
    if stage.startswith("with_"):
        return _ELSEWHERE
    back = ("return_stage", "sent_back", "sent_back_refused")
    return _GOING_BACK if stage in back else _WITH_SELLER


REFUND = Question(
    "refund",
    T(zh="退款申请到哪一步了？", en="How far has the refund request got?"),
    T(
        zh="淘宝一般先看退款的结果，再处理投诉。",
        en="Taobao normally looks at the refund first and at the complaint after it.",
    ),
    (
        Choice(
            "refund",
            (F.refund,),
            tuple(
                Option(
                    id,
                    F.refund.options[id],
                    {"refund": id},
                    group=_held_by(id),
                )
                for id in (
                    "none",
                    "pending_in_time",
                    "pending_overdue",
                    "refused",
                    "with_platform",
                    "with_12315",
                    "return_stage",
                    "sent_back",
                    "sent_back_refused",
                    "done",
                    "withdrawn",
                )
            ),
        ),
    ),
)

WAITING = Question(
    "refund_days",
    T(zh="退款申请提交几天了？", en="How many days ago did you ask for the refund?"),
    T(
        zh="和淘宝的倒计时比一比，看卖家的时间是不是已经用完。",
        en="It is compared with Taobao’s countdown, to see whether the seller’s time is up.",
    ),
    (buyers.REFUND_DAYS_ENTRY,),
)

EXCEPTION = Question(
    "exception",
    T(zh="售后期过了，但有下面的情况吗？", en="After-sales is closed. Is any of this so?"),
    T(
        zh="淘宝规则第5条写明，有这四种情况之一，受理期限就不适用。",
        en="Under article 5 of Taobao’s rules the time limit does not apply in any of these four "
        "cases.",
    ),
    (Choice.of(F.exception),),
)

WHO = Question(
    "who",
    T(zh="你为谁买的，卖家是谁？", en="Who did you buy for, and who sold it?"),
    T(
        zh="平台以外走哪条路，要看这个：12315 只调解“为生活买、向经营者买”的争议。",
        en="It decides the way outside the platform: 12315 mediates only if you bought for daily "
        "life from a trader.",
    ),
    (buyers.BOUGHT_FROM,),
)

ABOUT = Question(
    "issue",
    T(zh="你要投诉的是什么？", en="What is the complaint about?"),
    T(
        zh="投诉类型怎么选、附什么证据，看这个。",
        en="It decides the type of complaint to choose and the evidence to attach.",
    ),
    (Choice.of(F.issue),),
    on_plan=True,
)

DATES = dates_question(D.filed_on, D.accepted_on)

QUESTIONS = (STATE, COMPLAINT, REFUND, WAITING, EXCEPTION, WHO, ABOUT, DATES)
