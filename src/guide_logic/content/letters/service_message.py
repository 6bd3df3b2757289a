"""A message to whoever sold a service: what is wrong, on what ground, what is asked."""

from collections.abc import Mapping

from guide_logic.content.law import CIVIL_CODE, CPL, PREPAID_CASES
from guide_logic.content.letters.purchase import (
    AGAIN,
    NAMED,
    OWN_DAYS,
    TRUE,
    Purchase,
    asked,
    happened,
    signed,
)
from guide_logic.content.letters.stop_renewal import REMINDED
from guide_logic.language.conditions import Condition
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.picks import Suggestion
from guide_logic.language.text import T

__all__ = ["service_message"]


def service_message(
    of: Purchase, *steps: str, grounds: Mapping[Condition, T], renewed: Condition
) -> Letter:
    """Return the message; `grounds` are the sentences of law, each with its cases.

    Their times run from the day of payment.

    Where a service was `renewed`, the one on reminders stands if the reader got none.
    """
    return Letter(
        "service_message",
        title=T(zh="给对方的话", en="Message to the other side"),
        note=T(
            zh="用留得下记录的方式发：订单里的客服、邮件、短信。发出后截图。",
            en="Send it so that a record remains: the order’s service desk, mail or a text "
            "message. Then take a screenshot.",
        ),
        steps=steps,
        fields=(REMINDED, *of.fields),
        suggests=(*of.suggests, Suggestion("reply_by", days=OWN_DAYS)),
        to="seller",
        talks=True,
        parts=(
            Part(
                T(
                    zh="你好，我在你处买的“{item}”，请你处理。",
                    en="Hello. Please look into “{item}”, which I bought from you.",
                )
            ),
            Part(T(zh="订单号：{order_no}", en="Order number: {order_no}"), needs=("order_no",)),
            Part(T(zh="付款日期：{order_date}", en="Paid on {order_date}"), needs=("order_date",)),
            *happened(of, brief=True),
            *(Part(text, when=when, since=of.paid_on) for when, text in grounds.items()),
            Part(
                T(
                    zh="这次扣款前我没有收到续费提醒。按《消费者权益保护法实施条例》第十条，"
                    "自动续费日期前应当以显著方式提请消费者注意。请提供提醒记录；没有的，"
                    "请退还本次扣款并关闭自动续费。",
                    en="I got no reminder before this charge. Under article 10 of the Regulations "
                    "implementing the Consumer Rights Protection Law one is due before renewal. "
                    "Please show it; if there is none, refund this charge and switch auto-renewal "
                    "off.",
                ),
                when=renewed,
                picked={"reminded": ("no",)},
            ),
            Part(T(zh="我的请求：", en="What I ask for:")),
            *asked(of),
            Part(
                T(
                    zh="请在 {reply_by} 前书面答复；要扣费的，写明怎么算。",
                    en="Please answer in writing by {reply_by}. If you deduct anything, show how "
                    "it is worked out.",
                )
            ),
            AGAIN,
            TRUE,
            *NAMED,
            signed()[-1],
        ),
        sources=(CIVIL_CODE[509], CPL[26], PREPAID_CASES[14]),
    )
