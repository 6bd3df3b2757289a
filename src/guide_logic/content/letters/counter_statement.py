"""A counter-statement: who, which listings, why there is no infringement, the truth."""

from guide_logic.content.figures import numbered
from guide_logic.content.law import CIVIL_CODE, ECL
from guide_logic.content.letters import fields
from guide_logic.content.letters.ip_notice import WORK
from guide_logic.content.letters.own_words import own_words
from guide_logic.content.letters.purchase import ATTACHED, SO_FAR, possible, signed
from guide_logic.language.conditions import Condition
from guide_logic.language.facts import Entry, Text
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.picks import Pick
from guide_logic.language.text import T

__all__ = ["counter_statement"]

_LISTINGS = Entry(
    Text("listings", T(zh="被投诉的链接，一行一个", en="The listings, one a line"), lines=4)
)
_LICENSOR = Entry(
    Text("licensor", T(zh="谁给的授权，什么时候", en="Who licensed it, and when"), most=300)
)
_REASONS = Entry(
    Text("reasons", T(zh="再补充几句", en="More on their points"), lines=4),
    T(zh="只写事实，每一点对应一份证据。", en="Facts only, with proof for each point."),
)


def _why_not(own: Condition, licensed: Condition) -> Entry:
    """Return why there is no infringement, as phrases."""
    return Entry(
        Pick(
            "why_not",
            T(
                zh="对方说的哪里不对",
                en="What is wrong with the notice",
            ),
            {
                "earlier": T(
                    zh="我方制作、发布在先", en="we made and showed the pictures before that"
                ),
                "different": T(zh="两边的图片不是同一张", en="the pictures are not the same"),
                "within": T(
                    zh="使用在授权的范围和期限内",
                    en="they are used within the scope and time of the licence",
                ),
                "gone": T(
                    zh="通知里的页面已经不用这些图片",
                    en="the pages in the notice no longer show the pictures",
                ),
            },
            many=True,
            when={"earlier": own, "within": licensed},
        )
    )


def counter_statement(*steps: str, when: Condition, own: Condition, licensed: Condition) -> Letter:
    """Return the statement, for a seller who may use the pictures and can show it."""
    return Letter(
        "counter_statement",
        title=T(zh="不侵权声明", en="Statement of non-infringement"),
        note=T(
            zh="从通知里的入口提交，在页面写的时间之内。说明不了来源的图，先不要声明。",
            en="File it through the link in the notice, within the time shown there. Do not state "
            "this for pictures whose origin you cannot show.",
        ),
        steps=steps,
        when=when,
        fields=(
            fields.NAME,
            fields.PHONE,
            fields.ADDRESS,
            fields.CASE_NO,
            _LISTINGS,
            WORK,
            _LICENSOR,
            _why_not(own, licensed),
            _REASONS,
            fields.ATTACHED,
        ),
        parts=(
            Part(T(zh="不侵权声明", en="Statement of non-infringement"), look="title"),
            Part(T(zh="投诉编号：{case_no}", en="Number of the notice: {case_no}")),
            Part(T(zh="一、声明人", en="1. Who states"), look="head"),
            Part(
                T(
                    zh="姓名或名称：{my_name}；电话：{my_phone}；地址：{my_address}。",
                    en="Name: {my_name}; telephone: {my_phone}; address: {my_address}.",
                )
            ),
            Part(T(zh="二、被投诉的页面", en="2. The listings"), look="head"),
            Part(T(zh="{listings}", en="{listings}")),
            Part(T(zh="三、不侵权的理由", en="3. Why there is no infringement"), look="head"),
            Part(T(zh="图片：{work}", en="The pictures: {work}")),
            *possible(
                Part(
                    T(
                        zh="图片由我方自己、员工或委托的人制作，证据附后。",
                        en="They were made by us, our staff or someone we hired; proof is "
                        "attached.",
                    ),
                    when=own,
                ),
                Part(
                    T(
                        zh="我方有使用授权：{licensor}。授权文件附后。",
                        en="We are licensed to use them: {licensor}. The licence is attached.",
                    ),
                    when=licensed,
                ),
            ),
            *own_words(
                T(zh="对通知的回应：{said}", en="Our answer to the notice: {said}"),
                "why_not",
                "reasons",
            ),
            SO_FAR,
            *ATTACHED,
            Part(T(zh="四、请求", en="4. What we ask for"), look="head"),
            Part(
                numbered(
                    zh="请把这份声明转给投诉人。声明到达投诉人后 {counter_statement_wait}内，平台"
                    "没有收到对方已经投诉或起诉的通知的，请及时终止所采取的措施。",
                    en="Please send this statement to the complainant. If within "
                    "{counter_statement_wait} of its arrival you have no notice that a complaint "
                    "or suit was filed, please end the measures promptly.",
                )
            ),
            Part(
                T(
                    zh="以上情况属实，我方对内容负责。",
                    en="The above is true, and we answer for it.",
                )
            ),
            *signed(),
        ),
        sources=(ECL[43], CIVIL_CODE[1196]),
    )
