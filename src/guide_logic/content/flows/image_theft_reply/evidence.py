"""What an accused seller should have in hand; steps borrow these items."""

from guide_logic.content.flows.image_theft_reply.conditions import NOTIFIED, RIGHTFUL, SERVED
from guide_logic.content.flows.image_theft_reply.facts import F
from guide_logic.content.law import COPYRIGHT_LAW, ECL, PICTURE_NOTES, PRACTICE_NOTES
from guide_logic.language.text import T
from guide_logic.language.things import Evidence

__all__ = [
    "BAD_FAITH",
    "CHAIN",
    "EVIDENCE",
    "FIRST_USE",
    "LISTING",
    "LOSS",
    "NOTICE",
    "ORIGINALS",
    "PAPERS",
    "REMOVED",
    "STATEMENT",
    "SUPPLY",
    "USE",
]

_LIST = (PICTURE_NOTES["evidence"],)

NOTICE = Evidence(
    "notice",
    T(
        zh="平台转来的通知全文：谁投诉、凭什么、哪些链接、截止时间",
        en="The whole notice: who complains, on what ground, which listings, by when",
    ),
    sources=(ECL[42],),
)
LISTING = Evidence(
    "listing",
    T(
        zh="你的商品页和店铺的录屏，带日期",
        en="A recording of your listing and shop, with the date",
    ),
    sources=(PRACTICE_NOTES["evidence"],),
)
ORIGINALS = Evidence(
    "originals",
    T(
        zh="相机原图（RAW 或未修图）、同场景的其他照片、分层源文件",
        en="Camera originals (RAW or unretouched), other shots of the scene, layered files",
    ),
    when=F.truth.is_("own"),
    sources=(PICTURE_NOTES["evidence"], COPYRIGHT_LAW[12]),
)
FIRST_USE = Evidence(
    "first_use",
    T(
        zh="你最早发布这张图的记录：上架、社交动态、网盘上传时间",
        en="Your first publication: listing date, social post, cloud upload time",
    ),
    when=RIGHTFUL,
    sources=_LIST,
)
CHAIN = Evidence(
    "chain",
    T(
        zh="授权链：从权利人到你，每一环的合同、授权书和付款",
        en="The chain of licences from the owner to you: each contract, authority and payment",
    ),
    when=F.truth.is_("licensed"),
    sources=_LIST,
)
SUPPLY = Evidence(
    "supply",
    T(
        zh="供图的合同、订单、聊天和付款：外包公司、供应商或图库",
        en="Contract, order, chat and payment with whoever supplied the picture",
    ),
    when=F.truth.is_("unclear", "licensed"),
    sources=_LIST,
)
BAD_FAITH = Evidence(
    "bad_faith",
    T(
        zh="对方恶意的证据：假材料、明知的聊天、要钱才撤的话",
        en="Evidence of bad faith: forged papers, chats that show they knew, money asked for a "
        "withdrawal",
    ),
    when=F.malicious.is_("yes") & ~F.truth.is_("copied"),
    fleeting=True,
    sources=(ECL["42-3"],),
)
LOSS = Evidence(
    "loss",
    T(
        zh="损失：下架前后的销量和利润、推广费、取消的订单",
        en="Your loss: sales and profit before and after, advertising, cancelled orders",
    ),
    when=RIGHTFUL,
    grade="helpful",
    sources=(ECL["42-3"],),
)
STATEMENT = Evidence(
    "statement",
    T(
        zh="你提交的声明、附件、提交时间和平台转送的日期",
        en="Your statement, its exhibits, when you filed it and when it was sent on",
    ),
    when=~NOTIFIED,
    sources=(ECL[43],),
)
PAPERS = Evidence(
    "papers",
    T(
        zh="法院或主管部门的全部文书和信封，收到的日期",
        en="All papers of the court or authority, their envelope, the day they came",
    ),
    when=SERVED,
    sources=(PICTURE_NOTES["handling"],),
)
REMOVED = Evidence(
    "removed",
    T(
        zh="删图的记录：哪些链接、什么时候删的",
        en="A record of what you removed, from which listings, and when",
    ),
    when=F.truth.is_("copied", "unclear"),
    sources=(PICTURE_NOTES["handling"],),
)
USE = Evidence(
    "use",
    T(
        zh="用图的起止时间和这段时间的销量，谈赔偿时要用",
        en="From when to when the picture was used, and the sales, for a settlement",
    ),
    when=F.truth.is_("copied"),
    grade="helpful",
    sources=(COPYRIGHT_LAW[54],),
)

EVIDENCE = (
    NOTICE,
    LISTING,
    ORIGINALS,
    FIRST_USE,
    CHAIN,
    SUPPLY,
    STATEMENT,
    PAPERS,
    REMOVED,
    BAD_FAITH,
    LOSS,
    USE,
)
