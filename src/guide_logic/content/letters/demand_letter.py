"""A written demand, whose proof of delivery may later show that the claim was kept alive."""

from guide_logic.content.law import CIVIL_CODE
from guide_logic.content.letters.purchase import (
    ATTACHED,
    TRUE,
    Purchase,
    asked,
    bought,
    damages,
    happened,
    other_side,
    possible,
    represented,
    shop,
    signed,
)
from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.picks import Suggestion
from guide_logic.language.text import T

__all__ = ["demand_letter"]


def demand_letter(of: Purchase, *steps: str, when: Condition = ALWAYS) -> Letter:
    """Return the demand: facts, requests, a day for the answer; no threat."""
    return Letter(
        "demand_letter",
        title=T(zh="书面催告", en="Written demand"),
        note=T(
            zh="起诉前寄到对方的地址（店铺公示的、平台提供的），用能查签收的方式，底单和签收记录留好："
            "书面催告可以用来证明诉讼时效中断。只写事实和请求，不写曝光、举报一类的话。",
            en="Send it to the address that the shop displays or the platform gives you, in a way "
            "that proves delivery, and keep the proof: a written demand may show that the "
            "limitation period started again. Write facts and requests "
            "only; nothing about going public or reporting.",
        ),
        steps=steps,
        when=when,
        fields=of.fields,
        suggests=(*of.suggests, Suggestion("reply_by", days=7)),
        to="seller",
        talks=True,
        parts=(
            Part(T(zh="催告函", en="Demand"), look="title"),
            *other_side(
                of,
                T(zh="致：{company}", en="To: {company}"),
                T(zh="致：{seller_person}", en="To: {seller_person}"),
            ),
            Part(T(zh="地址：{company_address}", en="Address: {company_address}")),
            *bought(of),
            *shop(of),
            *represented(of),
            *happened(of, to_them=True),
            *possible(
                Part(
                    T(
                        zh="合同当事人应当按约定全面履行自己的义务；"
                        "没有按约定履行的，应当承担继续履行、采取补救措施或者赔偿损失等责任"
                        "（《民法典》第五百零九条、第五百七十七条）。",
                        en="A party has to perform all it agreed to. One that does not answers by "
                        "performing, putting it right or paying damages (Civil Code articles 509 "
                        "and 577).",
                    ),
                    unless=of.child | of.is_("privacy") | (of.is_("no_reason_return") & of.private),
                ),
            ),
            Part(T(zh="请你方：", en="Please provide:")),
            *asked(of),
            *damages(of),
            Part(
                T(
                    zh="请在 {reply_by} 前书面答复。对上述事实有不同意见的，请说明并附依据。",
                    en="Please answer in writing by {reply_by}. If you see the facts otherwise, "
                    "say so and attach what supports it.",
                )
            ),
            *ATTACHED,
            TRUE,
            *signed(),
            Part(T(zh="电话：{my_phone}", en="Telephone: {my_phone}"), look="sign"),
        ),
        sources=(CIVIL_CODE[188], CIVIL_CODE[509], CIVIL_CODE[577]),
    )
