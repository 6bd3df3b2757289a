"""Table R: a seller accused of stealing pictures, first match wins; `ref` is the row.

R06 to R09 are ours: papers from a court, the fifteen days after a statement, and the loss
that is left once the listing is back.
"""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.image_theft_reply.conditions import (
    CHECKED,
    REFUSED,
    RESTORED,
    RIGHTFUL,
    SENT,
    SERVED,
    WAITED,
)
from guide_logic.content.flows.image_theft_reply.facts import F
from guide_logic.content.flows.image_theft_reply.steps import (
    CLAIM_DAMAGES,
    COUNTER_STATEMENT,
    COURT,
    DEFEND,
    EVI,
    LATE_COUNTER,
    PAUSE_AND_CHECK,
    REMOVE,
    RESTORE,
    SETTLE,
    WAIT_15,
)
from guide_logic.content.law import ALIBABA_IPP, CIVIL_PROCEDURE, COPYRIGHT_LAW, ECL, IP_REPLY
from guide_logic.language.decisions import Row
from guide_logic.language.text import T

__all__ = ["ROWS"]

_IN_TIME = F.window.is_("in")

_REMOVED = F.so_far.is_("removed")

ROWS = (
    # Not in the table: once a court or the authority has it, its dates come first.
    Row(
        "served",
        ref="R06",
        when=SERVED,
        title=T(zh="法院或主管部门的文书到了", en="Papers from a court or the authority have come"),
        because=T(
            zh="期限和结果都由法院或主管部门定，平台上的申诉代替不了应诉。",
            en="The court or the authority now sets the dates and decides. An appeal on the "
            "platform does not replace your answer there.",
        ),
        steps=[
            EVI,
            REMOVE.if_(F.truth.is_("copied") & ~_REMOVED),
            PAUSE_AND_CHECK.if_(F.truth.is_("unclear")),
            DEFEND,
            SETTLE.if_(F.truth.is_("copied")),
        ],
        sources=(COPYRIGHT_LAW[53], CIVIL_PROCEDURE[122]),
    ),
    Row(
        "copied",
        ref="R01",
        when=F.truth.is_("copied"),
        title=T(zh="确实用了别人的图", en="The picture was indeed someone else’s"),
        because=T(
            zh="未经许可在网上用别人的图是侵权。马上停、好好谈，比写不实的声明代价小。",
            en="Using another’s picture online without permission infringes. Stopping at once and "
            "settling costs less than an untrue statement.",
        ),
        steps=[EVI, REMOVE.if_(~_REMOVED), SETTLE],
        sources=(COPYRIGHT_LAW[10], COPYRIGHT_LAW[53], IP_REPLY[4]),
    ),
    # Not in the table: after a statement the law counts fifteen days, and a seller must know them.
    Row(
        "statement_waited",
        ref="R08",
        when=WAITED,
        title=numbered(
            zh="声明转到对方已超过 {counter_statement_wait}",
            en="More than {counter_statement_wait} since your statement reached them",
        ),
        because=numbered(
            zh="{counter_statement_wait}里平台没收到对方投诉或起诉的通知，就应当及时终止下架措施。",
            en="If the platform was told of no complaint or suit in the "
            "{counter_statement_wait}, it has to end the takedown promptly.",
        ),
        steps=[
            PAUSE_AND_CHECK.if_(~CHECKED),
            RESTORE.if_(~REFUSED),
            EVI,
            COURT.if_(RIGHTFUL),
        ],
        sources=(ECL[43], IP_REPLY[3]),
    ),
    Row(
        "statement_sent",
        ref="R07",
        when=SENT,
        title=numbered(
            zh="声明交了，{counter_statement_wait}还没满",
            en="The statement is filed and the {counter_statement_wait} still run",
        ),
        because=numbered(
            zh="声明转到对方后有 {counter_statement_wait}，对方可以向主管部门投诉或起诉。没有，"
            "平台就要终止措施。",
            en="The other side has {counter_statement_wait} from receiving it to complain or "
            "sue. If they do neither, the platform has to end its measures.",
        ),
        steps=[PAUSE_AND_CHECK.if_(~CHECKED), WAIT_15, RESTORE, EVI],
        sources=(ECL[43], IP_REPLY[3]),
    ),
    # Not in the table: the takedown is over, what it cost is not.
    Row(
        "restored",
        ref="R09",
        when=RESTORED,
        title=T(zh="链接恢复了，损失还没赔", en="The listing is back, and your loss is still open"),
        because=T(
            zh="错误的通知造成损失，对方要赔；能证明恶意的，加倍。通知错了和损失多少都要你证明。",
            en="Loss from a wrong notice is owed, and twice over if you can prove malice. That "
            "the notice was wrong, and your loss, are yours to prove.",
        ),
        steps=[
            EVI,
            PAUSE_AND_CHECK.if_(~CHECKED),
            CLAIM_DAMAGES.if_(~F.so_far.is_("claimed")),
            COURT.if_(RIGHTFUL),
        ],
        sources=(ECL["42-3"], IP_REPLY[5]),
    ),
    # The table says “within the window”; late or unchecked, the claim needs other steps first.
    Row(
        "malicious",
        ref="R02",
        when=F.malicious.is_("yes"),
        title=T(zh="对方明显是恶意投诉", en="The notice was plainly malicious"),
        because=T(
            zh="恶意发出错误通知给你造成损失的，对方要加倍赔偿；恶意和损失都要你证明。",
            en="Whoever causes loss by a malicious wrong notice owes it twice over. Malice and "
            "loss are yours to prove.",
        ),
        steps=[
            EVI,
            PAUSE_AND_CHECK.if_(~CHECKED),
            COUNTER_STATEMENT.if_(_IN_TIME & ~REFUSED),
            LATE_COUNTER.if_(~_IN_TIME & ~REFUSED),
            CLAIM_DAMAGES.if_(~F.so_far.is_("claimed")),
            COURT.if_(RIGHTFUL),
        ],
        sources=(ECL["42-3"], ECL[43]),
    ),
    Row(
        "answer_in_time",
        ref="R03",
        when=RIGHTFUL & _IN_TIME,
        title=T(
            zh="图是自己的或有授权，还能申诉",
            en="The picture is yours or licensed, and you can still answer",
        ),
        because=T(
            zh="你可以提交不侵权声明和初步证据，平台要转给投诉人。",
            en="You may file a statement of non-infringement with first evidence, and the platform "
            "has to send it on.",
        ),
        steps=[
            EVI,
            COUNTER_STATEMENT.if_(~REFUSED),
            WAIT_15.if_(~REFUSED),
            COURT.if_(REFUSED),
        ],
        sources=(ECL[43],),
    ),
    Row(
        "answer_late",
        ref="R04",
        when=RIGHTFUL,
        title=T(
            zh="图是自己的或有授权，申诉时间已过",
            en="The picture is yours or licensed, and the time for an answer is over",
        ),
        because=T(
            zh="平台可能按不申诉处理，但这不是认定你侵权，还可以补交声明或起诉。",
            en="The platform may treat it as not contested. That does not establish an "
            "infringement: file the statement late, or sue.",
        ),
        steps=[EVI, LATE_COUNTER.if_(~REFUSED), COURT],
        sources=(ECL[43], ALIBABA_IPP["times"]),
    ),
    Row(
        "unclear",
        ref="R05",
        when=~CHECKED,
        title=T(zh="图的来源说不清", en="The origin of the picture is unclear"),
        because=T(
            zh="没查清就交声明，或者没查清就认，都可能错。先止损，再查，再决定。",
            en="Both a statement and an admission can be wrong before you know. Limit the loss, "
            "look, then decide.",
        ),
        steps=[
            EVI,
            PAUSE_AND_CHECK,
            COUNTER_STATEMENT.if_(_IN_TIME),
            LATE_COUNTER.if_(~_IN_TIME),
        ],
        sources=(COPYRIGHT_LAW[10], ECL[43]),
    ),
)
