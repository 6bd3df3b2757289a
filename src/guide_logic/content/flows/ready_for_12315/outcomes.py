"""What may come of a filing with 12315; ids stand in links and are never reused.

A refusal for papers or place is mended and filed again once; what would lead back to
a case already met is remembered in `ext`, `refused_for`, `aim`, `matter` and `odr`.
"""

from guide_logic.content.buyers.desk_outcomes import REST, SETTLED, by_courier, by_court, by_post
from guide_logic.content.figures import numbered
from guide_logic.content.flows.ready_for_12315.conditions import MENDED
from guide_logic.content.flows.ready_for_12315.facts import F
from guide_logic.content.moments import D
from guide_logic.language.outcomes import Outcome
from guide_logic.language.text import T

__all__ = [
    "ASKED_FOR_DECISION",
    "BY_COURIER",
    "BY_COURT",
    "BY_HOLDER",
    "BY_OFFICE",
    "BY_PAYMENT",
    "BY_POLICE",
    "BY_POST",
    "CHOSEN",
    "FILED",
    "MEDIATED",
    "RECONSIDERED",
    "REPORTED",
    "TALKED",
]

_WAITING = F.reply.is_("waiting")

_TAKEN = F.reply.is_("accepted")

_SECOND = MENDED | F.ext.is_("m12315_again")
"""It was refused once, mended, and filed again, or is about to be."""

_SILENT_ID = "silent"
_SILENT_LABEL = numbered(zh="{acceptance}没答复", en="No answer in {acceptance}")

_SILENT_TOLD = numbered(
    zh="我向 12315 投诉，过了 {acceptance}没有答复",
    en="I complained to 12315 and had no answer in {acceptance}",
)

# The time for reconsideration runs from the end of the seven days, not from this tap.
_NO_ANSWER = Outcome(
    _SILENT_ID,
    _SILENT_LABEL,
    told=_SILENT_TOLD,
    sets={"ext": "m12315_open", "reply": "silent"},
    silent=True,
    when=~_SECOND & _WAITING,
)

# Who filed twice has asked enough: what is left is reconsideration or a court.
_NO_ANSWER_AGAIN = Outcome(
    "silent_again",
    _SILENT_LABEL,
    told=_SILENT_TOLD,
    sets={"ext": "m12315_silent"},
    silent=True,
    when=_SECOND,
)

_REFUSED_LABEL = T(zh="12315 不受理", en="12315 refused it")

_REFUSED_TOLD = T(zh="12315 没有受理我的投诉", en="12315 did not take my complaint")

_REFUSED = Outcome(
    "not_accepted",
    _REFUSED_LABEL,
    told=_REFUSED_TOLD,
    sets={"ext": "m12315_refused"},
    starts=F.decision_days,
    when=~_SECOND & ~_TAKEN,
)

_REFUSED_AGAIN = Outcome(
    "not_accepted_again",
    _REFUSED_LABEL,
    told=_REFUSED_TOLD,
    sets={"ext": "m12315_refused", "refused_for": "again"},
    starts=F.decision_days,
    when=_SECOND,
)

_ACCEPTED = Outcome(
    "taken",
    T(zh="12315 受理了", en="12315 took it"),
    told=T(zh="12315 受理了我的投诉", en="12315 took my complaint"),
    sets={"ext": "m12315_open", "reply": "accepted"},
    starts=F.accepted_days,
    when=~_TAKEN,
)

FILED = (
    Outcome(
        "filed",
        T(zh="我投诉了", en="I have complained"),
        told=T(zh="我向 12315 投诉了", en="I complained to 12315"),
        sets={"ext": "m12315_open", "reply": "waiting"},
        starts=D.filed_on,
        when=~MENDED,
    ),
    Outcome(
        "filed_again",
        T(zh="我再投了", en="I have filed again"),
        told=T(zh="我补齐后再向 12315 投诉了", en="I mended it and complained to 12315 again"),
        sets={"ext": "m12315_again"},
        starts=D.filed_on,
        when=MENDED,
    ),
    _NO_ANSWER,
    _NO_ANSWER_AGAIN,
    Outcome(
        "report_instead",
        T(zh="不实名，改为举报", en="No name given: report instead"),
        told=T(zh="我不愿实名，改为举报", en="I did not want to give my name and chose a report"),
        sets={"aim": "report"},
        when=F.identity.is_("hidden"),
    ),
    REST,
)

MEDIATED = (
    _ACCEPTED,
    SETTLED,
    _REFUSED,
    _REFUSED_AGAIN,
    _NO_ANSWER,
    _NO_ANSWER_AGAIN,
    Outcome(
        "failed",
        T(zh="没谈成", en="Mediation failed"),
        told=T(zh="12315 的调解没有谈成", en="Mediation by 12315 failed"),
        sets={"ext": "m12315_failed"},
        when=_TAKEN,
    ),
    Outcome(
        "no_result",
        T(zh="调解时间到了没结果", en="No result in the time given"),
        told=numbered(
            zh="12315 受理后 {mediation}没有结果",
            en="12315 had no result {mediation} after taking the complaint",
        ),
        sets={"ext": "m12315_failed"},
        silent=True,
        when=_TAKEN,
    ),
)

ASKED_FOR_DECISION = (
    _ACCEPTED,
    SETTLED,
    _REFUSED,
    _REFUSED_AGAIN,
    Outcome(
        "silent",
        T(zh="还是没有答复", en="Still no answer"),
        told=T(
            zh="我书面催问，12315 还是没有答复",
            en="I asked 12315 in writing and still had no answer",
        ),
        sets={"ext": "m12315_silent"},
        silent=True,
    ),
)

CHOSEN = (
    Outcome(
        "mend",
        T(zh="能补：补齐再投", en="It can be mended: file again"),
        told=T(
            zh="不受理的理由能补，我决定补齐再投",
            en="What 12315 missed can be mended, and I chose to file again",
        ),
        sets={"refused_for": "papers"},
        when=F.refused_for.is_("other"),
    ),
    Outcome(
        "sue",
        T(zh="不能补，去起诉", en="It cannot: sue"),
        told=T(
            zh="不受理的理由补不了，我决定起诉",
            en="What 12315 objects to cannot be mended, and I chose to sue",
        ),
        sets={"ext": "refused_over"},
    ),
    Outcome(
        "reconsider",
        T(zh="该受理没受理，去复议", en="It should have: reconsideration"),
        told=T(
            zh="我认为 12315 该受理而没有受理，决定申请行政复议",
            en="I think 12315 should have taken it, and chose reconsideration",
        ),
        sets={"ext": "recon_chosen"},
    ),
    REST,
)

_RECON_LABEL = T(zh="没受理，或没支持", en="Not taken, or not granted")

_RECON_TOLD = T(
    zh="我申请行政复议，没有受理或没有支持",
    en="I asked for reconsideration, which was not taken or not granted",
)

_RECON_SILENT_LABEL = T(zh="没有回音", en="No answer")

_RECON_SILENT_TOLD = T(
    zh="我申请行政复议，没有回音", en="I asked for reconsideration and had no answer"
)

_NO_RECON_LABEL = T(zh="不申请了", en="I do not apply")

_NO_RECON_TOLD = T(zh="我没有申请行政复议", en="I did not ask for reconsideration")

_AFTER_REFUSAL = F.ext.is_("recon_chosen")

RECONSIDERED = (
    Outcome(
        "ordered",
        T(zh="复议后 12315 受理了", en="12315 took it after all"),
        told=T(
            zh="我申请行政复议后，12315 受理了投诉",
            en="After I asked for reconsideration, 12315 took my complaint",
        ),
        sets={"ext": "m12315_open", "reply": "accepted"},
        starts=F.accepted_days,
    ),
    Outcome(
        "denied",
        _RECON_LABEL,
        told=_RECON_TOLD,
        sets={"ext": "refused_over"},
        when=_AFTER_REFUSAL,
    ),
    Outcome(
        "denied_silence",
        _RECON_LABEL,
        told=_RECON_TOLD,
        sets={"ext": "silent_over"},
        when=~_AFTER_REFUSAL,
    ),
    Outcome(
        "silent",
        _RECON_SILENT_LABEL,
        told=_RECON_SILENT_TOLD,
        sets={"ext": "refused_over"},
        silent=True,
        when=_AFTER_REFUSAL,
    ),
    Outcome(
        "silent_again",
        _RECON_SILENT_LABEL,
        told=_RECON_SILENT_TOLD,
        sets={"ext": "silent_over"},
        silent=True,
        when=~_AFTER_REFUSAL,
    ),
    Outcome(
        "none",
        _NO_RECON_LABEL,
        told=_NO_RECON_TOLD,
        sets={"ext": "refused_over"},
        when=_AFTER_REFUSAL,
    ),
    Outcome(
        "none_after_silence",
        _NO_RECON_LABEL,
        told=_NO_RECON_TOLD,
        sets={"ext": "silent_over"},
        when=~_AFTER_REFUSAL,
    ),
)

_WITH_COURT = F.ext.is_("court_open")

BY_HOLDER = (
    Outcome(
        "settled",
        T(zh="办成了", en="It was settled"),
        told=T(zh="原来的地方办成了", en="It was settled where it was"),
        sets={"over": "settled"},
    ),
    Outcome(
        "failed",
        T(zh="没谈成，或不管", en="It failed or was declined"),
        told=T(
            zh="原来的地方没有解决",
            en="It was not settled where it was",
        ),
        sets={"ext": "elsewhere_failed"},
        when=~_WITH_COURT,
    ),
    Outcome(
        "silent",
        T(zh="一直没有结果", en="No result"),
        told=T(zh="原来的地方一直没有结果", en="Nothing came from where it was"),
        sets={"ext": "elsewhere_failed"},
        silent=True,
        when=~_WITH_COURT,
    ),
    Outcome(
        "decided",
        T(zh="判了、裁了", en="It has been decided"),
        told=T(zh="法院或仲裁作出了决定", en="The court or the arbitrator decided"),
        sets={"over": "decided"},
        when=_WITH_COURT,
    ),
    Outcome(
        "pending",
        T(zh="还没有结果", en="No result yet"),
        told=T(
            zh="案子还在法院或仲裁，没有结果",
            en="The case is with the court or arbitrator, without a result",
        ),
        sets={"over": "handed_on"},
        silent=True,
        when=_WITH_COURT,
    ),
)

_REPORTING = F.aim.is_("report")

REPORTED = (
    Outcome(
        "filed",
        T(zh="我举报了", en="I have reported it"),
        told=T(zh="我向 12315 举报了", en="I reported it to 12315"),
        sets={"aim": "reported"},
        starts=D.reported_on,
        when=_REPORTING,
    ),
    Outcome(
        "handled",
        T(zh="查处了", en="It was dealt with"),
        told=T(zh="市场监管部门查处了", en="The market regulator dealt with it"),
        sets={"over": "settled"},
    ),
    Outcome(
        "not_handled",
        T(zh="没有查处", en="Nothing was done"),
        told=T(zh="市场监管部门没有查处", en="The market regulator did nothing about it"),
        sets={"over": "decided"},
        when=~_REPORTING,
    ),
    Outcome(
        "silent",
        T(zh="没有消息，到此为止", en="No word: leave it there"),
        told=T(
            zh="我举报了，没有消息，到此为止",
            en="I reported it, had no word, and left it there",
        ),
        sets={"over": "handed_on"},
        silent=True,
    ),
)

TALKED = (
    Outcome(
        SETTLED.id,
        T(zh="谈成了，已经办到", en="Settled, and done"),
        told=T(zh="和企业谈成，已经办到", en="The enterprise and I settled, and it was done"),
        sets={"over": "settled"},
    ),
    Outcome(
        "failed",
        T(zh="没谈成", en="Talks failed"),
        told=T(zh="我和 ODR 企业没有谈成", en="Talks with the ODR enterprise failed"),
        sets={"odr": "tried"},
    ),
    Outcome(
        "silent",
        numbered(
            zh="{odr_settlement}没结果",
            en="No result in {odr_settlement}",
        ),
        told=numbered(
            zh="ODR 企业 {odr_settlement}没有结果",
            en="The ODR enterprise had no result in {odr_settlement}",
        ),
        sets={"odr": "tried"},
        silent=True,
    ),
)

_POLICE_TOLD = {"matter": "scam_told"}

BY_POLICE = (
    Outcome(
        "reported",
        T(zh="报警了，接着止付", en="Reported; now the bank"),
        told=T(zh="我报了警", en="I told the police"),
        sets=_POLICE_TOLD,
    ),
    Outcome(
        "stopped",
        T(zh="钱追回来了", en="The money was saved"),
        told=T(zh="钱追了回来", en="The money was recovered"),
        sets={"over": "settled"},
    ),
    Outcome(
        "ordinary",
        T(zh="警方说是普通纠纷", en="The police see a mere dispute"),
        told=T(
            zh="警方认为是普通消费纠纷",
            en="The police took it for an ordinary dispute",
        ),
        sets={"matter": "goods"},
    ),
    Outcome(
        "silent",
        T(zh="没有回音，接着止付", en="No word; now the bank"),
        told=T(zh="我报了警，没有回音", en="I told the police and had no word"),
        sets=_POLICE_TOLD,
        silent=True,
    ),
)

BY_PAYMENT = (
    Outcome(
        "stopped",
        T(zh="钱拦下来了", en="The money was stopped"),
        told=T(zh="银行或支付平台拦下了钱", en="My bank or payment app stopped the money"),
        sets={"over": "settled"},
    ),
    Outcome(
        "gone",
        T(zh="止不住，交给警方", en="Too late: with the police"),
        told=T(
            zh="没能止付，我把交易号交给了警方",
            en="It could not be stopped, and I gave the number to the police",
        ),
        sets={"over": "handed_on"},
    ),
    Outcome(
        "silent",
        T(zh="没有答复，警方在办", en="No answer; the police have it"),
        told=T(
            zh="银行或支付平台没有答复，警方在办",
            en="My bank or payment app did not answer; the police have the case",
        ),
        sets={"over": "handed_on"},
        silent=True,
    ),
)

BY_OFFICE = (
    Outcome(
        "settled",
        T(zh="办成了", en="It was settled"),
        told=T(zh="主管的部门办成了", en="The office in charge settled it"),
        sets={"over": "settled"},
    ),
    Outcome(
        "handed_on",
        T(zh="交上去了，在办", en="Handed in; it is at work"),
        told=T(zh="主管的部门接下了这件事", en="The office in charge took the matter"),
        sets={"over": "handed_on"},
    ),
    Outcome(
        "declined",
        T(zh="也说不归它管", en="It, too, is not in charge"),
        told=T(
            zh="那边书面答复不归它管",
            en="It answered in writing that it is not in charge",
        ),
        sets={"over": "decided"},
    ),
    Outcome(
        "silent",
        T(zh="没有答复", en="No answer"),
        told=T(
            zh="我找了主管的部门，没有答复", en="I went to the office in charge, and heard nothing"
        ),
        sets={"over": "handed_on"},
        silent=True,
    ),
    REST,
)

BY_COURIER = by_courier({"matter": "courier_told"})

BY_POST = by_post()

BY_COURT = by_court()
