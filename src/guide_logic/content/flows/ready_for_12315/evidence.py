"""What a complaint needs by law, and what makes it stronger."""

from guide_logic.content.flows.ready_for_12315.conditions import FILED, ONLY_REPORTS
from guide_logic.content.flows.ready_for_12315.facts import F
from guide_logic.content.law import COMPLAINT_FORMS, ECL, ORDER_121, PRACTICE_NOTES
from guide_logic.language.text import T
from guide_logic.language.things import Evidence

__all__ = [
    "AUTHORITY",
    "CHAT_LOG",
    "CLUES",
    "EVIDENCE",
    "IDENTITY",
    "LICENCE",
    "ORDER",
    "PROBLEM",
    "RECEIPT",
    "SUMS",
]

_GOODS = F.matter.is_("goods")

IDENTITY = Evidence(
    "identity",
    T(
        zh="你的真实姓名、电话、通讯地址；可能要核验身份证件",
        en="Your true name, telephone and postal address; your ID may be checked",
    ),
    when=_GOODS & ~ONLY_REPORTS,
    sources=(ORDER_121[10], COMPLAINT_FORMS["fields"]),
)
AUTHORITY = Evidence(
    "authority",
    T(
        zh="授权书原件（事项、权限、期限，委托人签名）和你的身份证明",
        en="The original letter of authority (matter, powers, term, signature) and your own ID",
    ),
    when=~FILED & F.identity.is_("agent", "agent_no"),
    sources=(ORDER_121[11],),
)
LICENCE = Evidence(
    "licence",
    T(
        zh="店铺公示的营业执照、名称和地址的截图",
        en="Screenshot of the seller’s business licence (营业执照), name and address",
    ),
    when=_GOODS,
    fleeting=True,
    sources=(ECL[15], ORDER_121[10]),
)
ORDER = Evidence(
    "order",
    T(
        zh="订单、付款记录和交易快照",
        en="The order, the payment record and the transaction snapshot (交易快照)",
    ),
    when=_GOODS,
    sources=(PRACTICE_NOTES["evidence"],),
)
CHAT_LOG = Evidence(
    "conversation",
    T(
        zh="和卖家、平台的聊天和答复，要看得到时间",
        en="Chats with the seller and the platform and their replies, with times",
    ),
    fleeting=True,
    sources=(PRACTICE_NOTES["evidence"],),
)
PROBLEM = Evidence(
    "problem",
    T(
        zh="能说明问题的照片、视频、承诺截图或物流",
        en="Photos, video, the promise or the tracking: whatever shows the problem",
    ),
    when=_GOODS,
    sources=(PRACTICE_NOTES["evidence"],),
)
SUMS = Evidence(
    "sums",
    T(
        zh="请求的算法：退多少、赔多少、凭哪一条",
        en="How your claim adds up: how much back, what compensation, under which rule",
    ),
    when=_GOODS & ~ONLY_REPORTS,
    grade="helpful",
    sources=(ORDER_121[10],),
)
CLUES = Evidence(
    "clues",
    T(
        zh="违法线索：谁、什么时候、在哪个页面、做了什么，附截图",
        en="Clues of the violation: who, when, on which page, what, with screenshots",
    ),
    when=F.aim.is_("report", "reported", "both"),
    fleeting=True,
    sources=(ORDER_121[28],),
)
RECEIPT = Evidence(
    "receipt",
    T(
        zh="投诉编号、提交时间和收到的每一份答复",
        en="The number and time of the complaint, and every answer you got",
    ),
    when=F.ext.is_(
        "m12315_open",
        "m12315_again",
        "m12315_failed",
        "m12315_refused",
        "m12315_silent",
        "silent_over",
        "recon_chosen",
        "refused_over",
    ),
    sources=(PRACTICE_NOTES["evidence"],),
)

EVIDENCE = (
    IDENTITY,
    AUTHORITY,
    LICENCE,
    ORDER,
    CHAT_LOG,
    PROBLEM,
    CLUES,
    RECEIPT,
    SUMS,
)
