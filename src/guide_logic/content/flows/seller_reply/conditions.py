"""Named conditions that several rules of the seller's reply share."""

from functools import reduce
from operator import or_

from guide_logic.content.figures import FIGURES, numbered
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.law import JD_RULES, PRACTICE_NOTES, TAOBAO_TIMERS, WECHAT_RULES
from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.decisions import Deadline
from guide_logic.language.sources import Source
from guide_logic.language.text import T

__all__ = [
    "ANSWERS",
    "ANSWER_BY",
    "AT_FAULT",
    "COURIER",
    "JD",
    "KEPT",
    "LOST",
    "MEDIATED",
    "ON_PLATFORM",
    "OUT",
    "PRICE_OWED",
    "REVIEW",
    "RUNNING",
    "TAOBAO",
    "UNSAFE",
    "VIOLATION",
    "WECHAT",
]

ON_PLATFORM = F.on_platform.is_("yes")

LOST = ON_PLATFORM & F.decided.is_("against_us")

OUT = (ON_PLATFORM & F.clock.is_("out")) | LOST
"""Row D04: the platform's time is over, or it has decided against the seller."""

REVIEW = F.claim.is_("review")
"""A review has no clock and no decision: nobody asks for anything yet."""

RUNNING = ON_PLATFORM & F.clock.is_("in") & ~LOST & ~REVIEW
"""A platform's clock may be running: silence is what loses the case."""

UNSAFE = F.about.is_("injury")

KEPT = F.claim.is_("refund_only_kept")
MEDIATED = F.claim.is_("m12315")
VIOLATION = F.claim.is_("violation")

AT_FAULT = F.fault.is_("seller", "logistics")
"""Towards the buyer the seller answers for the courier too: E-Commerce Law art. 20."""

ANSWERS = F.fault.is_("seller") | (F.fault.is_("logistics") & ~F.claim.is_("violation"))
"""A decision against the seller has the fault right; a penalty for the courier’s doing may not."""

PRICE_OWED = ~AT_FAULT & ~(UNSAFE & F.fault.is_("unclear"))
"""The price may be asked back: the seller does not answer for the fault, and nobody may be hurt."""

COURIER = F.fault.is_("logistics") & ~F.about.is_("no_reason", "injury")
"""The courier caused a loss that the seller can recover."""

TAOBAO = F.platform_name.is_("taobao_tmall")
JD = F.platform_name.is_("jd")
WECHAT = F.platform_name.is_("wechat_shop")

_REFUND = F.claim.is_("refund")

_CLOCKS: tuple[tuple[Condition, int, T, tuple[Source, ...]], ...] = (
    (
        F.claim.is_("platform_case") & JD,
        FIGURES["jd_seller_reply"].longest_days(),
        numbered(
            zh="京东纠纷单：收到后 {jd_seller_reply}内和解或举证；以页面倒计时为准。",
            en="JD dispute: settle or give evidence within {jd_seller_reply} of receiving it. "
            "The countdown on the page decides.",
        ),
        (JD_RULES[9],),
    ),
    (
        _REFUND & JD,
        FIGURES["jd_talks"].longest_days(),
        numbered(
            zh="京东：{jd_seller_reply}内没处理或没谈成，买家就可以申请京东介入；以页面倒计时为"
            "准。",
            en="JD: after {jd_seller_reply} without action or agreement the buyer may call in JD. "
            "The countdown on the page decides.",
        ),
        (JD_RULES[3],),
    ),
    (
        _REFUND & WECHAT,
        FIGURES["wechat_refund"].longest_days(),
        numbered(
            zh="微信小店：处理退款或退货申请默认各有 {wechat_refund}；以页面倒计时为准。",
            en="WeChat shop: {wechat_refund} by default to deal with a refund or a return "
            "request. The countdown on the page decides.",
        ),
        (WECHAT_RULES["timers"],),
    ),
    (
        _REFUND & TAOBAO & F.about.is_("not_shipped"),
        FIGURES["taobao_unshipped"].longest_days(),
        numbered(
            zh="淘宝未发货的退款：二手资料说有 {taobao_unshipped}；以页面倒计时为准。",
            en="Taobao, not shipped: {taobao_unshipped}, secondary sources say. The countdown "
            "on the page decides.",
        ),
        (TAOBAO_TIMERS["unshipped"],),
    ),
    (
        _REFUND & TAOBAO & ~F.about.is_("not_shipped"),
        FIGURES["taobao_shipped"].longest_days(),
        numbered(
            zh="淘宝已发货的退款或退货：二手资料说有 {taobao_shipped}；虚拟商品更短；以页面倒计时"
            "为准。",
            en="Taobao, shipped: {taobao_shipped} for a refund or return, secondary sources say, "
            "and less for virtual goods. The countdown on the page decides.",
        ),
        (TAOBAO_TIMERS["shipped"], TAOBAO_TIMERS["return"]),
    ),
)
"""When, in how many days it ends, in words, and from where: JD-01, JD-04, WX-01, TB-03 to TB-05."""

ANSWER_BY = (
    Deadline(
        T(
            zh="按你填的天数，规则里的时间已经过了。页面还能提交，就现在提交；"
            "不能了，把“平台那边走到哪一步了”改成“时间已经过了”。",
            en="By your count of days the time in the rules is over. If the page still takes an "
            "answer, give it now. If not, change how far the platform has got "
            "to “your time is over”.",
        ),
        days=0,
        when=RUNNING
        & reduce(or_, (when & F.days_open.at_least(days + 1) for when, days, _, _ in _CLOCKS)),
        sources=(PRACTICE_NOTES["in-app"],),
    ),
    # The time ends at the hour it began: its last whole day is the one before.
    *(
        Deadline(text, days=end, since=F.days_open, when=RUNNING & when & known, sources=sources)
        for when, days, text, sources in _CLOCKS
        for end, known in ((days, F.days_open.at_least(days)), (days - 1, ALWAYS))
    ),
    Deadline(
        T(
            zh="今天先提交一次；最晚以页面倒计时或通知写明的时间为准。",
            en="Submit something today; the countdown on the page, or the time in the notice, is "
            "the latest.",
        ),
        days=0,
        when=RUNNING,
        sources=(PRACTICE_NOTES["in-app"],),
    ),
    Deadline(T(zh="今天就办。", en="Today."), days=0),
)
"""By when a seller has to have acted: the platform's own clock, or else today."""
