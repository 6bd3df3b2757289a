"""A message to whoever sold a service: what is wrong, on what ground, what is asked."""

from collections.abc import Mapping

from guide_logic.content.law import CIVIL_CODE, CPL, PREPAID_CASES
from guide_logic.content.letters.purchase import (
    TRUE,
    Purchase,
    asked,
    bought,
    happened,
    signed,
)
from guide_logic.language.conditions import Condition
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.picks import Suggestion
from guide_logic.language.text import T

__all__ = ["service_message"]


def service_message(of: Purchase, *steps: str, grounds: Mapping[Condition, T]) -> Letter:
    """Return the message; `grounds` are the sentences of law, each with its cases."""
    return Letter(
        "service_message",
        title=T(zh="给商家的话", en="Message to the trader"),
        note=T(
            zh="用留得下记录的方式发：订单里的客服、邮件、短信。发出后截图。",
            en="Send it so that a record remains: the order’s service desk, mail or a text "
            "message. Then take a screenshot.",
        ),
        steps=steps,
        fields=of.fields,
        suggests=(*of.suggests, Suggestion("reply_by", days=7)),
        to="seller",
        talks=True,
        parts=(
            Part(T(zh="你好，有一笔请你处理。", en="Hello. Please look into this.")),
            *bought(of),
            *happened(of, brief=True),
            *(Part(text, when=when) for when, text in grounds.items()),
            Part(T(zh="我的请求：", en="What I ask for:")),
            *asked(of),
            Part(
                T(
                    zh="请在 {reply_by} 前书面答复；要扣费的，写明怎么算。",
                    en="Please answer in writing by {reply_by}. If you deduct anything, show how "
                    "it is worked out.",
                )
            ),
            TRUE,
            signed()[-1],
        ),
        sources=(CIVIL_CODE[509], CPL[26], PREPAID_CASES[14]),
    )
