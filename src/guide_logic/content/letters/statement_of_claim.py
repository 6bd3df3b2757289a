"""A statement of claim for a small money claim: parties, claims, facts, place."""

from guide_logic.content.figures import numbered
from guide_logic.content.law import CIVIL_PROCEDURE, COURT_FEES, PROCEDURE_READING
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
    shop,
    signed,
)
from guide_logic.language.conditions import ALWAYS, NEVER, Condition
from guide_logic.language.facts import Entry, Text
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.text import T

__all__ = ["statement_of_claim"]

_COURT = Entry(
    Text("court", T(zh="向哪个法院起诉", en="The court"), most=100),
    T(
        zh="被告住所地，或合同履行地的法院；网购的货，通常收货地也可以。",
        en="Where the defendant is domiciled or the contract is performed; for goods bought online "
        "usually also where they were received.",
    ),
)
_RECEIVED_AT = Entry(Text("received_at", T(zh="收货地址", en="Where you received it"), most=200))


def statement_of_claim(
    of: Purchase, *steps: str, when: Condition = ALWAYS, online: Condition = NEVER
) -> Letter:
    """Return the statement; `online` is where the goods were ordered on a platform."""
    return Letter(
        "statement_of_claim",
        title=T(zh="民事起诉状", en="Statement of claim"),
        note=numbered(
            zh="要有明确的被告、具体的请求和事实、理由，并且属于这个法院管。法院的立案页面有自己的"
            "样式时，以它为准，要的证件和其他信息在那里填。小额诉讼只用于简单的金钱给付案件，标的"
            "额在本地上年度就业人员年平均工资 {small_claims} 以下，一审终审。",
            en="It needs a definite defendant, specific claims with facts and reasons, and the "
            "right court. Where the court’s own form asks for something else, the form decides; "
            "identity papers go there. Small claims are simple money claims of up to "
            "{small_claims} of the local average wage of the year before, and there is no appeal.",
        ),
        steps=steps,
        when=when,
        suggests=of.suggests,
        bundled=True,
        to="court",
        fields=(*of.fields, _RECEIVED_AT, _COURT),
        parts=(
            Part(T(zh="民事起诉状", en="Statement of claim"), look="title"),
            Part(T(zh="原告：{my_name}", en="Plaintiff: {my_name}"), unless=of.child),
            *possible(
                Part(T(zh="原告：{child_name}", en="Plaintiff: {child_name}"), when=of.child),
                Part(
                    T(
                        zh="法定代理人：{my_name}，原告的监护人",
                        en="Statutory agent: {my_name}, the plaintiff’s guardian",
                    ),
                    when=of.child,
                ),
            ),
            Part(
                T(
                    zh="地址：{my_address}；电话：{my_phone}",
                    en="Address: {my_address}; telephone: {my_phone}",
                )
            ),
            *other_side(
                of,
                T(zh="被告：{company}", en="Defendant: {company}"),
                T(zh="被告：{seller_person}", en="Defendant: {seller_person}"),
            ),
            Part(T(zh="地址：{company_address}", en="Address: {company_address}")),
            Part(
                T(zh="电话：{company_phone}", en="Telephone: {company_phone}"),
                needs=("company_phone",),
            ),
            Part(T(zh="诉讼请求", en="Claims"), look="head"),
            Part(T(zh="请求判令被告：", en="The defendant is to provide:")),
            *asked(of),
            *damages(of),
            Part(
                T(zh="承担本案受理费。", en="Payment of the court fee."),
                look="number",
            ),
            Part(T(zh="事实和理由", en="Facts and reasons"), look="head"),
            *bought(of),
            *shop(of),
            *happened(of),
            *possible(
                Part(
                    T(
                        zh="合同是在网上订立的，收货地在{received_at}。",
                        en="The contract was made online; the goods were received at "
                        "{received_at}.",
                    ),
                    when=online,
                )
            ),
            Part(T(zh="证据", en="Evidence"), look="head"),
            *ATTACHED,
            TRUE,
            Part(T(zh="此致", en="To the court:")),
            Part(T(zh="{court}", en="{court}")),
            Part(
                T(zh="具状人：{my_name}", en="Plaintiff: {my_name}"), unless=of.child, look="sign"
            ),
            *possible(
                Part(
                    T(
                        zh="具状人：{child_name}，由法定代理人 {my_name} 代",
                        en="Plaintiff: {child_name}, by {my_name}, statutory agent",
                    ),
                    when=of.child,
                    look="sign",
                )
            ),
            signed()[-1],
        ),
        sources=(
            CIVIL_PROCEDURE[60],
            CIVIL_PROCEDURE[122],
            CIVIL_PROCEDURE[165],
            CIVIL_PROCEDURE[24],
            PROCEDURE_READING[20],
            COURT_FEES[29],
        ),
    )
