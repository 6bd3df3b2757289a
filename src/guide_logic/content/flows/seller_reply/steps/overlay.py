"""What goes with every case: acknowledge, act inside the clock, follow up."""

from guide_logic.content.channels import BUYER, PLATFORM
from guide_logic.content.figures import numbered
from guide_logic.content.flows.seller_reply import evidence as have
from guide_logic.content.flows.seller_reply.conditions import ANSWER_BY, AT_FAULT, TAOBAO
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.law import JD_RULES, PRACTICE_NOTES, SELLING_PRACTICE, TAOBAO_RULES
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["ACK", "AFTER", "CLOCK"]

_SORRY = (
    F.claim.is_("refund", "platform_case", "violation")
    & ~F.about.is_("no_reason", "injury")
    & AT_FAULT
)
"""The seller answers for it, and the buyer neither went to a court or 12315 nor threatened."""

ACK = Step(
    "acknowledge",
    ref="ACK",
    channel=BUYER,
    title=T(zh="先回一句：收到了", en="Say that you have received it"),
    text=T(
        zh="在聊天里回买家：收到了，正在查，哪天给答复。"
        "定不下日期的，说明为什么，并约好下次联系的时间。"
        "这时不争对错，也不答应还没查清的事。",
        en="Answer in the chat: received, being looked into, and by which day you will reply. "
        "If you cannot name a day, say why, and when you will write again. "
        "Do not argue yet, and promise nothing you have not checked.",
    ),
    deadlines=(
        Deadline(
            T(
                zh="已经过了一天以上，今天就补回一句。24 小时只是常见的自定做法，不是规定。",
                en="More than a day has gone: write today. The 24 hours are a common habit of "
                "traders, not a rule.",
            ),
            days=0,
            when=F.days_open.at_least(2),
            sources=(SELLING_PRACTICE["acknowledge"],),
        ),
        Deadline(
            T(
                zh="收到起 24 小时内；这是常见的自定做法，不是规定。",
                en="Within 24 hours of receiving it, a common habit of traders, not a rule.",
            ),
            days=1,
            since=F.days_open,
            sources=(SELLING_PRACTICE["acknowledge"],),
        ),
    ),
    fails=T(
        zh="买家不回也没关系，你已经有了记录；接着按自己说的日期做。",
        en="If the buyer does not answer, you have your record. Keep to the day you named.",
    ),
    evidence=(have.CHAT, have.CALLS),
    notes=(
        Note(
            F.claim.is_("buyer_abuse"),
            T(
                zh="对威胁的话不回嘴、不讨价还价，只写“已收到，按平台流程处理”。",
                en="Do not answer threats or bargain over them. Write only “received, it will be "
                "handled through the platform”.",
            ),
        ),
        Note(
            F.claim.is_("lawsuit"),
            T(
                zh="已经起诉的，给买家的每句话都可能成为证据：语气平和，只说事实。",
                en="Once there is a suit, every word to the buyer can become evidence: stay calm "
                "and keep to facts.",
            ),
        ),
    ),
    sources=(SELLING_PRACTICE["acknowledge"],),
)

CLOCK = Step(
    "act_in_time",
    ref="CLOCK",
    channel=PLATFORM,
    title=T(zh="倒计时里要有动作", en="Act before the platform’s clock ends"),
    text=T(
        zh="打开商家后台，找到这一单的倒计时和待办。"
        "到时间前一定提交一样：同意、拒绝并附证据，或者先交已有的证据。"
        "只在聊天里说，系统不一定算你处理过。",
        en="Open your seller console and find the countdown and the task of this order. "
        "Before it ends, submit something: accept, refuse with evidence, or hand in what you have. "
        "Words in the chat alone may not count as having acted.",
    ),
    deadlines=ANSWER_BY,
    fails=T(
        zh="时间过了、被判输了，就看结果页能不能补充或申诉，今天就交。",
        en="If the time is over or you lost, see whether the result page takes more evidence or an "
        "appeal, and submit today.",
    ),
    evidence=(have.NOTICE, have.RECORDS),
    notes=(
        Note(
            F.claim.is_("buyer_abuse", "m12315", "refund_only_kept"),
            T(
                zh="平台上的退款单照常按时处理，不要因为在走别的渠道就停下。",
                en="Handle the refund request on the platform in time all the same; another "
                "channel does not stop it.",
            ),
        ),
        Note(
            F.claim.is_("lawsuit"),
            numbered(
                zh="淘宝、京东会因起诉中止处理，但 {taobao_case_proof}内要交出受理凭证，不然恢复处"
                "理；其他平台看各自的规则。",
                en="Taobao and JD suspend a case that goes to court, but they resume it unless "
                "they get the court’s acceptance paper within {taobao_case_proof}. Elsewhere the "
                "platform’s own rules decide.",
            ),
            sources=(TAOBAO_RULES["82-83"], JD_RULES[6]),
        ),
        Note(
            F.claim.is_("platform_case") & F.platform_name.is_("jd"),
            numbered(
                zh="京东要你补证据的，另有 {jd_more_evidence}，只算 9:00 到 18:00，"
                "没用完的接着第二天算。",
                en="When JD asks for more evidence there are {jd_more_evidence}, counted "
                "between 9:00 and 18:00 only; what is left runs on the next day.",
            ),
            sources=(JD_RULES[9],),
        ),
        Note(
            TAOBAO,
            T(
                zh="淘宝规则：不按规定处理维权和投诉的，视为卖家有责，计入服务指标。",
                en="Taobao’s rules: a seller that does not handle claims as required counts as at "
                "fault, and its service metrics suffer.",
            ),
            sources=(TAOBAO_RULES[91],),
        ),
    ),
    sources=(JD_RULES[9], PRACTICE_NOTES["in-app"]),
)

AFTER = Step(
    "follow_up",
    ref="AFTER",
    channel=BUYER,
    title=T(zh="结案后回访，道谢", en="Follow up and say thank you"),
    text=T(
        zh="事情办完，问买家钱到没到、货对不对、还有没有问题。"
        "谢谢对方把问题说出来。"
        "同一个毛病第二次出现，就改商品、改页面或改打包。",
        en="When it is done, ask whether the money or the goods came and whether anything is left. "
        "Thank the buyer for telling you. "
        "If the same fault turns up twice, change the goods, the page or the packing.",
    ),
    deadlines=(
        Deadline(
            T(
                zh="结案之后；定一个自己做得到的日期。",
                en="After it is closed, on a day you can keep.",
            ),
        ),
    ),
    fails=T(
        zh="买家不愿多说，就到此为止，不要反复联系。",
        en="If the buyer would rather not talk, leave it there and do not keep writing.",
    ),
    evidence=(have.CHAT,),
    notes=(
        Note(
            _SORRY,
            T(
                zh="这件事由你负责，再道一次歉。",
                en="You answer for this one: apologise once more.",
            ),
        ),
        Note(
            F.claim.is_("buyer_abuse"),
            T(
                zh="对方威胁过你的，只在平台里写一句处理结果，不打电话，也不见面。",
                en="With someone who threatened you, write one line on the platform about the "
                "outcome. Do not call and do not meet.",
            ),
        ),
        Note(
            ~F.claim.is_("buyer_abuse"),
            T(
                zh="回访不是求改评价：不催，不用好处换评价。",
                en="Following up is not asking for a better review: do not press, and offer "
                "nothing for one.",
            ),
        ),
    ),
    sources=(SELLING_PRACTICE["follow-up"],),
)
