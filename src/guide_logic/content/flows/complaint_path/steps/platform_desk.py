"""What else the platform can be asked: report, press, pay out."""

from guide_logic.content.buyers.steps import (
    COMPLAIN_SOON,
    TYPE_BROKEN_PROMISE,
    TYPE_NOT_AS_DESCRIBED,
)
from guide_logic.content.channels import PLATFORM
from guide_logic.content.flows.complaint_path import evidence as have
from guide_logic.content.flows.complaint_path.conditions import (
    COURT_IS_LEFT,
    ON_PLATFORM,
    WITH_12315,
)
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.flows.complaint_path.outcomes import BY_DESK, ENFORCED, REMOVED
from guide_logic.content.flows.complaint_path.steps.where_to_tap import (
    AFTER_A_DECISION,
    REPORT,
    SERVICE_DESK,
)
from guide_logic.content.law import CPL, ECL, PRACTICE_NOTES, TAOBAO_RULES
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Lead, Note

__all__ = ["COMP", "ENF", "HOT"]

_OFFLINE = ~ON_PLATFORM


COMP = Step(
    "report_seller",
    ref="COMP",
    channel=PLATFORM,
    title=T(zh="在平台投诉卖家违规", en="Report the seller to the platform"),
    text=T(
        zh="选和事实一致的违规类型，写清时间顺序，传上凭证。"
        "这是投诉违规，和退款分开，两件事可以同时办。"
        "卖家会不会受处理、怎么处理，由平台按规则决定。",
        en="Choose the violation that fits the facts, set out what happened in order, and upload "
        "your evidence. This is a violation complaint (投诉卖家): it is separate from the refund "
        "and can run beside it. Whether and how the seller is dealt with is for the platform.",
    ),
    do=(
        Note(
            F.issue.is_("privacy"),
            T(
                zh="要求平台删除、屏蔽泄露的内容，写明链接",
                en="Ask the platform to delete and block what was leaked, with the links",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="在平台投诉卖家违规，类型选和事实一致的",
                en="Report the seller to the platform, with the violation that fits the facts",
            ),
        ),
    ),
    where=REPORT,
    deadlines=(COMPLAIN_SOON,),
    fails=T(
        zh="不成立的，看驳回理由，补上证据再投；其他步骤照样往下走。",
        en="If it is rejected, read the reason and add evidence. Go on with the other steps "
        "meanwhile.",
    ),
    evidence=(
        have.THREATS,
        have.LEAK,
        have.CONVERSATION,
        have.SHIPPING_TIME,
        have.PROMISE,
        have.PHOTOS,
    ),
    notes=(
        Note(
            _OFFLINE | F.state.is_("unpaid"),
            T(
                zh="没有付款订单的，从卖家主页或聊天窗口点“举报”。",
                en="Without a paid order, use “report” (举报) on the seller’s page or in the chat.",
            ),
        ),
        Note(
            F.issue.is_("not_shipped", "late"),
            T(
                zh="订单上的最晚发货时间过了才算晚，预售看预售日期；没到的，先催。"
                "类型选“延迟发货”或“缺货”；物流是假的，选“虚假发货”。"
                "平台有没有赔付、赔多少，以现行规则页为准。",
                en="It is late only once the latest shipping time on the order is over; for a "
                "pre-sale (预售) that is its own day. Before it, just press. "
                "The type is “late shipping” (延迟发货) or “out of stock” (缺货); if the "
                "tracking is false, “sham shipping” (虚假发货). Whether the platform grants "
                "compensation, and how much, its current rule page decides.",
            ),
            sources=(ECL[20],),
        ),
        Note(
            F.issue.is_("not_as_described", "counterfeit"),
            TYPE_NOT_AS_DESCRIBED,
        ),
        Note(
            F.issue.is_("privacy"),
            T(
                zh="要求平台删除、屏蔽泄露的内容，并写明链接。",
                en="Ask the platform to delete and block what was leaked, and give the links.",
            ),
            sources=(CPL[29],),
        ),
        Note(
            F.issue.is_("promise_broken", "invoice", "price_cancel"),
            TYPE_BROKEN_PROMISE,
        ),
        Note(
            F.danger.is_("threat", "scam", "reported"),
            T(
                zh="请平台保存对方的账号和聊天记录，并告诉平台你已经报警。",
                en="Ask the platform to keep the other side’s account and chat records, and say "
                "that you have told the police.",
            ),
        ),
    ),
    leads=(
        Lead(
            "order-complaint",
            T(
                zh="淘宝怎么处理投诉、和退款是什么关系，看这个向导",
                en="This guide says how Taobao handles a complaint, and what it means for the "
                "refund",
            ),
            when=F.platform_name.is_("taobao_tmall"),
        ),
    ),
    outcomes=REMOVED,
    sources=(ECL[59],),
)


HOT = Step(
    "service_desk",
    ref="HOT",
    channel=PLATFORM,
    title=T(zh="找 App 内的平台客服", en="Go to the service desk in the app"),
    text=T(
        zh="在平台 App 里找“我的客服”或“客服中心”，转人工。"
        "报上订单号和案件号，问清现在到哪一步、下一步什么时候。"
        "记下日期、工号和答复；打电话的，事后再用文字说一遍。",
        en="In the platform’s app open the service desk (我的客服 or 客服中心) and ask for a "
        "person. Give the order and case numbers, and ask where things stand and what comes next, "
        "and when. Note the date, the agent’s number and the answer. After a call, repeat it in "
        "writing.",
    ),
    do=(
        Note(
            F.state.is_("closed"),
            T(
                zh="找平台客服问清：订单为什么关、钱退到了哪个渠道",
                en="Ask the service desk why the order was closed and to which payment service "
                "the money went",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="找平台客服转人工，报订单号，问清下一步和时间",
                en="Go to the platform’s service desk, ask for a person, and ask what comes "
                "next and when",
            ),
        ),
    ),
    where=SERVICE_DESK,
    deadlines=(Deadline(T(zh="今天。", en="Today."), days=0),),
    fails=(
        Note(
            COURT_IS_LEFT,
            T(
                zh="客服推不动，就走平台以外的路：法院。",
                en="If that moves nothing, go outside the platform: to court.",
            ),
        ),
        Note(
            WITH_12315,
            T(
                zh="客服推不动，就等 12315 的结果；没谈成，走法院。",
                en="If that moves nothing, wait for the outcome at 12315. If mediation there "
                "fails, go to court.",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="客服推不动，就走平台以外的路：先 12315，再法院。",
                en="If that moves nothing, go outside the platform: to 12315, then to court.",
            ),
        ),
    ),
    evidence=(have.ORDER, have.REPLIES, have.CALLS),
    notes=(
        Note(
            ON_PLATFORM,
            T(
                zh="网上的客服电话互相矛盾，靠不住；从 App 里进去最稳妥。",
                en="Hotline numbers on the web contradict each other: do not rely on them. Going "
                "in through the app is safest.",
            ),
        ),
        Note(
            F.state.is_("closed"),
            T(
                zh="问清订单为什么关闭、钱退到了哪个支付渠道，再去那个渠道查到账。",
                en="Ask why the order was closed and to which payment service the money went, then "
                "check there.",
            ),
        ),
        Note(
            F.issue.is_("minor"),
            T(
                zh="问清有没有未成年人退款的入口、要交哪些材料，写明是孩子下的单。",
                en="Ask whether there is a refund for minors (未成年人退款) and which papers it "
                "needs, and say that a child placed the order.",
            ),
            sources=(PRACTICE_NOTES["in-app"],),
        ),
        Note(
            F.danger.is_("scam"),
            T(
                zh="请平台冻结这笔交易、保存对方资料，配合警方。",
                en="Ask the platform to freeze the transaction, keep the other side’s data and "
                "work with the police.",
            ),
        ),
        Note(
            F.issue.is_("refund_unpaid"),
            T(
                zh="页面写着“退款成功”、钱却没到的：问清退到了哪个支付渠道、哪天退的，"
                "再去那个渠道查到账。",
                en="If the page says refunded (退款成功) and no money came: ask to which payment "
                "service it went and on which day, then check there.",
            ),
            sources=(PRACTICE_NOTES["in-app"],),
        ),
    ),
    outcomes=BY_DESK,
    sources=(ECL[59], ECL[61], PRACTICE_NOTES["phone"]),
)


ENF = Step(
    "enforce_decision",
    ref="ENF",
    channel=PLATFORM,
    title=T(zh="请平台把钱划给你", en="Ask the platform to pay you"),
    text=T(
        zh="在介入结果页或客服里，请平台从交易款或卖家的保证金里划付。"
        "附上结果截图，写明应退多少、实到多少。"
        "再查一遍原来的付款渠道有没有到账。",
        en="On the result page or through the service desk, ask the platform to pay from the held "
        "price or the seller’s deposit (保证金). Attach the result, and say what is due and what "
        "has come. Check your original payment method once more.",
    ),
    do=T(
        zh="请平台从交易款或卖家保证金里把钱划给你",
        en="Ask the platform to pay you from the held price or the seller’s deposit (保证金)",
    ),
    where=AFTER_A_DECISION,
    deadlines=(
        Deadline(
            T(
                zh="结果生效后尽快；以结果页写明的时间为准。",
                en="Soon after the result; the time on the result page decides.",
            ),
        ),
    ),
    fails=T(
        zh="卖家账上的钱不够，平台划不出来，就向法院起诉。",
        en="If the seller’s account holds too little, sue in court.",
    ),
    evidence=(have.AGREED, have.REPLIES, have.PAYMENT_RECORD),
    outcomes=ENFORCED,
    sources=(TAOBAO_RULES["85-87"], ECL[61]),
)
