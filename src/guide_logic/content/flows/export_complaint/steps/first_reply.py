"""Listening, the first reply with a date, and the phone when it is urgent."""

from guide_logic.content.channels import CUSTOMER, IN_HOUSE
from guide_logic.content.figures import numbered
from guide_logic.content.flows.export_complaint import evidence as have
from guide_logic.content.flows.export_complaint.conditions import ANSWERABLE, DIRECT
from guide_logic.content.flows.export_complaint.facts import F
from guide_logic.content.flows.export_complaint.outcomes import CALLED, REPLIED
from guide_logic.content.flows.export_complaint.steps.where import BY_MAIL
from guide_logic.content.law import (
    ALIBABA_ASSURANCE,
    AMAZON_CLAIMS,
    CARD_DISPUTES,
    PAYPAL_DISPUTES,
    TRADE_NOTES,
)
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import PREPARE, Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["ACK", "CALL", "REC"]

_MAIL = (
    "Thank you for telling us about the problem with order no. …, and we are sorry for the "
    "trouble it causes. As we understand it, … . We are checking … and will write to you by … "
    "(your local time). To help us, please send … . Your contact is … . This message is sent "
    "without prejudice to the rights of either party."
)

REC = Step(
    "listen_and_record",
    ref="REC",
    channel=IN_HOUSE,
    title=T(zh="先听完，记下来", en="Listen first, and write it down"),
    text=T(
        zh="把客户的话看完、听完，不打断、不辩解。"
        "记下：谁、哪张订单、什么货、什么问题、何时发现、有什么影响、客户想要什么。"
        "给它一个编号，以后每封邮件都带上。",
        en="Read or hear the customer out; do not interrupt or argue. Note who, which order, "
        "which goods, what problem, when it was found, what it causes and what the customer "
        "wants. Give it a number and use it in every mail.",
    ),
    does=PREPARE,
    deadlines=(Deadline(T(zh="今天。", en="Today."), days=0),),
    fails=T(
        zh="客户说不清的，列出你要的几样，在第一封回信里请他补。",
        en="If the customer is vague, list what you need and ask for it in your first reply.",
    ),
    evidence=(have.COMPLAINT, have.CONTRACT, have.CASE_PAGE),
    sources=(TRADE_NOTES["process"],),
)

ACK = Step(
    "first_reply",
    ref="ACK",
    channel=CUSTOMER,
    title=T(zh="发第一封英文回信，给出日期", en="Send the first reply, with a date"),
    text=T(
        zh="用邮件回。按顺序写：谢谢来信，对不便表示歉意；你理解的问题；已经知道什么、还要查什么；"
        "请客户补哪些照片、批号或报告；你哪一天答复，写客户当地时间；谁负责、怎么找到他。"
        "定不了日期的，说明为什么，并写明哪天先报一次进展。"
        "最后写明保留双方权利，查清前不认责、不推责。",
        en="Write an e-mail in this order: thanks, and regret for the trouble; the problem as "
        "you understand it; what you know and what you still check; which photos, batch numbers "
        "or reports you need; the day of your answer in the customer’s time; who is in charge. "
        "If you cannot set a day, say why and when you will report first. Reserve both sides’ "
        "rights, and neither admit nor deny before you know.",
    ),
    do=T(
        zh="发第一封英文回信：致歉、你的理解、还要查什么、哪天答复；不认责也不推责",
        en="Send the first reply: regret, what you understand and still check, the day of "
        "your answer; admit and deny nothing",
    ),
    where=BY_MAIL,
    deadlines=(
        Deadline(
            numbered(
                zh="今天，最晚在收到投诉后 {service_acknowledge}内。这是企业自定的通行做法，"
                "不是规定。",
                en="Today, and at the latest {service_acknowledge} after the complaint came. "
                "Companies set this time themselves; no rule does.",
            ),
            days=0,
            sources=(TRADE_NOTES["times"],),
        ),
    ),
    takes=numbered(
        zh="常见做法是 {service_first_finding}内给初步答复、{service_answer_from}到 "
        "{service_answer_to}内给方案；你自己定，定了就守。",
        en="Commonly a first finding in {service_first_finding} and a proposal in "
        "{service_answer_from} to {service_answer_to}. You set these times yourself; keep them "
        "once set.",
    ),
    fails=T(
        zh="到了说好的那天还没结果，当天也要去信：说明到哪一步，再给一个新日期。",
        en="If the day comes without a result, write all the same: say where you are, and give "
        "a new date.",
    ),
    evidence=(have.REPLIES, have.PHOTOS, have.BATCH),
    notes=(
        Note(
            ALWAYS,
            T(zh=f"可以这样写：“{_MAIL}”", en=f"You can write: “{_MAIL}”"),
            sources=(TRADE_NOTES["reply"],),
        ),
        Note(
            ANSWERABLE,
            T(
                zh="案件页里也要答复一次，内容和邮件一致：作决定的人看的是案件页。",
                en="Answer on the case page too, and say the same: whoever decides reads that "
                "page.",
            ),
        ),
        Note(
            F.channel.is_("marketplace") & F.clock.is_("na"),
            numbered(
                zh="在平台站内信里回，不要移到别处。在亚马逊，客户联系你满 {amazon_contact}就可"
                "以申请索赔；其他平台看各自的页面，都以页面为准。",
                en="Reply in the marketplace’s own messages and stay there. On Amazon a "
                "customer can file a claim {amazon_contact} after contacting you; elsewhere "
                "see its page. The page decides.",
            ),
            sources=(AMAZON_CLAIMS["claim"],),
        ),
        Note(
            F.channel.is_("alibaba_ta") & F.clock.is_("na"),
            T(
                zh="信用保障订单，客户确认收货后 30 个自然日内可以提纠纷；"
                "你答应的维修、补发、退款没做到的，期满后仍可能提线下纠纷。以订单页为准。",
                en="On a Trade Assurance order the customer can open a dispute within 30 calendar "
                "days of confirming receipt, and possibly later if you promised a repair, goods or "
                "a refund and did not keep it. The order page decides.",
            ),
            sources=(ALIBABA_ASSURANCE["dispute"], ALIBABA_ASSURANCE["offline"]),
        ),
        Note(
            F.channel.is_("card_paypal") & F.clock.is_("na"),
            numbered(
                zh="用 PayPal 付款的，客户在交易日起 {paypal_open}内可以开争议；信用卡付款的，"
                "客户可以找发卡行拒付。以付款机构的页面为准，能先谈妥就先谈妥。",
                en="With PayPal the customer can open a dispute within {paypal_open} of the "
                "payment; with a card, a chargeback through the bank. The provider’s page "
                "decides. Settle before that if you can.",
            ),
            sources=(PAYPAL_DISPUTES["dispute"], CARD_DISPUTES["reply"]),
        ),
        Note(
            DIRECT & F.notice.is_("over_2y"),
            T(
                zh="这封信不要写成“我们会负责”：通知太晚的后果，核对完再说。",
                en="Do not write that you will take care of it: what late notice means comes "
                "after you have checked.",
            ),
        ),
    ),
    outcomes=REPLIED,
    sources=(TRADE_NOTES["reply"], TRADE_NOTES["process"]),
)

CALL = Step(
    "phone_the_customer",
    ref="CALL",
    channel=CUSTOMER,
    title=T(zh="急事打电话，打完发邮件确认", en="Phone, then confirm by e-mail"),
    text=T(
        zh="先找双方都在上班的时间：在手机世界时钟里加上客户所在城市，看现在差几小时；"
        "把客户的上班时间（多为 9:00 到 17:00）换成你的时间，"
        "和你能打电话的时间重合的那一段就可以打。"
        "夏令时会让时差变一小时，每次都要重看。"
        "挂断后马上发邮件，写下谈了什么、谁在哪天之前做什么。",
        en="Find hours in which you both work: add the customer’s city to your phone’s world "
        "clock and see the difference today. Turn their office hours (often 9:00 to 17:00) into "
        "your time; call where these meet the hours you can call. Daylight saving moves the "
        "difference by an hour, so look each time. After the call, e-mail at once what was said "
        "and who does what by when.",
    ),
    do=T(
        zh="在双方都上班的时间打电话，挂断后马上发邮件确认，写明哪天答复",
        en="Phone in hours in which you both work, then confirm by e-mail when you answer",
    ),
    where=T(
        zh="电话，再加邮件；先看客户那边现在几点",
        en="Phone, then e-mail; look first what time it is there",
    ),
    deadlines=(
        Deadline(
            T(
                zh="今天就约，在最近一段双方都上班的时间打。",
                en="Fix it today, for the next hours in which you both work.",
            ),
            days=0,
        ),
    ),
    fails=T(
        zh="时间完全不重合、打不通的，就发邮件，写明双方当地时间，请客户选一段。",
        en="If no hours meet or nobody answers, e-mail two or three times in both local times "
        "and let the customer choose.",
    ),
    evidence=(have.REPLIES,),
    outcomes=CALLED,
    sources=(TRADE_NOTES["phone"],),
)
