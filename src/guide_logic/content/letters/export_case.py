"""What an exporter hands in on the case page of a platform or a payment service, in English."""

from guide_logic.content.law import TRADE_NOTES
from guide_logic.content.letters.export_mail import GOODS, ORDER, SENDER
from guide_logic.content.letters.own_words import own_words
from guide_logic.content.letters.purchase import ATTACHED
from guide_logic.language.conditions import Condition
from guide_logic.language.facts import Entry, Text
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.picks import Coming, Pick
from guide_logic.language.text import T

__all__ = ["case_answer"]

_CASE = Entry(Text("case_no", T(zh="案件编号", en="The case number"), most=100))
_FACTS = Entry(
    Pick(
        "case_facts",
        T(zh="哪些是事实", en="Which of these are facts"),
        {
            "shipped": T(zh="货物已经按订单发出", en="the goods were shipped as ordered"),
            "delivered": T(zh="物流记录显示已经送达", en="the carrier’s record shows delivery"),
            "checked": T(
                zh="出货前检验过，记录附后",
                en="the goods were inspected before shipping, and the record is attached",
            ),
            "agreed": T(
                zh="货物和约定的规格一致", en="the goods are as agreed in the specification"
            ),
            "answered": T(
                zh="我们已经和客户联系过，往来记录附后",
                en="we have been in touch with the customer, and the messages are attached",
            ),
            "checking": T(zh="原因还在查", en="the cause is still being checked"),
        },
        many=True,
    )
)
_MORE = Entry(
    Text("case_more", T(zh="事实，再补充几句（用英文）", en="More on the facts"), lines=4),
    T(
        zh="写哪天发生了什么，只写证据能证明的。",
        en="What happened on which day, as evidence shows.",
    ),
)
_OFFER = Entry(
    Pick(
        "case_offer",
        T(zh="你提的方案", en="What you propose"),
        {
            "refund": T(zh="全额退款", en="a refund in full"),
            "part": T(zh="退一部分款", en="a refund in part"),
            "return": T(zh="客户退货后退款", en="a refund once the goods have come back"),
            "again": T(zh="补发，费用由我们承担", en="replacements at our expense"),
            "repair": T(zh="维修或寄配件", en="a repair, or spare parts"),
            "none": T(zh="按上面的事实结案，不退款", en="to close the case without a refund"),
        },
        many=True,
    )
)
_TERMS = Entry(
    Text("case_terms", T(zh="方案，再补充几句（用英文）", en="More on what you propose"), lines=2),
    T(zh="金额、日期、运费谁付。", en="Sums, dates, who pays the freight."),
)
_NEXT = Entry(
    Coming("answer_day", T(zh="没查清的，哪天补", en="The day by which you add what is missing"))
)
_OTHERS = Entry(
    Text("attached", T(zh="别的凭证（用英文）", en="Other evidence"), lines=2),
    T(zh="上面没有的，写在这里。", en="What is not listed above."),
)


def case_answer(*steps: str, when: Condition) -> Letter:
    """Return the answer: the facts, the evidence and a proposal in one go."""
    return Letter(
        "case_answer",
        title=T(zh="案件页的英文答复", en="Answer for the case page"),
        note=T(
            zh="贴进案件页，凭证按这里的编号上传，在页面写的时间以前交。没查清的照实写“还在查”；"
            "方案只写办得到的。",
            en="Paste it into the case page, upload the evidence under the numbers given here, and "
            "keep to the time shown there. Say what you are still checking, and propose only "
            "what you can do.",
        ),
        steps=steps,
        when=when,
        sends="en",
        fields=(_CASE, ORDER, GOODS, _FACTS, _MORE, _OFFER, _TERMS, _NEXT, _OTHERS, SENDER),
        parts=(
            Part(
                T(
                    zh="对 {case_no} 号案件的答复",
                    en="Answer in case {case_no}",
                ),
                look="title",
            ),
            Part(
                T(
                    zh="订单 {order_no}，产品：{goods}",
                    en="Order {order_no}, goods: {goods}",
                )
            ),
            Part(T(zh="一、事实", en="1. The facts"), look="head"),
            *own_words(
                T(zh="情况是：{said}", en="These are the facts: {said}"), "case_facts", "case_more"
            ),
            Part(T(zh="二、证据", en="2. The evidence"), look="head"),
            *ATTACHED,
            Part(T(zh="三、方案", en="3. What we propose"), look="head"),
            *own_words(
                T(zh="我们提出：{said}", en="We propose: {said}"), "case_offer", "case_terms"
            ),
            Part(
                T(
                    zh="还缺的，我们在 {answer_day} 前补上。",
                    en="What is still missing will follow by {answer_day}.",
                ),
                needs=("answer_day",),
            ),
            Part(T(zh="以上情况属实。", en="We confirm that the above is true.")),
            Part(T(zh="{sender}", en="{sender}")),
            Part(T(zh="{today}", en="{today}")),
        ),
        sources=(TRADE_NOTES["process"],),
    )
