"""Two or three questions tell which dates matter; the dates themselves stand by the plan."""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.deadlines.facts import F
from guide_logic.content.moments import D, dates_question
from guide_logic.language.facts import Choice, Option, Question
from guide_logic.language.text import T

__all__ = ["QUESTIONS"]

_HINTS = {
    "m12315": T(
        zh="多久答复、调解到哪天、能不能复议",
        en="When it must answer, how long it mediates, reconsideration",
    ),
    "court": T(
        zh="还能不能起诉，来不来得及先投诉",
        en="Whether you can still sue, and whether there is time to complain first",
    ),
}

QUESTIONS = (
    Question(
        "matter",
        T(zh="要算哪件事的日期？", en="Which dates do you want to work out?"),
        T(
            zh="每个渠道各算各的时间，一次算一件；答完可以改这一题，再算别的。",
            en="Each channel has its own clock, so take one at a time. You can change this answer "
            "afterwards and work out another.",
        ),
        (
            Choice(
                "matter",
                (F.matter, F.stage),
                tuple(
                    Option(id, label, {"matter": id, "stage": "none"}, hint=_HINTS.get(id))
                    for id, label in F.matter.options.items()
                ),
            ),
        ),
    ),
    Question.of(
        F.platform,
        T(zh="在哪个平台？", en="On which platform?"),
        T(
            zh="每个平台的时间不一样；没有查到的，我们不写。",
            en="Each platform has its own times. Where we found none, we give none.",
        ),
    ),
    Question.of(
        F.shipped,
        T(
            zh="申请退款那天发货了吗？还没申请的，看今天",
            en="Had it been shipped when you asked for a refund, or by today if you have not?",
        ),
        T(
            zh="没发货和发了货，卖家答复的时间不一样。",
            en="The seller’s time to answer differs before and after shipping.",
        ),
    ),
    Question.of(
        F.reason,
        T(zh="为什么退货？", en="Why do you send it back?"),
        T(
            zh="七天无理由和质量问题，期限和运费都不一样。",
            en="A no-reason return and poor quality have different limits, and freight differs.",
        ),
    ),
    Question.of(
        F.side,
        T(zh="图片的事，你是哪一方？", en="Which side are you on?"),
        numbered(
            zh="同样是 {counter_statement_wait}，对两边的意思不一样。",
            en="The same {counter_statement_wait} mean different things to the two sides.",
        ),
    ),
    Question.of(
        F.site,
        T(zh="投诉是哪个平台转来的？", en="Which platform sent the notice on?"),
        T(
            zh="阿里的平台另有首次申诉的时间。",
            en="Alibaba’s platforms set a time for a first answer.",
        ),
    ),
    dates_question(
        D.paid_on,
        D.promised_on,
        D.asked_on,
        D.refused_on,
        D.signed_on,
        D.agreed_on,
        D.back_on,
        D.decided_on,
        D.told_on,
        D.odr_on,
        D.filed_on,
        D.accepted_on,
        D.refusal_on,
        D.reported_on,
        D.courier_on,
        D.postal_on,
        D.noticed_on,
        D.statement_on,
        D.forwarded_on,
        D.learned_on,
        D.harmed_on,
        D.fraud_on,
        D.sued_on,
        D.perform_on,
        opens=True,
    ),
)
