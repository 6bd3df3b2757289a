"""A notice to the courier company: which parcel, what went wrong, what is asked."""

from guide_logic.content.figures import numbered
from guide_logic.content.law import EXPRESS_RULES
from guide_logic.content.letters import fields
from guide_logic.content.letters.purchase import AGAIN, ATTACHED, NAMED, TRUE, signed
from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.facts import Entry, Text
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.picks import Past, Pick
from guide_logic.language.text import T

__all__ = ["courier_notice"]

_WAYBILL = Entry(Text("waybill_no", T(zh="快递单号", en="Waybill number"), most=100))
_WRONG = Entry(
    Pick(
        "parcel_wrong",
        T(zh="出了什么事", en="What went wrong"),
        {
            "left": T(zh="没有送上门，放在别处", en="it was left elsewhere, not brought to me"),
            "unasked": T(zh="交给别人代收，没有问过我", en="it was given to others unasked"),
            "not_mine": T(zh="写着已签收，我没有收到", en="it says signed for; I have nothing"),
            "lost": T(zh="快件丢了", en="the parcel is lost"),
            "damaged": T(zh="快件坏了或少了东西", en="the parcel is damaged or incomplete"),
            "stuck": T(zh="很久没有动", en="it has not moved for a long time"),
            "no_check": T(zh="不让当面验收", en="I could not check it on the spot"),
        },
        many=True,
    )
)
_WISH = Entry(
    Pick(
        "parcel_wish",
        T(zh="你要什么", en="What you want"),
        {
            "bring": T(zh="送到约定的地址", en="delivery to the agreed address"),
            "find": T(zh="查清快件在哪里，谁签收的", en="to know where it is and who signed"),
            "proof": T(zh="提供签收底单", en="the proof of delivery"),
            "pay": T(zh="赔偿损失", en="compensation for the loss"),
        },
        many=True,
    )
)
_DAY = Entry(Past("parcel_day", T(zh="哪天发生的", en="The day it happened")))


def courier_notice(*steps: str, when: Condition = ALWAYS) -> Letter:
    """Return the notice, with which the company’s seven days begin."""
    return Letter(
        "courier_notice",
        title=T(zh="给快递企业的投诉", en="Complaint to the courier company"),
        note=T(
            zh="发给快递企业官方 App 或网站的客服，要一个工单号。只写快递服务的事："
            "商品本身的问题找卖家。",
            en="Send it to the service desk in the company’s official app or website and ask for "
            "a number. Write of the courier’s service only; the goods are the seller’s matter.",
        ),
        steps=steps,
        when=when,
        fields=(
            _WAYBILL,
            _WRONG,
            _WISH,
            _DAY,
            fields.CAME,
            fields.LOSS,
            fields.CONTACT,
            fields.PHONE,
            fields.ATTACHED,
            fields.TONE,
        ),
        to="courier",
        talks=True,
        parts=(
            Part(
                T(
                    zh="你好，快递单号 {waybill_no}，我要投诉。",
                    en="Hello. This is a complaint about waybill number {waybill_no}.",
                )
            ),
            Part(T(zh="日期：{parcel_day}", en="Day: {parcel_day}"), needs=("parcel_day",)),
            Part(T(zh="情况：{parcel_wrong}。", en="What went wrong: {parcel_wrong}.")),
            Part(T(zh="{came}", en="{came}"), needs=("came",)),
            Part(T(zh="关于你方的说法：", en="On what you said:"), needs=("heard",)),
            Part(T(zh="{heard}", en="{heard}"), look="list"),
            Part(T(zh="我的请求：{parcel_wish}。", en="What I ask for: {parcel_wish}.")),
            Part(
                T(zh="损失的数额：{loss_sum}", en="The loss: {loss_sum}"),
                needs=("loss_sum",),
            ),
            Part(
                numbered(
                    zh="请给我投诉工单号，并自接到投诉之日起 {courier_reply}内处理、告知结果（《快"
                    "递暂行条例》第二十九条）。",
                    en="Please give me a complaint number, deal with this within {courier_reply} "
                    "of getting it, and tell me the result (Interim Regulations on Express "
                    "Delivery, article 29).",
                )
            ),
            AGAIN,
            *ATTACHED[:3],
            TRUE,
            *NAMED,
            signed()[-1],
        ),
        sources=(EXPRESS_RULES[26], EXPRESS_RULES[28], EXPRESS_RULES[29]),
    )
