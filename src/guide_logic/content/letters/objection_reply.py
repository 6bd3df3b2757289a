"""A reply to what a seller said to be rid of a complaint: its words, the answer, the request."""

from guide_logic.content.letters.purchase import (
    AGAIN,
    OWN_DAYS,
    TRUE,
    Purchase,
    asked,
    possible,
    signed,
)
from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.facts import Entry, Text
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.picks import Suggestion
from guide_logic.language.text import T

__all__ = ["MINE", "THEIRS", "objection_reply", "what_was_said"]

THEIRS = Entry(
    Text("their_words", T(zh="卖家是怎么说的", en="What the seller said"), lines=2),
    T(
        zh="上面没有的，写在这里：照原话写。",
        en="What is not listed above: in their own words.",
    ),
)
_THIS = T(zh="你好，关于这一单：", en="Hello. On this order:")
MINE = Entry(Text("my_answer", T(zh="你的回答", en="Your answer"), lines=2))


def what_was_said(alone: T, more: T) -> tuple[Part, ...]:
    """Return each thing said, with its answer: what is added stands `alone`, or as one `more`."""
    return (
        Part(T(zh="{heard}", en="{heard}"), look="list"),
        Part(alone, lacks=("heard",)),
        Part(more, needs=("heard", "their_words")),
    )


def objection_reply(of: Purchase, *steps: str, when: Condition = ALWAYS) -> Letter:
    """Return the reply; what was marked as said comes with its answer."""
    return Letter(
        "objection_reply",
        title=T(zh="回复卖家的说法", en="Reply to what the seller said"),
        note=T(
            zh="发在平台自己的聊天里，截图留好。一条一条回，不争吵，不加没发生过的事。",
            en="Send it in the platform’s own chat and keep a screenshot. Answer point by point, "
            "without a quarrel, and add nothing that did not happen.",
        ),
        steps=steps,
        when=when,
        fields=(THEIRS, MINE, *of.fields),
        suggests=(*of.suggests, Suggestion("reply_by", days=OWN_DAYS)),
        to="seller",
        talks=True,
        replies=True,
        parts=(
            # It goes into the chat in which they said it, which knows the order.
            *possible(
                Part(_THIS, unless=of.offline, lacks=("order_no",)),
                Part(
                    T(zh="你好，关于订单号 {order_no}：", en="Hello. On order number {order_no}:"),
                    unless=of.offline,
                    needs=("order_no",),
                ),
                Part(_THIS, when=of.offline, lacks=("item",)),
                Part(
                    T(zh="你好，关于“{item}”：", en="Hello. On “{item}”:"),
                    when=of.offline,
                    needs=("item",),
                ),
            ),
            *what_was_said(
                T(
                    zh="你说：“{their_words}”我的回答：{my_answer}",
                    en="You say: “{their_words}” My answer: {my_answer}",
                ),
                T(
                    zh="你还说：“{their_words}”我的回答：{my_answer}",
                    en="You also say: “{their_words}” My answer: {my_answer}",
                ),
            ),
            Part(T(zh="我的请求不变：", en="What I ask for has not changed:")),
            *asked(of),
            Part(
                T(zh="请在 {reply_by} 前答复。", en="Please answer by {reply_by}."),
            ),
            AGAIN,
            TRUE,
            signed()[-1],
        ),
    )
