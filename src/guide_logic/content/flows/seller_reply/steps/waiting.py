"""Letting the other side's time pass, and what follows on a courier that does not pay."""

from guide_logic.content.channels import COURIER, COURTS, HOLDER, POSTAL
from guide_logic.content.figures import numbered
from guide_logic.content.flows.seller_reply import evidence as have
from guide_logic.content.flows.seller_reply.conditions import KEPT, MEDIATED, ON_PLATFORM
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.flows.seller_reply.outcomes import AT_COURIER, BY_COURT, BY_POST, WAITED
from guide_logic.content.law import (
    CIVIL_PROCEDURE,
    EXPRESS_RULES,
    ORDER_121,
    POSTAL_LAW,
    PRACTICE_NOTES,
    SELLING_PRACTICE,
)
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import WAIT, Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["AWAIT", "JUDGE", "POST", "WAITC"]

AWAIT = Step(
    "wait_for_answer",
    ref="AWAIT",
    channel=HOLDER,
    does=WAIT,
    title=T(zh="等回音，天天看一眼", en="Wait, and look every day"),
    text=T(
        zh="每天看一次后台的待办和聊天，有新要求当天就答。"
        "对方接受了，按说的日期办完。"
        "有了结果，点下面的一样，照新的一步做。",
        en="Look at your console and the chat once a day and answer new demands the same day. "
        "Once the other side accepts, do it by the day you named. When something comes of it, "
        "tap it below and go on with the new step.",
    ),
    do=(
        Note(
            F.so_far.is_("return_on"),
            T(
                zh="等退货寄到，天天看物流；到了当场开箱录像",
                en="Wait for the parcel and watch its tracking; film the opening when it comes",
            ),
        ),
        Note(
            MEDIATED,
            T(
                zh="等 12315 联系，它的电话和短信都要看，要材料的当天给",
                en="Wait for 12315, watch its calls and messages, and give papers the same day",
            ),
        ),
        Note(
            KEPT,
            T(
                zh="等买家到你写的那天，不催第三次",
                en="Wait for the buyer until the day you named; do not press a third time",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="等对方回音，天天看待办和聊天，有新要求当天答",
                en="Wait for an answer, look every day, and meet new demands the same day",
            ),
        ),
    ),
    where=(
        Note(
            MEDIATED,
            T(zh="12315 或消协的电话和短信", en="Calls and messages of 12315 or the association"),
        ),
        Note(
            ON_PLATFORM,
            T(
                zh="商家后台的待办，和平台里的聊天",
                en="The tasks in your seller console, and the platform’s chat",
            ),
        ),
        Note(ALWAYS, T(zh="和买家的聊天或短信", en="Your chat or messages with the buyer")),
    ),
    deadlines=(
        Deadline(
            T(
                zh="到你写明的那天；平台在处理的，以页面倒计时为准。",
                en="Until the day you named; if a platform has the case, its countdown decides.",
            ),
        ),
    ),
    fails=T(
        zh="对方一直不回，你的答复和证据已经在案，留好就行。",
        en="If nothing comes, your answer and evidence are on record: keep them.",
    ),
    evidence=(have.CHAT, have.NOTICE),
    outcomes=WAITED,
    sources=(SELLING_PRACTICE["acknowledge"], PRACTICE_NOTES["in-app"], ORDER_121[23]),
)

WAITC = Step(
    "wait_for_courier",
    ref="WAITC",
    channel=COURIER,
    does=WAIT,
    title=T(zh="等快递企业答复", en="Wait for the courier company"),
    text=numbered(
        zh="快递企业接到投诉起 {courier_reply}内要处理并告知。每次通话记下日期、工号和说了什么。",
        en="The company must deal with a complaint and answer within {courier_reply}. Note the "
        "date, the clerk and what was said at each call.",
    ),
    do=numbered(
        zh="等快递企业答复，{courier_reply}里记下每次通话的日期和工号",
        en="Wait for the courier company for {courier_reply}, and note each call with date and "
        "clerk",
    ),
    where=T(zh="快递企业的官方客服", en="The courier company’s official service desk"),
    deadlines=(
        Deadline(
            numbered(
                zh="从你投诉那天起 {courier_reply}。",
                en="{courier_reply} from your complaint.",
            ),
            sources=(EXPRESS_RULES[29],),
        ),
    ),
    fails=numbered(
        zh="{courier_reply}没答复或谈不拢，找邮政管理部门，或按合同起诉快递企业。",
        en="Without an answer in {courier_reply}, or without agreement, turn to the postal "
        "authority, or sue the company under your contract.",
    ),
    evidence=(have.COURIER_TICKET,),
    outcomes=AT_COURIER,
    sources=(EXPRESS_RULES[29],),
)

POST = Step(
    "appeal_postal",
    ref="POST",
    channel=POSTAL,
    title=T(zh="找邮政管理部门", en="Go to the postal authority"),
    text=T(
        zh="先投诉过快递企业，才能申诉。"
        "写上快递单号、投诉工单号、企业的答复和你的请求。"
        "和快递签有合同的，也可以按合同起诉。",
        en="You must have complained to the courier first. Give the waybill number, the ticket "
        "number, the company’s answer and what you ask for. If you have a contract with the "
        "courier, you can also sue under it.",
    ),
    do=T(
        zh="向邮政管理部门申诉，写上单号、投诉工单号和企业的答复",
        en="Appeal to the postal authority (邮政管理部门) with the waybill, the ticket number "
        "and the answer",
    ),
    where=T(
        zh="sswz.spb.gov.cn、公众号“邮政业消费者申诉”，或区号加 12305；以官方页面为准",
        en="sswz.spb.gov.cn, the WeChat account (邮政业消费者申诉), or area code plus 12305; "
        "the official page decides",
    ),
    deadlines=(
        Deadline(
            numbered(
                zh="快递企业 {courier_reply}没答复，或答复你不满意之后。",
                en="After {courier_reply} without an answer, or after an answer you do not accept.",
            ),
            sources=(EXPRESS_RULES[29],),
        ),
    ),
    takes=numbered(
        zh="邮政管理部门接到申诉起 {postal_reply}内答复。",
        en="The authority answers within {postal_reply} of the appeal.",
    ),
    fails=T(
        zh="还谈不成，可以按合同起诉；进了法院，申诉一般就不再受理。",
        en="If that settles nothing, you can sue under the contract. Once you sue, the appeal is "
        "normally not taken.",
    ),
    evidence=(have.COURIER_TICKET, have.WAYBILL),
    outcomes=BY_POST,
    sources=(EXPRESS_RULES[29], POSTAL_LAW[65], PRACTICE_NOTES["hotlines"]),
)

JUDGE = Step(
    "wait_for_court",
    ref="JUDGE",
    channel=COURTS,
    does=WAIT,
    title=T(zh="按时到庭，等法院判", en="Attend, and wait for the court"),
    text=T(
        zh="法院的电话、短信和送达都要看，按写明的日期到庭。"
        "可以随时提和解方案。"
        "判决下来，看写的能不能上诉、哪天前，该履行的按期履行。",
        en="Watch the court’s calls, messages and papers, and attend on the dates they name. You "
        "can offer to settle at any time. When the judgment comes, see whether and by when you "
        "can appeal, and perform in time what it orders.",
    ),
    do=T(
        zh="按法院通知的日期到庭，带好原件，等它判",
        en="Attend on the court’s dates with the originals, and wait for its judgment",
    ),
    where=T(zh="受理案件的法院", en="The court that has the case"),
    deadlines=(
        Deadline(
            T(zh="以法院通知的日期为准。", en="The dates in the court’s notices decide."),
        ),
    ),
    fails=T(
        zh="小额诉讼一审终审。判了对方不付，可以申请强制执行。",
        en="Small claims allow no appeal. If you win and are not paid, you can apply for "
        "enforcement (强制执行).",
    ),
    evidence=(have.NOTICE, have.RECORDS),
    outcomes=BY_COURT,
    sources=(CIVIL_PROCEDURE[165],),
)
