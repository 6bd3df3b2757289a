"""A complaint to the consumer association, which mediates and cannot fine."""

from guide_logic.content.law import CPL
from guide_logic.content.letters.complaint_12315 import PARTIES
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
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.text import T

__all__ = ["association_complaint"]


def association_complaint(
    of: Purchase, *steps: str, when: Condition, first: Condition = NEVER
) -> Letter:
    """Return the complaint; `first` is where no other office has had the dispute."""
    return Letter(
        "association_complaint",
        title=T(zh="给消费者协会的投诉信", en="Complaint to the consumer association"),
        note=T(
            zh="交给你所在地或经营者所在地的消费者协会，各地也叫消委会、消保委。"
            "调解是自愿的。已经交给协会的争议，不要再向 12315 投诉一次。",
            en="For the consumer association (消费者协会; 消委会 or 消保委 in places) where you "
            "are or where the trader is. Mediation is voluntary. Do not bring the same dispute to "
            "12315 as well.",
        ),
        steps=steps,
        when=when,
        fields=of.fields,
        suggests=of.suggests,
        bundled=True,
        parts=(
            Part(T(zh="投诉信", en="Complaint"), look="title"),
            *PARTIES,
            *represented(of),
            Part(T(zh="二、经营者", en="2. The trader"), look="head"),
            Part(T(zh="名称（姓名）：{company}", en="Name: {company}")),
            Part(T(zh="地址：{company_address}", en="Address: {company_address}")),
            *shop(of),
            Part(T(zh="三、请求", en="3. What I ask for"), look="head"),
            Part(
                T(
                    zh="请组织调解。我的请求是：",
                    en="Please mediate. What I ask of the trader is:",
                )
            ),
            *asked(of),
            *damages(of),
            Part(T(zh="四、事实", en="4. The facts"), look="head"),
            *bought(of),
            *happened(of),
            *possible(
                Part(
                    T(
                        zh="同一争议没有向 12315 投诉，也没有起诉。",
                        en="I have neither complained to 12315 about this nor sued.",
                    ),
                    when=first,
                )
            ),
            *ATTACHED,
            TRUE,
            *signed(),
        ),
        to="association",
        sources=(CPL[37], CPL[39]),
    )
