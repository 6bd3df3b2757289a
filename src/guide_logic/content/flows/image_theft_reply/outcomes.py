"""What may come of an accused seller's steps; ids stand in links and are never reused.

The fact `so_far` remembers what was tried within a stage, so no case goes round.
"""

from guide_logic.content.buyers.desk_outcomes import REST, by_court
from guide_logic.content.figures import numbered
from guide_logic.content.flows.image_theft_reply.conditions import RIGHTFUL
from guide_logic.content.flows.image_theft_reply.facts import F
from guide_logic.content.moments import D
from guide_logic.language.outcomes import Outcome
from guide_logic.language.text import T

__all__ = [
    "ANSWERED",
    "ANSWERED_LATE",
    "BY_COURT",
    "CHECKED",
    "CLAIMED",
    "DEFENDED",
    "REMOVED",
    "RESTORED",
    "TALKED",
    "WAITED",
]

_NOT_TAKEN = {"so_far": "refused"}

_SENT = {"stage": "sent", "so_far": "none"}

_SUED = (
    Outcome(
        "sued",
        T(zh="对方起诉了，收到起诉状", en="They sued; the claim has come"),
        told=T(zh="收到法院的起诉材料", en="The papers of a court reached me"),
        sets={"stage": "served"},
        starts=D.served_on,
    ),
    Outcome(
        "authority",
        T(zh="主管部门来函了", en="The authority has written"),
        told=T(zh="收到主管部门的文书", en="The papers of the authority reached me"),
        sets={"stage": "served"},
    ),
)

_BACK = Outcome(
    "restored",
    T(zh="链接恢复了", en="The listing is back"),
    told=T(zh="平台恢复了我的链接", en="The platform put my listing back"),
    sets={"over": "settled"},
)

_BACK_WITH_LOSS = Outcome(
    "restored_loss",
    T(zh="恢复了，还要追损失", en="It is back; I want my loss"),
    told=T(zh="平台恢复了我的链接", en="The platform put my listing back"),
    sets={"stage": "restored", "so_far": "none"},
    when=RIGHTFUL,
)

_WITHDRAWN = Outcome(
    "withdrawn",
    T(zh="对方撤回了投诉", en="The notice was withdrawn"),
    told=T(zh="对方撤回了投诉", en="The other side withdrew its notice"),
    sets={"over": "settled"},
)

CHECKED = (
    Outcome(
        "mine",
        T(zh="是自己的，有证据", en="It is mine; I can show it"),
        told=T(
            zh="我查清了，图是自己的，有证据",
            en="I found that the picture is mine, and can show it",
        ),
        sets={"truth": "own"},
    ),
    Outcome(
        "licensed",
        T(zh="有授权，拿得出来", en="Licensed; I can show it"),
        told=T(
            zh="我查清了，图有授权，拿得出来",
            en="I found that the picture is licensed, and can show it",
        ),
        sets={"truth": "licensed"},
    ),
    Outcome(
        "not_mine",
        T(zh="是别人的", en="It is someone else’s"),
        told=T(zh="我查清了，图是别人的", en="I found that the picture is someone else’s"),
        sets={"truth": "copied", "malicious": "no"},
    ),
    Outcome(
        "no_trace",
        T(zh="查不出来", en="It cannot be found out"),
        told=T(
            zh="查不出图的来源，我按没有授权处理",
            en="I could not find its origin and treat it as unlicensed",
        ),
        sets={"truth": "copied", "malicious": "no"},
    ),
)

REMOVED = (
    Outcome(
        "removed",
        T(zh="都删掉了", en="All of it is removed"),
        told=T(zh="我删掉了全部同图", en="I removed every copy of the picture"),
        sets={"so_far": "removed"},
    ),
    Outcome(
        "locked",
        T(zh="链接锁了，请平台删", en="Locked: I asked the platform"),
        told=T(
            zh="链接被锁，我书面请平台删图",
            en="The listing is locked, and I asked the platform in writing to remove it",
        ),
        sets={"so_far": "removed"},
    ),
)

TALKED = (
    Outcome(
        "settled",
        T(zh="谈妥了，投诉撤了", en="Settled, and withdrawn"),
        told=T(
            zh="双方谈妥，对方撤回了投诉",
            en="We settled, and the other side withdrew its notice",
        ),
        sets={"over": "settled"},
    ),
    *_SUED,
    Outcome(
        "no_deal",
        T(zh="谈不拢，等对方", en="No agreement: up to them"),
        told=T(
            zh="双方没有谈拢，我保留了沟通记录",
            en="We did not agree, and I kept the talks on record",
        ),
        sets={"over": "handed_on"},
    ),
    Outcome(
        "silent",
        T(zh="对方不回", en="They do not answer"),
        told=T(
            zh="我删了图、写了信，对方没有答复",
            en="I removed the picture and wrote to the other side, which did not answer",
        ),
        sets={"over": "handed_on"},
        silent=True,
    ),
)

_FORWARDED = Outcome(
    "forwarded",
    T(zh="交了，今天转给对方了", en="Filed, and sent on to them"),
    told=T(
        zh="我的不侵权声明转到了投诉人手上",
        en="My counter-statement reached the complainant",
    ),
    sets=_SENT,
    starts=F.forwarded_days,
)

_FILED = Outcome(
    "filed",
    T(zh="交了，还不知道转没转", en="Filed; not known if sent on"),
    told=T(zh="我提交了不侵权声明", en="I filed a counter-statement"),
    sets=_SENT,
)

_REFUSED = Outcome(
    "refused",
    T(zh="平台不认", en="The platform did not take it"),
    told=T(
        zh="平台没有接受我的不侵权声明",
        en="The platform did not take my counter-statement",
    ),
    sets=_NOT_TAKEN,
)

ANSWERED = (
    _FORWARDED,
    _FILED,
    _WITHDRAWN,
    _REFUSED,
    Outcome(
        "missed",
        T(zh="页面上的时间过了", en="The time on the page is over"),
        told=T(zh="页面上的申诉时间过了", en="The time for an answer on the page ended"),
        sets={"window": "out"},
    ),
    Outcome(
        "silent",
        T(zh="交了，平台没回音", en="Filed; no word"),
        told=T(
            zh="我提交了不侵权声明，平台没有回音",
            en="I filed a counter-statement and heard nothing",
        ),
        sets=_SENT,
        silent=True,
    ),
)

ANSWERED_LATE = (
    _FORWARDED,
    _FILED,
    _WITHDRAWN,
    _REFUSED,
    Outcome(
        "silent",
        T(zh="补交了，平台没回音", en="Filed late; no word"),
        told=T(
            zh="我补交了不侵权声明，平台没有回音",
            en="I filed the counter-statement late and heard nothing",
        ),
        sets=_NOT_TAKEN,
        silent=True,
    ),
)

WAITED = (
    _BACK,
    _BACK_WITH_LOSS,
    *_SUED,
    _WITHDRAWN,
    Outcome(
        "silent",
        numbered(
            zh="{counter_statement_wait}满了，没恢复", en="{counter_statement_wait} over; not back"
        ),
        told=numbered(
            zh="声明转到对方 {counter_statement_wait}了，链接没有恢复",
            en="The {counter_statement_wait} after my statement passed, and the listing was "
            "not back",
        ),
        sets={"so_far": "waited"},
        silent=True,
    ),
)

RESTORED = (
    _BACK,
    _BACK_WITH_LOSS,
    *_SUED,
    Outcome(
        "refused",
        T(zh="平台不恢复", en="The platform refused"),
        told=T(
            zh="我书面要求恢复链接，平台没有同意",
            en="I asked in writing for the listing back, and the platform refused",
        ),
        sets=_NOT_TAKEN,
    ),
    Outcome(
        "silent",
        T(zh="平台没答复", en="No answer"),
        told=T(
            zh="我书面要求恢复链接，平台没有答复",
            en="I asked in writing for the listing back and had no answer",
        ),
        sets=_NOT_TAKEN,
        silent=True,
    ),
)

CLAIMED = (
    Outcome(
        "paid",
        T(zh="对方赔了", en="They paid"),
        told=T(zh="对方赔了损失", en="The other side paid my loss"),
        sets={"over": "settled"},
    ),
    Outcome(
        "refused",
        T(zh="对方不肯赔", en="They refuse"),
        told=T(
            zh="我书面要求赔偿损失，对方拒绝了",
            en="I claimed my loss in writing, and was refused",
        ),
        sets={"so_far": "claimed"},
    ),
    Outcome(
        "silent",
        T(zh="对方不理", en="They do not answer"),
        told=T(
            zh="我书面要求赔偿损失，对方没有答复",
            en="I claimed my loss in writing and had no answer",
        ),
        sets={"so_far": "claimed"},
        silent=True,
    ),
    REST,
)

DEFENDED = (
    Outcome(
        "answered",
        T(zh="答辩和证据交了", en="Answer and evidence are in"),
        told=T(zh="我交了答辩和证据", en="I handed in my answer and evidence"),
        sets={"over": "handed_on"},
    ),
    Outcome(
        "settled",
        T(zh="谈妥了，对方撤了", en="Settled, and withdrawn"),
        told=T(zh="双方谈妥，对方撤了", en="We settled, and the other side withdrew"),
        sets={"over": "settled"},
    ),
    Outcome(
        "judged",
        T(zh="判下来了", en="It was decided"),
        told=T(zh="案件有了判决或决定", en="The case was decided"),
        sets={"over": "decided"},
    ),
    Outcome(
        "silent",
        T(zh="交了，还没消息", en="Handed in; no word yet"),
        told=T(
            zh="我交了答辩和证据，还没有消息",
            en="I handed in my answer and evidence and have no word yet",
        ),
        sets={"over": "handed_on"},
        silent=True,
    ),
)

BY_COURT = by_court()
