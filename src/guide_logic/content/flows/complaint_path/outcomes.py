"""What may come of a buyer's steps; ids stand in links and are never reused.

A chain grows by one fact at a time: the request, the platform, 12315, the court. What
would lengthen it past twelve (see MOST) is offered only where there is room.
"""

from guide_logic.content.buyers.outcomes import CANCELLED, return_refused
from guide_logic.content.figures import numbered
from guide_logic.content.flows.complaint_path.conditions import (
    BEFORE_RECEIPT,
    NO_12315,
    ON_PLATFORM,
    OVERDUE,
    REFUND_OPEN,
    SENT,
    WITH_12315,
)
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.moments import D
from guide_logic.language.outcomes import Outcome
from guide_logic.language.text import T

__all__ = [
    "APPEALED",
    "ASKED",
    "AT_12315",
    "AT_PLATFORM",
    "BY_ASSOCIATION",
    "BY_COURIER",
    "BY_COURT",
    "BY_DESK",
    "BY_POST",
    "BY_SELLER",
    "CANCELLED",
    "DEFENDED",
    "ENFORCED",
    "FILED",
    "INTERVENED",
    "POLICE_TOLD",
    "REMOVED",
    "SENT_BACK",
    "TREATED",
    "WAITED",
]

_ROOM = F.danger.is_("none") & ~F.issue.is_("promise_broken")
"""The case did not begin with the police, a doctor or a letter: its chain is shorter by one."""

_REFUSED = {"refund": "refused", "esc": "in"}

_PENDING = F.refund.is_("pending_in_time", "pending_overdue")

_AGAIN = F.refund.is_("withdrawn", "lapsed")

_IN_HAND = F.state.is_("received", "success_in")

PAID = Outcome(
    "paid",
    T(zh="钱退回来了", en="The money came back"),
    told=T(zh="钱退回来了", en="The money came back"),
    sets={"over": "settled"},
)

_REST = Outcome(
    "rest",
    T(zh="不再追了", en="Let it rest"),
    told=T(zh="我决定不再追了", en="I let the matter rest"),
    sets={"over": "given_up"},
)

_REFUSED_BY_SELLER = Outcome(
    "refused",
    T(zh="卖家拒绝了", en="The seller refused"),
    told=T(zh="卖家拒绝退款", en="The seller refused the refund"),
    sets=_REFUSED,
    starts=D.refused_on,
    when=_PENDING | _AGAIN | F.refund.is_("return_stage"),
)

_OUT_OF_TIME = Outcome(
    "silent",
    T(zh="到时间没结果", en="No result in time"),
    told=T(
        zh="我申请了退款，到时间没有结果",
        en="I had asked for a refund, and there was no result in time",
    ),
    sets={"refund": "pending_overdue"},
    silent=True,
    when=~OVERDUE & ~SENT,
)

_CAME = Outcome(
    "came",
    T(zh="货到了，我留下", en="The goods came; keep them"),
    told=T(zh="货到了，我留下了", en="The goods came, and I kept them"),
    sets={"over": "settled"},
    when=BEFORE_RECEIPT & F.issue.is_("not_shipped", "late", "not_received"),
)

_AGREED = Outcome(
    "agreed",
    T(zh="卖家同意退货", en="A return was agreed"),
    told=T(zh="卖家同意退货退款", en="The seller agreed to a return and refund"),
    sets={"refund": "return_stage"},
    starts=D.agreed_on,
    when=_IN_HAND & (_PENDING | F.refund.is_("withdrawn")),
)

ASKED = (
    Outcome(
        "asked",
        T(zh="我申请了", en="I have asked"),
        told=T(zh="我在订单页申请了退款", en="I asked for a refund on the order page"),
        sets={"refund": "pending_in_time"},
        starts=F.refund_days,
        when=~_AGAIN,
    ),
    PAID,
    _REFUSED_BY_SELLER,
    _AGREED,
    _CAME,
    _OUT_OF_TIME,
)

_SHIPPED = {"state": "shipped", "refund": "lapsed"}

_SENT_AFTER_ALL = T(zh="卖家突然发货，申请关了", en="Shipped after all, request closed")

_SENT_AFTER_ALL_TOLD = T(
    zh="卖家在我申请退款后发了货，申请被关闭",
    en="The seller shipped after my request, and the request was closed",
)

WAITED = (
    PAID,
    _REFUSED_BY_SELLER,
    _AGREED,
    # What was "not shipped" is late now: two facts that cannot both be so never stay.
    Outcome(
        "shipped_late",
        _SENT_AFTER_ALL,
        told=_SENT_AFTER_ALL_TOLD,
        sets={**_SHIPPED, "issue": "late"},
        when=F.state.is_("to_ship") & F.issue.is_("not_shipped"),
    ),
    Outcome(
        "shipped",
        _SENT_AFTER_ALL,
        told=_SENT_AFTER_ALL_TOLD,
        sets=_SHIPPED,
        when=F.state.is_("to_ship") & ~F.issue.is_("not_shipped", "no_reason_return"),
    ),
    _CAME,
    _OUT_OF_TIME,
    *return_refused(SENT, D.refused_on),
)

SENT_BACK = (
    Outcome(
        "sent",
        T(zh="寄回了，单号填了", en="Sent back, number entered"),
        told=T(
            zh="我寄回了商品，填了运单号",
            en="I sent the goods back and entered the waybill number",
        ),
        sets={"refund": "sent_back"},
    ),
    _REFUSED_BY_SELLER,
    Outcome(
        "lapsed",
        T(zh="错过时间，申请关了", en="Too late: the request closed"),
        told=T(
            zh="我没有按时寄回，退款申请关闭了",
            en="I did not send the goods back in time, and the request was closed",
        ),
        sets={"refund": "lapsed"},
    ),
    Outcome(
        "kept",
        T(zh="不退了，我留下", en="Keep the goods after all"),
        told=T(zh="我决定留下商品，不退了", en="I kept the goods after all"),
        sets={"over": "given_up"},
    ),
    Outcome(
        "silent",
        T(zh="卖家一直不给地址", en="No address to send to"),
        told=T(
            zh="卖家同意退货，却一直不给退货地址",
            en="The seller agreed to a return and never gave an address",
        ),
        sets={"refund": "pending_overdue"},
        silent=True,
    ),
)

_PLATFORM_HAS_IT = {"platform": "open"}

_NOT_TAKEN = Outcome(
    "not_taken",
    T(zh="平台不受理", en="The platform refused it"),
    told=T(zh="平台没有受理", en="The platform did not take the case"),
    sets={"platform": "rejected"},
)

INTERVENED = (
    Outcome(
        "asked",
        T(zh="我申请了，平台在处理", en="Asked; the platform has it"),
        told=T(zh="我申请了平台介入", en="I asked the platform to step in"),
        sets=_PLATFORM_HAS_IT,
    ),
    PAID,
    _NOT_TAKEN,
    Outcome(
        "silent",
        T(zh="平台没有回音", en="The platform is silent"),
        told=T(
            zh="我申请平台介入，没有回音",
            en="I asked the platform to step in and heard nothing",
        ),
        sets={"platform": "unsettled"},
        silent=True,
    ),
)

BY_DESK = (
    Outcome(
        "asked",
        T(zh="客服立了案，在处理", en="The desk opened a case"),
        told=T(zh="平台客服立了案", en="The platform’s service desk opened a case"),
        sets=_PLATFORM_HAS_IT,
    ),
    PAID,
    Outcome(
        "not_taken",
        T(zh="客服说不管", en="The desk will not help"),
        told=T(zh="平台客服说不处理", en="The platform’s service desk declined"),
        sets={"platform": "rejected"},
    ),
    Outcome(
        "silent",
        T(zh="客服没有答复", en="The desk is silent"),
        told=T(
            zh="我找了平台客服，没有答复",
            en="I asked the platform’s service desk and heard nothing",
        ),
        sets={"platform": "unsettled"},
        silent=True,
    ),
)

REMOVED = (
    Outcome(
        "removed",
        T(zh="删掉了，也停了", en="It was taken down"),
        told=T(zh="平台删除了泄露的内容", en="The platform took down what was leaked"),
        sets={"over": "settled"},
    ),
    Outcome(
        "not_taken",
        T(zh="平台不处理", en="The platform declined"),
        told=T(
            zh="我向平台投诉，平台没有处理",
            en="I complained to the platform, which did nothing about it",
        ),
        sets={"platform": "unsettled"},
    ),
    Outcome(
        "silent",
        T(zh="平台没有回音", en="The platform is silent"),
        told=T(
            zh="我向平台投诉，没有回音",
            en="I complained to the platform and heard nothing",
        ),
        sets={"platform": "unsettled"},
        silent=True,
    ),
)

_MEDIATED = Outcome(
    "settled",
    T(zh="谈成了，已经办到", en="Settled, and done"),
    told=T(zh="双方谈成，卖家已经办到", en="We settled, and the seller did it"),
    sets={"over": "settled"},
)

_FAILED = Outcome(
    "failed",
    T(zh="没谈成", en="Mediation failed"),
    told=T(zh="12315 的调解没有谈成", en="Mediation by 12315 failed"),
    sets={"ext": "m12315_failed"},
)

_LEFT_OPEN = Outcome(
    "silent",
    T(zh="到时间没答复", en="No answer in time"),
    told=T(zh="12315 到时间没有答复", en="12315 did not answer in time"),
    sets={"ext": "m12315_silent"},
    starts=D.refusal_on,
    silent=True,
)

FILED = (
    Outcome(
        "filed",
        T(zh="我投诉了", en="I have complained"),
        told=T(zh="我向 12315 投诉了", en="I complained to 12315"),
        sets={"ext": "m12315_open"},
        starts=D.filed_on,
    ),
    Outcome(
        "all_there",
        T(zh="都到账了，没别的要", en="All has come; nothing left"),
        told=T(zh="钱都到账了，我没有别的要求", en="All the money came, and I ask nothing more"),
        sets={"over": "settled"},
        when=F.refund.is_("done"),
    ),
    _MEDIATED,
    _LEFT_OPEN,
    _REST,
)

AT_12315 = (
    Outcome(
        "taken",
        T(zh="12315 受理了", en="12315 took it"),
        told=T(zh="12315 受理了我的投诉", en="12315 took my complaint"),
        sets={"ext": "m12315_taken"},
        starts=D.accepted_on,
        # Elsewhere the day can still be typed in, and the sixty days count from it.
        when=F.ext.is_("m12315_open") & _ROOM,
    ),
    Outcome(
        "not_accepted",
        T(zh="12315 不受理", en="12315 refused it"),
        told=T(zh="12315 没有受理我的投诉", en="12315 did not take my complaint"),
        sets={"ext": "m12315_refused"},
        starts=D.refusal_on,
        when=F.ext.is_("m12315_open"),
    ),
    Outcome(
        _MEDIATED.id,
        _MEDIATED.label,
        told=_MEDIATED.told,
        sets=_MEDIATED.sets,
        when=WITH_12315,
    ),
    Outcome(_FAILED.id, _FAILED.label, told=_FAILED.told, sets=_FAILED.sets, when=WITH_12315),
    Outcome(
        _LEFT_OPEN.id,
        _LEFT_OPEN.label,
        told=_LEFT_OPEN.told,
        sets=_LEFT_OPEN.sets,
        starts=D.refusal_on,
        silent=True,
        when=WITH_12315,
    ),
)

AT_PLATFORM = (
    Outcome(
        "won",
        T(zh="判我赢，钱到了", en="Decided for you, and paid"),
        told=T(
            zh="平台支持我，钱退回来了",
            en="The platform decided for me, and the money came",
        ),
        sets={"over": "settled"},
        when=~WITH_12315,
    ),
    Outcome(
        "won_unpaid",
        T(zh="判我赢，钱没到", en="Decided for you, not paid"),
        told=T(
            zh="平台支持我，钱却没有到",
            en="The platform decided for me, but no money came",
        ),
        sets={"platform": "won_unpaid"},
        when=~WITH_12315,
    ),
    Outcome(
        "lost",
        T(zh="判卖家有理", en="Decided against you"),
        told=T(zh="平台判卖家有理", en="The platform decided against me"),
        sets={"platform": "lost"},
        starts=D.decided_on,
        when=~WITH_12315,
    ),
    Outcome(
        "not_taken",
        T(zh="平台又不受理了", en="The platform dropped it"),
        told=T(zh="平台没有受理", en="The platform did not take the case"),
        sets={"platform": "rejected"},
        when=~WITH_12315,
    ),
    Outcome(
        "unheard",
        T(zh="平台一直没结果", en="No result from it"),
        told=T(zh="平台一直没有给出结果", en="The platform gave no result"),
        sets={"platform": "unsettled"},
        silent=True,
        when=~WITH_12315,
    ),
)

APPEALED = (
    PAID,
    Outcome(
        "won_unpaid",
        T(zh="改判我赢，钱没到", en="Won, but not paid"),
        told=T(
            zh="我申诉后平台改判支持我，钱还没到",
            en="On my appeal the platform decided for me; no money has come yet",
        ),
        sets={"platform": "won_unpaid"},
    ),
    Outcome(
        "lost",
        T(zh="申诉没改变", en="The appeal changed nothing"),
        told=T(zh="我申诉了，结果没有改变", en="I appealed, and nothing changed"),
        sets={"platform": "appealed"},
    ),
    Outcome(
        "nothing_new",
        T(zh="没有新证据，不申诉", en="No new evidence: no appeal"),
        told=T(zh="我没有新证据，没有申诉", en="I had no new evidence and did not appeal"),
        sets={"platform": "appealed"},
    ),
    Outcome(
        "silent",
        T(zh="申诉没有回音", en="No answer to the appeal"),
        told=T(zh="我申诉了，没有回音", en="I appealed and heard nothing"),
        sets={"platform": "appealed"},
        silent=True,
    ),
)

ENFORCED = (
    PAID,
    Outcome(
        "blocked",
        T(zh="卖家账上不够", en="The account holds too little"),
        told=T(
            zh="平台说卖家账上的钱不够，划不出来",
            en="The platform said that the seller’s account holds too little",
        ),
        sets={"platform": "won_blocked"},
    ),
    Outcome(
        "silent",
        T(zh="平台没有划款", en="The platform did not pay"),
        told=T(
            zh="我请平台划款，没有结果",
            en="I asked the platform to pay out, and nothing came",
        ),
        sets={"platform": "won_blocked"},
        silent=True,
    ),
)

BY_SELLER = (
    Outcome(
        "settled",
        T(zh="卖家同意，已经办到", en="The seller agreed and did it"),
        told=T(zh="卖家同意了，已经办到", en="The seller agreed and did it"),
        sets={"over": "settled"},
    ),
    Outcome(
        "refused",
        T(zh="卖家拒绝了", en="The seller refused"),
        told=T(
            zh="我书面要求卖家处理，卖家拒绝了",
            en="I asked the seller in writing, and was refused",
        ),
        sets={"refund": "written"},
    ),
    Outcome(
        "silent",
        T(zh="48 小时没回", en="No answer in 48 hours"),
        told=T(
            zh="我书面要求卖家处理，没有答复",
            en="I asked the seller in writing and got no answer",
        ),
        sets={"refund": "written"},
        silent=True,
    ),
    Outcome(
        "vanished",
        T(zh="像骗局，联系不上", en="It looks like a scam"),
        told=T(
            zh="对方联系不上，像是骗局",
            en="The other side cannot be reached, and it looks like a scam",
        ),
        sets={"danger": "scam", "sham": "no"},
        when=~ON_PLATFORM & F.seller.is_("unknown") & F.danger.is_("none"),
    ),
)

BY_ASSOCIATION = (
    _MEDIATED,
    Outcome(
        "failed",
        T(zh="没谈成，或不受理", en="It failed or was refused"),
        told=T(zh="消费者协会没有调解成", en="The consumer association did not settle the matter"),
        sets={"ext": "association_failed"},
    ),
    Outcome(
        "silent",
        T(zh="一直没有答复", en="No answer"),
        told=T(zh="消费者协会没有答复", en="The consumer association did not answer"),
        sets={"ext": "association_failed"},
        silent=True,
    ),
    _REST,
)

_IN_COURT = F.ext.is_("court_open")

BY_COURT = (
    Outcome(
        "filed",
        T(zh="法院立案了", en="The court took the case"),
        told=T(zh="法院立了案", en="The court took my case"),
        sets={"ext": "court_open"},
        when=~_IN_COURT,
    ),
    Outcome(
        "paid",
        T(zh="钱拿到了", en="The money came"),
        told=T(zh="对方付了钱", en="The other side paid"),
        sets={"over": "settled"},
    ),
    Outcome(
        "dismissed",
        T(zh="法院不受理", en="The court refused it"),
        told=T(zh="法院裁定不予受理", en="The court declined the case"),
        sets={"over": "decided"},
        when=~_IN_COURT,
    ),
    # One whole second round at 12315 would not fit into twelve; what came of it does.
    Outcome(
        "refiled",
        T(zh="补齐再投，没谈成", en="Filed again; it failed"),
        told=T(
            zh="我补齐材料再向 12315 投诉，没有谈成",
            en="I filed again with 12315 with all papers, and it came to nothing",
        ),
        sets={"ext": "m12315_failed"},
        when=F.ext.is_("m12315_refused")
        & REFUND_OPEN
        & ~NO_12315
        & ~F.platform.is_("won_unpaid", "won_blocked")
        & _ROOM,
    ),
    Outcome(
        "enforcing",
        T(zh="判了不付，已申请执行", en="Won, unpaid: enforcement"),
        told=T(
            zh="我赢了，对方不付，我申请了强制执行",
            en="I won, was not paid, and applied for enforcement",
        ),
        sets={"over": "handed_on"},
        when=_IN_COURT,
    ),
    Outcome(
        "lost",
        T(zh="判我输了", en="The court decided against you"),
        told=T(zh="法院没有支持我", en="The court decided against me"),
        sets={"over": "decided"},
        when=_IN_COURT,
    ),
    Outcome(
        "silent",
        T(zh="材料交了，还没消息", en="Filed; no word yet"),
        told=T(
            zh="我把材料交给了法院，还没有消息",
            en="I handed my papers to the court and have no word yet",
        ),
        sets={"over": "handed_on"},
        silent=True,
    ),
    _REST,
)

DEFENDED = (
    Outcome(
        "defended",
        T(zh="答辩交了，等法院", en="The answer is in"),
        told=T(zh="我按期答辩、交了证据", en="I answered and gave evidence on time"),
        sets={"over": "handed_on"},
        silent=True,
    ),
    Outcome(
        "settled",
        T(zh="谈成了，卖家撤诉", en="Settled and withdrawn"),
        told=T(zh="双方谈成，卖家撤诉", en="We settled, and the seller withdrew"),
        sets={"over": "settled"},
    ),
    Outcome(
        "decided",
        T(zh="法院已经判了", en="The court has decided"),
        told=T(zh="法院作出了判决", en="The court gave its judgment"),
        sets={"over": "decided"},
    ),
)

_REPORTED = {"danger": "reported", "sham": "no"}

_ORDER_GOES_ON = F.sham.is_("no") & (F.danger.is_("threat") | ON_PLATFORM)
"""Beside the danger there is an order, whose refund can still be asked for."""

POLICE_TOLD = (
    Outcome(
        "reported",
        T(zh="报警了，接着办退款", en="Reported; now the refund"),
        told=T(zh="我报了警", en="I told the police"),
        sets=_REPORTED,
        when=_ORDER_GOES_ON,
    ),
    Outcome(
        "opened",
        T(zh="警方立案了", en="The police opened a case"),
        told=T(zh="警方立了案", en="The police opened a case"),
        sets={"over": "handed_on"},
        when=~_ORDER_GOES_ON,
    ),
    Outcome(
        "stopped",
        T(zh="钱追回来了", en="The money was saved"),
        told=T(zh="钱追了回来", en="The money was recovered"),
        sets={"over": "settled"},
        when=~F.danger.is_("threat"),
    ),
    Outcome(
        "no_case",
        T(zh="警方不立案", en="The police opened no case"),
        told=T(zh="我报了警，警方没有立案", en="I told the police, who opened no case"),
        sets=_REPORTED,
        when=F.sham.is_("no"),
    ),
    Outcome(
        "silent",
        T(zh="一直没有消息", en="No word from the police"),
        told=T(zh="我报了警，一直没有消息", en="I told the police and had no word"),
        sets=_REPORTED,
        silent=True,
        when=F.sham.is_("no"),
    ),
    Outcome(
        "sham_silent",
        T(zh="报了警，没有结果", en="Reported; nothing came of it"),
        told=T(zh="我报了警，没有结果", en="I told the police, and nothing came of it"),
        sets={"over": "decided"},
        silent=True,
        when=F.sham.is_("yes"),
    ),
    Outcome(
        "stopped_here",
        T(zh="不是被骗，就此停手", en="Not deceived: stop here"),
        told=T(zh="我就此停手", en="I stopped there"),
        sets={"over": "given_up"},
        when=F.sham.is_("yes"),
    ),
)

TREATED = (
    Outcome(
        "treated",
        T(zh="看过医生了", en="A doctor has seen it"),
        told=T(zh="我们看了医生", en="We saw a doctor"),
        sets={"danger": "treated", "sham": "no"},
    ),
    Outcome(
        "well",
        T(zh="没有大碍，不追了", en="All well: let it rest"),
        told=T(zh="身体没有大碍，我不再追了", en="All is well, and I let the matter rest"),
        sets={"over": "given_up"},
    ),
)

BY_COURIER = (
    Outcome(
        "asked",
        T(zh="我投诉了", en="I have complained"),
        told=T(zh="我向快递企业投诉了", en="I complained to the courier company"),
        sets={"ext": "courier_told"},
        starts=D.courier_on,
    ),
    Outcome(
        "settled",
        T(zh="快递办好了", en="The courier settled it"),
        told=T(zh="快递企业解决了", en="The courier company settled it"),
        sets={"over": "settled"},
    ),
    Outcome(
        "silent",
        numbered(
            zh="{courier_reply}没答复",
            en="No answer in {courier_reply}",
        ),
        told=numbered(
            zh="我向快递企业投诉，{courier_reply}没有答复",
            en="I complained to the courier company and had no answer in {courier_reply}",
        ),
        sets={"ext": "courier_told"},
        silent=True,
    ),
)

BY_POST = (
    Outcome(
        "settled",
        T(zh="解决了", en="It was settled"),
        told=T(zh="申诉后解决了", en="It was settled on my appeal"),
        sets={"over": "settled"},
    ),
    Outcome(
        "failed",
        T(zh="没有解决", en="Nothing was settled"),
        told=T(
            zh="我向邮政管理部门申诉，没有解决",
            en="I appealed to the postal authority, and nothing was settled",
        ),
        sets={"ext": "postal_failed"},
    ),
    Outcome(
        "silent",
        numbered(
            zh="{postal_reply}没答复",
            en="No answer in {postal_reply}",
        ),
        told=numbered(
            zh="我向邮政管理部门申诉，{postal_reply}没有答复",
            en="I appealed to the postal authority and had no answer in {postal_reply}",
        ),
        sets={"ext": "postal_failed"},
        silent=True,
    ),
    _REST,
)
