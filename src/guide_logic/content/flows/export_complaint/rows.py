"""Table E: the exporter's case, first match wins; `ref` is the row of the table.

Every ladder is the seed's: listen, record, answer with a date, find the cause,
remedy, follow up. A platform's clock goes before all of it.
"""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.export_complaint.conditions import (
    ANSWERABLE,
    CLOSED_CLOCK,
    DIRECT,
    PLATFORM,
    TOO_LATE,
)
from guide_logic.content.flows.export_complaint.facts import F
from guide_logic.content.flows.export_complaint.steps import (
    ACK,
    APPEAL,
    ASSIST,
    AWAIT,
    BARRED,
    CALL,
    CHECK,
    CLOCK,
    CLOSE,
    DATED,
    GUIDE,
    HOLD,
    LAW,
    LIMIT,
    NOTICE,
    REC,
    RECOUP,
    RESHIP,
    ROOT,
    SETTLE,
    SHOW,
    SORRY,
    TALKS,
    TELL,
    TERMS,
    UPDATE,
)
from guide_logic.content.law import (
    ALIBABA_ASSURANCE,
    AMAZON_CLAIMS,
    CISG,
    CIVIL_CODE,
    GUIDING_CASE_107,
    TRADE_NOTES,
)
from guide_logic.language.decisions import Row, Step, Use
from guide_logic.language.text import T

__all__ = ["ROWS"]

_SAFE = {"safety": "no"}
"""The same complaint without the danger: the customer's own matter goes on beside it."""

_OURS = F.cause.is_("product", "service")


_SO_FAR = F.so_far.is_

_NEW = _SO_FAR("none", "held", "warned")
"""Nothing has been said yet to the customer about their own matter."""

_BEFORE_REMEDY = _NEW | _SO_FAR("safe", "case_answered", "replied", "checking", "found")

_NEW_THERE = _NEW | _SO_FAR("safe")

_URGENT = F.urgent.is_("yes")

_WAITING = AWAIT.if_(_SO_FAR("offered", "late"))


def _ladder(*remedy: Step | Use) -> list[Step | Use]:
    """Return the whole ladder around a remedy: clock, listen, reply, remedy, close."""
    return [
        CLOCK.if_(ANSWERABLE & (_NEW | _SO_FAR("safe", "case_opened"))),
        REC,
        # Who cannot wait for mail is called first; the mail that confirms it is the reply.
        CALL.if_(_URGENT & (_NEW | _SO_FAR("case_answered"))),
        ACK.if_(_NEW | _SO_FAR("case_answered")),
        *remedy,
        _WAITING,
        CLOSE.if_(~_SO_FAR("refused")),
        TALKS.if_(DIRECT),
    ]


_NOTICE = NOTICE.if_(F.notice.is_("unclear"))

ROWS = (
    Row(
        "safety",
        ref="E01",
        when=F.safety.is_("yes"),
        beside=_SAFE,
        title=T(zh="货可能伤人", en="The goods could hurt someone"),
        because=T(
            zh="先把货停住，先通知会碰到它的人；不分普通客户和 VIP。客户自己的那件事，旁边同时办。",
            en="Stop the goods and warn whoever may touch them first, whatever the customer’s "
            "rank. The customer’s own matter goes on beside it.",
        ),
        steps=[
            HOLD.if_(_SO_FAR("none")),
            TELL.if_(_SO_FAR("none", "held")),
            CALL.if_(_URGENT),
            ROOT,
        ],
        sources=(TRADE_NOTES["recall"], TRADE_NOTES["goodwill"]),
    ),
    Row(
        "too_late_there",
        ref="E02",
        when=PLATFORM & CLOSED_CLOCK,
        title=T(
            zh="平台或付款机构的时限过了，或已判你承担",
            en="The time limit has passed, or it was decided against you",
        ),
        because=T(
            zh="在那边不答复，常常直接判客户有理。还能申诉、补交的马上做；不能的，止损、"
            "和客户谈了结。",
            en="Silence there often decides for the customer. Appeal or hand in late if you still "
            "can; otherwise limit the loss and settle.",
        ),
        steps=[
            APPEAL.if_((F.decided.is_("no") | F.clock.is_("in", "na")) & _NEW_THERE),
            REC,
            LIMIT.if_(_NEW_THERE | _SO_FAR("appealed")),
            CALL.if_(_URGENT & (_NEW_THERE | _SO_FAR("appealed", "limited"))),
            _WAITING,
            SETTLE.if_(_NEW_THERE | _SO_FAR("appealed", "limited")),
            CLOSE,
        ],
        sources=(AMAZON_CLAIMS["claim"], AMAZON_CLAIMS["appeal"], ALIBABA_ASSURANCE["evidence"]),
    ),
    Row(
        "notice_too_late",
        ref="E03",
        when=DIRECT & TOO_LATE,
        title=numbered(
            zh="客户满 {cisg_notice_longest}才说货有问题",
            en="The customer first told you after more than {cisg_notice_longest}",
        ),
        because=numbered(
            zh="买方满 {cisg_notice_longest}才通知的，一般不能再主张。先查质保期、你当时知不知情、"
            "对方有没有理由，再礼貌地说明。",
            en="A buyer who gives notice only after {cisg_notice_longest} can generally claim no "
            "more. Check the guarantee period, what you knew, and the buyer’s excuse first; then "
            "explain politely.",
        ),
        steps=_ladder(NOTICE, BARRED.if_(_BEFORE_REMEDY)),
        sources=(CISG[39], CISG[40], CIVIL_CODE[621]),
    ),
    Row(
        "cause_unclear",
        ref="E04",
        when=F.cause.is_("unclear"),
        title=T(zh="原因还没查清", en="The cause is not clear yet"),
        because=T(
            zh="先确认收到、给出日期，再查。没查清之前不认责，也不推责。",
            en="Confirm receipt and name a date, then look into it. Until you know, neither "
            "accept nor refuse the blame.",
        ),
        steps=_ladder(
            _NOTICE,
            CHECK.if_(_NEW | _SO_FAR("case_answered", "replied")),
            UPDATE.if_(_BEFORE_REMEDY),
        ),
        sources=(TRADE_NOTES["process"], TRADE_NOTES["times"]),
    ),
    Row(
        "by_contract",
        ref="E05",
        when=_OURS & F.contract.is_("covers"),
        title=T(
            zh="产品或服务是你的责任，合同写了怎么办",
            en="Your product or service is at fault, and the contract says what follows",
        ),
        because=T(
            zh="约好的就照约定做：修、换、退或其他服务，不打折扣。",
            en="What was agreed is done: repair, exchange, refund or another service, in full.",
        ),
        steps=_ladder(_NOTICE, TERMS.if_(_BEFORE_REMEDY)),
        sources=(TRADE_NOTES["process"],),
    ),
    Row(
        "by_law",
        ref="E06",
        when=_OURS,
        title=T(
            zh="产品或服务是你的责任，合同没写怎么办",
            en="Your product or service is at fault, and the contract is silent",
        ),
        because=T(
            zh="合同没写，就看法律和平台规则给客户什么，再提一个和问题相称的方案。",
            en="Where the contract is silent, the law and the platform’s rules say what the "
            "customer may have. Propose what fits the problem.",
        ),
        steps=_ladder(_NOTICE, LAW.if_(_BEFORE_REMEDY)),
        sources=(CISG[35], GUIDING_CASE_107["breach"], TRADE_NOTES["scope"]),
    ),
    Row(
        "risk_was_the_buyers",
        ref="E07",
        when=F.cause.is_("logistics") & F.risk.is_("buyer"),
        title=T(
            zh="物流出的事，风险已转给买方",
            en="It happened in transport, and the risk was the buyer’s",
        ),
        because=T(
            zh="风险已转移，一般由买方向承运人或保险索赔。你给齐单证，帮他办成。",
            en="The risk had passed, so the buyer generally claims from the carrier or insurer. "
            "You give all papers and help it along.",
        ),
        steps=_ladder(_NOTICE, ASSIST.if_(_BEFORE_REMEDY)),
        sources=(TRADE_NOTES["incoterms"],),
    ),
    Row(
        "risk_was_ours",
        ref="E08",
        when=F.cause.is_("logistics"),
        title=T(
            zh="物流出的事，风险还在你这里",
            en="It happened in transport, and the risk was yours",
        ),
        because=T(
            zh="先给客户补发或退款，再向承运人、保险追偿。",
            en="Send again or refund first; then recover it from the carrier or insurer.",
        ),
        steps=_ladder(
            _NOTICE, RESHIP.if_(_BEFORE_REMEDY), RECOUP.if_(_BEFORE_REMEDY | _SO_FAR("done"))
        ),
        sources=(TRADE_NOTES["incoterms"],),
    ),
    Row(
        "misuse",
        ref="E09",
        when=F.cause.is_("misuse"),
        title=T(zh="客户用法不对", en="It was used the wrong way"),
        because=T(
            zh="拿证据给客户复核，教会他用，再给维修的办法，直到他认可。",
            en="Give the customer the evidence to review, show the right use, and offer repair, "
            "until they accept it.",
        ),
        steps=_ladder(_NOTICE, GUIDE.if_(_BEFORE_REMEDY)),
        sources=(TRADE_NOTES["process"],),
    ),
    Row(
        "shelf_life",
        ref="E10",
        when=F.cause.is_("shelf_life"),
        title=T(zh="过了保质期", en="The shelf life is over"),
        because=T(
            zh="用生产、发货、到货的日期说话。交货时就过期或快过期的，是你的责任。",
            en="The dates of production, dispatch and arrival speak. If it was over or nearly so "
            "on delivery, the fault is yours.",
        ),
        steps=_ladder(_NOTICE, DATED.if_(_BEFORE_REMEDY)),
        sources=(TRADE_NOTES["process"], CISG[35]),
    ),
    Row(
        "after_sales_slow",
        ref="E11",
        when=F.cause.is_("aftersales_delay"),
        title=T(zh="你的售后太慢", en="Your after-sales service was too slow"),
        because=T(
            zh="慢了就认，给一个确定的日期，办完，再改流程。",
            en="Own the delay, give a firm date, finish it, and mend the process.",
        ),
        steps=_ladder(SORRY.if_(_BEFORE_REMEDY)),
        sources=(TRADE_NOTES["process"],),
    ),
    # Not in the table: the commonest chargeback is for what the carrier has delivered.
    Row(
        "nothing_wrong",
        ref="E12",
        when=F.cause.is_("nothing"),
        title=T(zh="查下来没有问题，客户不认", en="Nothing was wrong, and the customer disagrees"),
        because=T(
            zh="货送到了、也和约定一样的，用记录说话，不先退、不先补；客户可以复核，你也可以给一份好"
            "意。",
            en="Where it was delivered as agreed, let the records speak and neither refund nor "
            "send again first. The customer can review them, and you may add goodwill.",
        ),
        steps=_ladder(_NOTICE, SHOW.if_(_BEFORE_REMEDY)),
        sources=(TRADE_NOTES["process"],),
    ),
)
