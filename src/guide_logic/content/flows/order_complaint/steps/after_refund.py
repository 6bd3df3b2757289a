"""When the refund is stuck or done: the platform, its service desk, what is left."""

from guide_logic.content.buyers.steps import PROVE_THE_RETURN, turned_away
from guide_logic.content.channels import PLATFORM, SELF
from guide_logic.content.figures import numbered
from guide_logic.content.flows.order_complaint import evidence as have
from guide_logic.content.flows.order_complaint.conditions import FILED, NO_12315, OVERDUE
from guide_logic.content.flows.order_complaint.facts import F
from guide_logic.content.flows.order_complaint.outcomes import (
    AT_PLATFORM,
    BY_DESK,
    COUNTED_UP,
    INTERVENED,
)
from guide_logic.content.flows.order_complaint.steps.where_to_tap import ON_THE_REFUND, SERVICE_DESK
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    ECL,
    ORDER_121,
    PRACTICE_NOTES,
    TAOBAO_RULES,
    TAOBAO_TIMERS,
)
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import WAIT, Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["CASE", "EVID", "HOT", "LEFT"]

CASE = Step(
    "platform_case",
    ref="CASE",
    channel=PLATFORM,
    title=T(zh="申请平台介入", en="Ask the platform to step in"),
    text=T(
        zh="在退款详情页点“客服介入”或“平台介入”，一次写清事实、要求和对应的凭证。"
        "被拒绝后一般马上就能申请，不用等满几天，以页面为准。"
        "入口没有了，就直接看下一步。",
        en="On the refund page tap “platform intervention” (平台介入 or 客服介入) and state the "
        "facts, what you want and the evidence, once and fully. After a refusal you can normally "
        "ask at once, with no days to wait; the page decides. If the button is gone, go to the "
        "next step.",
    ),
    do=(
        Note(
            ~F.exception.is_("none"),
            T(
                zh="申请平台介入，第一句写明例外，附上凭证",
                en="Ask the platform to step in: name the exception first, and attach its proof",
            ),
        ),
        Note(F.refund.is_("sent_back_refused"), PROVE_THE_RETURN),
        Note(
            FILED | F.complaint.is_("upheld"),
            T(
                zh="申请平台介入，写清事实和要求，附凭证和投诉编号",
                en="Ask the platform to step in, with the facts, what you want, the proof and the "
                "complaint’s number",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="申请平台介入，一次写清事实、要求和凭证",
                en="Ask the platform to step in, with the facts, what you want and the proof at "
                "once",
            ),
        ),
    ),
    where=ON_THE_REFUND,
    deadlines=(
        Deadline(
            T(
                zh="能申请就今天申请；入口开放多久，以页面为准。",
                en="Today if you can. How long the button stays, the page decides.",
            ),
            days=0,
            when=F.refund.is_("refused", "sent_back_refused") | OVERDUE,
        ),
        Deadline(
            T(
                zh="卖家拒绝后，或例外的凭证备好后，尽快；以页面为准。",
                en="Soon after the seller refuses, or once the proof of the exception is ready. "
                "The page decides.",
            ),
        ),
    ),
    takes=T(
        zh="举证期和处理时间，以页面和通知为准。",
        en="How long, the page and the notices say.",
    ),
    fails=(
        Note(
            NO_12315,
            T(
                zh="平台不支持或不受理，还可以走法院：平台说的不是最后结论。",
                en="If the platform refuses, a court remains: the platform does not have the last "
                "word.",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="平台不支持或不受理，还可以走 12315 和法院：平台说的不是最后结论。",
                en="If the platform refuses, 12315 and the courts remain: the platform does not "
                "have the last word.",
            ),
        ),
    ),
    evidence=(
        have.ORDER,
        have.CHAT_LOG,
        have.REPLIES,
        have.PHOTOS,
        have.RETURN_SLIP,
        have.EXCEPTION_PAPERS,
    ),
    notes=(
        Note(
            F.exception.is_("promise_active"),
            T(
                zh="第一句写：卖家承诺（或约定）的售后期还没过，附承诺截图。",
                en="Write first: the promised or agreed after-sales period still runs. Attach the "
                "screenshot.",
            ),
            sources=(TAOBAO_RULES[5],),
        ),
        Note(
            F.exception.is_("authority_found"),
            T(
                zh="第一句写：行政机关已认定是假冒或违禁品，附认定文书。",
                en="Write first: an authority has found the goods counterfeit or banned. Attach "
                "the finding.",
            ),
            sources=(TAOBAO_RULES[5],),
        ),
        Note(
            F.exception.is_("court_doc"),
            T(
                zh="第一句写：已有生效的法律文书，附判决或裁决。",
                en="Write first: there is a legal document in force. Attach the judgment or award.",
            ),
            sources=(TAOBAO_RULES[5],),
        ),
        Note(
            F.exception.is_("proof"),
            T(
                zh="第一句写：能证明没收到货，或有质量之类的问题，附照片、视频或物流证明。",
                en="Write first: you can prove non-receipt or a defect. Attach photos, video or "
                "the courier’s proof.",
            ),
            sources=(TAOBAO_RULES[5],),
        ),
        Note(
            FILED | F.complaint.is_("upheld"),
            T(
                zh="把投诉的编号和结果也写进去。",
                en="Give the number and the result of your complaint too.",
            ),
        ),
        turned_away(F.refund.is_("sent_back_refused")),
    ),
    outcomes=INTERVENED,
    sources=(TAOBAO_RULES[7], TAOBAO_TIMERS["shipped"], ECL[63], TAOBAO_RULES[93]),
)

EVID = Step(
    "hand_in_evidence",
    ref="EVID",
    channel=PLATFORM,
    does=WAIT,
    title=T(zh="等平台的结果，按时交证据", en="Wait for the platform, and hand in evidence"),
    text=T(
        zh="看页面和站内信，要你举证的，在写明的时间前交，每一条对应一份凭证。"
        "卖家让你先撤销的，不要撤。",
        en="Read the page and the in-app messages. Hand in what is asked for by the time given, "
        "with one piece of proof to each point. If the seller asks you to withdraw first, do not.",
    ),
    do=T(
        zh="等平台的结果，要你举证的，在页面写明的时间前交",
        en="Wait for the platform, and hand in evidence by the time on the page",
    ),
    where=ON_THE_REFUND,
    deadlines=(
        Deadline(
            T(
                zh="以页面和通知写明的时间为准。",
                en="By the time that the page and the notices give.",
            ),
        ),
    ),
    fails=(
        Note(
            NO_12315,
            T(
                zh="平台判卖家有理，还可以走法院。",
                en="If the platform decides against you, a court remains.",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="平台判卖家有理，还可以走 12315 和法院。",
                en="If the platform decides against you, 12315 and the courts remain.",
            ),
        ),
    ),
    evidence=(have.ORDER, have.CHAT_LOG, have.REPLIES, have.PHOTOS),
    outcomes=AT_PLATFORM,
    sources=(TAOBAO_RULES[7], ECL[63], PRACTICE_NOTES["in-app"]),
)

HOT = Step(
    "press_platform",
    ref="HOT",
    channel=PLATFORM,
    title=T(zh="问平台客服，要一个说法", en="Ask the platform’s service for an answer"),
    text=T(
        zh="在 App 的“我的客服”里，报订单号，问两件事：钱现在在哪，为什么没有结果。"
        "记下时间和工号，打过电话的，把要点再打字发一遍。",
        en="In the app’s own service (我的客服), give the order number and ask two things: where "
        "the money is, and why there is no result. Note the time and the agent’s number. After a "
        "call, repeat the main points in writing.",
    ),
    do=(
        Note(
            F.way.is_("won_unpaid"),
            T(
                zh="请平台照处理结果，从交易款或保证金里划付",
                en="Ask the platform to pay as it decided, from the held price or the seller’s "
                "deposit",
            ),
        ),
        Note(
            F.state.is_("closed"),
            T(
                zh="先查原付款渠道到账没有，再问客服订单为什么关、钱退到哪",
                en="Check the account you paid from, then ask why the order was closed and where "
                "the money went",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="报订单号，问平台客服钱在哪、为什么没结果",
                en="Give the order number and ask where the money is and why there is no result",
            ),
        ),
    ),
    where=SERVICE_DESK,
    deadlines=(Deadline(T(zh="今天。", en="Today."), days=0),),
    fails=T(zh="没有答复，就走下一步。", en="Without an answer, take the next step."),
    evidence=(have.ORDER, have.REPLIES),
    notes=(
        Note(
            F.state.is_("closed"),
            T(
                zh="先查原来的付款渠道有没有到账，再问订单为什么关闭、钱退到哪里。",
                en="Check the account you paid from first. Then ask why the order was closed and "
                "where the money went.",
            ),
        ),
        Note(
            OVERDUE,
            T(
                zh="先看页面是不是已经自动退款或同意退货。",
                en="See first whether the page has refunded or agreed to a return by itself.",
            ),
            sources=(TAOBAO_TIMERS["shipped"],),
        ),
    ),
    outcomes=BY_DESK,
    sources=(ECL[59], TAOBAO_RULES["85-87"], PRACTICE_NOTES["phone"]),
)

LEFT = Step(
    "what_is_left",
    ref="LEFT",
    channel=SELF,
    title=T(zh="想清楚还剩什么要求", en="Work out what is still owed"),
    text=numbered(
        zh="退款了结的是退款。还可以要的：垫付的运费、能证明的实际损失；能证明欺诈的，"
        "另加价款三倍、至少 {triple_floor}。违法线索是另一件事，可以单独举报，罚款不归你。",
        en="The refund settles the refund. Still open: freight you paid and real loss you can "
        "prove; if you can prove fraud, three times the price on top, at least "
        "{triple_floor}. Signs of a violation are another matter: report them separately; a "
        "fine does not go to you.",
    ),
    do=T(
        zh="核对到账的钱，算一算还差不差运费、损失或赔偿",
        en="Check what has come, and work out whether freight, loss or damages are missing",
    ),
    where=T(
        zh="你的付款账户和退款详情",
        en="Your payment account and the refund’s details",
    ),
    deadlines=(
        Deadline(
            numbered(
                zh="投诉 {complaint_limit}内，诉讼一般 {limitation}，越早越好。",
                en="For complaints {complaint_limit}, for suits generally {limitation}. Sooner is "
                "better.",
            ),
            sources=(ORDER_121[16], CIVIL_CODE[188]),
        ),
    ),
    fails=T(
        zh="没有别的损失，到这里就可以结束了。",
        en="If nothing else was lost, this is the end of it.",
    ),
    evidence=(have.LOSS, have.REPLIES),
    notes=(
        Note(
            F.complaint.is_("open", "lapsed"),
            T(
                zh="投诉多半会随退款了结。和卖家谈妥并履行过的事，平台可以不再受理。",
                en="The complaint will mostly end with the refund. The platform may decline what "
                "you and the seller settled and carried out.",
            ),
            sources=(TAOBAO_RULES[6],),
        ),
        Note(
            F.role.is_("business") | F.seller.is_("individual"),
            T(
                zh="为经营买的，或卖家只是转让闲置的个人，一般没有三倍赔偿，按合同要求。",
                en="If you bought for a business, or from a private person selling used things, "
                "there are normally no triple damages: ask under the contract.",
            ),
            sources=(CPL[2],),
        ),
    ),
    outcomes=COUNTED_UP,
    sources=(TAOBAO_RULES[6], CPL["55-1"], CPL_REGULATIONS[49], ORDER_121[9]),
)
