"""An exporter's mails: first reply, safety warning, closing mail; sent in English."""

from guide_logic.content.law import TRADE_NOTES
from guide_logic.content.letters.export_words import (
    DONE,
    HANDLED,
    IMPROVED,
    KNOWN,
    OPEN,
    PROBLEM,
    RISK,
)
from guide_logic.content.letters.own_words import own_words
from guide_logic.content.letters.purchase import possible
from guide_logic.language.conditions import Condition
from guide_logic.language.facts import Entry, Text
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.picks import Coming, Past
from guide_logic.language.text import T

__all__ = ["GOODS", "ORDER", "SENDER", "closing_mail", "first_reply", "safety_warning"]

_CUSTOMER = Entry(Text("customer", T(zh="客户的称呼", en="The customer’s name"), most=100))
ORDER = Entry(Text("order_no", T(zh="合同号或订单号", en="Contract or order number"), most=100))
GOODS = Entry(Text("goods", T(zh="产品（用英文）", en="The goods, in English"), most=200))
_PROBLEM = Entry(
    Text("problem", T(zh="问题，再补充几句（用英文）", en="More on the problem"), lines=3),
    T(zh="照客户的话写。", en="In the customer’s own words."),
)
_KNOWN = Entry(
    Text("known_facts", T(zh="知道的，再补充几句（用英文）", en="More on what you know"), lines=3)
)
_OPEN = Entry(
    Text("open_points", T(zh="要查的，再补充几句（用英文）", en="More on what you check"), lines=3)
)
_ANSWER_DAY = Entry(
    Coming("answer_day", T(zh="哪天答复", en="The day of your answer")),
    T(zh="按客户当地的日期。", en="By the customer’s own calendar."),
)
_CONTACT = Entry(
    Text(
        "contact",
        T(zh="谁负责，怎么联系，哪个时区", en="Who is in charge, how to reach them, time zone"),
        most=300,
    )
)
SENDER = Entry(
    Text("sender", T(zh="你的姓名和公司（用英文）", en="Your name and company"), most=200)
)
_BATCH = Entry(Text("batch", T(zh="批号、序列号", en="Batch or serial numbers"), most=300))
_RISK = Entry(
    Text("risk_known", T(zh="风险，再补充几句（用英文）", en="More on the risk"), lines=3),
    T(zh="只写已知的事实。", en="Known facts only."),
)
_HANDLING = Entry(
    Text(
        "handling",
        T(zh="手上的货，再补充几句（用英文）", en="More on the goods they hold"),
        lines=3,
    )
)
_DONE = Entry(
    Text("done", T(zh="办了什么，再补充几句（用英文）", en="More on what was done"), lines=3),
    T(zh="修好、补发、退款，或说明清楚了什么。", en="Repaired, sent again, refunded, explained."),
)
_DONE_DAY = Entry(Past("done_day", T(zh="哪天办好的", en="The day it was done")))
_CHANGED = Entry(
    Text("changed", T(zh="改了什么，再补充几句（用英文）", en="More on what you changed"), lines=2)
)

_DEAR = Part(T(zh="{customer}，你好：", en="Dear {customer},"))
_WITHOUT_PREJUDICE = Part(
    T(
        zh="这封信不影响双方的任何权利。以上是我们目前所知的真实情况。",
        en="This message is without prejudice to the rights of either side. The above is true as "
        "far as we know today.",
    )
)
_SIGN = (
    Part(T(zh="此致", en="Yours sincerely,")),
    Part(T(zh="{sender}", en="{sender}")),
    Part(T(zh="{today}", en="{today}")),
)


def first_reply(*steps: str, when: Condition, safe: Condition, late: Condition) -> Letter:
    """Return the first reply: thanks, what is known and open, a date; nothing admitted."""
    return Letter(
        "first_reply",
        title=T(zh="第一封英文回信", en="First reply to the customer"),
        note=T(
            zh="查清之前不认责、不推责。定不了日期的，写哪天先报一次进展。"
            "普通客户和 VIP 都这样写。",
            en="Before you know, neither admit nor deny. If you cannot set a day, give the day of "
            "your first report. Write the same to every customer.",
        ),
        steps=steps,
        when=when,
        sends="en",
        fields=(
            _CUSTOMER,
            ORDER,
            GOODS,
            PROBLEM,
            _PROBLEM,
            KNOWN,
            _KNOWN,
            OPEN,
            _OPEN,
            _ANSWER_DAY,
            _CONTACT,
            SENDER,
        ),
        parts=(
            _DEAR,
            Part(
                T(
                    zh="谢谢你来信说明 {order_no} 号订单的 {goods}。给你带来不便，我们很抱歉。",
                    en="Thank you for writing to us about {goods}, order {order_no}. We are sorry "
                    "for the trouble this has caused you.",
                )
            ),
            *possible(
                Part(
                    T(
                        zh="在我们答复之前，请停止使用这批货，并分开存放。",
                        en="Until you hear from us, please stop using these goods and keep them "
                        "apart.",
                    ),
                    unless=safe,
                )
            ),
            *own_words(
                T(zh="我们理解的问题是：{said}", en="We understand the problem as follows: {said}"),
                "problem_said",
                "problem",
            ),
            *own_words(
                T(zh="目前知道的：{said}", en="What we know so far: {said}"),
                "known_so_far",
                "known_facts",
            ),
            *own_words(
                T(zh="还在核实的：{said}", en="What we are still checking: {said}"),
                "still_open",
                "open_points",
            ),
            Part(
                T(
                    zh="下面这些，还没有给我们的请发来：能看清问题的照片、批号，以及检验报告（如果有）。",
                    en="Please send us what we do not have yet: photographs that show the problem, "
                    "the batch number and, if there is one, an inspection report.",
                )
            ),
            *possible(
                Part(
                    T(
                        zh="也请告诉我们货物是哪天收到、哪天检验的，问题是哪天发现的。",
                        en="Please also tell us on which days the goods arrived, were inspected "
                        "and were found to be at fault.",
                    ),
                    when=late,
                )
            ),
            Part(
                T(
                    zh="我们会在 {answer_day} 前答复你。联系方式：{contact}。",
                    en="You will have our answer by {answer_day}. Your contact: {contact}.",
                )
            ),
            _WITHOUT_PREJUDICE,
            *_SIGN,
        ),
        sources=(TRADE_NOTES["reply"], TRADE_NOTES["process"]),
    )


def safety_warning(*steps: str, when: Condition) -> Letter:
    """Return the warning to everyone who bought the batch; known facts, nothing admitted."""
    return Letter(
        "safety_warning",
        title=T(zh="安全警示信（英文）", en="Safety warning to customers"),
        note=T(
            zh="给每个买过这批货的客户各发一封，今天就发。不知道的留空或写“正在查”，不写没查清的原因。",
            en="One to every customer who bought this batch, today. Leave open what you do not "
            "know, or say that you are checking; give no cause you have not found.",
        ),
        steps=steps,
        when=when,
        sends="en",
        fields=(
            _CUSTOMER,
            GOODS,
            _BATCH,
            RISK,
            _RISK,
            HANDLED,
            _HANDLING,
            _ANSWER_DAY,
            _CONTACT,
            SENDER,
        ),
        parts=(
            _DEAR,
            Part(
                T(
                    zh="你向我们买过 {goods}，批号 {batch}。这批货可能不安全。",
                    en="You have bought {goods} from us, batch {batch}. These goods may not be "
                    "safe.",
                )
            ),
            Part(
                T(
                    zh="请马上停止使用和销售，分开存放，并告诉从你那里拿到货的人。",
                    en="Please stop using and selling them now, keep them apart, and tell anyone "
                    "you passed them on to.",
                )
            ),
            *own_words(
                T(zh="目前知道的风险：{said}", en="What we know of the risk: {said}"),
                "dangers",
                "risk_known",
            ),
            Part(
                T(
                    zh="有人受伤或不适的，请先就医，再告诉我们。",
                    en="If anyone is hurt or unwell, please get medical help first, then tell us.",
                )
            ),
            *own_words(
                T(
                    zh="手上的货请这样处理：{said}",
                    en="What to do with the goods you hold: {said}",
                ),
                "handled",
                "handling",
            ),
            Part(
                T(
                    zh="也请看看当地有没有要向主管机关报告的规定。",
                    en="Please also check whether the law where you are wants this reported.",
                )
            ),
            Part(
                T(
                    zh="我们会在 {answer_day} 前再写信告诉你进展。联系方式：{contact}。",
                    en="We will write again by {answer_day}. Your contact: {contact}.",
                )
            ),
            _WITHOUT_PREJUDICE,
            *_SIGN,
        ),
        sources=(TRADE_NOTES["recall"], TRADE_NOTES["reply"]),
    )


def closing_mail(*steps: str, when: Condition, ours: Condition) -> Letter:
    """Return the closing mail: what was done, is anything left, thanks."""
    return Letter(
        "closing_mail",
        title=T(zh="英文结案邮件", en="Closing mail to the customer"),
        note=T(
            zh="办完以后再发。客户说好了，再结案。没有做的改进不要写。",
            en="Send it when the work is done, and close the case when the customer says so. Name "
            "no improvement that you have not made.",
        ),
        steps=steps,
        when=when,
        sends="en",
        fields=(_CUSTOMER, ORDER, GOODS, DONE, _DONE, _DONE_DAY, IMPROVED, _CHANGED, SENDER),
        parts=(
            _DEAR,
            *own_words(
                T(
                    zh="关于 {order_no} 号订单的 {goods}：{done_day}，我们已经办好：{said}",
                    en="About {goods}, order {order_no}: on {done_day} we completed the "
                    "following: {said}",
                ),
                "done_for_you",
                "done",
            ),
            Part(
                T(
                    zh="这样处理你满意吗？还有没有别的问题，请告诉我们。",
                    en="Are you satisfied with this? If anything is left, please tell us.",
                )
            ),
            *possible(
                Part(
                    T(
                        zh="这次是我们的不足，再次向你道歉。",
                        en="The shortcoming was ours, and we apologise once more.",
                    ),
                    when=ours,
                ),
                Part(
                    T(
                        zh="这件事给你带来不便，我们很抱歉。",
                        en="We are sorry for the trouble this has caused you.",
                    ),
                    unless=ours,
                ),
            ),
            Part(
                T(
                    zh="谢谢你指出来，我们因此作了改进：{improved}。",
                    en="Thank you for pointing it out. This is what we have changed: {improved}.",
                ),
                needs=("improved",),
            ),
            Part(
                T(
                    zh="谢谢你指出来，我们因此作了改进：{changed}",
                    en="Thank you for pointing it out. This is what we have changed: {changed}",
                ),
                needs=("changed",),
                lacks=("improved",),
            ),
            Part(T(zh="{changed}", en="{changed}"), needs=("improved", "changed")),
            Part(
                T(zh="以上情况属实。", en="We confirm that the above is true."),
            ),
            *_SIGN,
        ),
        sources=(TRADE_NOTES["process"],),
    )
