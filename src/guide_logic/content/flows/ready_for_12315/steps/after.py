"""After filing: waiting, asking, an answer that does not come, and a refusal."""

from guide_logic.content.channels import HOLDER, MARKET_REGULATION, RECONSIDERATION, SELF
from guide_logic.content.figures import FIGURES, numbered
from guide_logic.content.flows.ready_for_12315 import evidence as have
from guide_logic.content.flows.ready_for_12315.conditions import SILENT
from guide_logic.content.flows.ready_for_12315.facts import F
from guide_logic.content.flows.ready_for_12315.outcomes import (
    ASKED_FOR_DECISION,
    BY_HOLDER,
    CHOSEN,
    MEDIATED,
    RECONSIDERED,
    REPORTED,
)
from guide_logic.content.flows.ready_for_12315.steps.where_to_tap import ON_12315
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    ORDER_121,
    PRACTICE_NOTES,
    RECONSIDERATION_LAW,
)
from guide_logic.content.limits import desks
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import PREPARE, Deadline, Step
from guide_logic.language.decisions import WAIT as WAITS
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["AFTER", "ASK", "CHECK", "READ", "RECON", "STAY", "WAIT"]

AFTER = Step(
    "what_comes_next",
    ref="AFTER",
    channel=SELF,
    does=PREPARE,
    title=T(zh="记下三个时间", en="Note three dates"),
    text=numbered(
        zh="一，提交后 {acceptance}：是否受理（提交当天不算）。二，受理后 {mediation}（自然日）："
        "调解最晚到这天，检测的时间不算。三，知道受损起 {limitation}：起诉的时效，别一直等下去。",
        en="One: {acceptance} after filing, whether it is taken (the day of filing not counted). "
        "Two: {mediation} (calendar days) after that, the end of mediation, not counting tests. "
        "Three: {limitation} from when you knew of the harm, the time to sue. Do not go on "
        "waiting.",
    ),
    deadlines=(Deadline(T(zh="提交当天。", en="On the day you file."), days=0),),
    fails=T(
        zh="到时没有答复，先打电话问编号的进度，再书面问一次。",
        en="If no answer comes in time, call and ask about your number, then ask in writing.",
    ),
    sources=(ORDER_121[15], ORDER_121[23], ORDER_121[45], CIVIL_CODE[188]),
)

WAIT = Step(
    "wait_mediation",
    ref="WAIT",
    channel=MARKET_REGULATION,
    does=WAITS,
    title=T(zh="等答复，按时补材料", en="Wait for the answer, and add what is asked"),
    do=(
        Note(
            F.reply.is_("accepted"),
            T(
                zh="等 12315 调解，想好你最少要什么再答应",
                en="Wait while 12315 mediates, and settle in your mind the least you will take",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="等 12315 答复受不受理，它的电话和短信都要看",
                en="Wait for 12315 to say whether it takes the complaint; watch its calls and "
                "messages",
            ),
        ),
    ),
    where=ON_12315,
    text=T(
        zh="电话保持畅通，要你补材料、参加调解的，按时办。"
        "同一件事不要再投消协，也不要重复投诉。平台的倒计时照样要管。",
        en="Keep your telephone on, and hand in papers or join the mediation in time. Do not bring "
        "the same matter to the consumer association or file it again. Mind the platform’s "
        "countdown all the same.",
    ),
    deadlines=(
        Deadline(
            numbered(
                zh="受理之日起 {mediation}（自然日），最后一天是法定节假日的顺延到节后；"
                "检测时间不算。",
                en="{mediation} (calendar days) from the day it was taken; if the last is a "
                "public holiday, the day after it. Tests do not count.",
            ),
            days=FIGURES["mediation"],
            since=F.accepted_days,
            when=F.reply.is_("accepted"),
            sources=(ORDER_121[23], ORDER_121[45]),
        ),
        Deadline(
            numbered(
                zh="收到投诉起 {acceptance}内，当天不算。",
                en="Within {acceptance} of receipt, that day not counted.",
            ),
            term=desks.REPLY_12315,
            sources=(ORDER_121[15], ORDER_121[45]),
        ),
    ),
    fails=T(
        zh="过期没答复就书面催问；调解不成，走法院。",
        en="If the time passes, ask in writing. If mediation fails, go to court.",
    ),
    evidence=(have.RECEIPT, have.PROBLEM),
    outcomes=MEDIATED,
    sources=(ORDER_121[15], ORDER_121[18], ORDER_121[23]),
)

ASK = Step(
    "ask_for_decision",
    ref="ASK",
    channel=MARKET_REGULATION,
    title=T(zh="书面催问受理决定", en="Ask in writing for the decision"),
    do=numbered(
        zh="数满 {acceptance}，用投诉编号书面问：收到没有、谁在办、受不受理",
        en="Count {acceptance}, then ask in writing with your number: received, with which "
        "bureau, taken or not",
    ),
    where=ON_12315,
    text=numbered(
        zh="先数清楚：提交的第二个工作日起算，扣掉放假、加上调休上班的日子。"
        "真的过了 {acceptance}，用投诉编号书面问：收到没有，由哪个局处理，是否受理。",
        en="Count first: from the working day after filing, without holidays and with swapped "
        "working days. If {acceptance} are really over, ask in writing with your number: was "
        "it received, which bureau has it, is it taken.",
    ),
    deadlines=(
        Deadline(T(zh="今天。", en="Today."), days=0, when=SILENT),
        Deadline(
            numbered(
                zh="满 {acceptance}还没答复的，从第二天起就可以问。",
                en="If nothing has come in {acceptance}, from the day after.",
            ),
            term=desks.REPLY_12315,
            sources=(ORDER_121[15],),
        ),
    ),
    fails=T(
        zh="还是没有答复，看下一步；争议本身可以直接起诉。",
        en="If there is still no answer, see the next step. For the dispute itself you can sue.",
    ),
    evidence=(have.RECEIPT,),
    outcomes=ASKED_FOR_DECISION,
    sources=(ORDER_121[15], ORDER_121[45], CPL[46], CPL_REGULATIONS[46]),
)

RECON = Step(
    "reconsideration",
    ref="RECON",
    channel=RECONSIDERATION,
    title=T(zh="考虑申请行政复议", en="Consider administrative reconsideration"),
    do=numbered(
        zh="认为 12315 该管没管的，{reconsideration}内申请行政复议；也可以直接起诉卖家",
        en="If 12315 left its duty undone, apply for reconsideration (行政复议) within "
        "{reconsideration}; or sue the seller",
    ),
    where=T(
        zh="行政复议机关，一般是这个局的本级人民政府；不受理告知书写了途径的，照它走",
        en="The reconsideration authority (行政复议机关), mostly the government of the bureau’s "
        "own level; if the notice of refusal names a way, take that",
    ),
    text=T(
        zh="你认为市场监管部门没有履行保护人身、财产权的法定职责的，可以申请行政复议。"
        "受不受理看个案。只是对调解结果不满意的，不走这里，走法院。",
        en="If you think the regulator has not done its legal duty to protect person or property, "
        "you may apply for reconsideration (行政复议). Whether it is taken depends on the case. If "
        "you only dislike how mediation ended, the way is a court.",
    ),
    deadlines=(
        Deadline(
            numbered(
                zh="{reconsideration}多半已经过了；有正当理由耽误的，问复议机关。",
                en="The {reconsideration} are probably over. If you had a good reason for the "
                "delay, ask the authority.",
            ),
            when=F.decision_days.at_least(FIGURES["reconsideration"].longest_days() + 1),
            sources=(RECONSIDERATION_LAW[20],),
        ),
        Deadline(
            numbered(
                zh="{reconsideration}（自然日）内：没答复的，从该答复的时间满那天算；不受理的，从你知道"
                "那天算。",
                en="Within {reconsideration} (calendar days): after silence from the end of the "
                "time to answer, after a refusal from when you knew.",
            ),
            days=FIGURES["reconsideration"],
            since=F.decision_days,
            sources=(RECONSIDERATION_LAW[20],),
        ),
    ),
    fails=T(
        zh="复议不受理，不影响你就消费争议起诉卖家。",
        en="If it is not taken, you can still sue the seller over the purchase.",
    ),
    evidence=(have.RECEIPT,),
    outcomes=RECONSIDERED,
    sources=(
        RECONSIDERATION_LAW[11],
        RECONSIDERATION_LAW[20],
        RECONSIDERATION_LAW[24],
        ORDER_121[44],
    ),
)

READ = Step(
    "read_refusal",
    ref="READ",
    channel=SELF,
    title=T(zh="看清不受理的理由", en="Read why it was refused"),
    do=T(
        zh="看清不受理的理由：能补就补，该受理的复议，其他的起诉",
        en="Read why it was refused: mend what can be mended, else reconsideration or a suit",
    ),
    where=T(
        zh="12315 的不受理告知，以及投诉编号里的答复",
        en="The notice of refusal from 12315, and the answer under your number",
    ),
    text=T(
        zh="不受理要说明理由，并告诉你其他途径。"
        "对照七种情形看是哪一种：是材料或管辖的问题，补了再投；是别的，按告知的途径走。",
        en="A refusal must give the reason and name other ways. See which of the seven grounds it "
        "is: papers or the wrong bureau can be mended and filed again; for the others take the way "
        "named.",
    ),
    deadlines=(Deadline(T(zh="今天。", en="Today."), days=0),),
    fails=T(
        zh="没写理由的，用投诉编号书面问。",
        en="If no reason is given, ask for it in writing with your number.",
    ),
    evidence=(have.RECEIPT,),
    outcomes=CHOSEN,
    sources=(ORDER_121[15], ORDER_121[16], CPL_REGULATIONS[46]),
)

STAY = Step(
    "stay_there",
    ref="STAY",
    channel=HOLDER,
    title=T(zh="在原来的地方走完", en="See it through where it is"),
    do=T(
        zh="在原来的地方走完，证据按它通知的时间交",
        en="See it through where it is, and hand in your evidence by the dates you are given",
    ),
    where=T(
        zh="正在处理的一方：消协、别的机关、仲裁或法院",
        en="Whoever has the case: the association, the authority, the arbitrator or the court",
    ),
    text=T(
        zh="同一争议现在投给 12315，会不予受理。把证据交给正在处理的一方，按它的时间走。",
        en="12315 would refuse the same dispute now. Give your evidence to whoever has the case "
        "and keep to its dates.",
    ),
    deadlines=(
        Deadline(
            T(zh="按对方通知的时间。", en="By the dates you are given."),
        ),
    ),
    fails=T(
        zh="那边没有结果，可以起诉；违法线索仍可以另行举报。",
        en="If nothing comes of it, you can sue. Clues of a violation can still be reported.",
    ),
    notes=(
        Note(
            F.ext.is_("association"),
            T(
                zh="消协调解是自愿的，没有法定的办结天数，也不能处罚；谈不成，走法院。",
                en="The association’s mediation is voluntary, has no fixed days and no power to "
                "fine. If it fails, go to court.",
            ),
            sources=(CPL[37], CPL_REGULATIONS[45]),
        ),
    ),
    outcomes=BY_HOLDER,
    sources=(ORDER_121[16], PRACTICE_NOTES["evidence"]),
)

CHECK = Step(
    "wait_report",
    ref="CHECK",
    channel=MARKET_REGULATION,
    does=WAITS,
    title=T(zh="等举报的核查", en="Wait while the report is checked"),
    text=numbered(
        zh="一般 {report_check}内核查，可以延长 {report_check_extension}。有新的事实，补充进去，"
        "不要重复举报。",
        en="A report is checked within {report_check} as a rule, which can be extended by "
        "{report_check_extension}. Add new facts, but do not report the same ones twice.",
    ),
    do=T(
        zh="等举报的核查，有新的事实就补充进去",
        en="Wait while the report is checked, and add new facts if you have any",
    ),
    where=ON_12315,
    deadlines=(Deadline(desks.REPORT_CHECK.text, term=desks.REPORT_CHECK),),
    fails=T(
        zh="没有查处，不影响你自己的退款和赔偿；要钱的，走投诉或法院。",
        en="If nothing is done, your own refund and damages are not affected: complain or sue for "
        "them.",
    ),
    outcomes=REPORTED,
    sources=(ORDER_121[35], ORDER_121[36]),
)
