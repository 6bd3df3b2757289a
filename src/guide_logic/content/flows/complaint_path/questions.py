"""What a buyer is asked, in this order; one answer may settle several facts."""

from guide_logic.content.buyers import facts as buyers
from guide_logic.content.flows.complaint_path.conditions import ON_PLATFORM
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.moments import D, dates_question
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.facts import Choice, Option, Question
from guide_logic.language.text import T

__all__ = ["QUESTIONS"]

SAFETY = Question(
    "safety",
    T(zh="先看安全：有下面这些情况吗？", en="Safety first: is any of this happening?"),
    T(
        zh="有人身危险或钱正在被骗走时，先报警、先止付，退款放在旁边同时办。",
        en="If you are in danger or money is being taken, the police and your bank come first. "
        "The refund goes on beside that.",
    ),
    (
        Choice(
            "safety",
            (F.danger, F.sham),
            (
                Option(
                    "none",
                    T(zh="都没有", en="None of these"),
                    {"danger": "none", "sham": "no"},
                ),
                Option("threat", F.danger.options["threat"], {"danger": "threat", "sham": "no"}),
                Option(
                    "scam",
                    F.danger.options["scam"],
                    {"danger": "scam", "sham": "no"},
                    hint=T(
                        zh="比如冒充客服、让你在平台外转账、要你共享屏幕、发空包后失联",
                        en="For example fake customer service, a transfer outside the platform, "
                        "screen sharing, or an empty parcel and then silence",
                    ),
                ),
                Option("injury", F.danger.options["injury"], {"danger": "injury", "sham": "no"}),
                Option(
                    "sham",
                    T(
                        zh="这一单其实是刷单、套现或帮人走账",
                        en="This was really a fake order, a cash-out or money passed through",
                    ),
                    {"danger": "none", "sham": "yes"},
                ),
            ),
        ),
    ),
)

_LARGE = T(zh="常见平台", en="The large platforms")
_ELSEWHERE = T(zh="其他平台，或付在平台外", en="Elsewhere, or paid outside any platform")
_LARGE_PLATFORMS = ("taobao_tmall", "jd", "pdd", "douyin", "wechat_shop", "xianyu", "xhs")


def _on_platform(id: str, group: T) -> Option:
    """Return a platform on which the order was paid."""
    facts = {"pay": "platform", "platform_name": id, "crossborder": "no"}
    return Option(id, F.platform_name.options[id], facts, group=group)


WHERE = Question(
    "where",
    T(zh="在哪里买的，钱付在哪里？", en="Where did you buy it, and where did you pay?"),
    T(
        zh="平台只能处理付在平台里的钱；每个平台的倒计时和入口也不一样。",
        en="A platform can only deal with money paid on it, and each has its own countdowns "
        "and buttons.",
    ),
    (
        Choice(
            "where",
            (F.pay, F.platform_name, F.crossborder),
            (
                *(_on_platform(id, _LARGE) for id in _LARGE_PLATFORMS),
                _on_platform("1688", _ELSEWHERE),
                Option(
                    "cross_border",
                    T(
                        zh="跨境进口（天猫国际、京东国际等，保税或海外直邮）",
                        en="A cross-border import (Tmall Global, JD Worldwide …)",
                    ),
                    {
                        "pay": "platform",
                        "platform_name": "cross_border",
                        "crossborder": "bonded_or_direct",
                    },
                    group=_ELSEWHERE,
                ),
                Option(
                    "other",
                    T(zh="其他平台，钱付在平台里", en="Another platform, paid on it"),
                    {"pay": "platform", "platform_name": "other", "crossborder": "no"},
                    group=_ELSEWHERE,
                ),
                Option(
                    "offline",
                    T(zh="钱付在平台外", en="Paid outside any platform"),
                    {"pay": "offline", "platform_name": "other", "crossborder": "no"},
                    hint=T(
                        zh="比如微信转账、银行汇款、扫个人收款码。商家自己的网站、小程序、柜台，"
                        "用“网上买的服务”向导",
                        en="For example a WeChat transfer, a bank transfer or a private QR code. "
                        "For a trader’s own site, mini-program or counter use the guide “Services "
                        "bought online”",
                    ),
                    group=_ELSEWHERE,
                ),
            ),
        ),
    ),
)

WHO = Question(
    "who",
    T(zh="你为谁买的，卖家是谁？", en="Who did you buy for, and who sold it?"),
    T(
        zh="12315 调解和三倍、十倍赔偿只管“为生活买、"
        "向经营者买”。个人转让闲置、公司采购要走别的路。",
        en="12315 mediation and extra damages are for people who buy for daily life from a trader. "
        "Private sales and business purchases take another path.",
    ),
    (buyers.BOUGHT_FROM,),
)

STATE = Question(
    "state",
    T(zh="订单页上现在是什么状态？", en="What does the order page say now?"),
    T(
        zh="能用哪种申请、平台管不管，先看订单走到哪一步。",
        en="Which request you can make, and whether the platform still deals with it, depends on "
        "how far the order has got.",
    ),
    (Choice.of(F.state, buyers.STATE_HINTS),),
)

ISSUE = Question(
    "issue",
    T(zh="最主要的问题是什么？", en="What is the main problem?"),
    T(
        zh="退款理由怎么选、谁来举证、能要求什么，都看这个。有几个问题时选最主要的一个。",
        en="It decides which refund reason to choose, who has to prove what, and what you can ask "
        "for. If there are several, take the main one.",
    ),
    (Choice.of(F.issue, groups=buyers.ISSUE_GROUPS),),
)


_WITH_SELLER = T(zh="在你和卖家之间", en="Between you and the seller")
_GOING_BACK = T(zh="货退回去的时候", en="While the goods go back")
_WITH_PLATFORM = T(zh="在平台手里", en="With the platform")
_WITH_12315 = T(zh="在 12315", en="With 12315")
_WITH_COURT = T(zh="在法院", en="With a court")


def _progress(id: str, label: T, /, *, online: bool = False, **sets: str) -> Option:
    """Return how far a case has got, by who has it; `online` ones need an order on a platform."""
    facts = {"refund": "unknown", "esc": "unknown", "platform": "none", "ext": "none", **sets}
    ext = facts["ext"]
    if facts["platform"] != "none":
        group = _WITH_PLATFORM
    elif ext != "none":
        group = _WITH_COURT if ext in ("court_open", "sued") else _WITH_12315
    else:
        back = ("return_stage", "sent_back", "sent_back_refused")
        group = _GOING_BACK if facts["refund"] in back else _WITH_SELLER
    return Option(id, label, facts, group=group, when=ON_PLATFORM if online else ALWAYS)


PROGRESS = Question(
    "progress",
    T(zh="你已经走到哪一步了？", en="How far have you got?"),
    T(
        zh="选走得最远的那一步：接下来等、催、申诉还是换渠道，都看它。",
        en="Take the furthest step. It decides whether to wait, press, appeal or change channel.",
    ),
    (
        Choice(
            "progress",
            (F.refund, F.esc, F.platform, F.ext),
            (
                _progress(
                    "nothing", T(zh="还没申请退款", en="No refund asked for yet"), refund="none"
                ),
                _progress(
                    "pending_in_time",
                    T(
                        zh="申请了退款，还在等卖家处理",
                        en="A refund was asked for; waiting for the seller",
                    ),
                    online=True,
                    refund="pending_in_time",
                ),
                _progress(
                    "pending_overdue",
                    T(
                        zh="申请了退款，页面倒计时走完了，还没结果",
                        en="A refund was asked for; the countdown ran out and nothing happened",
                    ),
                    online=True,
                    refund="pending_overdue",
                ),
                _progress(
                    "refused",
                    T(
                        zh="卖家拒绝退款，还能申请平台介入",
                        en="The seller refused; platform intervention can still be asked for",
                    ),
                    online=True,
                    refund="refused",
                    esc="in",
                ),
                _progress(
                    "refused_late",
                    T(
                        zh="卖家拒绝退款，平台介入的入口已经没有了",
                        en="The seller refused; the button for platform intervention is gone",
                    ),
                    online=True,
                    refund="refused",
                    esc="out",
                ),
                _progress(
                    "return_stage",
                    F.refund.options["return_stage"],
                    online=True,
                    refund="return_stage",
                ),
                _progress(
                    "sent_back",
                    F.refund.options["sent_back"],
                    online=True,
                    refund="sent_back",
                ),
                _progress(
                    "sent_back_refused",
                    F.refund.options["sent_back_refused"],
                    online=True,
                    refund="sent_back_refused",
                ),
                _progress(
                    "withdrawn",
                    T(
                        zh="退款申请被撤销或超时关闭了",
                        en="The request was withdrawn, or closed by time",
                    ),
                    online=True,
                    refund="withdrawn",
                ),
                _progress("done", T(zh="钱已经退回来了", en="The money is back"), refund="done"),
                _progress(
                    "platform_open",
                    T(zh="平台介入正在处理", en="The platform is dealing with the case"),
                    online=True,
                    platform="open",
                ),
                _progress(
                    "platform_lost",
                    T(zh="平台判卖家有理", en="The platform decided against you"),
                    online=True,
                    platform="lost",
                ),
                _progress(
                    "platform_rejected",
                    T(zh="平台不受理", en="The platform refused to take the case"),
                    online=True,
                    platform="rejected",
                ),
                _progress(
                    "won_unpaid",
                    T(
                        zh="平台判你赢，但钱没到账",
                        en="The platform decided for you, but no money came",
                    ),
                    online=True,
                    platform="won_unpaid",
                ),
                _progress("m12315_open", F.ext.options["m12315_open"], ext="m12315_open"),
                _progress("m12315_silent", F.ext.options["m12315_silent"], ext="m12315_silent"),
                _progress("m12315_failed", F.ext.options["m12315_failed"], ext="m12315_failed"),
                _progress("m12315_refused", F.ext.options["m12315_refused"], ext="m12315_refused"),
                _progress("court_open", F.ext.options["court_open"], ext="court_open"),
                _progress("sued", F.ext.options["sued"], ext="sued"),
            ),
        ),
    ),
)

WAITING = Question(
    "refund_days",
    T(zh="退款申请提交几天了？", en="How many days ago did you ask for the refund?"),
    T(
        zh="和平台的倒计时比一比，看卖家的时间是不是已经用完。",
        en="It is compared with the platform’s countdown, to see whether the seller’s time is up.",
    ),
    (buyers.REFUND_DAYS_ENTRY,),
)

EXCEPTION = Question(
    "exception",
    T(zh="售后期过了，但有下面的情况吗？", en="After-sales is closed. Is any of this so?"),
    T(
        zh="淘宝规则第5条写明，有这些情况时平台的受理期限不适用。其他平台看各自的规则。",
        en="Under article 5 of Taobao’s rules the time limit does not apply in these cases. "
        "Other platforms have rules of their own.",
    ),
    (Choice.of(F.exception),),
)

DETAILS = Question(
    "details",
    T(zh="补两样，结果更准", en="Two details make this sharper"),
    T(
        zh="金额只用来在你的设备上算数，不会进网址，也不会发出去。",
        en="The amount is only used for the sums, on your device. It goes into no link and is "
        "sent nowhere.",
    ),
    (
        buyers.AMOUNT_ENTRY,
        Choice.of(F.evidence, label=F.evidence.label),
    ),
    on_plan=True,
)

DATES = dates_question(
    D.promised_on,
    D.refused_on,
    D.agreed_on,
    D.signed_on,
    D.back_on,
    D.decided_on,
    D.courier_on,
    D.filed_on,
    D.accepted_on,
    D.refusal_on,
    D.learned_on,
    D.served_on,
    D.perform_on,
)

QUESTIONS = (SAFETY, WHERE, WHO, STATE, ISSUE, PROGRESS, WAITING, EXCEPTION, DETAILS, DATES)
