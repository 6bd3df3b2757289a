"""The platform, once a notice stands: proof that you have filed, or a withdrawal."""

from guide_logic.content.channels import PLATFORM
from guide_logic.content.figures import numbered
from guide_logic.content.flows.image_theft import evidence as have
from guide_logic.content.flows.image_theft.conditions import FILE_BY, NOT_YOURS, PASSED
from guide_logic.content.flows.image_theft.outcomes import TOLD, WITHDRAWN
from guide_logic.content.flows.image_theft.steps.where import IN_CASE
from guide_logic.content.law import ECL, IP_REPLY
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["TELL", "WITHDRAW"]


TELL = Step(
    "tell_the_platform",
    ref="TELL",
    channel=PLATFORM,
    title=T(zh="把投诉或起诉凭证交给平台", en="Give the platform proof of your filing"),
    text=numbered(
        zh="在转来声明的页面上传凭证，同时发给平台客服，留下提交成功的截图。"
        "平台在 {counter_statement_wait}内收不到，就要终止下架措施。立案还没批下来的，"
        "先交网上提交的回执，问清平台认哪一种。",
        en="Upload the proof where the statement was sent to you, send it to support as well, "
        "and keep a screenshot. If the platform has nothing within the "
        "{counter_statement_wait}, it must end the takedown. If the court has not accepted "
        "the case yet, hand in the submission receipt and ask which paper the platform takes.",
    ),
    do=T(
        zh="上传起诉或投诉的凭证，再发给平台客服",
        en="Upload the proof of your suit or complaint, and send it to the platform’s support",
    ),
    where=IN_CASE,
    deadlines=(
        Deadline(
            numbered(
                zh="{counter_statement_wait}已经过了，今天就交，请平台重新采取措施。",
                en="The {counter_statement_wait} are over: hand it in today and ask for "
                "measures again.",
            ),
            days=0,
            when=PASSED,
            sources=(ECL[43],),
        ),
        Deadline(
            numbered(
                zh="声明到达你之后 {counter_statement_wait}内，平台就要收到；到达当天不算。",
                en="It must reach the platform within {counter_statement_wait} after the "
                "statement reached you, the day of arrival not counted.",
            ),
            term=FILE_BY,
        ),
    ),
    fails=T(
        zh="平台恢复了链接，也不影响法院审理；可以请法院在案件里裁定下架。",
        en="If the listing comes back, the suit goes on. You can ask the court to order the "
        "takedown in the case.",
    ),
    evidence=(have.FILING, have.NOTICE_RECORDS),
    notes=(
        Note(
            ~PASSED,
            T(
                zh="因公证、认证这类你控制不了的事耽误的时间，可以不算在内，但有上限；"
                "不要等着用它。",
                en="Delay you cannot control, such as notarisation, is left out of the count, but "
                "only up to a limit. Do not plan with it.",
            ),
            sources=(IP_REPLY[3],),
        ),
    ),
    outcomes=TOLD,
    sources=(ECL[43], IP_REPLY[1]),
)


WITHDRAW = Step(
    "withdraw_notice",
    ref="WITHDRAW",
    channel=PLATFORM,
    title=T(zh="证明不了，就撤回通知", en="If you cannot prove it, withdraw"),
    text=T(
        zh="从提交通知的页面撤回，撤不了就写给平台客服，列出链接和理由。"
        "告诉对方你撤回了，别让损失变大。"
        "撤回的记录和当时相信图是你的理由，都留着。",
        en="Withdraw on the page where you filed, or write to support with the pages and the "
        "reason. Tell the other side, so that their loss does not grow. "
        "Keep the record, and why you believed the picture was yours.",
    ),
    do=T(
        zh="撤回通知，告诉对方你撤回了",
        en="Withdraw the notice, and tell the other side",
    ),
    where=IN_CASE,
    deadlines=(
        Deadline(
            T(
                zh="今天：没有维权授权，这份通知站不住。",
                en="Today: without authority the notice cannot stand.",
            ),
            days=0,
            when=NOT_YOURS,
        ),
        Deadline(
            T(
                zh="一确定证明不了就撤，不要等对方声明或起诉。",
                en="As soon as you know that you cannot prove it, not when they answer or sue.",
            ),
        ),
    ),
    fails=T(
        zh="对方要求赔偿的，看它能证明哪些损失；能证明自己是善意的，可以请求免责。",
        en="If the other side claims damages, ask what loss it can prove. If you can prove good "
        "faith, you may ask to be excused.",
    ),
    evidence=(have.NOTICE_RECORDS,),
    outcomes=WITHDRAWN,
    sources=(ECL["42-3"], IP_REPLY[5]),
)
