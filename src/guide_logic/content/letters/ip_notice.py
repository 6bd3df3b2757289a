"""A notice of stolen pictures: identity, right, pages, proof, truth."""

from guide_logic.content.law import ALIBABA_IPP, CIVIL_CODE, ECL, IP_REPLY
from guide_logic.content.letters import fields
from guide_logic.content.letters.own_words import own_words
from guide_logic.content.letters.purchase import ATTACHED, SO_FAR, possible, signed
from guide_logic.language.conditions import Condition
from guide_logic.language.facts import Entry, Text
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.picks import Pick
from guide_logic.language.text import T

__all__ = ["LINKS", "MADE_BY", "OWNER", "WORK", "ip_notice", "whose"]

WORK = Entry(
    Text("work", T(zh="是哪几张图", en="Which pictures"), lines=2),
    T(zh="文件名，或你自己页面的地址。", en="File names, or the address of your own page."),
)
LINKS = Entry(
    Text("links", T(zh="侵权页面的链接，一行一个", en="The infringing pages, one a line"), lines=4),
    T(zh="写完整链接，不要写“全店都是”。", en="Full addresses; not “the whole shop”."),
)
OWNER = Entry(Text("right_owner", T(zh="图片的权利人是谁", en="Who owns the pictures"), most=200))
MADE_BY = Entry(
    Pick(
        "made_by",
        T(zh="图为什么是你的", en="Why the pictures are yours"),
        {
            "us": T(zh="由我方拍摄、制作", en="were made by us"),
            "agreed": T(zh="依书面约定，著作权归我方", en="are ours under a written agreement"),
        },
    )
)
_FIRST = Entry(
    Text("first_shown", T(zh="什么时候、在哪里首次发布", en="First shown when and where"), most=300)
)
_COMPARED = Entry(
    Text("compared", T(zh="再补充几句", en="More on what is the same"), lines=3),
)
_SAME = Entry(
    Pick(
        "same",
        T(zh="哪里相同", en="What is the same"),
        {
            "whole": T(zh="和我方的图片完全一样", en="it is our picture, unchanged"),
            "changed": T(
                zh="裁剪、改色或加了字，其余一样",
                en="it is our picture, cropped, recoloured or with words added",
            ),
            "mark": T(zh="还留着我方的水印或标志", en="our watermark or mark is still on it"),
            "details": T(
                zh="拍摄角度、背景和光影一样", en="angle, background and light are the same"
            ),
        },
        many=True,
    )
)


def whose(own: Condition, licensed: Condition) -> tuple[Part, ...]:
    """Return which pictures it is about, and whose they are."""
    return (
        Part(T(zh="图片：{work}", en="The pictures: {work}")),
        *possible(
            Part(
                T(
                    zh="图片{made_by}，权属证明附后。",
                    en="They {made_by}; proof of the right is attached.",
                ),
                when=own,
            ),
            Part(
                T(
                    zh="图片的权利人是{right_owner}，我方有书面授权可以维权，授权书附后。",
                    en="They belong to {right_owner}, who has authorised us in writing to act; "
                    "the authority is attached.",
                ),
                when=licensed,
            ),
        ),
    )


def ip_notice(*steps: str, when: Condition, own: Condition, licensed: Condition) -> Letter:
    """Return the notice, for a right holder or someone with the holder's authority."""
    return Letter(
        "ip_notice",
        title=T(zh="侵权通知", en="Notice of infringement"),
        note=T(
            zh="在平台的知识产权页面提交，一条链接一条证据。证明不了权属就先不要发："
            "通知错误造成损失要赔，恶意的加倍赔。",
            en="File it on the platform’s intellectual-property page, with proof for each page. If "
            "you cannot show your right, do not send it yet: a wrong notice has to be paid for, a "
            "malicious one double.",
        ),
        steps=steps,
        when=when,
        fields=(
            fields.NAME,
            fields.PHONE,
            fields.ADDRESS,
            MADE_BY,
            OWNER,
            WORK,
            _FIRST,
            LINKS,
            _SAME,
            _COMPARED,
            fields.ATTACHED,
        ),
        parts=(
            Part(T(zh="侵权通知", en="Notice of infringement"), look="title"),
            Part(T(zh="一、通知人", en="1. Who gives notice"), look="head"),
            Part(
                T(
                    zh="姓名或名称：{my_name}；电话：{my_phone}；地址：{my_address}。附身份证明。",
                    en="Name: {my_name}; telephone: {my_phone}; address: {my_address}. Proof of "
                    "identity is attached.",
                )
            ),
            Part(T(zh="二、权利", en="2. The right"), look="head"),
            *whose(own, licensed),
            Part(
                T(zh="首次发布：{first_shown}", en="First shown: {first_shown}"),
                needs=("first_shown",),
            ),
            Part(T(zh="三、侵权页面", en="3. The infringing pages"), look="head"),
            Part(T(zh="{links}", en="{links}")),
            Part(T(zh="四、初步证据", en="4. Prima facie evidence"), look="head"),
            *own_words(T(zh="相同之处：{said}", en="What is the same: {said}"), "same", "compared"),
            SO_FAR,
            *ATTACHED,
            Part(T(zh="五、请求", en="5. What we ask for"), look="head"),
            Part(
                T(
                    zh="请及时删除、屏蔽或断开以上链接，并把这份通知转给页面的经营者。",
                    en="Please promptly delete, block or unlink these pages and send this notice "
                    "on to those who run them.",
                )
            ),
            Part(
                T(
                    zh="以上情况属实。通知错误造成损害的，我方依法承担责任。",
                    en="The above is true. If this notice is wrong and causes harm, we answer for "
                    "it under the law.",
                )
            ),
            *signed(),
        ),
        sources=(ECL[42], CIVIL_CODE[1195], IP_REPLY[2], ALIBABA_IPP["materials"]),
    )
