"""What a seller writes when the money is gone, or a court asks: goods back, and the defence."""

from guide_logic.content.figures import numbered
from guide_logic.content.law import (
    CIVIL_CODE,
    CIVIL_PROCEDURE,
    CPL,
    ECL,
    FOOD_LAW,
    SELLING_PRACTICE,
)
from guide_logic.content.letters import fields
from guide_logic.content.letters.own_words import own_words
from guide_logic.content.letters.purchase import ATTACHED, SO_FAR, TRUE, signed
from guide_logic.content.letters.seller_answer import COMPANY, FOUND, RETURN_TO, SHOP, Findings
from guide_logic.content.letters.seller_words import grounds, looked_at
from guide_logic.language.conditions import Condition
from guide_logic.language.facts import Amount, Entry, Text
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.picks import Coming, Pick, Suggestion
from guide_logic.language.text import T

__all__ = ["ask_back", "defence"]

_GONE = Entry(Amount("paid_back", T(zh="退给买家多少（元）", en="What the buyer got back (yuan)")))
_BACK_BY = Entry(
    Coming("back_by", T(zh="请买家哪天前办", en="The day by which you ask for it")),
    T(
        zh="这是你自己定的时间，要合理，可以改。",
        en="You set this time yourself; keep it reasonable, and change it if you like.",
    ),
)
_FREIGHT = Entry(
    Pick(
        "freight_by",
        T(zh="退货运费谁付", en="Who pays for sending it back"),
        {
            "us": T(zh="由我方承担", en="on us"),
            "buyer": T(zh="由你方承担", en="on you"),
        },
    )
)

_COURT = Entry(
    Text("court", T(zh="哪个法院", en="The court"), most=100),
    T(zh="照文书上写的。", en="As the papers have it."),
)
_NUMBER = Entry(Text("court_case", T(zh="案号", en="The court’s case number"), most=100))
_PLAINTIFF = Entry(Text("plaintiff", T(zh="原告是谁", en="The plaintiff"), most=200))
_SEAT = Entry(Text("my_seat", T(zh="你的住所", en="Your registered address"), most=200))
_HEAD = Entry(
    Text(
        "my_head", T(zh="法定代表人或负责人，职务", en="Legal representative, and office"), most=100
    ),
    T(
        zh="个体工商户写经营者本人的姓名。",
        en="A sole trader (个体工商户) gives the owner’s own name.",
    ),
)
_STANCE = Entry(
    Pick(
        "stance",
        T(zh="对方的请求，你认不认", en="Which claims you accept"),
        {
            "none": T(zh="不同意原告的全部请求", en="we accept none of the claims"),
            "price": T(
                zh="同意退还货款，不同意增加的赔偿",
                en="we accept the refund, and not the damages on top of it",
            ),
            "goods": T(
                zh="同意退货退款，请原告退回商品",
                en="we accept a refund against return of the goods",
            ),
            "part": T(zh="同意其中一部分，其余不同意", en="we accept a part, and not the rest"),
        },
    )
)
_CLAIMS = Entry(
    Text("claim_by_claim", T(zh="逐项写认不认、凭什么", en="Each claim, and why"), lines=5),
    T(
        zh="照起诉状的顺序，一项一句，写明看哪份证据。",
        en="In the order of the claim, a sentence each, with the exhibit.",
    ),
)


def ask_back(*steps: str, when: Condition, owed: Condition, amount: Amount) -> Letter:
    """Return the message that asks the buyer for the goods, or where it is `owed` for the price.

    `amount` is what the buyer got back, which may stand beside the plan already.
    """
    return Letter(
        "ask_back",
        title=T(zh="请买家退货的消息", en="Message that asks for the goods"),
        note=T(
            zh="发在平台聊天里，一两次就够。只说事实，不催成骚扰。",
            en="Send it in the platform’s chat, once or twice at most. Keep to facts, and do not "
            "harass.",
        ),
        steps=steps,
        when=when,
        fields=(SHOP, fields.ORDER_NO, _GONE, _BACK_BY, RETURN_TO, _FREIGHT),
        suggests=(
            Suggestion("paid_back", same=amount.id),
            Suggestion("back_by", days=7),
            Suggestion("freight_by", usual={"us": ~owed}),
        ),
        parts=(
            Part(
                T(
                    zh="你好，订单 {order_no} 已经退给你 {paid_back}，货没有退回来。",
                    en="Hello. For order {order_no} you have been refunded {paid_back}, and "
                    "the goods have not come back.",
                )
            ),
            Part(
                T(
                    zh="请在 {back_by} 前把货退回来，或者补回这笔钱，两样选一样。选择退货的，"
                    "还没退的货款，我方收到货后退给你。",
                    en="Please send the goods back or return that sum by {back_by}, whichever you "
                    "choose. If you send them back, we refund whatever part of the price you have "
                    "not had once they arrive.",
                ),
                when=owed,
            ),
            Part(
                T(
                    zh="请在 {back_by} 前把货退回来。",
                    en="Please send the goods back by {back_by}.",
                ),
                unless=owed,
            ),
            Part(
                T(
                    zh="退货地址：{return_to}。运费{freight_by}。",
                    en="Please send it to: {return_to}. The freight is {freight_by}.",
                )
            ),
            Part(
                T(
                    zh="货有问题，或者已经寄出的，请告诉我们。",
                    en="If something is wrong with the goods, or they are on their way, please "
                    "tell us.",
                )
            ),
            TRUE,
            Part(T(zh="{my_shop}", en="{my_shop}"), look="sign"),
            signed()[-1],
        ),
        sources=(CIVIL_CODE[509], CIVIL_CODE[566], SELLING_PRACTICE["records"]),
    )


def defence(of: Findings, *steps: str, when: Condition) -> Letter:
    """Return the defence: who answers whom, each claim, the facts, the evidence."""
    return Letter(
        "defence",
        title=T(zh="民事答辩状", en="Defence to a claim"),
        note=numbered(
            zh="收到起诉状副本起 {defence}内交给文书上的法院；文书写的日期更早的，以它为准。不交"
            "答辩状，案子照样审。法院有自己样式的，用它的样式。",
            en="Hand it to the court named in the papers within {defence} of the copy of the "
            "claim, or by the earlier day they name. Without it the case goes on all the same. "
            "Where the court has a form of its own, use that.",
        ),
        steps=steps,
        when=when,
        to="court",
        fields=(
            _COURT,
            _NUMBER,
            _PLAINTIFF,
            COMPANY,
            _SEAT,
            _HEAD,
            fields.PHONE,
            SHOP,
            fields.ORDER_NO,
            _STANCE,
            _CLAIMS,
            looked_at(ours=of.ours, courier=of.courier, buyer=of.buyer),
            FOUND,
            grounds(of.about, buyer=of.buyer),
            fields.ATTACHED,
        ),
        parts=(
            Part(T(zh="民事答辩状", en="Defence"), look="title"),
            Part(T(zh="案号：{court_case}", en="Case number: {court_case}")),
            Part(T(zh="答辩人（被告）：{my_company}", en="Defendant: {my_company}")),
            Part(
                T(
                    zh="住所：{my_seat}；法定代表人或负责人：{my_head}；电话：{my_phone}",
                    en="Address: {my_seat}; legal representative: {my_head}; telephone: {my_phone}",
                )
            ),
            Part(T(zh="被答辩人（原告）：{plaintiff}", en="Plaintiff: {plaintiff}")),
            Part(
                T(
                    zh="就店铺 {my_shop} 的订单 {order_no}，答辩如下。",
                    en="On order {order_no} of the shop {my_shop} we answer as follows.",
                )
            ),
            Part(T(zh="对诉讼请求的意见", en="On the claims"), look="head"),
            *own_words(
                T(zh="我方意见：{said}", en="Our answer: {said}"), "stance", "claim_by_claim"
            ),
            Part(T(zh="事实和理由", en="Facts and reasons"), look="head"),
            SO_FAR,
            *own_words(
                T(zh="核实到的情况：{said}", en="What we found: {said}"), "looked_at", "found"
            ),
            Part(
                T(zh="我方认为：{grounds}。", en="We hold that {grounds}."),
                needs=("grounds",),
            ),
            Part(T(zh="证据", en="Evidence"), look="head"),
            *ATTACHED,
            TRUE,
            Part(T(zh="此致", en="To the court:")),
            Part(T(zh="{court}", en="{court}")),
            Part(T(zh="答辩人：{my_company}", en="Defendant: {my_company}"), look="sign"),
            signed()[-1],
        ),
        sources=(CIVIL_PROCEDURE[128], ECL[62], FOOD_LAW[148], CPL["55-1"]),
    )
