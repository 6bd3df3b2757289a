"""A seller's answers to the buyer, the platform and 12315, and its appeal from a decision."""

from guide_logic.content.figures import numbered
from guide_logic.content.law import ECL, ORDER_121, PRACTICE_NOTES, RETURN_RULES, SELLING_PRACTICE
from guide_logic.content.letters import fields
from guide_logic.content.letters.own_words import own_words
from guide_logic.content.letters.purchase import ATTACHED, SO_FAR, TRUE, possible, signed
from guide_logic.content.letters.seller_words import (
    CHANGED,
    DECIDED,
    SHOWS,
    complained,
    looked_at,
    offered,
)
from guide_logic.language.conditions import Condition
from guide_logic.language.facts import Entry, Fact, Text
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.picks import Coming, Suggestion
from guide_logic.language.text import T

__all__ = [
    "COMPANY",
    "FOUND",
    "RETURN_TO",
    "SHOP",
    "Findings",
    "accept_return",
    "answer_12315",
    "answer_buyer",
    "answer_platform",
    "appeal_decision",
]

SHOP = Entry(Text("my_shop", T(zh="你的店铺名称", en="Name of your shop"), most=100))
COMPANY = Entry(
    Text("my_company", T(zh="你的经营主体名称", en="Registered name of your business"), most=200)
)
_BUYER_SAYS = Entry(
    Text("buyer_says", T(zh="买家的原话", en="What else the buyer says"), lines=3),
    T(zh="照对方的话写，不加评论。", en="In the buyer’s words, without comment."),
)
FOUND = Entry(
    Text("found", T(zh="查到的，再补充几句", en="More on what you found"), lines=4),
    T(zh="哪天、看了什么、结果是什么。", en="When, what you looked at, with what result."),
)
_REMEDY = Entry(
    Text("remedy", T(zh="处理方案，再补充几句", en="More on what you offer"), lines=3),
    T(
        zh="退、换、修、补寄，谁付运费，哪天办。",
        en="Refund, exchange, repair or the missing part; who pays freight; by when.",
    ),
)
_ANSWER_DAY = Entry(
    Coming("answer_day", T(zh="哪天给出结果", en="The day on which you will answer"))
)
RETURN_TO = Entry(
    Text("return_to", T(zh="退货地址、联系人和电话", en="Return address, contact, phone"), lines=2),
    T(zh="要真实、收得到货。", en="A true one, where parcels can be received."),
)
_DECISION = Entry(
    Text("decision", T(zh="平台的理由", en="The platform’s reasons"), lines=3),
    T(zh="照结果页写。", en="As on the result page."),
)
_NEW_PROOF = Entry(
    Text("new_proof", T(zh="新证据，再补充几句", en="More on the new evidence"), lines=4),
    T(zh="一份证据写一句，只写事实。", en="A sentence for each piece; facts only."),
)
_CHANGE = Entry(
    Text("change", T(zh="请求，再补充几句", en="More on what you ask for"), lines=2),
    T(
        zh="比如改判的金额、先退货、撤销处罚。",
        en="Such as the sum, a return first, a penalty taken back.",
    ),
)


def _fields(of: "Findings") -> tuple[Entry, ...]:
    return (
        SHOP,
        COMPANY,
        fields.CONTACT,
        fields.PHONE,
        fields.CASE_NO,
        fields.ORDER_NO,
        complained(of.about),
        _BUYER_SAYS,
        looked_at(ours=of.ours, courier=of.courier, buyer=of.buyer),
        FOUND,
        offered(of.about),
        _REMEDY,
        _ANSWER_DAY,
        fields.ATTACHED,
    )


_CASE = Part(
    T(
        zh="店铺：{my_shop}；订单号：{order_no}；案件编号：{case_no}",
        en="Shop: {my_shop}; order: {order_no}; case: {case_no}",
    )
)


class Findings:
    """Whose responsibility it turned out to be, as conditions of the flow.

    `about` is what the buyer complains of.
    """

    __slots__ = ("about", "buyer", "courier", "no_reason", "ours", "unclear", "unsafe")

    def __init__(
        self,
        *,
        about: Fact,
        ours: Condition,
        courier: Condition,
        buyer: Condition,
        unclear: Condition,
        no_reason: Condition,
        unsafe: Condition,
    ) -> None:
        self.about = about
        self.ours = ours
        self.courier = courier
        self.buyer = buyer
        self.unclear = unclear
        self.no_reason = no_reason
        self.unsafe = unsafe

    def parts(self, apology: T | None = None, *, buyer: bool = False) -> tuple[Part, ...]:
        """Return what was found and what is offered, for each outcome.

        A `buyer` who only does not want the goods is told no more than the day of the answer.
        """
        found = T(zh="核实到的情况：{said}", en="What we found: {said}")
        offer = T(zh="处理方案：{said}", en="What we offer: {said}")
        open_ = self.unclear | self.no_reason if buyer else self.unclear
        return (
            *own_words(found, "looked_at", "found", unless=open_),
            *_if_said(found, "looked_at", "found", when=self.unclear),
            *possible(
                *((Part(apology, when=self.ours),) if apology else ()),
                Part(
                    T(
                        zh="问题出在运输途中。我方先处理，再由我方向快递企业追偿。",
                        en="It happened in transit. We put it right first and take it up with the "
                        "courier ourselves.",
                    ),
                    when=self.courier,
                ),
                Part(
                    T(
                        zh="按现有的证据，问题不是商品、描述或发货造成的，依据附后。",
                        en="On the evidence so far, the cause is not the goods, the description or "
                        "the shipping. What this rests on is attached.",
                    ),
                    when=self.buyer,
                ),
                Part(
                    T(
                        zh="原因还在核实，{answer_day} 前给出结果。",
                        en="The cause is still being looked into. We will answer by {answer_day}.",
                    ),
                    when=self.unclear,
                ),
            ),
            *own_words(offer, "offered", "remedy", unless=open_),
            *_if_said(offer, "offered", "remedy", when=open_),
        )


def _known(of: Findings) -> tuple[Suggestion, ...]:
    """Return what the case has said already of the buyer’s complaint."""
    only = {"unwanted": of.about.said("no_reason"), "fake": of.about.said("counterfeit")}
    return (Suggestion("complained", usual=only),)


def _if_said(text: T, phrases: str, own: str, *, when: Condition) -> tuple[Part, ...]:
    """Return the lines of `own_words`, left out where nothing is said."""
    taken, typed, both = own_words(text, phrases, own, when=when)
    return (Part(taken.text, when=when, needs=(phrases,)), typed, both)


def answer_buyer(of: Findings, *steps: str, when: Condition) -> Letter:
    """Return the answer to the buyer: received, found, offered."""
    return Letter(
        "answer_buyer",
        title=T(zh="给买家的答复", en="Answer to the buyer"),
        note=T(
            zh="发给买家，在平台上卖的就发在平台聊天里。没查清之前不认责、不推责，先给日期。",
            en="Send it to the buyer, in the platform’s chat if you sold there. Before you know, "
            "neither admit nor deny; give a date.",
        ),
        steps=steps,
        when=when,
        fields=_fields(of),
        suggests=_known(of),
        parts=(
            Part(
                T(
                    zh="你好，订单 {order_no} 的问题已经收到。",
                    en="Hello. We have received your message about order {order_no}.",
                )
            ),
            *possible(
                Part(
                    T(
                        zh="请先停止使用；有人不舒服的，请先就医，并保留病历和商品。",
                        en="Please stop using the goods. If anyone feels unwell, see a doctor "
                        "first and keep the records and the goods.",
                    ),
                    when=of.unsafe,
                ),
                Part(
                    T(
                        zh="七天无理由退货的申请正在核对，{answer_day} 前答复你。",
                        en="We are checking your request for a seven-day return and will answer "
                        "by {answer_day}.",
                    ),
                    when=of.no_reason,
                ),
            ),
            *own_words(
                T(zh="你反映的是：{said}", en="You tell us: {said}"),
                "complained",
                "buyer_says",
                unless=of.no_reason,
            ),
            *of.parts(
                T(
                    zh="责任在我方，给你造成不便，我方道歉。",
                    en="The fault is ours, and we apologise to you.",
                ),
                buyer=True,
            ),
            TRUE,
            Part(T(zh="{my_shop}", en="{my_shop}"), look="sign"),
            signed()[-1],
        ),
        sources=(SELLING_PRACTICE["acknowledge"], ECL[20]),
    )


def accept_return(*steps: str, when: Condition) -> Letter:
    """Return the consent to a seven-day return, once it is checked: where to, and the refund."""
    return Letter(
        "accept_return",
        title=T(zh="同意退货的答复", en="Consent to the return"),
        note=T(
            zh="先核对时间、完好和例外，该收的再发。在平台上卖的，同时在订单里点同意。",
            en="Check time, condition and exceptions first, and send it if you have to take the "
            "goods back. If you sold on a platform, also accept on the order.",
        ),
        steps=steps,
        when=when,
        fields=(SHOP, fields.ORDER_NO, RETURN_TO),
        parts=(
            Part(
                T(
                    zh="你好，订单 {order_no} 的七天无理由退货，我方同意。",
                    en="Hello. We accept the seven-day return of order {order_no}.",
                )
            ),
            Part(T(zh="退货地址：{return_to}", en="Please send it to: {return_to}")),
            Part(
                numbered(
                    zh="请连同配件和赠品一起寄回，留好寄件凭证。收到完好的商品后 "
                    "{no_reason_refund}内退款。",
                    en="Please include parts and gifts, and keep the proof of posting. We refund "
                    "within {no_reason_refund} of getting the goods back intact.",
                )
            ),
            TRUE,
            Part(T(zh="{my_shop}", en="{my_shop}"), look="sign"),
            signed()[-1],
        ),
        sources=(RETURN_RULES["11-13"],),
    )


def answer_platform(of: Findings, *steps: str, when: Condition) -> Letter:
    """Return the answer in the platform's case: the facts, the evidence, what was offered."""
    return Letter(
        "answer_platform",
        title=T(zh="给平台的答复", en="Answer to the platform"),
        note=T(
            zh="在纠纷单里提交，看页面倒计时。每一点对应一份证据；内容和给买家的答复一致。",
            en="Hand it in on the dispute page and watch its countdown. One piece of evidence for "
            "each point; say the same as to the buyer.",
        ),
        steps=steps,
        when=when,
        fields=_fields(of),
        suggests=_known(of),
        parts=(
            Part(T(zh="商家答复", en="The seller’s answer"), look="title"),
            _CASE,
            *own_words(
                T(zh="买家反映的问题：{said}", en="What the buyer says: {said}"),
                "complained",
                "buyer_says",
            ),
            SO_FAR,
            *of.parts(
                T(
                    zh="责任在我方，我方向买家道歉。",
                    en="The fault is ours, and we apologise to the buyer.",
                )
            ),
            *ATTACHED,
            TRUE,
            signed()[-1],
        ),
        sources=(ECL[63], PRACTICE_NOTES["in-app"]),
    )


def appeal_decision(*steps: str, when: Condition) -> Letter:
    """Return the appeal: which decision, what the new evidence shows, what is asked."""
    return Letter(
        "appeal_decision",
        title=T(zh="向平台申诉", en="Appeal to the platform"),
        note=T(
            zh="在结果页的申诉入口提交，看页面的申诉时间。只写新证据说明了什么，不要重复争吵。",
            en="Hand it in through the appeal on the result page, in the time shown there. Write "
            "only what the new evidence shows; do not argue it all again.",
        ),
        steps=steps,
        when=when,
        fields=(
            SHOP,
            fields.CASE_NO,
            fields.ORDER_NO,
            DECIDED,
            _DECISION,
            SHOWS,
            _NEW_PROOF,
            CHANGED,
            _CHANGE,
            fields.ATTACHED,
        ),
        parts=(
            Part(T(zh="商家申诉", en="The seller’s appeal"), look="title"),
            _CASE,
            *own_words(
                T(zh="平台的处理结果：{said}", en="The platform’s decision: {said}"),
                "ruling",
                "decision",
            ),
            SO_FAR,
            *own_words(
                T(zh="新证据说明：{said}", en="What the new evidence shows: {said}"),
                "shows",
                "new_proof",
            ),
            *own_words(T(zh="请求：{said}", en="What we ask for: {said}"), "changed", "change"),
            *ATTACHED,
            TRUE,
            signed()[-1],
        ),
        sources=(ECL[63], PRACTICE_NOTES["in-app"]),
    )


def answer_12315(of: Findings, *steps: str, when: Condition) -> Letter:
    """Return the answer to the market regulator that passed a complaint on; nothing admitted."""
    return Letter(
        "answer_12315",
        title=T(zh="给市场监管部门的答复", en="Answer to the market regulator"),
        note=T(
            zh="按通知写的方式和时间交；消协转来的，交给消协。同意调解就写方案，调解是自愿的，"
            "不必先认责。举报部分另外核查，配合提供资料。",
            en="Hand it in as the notice says and in its time, to the association (消协) if that "
            "is who wrote. If you agree to mediation, write what you offer; it is voluntary, and "
            "you need not admit anything first. A report is checked separately: give what is "
            "asked.",
        ),
        steps=steps,
        when=when,
        fields=_fields(of),
        suggests=_known(of),
        parts=(
            Part(T(zh="情况说明", en="Statement"), look="title"),
            Part(T(zh="投诉编号：{case_no}", en="Number of the complaint: {case_no}")),
            Part(
                T(
                    zh="经营者：{my_company}（店铺：{my_shop}）；"
                    "联系人：{my_name}；电话：{my_phone}",
                    en="Trader: {my_company} (shop: {my_shop}); contact: {my_name}; "
                    "telephone: {my_phone}",
                )
            ),
            Part(T(zh="订单号：{order_no}", en="Order: {order_no}")),
            *own_words(
                T(zh="投诉人反映：{said}", en="The complainant says: {said}"),
                "complained",
                "buyer_says",
            ),
            SO_FAR,
            # The office also checks the violation: what is offered is enough, without an apology.
            *of.parts(),
            *ATTACHED,
            TRUE,
            Part(T(zh="{my_company}", en="{my_company}"), look="sign"),
            signed()[-1],
        ),
        sources=(ORDER_121[22], ORDER_121[23]),
    )
