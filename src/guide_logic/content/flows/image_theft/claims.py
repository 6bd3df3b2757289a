"""What the owner of a picture may ask for, once it can be shown whose it is.

Copyright damages are not worked out from a price: no sum is made up.
"""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.image_theft.conditions import STATEMENT, YOURS
from guide_logic.content.flows.image_theft.facts import F
from guide_logic.content.law import (
    CIVIL_CODE,
    COPYRIGHT_LAW,
    ECL,
    IP_REPLY,
)
from guide_logic.language.claims import Claim
from guide_logic.language.text import T

__all__ = ["CLAIMS"]

CLAIMS = (
    Claim(
        "stop_using",
        T(
            zh="停止使用：删掉你的图，包括主图、详情页和其他链接里的。",
            en="An end to it: your picture is taken out of every image, page and listing.",
        ),
        when=YOURS,
        sources=(COPYRIGHT_LAW[10], COPYRIGHT_LAW[53]),
    ),
    Claim(
        "damages",
        T(
            zh="赔偿：按你的实际损失或对方的违法所得；都难算的，参照图片的许可费。",
            en="Damages: your actual loss or the other side’s gain; where neither can be worked "
            "out, by reference to a licence fee.",
        ),
        when=YOURS,
        sources=(COPYRIGHT_LAW[54],),
    ),
    Claim(
        "statutory_damages",
        numbered(
            zh="损失、所得和许可费都难算的，由法院在 {copyright_damages_from}到 "
            "{copyright_damages_to}之间酌定。具体多少看情节，没有“一张图多少钱”的定价。",
            en="If loss, gain and licence fee all cannot be worked out, the court sets a sum "
            "between {copyright_damages_from} and {copyright_damages_to}. It depends on the case; "
            "there is no price per picture.",
        ),
        when=YOURS,
        sources=(COPYRIGHT_LAW[54],),
    ),
    Claim(
        "punitive_damages",
        numbered(
            zh="能证明对方故意、情节严重的，可以要求按算出的数额 1 到 {copyright_punitive_times}"
            "赔偿。",
            en="Where you can prove intent and serious circumstances: 1 to "
            "{copyright_punitive_times} the sum worked out.",
        ),
        when=YOURS,
        sources=(COPYRIGHT_LAW[54], CIVIL_CODE[1185]),
    ),
    Claim(
        "costs",
        T(
            zh="制止侵权的合理开支，比如公证费、律师费，凭发票。",
            en="Reasonable costs of stopping it, such as the notary and the lawyer, with bills.",
        ),
        when=YOURS,
        sources=(COPYRIGHT_LAW[54],),
    ),
    Claim(
        "platform_share",
        T(
            zh="平台收到合格的通知却没有及时采取必要措施的，对损失扩大的部分，"
            "可以要求平台和卖家连带赔偿。",
            en="If the platform had a proper notice and did not take the necessary measures "
            "promptly, it shares liability with the seller for the part by which the loss grew.",
        ),
        when=YOURS & F.notice.is_("pending", "rejected"),
        sources=(ECL[42], ECL[45], CIVIL_CODE[1195], IP_REPLY[2]),
    ),
    Claim(
        "bad_statement",
        T(
            zh="能证明对方恶意提交声明、让平台恢复链接给你造成损害的，可以请求相应的惩罚性赔偿。",
            en="If you can prove that the statement was made in bad faith, and that putting the "
            "listing back harmed you, you may ask for punitive damages for it.",
        ),
        when=YOURS & STATEMENT,
        sources=(IP_REPLY[4],),
    ),
)
