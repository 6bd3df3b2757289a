"""A dispute before the platform: asking for it, proving it, appealing."""

from guide_logic.content.buyers.steps import PROVE_THE_RETURN, receipt_has_not_begun, turned_away
from guide_logic.content.channels import CASE_HOLDER, PLATFORM
from guide_logic.content.figures import numbered
from guide_logic.content.flows.complaint_path import evidence as have
from guide_logic.content.flows.complaint_path.conditions import (
    CONSUMER_OF_TRADER,
    COURT_IS_LEFT,
    ENDED_AT_12315,
    FAULTY,
    NO_REQUEST,
    ON_PLATFORM,
    REQUEST_POSSIBLE,
    WITH_12315,
)
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.flows.complaint_path.outcomes import (
    APPEALED,
    AT_12315,
    AT_PLATFORM,
    INTERVENED,
)
from guide_logic.content.flows.complaint_path.steps.where_to_tap import AFTER_A_DECISION, STEP_IN
from guide_logic.content.law import (
    CPL,
    CPL_REGULATIONS,
    ECL,
    EVIDENCE_RULES,
    JD_RULES,
    LIVE_RULES,
    ONLINE_CASES,
    ONLINE_TRADING,
    PENALTY_MEASURES,
    PRACTICE_NOTES,
    RETURN_RULES,
    TAOBAO_RULES,
    TAOBAO_TIMERS,
    WECHAT_RULES,
)
from guide_logic.content.limits import orders
from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note
from guide_logic.language.time_limits import Term

__all__ = ["APPEAL", "CASE", "EVID"]

_TAOBAO = F.platform_name.is_("taobao_tmall")

_JD = F.platform_name.is_("jd")

_WECHAT = F.platform_name.is_("wechat_shop")

_RETURN_REFUSED = F.refund.is_("sent_back_refused")


def _since_refusal(text: T, term: Term, when: Condition) -> tuple[Deadline, ...]:
    """Return a platform's time to step in: with its day where the seller has refused.

    Nobody else is asked for the day of a refusal.
    """
    refused = F.refund.is_("refused") & F.esc.is_("in")
    return (
        Deadline(text, term=term, lapses=True, when=when & refused),
        Deadline(text, when=when, sources=term.sources),
    )


CASE = Step(
    "platform_case",
    ref="CASE",
    channel=PLATFORM,
    title=T(zh="申请平台介入", en="Ask the platform to step in"),
    text=T(
        zh="在退款详情页点“平台介入”或“客服介入”。"
        "写清三点：发生了什么，你要求什么，凭什么。"
        "凭证编上号，一次传齐。",
        en="On the refund page tap “platform intervention” (平台介入 or 客服介入). "
        "Write three things: what happened, what you ask for, and why. "
        "Number your exhibits and upload them together.",
    ),
    do=(
        Note(
            _JD,
            T(
                zh="申请京东介入，凭证一次传齐；标“自营”的，卖家就是京东，找它的客服要书面答复",
                en="Ask JD to step in, with all exhibits; if it is JD’s own sale (自营), JD is the "
                "seller: ask its service desk in writing",
            ),
        ),
        Note(
            ~F.exception.is_("none"),
            T(
                zh="申请平台介入，第一句写明你有的超期例外，附上凭证",
                en="Ask the platform to step in; begin with your exception to the time limit, "
                "and attach the proof",
            ),
        ),
        Note(_RETURN_REFUSED, PROVE_THE_RETURN),
        Note(
            ALWAYS,
            T(
                zh="申请平台介入，写清发生了什么、要什么、凭什么，凭证一次传齐",
                en="Ask the platform to step in: what happened, what you ask for and why, with "
                "all exhibits at once",
            ),
        ),
    ),
    where=(
        Note(
            _JD,
            T(
                zh="京东 App：这笔订单 → 售后单或取消申请 → 申请京东介入；自营的 → 客服",
                en="JD app: the order → the after-sales or cancellation request → ask JD to step "
                "in (申请京东介入); for its own sale → the service desk (客服)",
            ),
            sources=(JD_RULES[7], ECL[37], ONLINE_CASES[4]),
        ),
        *STEP_IN,
    ),
    deadlines=(
        *_since_refusal(
            T(
                zh="京东：一般在售后单或取消申请被拒后 15 个自然日内。",
                en="JD: normally within 15 calendar days of the refusal.",
            ),
            orders.JD_STEP_IN,
            _JD,
        ),
        *_since_refusal(
            numbered(
                zh="微信小店：售后单被拒绝后 {wechat_dispute}内。",
                en="WeChat shop: within {wechat_dispute} of the refusal.",
            ),
            orders.WECHAT_ESCALATE,
            _WECHAT,
        ),
        Deadline(
            T(
                zh="淘宝：被拒绝后一般马上就能申请；以订单页的入口为准。",
                en="Taobao: normally at once after a refusal. The button on the order page "
                "decides.",
            ),
            when=_TAOBAO,
            sources=(TAOBAO_TIMERS["shipped"],),
        ),
        Deadline(
            T(
                zh="被拒绝或倒计时走完后尽快；以订单页的入口为准。",
                en="Soon after the refusal or the end of the countdown. The button on the order "
                "page decides.",
            ),
        ),
    ),
    fails=(
        Note(
            COURT_IS_LEFT,
            T(
                zh="判你输了，有新证据就申诉；申诉不成，或平台不受理，就走法院。",
                en="If you lose, appeal with new evidence. If that brings nothing, or the platform "
                "does not take the case, go to court.",
            ),
        ),
        Note(
            WITH_12315,
            T(
                zh="判你输了，有新证据就申诉。平台不受理，等 12315 的结果；没谈成，就走法院。",
                en="If you lose, appeal with new evidence. If the platform does not take the case, "
                "wait for the outcome at 12315. If mediation there fails, go to court.",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="判你输了，有新证据就申诉。平台不受理，就走 12315，再不行走法院。",
                en="If you lose, appeal with new evidence. If the platform does not take the case, "
                "go to 12315, and after that to court.",
            ),
        ),
    ),
    evidence=(
        have.ORDER,
        have.REPLIES,
        have.PHOTOS,
        have.PROMISE,
        have.INTACT,
        have.RETURN_SLIP,
        have.MEDICAL,
        have.FINDING,
        have.SIGNATURE,
        have.UNBOXING,
        have.WEIGHT,
        have.BRAND,
        have.TEST,
    ),
    notes=(
        Note(
            F.exception.is_("promise_active"),
            T(
                zh="第一句就写：卖家承诺或双方约定的售后期还没过，请按超期的例外受理。附上承诺。",
                en="Begin with this: the promised or agreed after-sales period still runs. Ask for "
                "an exception to the time limit, and attach the promise.",
            ),
            sources=(TAOBAO_RULES[5],),
        ),
        Note(
            F.exception.is_("authority_found"),
            T(
                zh="第一句就写：行政机关已经认定是假冒或违禁商品，请按超期的例外受理。"
                "附上认定文书。",
                en="Begin with this: an authority has found the goods fake or banned. Ask for an "
                "exception to the time limit, and attach the finding.",
            ),
            sources=(TAOBAO_RULES[5], JD_RULES[7]),
        ),
        Note(
            F.exception.is_("court_doc"),
            T(
                zh="第一句就写：已有生效的法律文书，请按超期的例外受理。附上文书。",
                en="Begin with this: there is a court document in force. Ask for an exception to "
                "the time limit, and attach it.",
            ),
            sources=(TAOBAO_RULES[5], JD_RULES[7]),
        ),
        Note(
            F.exception.is_("proof"),
            T(
                zh="第一句就写：有证据证明没收到货或有质量等问题，请按超期的例外受理。附上证据。",
                en="Begin with this: you can prove non-receipt or a defect. Ask for an exception "
                "to the time limit, and attach the proof.",
            ),
            sources=(TAOBAO_RULES[5],),
        ),
        Note(
            ~F.exception.is_("none") & NO_REQUEST,
            T(
                zh="还没有退款单、订单页也没有入口的，从平台客服提出，请它记录并答复。",
                en="If there is no refund request and the order page has no button, go through the "
                "platform’s service desk and ask it to record this and answer.",
            ),
            sources=(PRACTICE_NOTES["in-app"],),
        ),
        Note(
            ~F.exception.is_("none") & ~_TAOBAO,
            T(
                zh="这些例外出自淘宝规则第5条；京东写明的只有行政认定和生效文书。"
                "其他平台以自己的规则为准。",
                en="These exceptions come from article 5 of Taobao’s rules. JD names only the "
                "authority’s finding and the court document. Elsewhere the platform’s own rules "
                "decide.",
            ),
            sources=(TAOBAO_RULES[5], JD_RULES[7]),
        ),
        Note(
            _RETURN_REFUSED & F.issue.is_("no_reason_return") & CONSUMER_OF_TRADER,
            T(
                zh="七天无理由退货，商品完好的，卖家收到后 7 天内要退款；"
                "哪些不算完好，法规有列举。没有正当理由拖过 15 天的，可以举报。",
                en="In a seven-day return of intact goods the seller refunds within 7 days of "
                "getting them; the rules list what does not count as intact. Over 15 days without "
                "good reason can be reported.",
            ),
            sources=(RETURN_RULES[9], RETURN_RULES[13], PENALTY_MEASURES[9]),
        ),
        Note(
            _RETURN_REFUSED & FAULTY & CONSUMER_OF_TRADER,
            T(
                zh="因质量退的货，原来的毛病不是扣钱或收维修费的理由；退款要一次退清。",
                en="If it went back for a defect, that defect is no ground to deduct or charge for "
                "repair; the refund comes in one sum.",
            ),
            sources=(CPL[24], CPL_REGULATIONS[18]),
        ),
        Note(
            _TAOBAO & F.issue.is_("counterfeit") & ~F.role.is_("business"),
            T(
                zh="认定是假冒、你又是为生活买的，淘宝支持退款。",
                en="If the goods are found to be fake and you bought them for daily life, Taobao "
                "supports the refund.",
            ),
            sources=(TAOBAO_RULES[69],),
        ),
        Note(
            ON_PLATFORM & F.issue.is_("not_as_described", "counterfeit", "promise_broken"),
            T(
                zh="在直播间买的，书面请平台保存并提供回放、互动、订单和直播间运营者的资料。",
                en="If you bought in a live stream, ask the platform in writing to keep and hand "
                "over the replay, the chat, the orders and who runs the room.",
            ),
            sources=(ONLINE_TRADING[20], CPL_REGULATIONS[14], LIVE_RULES[18]),
        ),
        Note(
            CONSUMER_OF_TRADER
            & F.issue.is_(
                "counterfeit",
                "not_as_described",
                "promise_broken",
                "food_drug",
                "not_shipped",
                "late",
            ),
            T(
                zh="三倍、十倍这类法定赔偿，平台一般不判；在这里只要退款和卖家自己承诺的赔付。",
                en="Platforms do not normally decide statutory damages such as three or ten times "
                "the price. Ask here for the refund and for what the seller promised.",
            ),
            sources=(TAOBAO_RULES[6], JD_RULES[5]),
        ),
        Note(
            _JD & (WITH_12315 | ENDED_AT_12315),
            T(
                zh="京东规则写明，行政或司法已经介入的争议可以不受理；不受理的，照样走法院。",
                en="JD’s rules let it refuse a dispute that an authority or court has taken up. If "
                "it does, a court remains.",
            ),
            sources=(JD_RULES[5],),
        ),
        Note(
            _JD,
            numbered(
                zh="京东受理后，商家有 {jd_seller_reply}和解或举证，过时按已有证据判断。",
                en="Once JD takes the case, the shop has {jd_seller_reply} to settle or hand in "
                "evidence. After that JD decides on what there is.",
            ),
            sources=(JD_RULES[9],),
        ),
        Note(
            _WECHAT & F.refund.is_("pending_overdue", "pending_in_time"),
            T(
                zh="微信小店要等售后单被拒绝后才能升级为“纠纷单”；卖家一直不回的，先找平台客服。",
                en="In a WeChat shop a request can become a dispute (纠纷单) only after a refusal. "
                "If the seller just stays silent, go to the platform’s service desk first.",
            ),
            sources=(WECHAT_RULES["dispute"],),
        ),
        Note(
            _WECHAT & F.issue.is_("counterfeit", "damaged_short"),
            T(
                zh="微信小店里，假冒或坏损还可以走单独的“保障单”。",
                en="In a WeChat shop, fake or damaged goods can also go through a separate "
                "guarantee request (保障单).",
            ),
            sources=(WECHAT_RULES["requests"],),
        ),
        turned_away(_RETURN_REFUSED),
        receipt_has_not_begun(
            _RETURN_REFUSED & F.issue.is_("no_reason_return") & CONSUMER_OF_TRADER
        ),
    ),
    outcomes=INTERVENED,
    sources=(ECL[61], ECL[63]),
)


EVID = Step(
    "hand_in_evidence",
    ref="EVID",
    channel=CASE_HOLDER,
    title=T(zh="按时补交证据", en="Hand in your evidence on time"),
    text=T(
        zh="先看通知：要什么材料，什么时候截止。"
        "对方的每个说法，用一份凭证来回应，写明它证明什么。"
        "交清晰的副本，原件自己留着。",
        en="Read the notice first: what is asked for, and by when? "
        "Answer each point of the other side with one exhibit, and say what it shows. "
        "Hand in clear copies and keep the originals.",
    ),
    do=(
        Note(
            WITH_12315 & F.refund.is_("done"),
            T(
                zh="告诉 12315 货款已退，还剩哪些请求，并补交证据",
                en="Tell 12315 that the price is back and what is left, and add the evidence",
            ),
        ),
        Note(
            WITH_12315,
            T(
                zh="书面问承办的部门办到哪一步，补上它要的证据",
                en="Ask the office in writing where it stands, and add the evidence it wants",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="在页面写明的截止时间前补交证据，对方每个说法用一份凭证回应",
                en="Hand in evidence by the time shown: one exhibit for each point of the "
                "other side",
            ),
        ),
    ),
    where=(
        Note(
            WITH_12315,
            T(
                zh="12315.cn 或“全国12315”App 里的这一件，或通知上的承办部门",
                en="Your case on 12315.cn or in the app (全国12315), or the office named in "
                "the notice",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="你买东西的 App：这笔订单 → 介入页面，还有站内信",
                en="The app you bought in: the order → the case page, and the platform’s messages",
            ),
        ),
    ),
    deadlines=(
        Deadline(
            T(
                zh="按市场监管部门通知的时间；没写时间的，尽快交。",
                en="By the time the market-regulation office gives you; if it gives none, soon.",
            ),
            when=WITH_12315,
        ),
        Deadline(
            numbered(
                zh="京东：补充证据的时间是 {jd_more_evidence}，只算 9:00 到 18:00，"
                "没用完的接着第二天算。",
                en="JD: {jd_more_evidence} to add evidence, counted between 9:00 and 18:00 "
                "only; what is left runs on the next day.",
            ),
            when=_JD,
            sources=(JD_RULES[9],),
        ),
        Deadline(
            T(
                zh="以介入页面和站内信写明的截止时间为准。",
                en="By the time shown on the case page and in the platform’s message.",
            ),
        ),
    ),
    fails=T(
        zh="过了时间，就按已有的证据判断。平台判你输，有新证据就申诉；12315 没谈成，就起诉。",
        en="After that time the case is judged on what is there. If the platform decides against "
        "you, appeal with new evidence. If 12315 mediation fails, sue.",
    ),
    evidence=(
        have.REPLIES,
        have.ORDER,
        have.CONVERSATION,
        have.PHOTOS,
        have.PROMISE,
        have.SIGNATURE,
        have.UNBOXING,
        have.WEIGHT,
        have.BRAND,
        have.TEST,
    ),
    notes=(
        Note(
            WITH_12315,
            T(
                zh="证据交给正在处理你投诉的市场监管部门，不是交给平台。",
                en="Give the evidence to the market-regulation office that holds your 12315 "
                "complaint, not to the platform.",
            ),
        ),
        Note(
            WITH_12315 & ON_PLATFORM,
            T(
                zh="平台上的倒计时不会停：退款单还开着的，照样按时处理。",
                en="The platform’s countdowns do not stop: if a refund request is open, keep to "
                "its times too.",
            ),
        ),
        Note(
            WITH_12315 & ON_PLATFORM & REQUEST_POSSIBLE & NO_REQUEST & F.platform.is_("none"),
            T(
                zh="还没在订单页申请退款的，趁按钮还在就申请：售后的时间也不会因为 12315 停下。",
                en="If you have not asked for the refund on the order page, do so while the button "
                "is there: the time for after-sales does not stop for 12315 either.",
            ),
            sources=(PRACTICE_NOTES["in-app"],),
        ),
        Note(
            WITH_12315
            & ON_PLATFORM
            & F.refund.is_("refused")
            & F.esc.is_("in")
            & F.platform.is_("none"),
            T(
                zh="卖家拒绝后申请平台介入的时间也在走：还想让平台处理的，趁入口还在就申请。"
                "平台可能因为 12315 已经介入而不受理，京东的规则就写明可以这样。",
                en="The time to ask the platform to step in after the refusal runs too. If you "
                "still want it to decide, ask while the button is there. It may decline because "
                "12315 has the matter; JD’s rules say that it can.",
            ),
            sources=(JD_RULES[5],),
        ),
        Note(
            F.evidence.is_("strong"),
            T(
                zh="你有开箱视频或检测结果：放在最前面，注明时间点或页码。",
                en="You have an unboxing video or a test result: put it first and give the minute "
                "or the page.",
            ),
        ),
    ),
    outcomes=(*AT_12315, *AT_PLATFORM),
    sources=(EVIDENCE_RULES[14], EVIDENCE_RULES[15]),
)


APPEAL = Step(
    "platform_appeal",
    ref="APPEAL",
    channel=PLATFORM,
    title=T(zh="有新证据就申诉", en="Appeal if you have new evidence"),
    text=T(
        zh="先读判决理由，看缺的是哪一项证据。"
        "有新证据，就在介入结果页点“申诉”，只写新证据说明了什么。"
        "没有新证据，就直接准备下一步。",
        en="Read the reasons first and see which proof was missing. "
        "If you have new evidence, tap “appeal” (申诉) on the result page and write only what it "
        "shows. Without new evidence, go straight to the next step.",
    ),
    do=T(
        zh="在结果页点“申诉”，只写新证据；没有新证据，走下一步",
        en="Tap “appeal” (申诉) on the result page and write only what is new; with nothing "
        "new, go on",
    ),
    where=AFTER_A_DECISION,
    deadlines=(
        Deadline(
            T(
                zh="京东：纠纷单关闭后 7 个自然日内。",
                en="JD: within 7 calendar days of the case being closed.",
            ),
            term=orders.JD_APPEAL,
            lapses=True,
            when=_JD,
        ),
        Deadline(
            T(
                zh="以结果页写明的申诉时间为准。",
                en="By the time shown on the result page.",
            ),
        ),
    ),
    fails=(
        Note(
            COURT_IS_LEFT,
            T(
                zh="平台的决定不是终局：还可以走法院。",
                en="The platform’s decision is not final: you can go to court.",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="平台的决定不是终局：还可以走 12315 和法院。",
                en="The platform’s decision is not final: 12315 and the courts are open to you.",
            ),
        ),
    ),
    evidence=(have.REPLIES, have.TEST, have.BRAND),
    outcomes=APPEALED,
    sources=(ECL[63], TAOBAO_RULES[93], JD_RULES[16]),
)
