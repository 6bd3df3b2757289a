"""A complaint to 12315 with the four things that Order 121 article 10 requires."""

from guide_logic.content.law import COMPLAINT_FORMS, ORDER_121
from guide_logic.content.letters.purchase import (
    ATTACHED,
    TRUE,
    Purchase,
    asked,
    bought,
    damages,
    happened,
    possible,
    represented,
    shop,
    signed,
)
from guide_logic.language.conditions import NEVER, Condition
from guide_logic.language.facts import Entry, Text
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.text import T

__all__ = ["PARTIES", "complaint_12315", "nowhere_else"]

_PRINCIPAL = Entry(
    Text("principal", T(zh="你替谁投诉", en="Whom you complain for"), most=100),
    T(zh="写真实姓名，附授权书原件。", en="The true name; attach the original authority."),
)

PARTIES = (
    Part(T(zh="一、投诉人", en="1. Who complains"), look="head"),
    Part(T(zh="姓名：{my_name}", en="Name: {my_name}")),
    Part(T(zh="电话：{my_phone}", en="Telephone: {my_phone}")),
    Part(T(zh="通讯地址：{my_address}", en="Postal address: {my_address}")),
)

_RESPONDENT = (
    Part(T(zh="二、被投诉人", en="2. Against whom"), look="head"),
    Part(T(zh="名称（姓名）：{company}", en="Name: {company}")),
    Part(T(zh="地址：{company_address}", en="Address: {company_address}")),
    Part(T(zh="电话：{company_phone}", en="Telephone: {company_phone}"), needs=("company_phone",)),
)

_REQUIRED = {
    T(zh="你的真实身份和联系方式", en="your true identity and how to reach you"): (
        "my_name",
        "my_phone",
        "my_address",
    ),
    T(zh="对方的名称和地址", en="the other side’s name and address"): (
        "company",
        "company_address",
    ),
    T(zh="具体的请求", en="what exactly you ask for"): (
        "wanted",
        "still",
        "wish",
        "part_back",
        "freight",
        "extra",
    ),
    T(zh="事实和依据", en="the facts and their proof"): ("wrong", "matter", "came", "attached"),
}
"""What a complaint must have (Order 121 art. 10), each with the fields that say it."""


def _complains(agent: Condition) -> tuple[Part, ...]:
    """Return who complains: the buyer, also where an `agent` files and is to be reached."""
    head, name, *contact = PARTIES
    return (
        head,
        Part(name.text, unless=agent),
        *possible(
            Part(T(zh="姓名：{principal}", en="Name: {principal}"), when=agent),
            Part(
                T(
                    zh="委托代理人：{my_name}，附授权委托书原件和身份证明。",
                    en="Agent: {my_name}; the original authority and proof of identity are "
                    "attached.",
                ),
                when=agent,
            ),
        ),
        *contact,
    )


def _for_living(of: Purchase, agent: Condition) -> tuple[Part, ...]:
    """Return the sentence that the buyer bought for living needs, where the reader said so.

    Not where a child ordered: the guardian’s case is that nobody else did.
    """
    return possible(
        Part(
            T(zh="商品是我为生活消费购买的。", en="I bought the goods for living needs."),
            when=of.living,
            unless=agent | of.service | of.is_("minor"),
        ),
        Part(
            T(zh="这是我为生活消费购买的。", en="I bought it for living needs."),
            when=of.living & of.service,
        ),
        Part(
            T(
                zh="商品是 {principal} 为生活消费购买的。",
                en="{principal} bought the goods for living needs.",
            ),
            when=of.living & agent,
        ),
    )


def nowhere_else(when: Condition) -> tuple[Part, ...]:
    """Return the sentence that nobody else has the dispute, where the reader said so."""
    return possible(
        Part(
            T(
                zh="同一争议没有交给法院、仲裁机构、消费者协会或其他行政机关处理过。",
                en="This dispute has not been before a court, an arbitrator, a consumer "
                "association or another authority.",
            ),
            when=when,
        )
    )


def complaint_12315(
    of: Purchase,
    *steps: str,
    when: Condition,
    first: Condition = NEVER,
    agent: Condition = NEVER,
) -> Letter:
    """Return the complaint; `first` is where nobody else has had the dispute."""
    return Letter(
        "complaint_12315",
        title=T(zh="12315 投诉书", en="Complaint to 12315"),
        note=T(
            zh="四样必须有：你的真实身份，对方的名称和地址，具体请求，事实和依据。"
            "在 12315.cn 或“全国12315”App 里分栏填写，页面要的证件信息在页面里填。"
            "举报另写一份，不和投诉混在一起。你对内容的真实性负责。",
            en="Four things are required: your true identity, the other side’s name and address, "
            "what exactly you ask for, and the facts with their proof. Fill in the fields at "
            "12315.cn or in the 12315 app (全国12315); give your identity document there. Write "
            "the report separately. You answer for the truth of what you write.",
        ),
        steps=steps,
        when=when,
        suggests=of.suggests,
        bundled=True,
        requires=_REQUIRED,
        to="office_12315",
        fields=(*of.fields, _PRINCIPAL),
        parts=(
            Part(T(zh="投诉书", en="Complaint"), look="title"),
            *_complains(agent),
            *represented(of),
            *_RESPONDENT,
            *shop(of),
            Part(T(zh="三、投诉请求", en="3. What I ask for"), look="head"),
            *asked(of),
            *damages(of),
            Part(T(zh="四、事实和依据", en="4. Facts and proof"), look="head"),
            *bought(of),
            *_for_living(of, agent),
            *happened(of),
            *nowhere_else(first),
            *ATTACHED,
            TRUE,
            *signed(),
        ),
        sources=(ORDER_121[9], ORDER_121[10], ORDER_121[16], COMPLAINT_FORMS["fields"]),
    )
