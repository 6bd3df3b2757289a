"""Outside the platform: the fifteen days, the authority, a court, compensation."""

from guide_logic.content.channels import COPYRIGHT_AUTHORITY, COURTS, INFRINGER
from guide_logic.content.figures import numbered
from guide_logic.content.flows.image_theft import evidence as have
from guide_logic.content.flows.image_theft.conditions import FILE_BY, PASSED
from guide_logic.content.flows.image_theft.facts import F
from guide_logic.content.flows.image_theft.outcomes import (
    ASKED_FOR_DAMAGES,
    BY_COURT,
    FILED,
)
from guide_logic.content.law import (
    CIVIL_CODE,
    CIVIL_PROCEDURE,
    COPYRIGHT_LAW,
    ECL,
    INTERNET_COURTS,
    IP_REPLY,
    PICTURE_NOTES,
    PRACTICE_NOTES,
    PROCEDURE_READING,
)
from guide_logic.content.suits import APPEAL, COURTS_DATES, FILING_TAKES, LIMITATION_RUNS
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["ADMIN", "COURT", "DAMAGES", "SUE_OR_ADMIN_NOW"]

_FILE_ONLINE = T(
    zh="“人民法院在线服务”网上立案，找有知识产权管辖权的普通法院",
    en="The courts’ online service (人民法院在线服务): an ordinary court that takes IP cases",
)


SUE_OR_ADMIN_NOW = Step(
    "sue_or_complain_now",
    ref="SUE_OR_ADMIN_NOW",
    channel=COURTS,
    title=numbered(
        zh="{counter_statement_wait}内起诉，或向主管部门投诉",
        en="Sue or complain within the {counter_statement_wait}",
    ),
    text=T(
        zh="今天就定：向法院起诉，或向著作权行政主管部门投诉，二选一就够。"
        "主管部门只查同时损害公共利益的侵权，所以多数情况起诉更稳。"
        "可以网上立案，材料先交，证据可以在举证期限内补。",
        en="Decide today: sue, or complain to the copyright authority (著作权行政主管部门); one of "
        "them is enough. The authority acts only where the public interest is harmed too, so a "
        "suit is mostly the surer way. You can file online now and add evidence within the time "
        "the court sets.",
    ),
    do=T(
        zh="起诉，或向著作权主管部门投诉，多数情况起诉更稳",
        en="Sue, or complain to the copyright authority; a suit is mostly the surer way",
    ),
    where=_FILE_ONLINE,
    deadlines=(
        Deadline(
            numbered(
                zh="声明到达你之后 {counter_statement_wait}内，到达当天不算；"
                "还要留出把凭证交给平台的时间。",
                en="Within {counter_statement_wait} after the statement reached you, the day of "
                "arrival not counted; leave time to hand the proof to the platform.",
            ),
            term=FILE_BY,
        ),
    ),
    fails=T(
        zh="没赶上，平台会终止下架措施；之后仍然可以起诉。",
        en="If you miss it, the platform ends the takedown. You can still sue afterwards.",
    ),
    evidence=(have.IDENTITY, have.ORIGINALS, have.AUTHORITY, have.COMPARISON, have.NOTICE_RECORDS),
    notes=(
        Note(
            F.own_proof.is_("no"),
            numbered(
                zh="你说还拿不出权属证据：{counter_statement_wait}里先把证据找齐。"
                "找不到就不要硬起诉，撤回通知更稳妥。",
                en="You have no proof yet: use the {counter_statement_wait} to find it. If you "
                "cannot, do not sue at a venture; withdrawing the notice is safer.",
            ),
            sources=(ECL["42-3"],),
        ),
        Note(
            F.own_proof.is_("yes"),
            T(
                zh="记不清声明哪天到的，按平台转送的最早日期算。",
                en="If you do not know when the statement came, count from the earliest date on "
                "which the platform sent it on.",
            ),
        ),
    ),
    outcomes=FILED,
    sources=(ECL[43], COPYRIGHT_LAW[53], CIVIL_PROCEDURE[122]),
)


ADMIN = Step(
    "copyright_authority",
    ref="ADMIN",
    channel=COPYRIGHT_AUTHORITY,
    title=T(zh="情节重的，投诉到主管部门", en="A grave case: the copyright authority"),
    text=T(
        zh="对方大量盗图、影响到公共利益的，可以向著作权行政主管部门投诉，请它查处。"
        "材料和平台通知一样，再加上规模：多少链接、多少店、卖了多少。"
        "罚款归国家，不归你；赔偿还要靠协商或法院。",
        en="If pictures are taken on a scale that harms the public interest too, ask the copyright "
        "authority (著作权行政主管部门) to act. Send what you sent the platform, and the scale: "
        "how many pages, shops and sales. A fine goes to the state; for compensation you still "
        "settle or sue.",
    ),
    deadlines=(
        Deadline(
            T(zh="没有固定天数，越早越好。", en="No number of days is fixed; early is better.")
        ),
    ),
    fails=T(
        zh="主管部门认为没有损害公共利益、不查处的，走法院。",
        en="If the authority sees no harm to the public interest, go to court.",
    ),
    evidence=(have.IDENTITY, have.COMPARISON, have.PAGES, have.SALES),
    sources=(COPYRIGHT_LAW[53],),
)


DAMAGES = Step(
    "ask_for_damages",
    ref="DAMAGES",
    channel=INFRINGER,
    title=T(zh="算清损失，书面要求赔偿", en="Work out the loss and claim it"),
    text=T(
        zh="下架不等于赔偿。"
        "列出用了几张、多久、卖了多少，附上你的拍摄成本或授权价，写一个说得出依据的数。"
        "书面发给对方，给一个答复日期；不要用差评、曝光相威胁。",
        en="A takedown is no compensation. "
        "List how many pictures, how long and what was sold, with your costs or licence fee, and "
        "name a sum you can give grounds for. Send it in writing with a date for the answer, and "
        "never threaten bad reviews or exposure.",
    ),
    do=T(
        zh="书面要求赔偿，写一个说得出依据的数和答复日期",
        en="Claim compensation in writing, with a sum you can give grounds for and a date",
    ),
    where=T(
        zh="平台聊天，或寄到店铺公示的经营地址",
        en="The platform’s chat, or by post to the address the shop displays",
    ),
    deadlines=(LIMITATION_RUNS,),
    fails=T(
        zh="对方不理或不赔，带着这份函和证据起诉。",
        en="If they are silent or refuse, sue with this letter and your evidence.",
    ),
    evidence=(have.SALES, have.LOSS, have.NOTICE_RECORDS, have.COMPARISON),
    outcomes=ASKED_FOR_DAMAGES,
    sources=(COPYRIGHT_LAW[54], CIVIL_CODE[188], PICTURE_NOTES["handling"]),
)


COURT = Step(
    "go_to_court",
    ref="COURT",
    channel=COURTS,
    title=T(zh="向有管辖权的法院起诉", en="Sue in the court that has jurisdiction"),
    text=T(
        zh="请求写三项：停止使用，赔偿多少、怎么算的，合理开支。"
        "可以选侵权行为地、你的住所地或被告住所地，找有知识产权管辖权的普通法院。"
        "先问清当地哪家法院收，再在“人民法院在线服务”网上立案。",
        en="Ask for three things: an end to the use, damages with how they are worked out, and "
        "your reasonable costs. You can choose the place of the act, your own domicile or the "
        "defendant’s, in an ordinary court that takes IP cases. Ask which one that is, then file "
        "online through the courts’ service (人民法院在线服务).",
    ),
    do=T(
        zh="起诉：停止使用、赔偿和合理开支",
        en="Sue for an end to the use, damages and your reasonable costs",
    ),
    where=_FILE_ONLINE,
    deadlines=(
        Deadline(
            COURTS_DATES,
            when=F.filed.is_("yes"),
        ),
        LIMITATION_RUNS,
    ),
    takes=FILING_TAKES,
    fails=APPEAL,
    evidence=(
        have.IDENTITY,
        have.ORIGINALS,
        have.OUTTAKES,
        have.FIRST_USE,
        have.CONTRACT,
        have.AUTHORITY,
        have.COMPARISON,
        have.PAGES,
        have.NOTICE_RECORDS,
        have.REGISTRATION,
        have.SALES,
        have.LOSS,
        have.STAMP,
    ),
    notes=(
        Note(
            F.filed.is_("no"),
            T(
                zh="起诉要有明确的被告：用店铺公示的营业执照；看不清的，"
                "请平台提供卖家的名称和地址。",
                en="You need a definite defendant: use the licence the shop displays, or ask the "
                "platform for the seller’s name and address.",
            ),
            sources=(CIVIL_PROCEDURE[122],),
        ),
        Note(
            F.notice.is_("pending", "rejected") | PASSED,
            T(
                zh="情况紧急的，可以同时申请保全，请法院裁定平台迅速下架。",
                en="If it is urgent, apply for preservation (保全) too and ask the court to order "
                "the platform to take the pages down quickly.",
            ),
            sources=(IP_REPLY[1],),
        ),
        Note(
            F.notice.is_("pending", "rejected"),
            T(
                zh="平台收到合格的通知却没有及时处理的，可以把平台一起列为被告。",
                en="If the platform had a proper notice and did not act promptly, you may name it "
                "as a defendant too.",
            ),
            sources=(ECL[42], CIVIL_CODE[1195], CIVIL_CODE[1197]),
        ),
        Note(
            F.origin.is_("own"),
            T(
                zh="图片独创性有争议的，请律师看能不能同时主张不正当竞争。",
                en="If originality is disputed, ask a lawyer about unfair competition as a second "
                "ground.",
            ),
            sources=(PICTURE_NOTES["originality"],),
        ),
    ),
    outcomes=BY_COURT,
    sources=(
        CIVIL_PROCEDURE[122],
        CIVIL_PROCEDURE[126],
        PROCEDURE_READING[24],
        PROCEDURE_READING[25],
        INTERNET_COURTS[1],
        COPYRIGHT_LAW[54],
        CIVIL_CODE[1194],
        PRACTICE_NOTES["hotlines"],
    ),
)
