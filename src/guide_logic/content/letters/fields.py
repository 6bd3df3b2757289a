"""What letters leave to the reader to type; a field has the same id in every letter."""

from guide_logic.language.facts import Amount, Day, Entry, Text
from guide_logic.language.text import T

__all__ = [
    "ADDRESS",
    "AMOUNT",
    "ATTACHED",
    "CAME",
    "CASE_NO",
    "COMPANY",
    "COMPANY_ADDRESS",
    "COMPANY_PHONE",
    "EXTRA",
    "FREIGHT",
    "HISTORY",
    "ITEM",
    "LOSS",
    "NAME",
    "ORDER_DATE",
    "ORDER_NO",
    "PHONE",
    "PLATFORM",
    "PROMISED",
    "REFUND_SUM",
    "REPLY_BY",
    "SHOP",
    "WISH",
]

NAME = Entry(
    Text("my_name", T(zh="你的姓名", en="Your name"), most=100),
    T(zh="投诉和起诉要用真名。", en="Complaints and suits need your true name."),
)
PHONE = Entry(Text("my_phone", T(zh="你的电话", en="Your telephone number"), most=100))
ADDRESS = Entry(Text("my_address", T(zh="你的通讯地址", en="Your postal address"), most=200))
PLATFORM = Entry(
    Text("platform_typed", T(zh="在哪个平台买的", en="The platform you bought on"), most=100)
)
SHOP = Entry(Text("shop_name", T(zh="店铺名称", en="Name of the shop"), most=100))
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
    Text("company_address", T(zh="经营者的地址", en="Address of the trader"), most=200),
    T(zh="照平台公示的地址写。", en="The address displayed on the platform."),
)
COMPANY_PHONE = Entry(
    Text("company_phone", T(zh="经营者的电话", en="Telephone number of the trader"), most=100)
)
ORDER_NO = Entry(Text("order_no", T(zh="订单号", en="Order number"), most=100))
ORDER_DATE = Entry(Day("order_date", T(zh="下单日期", en="Date of the order")))
ITEM = Entry(Text("item", T(zh="商品名称", en="What you bought"), most=200))
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
    Text("came", T(zh="实际是怎样的", en="What happened, or what came"), lines=4),
    T(
        zh="只写你看到、收到、能证明的，按时间写。",
        en="Only what you saw or received and can show, in order of time.",
    ),
)
HISTORY = Entry(
    Text("history", T(zh="已经怎么沟通过", en="What has been said and done so far"), lines=3),
    T(zh="哪天、和谁、对方怎么答复。", en="When, with whom, and what they answered."),
)
REFUND_SUM = Entry(Amount("refund_sum", T(zh="要求退多少（元）", en="Refund you ask for (yuan)")))
WISH = Entry(
    Text("wish", T(zh="别的请求", en="Something else you ask for"), lines=2),
    T(
        zh="例如发货、修理、更换、补寄、补开发票。不要退款的，只填这一栏。",
        en="Such as delivery, repair, exchange, a missing part or an invoice. If you want no "
        "refund, fill in this one only.",
    ),
)
FREIGHT = Entry(Amount("freight", T(zh="退货运费（元）", en="Cost of sending it back (yuan)")))
LOSS = Entry(
    Amount("loss_sum", T(zh="能证明的其他损失（元）", en="Other loss that you can prove (yuan)"))
)
EXTRA = Entry(
    Amount("extra", T(zh="另外要求的法定赔偿（元）", en="Damages under the law, on top (yuan)")),
    T(
        zh="条件和数额见路径里的“可以要求什么”。证明不了就空着，这一条不会写进信里。",
        en="Your path says on what conditions and how much. If you cannot prove it, leave this "
        "empty and the letter will not mention it.",
    ),
)
REPLY_BY = Entry(
    Day("reply_by", T(zh="请对方在哪天前答复", en="The day by which you ask for an answer")),
    T(zh="留几天合理的时间。", en="Leave some days; be reasonable."),
)
ATTACHED = Entry(
    Text("attached", T(zh="附上哪些证据", en="The evidence you attach"), lines=3),
    T(zh="例如订单、付款记录、照片、聊天记录。", en="Such as order, payment, photos, chat."),
)
CASE_NO = Entry(Text("case_no", T(zh="投诉或案件编号", en="Number of the complaint"), most=100))
