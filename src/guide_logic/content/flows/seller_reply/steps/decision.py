"""The platform's time is over, or it has decided against the seller."""

from guide_logic.content.channels import PLATFORM
from guide_logic.content.figures import FIGURES, numbered
from guide_logic.content.flows.seller_reply import evidence as have
from guide_logic.content.flows.seller_reply.conditions import (
    ANSWERS,
    JD,
    LOST,
    ON_PLATFORM,
    VIOLATION,
)
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.flows.seller_reply.outcomes import APPEALED, COMPLIED, LATE_ANSWERED
from guide_logic.content.flows.seller_reply.steps.where import IN_CONSOLE
from guide_logic.content.law import ECL, JD_RULES, PLATFORM_RULES, PRACTICE_NOTES, TAOBAO_RULES
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["APPEAL", "COMPLY", "LATE"]

_JD_DISPUTE = JD & LOST & ~F.claim.is_("violation")
_OURS = LOST & ~F.about.is_("no_reason", "injury") & ANSWERS

_RESULT = (
    Note(
        VIOLATION,
        T(
            zh="商家后台：违规处理或处罚的通知页",
            en="Your seller console: the page of the penalty notice",
        ),
    ),
    Note(
        ALWAYS,
        T(
            zh="商家后台：这一单的结果页",
            en="Your seller console: the result page of this order",
        ),
    ),
)

LATE = Step(
    "answer_late",
    ref="LATE",
    channel=PLATFORM,
    title=T(zh="超时了也马上补交", en="Answer now, though you are late"),
    text=T(
        zh="只要还没下结论，就在纠纷单里把说明和证据交上去。"
        "入口没了，找商家客服补充，并要一个记录编号。"
        "如实写明为什么晚了。",
        en="As long as nothing is decided, put your answer and evidence into the case. "
        "If the entry is gone, go through the merchant service desk and ask for a reference "
        "number. Say truthfully why you are late.",
    ),
    do=T(
        zh="现在就补交说明和证据，写明为什么晚了；入口没了就找商家客服",
        en="Hand in your answer and evidence now and say why it is late; without an entry, ask "
        "the service desk",
    ),
    where=IN_CONSOLE,
    deadlines=(Deadline(T(zh="今天，赶在下结论之前。", en="Today, before a decision."), days=0),),
    fails=T(
        zh="平台按已有证据判了，就看申诉期，带着证据申诉。",
        en="If the case is decided on what was there, look for the time to appeal and appeal with "
        "your evidence.",
    ),
    evidence=(
        have.NOTICE,
        have.RECORDS,
        have.DELIVERED,
        have.ORIGIN,
        have.DISPATCH,
        have.PROMISED,
        have.TESTED,
    ),
    notes=(
        Note(
            JD & F.claim.is_("platform_case"),
            numbered(
                zh="京东：{jd_seller_reply}里没和解也没举证的，按现有证据判责。",
                en="JD: without settlement or evidence in the {jd_seller_reply}, it decides on "
                "the evidence there is.",
            ),
            sources=(JD_RULES[9],),
        ),
    ),
    outcomes=LATE_ANSWERED,
    sources=(JD_RULES[9], PRACTICE_NOTES["in-app"]),
)

COMPLY = Step(
    "limit_the_loss",
    ref="COMPLY",
    channel=PLATFORM,
    title=T(zh="该办的先办，别让损失变大", en="Do what is due and limit the loss"),
    text=T(
        zh="判你退款、补发或整改的，按结果页的时间办，不要拖。"
        "确实是自己的责任，不等结论也先退、先补。"
        "照办的同时可以声明保留申诉。",
        en="If you were told to refund, resend or correct something, do it by the time on the "
        "result page. Where it was your responsibility, refund or resend without waiting for a "
        "decision. You can comply and say that you keep the right to appeal.",
    ),
    do=(
        Note(
            VIOLATION,
            T(
                zh="先改掉页面、库存或发货上的问题，截图留证；再核对处罚的金额和依据",
                en="Correct the page, the stock or the shipping first, with screenshots; then "
                "check the sum of the penalty and what it rests on",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="按结果页办：先核对金额和退货地址，再退款、补发或整改",
                en="Do what the result page says: check sum and address, then refund, resend or "
                "correct",
            ),
        ),
    ),
    where=_RESULT,
    deadlines=(
        Deadline(
            T(
                zh="以结果页写明的时间为准，今天就开始。",
                en="By the time on the result page. Begin today.",
            ),
            days=0,
        ),
    ),
    fails=T(
        zh="按淘宝规则，平台可以从交易款和保证金里划付，不照办的还会计入服务指标；"
        "其他平台看各自的规则。",
        en="Under Taobao’s rules the platform can pay from the held price and your deposit "
        "(保证金), and not complying counts against your service metrics. Elsewhere the "
        "platform’s own rules decide.",
    ),
    evidence=(have.NOTICE, have.RECORDS),
    notes=(
        Note(
            LOST & ~F.claim.is_("violation"),
            T(
                zh="先核对一遍：判的金额、退货地址、运费谁出，和结果页写的是否一致。",
                en="Check first that the sum, the return address and who pays the freight match "
                "the result page.",
            ),
        ),
    ),
    outcomes=COMPLIED,
    sources=(TAOBAO_RULES["85-87"], TAOBAO_RULES[91], JD_RULES[9]),
)

APPEAL = Step(
    "platform_appeal",
    ref="APPEAL",
    channel=PLATFORM,
    title=T(zh="向平台申诉", en="Appeal to the platform"),
    text=T(
        zh="先读理由，看缺的是哪一项证据。"
        "在结果页点“申诉”，只写新证据说明了什么，一次传齐。"
        "结果没写理由的，请平台说明事实、理由和依据。",
        en="Read the reasons first and see which proof was missing. "
        "Tap “appeal” (申诉) on the result page, write only what the new evidence shows and upload "
        "it together. If there are no reasons, ask for the facts, the reasons and the rule.",
    ),
    do=T(
        zh="在结果页点“申诉”，只写新证据说明了什么，一次传齐",
        en="Tap “appeal” (申诉) on the result page; write only what the new evidence shows, all "
        "at once",
    ),
    where=_RESULT,
    deadlines=(
        Deadline(
            T(
                zh="申诉时间已经过了：页面仍留有入口的，今天就交；没有就不要再等。",
                en="The time to appeal is over. If the page still has the entry, submit today; if "
                "not, wait no longer.",
            ),
            when=LOST & F.clock.is_("out"),
        ),
        Deadline(
            T(
                zh="京东的 7 个自然日已经过了；页面仍留有入口的，今天就交。",
                en="JD’s 7 calendar days are over. If the page still has the entry, submit today.",
            ),
            when=_JD_DISPUTE & F.decided_days.at_least(FIGURES["jd_appeal"].longest_days() + 1),
            sources=(JD_RULES[9], JD_RULES[16]),
        ),
        Deadline(
            T(
                zh="京东：纠纷单关闭后 7 个自然日内，要带有效证据。",
                en="JD: within 7 calendar days of the dispute being closed, with valid evidence.",
            ),
            days=FIGURES["jd_appeal"],
            since=F.decided_days,
            when=_JD_DISPUTE,
            sources=(JD_RULES[9], JD_RULES[16]),
        ),
        Deadline(
            T(
                zh="以结果页写明的申诉时间为准，越早越好。",
                en="By the time to appeal on the result page; the sooner the better.",
            ),
        ),
    ),
    fails=T(
        zh="平台的结论不是终局，不服可以起诉。",
        en="The platform’s decision is not final: you can sue.",
    ),
    evidence=(
        have.NOTICE,
        have.RECORDS,
        have.REFUNDED,
        have.DELIVERED,
        have.ORIGIN,
        have.PROMISED,
        have.PACKING,
        have.TESTED,
    ),
    notes=(
        Note(
            ON_PLATFORM & LOST,
            T(
                zh="二手资料：2026年2月1日起，平台对商家作不利处理，要说明事实、理由和依据，"
                "并给出便捷的申诉渠道。也可以要求人工处理；这项权利，资料里写的是消费者。",
                en="Secondary sources: since 1 February 2026 a platform that acts against a trader "
                "must give facts, reasons and basis, and an easy appeal. You can also ask for a "
                "human decision; what we read gives that right to consumers.",
            ),
            sources=(PLATFORM_RULES["appeal"],),
        ),
        Note(
            F.claim.is_("refund_only_kept") & LOST,
            T(
                zh="如果平台只凭规则就强制你“仅退款”，写明这一点：二手资料说，"
                "2026年2月1日起平台不得这样做。",
                en="If the platform forced the refund without return on you by its rules alone, "
                "say so: secondary sources say that it may not since 1 February 2026.",
            ),
            sources=(PLATFORM_RULES[27],),
        ),
        Note(
            _OURS,
            T(
                zh="这件事对买家由你负责：只对判错的部分申诉，如金额、该不该退货、处罚。",
                en="Towards the buyer you answer for this: appeal only against what is wrong, "
                "such as the sum, whether the goods go back, or a penalty.",
            ),
        ),
        Note(
            ~LOST,
            T(
                zh="还没下结论的，先补交证据；判了不利，再申诉。",
                en="Nothing is decided yet: hand in the evidence first, and appeal if it goes "
                "against you.",
            ),
        ),
    ),
    outcomes=APPEALED,
    sources=(ECL[63], TAOBAO_RULES[93], JD_RULES[16]),
)
