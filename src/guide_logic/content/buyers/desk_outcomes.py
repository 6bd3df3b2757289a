"""What may come at a desk outside the order: 12315, a court, a courier, a doctor; and the money.

Each guide says which of its facts remember it. Ids stand in links and are never reused.
"""

from collections.abc import Mapping

from guide_logic.content.figures import numbered
from guide_logic.content.moments import D
from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.entries import Day
from guide_logic.language.outcomes import Outcome
from guide_logic.language.text import T

__all__ = [
    "COURT_PAID",
    "COURT_SILENT",
    "PAID",
    "REST",
    "SETTLED",
    "at_12315",
    "by_courier",
    "by_court",
    "by_doctor",
    "by_post",
    "court_declined",
    "court_took",
    "failed",
    "filed",
    "filed_12315",
    "no_answer",
    "not_accepted",
    "ran_out",
    "taken",
]

PAID = Outcome(
    "paid",
    T(zh="钱退回来了", en="The money came back"),
    told=T(zh="钱退回来了", en="The money came back"),
    sets={"over": "settled"},
)

REST = Outcome(
    "rest",
    T(zh="不再追了", en="Let it rest"),
    told=T(zh="我决定不再追了", en="I let the matter rest"),
    sets={"over": "given_up"},
)

SETTLED = Outcome(
    "settled",
    T(zh="谈成了，已经办到", en="Settled, and done"),
    told=T(zh="双方谈成，卖家已经办到", en="We settled, and the seller did it"),
    sets={"over": "settled"},
)


def by_doctor(well: Mapping[str, str]) -> tuple[Outcome, ...]:
    """Return what may come of a doctor's visit, which the fact `first` remembers.

    `well` is what else is so where nobody was ill.
    """
    return (
        Outcome(
            "seen",
            T(zh="看过了，单据都有", en="Seen, with papers"),
            told=T(zh="我看了病，留了单据", en="I saw a doctor and kept the papers"),
            sets={"first": "done"},
        ),
        Outcome(
            "not_needed",
            T(zh="没有不舒服", en="Nobody is ill"),
            told=T(zh="没有人不舒服", en="Nobody is ill"),
            sets={"first": "done", **well},
        ),
    )


COURT_PAID = Outcome(
    "paid",
    T(zh="钱拿到了", en="The money came"),
    told=T(zh="对方付了钱", en="The other side paid"),
    sets={"over": "settled"},
)

COURT_SILENT = Outcome(
    "silent",
    T(zh="材料交了，还没消息", en="Filed; no word yet"),
    told=T(
        zh="我把材料交给了法院，还没有消息",
        en="I handed my papers to the court and have no word yet",
    ),
    sets={"over": "handed_on"},
    silent=True,
)


def court_took(sets: Mapping[str, str], when: Condition = ALWAYS) -> Outcome:
    """Return that a court has the case."""
    return Outcome(
        "filed",
        T(zh="法院立案了", en="The court took the case"),
        told=T(zh="法院立了案", en="The court took my case"),
        sets=sets,
        when=when,
    )


def court_declined(when: Condition = ALWAYS) -> Outcome:
    """Return that a court does not take the case."""
    return Outcome(
        "dismissed",
        T(zh="法院不受理", en="The court refused it"),
        told=T(zh="法院裁定不予受理", en="The court declined the case"),
        sets={"over": "decided"},
        when=when,
    )


def by_court() -> tuple[Outcome, ...]:
    """Return what may come of a suit, where the guide hands the matter on to the court."""
    return (court_took({"over": "handed_on"}), COURT_PAID, court_declined(), COURT_SILENT, REST)


def filed(sets: Mapping[str, str]) -> Outcome:
    """Return that a complaint went to 12315, which starts its time."""
    return Outcome(
        "filed",
        T(zh="我投诉了", en="I have complained"),
        told=T(zh="我向 12315 投诉了", en="I complained to 12315"),
        sets=sets,
        starts=D.filed_on,
    )


def taken(sets: Mapping[str, str], when: Condition) -> Outcome:
    """Return that 12315 took the complaint, which starts its mediation."""
    return Outcome(
        "taken",
        T(zh="12315 受理了", en="12315 took it"),
        told=T(zh="12315 受理了我的投诉", en="12315 took my complaint"),
        sets=sets,
        starts=D.accepted_on,
        when=when,
    )


def not_accepted(
    sets: Mapping[str, str], when: Condition = ALWAYS, starts: Day | None = None
) -> Outcome:
    """Return that 12315 did not take the complaint."""
    return Outcome(
        "not_accepted",
        T(zh="12315 不受理", en="12315 refused it"),
        told=T(zh="12315 没有受理我的投诉", en="12315 did not take my complaint"),
        sets=sets,
        starts=starts,
        when=when,
    )


def failed(sets: Mapping[str, str], when: Condition = ALWAYS) -> Outcome:
    """Return that mediation ended without agreement."""
    return Outcome(
        "failed",
        T(zh="没谈成", en="Mediation failed"),
        told=T(zh="12315 的调解没有谈成", en="Mediation by 12315 failed"),
        sets=sets,
        when=when,
    )


def no_answer(sets: Mapping[str, str], starts: Day | None = None) -> Outcome:
    """Return that 12315 let its time pass."""
    return Outcome(
        "silent",
        T(zh="到时间没答复", en="No answer in time"),
        told=T(zh="12315 到时间没有答复", en="12315 did not answer in time"),
        sets=sets,
        starts=starts,
        silent=True,
    )


def ran_out(sets: Mapping[str, str], when: Condition = ALWAYS) -> Outcome:
    """Return that mediation, once taken up, led to nothing in its time: that is its end."""
    return Outcome(
        "ran_out",
        T(zh="调解时间到了没结果", en="Nothing in the time given"),
        told=numbered(
            zh="12315 受理后 {mediation}没有调解成",
            en="12315 took it and settled nothing in {mediation}",
        ),
        sets=sets,
        silent=True,
        when=when,
    )


_NO_HELP_THERE = {"way": "m12315_over"}

_NO_ANSWER = no_answer(_NO_HELP_THERE)


def filed_12315() -> tuple[Outcome, ...]:
    """Return what may come of going to 12315, where the fact `way` remembers it."""
    return (filed({"way": "m12315_open"}), SETTLED, _NO_ANSWER, REST)


def at_12315(not_taken_yet: Condition) -> tuple[Outcome, ...]:
    """Return what may come of a complaint that 12315 has, where `way` remembers it."""
    return (
        taken({"way": "m12315_taken"}, not_taken_yet),
        not_accepted(_NO_HELP_THERE, not_taken_yet),
        SETTLED,
        failed(_NO_HELP_THERE),
        _NO_ANSWER,
    )


def by_courier(told: Mapping[str, str]) -> tuple[Outcome, ...]:
    """Return what may come of a complaint to the courier; `told` is what is so after it."""
    return (
        Outcome(
            "asked",
            T(zh="我投诉了", en="I have complained"),
            told=T(zh="我向快递企业投诉了", en="I complained to the courier company"),
            sets=told,
            starts=D.courier_on,
        ),
        Outcome(
            "settled",
            T(zh="快递办好了", en="The courier settled it"),
            told=T(zh="快递企业解决了", en="The courier company settled it"),
            sets={"over": "settled"},
        ),
        Outcome(
            "failed",
            T(zh="答复了，不满意", en="Answered, but poorly"),
            told=T(
                zh="我向快递企业投诉，答复不能解决问题",
                en="I complained to the courier company, whose answer settled nothing",
            ),
            sets=told,
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
            sets=told,
            silent=True,
        ),
    )


_ENDS = {"over": "decided"}


def by_post(unsettled: Mapping[str, str] = _ENDS) -> tuple[Outcome, ...]:
    """Return what may come of the appeal to the postal authority, the last where none follows."""
    return (
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
            sets=unsettled,
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
            sets=unsettled,
            silent=True,
        ),
        REST,
    )
