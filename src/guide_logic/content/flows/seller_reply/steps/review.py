"""A bad review: solve the problem, reply in public, and what to do about inventions."""

from guide_logic.content.channels import BUYER, COURTS, PLATFORM
from guide_logic.content.figures import numbered
from guide_logic.content.flows.seller_reply import evidence as have
from guide_logic.content.flows.seller_reply.conditions import AT_FAULT, UNSAFE
from guide_logic.content.flows.seller_reply.outcomes import (
    REPLIED,
    REVIEW_REPORTED,
    REVIEW_SUED,
    TALKED,
)
from guide_logic.content.flows.seller_reply.steps.where import IN_CHAT
from guide_logic.content.law import (
    CIVIL_CODE,
    CIVIL_PROCEDURE,
    CPL,
    ECL,
    EXTORTION_CASES,
    REVIEW_CASES,
    SELLING_PRACTICE,
)
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["REPLY", "REPORT_REVIEW", "SUE_REVIEW", "TALK"]

_SOLVE_FIRST = Note(
    AT_FAULT,
    T(
        zh="查下来是你或快递的责任：先按规定退、换、补，再说评价。",
        en="It is your fault or the courier’s: refund, exchange or make up first, and speak of the "
        "review after that.",
    ),
    sources=(CPL[24], ECL[20]),
)

_SAFETY_FIRST = Note(
    UNSAFE,
    T(
        zh="有人受伤、不适，或东西可能不安全：先联系对方就医，停发同批，再谈评价。",
        en="If someone is hurt or ill, or the goods may be unsafe: see to them and hold the batch "
        "before you speak of the review.",
    ),
    sources=(CPL[49], SELLING_PRACTICE["safety"]),
)

TALK = Step(
    "talk_it_over",
    ref="TALK",
    channel=BUYER,
    title=T(zh="先解决商品的事", en="Solve the problem first"),
    text=T(
        zh="问清哪里不满意，请对方附照片，该退换的照规定办。说要给差评，本身不是敲诈；"
        "要挟着索要明显没有依据的钱，才可能是。聊天留在平台里。",
        en="Ask what is wrong and for photos, and refund or exchange as the rules say. Announcing "
        "a bad review is in itself no extortion; demanding money that plainly has no basis under "
        "that threat may be. Keep the chat on the platform.",
    ),
    do=T(
        zh="平和地答复：您可以如实评价；请附照片，我方按规定退换补",
        en="Answer calmly: you are free to review truthfully; please send photos, and we will act "
        "as the rules say",
    ),
    where=IN_CHAT,
    deadlines=(Deadline(T(zh="今天。", en="Today."), days=0),),
    fails=T(
        zh="要没有依据的钱，就拒绝并留证；造假、威胁人身的，重新选“买家威胁、敲诈或造假索赔”。",
        en="If money without a basis is demanded, refuse and keep proof; for forgery or threats to "
        "people start again with “threats, extortion or a faked claim”.",
    ),
    evidence=(have.CHAT, have.RECORDS),
    notes=(_SAFETY_FIRST, _SOLVE_FIRST),
    outcomes=TALKED,
    sources=(ECL[39], EXTORTION_CASES[1], CPL["15-17"]),
)

REPLY = Step(
    "reply_to_review",
    ref="REPLY",
    channel=BUYER,
    title=T(zh="平和地公开回复", en="Reply calmly in public"),
    text=T(
        zh="两三句：感谢、核对到了什么、怎么解决。只说事实。"
        "不要逼删，不要拿钱换好评，不要公开买家的姓名、电话、地址。",
        en="Two or three sentences: thanks, what you found, how it is solved. Facts only. Do not "
        "press for deletion, pay for praise, or publish the buyer’s name, telephone or address.",
    ),
    do=T(
        zh="在评价下面写两三句：核对到了什么，愿意怎么解决",
        en="Write two or three sentences under the review: what you found, and how you will solve "
        "it",
    ),
    where=T(
        zh="商家后台的评价管理，或商品页的评价下面；名称以页面为准",
        en="Reviews (评价) in your seller console, or under the review; the page decides what it "
        "is called",
    ),
    deadlines=(Deadline(T(zh="这两天。", en="Within a day or two."), days=2),),
    fails=T(
        zh="如实的评价，到此为止：改好商品，请别的买家看回复。捏造、辱骂的，走下一步。",
        en="With a truthful review it ends here: improve, and let other buyers read your reply. "
        "For inventions and insults take the next step.",
    ),
    evidence=(have.RECORDS, have.CHAT),
    notes=(_SAFETY_FIRST, _SOLVE_FIRST),
    outcomes=REPLIED,
    sources=(ECL[39], CPL["15-17"], CPL[29]),
)

REPORT_REVIEW = Step(
    "report_review",
    ref="REVIEW",
    channel=PLATFORM,
    title=T(zh="请平台处理捏造、辱骂的评价", en="Ask the platform about inventions and insults"),
    text=T(
        zh="指出哪一句和哪份记录不符，附订单、聊天、物流。平台不得删除消费者的评价，"
        "所以如实的、只是难听的，不要去报。",
        en="Say which sentence contradicts which record, and attach order, chat and tracking. A "
        "platform may not delete consumers’ reviews, so do not report what is true and merely "
        "harsh.",
    ),
    do=T(
        zh="向平台报告这条评价：哪一句不实，凭哪份记录",
        en="Report the review: which sentence is untrue, by which record",
    ),
    where=T(
        zh="商家后台：这条评价 → 找“申诉”“举报”；没有就找商家客服",
        en="Your seller console: the review → look for 申诉 or 举报, or else the merchant service "
        "desk",
    ),
    deadlines=(
        Deadline(
            T(zh="越早越好，以页面为准。", en="Soon; the page decides."),
        ),
    ),
    fails=T(
        zh="平台不处理，回复还在；严重的可以起诉。",
        en="If it does nothing, your reply still stands; in a grave case you can sue.",
    ),
    evidence=(have.RECORDS, have.CHAT, have.LISTING),
    outcomes=REVIEW_REPORTED,
    sources=(ECL[39], CIVIL_CODE["1024-1025"]),
)

SUE_REVIEW = Step(
    "sue_over_review",
    ref="NAME",
    channel=COURTS,
    title=T(zh="严重的，起诉名誉侵权", en="In a grave case, sue over your reputation"),
    text=T(
        zh="要证明捏造事实或辱骂，而且名誉受损。个案里，如实评价、主观感受多数告不赢；"
        "费用和时间常常比差评贵。",
        en="You have to prove invented facts or insults, and harm to your reputation. In the cases "
        "known, suits over truthful reviews and mere opinions mostly failed; cost and time often "
        "exceed what the review did.",
    ),
    do=T(
        zh="先问律师值不值；要告，就截图公证，列出哪一句是捏造、凭什么",
        en="Ask a lawyer first whether it is worth it; if you sue, have the page notarised and "
        "list each invention with its proof",
    ),
    where=T(
        zh="“人民法院在线服务”网上立案，或法院的立案窗口",
        en="The courts’ online service (人民法院在线服务), or the court’s filing window",
    ),
    deadlines=(
        Deadline(
            numbered(
                zh="诉讼时效一般 {limitation}。",
                en="The limitation period (诉讼时效) is normally {limitation}.",
            ),
            sources=(CIVIL_CODE[188],),
        ),
    ),
    fails=T(
        zh="败诉的，受理费自己负担。",
        en="If you lose, the court fee is yours.",
    ),
    evidence=(have.RECORDS, have.CHAT),
    outcomes=REVIEW_SUED,
    sources=(CIVIL_CODE["1024-1025"], CIVIL_PROCEDURE[122], REVIEW_CASES["outcome"]),
)
