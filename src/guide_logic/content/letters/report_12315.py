"""A report to 12315, kept apart from any complaint: the clue and what supports it."""

from guide_logic.content.law import COMPLAINT_FORMS, ORDER_121
from guide_logic.content.letters.purchase import (
    ATTACHED,
    SO_FAR,
    TRUE,
    Purchase,
    bought,
    happened_alone,
    possible,
    shop,
    signed,
)
from guide_logic.language.conditions import Condition
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.text import T

__all__ = ["report_12315"]

_CLUES = {
    "not_shipped": T(
        zh="线索：经营者收款后不发货。",
        en="The clue: the trader takes payment and does not ship.",
    ),
    "late": T(
        zh="线索：经营者没有按页面承诺的时间发货或送达。",
        en="The clue: the trader does not ship or deliver at the time its page promises.",
    ),
    "not_as_described": T(
        zh="线索：页面宣传和实际商品不一致。",
        en="The clue: what the page advertises is not what is delivered.",
    ),
    "counterfeit": T(
        zh="线索：经营者销售的商品可能是假冒商品。",
        en="The clue: what the trader sells may be counterfeit.",
    ),
    "food_drug": T(
        zh="线索：经营者销售的食品或药品可能不符合安全要求。",
        en="The clue: food or medicine that the trader sells may not meet safety requirements.",
    ),
    "promise_broken": T(
        zh="线索：经营者公开作出承诺，又不兑现。",
        en="The clue: the trader makes a public promise and does not keep it.",
    ),
    "price_cancel": T(
        zh="线索：经营者收款后不按标明的价格履行。",
        en="The clue: the trader takes payment and does not deliver at the price marked.",
    ),
}


def report_12315(of: Purchase, *steps: str, when: Condition) -> Letter:
    """Return the report, which asks for nothing for the reader."""
    return Letter(
        "report_12315",
        title=T(zh="12315 举报书（另写一份）", en="Report to 12315, on a sheet of its own"),
        note=T(
            zh="举报和投诉是两件事：举报写违法线索，不写退款和赔偿。线索要具体，有依据，不夸大。"
            "举报可以不写姓名，登记表的内容以 12315 页面为准。",
            en="A report is not a complaint: it gives clues to a violation and asks for no refund "
            "or damages. Be concrete, have something to support it, and do not exaggerate. You "
            "need not give your name; the page of 12315 shows what the form asks.",
        ),
        steps=steps,
        when=when,
        fields=of.fields,
        suggests=of.suggests,
        parts=(
            Part(T(zh="举报书", en="Report"), look="title"),
            Part(T(zh="举报人", en="Who reports"), needs=("my_name",), look="head"),
            Part(T(zh="姓名：{my_name}", en="Name: {my_name}"), needs=("my_name",)),
            Part(T(zh="电话：{my_phone}", en="Telephone: {my_phone}"), needs=("my_name",)),
            Part(T(zh="被举报人", en="Who is reported"), look="head"),
            Part(T(zh="名称（姓名）：{company}", en="Name: {company}")),
            Part(T(zh="地址：{company_address}", en="Address: {company_address}")),
            *shop(of),
            Part(T(zh="违法线索和依据", en="The clue and what supports it"), look="head"),
            *possible(*(Part(text, when=of.is_(id)) for id, text in _CLUES.items())),
            *bought(of),
            *happened_alone(of),
            SO_FAR,
            *ATTACHED,
            Part(
                T(
                    zh="请依法核查。这份材料只是举报，不含退款或赔偿的请求。",
                    en="Please look into it under the law. This is a report only; it asks for no "
                    "refund and no damages.",
                )
            ),
            TRUE,
            Part(T(zh="{my_name}", en="{my_name}"), needs=("my_name",), look="sign"),
            signed()[-1],
        ),
        sources=(ORDER_121[9], ORDER_121["28-32"], COMPLAINT_FORMS["fields"]),
    )
