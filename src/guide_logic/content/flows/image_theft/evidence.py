"""What the owner of a picture should have in hand; steps borrow these items."""

from guide_logic.content.flows.image_theft.conditions import NOT_YOURS, NOTICE_OUT, STATEMENT
from guide_logic.content.flows.image_theft.facts import F
from guide_logic.content.law import ALIBABA_IPP, COPYRIGHT_LAW, ECL, PICTURE_NOTES, PRACTICE_NOTES
from guide_logic.language.text import T
from guide_logic.language.things import Evidence

__all__ = [
    "AUTHORITY",
    "COMPARISON",
    "CONTRACT",
    "EVIDENCE",
    "FILING",
    "FIRST_USE",
    "IDENTITY",
    "LAYERS",
    "LOSS",
    "NOTICE_RECORDS",
    "ORIGINALS",
    "OUTTAKES",
    "PAGES",
    "REGISTRATION",
    "SALES",
    "STAMP",
]

_LIST = (PICTURE_NOTES["evidence"],)
_OWN = F.origin.is_("own")
_SENT = NOTICE_OUT | F.notice.is_("rejected")

PAGES = Evidence(
    "pages",
    T(
        zh="每个侵权链接的录屏：网址、店铺名、图片位置、日期",
        en="A recording of each infringing page: address, shop, where the picture is, date",
    ),
    fleeting=True,
    sources=(PRACTICE_NOTES["evidence"],),
)
COMPARISON = Evidence(
    "comparison",
    T(
        zh="对比图：左边你的原图，右边对方的图，写明用在哪个链接",
        en="A comparison: your original beside their picture, with the page it stands on",
    ),
    when=~NOT_YOURS,
    sources=(PICTURE_NOTES["handling"],),
)
IDENTITY = Evidence(
    "identity",
    T(
        zh="你的身份证明或营业执照，代理人另带授权书",
        en="Your identity card or business licence; an agent also needs an authorisation",
    ),
    when=~NOT_YOURS,
    sources=(ALIBABA_IPP["materials"],),
)
ORIGINALS = Evidence(
    "originals",
    T(
        zh="相机原图：RAW 或未修图，带拍摄时间等信息",
        en="Camera originals: RAW or unretouched files with their shooting data",
    ),
    when=_OWN,
    sources=(PICTURE_NOTES["evidence"], COPYRIGHT_LAW[12]),
)
OUTTAKES = Evidence(
    "outtakes",
    T(
        zh="同一场景没用上的照片、花絮，拍摄排期",
        en="Unused shots of the same scene, pictures of the shoot, its schedule",
    ),
    when=_OWN,
    sources=_LIST,
)
LAYERS = Evidence(
    "layers",
    T(zh="设计图的分层源文件", en="Layered source files of a designed picture"),
    when=_OWN,
    grade="helpful",
    sources=_LIST,
)
FIRST_USE = Evidence(
    "first_use",
    T(
        zh="最早发布的记录：商品上架时间、朋友圈、网盘上传时间",
        en="The first publication: listing date, social post, cloud upload time",
    ),
    when=_OWN,
    sources=_LIST,
)
CONTRACT = Evidence(
    "contract",
    T(
        zh="拍摄、设计、模特的合同和付款凭证，写明著作权归谁",
        en="Contracts with photographer, designer and model, with payment, saying who holds the "
        "copyright",
    ),
    when=_OWN,
    sources=_LIST,
)
AUTHORITY = Evidence(
    "authority",
    T(
        zh="权利人的书面授权：哪些图、到什么时候、可不可以由你维权",
        en="Written authority: which pictures, until when, and that you may act for them",
    ),
    when=~_OWN,
    sources=(ALIBABA_IPP["materials"],),
)
REGISTRATION = Evidence(
    "registration",
    T(
        zh="著作权登记证书：不是必需，但能少费口舌",
        en="A copyright registration: not required, but it saves argument",
    ),
    when=~NOT_YOURS,
    grade="helpful",
    sources=(COPYRIGHT_LAW[12], PICTURE_NOTES["evidence"]),
)
STAMP = Evidence(
    "stamp",
    T(
        zh="时间戳或公证：金额大或页面随时会改的才需要",
        en="A time stamp or a notary, where much is at stake or the page may soon change",
    ),
    grade="helpful",
    sources=(PICTURE_NOTES["evidence"],),
)
NOTICE_RECORDS = Evidence(
    "notice_records",
    T(
        zh="投诉编号、提交内容、平台的每次答复和转来的声明",
        en="The number and text of your notice, each answer of the platform, the statement sent on",
    ),
    when=_SENT,
    sources=(ECL[42], ECL[43]),
)
FILING = Evidence(
    "filing",
    T(
        zh="投诉或起诉的凭证：网上提交回执、立案或受理通知",
        en="Proof of your complaint or suit: the submission receipt, the notice of acceptance",
    ),
    when=STATEMENT,
    sources=(ECL[43],),
)
SALES = Evidence(
    "sales",
    T(
        zh="侵权链接显示的价格、销量和评价时间",
        en="Price, sales and dates of reviews shown on the infringing page",
    ),
    when=~NOT_YOURS,
    grade="helpful",
    fleeting=True,
    sources=(COPYRIGHT_LAW[54],),
)
LOSS = Evidence(
    "loss",
    T(
        zh="拍摄花费、图片授权价格、公证费和律师费的发票",
        en="What the shoot cost, your licence fees, bills of the notary and the lawyer",
    ),
    when=~NOT_YOURS,
    grade="helpful",
    sources=(COPYRIGHT_LAW[54],),
)

EVIDENCE = (
    PAGES,
    ORIGINALS,
    OUTTAKES,
    FIRST_USE,
    CONTRACT,
    AUTHORITY,
    COMPARISON,
    IDENTITY,
    NOTICE_RECORDS,
    FILING,
    LAYERS,
    REGISTRATION,
    STAMP,
    SALES,
    LOSS,
)
