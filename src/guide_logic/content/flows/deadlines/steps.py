"""What to do with a date: find it, put it down, act before the last one."""

from guide_logic.content.buyers.complain_12315 import ON_12315
from guide_logic.content.channels import (
    CASE_HOLDER,
    COURIER,
    COURTS,
    MARKET_REGULATION,
    PLATFORM,
    POSTAL,
    SELF,
    SELLER,
)
from guide_logic.content.figures import numbered
from guide_logic.content.flows.deadlines import outcomes as may
from guide_logic.content.flows.deadlines.facts import F
from guide_logic.content.law import (
    CIVIL_CODE,
    CIVIL_PROCEDURE,
    ECL,
    EXPRESS_RULES,
    JD_RULES,
    ORDER_121,
    PRACTICE_NOTES,
    RETURN_RULES,
)
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import ACT, PREPARE, WAIT, Channel, Deadline, Step
from guide_logic.language.outcomes import Outcome
from guide_logic.language.sources import Source
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = [
    "CASE_CLOCK",
    "COURIER_CLOCK",
    "COURT_CLOCK",
    "FIND",
    "M12315_CLOCK",
    "ORDER_CLOCK",
    "PICTURE_CLOCK",
    "POSTAL_CLOCK",
    "RETURN_CLOCK",
    "WAIT_ANSWER",
]

FIND = Step(
    "find_the_dates",
    ref="FIND",
    channel=SELF,
    does=PREPARE,
    title=T(zh="把起算的日期找出来，截图", en="Find the day each limit starts from, and save it"),
    text=T(
        zh="订单页、物流、聊天记录、短信和书面通知上都有日期。按到你手上的那天记，不按写的那天；"
        "把截图存到手机以外的地方。然后把日期填在下面，加到日历里。",
        en="Dates stand on the order page, the tracking, the chat, texts and letters. Note the day "
        "something reached you, not the day it was written, and keep the screenshots outside your "
        "phone too. Then fill the dates in below and add them to your calendar.",
    ),
    deadlines=(Deadline(T(zh="今天。", en="Today."), days=0),),
    fails=T(
        zh="日期找不到，问平台客服、快递或办理的机关，请对方写下来。",
        en="If a date cannot be found, ask the platform, the courier or the office, in writing.",
    ),
    sources=(PRACTICE_NOTES["evidence"],),
)


def _clock(
    id: str,
    ref: str,
    channel: Channel,
    title: T,
    text: T,
    fails: T,
    *sources: Source,
    where: T,
    outcomes: tuple[Outcome, ...],
    do: T | tuple[Note, ...] | None = None,
    does: str = ACT,
) -> Step:
    """Return the step that says whose clock runs; `do` serves whoever has acted, too."""
    return Step(
        id,
        ref=ref,
        channel=channel,
        does=does,
        title=title,
        text=text,
        do=do or title,
        where=where,
        deadlines=(
            Deadline(
                T(
                    zh="最晚的日子写在最上面；没有日期的，越早越好。",
                    en="The last day stands at the top; where there is none, sooner is better.",
                ),
            ),
        ),
        fails=fails,
        outcomes=outcomes,
        sources=sources,
    )


ORDER_CLOCK = _clock(
    "order_clock",
    "ORDER",
    SELLER,
    T(zh="在订单里提，别只在聊天里说", en="Ask in the order, not only in the chat"),
    T(
        zh="平台的倒计时从你在订单里提交的时候算。到时间没结果，就申请平台介入；倒计时没走完，"
        "不要撤销。",
        en="The platform’s countdown starts when you submit in the order. When it ends with no "
        "result, ask for platform intervention (平台介入). Do not withdraw while it runs.",
    ),
    T(
        zh="平台那边过期了，还有 12315 和法院，看三年的那个日期。",
        en="If the platform’s time is over, 12315 and the courts remain: see the three-year date.",
    ),
    PRACTICE_NOTES["in-app"],
    where=T(
        zh="付款的 App：这笔订单 → “退款/售后”",
        en="The app you paid in: the order → refund or after-sales (退款/售后)",
    ),
    do=T(
        zh="在订单里申请退款；申请过的，点“做了”",
        en="Ask for the refund in the order; if you have, tap “Done”",
    ),
    outcomes=may.IN_ORDER,
)

RETURN_CLOCK = _clock(
    "return_clock",
    "RETURN",
    SELLER,
    T(zh="先发退货通知，再寄，再填单号", en="Give notice first, then ship, then enter the waybill"),
    T(
        zh="无理由退货看通知哪天发出，不看哪天寄到。寄出前录像，寄出当天填单号，"
        "查到对方签收那天记下来。",
        en="For a no-reason return the day of the notice counts, not the day of arrival. Film the "
        "goods before packing, enter the waybill the day you ship, and note when it was received.",
    ),
    T(
        zh="对方签收后还不退款，到了下面的日期找平台或 12315。",
        en="If the money does not come after receipt, go to the platform or 12315 on the dates "
        "below.",
    ),
    RETURN_RULES[10],
    where=T(
        zh="付款的 App：这笔订单的退货页",
        en="The app you paid in: the return page of the order",
    ),
    do=T(
        zh="先发退货通知，再寄，再填单号；寄到了的，点“做了”",
        en="Give notice, ship, enter the waybill; if it has arrived, tap “Done”",
    ),
    outcomes=may.IN_RETURN,
)

M12315_CLOCK = _clock(
    "m12315_clock",
    "M12315",
    MARKET_REGULATION,
    T(zh="记下编号、收到日和受理日", en="Note the number, the day of receipt and of acceptance"),
    numbered(
        zh="收到和受理是两天：{acceptance}从收到算，{mediation}从受理算。平台的倒计时照样走，"
        "要一起管。",
        en="Receipt and acceptance are two days: the {acceptance} run from the first, the "
        "{mediation} from the second. The platform’s countdown runs on beside them.",
    ),
    T(
        zh="过期没答复，书面催问；调解不成，走法院。",
        en="If the time passes, ask in writing. If mediation fails, go to court.",
    ),
    ORDER_121[15],
    ORDER_121[23],
    where=ON_12315,
    do=T(
        zh="向 12315 投诉；投过的，记下编号、收到日和受理日",
        en="Complain to 12315; if you have, note the number and the days of receipt and acceptance",
    ),
    outcomes=may.AT_12315,
)

COURIER_CLOCK = _clock(
    "courier_clock",
    "COURIER",
    COURIER,
    T(zh="先向快递企业投诉，记下工单号", en="Complain to the courier first, and note the number"),
    T(
        zh="没有向快递企业投诉过，邮政管理部门一般不接申诉。丢了、坏了的货，先找卖家和平台。",
        en="Without a complaint to the courier the postal authority normally takes no appeal. For "
        "lost or damaged goods go to the seller and the platform first.",
    ),
    T(
        zh="申诉也没谈成，要赔偿就起诉。",
        en="If the appeal settles nothing and you want compensation, sue.",
    ),
    EXPRESS_RULES[29],
    where=T(
        zh="快递企业的客服或 App",
        en="The courier’s service desk or app",
    ),
    outcomes=may.AT_COURIER,
)

POSTAL_CLOCK = _clock(
    "postal_clock",
    "POSTAL",
    POSTAL,
    T(
        zh="没答复或不满意，向邮政管理部门申诉",
        en="With no answer or a poor one, appeal to the postal authority",
    ),
    numbered(
        zh="带上快递企业的工单号和答复。它 {postal_reply}内答复。",
        en="Bring the courier’s number and its answer. It answers within {postal_reply}.",
    ),
    T(
        zh="没谈成，要赔偿就起诉。",
        en="If nothing is agreed and you want compensation, sue.",
    ),
    EXPRESS_RULES[29],
    where=T(zh="12305", en="12305"),
    outcomes=may.AT_POSTAL,
)

CASE_CLOCK = _clock(
    "case_clock",
    "CASE",
    PLATFORM,
    T(zh="看纠纷单上的时间，当天补证据", en="Watch the case page, and add evidence the same day"),
    T(
        zh="平台要材料的时间可能只有几个小时。申请介入、补证据、申诉，都以页面显示的时间为准。",
        en="A platform may give only hours for evidence. For intervention, evidence and appeals "
        "the "
        "time on the page decides.",
    ),
    T(
        zh="平台的结论不是最后的：对结果不服，可以向 12315 投诉或起诉。",
        en="A platform’s decision is not the last word: you may complain to 12315 or sue.",
    ),
    JD_RULES[9],
    PRACTICE_NOTES["in-app"],
    where=T(
        zh="这笔订单的纠纷（介入）页",
        en="The case page of the order",
    ),
    do=T(
        zh="申请平台介入；已经介入的，当天看、当天补证据",
        en="Ask the platform to step in; if it has, look daily and answer the same day",
    ),
    outcomes=may.AT_PLATFORM,
)

PICTURE_CLOCK = _clock(
    "picture_clock",
    "PICTURE",
    CASE_HOLDER,
    T(zh="问清声明到达的那天", en="Find out on which day the statement arrived"),
    numbered(
        zh="{counter_statement_wait}从声明到达权利人的第二天算。请平台书面告诉你到达的日期，"
        "把那条消息存好。",
        en="The {counter_statement_wait} begin on the day after the statement reached the right "
        "holder. Ask the platform in writing for that day, and keep the message.",
    ),
    numbered(
        zh="错过了 {counter_statement_wait}，权利人仍然可以起诉。",
        en="Once the {counter_statement_wait} are missed the right holder can still sue.",
    ),
    ECL[43],
    where=T(
        zh="平台客服，或转来声明的那个页面",
        en="The platform’s support, or the page that sent the statement on",
    ),
    do=(
        Note(
            F.side.is_("owner"),
            numbered(
                zh="{counter_statement_wait}之内起诉或投诉，把凭证交给平台",
                en="Sue or complain within {counter_statement_wait}, and show the platform",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="问清声明哪天到对方手上；知道的，从那天数",
                en="Ask on which day the statement reached them; if you know it, count from it",
            ),
        ),
    ),
    outcomes=may.AT_PICTURES,
)

COURT_CLOCK = _clock(
    "court_clock",
    "COURT",
    COURTS,
    numbered(
        zh="算好 {limitation}，留好催告的凭证",
        en="Count the {limitation}, and keep proof of demands",
    ),
    numbered(
        zh="书面催告、对方同意履行、起诉，都会让 {limitation}重新计算；聊天记录、快递回执要能证明"
        "是哪天。",
        en="A written demand, an acknowledgement or a suit restarts the {limitation}. Keep chats "
        "and delivery receipts that show the day.",
    ),
    numbered(
        zh="过了 {limitation}，仍可以起诉；但对方提出时效，法院就不支持了。先找律师看看有没有重新"
        "计算的事。",
        en="After {limitation} you can still sue, but if the other side pleads limitation the "
        "court will not support the claim. Ask a lawyer whether something restarted the period.",
    ),
    CIVIL_CODE[188],
    CIVIL_CODE[192],
    CIVIL_CODE[195],
    CIVIL_PROCEDURE[126],
    where=T(
        zh="“人民法院在线服务”网上立案，或法院的立案窗口",
        en="The courts’ online service (人民法院在线服务), or the court’s filing window",
    ),
    do=T(
        zh="在最后一天之前起诉；在那以前，留好催告的凭证",
        en="Sue before the last day; until then, keep proof of each demand",
    ),
    outcomes=may.BY_COURT,
)

WAIT_ANSWER = _clock(
    "wait_for_answer",
    "WAIT",
    CASE_HOLDER,
    T(zh="等答复，盯着最近的那一天", en="Wait for the answer, and watch the next day"),
    T(
        zh="到了那一天还没有结果，就走下一步，不要再等。中间来的消息当天看、当天回。",
        en="If that day comes with no result, take the next step and wait no longer. Read and "
        "answer what comes in between on the same day.",
    ),
    T(
        zh="没有答复，或者答复解决不了，就在下面点一下，日期会跟着换。",
        en="If no answer comes or it settles nothing, say so below, and the dates follow.",
    ),
    PRACTICE_NOTES["in-app"],
    where=T(
        zh="订单页、站内信、短信和电话",
        en="The order page, your messages, texts and calls",
    ),
    outcomes=may.WAITED,
    does=WAIT,
)
