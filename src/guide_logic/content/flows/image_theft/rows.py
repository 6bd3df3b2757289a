"""Table C: the owner of a stolen picture, first match wins; `ref` is the row of the table.

C08, C09 and C10 are ours: a picture that is a supplier's, a filing already made, and a
picture that staff or a hired photographer took.
"""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.image_theft.conditions import (
    HIRED,
    NOT_YOURS,
    NOTICE_OUT,
    PASSED,
    RUNNING,
    STATEMENT,
)
from guide_logic.content.flows.image_theft.facts import F
from guide_logic.content.flows.image_theft.steps import (
    ADMIN,
    BUILD_PROOF,
    COURT,
    DAMAGES,
    EVI,
    IP_NOTICE,
    MONITOR,
    OWNER,
    SUE_OR_ADMIN_NOW,
    SUPPLEMENT,
    TELL,
    WAIT_NOTICE,
    WITHDRAW,
    WRITING,
)
from guide_logic.content.law import (
    COPYRIGHT_CASES,
    COPYRIGHT_LAW,
    ECL,
    INTERNET_COURTS,
    IP_REPLY,
    PROCEDURE_READING,
)
from guide_logic.language.decisions import Row
from guide_logic.language.text import T

__all__ = ["ROWS"]

_SOUGHT = F.so_far.is_("sought")
"""Without proof or a signature no more than a withdrawal is left."""

ROWS = (
    # Not in the table: nothing the reader gathers makes a supplier's picture theirs.
    Row(
        "not_yours",
        ref="C08",
        when=NOT_YOURS,
        title=T(
            zh="图不是你的，也没有维权授权", en="The picture is not yours, nor have you authority"
        ),
        because=T(
            zh="能通知平台的是权利人。大家都从同一个供应商拿图的，别的店用了不等于盗了你的图。",
            en="A notice is for the right holder. Where everyone has pictures from one supplier, "
            "another shop that uses them has not stolen yours.",
        ),
        steps=[WITHDRAW.if_(NOTICE_OUT), OWNER, EVI],
        sources=(ECL[42], ECL["42-3"], COPYRIGHT_LAW[12]),
    ),
    # Not in the table: paying for a shoot does not make the picture yours.
    Row(
        "hired",
        ref="C10",
        when=HIRED,
        title=T(
            zh="请人或员工拍的：先拿到书面",
            en="Staff or a photographer took it: get it in writing first",
        ),
        because=T(
            zh="请人拍的，合同没写归谁，著作权归拍摄的人；员工拍的，没有约定的，一般也归员工，"
            "公司可以优先使用。签了书面，你才能投诉。",
            en="In a commissioned picture the copyright is the photographer’s unless the contract "
            "says otherwise. A picture by staff mostly is theirs too without an agreement, and the "
            "firm may use it first. With a signature you can file.",
        ),
        steps=[
            EVI,
            WRITING.if_(~_SOUGHT),
            IP_NOTICE.if_(~_SOUGHT & F.notice.is_("none", "rejected")),
            WITHDRAW.if_(NOTICE_OUT),
        ],
        sources=(COPYRIGHT_LAW["11-18-19"], COPYRIGHT_CASES[12], ECL["42-3"]),
    ),
    # The table builds proof only; a clock that runs or a notice that stands cannot wait for it.
    Row(
        "no_proof",
        ref="C01",
        when=F.own_proof.is_("no"),
        title=T(zh="图是你的，但还证明不了", en="The picture is yours, but you cannot show it yet"),
        because=T(
            zh="通知要附初步证据。先把证据找齐：通知错了给对方造成损失要赔，恶意的加倍赔。",
            en="A notice needs first evidence, so gather that first. Loss from a wrong notice has "
            "to be paid for, and from a malicious one twice over.",
        ),
        steps=[
            EVI,
            BUILD_PROOF.if_(~_SOUGHT),
            SUE_OR_ADMIN_NOW.if_(~_SOUGHT & RUNNING & F.filed.is_("no")),
            TELL.if_(~_SOUGHT & STATEMENT & F.filed.is_("yes")),
            IP_NOTICE.if_(~_SOUGHT & F.notice.is_("none", "rejected")),
            WITHDRAW.if_(NOTICE_OUT),
        ],
        sources=(ECL[42], ECL["42-3"], COPYRIGHT_LAW[12]),
    ),
    Row(
        "notify",
        ref="C02",
        when=F.notice.is_("none"),
        title=T(zh="有证据，还没通知平台", en="You have proof and have not notified the platform"),
        because=T(
            zh="平台收到附初步证据的通知，要及时采取删除、屏蔽、断开链接等必要措施，并转给卖家。",
            en="On a notice with first evidence the platform has to delete, block or unlink "
            "promptly, as the case needs, and send the notice on to the seller.",
        ),
        steps=[EVI, IP_NOTICE, WAIT_NOTICE],
        sources=(ECL[42],),
    ),
    Row(
        "pending",
        ref="C03",
        when=F.notice.is_("pending"),
        title=T(zh="通知了，平台在处理", en="The platform is handling your notice"),
        because=T(
            zh="法律要求“及时”，没有写几天。先催，一直不处理的，平台对扩大的损失连带负责。",
            en="The law asks for promptness and names no day. Press first; a platform that does "
            "nothing shares liability for the part by which the loss grows.",
        ),
        steps=[EVI, WAIT_NOTICE.if_(~F.so_far.is_("pressed")), COURT],
        sources=(ECL[42], ECL[45], IP_REPLY[2]),
    ),
    Row(
        "rejected",
        ref="C04",
        when=F.notice.is_("rejected"),
        title=T(zh="通知被平台驳回", en="The platform rejected your notice"),
        because=T(
            zh="多半是权属或比对没说清，可以补了再投。平台的决定不妨碍你向主管部门投诉或起诉。",
            en="Mostly the proof or the comparison was not clear enough; both can be added. The "
            "platform’s decision keeps you from neither the authority nor a court.",
        ),
        steps=[SUPPLEMENT.if_(~F.so_far.is_("refiled")), EVI, COURT, ADMIN],
        sources=(ECL[42], COPYRIGHT_LAW[53]),
    ),
    Row(
        "removed",
        ref="C05",
        when=F.notice.is_("removed"),
        title=T(zh="对方的图已经下架", en="The pictures have been taken down"),
        because=T(
            zh="下架只是停止使用。赔偿要另外主张；对方也还可以提交不侵权声明，证据先留好。",
            en="A takedown only ends the use. Compensation has to be claimed separately, and the "
            "seller may still file a counter-statement, so keep your evidence.",
        ),
        steps=[EVI, DAMAGES.if_(~F.so_far.is_("asked")), COURT, MONITOR],
        sources=(ECL[42], ECL[43], COPYRIGHT_LAW[54]),
    ),
    # Not in the table: who has filed needs the platform to know it, not to file again.
    Row(
        "filed",
        ref="C09",
        when=STATEMENT & F.filed.is_("yes"),
        title=T(
            zh="收到声明，你已经投诉或起诉", en="The statement has come and you have already filed"
        ),
        because=T(
            zh="平台看的是有没有收到你投诉或起诉的通知。凭证没交到，下架措施就会终止。",
            en="What counts for the platform is whether it has been told of your complaint or "
            "suit. Without that, the takedown ends.",
        ),
        steps=[TELL.if_(~F.so_far.is_("told")), EVI, COURT],
        sources=(ECL[43], IP_REPLY[3]),
    ),
    Row(
        "statement_running",
        ref="C06",
        when=RUNNING,
        title=numbered(
            zh="收到对方的不侵权声明，{counter_statement_wait}还没过",
            en="The counter-statement has come and the {counter_statement_wait} still run",
        ),
        because=numbered(
            zh="声明到达你之后 {counter_statement_wait}内，平台没收到你已经投诉或起诉的通知，"
            "就要终止下架措施。",
            en="If the platform is not told of a complaint or a suit within "
            "{counter_statement_wait} after the statement reached you, it has to end the "
            "takedown.",
        ),
        steps=[SUE_OR_ADMIN_NOW, TELL, EVI, COURT],
        sources=(ECL[43], IP_REPLY[3]),
    ),
    Row(
        "statement_passed",
        ref="C07",
        when=PASSED,
        title=numbered(
            zh="声明之后 {counter_statement_wait}已经过了",
            en="The {counter_statement_wait} after the counter-statement are over",
        ),
        because=T(
            zh="平台要终止下架措施，链接可能恢复。但这不是判决，你的权利还在，仍然可以起诉。",
            en="The platform has to end the takedown, so the listing may come back. That is no "
            "judgment: your right stands and you can still sue.",
        ),
        steps=[EVI, COURT, ADMIN],
        sources=(ECL[43], COPYRIGHT_LAW[53], PROCEDURE_READING[25], INTERNET_COURTS[1]),
    ),
)
