"""What may come of acting by a day; ids stand in links and are never reused.

A matter goes one way only: the order or the return, the platform, 12315, a court; the
courier, the postal authority, a court. `stage` remembers whether the day was kept.
"""

from guide_logic.content.buyers.desk_outcomes import REST, by_court
from guide_logic.content.figures import numbered
from guide_logic.content.flows.deadlines.facts import F
from guide_logic.content.moments import D
from guide_logic.language.conditions import Condition
from guide_logic.language.entries import Day
from guide_logic.language.outcomes import Outcome
from guide_logic.language.text import T

__all__ = [
    "AT_12315",
    "AT_COURIER",
    "AT_PICTURES",
    "AT_PLATFORM",
    "AT_POSTAL",
    "BY_COURT",
    "IN_ORDER",
    "IN_RETURN",
    "WAITED",
]

_ACCUSED = F.side.is_("accused")

_SETTLED = Outcome(
    "settled",
    T(zh="办成了", en="Settled"),
    told=T(zh="这件事办成了", en="The matter was settled"),
    sets={"over": "settled"},
)


def _to(matter: str) -> dict[str, str]:
    """Return that the matter has gone to somebody else, where nothing was done yet."""
    return {"matter": matter, "stage": "none"}


def _done(zh: str, en: str, starts: Day | None = None) -> Outcome:
    """Return that the reader did in time what the day is for."""
    return Outcome(
        "done",
        T(zh="做了，在等答复", en="Done; waiting"),
        told=T(zh=zh, en=en),
        sets={"stage": "asked"},
        starts=starts,
    )


def _passed(then: str) -> Outcome:
    """Return that the day is over, so the matter goes on elsewhere."""
    return Outcome(
        "passed",
        T(zh="那天过了，没赶上", en="Day missed"),
        told=T(zh="最晚的那天过了，我没有赶上", en="The last day passed before I had acted"),
        sets=_to(then),
    )


def _silent(then: str) -> Outcome:
    """Return that nobody had answered when the day came."""
    return Outcome(
        "silent",
        T(zh="做了，到那天没答复", en="Done; no answer"),
        told=T(zh="到了那天，没有答复", en="The day came, and there was no answer"),
        sets=_to(then),
        silent=True,
    )


def _answered(id: str, matter: Condition, then: str, *, silent: bool = False) -> Outcome:
    """Return what ended a wait: an answer that settles nothing, or none."""
    if silent:
        return Outcome(
            id,
            T(zh="到那天没答复", en="No answer"),
            told=T(zh="到了那天，没有答复", en="The day came, and there was no answer"),
            sets=_to(then),
            silent=True,
            when=matter,
        )
    return Outcome(
        id,
        T(zh="答复了，没解决", en="Answered; not settled"),
        told=T(zh="对方答复了，没有解决", en="The answer came and settled nothing"),
        sets=_to(then),
        when=matter,
    )


_ORDERED = F.matter.is_("order", "return")
_CASE = F.matter.is_("platform_case")
_REST_OF_IT = F.matter.is_("m12315", "courier")
_PICTURES = F.matter.is_("pictures")

IN_ORDER = (
    _done("我在订单里申请了退款", "I asked for the refund in the order", D.asked_on),
    _SETTLED,
    _passed("m12315"),
    _silent("platform_case"),
)

IN_RETURN = (
    _done("我发了退货通知，寄了货", "I gave notice of the return and sent the goods"),
    _SETTLED,
    _passed("m12315"),
    _silent("platform_case"),
)

AT_PLATFORM = (
    _done("我在纠纷单里提交了材料", "I handed my evidence in on the case page"),
    _SETTLED,
    _passed("m12315"),
    _silent("m12315"),
)

AT_12315 = (
    _done("我向 12315 投诉了", "I complained to 12315", D.filed_on),
    _SETTLED,
    _passed("court"),
    _silent("court"),
)

AT_COURIER = (
    _done("我向快递企业投诉了", "I complained to the courier company", D.courier_on),
    _SETTLED,
    Outcome(
        "silent",
        T(zh="投诉了，到那天没答复", en="Complained; no answer by that day"),
        told=T(
            zh="我向快递企业投诉，到了那天没有答复",
            en="I complained to the courier company and had no answer by the day",
        ),
        sets={"stage": "asked"},
        silent=True,
    ),
)

AT_POSTAL = (
    _SETTLED,
    Outcome(
        "failed",
        T(zh="申诉了，没谈成", en="Appealed; nothing came of it"),
        told=T(
            zh="我向邮政管理部门申诉，没有谈成",
            en="I appealed to the postal authority, and nothing came of it",
        ),
        sets=_to("court"),
    ),
    Outcome(
        "silent",
        numbered(
            zh="申诉了，{postal_reply}没答复",
            en="Appealed; no answer in {postal_reply}",
        ),
        told=numbered(
            zh="我向邮政管理部门申诉，{postal_reply}没有答复",
            en="I appealed to the postal authority and had no answer in {postal_reply}",
        ),
        sets=_to("court"),
        silent=True,
    ),
    REST,
)

_FILED = Outcome(
    "filed",
    T(zh="起诉或投诉了，平台知道", en="Filed, and the platform knows"),
    told=T(
        zh="我起诉或投诉了，把凭证交给了平台",
        en="I sued or complained, and gave the platform the proof",
    ),
    sets={"over": "handed_on"},
    when=_PICTURES & ~_ACCUSED,
)

_MISSED = Outcome(
    "missed",
    numbered(
        zh="{counter_statement_wait}过了，没赶上",
        en="The {counter_statement_wait} have passed",
    ),
    told=numbered(
        zh="{counter_statement_wait}过了，我没有赶上",
        en="The {counter_statement_wait} passed before I had acted",
    ),
    sets=_to("court"),
    when=_PICTURES & ~_ACCUSED,
)

AT_PICTURES = (
    _FILED,
    _MISSED,
    Outcome(
        "forwarded",
        T(zh="声明今天转给对方了", en="The statement was sent on today"),
        told=T(
            zh="我的声明转到了投诉人手上",
            en="My statement reached the complainant",
        ),
        sets={"stage": "asked"},
        starts=D.forwarded_on,
        when=_ACCUSED,
    ),
    _SETTLED,
    Outcome(
        "silent",
        T(zh="问了，平台没答复", en="Asked; no answer"),
        told=T(
            zh="我问了平台声明到达的日期，没有答复",
            en="I asked the platform when the statement arrived and had no answer",
        ),
        sets={"stage": "asked"},
        silent=True,
    ),
)

WAITED = (
    _SETTLED,
    _answered("refused", _ORDERED, "platform_case"),
    _answered("silent", _ORDERED, "platform_case", silent=True),
    _answered("refused_case", _CASE, "m12315"),
    _answered("silent_case", _CASE, "m12315", silent=True),
    _answered("refused_last", _REST_OF_IT, "court"),
    _answered("silent_last", _REST_OF_IT, "court", silent=True),
    Outcome(
        "sued",
        T(zh="对方起诉或投诉了", en="They sued or complained"),
        told=T(zh="对方起诉或投诉了", en="The other side sued or complained"),
        sets={"over": "handed_on"},
        when=_PICTURES & _ACCUSED,
    ),
    _FILED,
    _MISSED,
    Outcome(
        "silent_pictures",
        numbered(
            zh="{counter_statement_wait}满了，没恢复",
            en="{counter_statement_wait} over; nothing back",
        ),
        told=numbered(
            zh="{counter_statement_wait}满了，我书面要求平台处理",
            en="The {counter_statement_wait} passed, and I asked the platform in writing",
        ),
        sets={"over": "handed_on"},
        silent=True,
        when=_PICTURES & _ACCUSED,
    ),
    Outcome(
        "silent_owner",
        T(zh="一直不知道哪天到的", en="That day never became known"),
        told=T(
            zh="声明到达的日期一直没有查到",
            en="The day on which the statement arrived never became known",
        ),
        sets=_to("court"),
        silent=True,
        when=_PICTURES & ~_ACCUSED,
    ),
)

BY_COURT = by_court()
