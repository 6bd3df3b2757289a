"""Goodwill on top, the closing mail, and seeing that it does not happen again."""

from guide_logic.content.channels import CUSTOMER, IN_HOUSE
from guide_logic.content.flows.export_complaint import evidence as have
from guide_logic.content.flows.export_complaint.outcomes import CLOSED
from guide_logic.content.flows.export_complaint.steps.where import BY_MAIL
from guide_logic.content.law import TRADE_NOTES
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["CLOSE", "PLUS", "REPEAT"]

_MAIL = (
    "We have now … (done on …). Is everything in order on your side, and is there anything left "
    "that we should look at? We are sorry again for the trouble, and thank you for telling us: "
    "because of it we have … . If we do not hear from you by … , we will take the matter as "
    "settled and stay at your disposal."
)

PLUS = Step(
    "goodwill_on_top",
    ref="PLUS",
    channel=CUSTOMER,
    title=T(zh="VIP 客户：在底线上再加一点", en="A VIP: add something on top"),
    text=T(
        zh="信里分两栏写：合同和法律给的，一样不少；好意给的，另写一栏。"
        "好意可以是下单折扣、优先补发、延长质保。"
        "写明只用于这一次，不是承认责任。",
        en="Write in two columns: what contract and law give, in full; what you add as goodwill, "
        "apart. It can be a discount, priority in sending again, a longer warranty. Say that it "
        "is for this once and no admission.",
    ),
    deadlines=(
        Deadline(
            T(
                zh="和解决方案同一封信，不要先给好处、后谈问题。",
                en="In the same mail as the remedy, not before it.",
            ),
        ),
    ),
    fails=T(
        zh="客户把好意当成应得的：重申两栏，底线照给，好意可以不加。",
        en="If it is taken as due, point to the two columns: what is due stays, goodwill is "
        "yours to give.",
    ),
    evidence=(have.REPLIES,),
    sources=(TRADE_NOTES["goodwill"],),
)

CLOSE = Step(
    "closing_mail",
    ref="CLOSE",
    channel=CUSTOMER,
    title=T(zh="办完回访，发结案邮件", en="Follow up, and close by e-mail"),
    text=T(
        zh="修好了、寄到了、退款了，或者说清楚了，就写一封英文信。"
        "按顺序写：办了什么、哪天办的；问客户是否满意，还有没有别的问题；"
        "再次致歉；真心谢谢他指出来，并说你们改了什么。"
        "客户说好了，再结案。",
        en="Once it is repaired, delivered, refunded or explained, write: what was done and "
        "when; whether the customer is satisfied and anything is left; another apology; honest "
        "thanks for pointing it out, and what you have changed. Close the case when the "
        "customer says it is settled.",
    ),
    do=T(
        zh="先把答应的办完，再发结案邮件：办了什么、哪天办的，问还有没有问题",
        en="Finish what you promised, then write: what was done and when, and whether "
        "anything is left",
    ),
    where=BY_MAIL,
    deadlines=(
        Deadline(
            T(
                zh="办完后 7 天内。这是你自己定的，不是规定。",
                en="Within 7 days of the work being done. You set this time; no rule does.",
            ),
            sources=(TRADE_NOTES["times"],),
        ),
    ),
    fails=T(
        zh="客户还不满意：重新打开，从“先听完，记下来”再走一遍。没有回音的，再写一次就可以结案。",
        en="If the customer is not satisfied, reopen it and start again from listening. If there "
        "is no answer, write once more and close.",
    ),
    evidence=(have.REPLIES,),
    notes=(
        Note(
            ALWAYS,
            T(zh=f"可以这样写：“{_MAIL}”", en=f"You can write: “{_MAIL}”"),
            sources=(TRADE_NOTES["process"],),
        ),
    ),
    outcomes=CLOSED,
    sources=(TRADE_NOTES["process"],),
)

REPEAT = Step(
    "prevent_repeats",
    ref="CAPA",
    channel=IN_HOUSE,
    title=T(zh="查重复，改流程", en="Look for repeats and mend the process"),
    text=T(
        zh="在记录里找同一产品、同一批、同一环节的投诉，并在一起看。"
        "出现第二次的，查根因、定措施、指定人和日期，过一段时间再验证有没有用。"
        "把改了什么写进结案邮件。",
        en="Look in your records for complaints on the same product, batch or stage, and take "
        "them together. From the second on, find the root cause and set a measure, a person and "
        "a date; check later that it works. Tell the customer in the closing mail.",
    ),
    deadlines=(
        Deadline(
            T(
                zh="没有规定的天数，你自己定，定了写进记录。",
                en="No number of days is set. Choose one and put it on record.",
            ),
        ),
    ),
    fails=T(
        zh="还在重复：停一停这款货，找懂产品的人重新查。",
        en="If it goes on, pause the product and have someone who knows it look again.",
    ),
    evidence=(have.COMPLAINT,),
    sources=(TRADE_NOTES["root-cause"],),
)
