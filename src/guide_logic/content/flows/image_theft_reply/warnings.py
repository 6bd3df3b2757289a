"""What not to do, and what to know before anything else."""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.image_theft_reply.conditions import NOTIFIED, RIGHTFUL, SERVED
from guide_logic.content.flows.image_theft_reply.facts import F
from guide_logic.content.law import (
    CIVIL_CODE,
    COPYRIGHT_LAW,
    ECL,
    INTERNET_COURTS,
    IP_REPLY,
    PICTURE_NOTES,
)
from guide_logic.language.text import T
from guide_logic.language.things import Warn

__all__ = ["WARNINGS"]

WARNINGS = (
    Warn(
        "truth",
        T(
            zh="声明只写属实、能证明的事，不要伪造原图、合同或拍摄时间。"
            "恶意提交声明让平台恢复链接、造成损害的，可能要承担惩罚性赔偿。",
            en="Put only what is true and provable into a statement, and never make up originals, "
            "contracts or dates. A statement made in bad faith that puts a listing back and does "
            "harm can lead to punitive damages.",
        ),
        sources=(ECL[43], IP_REPLY[4]),
    ),
    Warn(
        "no_result_promised",
        T(
            zh="交了声明不等于马上恢复，平台怎么处理、扣不扣分，看它当时的规则，这里不作承诺。",
            en="A statement does not bring the listing back at once. How the platform decides, and "
            "whether it takes points, is for its rules of the day. Nothing is promised here.",
        ),
        sources=(ECL[43],),
    ),
    Warn(
        "page_decides",
        T(
            zh="交声明和证据的时间，以通知和申诉页面写的为准，越早越好。",
            en="The notice and the answer page say how long you have. Earlier is better.",
        ),
        when=NOTIFIED & ~F.truth.is_("copied"),
        sources=(PICTURE_NOTES["handling"],),
    ),
    Warn(
        "do_not_swap",
        T(
            zh="先录屏再改页面。不要删聊天和记录，也不要换链接继续用同一张图。",
            en="Record the page before you change it. Delete no chats or records, and do not move "
            "the same picture to another listing.",
        ),
        when=~RIGHTFUL,
        sources=(PICTURE_NOTES["handling"], CIVIL_CODE[1194]),
    ),
    Warn(
        "exposure",
        numbered(
            zh="对方可以起诉：按损失或违法所得赔，难算的参照许可费，都难算的由法院在 "
            "{copyright_damages_from}到 {copyright_damages_to}之间定；故意且情节严重的，1 到 "
            "{copyright_punitive_times}。",
            en="The owner can sue for loss or gain, or by reference to a licence fee. Where none "
            "can be worked out the court sets {copyright_damages_from} to {copyright_damages_to}; "
            "intent with serious circumstances means 1 to {copyright_punitive_times}.",
        ),
        when=F.truth.is_("copied") | (SERVED & F.truth.is_("unclear")),
        sources=(COPYRIGHT_LAW[54], CIVIL_CODE[1185]),
    ),
    Warn(
        "likeness",
        T(
            zh="图里认得出真人的，还要有本人同意：只有拍摄者或供图方的授权不够。",
            en="If someone can be recognised in the picture, that person has to agree too: a "
            "licence from whoever took or supplied it is not enough.",
        ),
        when=~F.truth.is_("copied"),
        sources=(CIVIL_CODE[1019],),
    ),
    Warn(
        "supplier_is_no_licence",
        T(
            zh="“供应商发的”“网上找的”“花钱请人做的”都不等于有授权，要看合同写没写。",
            en="“From the supplier”, “from the internet” and “paid for” are no licence. What the "
            "contract says is what counts.",
        ),
        when=F.truth.is_("unclear"),
        sources=(COPYRIGHT_LAW[10], COPYRIGHT_LAW[53]),
    ),
    Warn(
        "ordinary_court",
        T(
            zh="盗图案件从2025年11月1日起由普通法院审理，不再归互联网法院（二手资料）；"
            "以传票上的法院为准。",
            en="Since 1 November 2025 ordinary courts, not the Internet Courts, hear cases of "
            "stolen pictures (secondary source). Your summons names the court.",
        ),
        when=SERVED,
        sources=(INTERNET_COURTS[1],),
    ),
)
