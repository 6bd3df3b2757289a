"""A claim for pictures that were used: whose they are, where, how much and why, by when."""

from guide_logic.content.law import CIVIL_CODE, COPYRIGHT_LAW
from guide_logic.content.letters import fields
from guide_logic.content.letters.ip_notice import LINKS, MADE_BY, OWNER, WORK, whose
from guide_logic.content.letters.own_words import own_words
from guide_logic.content.letters.purchase import ATTACHED, SO_FAR, TRUE, signed
from guide_logic.language.conditions import Condition
from guide_logic.language.facts import Amount, Entry, Text
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.picks import Pick, Suggestion
from guide_logic.language.text import T

__all__ = ["picture_claim"]

_WEEK = 7
"""The owner’s own time for an answer by post, no rule’s."""

_THEM = Entry(
    Text("user", T(zh="对方的名称", en="Name of the other side"), most=200),
    T(zh="照店铺公示的执照写。", en="As on the licence that the shop displays."),
)
_USE = Entry(
    Text("use", T(zh="用了多久、卖了多少", en="How long it was used, what was sold"), lines=2),
    T(zh="只写存下来的页面看得到的。", en="Only what the saved pages show."),
)
_SUM = Entry(Amount("claim_sum", T(zh="要求多少（元）", en="What you claim (yuan)")))
_BASIS = Entry(
    Pick(
        "sum_rests_on",
        T(zh="数额怎么算的", en="What the sum rests on"),
        {
            "fee": T(zh="同类图片的许可费", en="the licence fee for such pictures"),
            "loss": T(zh="我方的实际损失", en="our actual loss"),
            "gain": T(zh="页面显示的销量和价格", en="the sales and the price that the page shows"),
            "costs": T(
                zh="制止侵权的合理开支，凭发票",
                en="the reasonable costs of stopping it, with bills",
            ),
        },
        many=True,
    )
)
_MORE = Entry(
    Text("sum_in_detail", T(zh="再补充几句", en="More on how it is worked out"), lines=3),
    T(zh="每一项多少、凭哪份证据。", en="Each item, with its proof."),
)


def picture_claim(*steps: str, when: Condition, own: Condition, licensed: Condition) -> Letter:
    """Return the claim, for a right holder or someone with the holder's authority."""
    return Letter(
        "picture_claim",
        title=T(zh="要求赔偿图片使用的函", en="Claim for the use of pictures"),
        note=T(
            zh="发到平台聊天，或寄到店铺公示的地址，留好寄送凭证。数额要说得出依据；不要用差评、曝光相"
            "威胁。",
            en="Send it in the platform’s chat or post it to the address the shop displays, and "
            "keep proof. The sum needs grounds; never threaten bad reviews or exposure.",
        ),
        steps=steps,
        when=when,
        fields=(
            _THEM,
            fields.NAME,
            fields.PHONE,
            MADE_BY,
            OWNER,
            WORK,
            LINKS,
            _USE,
            _SUM,
            _BASIS,
            _MORE,
            fields.REPLY_BY,
            fields.ATTACHED,
        ),
        suggests=(Suggestion("reply_by", days=_WEEK),),
        parts=(
            Part(T(zh="关于图片使用的函", en="On the use of our pictures"), look="title"),
            Part(T(zh="{user}：", en="To {user}:")),
            *whose(own, licensed),
            Part(T(zh="用在这些页面：", en="They were used on these pages:")),
            Part(T(zh="{links}", en="{links}")),
            Part(T(zh="使用情况：{use}", en="The use: {use}"), needs=("use",)),
            SO_FAR,
            Part(
                T(
                    zh="没有取得许可就使用的，按《著作权法》第54条应当赔偿损失和制止侵权的合理开支。"
                    "我方要求支付 {claim_sum}。",
                    en="For use without a licence, damages and the reasonable costs of stopping it "
                    "are due under article 54 of the Copyright Law. We claim {claim_sum}.",
                )
            ),
            *own_words(
                T(zh="计算依据：{said}", en="The sum rests on: {said}"),
                "sum_rests_on",
                "sum_in_detail",
            ),
            Part(
                T(
                    zh="请在 {reply_by} 前书面答复，写明使用的起止时间和销量；有许可的，请出示。"
                    "数额可以协商，谈妥后写成协议，了结这件事。",
                    en="Please answer in writing by {reply_by}, and tell us from when to when they "
                    "were used and what was sold; if you have a licence, please show it. The sum "
                    "can be talked about; what is agreed is put in writing and settles the matter.",
                )
            ),
            *ATTACHED,
            TRUE,
            Part(T(zh="电话：{my_phone}", en="Telephone: {my_phone}")),
            *signed(),
        ),
        sources=(COPYRIGHT_LAW[54], CIVIL_CODE[188]),
    )
