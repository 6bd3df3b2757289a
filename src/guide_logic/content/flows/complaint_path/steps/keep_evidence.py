"""Saving the evidence, and the case in which there is nothing to do."""

from guide_logic.content.buyers.steps import CANCEL_UNPAID, EARNEST_MONEY
from guide_logic.content.channels import SELF
from guide_logic.content.figures import numbered
from guide_logic.content.flows.complaint_path import evidence as have
from guide_logic.content.flows.complaint_path.conditions import ON_PLATFORM
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.flows.complaint_path.outcomes import CANCELLED
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL_REGULATIONS,
    ECL,
    EVIDENCE_RULES,
    ONLINE_TRADING,
    ORDER_121,
    PRACTICE_NOTES,
    TAOBAO_RULES,
)
from guide_logic.language.decisions import PREPARE, Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["EVI", "NOP"]

_OFFLINE = ~ON_PLATFORM


EVI = Step(
    "keep_evidence",
    ref="EVI",
    channel=SELF,
    does=PREPARE,
    title=T(zh="先把证据存好", en="Save your evidence first"),
    text=T(
        zh="现在就用手机录屏，把这件事的页面、聊天和付款记录从头到尾录下来。"
        "页面和聊天可能随时被改掉，所以先存好，再去谈。"
        "原始文件留在原来的手机里，不要裁剪。",
        en="Record your phone screen now: every page, chat and payment record of this matter, "
        "from start to end. "
        "Pages and chats can change at any time, so save them before you talk. "
        "Keep the original files on the same phone and do not crop them.",
    ),
    deadlines=(
        Deadline(
            T(zh="今天，在页面被改之前。", en="Today, before the page changes."),
            days=0,
        ),
    ),
    fails=T(
        zh="证据少也可以走下一步，一边走一边补。",
        en="If you have little, take the next step anyway and add to it as you go.",
    ),
    evidence=(
        have.THREATS,
        have.ACCOUNT,
        have.ORDER,
        have.PAGE,
        have.CONVERSATION,
        have.PAYMENT_RECORD,
        have.WAYBILL,
        have.PHOTOS,
        have.PROMISE,
        have.CANCELLED,
        have.CHILD,
        have.LEAK,
        have.UNBOXING,
    ),
    notes=(
        Note(
            ON_PLATFORM & F.evidence.is_("none"),
            numbered(
                zh="你手上几乎没有证据：先录订单详情页，里面有快照、付款和物流。"
                "平台要把交易信息保存至少 {records_kept}，以后还可以向平台要。",
                en="You have almost nothing: start with the order page, which holds the "
                "snapshot (交易快照), payment and tracking. Platforms must keep transaction "
                "records for at least {records_kept}, so you can still ask for them later.",
            ),
            sources=(ECL[31],),
        ),
        Note(
            _OFFLINE & F.sham.is_("no"),
            T(
                zh="钱付在平台外：存好转账凭证、收款人户名和账号，"
                "还有对方让你在外面付款的那几句话。",
                en="You paid outside the platform: save the transfer slip, the receiving account "
                "and its name, and the messages that told you to pay there.",
            ),
        ),
        Note(
            F.sham.is_("yes"),
            T(
                zh="把拉你刷单的聊天、账号和转账记录存好。如果你是被骗的，报警时要用。",
                en="Save the chats, accounts and transfers of whoever drew you in. "
                "If you were deceived, the police will need them.",
            ),
        ),
        Note(
            ON_PLATFORM
            & F.sham.is_("no")
            & F.issue.is_("not_as_described", "counterfeit", "promise_broken"),
            numbered(
                zh="在直播间买的，录下回放，并请平台保存：平台至少要存 {live_video_kept}。",
                en="If you bought in a live stream, record the replay and ask the platform to "
                "keep it: it must, for at least {live_video_kept}.",
            ),
            sources=(ONLINE_TRADING[20],),
        ),
        Note(
            F.issue.is_("damaged_short") & F.state.is_("shipped"),
            T(
                zh="还没签收的，当着快递员的面验货；坏了、少了就拍照拒签。",
                en="If you have not signed yet, check the parcel in front of the courier. "
                "If it is damaged or short, take photos and refuse it.",
            ),
            sources=(ECL[52], TAOBAO_RULES[75]),
        ),
    ),
    sources=(PRACTICE_NOTES["evidence"], EVIDENCE_RULES[14], EVIDENCE_RULES[15]),
)


NOP = Step(
    "nothing_to_claim",
    ref="NOP",
    channel=SELF,
    title=T(zh="还没付款的订单", en="An order that is not paid"),
    text=T(
        zh="这笔订单没有付款，就没有它的退款可要。没付过定金的，在订单页取消订单，不用再付款。"
        "另外转出去的钱不在这笔订单里，按被骗处理。"
        "发现虚假宣传等违法线索，可以向 12315 举报。",
        en="This order was not paid, so there is no refund for it. If you paid no earnest money, "
        "cancel it on its page and do not pay. Money you sent in another way is not part of the "
        "order: treat that as a scam. "
        "If you saw false advertising or another violation, you can report it to 12315.",
    ),
    do=CANCEL_UNPAID,
    notes=(
        EARNEST_MONEY,
        Note(
            F.issue.is_("promise_broken"),
            T(
                zh="没下单的活动：做完了公开要求的事，可以要求按公开的承诺给；"
                "没有买卖，12315 不调解。",
                en="A promotion without an order: if you did what was publicly asked for, claim "
                "what was publicly promised. Without a purchase 12315 does not mediate.",
            ),
            sources=(CIVIL_CODE[499], ORDER_121[3]),
        ),
    ),
    where=T(
        zh="你下单的 App：这笔待付款的订单 → 取消订单",
        en="The app you ordered in: the unpaid order → cancel the order (取消订单)",
    ),
    deadlines=(
        Deadline(
            T(
                zh="没有期限；取消后不用再做什么。",
                en="None. Once cancelled, there is nothing more to do.",
            ),
        ),
    ),
    fails=T(
        zh="没付过定金、又取消不了的，不付款，等订单自动关闭。",
        en="If you paid no earnest money and cannot cancel, do not pay; it closes by itself.",
    ),
    outcomes=CANCELLED,
    sources=(ORDER_121[3], CPL_REGULATIONS[26]),
)
