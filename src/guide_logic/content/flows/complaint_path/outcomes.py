"""What may come of a buyer's steps; ids stand in links and are never reused.

A chain grows by one fact at a time: the request, the platform, 12315, the court. What
would lengthen it past twelve (see MOST) is offered only where there is room.
"""

from guide_logic.content.buyers.desk_outcomes import (
    COURT_PAID,
    COURT_SILENT,
    PAID,
    REST,
    SETTLED,
    by_courier,
    by_post,
    court_declined,
    court_took,
    failed,
    filed,
    no_answer,
    not_accepted,
    ran_out,
    taken,
)
from guide_logic.content.buyers.order_outcomes import (
    ALL_THERE,
    CANCELLED,
    SHIPPED_AFTER_ALL,
    SHIPPED_AFTER_ALL_TOLD,
    agreed,
    asked,
    by_seller,
    decided,
    desk_silent,
    no_result_yet,
    out_of_time,
    refused,
    removed,
    return_refused,
    sent_back,
    stepped_in,
    stepped_in_silent,
)
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
    "ASKED_12315",
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

_PENDING = F.refund.is_("pending_in_time", "pending_overdue")

_AGAIN = F.refund.is_("withdrawn", "lapsed")

_IN_HAND = F.state.is_("received", "success_in")

_REFUSED_BY_SELLER = refused(
    {"refund": "refused", "esc": "in"},
    _PENDING | _AGAIN | F.refund.is_("return_stage"),
    D.refused_on,
)

_OUT_OF_TIME = out_of_time(~OVERDUE & ~SENT)

_CAME = Outcome(
    "came",
    T(zh="货到了，我留下", en="The goods came; keep them"),
    told=T(zh="货到了，我留下了", en="The goods came, and I kept them"),
    sets={"over": "settled"},
    when=BEFORE_RECEIPT & F.issue.is_("not_shipped", "late", "not_received"),
)

_AGREED = agreed(_IN_HAND & (_PENDING | F.refund.is_("withdrawn")), D.agreed_on)

ASKED = (
    asked(F.refund_days, ~_AGAIN),
    PAID,
    _REFUSED_BY_SELLER,
    _AGREED,
    _CAME,
    _OUT_OF_TIME,
)

_SHIPPED = {"state": "shipped", "refund": "lapsed"}

WAITED = (
    PAID,
    _REFUSED_BY_SELLER,
    _AGREED,
    # What was "not shipped" is late now: two facts that cannot both be so never stay.
    Outcome(
        "shipped_late",
        SHIPPED_AFTER_ALL,
        told=SHIPPED_AFTER_ALL_TOLD,
        sets={**_SHIPPED, "issue": "late"},
        when=F.state.is_("to_ship") & F.issue.is_("not_shipped"),
    ),
    Outcome(
        "shipped",
        SHIPPED_AFTER_ALL,
        told=SHIPPED_AFTER_ALL_TOLD,
        sets=_SHIPPED,
        when=F.state.is_("to_ship") & ~F.issue.is_("not_shipped", "no_reason_return"),
    ),
    _CAME,
    _OUT_OF_TIME,
    *return_refused(SENT, D.refused_on),
)

SENT_BACK = sent_back(_REFUSED_BY_SELLER)

_PLATFORM_HAS_IT = {"platform": "open"}

_UNSETTLED = {"platform": "unsettled"}

_NOT_TAKEN = Outcome(
    "not_taken",
    T(zh="平台不受理", en="The platform would not take it"),
    told=T(zh="平台没有受理", en="The platform did not take the case"),
    sets={"platform": "rejected"},
)

INTERVENED = (
    stepped_in(_PLATFORM_HAS_IT),
    PAID,
    _NOT_TAKEN,
    stepped_in_silent(_UNSETTLED),
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
    desk_silent(_UNSETTLED),
)

REMOVED = (
    removed(),
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

_LEFT_OPEN = no_answer({"ext": "m12315_silent"})
"""The sixty days of reconsideration run from the time that it let pass, not from this tap."""

FILED = (
    filed({"ext": "m12315_open"}),
    ALL_THERE.if_(F.refund.is_("done")),
    SETTLED,
    _LEFT_OPEN,
    REST,
)

AT_12315 = (
    # Elsewhere the day can still be typed in, and the sixty days count from it.
    taken({"ext": "m12315_taken"}, F.ext.is_("m12315_open") & _ROOM),
    not_accepted({"ext": "m12315_refused"}, F.ext.is_("m12315_open"), D.refusal_on),
    SETTLED.if_(WITH_12315),
    failed({"ext": "m12315_failed"}, WITH_12315),
    _LEFT_OPEN.if_(F.ext.is_("m12315_open")),
    ran_out({"ext": "m12315_failed"}, F.ext.is_("m12315_taken")),
)

ASKED_12315 = (
    taken({"ext": "m12315_taken"}, _ROOM),
    not_accepted({"ext": "m12315_refused"}, starts=D.refusal_on),
    SETTLED,
    failed({"ext": "m12315_failed"}),
    Outcome(
        "silent",
        T(zh="催了还没答复", en="Asked, and still nothing"),
        told=T(
            zh="我书面催问 12315，仍没有答复",
            en="I asked 12315 in writing and still had no answer",
        ),
        sets={"ext": "m12315_ignored"},
        silent=True,
    ),
)

AT_PLATFORM = (
    *decided(
        {"platform": "won_unpaid"},
        {"platform": "lost"},
        when=~WITH_12315,
        starts=D.decided_on,
    ),
    Outcome(
        "not_taken",
        T(zh="平台又不受理了", en="The platform dropped it"),
        told=T(zh="平台没有受理", en="The platform did not take the case"),
        sets={"platform": "rejected"},
        when=~WITH_12315,
    ),
    no_result_yet("unheard", _UNSETTLED, ~WITH_12315),
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
    *by_seller({"refund": "written"}),
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
    SETTLED,
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
    REST,
)

_IN_COURT = F.ext.is_("court_open")

BY_COURT = (
    court_took({"ext": "court_open"}, ~_IN_COURT),
    COURT_PAID,
    court_declined(~_IN_COURT),
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
    COURT_SILENT.if_(~_IN_COURT),
    Outcome(
        "undecided",
        T(zh="法院还没判", en="No judgment yet"),
        told=T(zh="法院还没有判决", en="The court has not decided yet"),
        sets={"over": "handed_on"},
        silent=True,
        when=_IN_COURT,
    ),
    REST,
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

_TOLD = by_courier({"ext": "courier_told"})

BY_COURIER = tuple(one for one in _TOLD if one.id != "failed")
"""A poor answer and none lead to the same place here: it is offered once."""

BY_POST = by_post({"ext": "postal_failed"})
