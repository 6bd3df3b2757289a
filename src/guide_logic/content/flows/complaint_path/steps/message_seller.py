"""Telling the seller what is wrong, in writing."""

from guide_logic.content.buyers.steps import OWN_TIME
from guide_logic.content.channels import SELLER
from guide_logic.content.figures import numbered
from guide_logic.content.flows.complaint_path import evidence as have
from guide_logic.content.flows.complaint_path.conditions import (
    FAULTY,
    NO_REQUEST,
    ON_PLATFORM,
    REQUEST_POSSIBLE,
)
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.flows.complaint_path.outcomes import BY_SELLER
from guide_logic.content.flows.complaint_path.steps.where_to_tap import IN_THE_CHAT
from guide_logic.content.law import CIVIL_CODE, ECL, FRAUD_LAW, PRACTICE_NOTES
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["CHAT"]

_OFFLINE = ~ON_PLATFORM

_IN_HAND = F.state.is_("received", "success_in", "success_out")


CHAT = Step(
    "message_seller",
    ref="CHAT",
    channel=SELLER,
    title=T(zh="书面告诉卖家你要什么", en="Tell the seller in writing what you want"),
    text=T(
        zh="用一句话写清三件事：出了什么问题，你要什么，什么时候之前办好。"
        "语气平和，不加没发生过的事。"
        "发完截图，对方的答复也留下来。"
        "书面要求过，诉讼时效也会重新计算。",
        en="Say three things in one sentence: what is wrong, what you want, and by when. "
        "Stay calm and add nothing that did not happen. "
        "Take a screenshot, and keep the reply too. "
        "A written demand also restarts the limitation period (诉讼时效).",
    ),
    do=(
        Note(
            F.issue.is_("invoice"),
            T(
                zh="在订单页点“申请开票”，再用文字催卖家，限 48 小时",
                en="Use “request invoice” (申请开票) on the order page, then ask the seller in "
                "writing within 48 hours",
            ),
        ),
        Note(
            F.issue.is_("minor"),
            T(
                zh="书面告诉卖家：孩子几岁、下的单，监护人不同意，要求退钱",
                en="Tell the seller in writing: a child ordered, how old, the guardian does "
                "not agree, and you want the money back",
            ),
        ),
        Note(
            F.issue.is_("promise_broken"),
            T(
                zh="把承诺的截图发给卖家，要求 48 小时内兑现",
                en="Send the seller the screenshot of the promise, and ask for it within 48 hours",
            ),
        ),
        Note(
            ~ON_PLATFORM & F.seller.is_("unknown"),
            T(
                zh="是真店、真交易的，书面要求退钱，限 48 小时；像骗局，先报警",
                en="If the shop and the deal are real, demand the money in writing within 48 "
                "hours; if not, the police first",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="书面告诉卖家出了什么问题、要什么，限 48 小时办好",
                en="Tell the seller in writing what is wrong and what you want, within 48 hours",
            ),
        ),
    ),
    where=IN_THE_CHAT,
    deadlines=(
        Deadline(
            T(
                zh="确有这家店、这笔交易的，给卖家 48 小时，这是你自己定的。"
                "像骗局的，先报警、先止付，不要再联系对方。",
                en="For a real shop and a real deal, 48 hours, a time you set yourself. If it "
                "looks like a scam, go to the police and stop the payment first, and do not write "
                "to them again.",
            ),
            when=_OFFLINE & F.seller.is_("unknown"),
            sources=(FRAUD_LAW[20], PRACTICE_NOTES["in-app"]),
        ),
        Deadline(
            T(
                zh="给卖家 48 小时，这是你自己定的期限。不用等它过完：现在就可以在订单页申请退款。",
                en="Give the seller 48 hours, a time you set yourself. You need not wait for it to "
                "end: you can ask for the refund on the order page now.",
            ),
            days=2,
            when=ON_PLATFORM & FAULTY & REQUEST_POSSIBLE & NO_REQUEST,
            sources=(PRACTICE_NOTES["in-app"],),
        ),
        OWN_TIME,
    ),
    fails=T(
        zh="对方拒绝或不回，就走下一步。订单页还能申请退款或平台介入的，先申请。",
        en="If the seller refuses or stays silent, take the next step. If the order page still "
        "lets you ask for a refund or platform intervention (平台介入), do that first.",
    ),
    evidence=(have.CONVERSATION, have.AGREED),
    notes=(
        Note(
            ON_PLATFORM & ~F.state.is_("success_out"),
            T(
                zh="从订单页点“联系卖家”，只在平台的聊天里说，不要换到微信。"
                "可以这样写：“订单……有……问题，请在 48 小时内退款（或补发、修理），"
                "否则我申请平台介入。”",
                en="Open the chat from the order page (联系卖家) and stay in it: do not move to "
                "WeChat. You can write: “Order … has the problem …. Please refund (or send it, or "
                "repair it) within 48 hours, or I will ask the platform to step in.”",
            ),
            sources=(PRACTICE_NOTES["in-app"],),
        ),
        Note(
            F.state.is_("success_out"),
            T(
                zh="从订单页点“联系卖家”，只在平台的聊天里说，不要换到微信。"
                "可以这样写：“订单……有……问题，请在 48 小时内退款（或补发、修理），"
                "否则我走法律途径。”",
                en="Open the chat from the order page (联系卖家) and stay in it: do not move to "
                "WeChat. You can write: “Order … has the problem …. Please refund (or send it, or "
                "repair it) within 48 hours, or I will take the legal way.”",
            ),
            sources=(PRACTICE_NOTES["in-app"],),
        ),
        Note(
            _OFFLINE,
            T(
                zh="在当初谈生意的地方发，聊天、短信、邮件都可以，要留得下文字。"
                "可以这样写：“……月……日付款……元买……，现在……，请在 48 小时内……。”",
                en="Write where the deal was made: chat, text message or e-mail, so that the words "
                "remain. You can write: “On … I paid CNY … for …. Now …. Please … within "
                "48 hours.”",
            ),
            sources=(PRACTICE_NOTES["in-app"],),
        ),
        Note(
            F.issue.is_("invoice"),
            T(
                zh="如果只要发票，不用退款：在订单页点“申请开票”，再用文字催卖家。",
                en="If all you want is the invoice (发票), do not ask for a refund: use “request "
                "invoice” (申请开票) on the order page and remind the seller in writing.",
            ),
        ),
        Note(
            F.issue.is_("minor"),
            T(
                zh="写明是孩子下的单、孩子几岁，监护人不同意这笔交易，要求退钱。"
                "在平台内付款的，同时在平台客服里找未成年人退款入口。",
                en="Say that a child placed the order, how old the child is, that the guardian "
                "does not agree to it, and that you want the money back. If you paid on the "
                "platform, also look in its help centre for the refund for minors (未成年人退款).",
            ),
            sources=(CIVIL_CODE[145],),
        ),
        Note(
            F.role.is_("business") & _IN_HAND & FAULTY,
            numbered(
                zh="公司采购要尽快验货，发现问题后在合理期限内书面通知对方；没有约定检验期的，"
                "最迟不超过收货后 {defect_notice_longest}。",
                en="A business buyer must inspect soon and give notice in writing within a "
                "reasonable time of finding the fault. Without an agreed inspection period "
                "the outer limit is {defect_notice_longest} from receipt.",
            ),
            sources=(CIVIL_CODE[621],),
        ),
    ),
    outcomes=BY_SELLER,
    sources=(ECL[60], CIVIL_CODE[188]),
)
