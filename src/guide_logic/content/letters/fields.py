"""What letters leave to the reader to type; a field has the same id in every letter."""

from guide_logic.language.facts import Amount, Entry, Text
from guide_logic.language.picks import Coming, Past, Pick
from guide_logic.language.text import T

__all__ = [
    "ADDRESS",
    "AMOUNT",
    "ATTACHED",
    "CAME",
    "CASE_NO",
    "CHILD",
    "COMPANY",
    "COMPANY_ADDRESS",
    "COMPANY_PHONE",
    "CONTACT",
    "EXTRA",
    "FREIGHT",
    "HISTORY",
    "ITEM",
    "LOSS",
    "NAME",
    "NICKNAME",
    "ON_TOP",
    "ORDER_DATE",
    "ORDER_NO",
    "PART_BACK",
    "PERSON",
    "PHONE",
    "PLATFORM",
    "PROMISED",
    "REFUND_SUM",
    "REPLY_BY",
    "SHOP",
    "TONE",
    "WISH",
]

NAME = Entry(
    Text("my_name", T(zh="你的姓名", en="Your name"), most=100),
    T(zh="投诉和起诉要用真名。", en="Complaints and suits need your true name."),
)
CHILD = Entry(Text("child_name", T(zh="孩子的姓名", en="The child’s name"), most=100))
CONTACT = Entry(NAME.fact)
"""The name of whoever writes, where nobody has to ask for a true one."""
PHONE = Entry(Text("my_phone", T(zh="你的电话", en="Your telephone number"), most=100))
ADDRESS = Entry(Text("my_address", T(zh="你的通讯地址", en="Your postal address"), most=200))
PLATFORM = Entry(
    Text("platform_typed", T(zh="在哪个平台买的", en="The platform you bought on"), most=100)
)
SHOP = Entry(Text("shop_name", T(zh="店铺名称", en="Name of the shop"), most=100))
NICKNAME = Entry(Text("seller_nick", T(zh="卖家的昵称", en="The seller’s nickname"), most=100))
PERSON = Entry(
    Text("seller_person", T(zh="对方的真实姓名", en="The seller’s true name"), most=100),
    T(
        zh="不知道的，先请平台提供；法院立案要明确的被告。",
        en="If you do not know it, ask the platform first; a court needs a definite defendant.",
    ),
)
COMPANY = Entry(
    Text(
        "company",
        T(zh="经营者的名称（公司名或姓名）", en="Name of the trader: company or person"),
        most=200,
    ),
    T(
        zh="照店铺公示的执照或订单上的写；店铺名称不是经营者的名称。",
        en="As on the licence the shop displays, or on the order. The shop’s name is not the "
        "trader’s name.",
    ),
)
COMPANY_ADDRESS = Entry(
    Text("company_address", T(zh="对方的地址", en="Their address"), most=200),
    T(
        zh="照平台公示的写；没有公示的，先请平台提供。",
        en="As the platform shows it. If it shows none, ask the platform first.",
    ),
)
COMPANY_PHONE = Entry(
    Text("company_phone", T(zh="经营者的电话", en="Telephone number of the trader"), most=100)
)
ORDER_NO = Entry(Text("order_no", T(zh="订单号", en="Order number"), most=100))
ORDER_DATE = Entry(Past("order_date", T(zh="下单日期", en="Date of the order")))
ITEM = Entry(Text("item", T(zh="买的是什么", en="What you bought"), most=200))
AMOUNT = Amount("amount", T(zh="付了多少钱（元）", en="How much you paid (yuan)"))
PROMISED = Entry(
    Text(
        "promised",
        T(zh="页面或卖家当时是怎么说的", en="What the page or the seller said"),
        lines=3,
    ),
    T(zh="照原话写。", en="In their own words."),
)
CAME = Entry(
    Text("came", T(zh="再补充几句", en="More about what happened"), lines=4),
    T(
        zh="点选的还不够，再写：只写你看到、收到、能证明的。",
        en="Where the phrases are not enough: only what you saw or received and can show.",
    ),
)
HISTORY = Entry(
    Text("history", T(zh="沟通的经过", en="More on what was said and done"), lines=3),
    T(zh="哪天、和谁、对方怎么答复。", en="When, with whom, and what they answered."),
)
REFUND_SUM = Entry(
    Amount(
        "refund_sum", T(zh="只要退一部分的，退多少（元）", en="Less than the whole price (yuan)")
    )
)
WISH = Entry(
    Text("wish", T(zh="别的请求", en="Something else you ask for"), lines=2),
)
PART_BACK = Entry(Amount("part_back", T(zh="退回多少（元）", en="How much of it back (yuan)")))
FREIGHT = Entry(Amount("freight", T(zh="退货运费（元）", en="Cost of sending it back (yuan)")))
LOSS = Entry(
    Amount("loss_sum", T(zh="能证明的其他损失（元）", en="Other loss that you can prove (yuan)"))
)
EXTRA = Entry(
    Amount("extra", T(zh="另外要求的法定赔偿（元）", en="Damages under the law, on top (yuan)")),
    T(
        zh="条件和数额见路径里的“可以要求什么”。",
        en="Your path says on what conditions and how much.",
    ),
)
ON_TOP = Entry(
    Pick(
        "on_top",
        T(zh="另外要求法定赔偿吗？", en="Ask for damages under the law on top?"),
        {
            "yes": T(zh="要：它的条件我能证明", en="Yes: I can prove what they depend on"),
            "no": T(zh="不要", en="No"),
        },
    ),
    T(
        zh="条件见路径里的“可以要求什么”。证明不了就选“不要”。",
        en="Your path says on what they depend. If you cannot prove it, take No.",
    ),
)
TONE = Entry(
    Pick(
        "tone",
        T(zh="第几次找对方", en="Which message is this?"),
        {
            "first": T(zh="第一次", en="The first"),
            "last": T(zh="下一步之前，最后一次", en="The last before the next step"),
        },
    )
)
REPLY_BY = Entry(
    Coming("reply_by", T(zh="请对方在哪天前答复", en="The day by which you ask for an answer")),
    T(zh="这是你自己定的时间，可以改。", en="You set this time yourself; change it if you like."),
)
ATTACHED = Entry(
    Text("attached", T(zh="证据", en="Evidence"), lines=2),
    T(zh="上面没有的，写在这里。", en="What is not listed above."),
)
CASE_NO = Entry(
    Text("case_no", T(zh="投诉或案件编号", en="Number of the complaint or case"), most=100)
)
