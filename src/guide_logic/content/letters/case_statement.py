"""What is handed in while a case is open: each point answered, the evidence listed."""

from guide_logic.content.law import ECL, TAOBAO_RULES
from guide_logic.content.letters.objection_reply import MINE, THEIRS, what_was_said
from guide_logic.content.letters.purchase import ATTACHED, SO_FAR, TRUE, Purchase, asked, signed
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.text import T

__all__ = ["case_statement"]


def case_statement(of: Purchase, *steps: str) -> Letter:
    """Return the statement; what was marked as said comes with its answer."""
    return Letter(
        "case_statement",
        title=T(zh="案件的补充说明", en="Further statement in the case"),
        note=T(
            zh="贴进平台的介入页面，或交给办理投诉的 12315，在写明的时间以前。对方说一点，回一点，"
            "凭证按这里的编号传。",
            en="Paste it into the platform’s case page, or give it to the 12315 office that has "
            "your complaint, in the time stated there. Answer point by point, with the evidence "
            "under the numbers given here.",
        ),
        steps=steps,
        fields=(THEIRS, MINE, *of.fields),
        suggests=of.suggests,
        to="platform",
        parts=(
            Part(T(zh="补充说明", en="Further statement"), look="title"),
            Part(T(zh="订单号 {order_no}", en="Order number {order_no}")),
            SO_FAR,
            Part(
                T(zh="一、对方的说法和我的回答", en="1. What was said, and my answer"), look="head"
            ),
            *what_was_said(
                T(
                    zh="卖家说：“{their_words}”我的回答：{my_answer}",
                    en="The seller says: “{their_words}” My answer: {my_answer}",
                ),
                T(
                    zh="卖家还说：“{their_words}”我的回答：{my_answer}",
                    en="The seller also says: “{their_words}” My answer: {my_answer}",
                ),
            ),
            Part(T(zh="二、请求不变", en="2. What I still ask for"), look="head"),
            *asked(of),
            Part(T(zh="三、证据", en="3. Evidence"), look="head"),
            *ATTACHED,
            TRUE,
            signed()[-1],
        ),
        sources=(ECL[63], TAOBAO_RULES[5]),
    )
