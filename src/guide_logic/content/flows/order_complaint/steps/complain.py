"""The complaint itself: making it, following it, and what comes of it."""

from guide_logic.content.buyers.steps import (
    COMPLAIN_SOON,
    TYPE_BROKEN_PROMISE,
    TYPE_NOT_AS_DESCRIBED,
)
from guide_logic.content.channels import PLATFORM, SELF
from guide_logic.content.flows.order_complaint import evidence as have
from guide_logic.content.flows.order_complaint.facts import F
from guide_logic.content.flows.order_complaint.outcomes import COMPLAINED, HANDLED
from guide_logic.content.law import (
    CPL_REGULATIONS,
    ECL,
    PLATFORM_RULES,
    PRACTICE_NOTES,
    TAOBAO_RULES,
    TAOBAO_TIMERS,
)
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import PREPARE, WAIT, Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["COMP", "FOLLOW", "REASON", "USE"]

COMP = Step(
    "complain",
    ref="COMP",
    channel=PLATFORM,
    title=T(zh="在订单页投诉卖家", en="Complain about the seller on the order page"),
    text=T(
        zh="入口一般在订单详情里，叫“投诉卖家”或“投诉商家”。"
        "类型按事实选，只写什么时候、承诺了什么、实际怎样、你要什么。"
        "投诉查的是违规，钱要靠退款申请，两件事可以同时办。",
        en="It is normally in the order details, under “complain about the seller” (投诉卖家 or "
        "投诉商家). Choose the type by the facts and write only when, what was promised, what "
        "happened and what you want. The complaint looks for a breach; the money comes through "
        "the refund request. Both can run at once.",
    ),
    do=(
        Note(
            F.issue.is_("privacy"),
            T(
                zh="在订单页投诉卖家，写明泄露的链接和时间，要求删除、屏蔽",
                en="Complain about the seller on the order page, with the links and times; ask "
                "to have it deleted and blocked",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="在订单页投诉卖家，类型选和事实一致的",
                en="Complain about the seller on the order page, with the type that fits the facts",
            ),
        ),
    ),
    where=T(
        zh="淘宝或天猫 App：这笔订单 → “投诉卖家”或“投诉商家”",
        en="Taobao or Tmall app: the order → complain about the seller (投诉卖家 or 投诉商家)",
    ),
    deadlines=(COMPLAIN_SOON,),
    fails=T(
        zh="不成立的，看站内信里的驳回理由，补上证据；退款照样往下走。",
        en="If it is rejected, read the reason in the in-app message and add evidence. The refund "
        "goes on all the same.",
    ),
    evidence=(have.PROMISED, have.CHAT_LOG, have.PHOTOS),
    notes=(
        Note(
            F.complaint.is_("lapsed"),
            T(
                zh="上次被撤销或关闭的，先看站内信写的原因；还能不能再提交，看页面。",
                en="If it was withdrawn or closed, read why in the in-app message. Whether you can "
                "make it again, the page decides.",
            ),
        ),
        Note(
            F.issue.is_("not_shipped", "late"),
            T(
                zh="过了订单上的最晚发货时间（预售看预售日），类型选“延迟发货”；卖家说没货的，"
                "选“缺货”；物流是假的，选“虚假发货”。有没有赔付、赔多少，以现行规则页为准。",
                en="Once the latest shipping time on the order, or the pre-sale day (预售), is "
                "over, the type is “late shipping” (延迟发货); “out of stock” (缺货) if the seller "
                "has none; “sham shipping” (虚假发货) if the tracking is false. Whether there is "
                "compensation, and how much, the current rule page decides.",
            ),
            sources=(TAOBAO_TIMERS["dispatch"],),
        ),
        Note(
            F.issue.is_("not_as_described", "counterfeit"),
            TYPE_NOT_AS_DESCRIBED,
            sources=(TAOBAO_RULES[73],),
        ),
        Note(
            F.issue.is_("promise_broken", "invoice"),
            TYPE_BROKEN_PROMISE,
            sources=(CPL_REGULATIONS[12],),
        ),
        Note(
            F.issue.is_("privacy"),
            T(
                zh="写明泄露信息的链接、时间和账号，请平台删除、屏蔽。",
                en="Give the links, times and accounts, and ask the platform to delete and block.",
            ),
        ),
    ),
    outcomes=COMPLAINED,
    sources=(ECL[59], PRACTICE_NOTES["in-app"]),
)

FOLLOW = Step(
    "follow_complaint",
    ref="FOLLOW",
    channel=PLATFORM,
    does=WAIT,
    title=T(zh="盯住投诉，按时补证", en="Watch the complaint and answer in time"),
    do=T(
        zh="等投诉的结果，站内信和短信要你补证的，按时交",
        en="Wait for the complaint, and send what the in-app and text messages ask for in time",
    ),
    where=T(
        zh="淘宝或天猫 App：站内信；手机短信",
        en="Taobao or Tmall app: in-app messages (站内信); your text messages",
    ),
    text=T(
        zh="看站内信和短信，要你补证据的，在写明的时间前交，逐条对应。"
        "退款没办完，平台一般还会处理；退款办完，投诉通常就了结。",
        en="Read the in-app and text messages. If evidence is asked for, send it by the time "
        "given, point by point. While the refund is unfinished the platform normally goes on; "
        "once it is done, the complaint usually ends.",
    ),
    deadlines=(
        Deadline(
            T(
                zh="通知里写明的时间；没写的，每天看一次。",
                en="The time given in the notice; if there is none, look once a day.",
            ),
        ),
    ),
    fails=T(
        zh="一直没动静，就问平台客服要进度，记下时间和工号。",
        en="If nothing moves, ask the platform’s service for the state of it, and note the time "
        "and the agent’s number.",
    ),
    evidence=(have.REPLIES,),
    outcomes=HANDLED,
    sources=(TAOBAO_RULES[7], PRACTICE_NOTES["in-app"]),
)

REASON = Step(
    "read_reason",
    ref="REASON",
    channel=SELF,
    does=PREPARE,
    title=T(zh="先看驳回的理由", en="Read why it was rejected"),
    text=T(
        zh="理由在站内信里。缺证据的，补齐；类型选错的，换成和事实一致的；还能不能再提交，看页面。"
        "投诉不成立，只说明平台没认定违规，不等于你不能退款，也不等于没有别的权利。",
        en="The reason is in the in-app message. If evidence was missing, complete it; if the type "
        "was wrong, choose the one that fits. Whether you can file again, the page decides. A "
        "rejection says only that the platform found no breach: the refund and your other rights "
        "are untouched.",
    ),
    deadlines=(Deadline(T(zh="今天。", en="Today."), days=0),),
    fails=T(
        zh="理由看不懂或没写，问平台客服；按二手资料，你可以要求人工判定。",
        en="If the reason is missing or unclear, ask the platform’s service. According to a "
        "secondary source you may ask for a decision by a person.",
    ),
    evidence=(have.REPLIES, have.PROMISED, have.PHOTOS),
    sources=(TAOBAO_RULES[93], PLATFORM_RULES["appeal"], PRACTICE_NOTES["in-app"]),
)

USE = Step(
    "use_result",
    ref="USE",
    channel=SELF,
    does=PREPARE,
    title=T(zh="把成立的结果存好、用上", en="Save the result and use it"),
    text=T(
        zh="截图保存结果和编号。投诉成立不会自动退钱，把它作为凭证附进退款或介入申请。"
        "对店铺用什么措施，由平台定，你不用等它。",
        en="Take a screenshot of the result and its number. An upheld complaint does not refund "
        "you by itself: attach it to the refund request or the platform case. What happens to the "
        "shop is for the platform; you need not wait for it.",
    ),
    deadlines=(Deadline(T(zh="今天。", en="Today."), days=0),),
    fails=T(
        zh="卖家仍不退、不赔，就走下面的步骤。",
        en="If the seller still pays nothing, take the steps below.",
    ),
    evidence=(have.REPLIES,),
    sources=(TAOBAO_RULES[91], PRACTICE_NOTES["evidence"]),
)
