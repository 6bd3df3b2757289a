"""What a buyer should have in hand in more than one guide, described once.

Each guide says in which of its cases it is needed.
"""

from guide_logic.content.law import (
    CIVIL_CODE,
    EVIDENCE_RULES,
    PENALTY_MEASURES,
    PRACTICE_NOTES,
    RETURN_RULES,
)
from guide_logic.language.conditions import Condition
from guide_logic.language.text import T
from guide_logic.language.things import Evidence

__all__ = ["brand", "child", "conversation", "intact", "page", "sample", "unboxing", "weight"]


def unboxing(when: Condition) -> Evidence:
    """Return the video of opening the parcel."""
    return Evidence(
        "unboxing",
        T(
            zh="从完整包裹开始、一镜到底的开箱视频",
            en="Unboxing video in one take, starting with the closed parcel",
        ),
        when=when,
        grade="helpful",
        sources=(PRACTICE_NOTES["evidence"],),
    )


def weight(when: Condition) -> Evidence:
    """Return the parcel on a scale."""
    return Evidence(
        "weight",
        T(
            zh="包裹称重照片，和面单上的重量对照",
            en="Photo of the parcel on a scale, to compare with the weight on the label",
        ),
        when=when,
        grade="helpful",
        sources=(PRACTICE_NOTES["evidence"],),
    )


def brand(when: Condition) -> Evidence:
    """Return the brand owner’s opinion."""
    return Evidence(
        "brand",
        T(
            zh="品牌方（商标权人）出具的鉴别意见",
            en="The brand owner’s written opinion on whether the goods are genuine",
        ),
        when=when,
        grade="helpful",
        sources=(PENALTY_MEASURES[5],),
    )


def sample(when: Condition) -> Evidence:
    """Return what is left of the goods."""
    return Evidence(
        "sample",
        T(
            zh="剩余样品和包装：密封、按要求存放，先不退回",
            en="What is left of the goods, sealed and stored as labelled; do not send it back yet",
        ),
        when=when,
        sources=(PRACTICE_NOTES["evidence"],),
    )


def intact(when: Condition) -> Evidence:
    """Return the goods, shown intact."""
    return Evidence(
        "intact",
        T(
            zh="商品完好的照片：吊牌、配件、赠品都在",
            en="Photos that show the goods intact, with tags, parts and gifts",
        ),
        when=when,
        sources=(RETURN_RULES[8], RETURN_RULES[9]),
    )


def child(when: Condition) -> Evidence:
    """Return proof that a child placed the order."""
    return Evidence(
        "child",
        T(
            zh="孩子的年龄、监护关系，以及是孩子操作的证据（设备、时间、聊天）",
            en="The child’s age, your guardianship, and proof that the child did it "
            "(device, times, chats)",
        ),
        when=when,
        sources=(CIVIL_CODE[19], CIVIL_CODE[145]),
    )


def conversation(when: Condition) -> Evidence:
    """Return the chat with the seller."""
    return Evidence(
        "conversation",
        T(
            zh="和卖家的全部聊天，要看得到时间和账号",
            en="Your whole chat with the seller, with times and account names",
        ),
        when=when,
        fleeting=True,
        sources=(PRACTICE_NOTES["evidence"], EVIDENCE_RULES[14]),
    )


def page(when: Condition) -> Evidence:
    """Return the product page."""
    return Evidence(
        "page",
        T(
            zh="商品页录屏：图片、参数、价格和承诺",
            en="Recording of the product page: pictures, details, price and promises",
        ),
        when=when,
        fleeting=True,
        sources=(PRACTICE_NOTES["evidence"],),
    )
