"""A message to the seller: what is wrong, what is asked, by when; three things to fill in."""

from guide_logic.content.law import CIVIL_CODE, TAOBAO_RULES
from guide_logic.content.letters.purchase import (
    AGAIN,
    OWN_DAYS,
    TRUE,
    Purchase,
    asked,
    happened,
    possible,
    signed,
)
from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.picks import Suggestion
from guide_logic.language.text import T

__all__ = ["seller_message"]

_WAITING = ("not_shipped", "late")


def seller_message(
    of: Purchase, *steps: str, when: Condition = ALWAYS, still_to_come: Condition = ALWAYS
) -> Letter:
    """Return the message; `still_to_come` is where goods that are late can still arrive.

    It is sent in the chat of the order, so it asks for the order number, what is wrong
    and what is wanted, and nothing else; the seller knows the rest.
    """
    waiting = of.is_(*_WAITING) & still_to_come
    return Letter(
        "seller_message",
        title=T(zh="给卖家的留言", en="Message to the seller"),
        note=T(
            zh="发在平台自己的聊天里，发出后截图。卖家改到微信去谈，也把这段话留在平台聊天里。",
            en="Send it in the platform’s own chat and take a screenshot. Keep it there even if "
            "the seller wants to move to WeChat.",
        ),
        steps=steps,
        when=when,
        fields=of.fields,
        suggests=(*of.suggests, Suggestion("reply_by", days=OWN_DAYS)),
        to="seller",
        talks=True,
        parts=(
            *possible(
                Part(
                    T(
                        zh="你好，订单号 {order_no} 这一单，请你处理。",
                        en="Hello. Please look into order number {order_no}.",
                    ),
                    unless=of.offline,
                ),
                Part(
                    T(
                        zh="你好，“{item}”这一单，请你处理。",
                        en="Hello. Please look into the sale of “{item}”.",
                    ),
                    when=of.offline,
                ),
            ),
            *happened(of, brief=True),
            Part(T(zh="我的请求：", en="What I ask for:")),
            *asked(of),
            *possible(
                Part(
                    T(zh="请在 {reply_by} 前办好。", en="Please do so by {reply_by}."),
                    when=waiting,
                ),
                # Beside a request for a refund this would read as consent to ship.
                Part(
                    T(
                        zh="到那天还没有发出或送达的，我要求解除合同、退还货款。",
                        en="If nothing has been shipped or delivered by then, I ask to end the "
                        "contract and have the price back.",
                    ),
                    when=waiting,
                    picked={"wanted": ("deliver",)},
                ),
                Part(
                    T(
                        zh="请在 {reply_by} 前告诉我怎么处理。",
                        en="Please tell me by {reply_by} what you will do.",
                    ),
                    unless=waiting,
                ),
            ),
            AGAIN,
            TRUE,
            signed()[-1],
        ),
        sources=(CIVIL_CODE[509], CIVIL_CODE[563], TAOBAO_RULES[27]),
    )
