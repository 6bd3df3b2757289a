"""The platform: the counter-statement, in time or late, and the fifteen days after it."""

from guide_logic.content.channels import PLATFORM
from guide_logic.content.figures import FIGURES, numbered
from guide_logic.content.flows.image_theft_reply import evidence as have
from guide_logic.content.flows.image_theft_reply import outcomes as may
from guide_logic.content.flows.image_theft_reply.conditions import SENT, WAITED
from guide_logic.content.flows.image_theft_reply.facts import F
from guide_logic.content.law import (
    ALIBABA_IPP,
    CIVIL_CODE,
    ECL,
    IP_REPLY,
    PICTURE_NOTES,
)
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import WAIT, Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["COUNTER_STATEMENT", "LATE_COUNTER", "RESTORE", "WAIT_15"]

_ENTRANCE = Note(
    F.site.is_("alibaba"),
    T(
        zh="淘宝、天猫、1688：从通知里的链接或卖家后台进阿里巴巴知识产权保护平台处理。",
        en="Taobao, Tmall and 1688: follow the link in the notice, or your seller’s page, to "
        "Alibaba’s IP Protection Platform.",
    ),
    sources=(ALIBABA_IPP["entry"],),
)

_ELSEWHERE = Note(
    F.site.is_("other"),
    T(
        zh="入口和要交的材料以这家平台的通知为准；没有写的，用文字问平台客服。"
        "境外平台按它自己的规则。",
        en="This platform’s notice decides where to answer and with what; if it does not say, ask "
        "support in writing. Platforms abroad follow rules of their own.",
    ),
    sources=(ECL[43],),
)

_ON_NOTICE = (
    Note(
        F.site.is_("alibaba"),
        T(
            zh="通知里的链接，或卖家后台进阿里巴巴知识产权保护平台",
            en="The link in the notice, or Alibaba’s IP Protection Platform from your back office",
        ),
        sources=(ALIBABA_IPP["entry"],),
    ),
    Note(
        ALWAYS,
        T(
            zh="通知里写的入口；没有写的，平台客服",
            en="Where the notice says; if it does not, the platform’s support",
        ),
    ),
)


COUNTER_STATEMENT = Step(
    "counter_statement",
    ref="COUNTER_STATEMENT",
    channel=PLATFORM,
    title=T(zh="提交不侵权声明和证据", en="File a counter-statement with proof"),
    text=T(
        zh="写清：你是谁，哪些链接，为什么不侵权，并保证属实、留下真实联系方式。"
        "附上原图或整条授权链，按对方的每一点回应。"
        "提交后截图，记下时间。",
        en="Say who you are, which listings, and why there is no infringement; state that it is "
        "true and give your real contact. Attach originals or the whole chain of licences, and "
        "answer each point. Take a screenshot and note the time.",
    ),
    do=T(
        zh="提交不侵权声明（申诉），附上原图或授权",
        en="File the counter-statement (声明, 申诉) with originals or the licence",
    ),
    where=_ON_NOTICE,
    deadlines=(
        Deadline(
            numbered(
                zh="二手资料：阿里系首次申诉是收到投诉后 {ipp_answer}，逾期算不申诉；以通知页面为"
                "准。",
                en="Secondary sources give {ipp_answer} from the complaint for a first answer on "
                "Alibaba’s sites, after which it counts as not contested. The notice page decides.",
            ),
            when=F.site.is_("alibaba", "alibaba_intl"),
            sources=(ALIBABA_IPP["times"], ALIBABA_IPP["international"]),
        ),
        Deadline(
            T(
                zh="以通知页面写的时间为准，越早越好。",
                en="By the time on the notice page; the earlier the better.",
            ),
        ),
    ),
    takes=numbered(
        zh="声明转给投诉人后，对方有 {counter_statement_wait}向主管部门投诉或起诉。",
        en="Once the statement reaches the complainant, they have {counter_statement_wait} to "
        "complain or sue.",
    ),
    fails=T(
        zh="平台不认声明的，看理由补证据；还不行，起诉请求确认不侵权、赔偿损失。",
        en="If the platform does not take it, add what it asks for. Failing that, sue for a "
        "declaration of non-infringement and damages.",
    ),
    evidence=(have.ORIGINALS, have.CHAIN, have.FIRST_USE, have.SUPPLY, have.NOTICE),
    notes=(
        Note(
            F.truth.is_("unclear"),
            T(
                zh="这一步等查清来源再做：只有确定图是自己的或有授权，才交声明。",
                en="Take this step only once you know the origin, and only if the picture is yours "
                "or licensed.",
            ),
            sources=(IP_REPLY[4],),
        ),
        _ENTRANCE,
        _ELSEWHERE,
    ),
    outcomes=may.ANSWERED,
    sources=(ECL[43], CIVIL_CODE[1196], PICTURE_NOTES["evidence"]),
)


LATE_COUNTER = Step(
    "late_counter",
    ref="LATE_COUNTER",
    channel=PLATFORM,
    title=T(zh="走平台申诉，补交声明", en="Appeal and file the statement late"),
    text=T(
        zh="从卖家后台的申诉入口补交声明和证据，说明为什么晚了。"
        "入口关了，就用文字发给平台客服，要求记录并转给投诉人。"
        "电商法没有写声明的截止日，平台页面的时间只影响平台这一道手续。",
        en="Use the appeal in your seller’s back office to hand in the statement and proof, and "
        "say why it is late. If it is closed, write to support and ask that it be recorded and "
        "sent on. The E-Commerce Law names no last day for a statement; the time on the page "
        "governs the platform’s own procedure.",
    ),
    do=T(
        zh="补交不侵权声明和证据，说明为什么晚了",
        en="File the counter-statement and proof now, and say why it is late",
    ),
    where=T(
        zh="卖家后台的申诉入口；关了就写给平台客服",
        en="The appeal (申诉) in your back office; if it is closed, the platform’s support",
    ),
    deadlines=(
        Deadline(
            T(
                zh="今天就补，越拖越难。",
                en="Today: it grows harder with time.",
            ),
            days=0,
            when=~F.truth.is_("unclear"),
        ),
        Deadline(T(zh="一查清就补。", en="As soon as you know the origin.")),
    ),
    fails=T(
        zh="平台不收，可以起诉请求确认不侵权；投诉确实错了的，一并要求赔偿。",
        en="If the platform does not take it, you can sue for a declaration of non-infringement, "
        "and for damages if the notice was wrong.",
    ),
    evidence=(have.ORIGINALS, have.CHAIN, have.FIRST_USE, have.NOTICE),
    notes=(
        Note(
            F.truth.is_("unclear"),
            T(
                zh="只有确定图是自己的或有授权，才补交声明。",
                en="File it only if the picture proves to be yours or licensed.",
            ),
            sources=(IP_REPLY[4],),
        ),
        _ENTRANCE,
        _ELSEWHERE,
    ),
    outcomes=may.ANSWERED_LATE,
    sources=(ECL[43], CIVIL_CODE[1196], ALIBABA_IPP["times"]),
)


WAIT_15 = Step(
    "wait_fifteen_days",
    ref="WAIT_15",
    channel=PLATFORM,
    does=WAIT,
    title=numbered(
        zh="记下转送日，等满 {counter_statement_wait}",
        en="Note the date and wait out the {counter_statement_wait}",
    ),
    text=numbered(
        zh="问平台声明是哪天转到投诉人的，留下书面答复。从第二天起算 {counter_statement_wait}，"
        "这期间盯着站内信和法院的短信、快递。对方投诉或起诉了，措施会继续，你就去应对。",
        en="Ask the platform in writing on which day the statement reached the complainant. "
        "Count {counter_statement_wait} from the day after, and watch your messages and "
        "anything from a court. If they complain or sue, the measures stay and you answer "
        "there.",
    ),
    do=numbered(
        zh="问清声明哪天转到对方，等满 {counter_statement_wait}",
        en="Ask on which day the statement reached them, and wait {counter_statement_wait}",
    ),
    where=T(
        zh="平台客服，要书面答复；同时盯着站内信和法院的短信",
        en="The platform’s support, in writing; and watch for anything from a court",
    ),
    deadlines=(
        Deadline(
            T(
                zh="到达对方后的第 15 天。过完这天还没有投诉或起诉的通知，平台就要及时终止措施。",
                en="Day 15 after it reached them. If it ends without word of a complaint or suit, "
                "the platform has to end its measures promptly.",
            ),
            days=FIGURES["counter_statement_wait"],
            since=F.forwarded_days,
            when=SENT,
            sources=(ECL[43],),
        ),
        Deadline(
            numbered(
                zh="声明到达投诉人的第二天起算 {counter_statement_wait}。",
                en="{counter_statement_wait}, counted from the day after the statement reaches "
                "the complainant.",
            ),
            sources=(ECL[43],),
        ),
    ),
    fails=numbered(
        zh="满了 {counter_statement_wait}没恢复，书面请平台终止措施。收到法院或主管部门的文书，"
        "按文书的日期应对。",
        en="If nothing happens after the {counter_statement_wait}, ask the platform in writing "
        "to end its measures. If papers come, answer by the dates they give.",
    ),
    evidence=(have.STATEMENT, have.NOTICE),
    notes=(
        Note(
            SENT,
            T(
                zh="对方因公证、认证耽误的时间可能不算在内，所以平台有时会多等几天。",
                en="Delay of theirs for notarisation may be left out of the count, so a platform "
                "may wait somewhat longer.",
            ),
            sources=(IP_REPLY[3],),
        ),
    ),
    outcomes=may.WAITED,
    sources=(ECL[43], IP_REPLY[3]),
)


RESTORE = Step(
    "ask_to_restore",
    ref="RESTORE",
    channel=PLATFORM,
    title=T(zh="书面请平台终止下架措施", en="Ask in writing to end the takedown"),
    text=T(
        zh="写明三个日期：声明提交日、转到对方的日子、第 15 天。"
        "问平台有没有收到投诉或起诉的通知；没有的，请它及时终止措施、恢复链接。"
        "要求书面答复，留下编号。",
        en="Give three dates: when you filed, when it reached the other side, and day 15. "
        "Ask whether the platform has been told of a complaint or suit; if not, ask it to end the "
        "measures promptly. Ask for a written answer and keep the number.",
    ),
    do=T(
        zh="书面请平台终止下架措施、恢复链接",
        en="Ask the platform in writing to end the takedown",
    ),
    where=_ON_NOTICE,
    deadlines=(
        Deadline(T(zh="今天就写。", en="Write today."), days=0, when=WAITED),
        Deadline(
            T(
                zh="第 15 天过完还没恢复，第二天就写。",
                en="The day after day 15, if the listing is not back.",
            ),
        ),
    ),
    fails=T(
        zh="平台说对方已经起诉的，请它给案号，准备应诉；没有理由又不恢复的，走法院。",
        en="If it says that they have sued, ask for the case number and prepare. If it has no "
        "reason and does nothing, go to court.",
    ),
    evidence=(have.STATEMENT, have.LOSS, have.NOTICE),
    outcomes=may.RESTORED,
    sources=(ECL[43], IP_REPLY[3]),
)
