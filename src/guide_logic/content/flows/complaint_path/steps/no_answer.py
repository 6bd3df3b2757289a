"""12315 does not answer, or will not take what it should: asking, and reconsideration."""

from guide_logic.content.channels import MARKET_REGULATION, RECONSIDERATION
from guide_logic.content.figures import numbered
from guide_logic.content.flows.complaint_path import evidence as have
from guide_logic.content.flows.complaint_path.conditions import SILENT_12315
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.flows.complaint_path.outcomes import ASKED_12315
from guide_logic.content.flows.complaint_path.steps.where_to_tap import ON_12315
from guide_logic.content.law import (
    CPL,
    CPL_REGULATIONS,
    ORDER_121,
    RECONSIDERATION_LAW,
)
from guide_logic.content.limits import desks
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["ASK_12315", "RECON"]

ASK_12315 = Step(
    "ask_12315",
    ref="ASK",
    channel=MARKET_REGULATION,
    title=T(zh="书面催问 12315", en="Ask 12315 in writing"),
    do=numbered(
        zh="数满 {acceptance}，今天用投诉编号书面问：谁在办，受不受理",
        en="Once {acceptance} are over, ask in writing today, with your number: who has it, and "
        "is it taken",
    ),
    where=ON_12315,
    text=numbered(
        zh="先数清楚：收到投诉的第二个工作日起算，扣掉放假、加上调休上班的日子。再查一遍短信和平台里"
        "的答复。真的过了 {acceptance}，用投诉编号书面问：收到没有，由哪个局处理，受不受理；打电话"
        "的，记下日期和工号。",
        en="Count first: from the working day after it was received, without holidays and with "
        "swapped working days. Look again at your messages and at the answer on the platform. If "
        "{acceptance} are really over, ask in writing with your number: was it received, which "
        "bureau has it, is it taken. If you call, note the date and the agent’s number.",
    ),
    deadlines=(Deadline(T(zh="今天。", en="Today."), days=0),),
    fails=T(
        zh="还是没有答复，可以申请行政复议；争议本身不用等它，直接起诉卖家。",
        en="If there is still no answer, you may ask for reconsideration (行政复议). The dispute "
        "itself need not wait: sue the seller.",
    ),
    evidence=(have.REPLIES, have.CALLS),
    outcomes=ASKED_12315,
    sources=(ORDER_121[15], ORDER_121[45], CPL[46], CPL_REGULATIONS[46]),
)

RECON = Step(
    "reconsideration",
    ref="RECON",
    channel=RECONSIDERATION,
    title=T(zh="考虑申请行政复议", en="Consider administrative reconsideration"),
    text=T(
        zh="12315 到时间不答复，或者该受理的不受理，你认为它没有履行保护人身、财产权的法定职责的，"
        "可以申请行政复议，请复议机关责令它处理。一般向这个局的本级人民政府申请：区市场监管局，"
        "就是区政府。当面交、邮寄，或走它公布的网上渠道。这是催办 12315，钱还是向卖家要。",
        en="If 12315 let its time pass, or refused what it should take, and you think that it left "
        "its legal duty to protect person or property undone, you may apply for reconsideration "
        "(行政复议), so that it is told to act. You mostly apply to the government of the same "
        "level: for a district’s bureau, the district government. Hand it in, post it, or use the "
        "online way it names. This presses 12315; the money is still for the seller to pay.",
    ),
    deadlines=(
        Deadline(
            desks.RECONSIDERATION_OF_SILENCE.text,
            term=desks.RECONSIDERATION_OF_SILENCE,
            when=SILENT_12315,
        ),
        Deadline(desks.RECONSIDERATION.text, term=desks.RECONSIDERATION),
    ),
    fails=T(
        zh="复议不受理，不影响你就消费争议起诉卖家。",
        en="If it is not taken, you can still sue the seller over the purchase.",
    ),
    evidence=(have.REPLIES, have.CALLS),
    notes=(
        Note(
            SILENT_12315,
            T(
                zh="没人告诉过你可以复议、向谁、多久的，期限从你知道这些时起算，最长一年；"
                "按短的准备。要告市场监管部门本身的，也要先复议。",
                en="If nobody told you of reconsideration, to whom and by when, the time runs from "
                "when you learned that, for a year at most; prepare for the shorter one. Who wants "
                "to sue the authority itself has to ask for reconsideration first.",
            ),
            sources=(RECONSIDERATION_LAW[20], RECONSIDERATION_LAW[23]),
        ),
        Note(
            F.ext.is_("m12315_refused"),
            T(
                zh="不受理告知书写了复议机关和期限的，照它写的办。",
                en="If the notice of refusal names the authority and the time, follow it.",
            ),
            sources=(RECONSIDERATION_LAW[20],),
        ),
    ),
    sources=(
        RECONSIDERATION_LAW[11],
        RECONSIDERATION_LAW[12],
        RECONSIDERATION_LAW[22],
        RECONSIDERATION_LAW[24],
    ),
)
