"""Outside the platform: damages for a wrong notice, a suit of your own, a defence."""

from guide_logic.content.channels import COMPLAINANT, COURTS
from guide_logic.content.figures import numbered
from guide_logic.content.flows.image_theft_reply import evidence as have
from guide_logic.content.flows.image_theft_reply.conditions import RESTORED, RIGHTFUL
from guide_logic.content.flows.image_theft_reply.facts import F
from guide_logic.content.flows.image_theft_reply.outcomes import (
    BY_COURT,
    CLAIMED,
    DEFENDED,
)
from guide_logic.content.law import (
    CIVIL_CODE,
    CIVIL_PROCEDURE,
    COPYRIGHT_LAW,
    ECL,
    EVIDENCE_RULES,
    IP_REPLY,
    PRACTICE_NOTES,
    PROCEDURE_READING,
)
from guide_logic.content.limits import desks
from guide_logic.content.suits import APPEAL, FILING_TAKES, LIMITATION_RUNS
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["CLAIM_DAMAGES", "COURT", "DEFEND"]


CLAIM_DAMAGES = Step(
    "claim_damages",
    ref="COUNTER_AND_CLAIM",
    channel=COMPLAINANT,
    title=T(zh="要求撤回投诉、赔偿损失", en="Ask for withdrawal and your loss"),
    text=T(
        zh="书面告诉对方图是谁的、凭什么，要求撤回，并列出损失怎么算。"
        "恶意要靠证据：假材料、明知的聊天、要钱才撤的话。"
        "只讲事实和依据，不要骂，也不要反过来威胁。",
        en="Tell the other side in writing whose picture it is and why, ask for a withdrawal, and "
        "list how your loss is worked out. Malice needs proof: forged papers, chats, money asked "
        "for a withdrawal. Keep to facts and grounds, without insults or threats.",
    ),
    do=(
        Note(
            RESTORED,
            T(
                zh="书面要求赔偿，列出损失怎么算",
                en="Claim your loss in writing, and list how it is worked out",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="书面要求对方撤回投诉、赔偿损失",
                en="Ask them in writing to withdraw and to pay your loss",
            ),
        ),
    ),
    where=T(
        zh="通知里留的联系方式，用文字写",
        en="The contact in the notice, in writing",
    ),
    deadlines=(LIMITATION_RUNS,),
    fails=T(
        zh="对方不理，起诉要求赔偿；能证明恶意的，请求加倍。",
        en="If they do not answer, sue for damages, doubled where you can prove malice.",
    ),
    evidence=(have.BAD_FAITH, have.LOSS, have.ORIGINALS, have.CHAIN),
    notes=(
        Note(
            F.truth.is_("unclear"),
            T(
                zh="你自己的来源还没查清：先查，站得住再提赔偿。",
                en="Your own source is not clear yet: check first, and claim only if it holds.",
            ),
            sources=(ECL["42-3"],),
        ),
    ),
    outcomes=CLAIMED,
    sources=(ECL["42-3"], IP_REPLY[5], CIVIL_CODE[188]),
)


COURT = Step(
    "go_to_court",
    ref="COURT",
    channel=COURTS,
    title=T(zh="起诉确认不侵权或要求赔偿", en="Sue: no infringement, or damages"),
    text=T(
        zh="平台走不通，可以请法院确认你不侵权，或要求投诉人赔偿错误通知造成的损失。"
        "先问当地哪家法院收知识产权案件，再在“人民法院在线服务”网上立案。"
        "请律师先看一遍，确认不侵权之诉有自己的条件。",
        en="If the platform leads nowhere, ask a court to declare that there is no infringement, "
        "or for damages for the wrong notice. Ask which court takes IP cases and file online "
        "through the courts’ service (人民法院在线服务). Let a lawyer look first: a suit for a "
        "declaration has conditions of its own.",
    ),
    do=(
        Note(
            RESTORED,
            T(
                zh="起诉对方，要求赔偿错误通知造成的损失",
                en="Sue for the loss that the wrong notice caused",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="请律师看一遍，再起诉确认不侵权或要求赔偿",
                en="Have a lawyer look, then sue for a declaration or for damages",
            ),
        ),
    ),
    where=T(
        zh="“人民法院在线服务”网上立案，先问哪家法院收知识产权案件",
        en="The courts’ online service (人民法院在线服务); ask first which court takes IP cases",
    ),
    deadlines=(LIMITATION_RUNS,),
    takes=FILING_TAKES,
    fails=APPEAL,
    evidence=(have.ORIGINALS, have.CHAIN, have.FIRST_USE, have.NOTICE, have.STATEMENT, have.LOSS),
    outcomes=BY_COURT,
    sources=(
        ECL["42-3"],
        CIVIL_PROCEDURE[122],
        CIVIL_PROCEDURE[126],
        PROCEDURE_READING[24],
        PROCEDURE_READING[25],
        PRACTICE_NOTES["hotlines"],
    ),
)


DEFEND = Step(
    "defend",
    ref="DEFEND",
    channel=COURTS,
    title=T(zh="按文书的日期应诉、答复", en="Answer by the dates in the papers"),
    text=T(
        zh="先找文书上的日期：什么时候交答辩、举证，什么时候开庭或答复。"
        "对照起诉状一条一条写：承认哪些，不认哪些，凭哪份证据。"
        "不要不理：你不说话，法院只能看对方的材料。",
        en="Find the dates first: when to answer, hand in evidence, and appear. "
        "Go through the claim point by point: what you admit, what you deny, and which exhibit "
        "shows it. Do not ignore it: if you say nothing, only the other side’s papers are read.",
    ),
    do=T(
        zh="按文书上的日期交答辩和证据，到庭或答复",
        en="Hand in your answer and evidence, and appear, by the dates in the papers",
    ),
    where=T(
        zh="文书上写的法院或主管部门",
        en="The court or the authority named in the papers",
    ),
    deadlines=(
        Deadline(
            numbered(
                zh="法院的：收到起诉状副本起 {defence}内交答辩状，文书另写了日期的按文书；举证和开"
                "庭的日期也在文书里。主管部门的：按通知上的日期。",
                en="From a court: your answer within {defence} of the copy of the claim, or by the "
                "day its papers name; they name the days for evidence and hearing too. From the "
                "authority: by the dates in its letter.",
            ),
            term=desks.DEFENCE,
        ),
    ),
    fails=T(
        zh="时间不够的，尽早书面问法院能不能延长；不服判决的，按判决书写明的期限上诉。",
        en="If time is short, ask the court early and in writing for more. If you disagree with "
        "the judgment, appeal within the time it states.",
    ),
    evidence=(
        have.PAPERS,
        have.ORIGINALS,
        have.CHAIN,
        have.FIRST_USE,
        have.SUPPLY,
        have.STATEMENT,
        have.REMOVED,
        have.USE,
    ),
    notes=(
        Note(
            ALWAYS,
            T(
                zh="觉得这家法院管不着的，在答辩期内书面提管辖权异议；没提就答辩，一般视为这家法院"
                "管得着。网上侵权的，对方住所地的法院一般也有管辖权。",
                en="If you think that this court has no jurisdiction, object in writing within the "
                "time for your answer (管辖权异议); whoever answers without objecting is generally "
                "taken to accept it. For what was done online the court where the other side "
                "lives generally has it too.",
            ),
            sources=(CIVIL_PROCEDURE[130], PROCEDURE_READING[25]),
        ),
        Note(
            RIGHTFUL,
            T(
                zh="带上原图或整条授权链的原始文件；电子数据要交得出原始载体或能核对的副本。",
                en="Bring originals or the whole chain of licences; for electronic data, the "
                "original carrier or a copy that can be checked.",
            ),
            sources=(EVIDENCE_RULES[15], COPYRIGHT_LAW[12]),
        ),
        Note(
            F.truth.is_("copied"),
            T(
                zh="庭前庭上都可以调解：已经删图、主动说明用图时间和销量，有助于谈妥数额。",
                en="You can settle before or during the case. Having removed the picture, and "
                "saying openly how long it was used, helps to agree a sum.",
            ),
        ),
        Note(
            F.truth.is_("unclear", "licensed"),
            T(
                zh="图是别人供给你的，把供图合同交上去，问律师能不能请法院通知供图方参加。",
                en="If someone supplied the picture, hand in that contract and ask a lawyer "
                "whether the supplier can be brought into the case.",
            ),
        ),
    ),
    outcomes=DEFENDED,
    sources=(COPYRIGHT_LAW[53], COPYRIGHT_LAW[54], EVIDENCE_RULES[15]),
)
