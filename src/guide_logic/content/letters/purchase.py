"""What letters about a purchase share: what was bought, what happened, what is asked."""

from guide_logic.content.letters import fields
from guide_logic.language.conditions import ALWAYS, NEVER, Condition
from guide_logic.language.facts import Amount, Entry, Fact
from guide_logic.language.letter_template import Part
from guide_logic.language.text import T

__all__ = [
    "ATTACHED",
    "SO_FAR",
    "TRUE",
    "Purchase",
    "asked",
    "bought",
    "damages",
    "happened",
    "possible",
    "signed",
]


class Purchase:
    """What a flow knows of a purchase: its facts, and the cases that letters tell apart.

    `named` is where `platform_name` names one platform; `trader` where a consumer
    bought from a trader; `fraud` and `food` where the plan's own claims allow
    damages on top of the price. Problems that are dealt with `elsewhere` lead to no letter.
    A `service` is not sent back, and has no shop.
    """

    __slots__ = (
        "amount",
        "elsewhere",
        "food",
        "fraud",
        "issue",
        "living",
        "named",
        "offline",
        "paid_back",
        "service",
        "stages",
        "trader",
    )

    def __init__(
        self,
        *,
        amount: Amount,
        living: Condition,
        trader: Condition,
        issue: Fact | None = None,
        named: Condition = NEVER,
        offline: Condition = NEVER,
        paid_back: Condition = NEVER,
        fraud: Condition = NEVER,
        food: Condition = NEVER,
        service: Condition = NEVER,
        stages: tuple[Part, ...] = (),
        elsewhere: tuple[str, ...] = (),
    ) -> None:
        self.amount = amount
        self.living = living
        self.trader = trader
        self.issue = issue
        self.named = named
        self.offline = offline
        self.paid_back = paid_back
        self.fraud = fraud
        self.food = food
        self.service = service
        self.stages = stages
        self.elsewhere = elsewhere

    def is_(self, *issues: str) -> Condition:
        """Return the condition that the problem is one of these, as far as the flow knows them."""
        if self.issue is None:
            return NEVER
        known = self.issue.options.keys() - set(self.elsewhere)
        return self.issue.said(*(one for one in issues if one in known))

    @property
    def fields(self) -> tuple[Entry, ...]:
        """Every field of a letter about a purchase, in the order in which they are asked."""
        return (*_FIELDS[:8], Entry(self.amount), *_FIELDS[8:])


_FIELDS: tuple[Entry, ...] = (
    fields.NAME,
    fields.PHONE,
    fields.ADDRESS,
    fields.PLATFORM,
    fields.SHOP,
    fields.ORDER_NO,
    fields.ORDER_DATE,
    fields.ITEM,
    fields.COMPANY,
    fields.COMPANY_ADDRESS,
    fields.COMPANY_PHONE,
    fields.PROMISED,
    fields.CAME,
    fields.HISTORY,
    fields.REFUND_SUM,
    fields.FREIGHT,
    fields.LOSS,
    fields.EXTRA,
    fields.WISH,
    fields.REPLY_BY,
    fields.ATTACHED,
)

TRUE = Part(T(zh="以上情况属实。", en="The above is true."))

SO_FAR = Part(
    T(zh="经过：{chronology}", en="What has happened: {chronology}"), needs=("chronology",)
)
"""What has happened, with its days; a letter to a customer leaves it out."""

ATTACHED = Part(T(zh="附上的证据：{attached}", en="Evidence attached: {attached}"))

_ISSUES = {
    "not_shipped": T(
        zh="货款已付，商品至今没有发出。",
        en="The price has been paid and the goods have not been shipped.",
    ),
    "late": T(
        zh="商品没有按约定的时间发出或送达。",
        en="The goods were not shipped or delivered at the time agreed.",
    ),
    "not_received": T(
        zh="物流显示已经送达，我没有收到商品。",
        en="The tracking says delivered; I have not received the goods.",
    ),
    "damaged_short": T(
        zh="收到时商品破损或少件，情况见下。",
        en="The goods came damaged or incomplete, as set out below.",
    ),
    "not_as_described": T(
        zh="收到的商品和页面的描述不一致。",
        en="The goods do not match the description on the page.",
    ),
    "quality": T(zh="收到的商品有质量问题。", en="The goods are of poor quality or defective."),
    "counterfeit": T(
        zh="我怀疑收到的商品是假货，根据见下。",
        en="I suspect that the goods are counterfeit, for the reasons below.",
    ),
    "food_drug": T(
        zh="收到的食品或药品有问题，情况见下。",
        en="There is a problem with the food or medicine, as set out below.",
    ),
    "promise_broken": T(
        zh="下单时的承诺没有兑现。", en="A promise made with the order has not been kept."
    ),
    "no_reason_return": T(
        zh="我要求七天无理由退货。", en="I ask to return the goods under the seven-day return."
    ),
    "refund_unpaid": T(
        zh="对方已经同意退款，款项至今没有到账。",
        en="A refund was agreed and the money has not arrived.",
    ),
    "price_cancel": T(
        zh="付款以后，订单没有按成交的价格履行。",
        en="After payment the order was not carried out at its price.",
    ),
    "minor": T(
        zh="这一单是孩子自己下的，监护人不同意这笔交易。",
        en="A child placed this order by itself; the guardian does not agree to it.",
    ),
    "courier_service": T(
        zh="快递服务没有按约定做到，情况见下。",
        en="The courier’s service was not as agreed, as set out below.",
    ),
    "privacy": T(
        zh="我的个人信息被泄露或公开，情况见下。",
        en="My personal data were leaked or published, as set out below.",
    ),
    "invoice": T(
        zh="这一单的发票没有按规定开具。",
        en="The invoice for this order has not been issued as required.",
    ),
}
"""What happened, by issue; "other" is left to the reader's own words."""

_WITH_PROMISE = ("not_as_described", "promise_broken", "counterfeit", "late", "price_cancel")

_WISH = T(zh="{wish}", en="{wish}")

_NO_REFUND = ("courier_service", "privacy", "invoice")
"""Problems that paying the price back would not solve."""


def bought(of: Purchase) -> tuple[Part, ...]:
    """Return what was bought, where, when and for how much; by whom, the letter says elsewhere.

    A child may have placed the order, and an agent signs for the buyer.
    """
    return possible(
        Part(
            T(
                zh="{order_date}，在{platform_name}的店铺“{shop_name}”购买“{item}”，"
                "订单号 {order_no}，实付 {amount}。",
                en="On {order_date} “{item}” was bought from the shop “{shop_name}” on "
                "{platform_name}. Order number {order_no}; {amount} paid.",
            ),
            when=of.named,
        ),
        Part(
            T(
                zh="{order_date}，在{platform_typed}的店铺“{shop_name}”购买“{item}”，"
                "订单号 {order_no}，实付 {amount}。",
                en="On {order_date} “{item}” was bought from the shop “{shop_name}” on "
                "{platform_typed}. Order number {order_no}; {amount} paid.",
            ),
            unless=of.named | of.offline | of.service,
        ),
        Part(
            T(
                zh="{order_date}，向“{shop_name}”购买“{item}”，实付 {amount}，钱是在平台外付的。",
                en="On {order_date} “{item}” was bought from “{shop_name}”. {amount} was paid, "
                "outside any platform.",
            ),
            when=of.offline,
        ),
        Part(
            T(
                zh="{order_date}，向“{shop_name}”购买“{item}”，订单号 {order_no}，实付 {amount}。",
                en="On {order_date} “{item}” was bought from “{shop_name}”. Order number "
                "{order_no}; {amount} paid.",
            ),
            when=of.service,
        ),
    )


def happened(of: Purchase) -> tuple[Part, ...]:
    """Return what went wrong: the problem, what was said, what came, what was done so far."""
    said = T(
        zh="页面或卖家当时的说法：{promised}", en="What the page or the seller said: {promised}"
    )
    return possible(
        *(Part(text, when=of.is_(id)) for id, text in _ISSUES.items()),
        Part(said, when=of.is_(*_WITH_PROMISE)),
        Part(said, unless=of.is_(*_WITH_PROMISE), needs=("promised",)),
        Part(T(zh="实际情况：{came}", en="What happened: {came}")),
        *of.stages,
        SO_FAR,
        Part(
            T(zh="已有的沟通：{history}", en="What has been said and done so far: {history}"),
            needs=("history",),
        ),
        Part(T(zh="货款已经退回。", en="The price has been paid back."), when=of.paid_back),
    )


def asked(of: Purchase) -> tuple[Part, ...]:
    """Return what is asked for, numbered."""
    return possible(
        Part(
            T(zh="退还货款 {refund_sum}。", en="A refund of {refund_sum}."),
            unless=of.paid_back | of.service | of.is_(*_NO_REFUND),
            instead=("wish",),
            look="number",
        ),
        Part(
            T(zh="退还已付的款项 {refund_sum}。", en="A refund of {refund_sum}."),
            when=of.service,
            instead=("wish",),
            look="number",
        ),
        Part(
            T(zh="开具正确的发票。", en="A correct invoice."),
            when=of.is_("invoice"),
            look="number",
        ),
        Part(
            T(
                zh="停止泄露，删除相关内容。",
                en="An end to the leak, and the deletion of what was published.",
            ),
            when=of.is_("privacy"),
            look="number",
        ),
        Part(_WISH, when=of.paid_back | of.is_("courier_service"), look="number"),
        Part(
            _WISH,
            unless=of.paid_back | of.is_("courier_service"),
            needs=("wish",),
            look="number",
        ),
        Part(
            T(zh="承担退货运费 {freight}。", en="The cost of sending it back, {freight}."),
            when=of.trader,
            unless=of.service | of.is_("no_reason_return", "minor", *_NO_REFUND),
            needs=("freight",),
            look="number",
        ),
    )


def damages(of: Purchase) -> tuple[Part, ...]:
    """Return what is asked for beyond the price, only where the plan's claims allow it."""
    return possible(
        Part(
            T(
                zh="赔偿能证明的其他损失 {loss_sum}。",
                en="Compensation for other loss that can be proved, {loss_sum}.",
            ),
            needs=("loss_sum",),
            look="number",
        ),
        Part(
            T(
                zh="支付 {extra}，这是《消费者权益保护法》第五十五条规定的增加赔偿。",
                en="Payment of {extra}: the additional damages of article 55 of the Consumer "
                "Rights Protection Law.",
            ),
            when=of.fraud,
            needs=("extra",),
            look="number",
        ),
        Part(
            T(
                zh="支付 {extra}，这是《食品安全法》第一百四十八条规定的赔偿金；"
                "药品依据《药品管理法》第一百四十四条。",
                en="Payment of {extra}: the damages of article 148 of the Food Safety Law or, "
                "for medicine, article 144 of the Drug Administration Law.",
            ),
            when=of.food,
            needs=("extra",),
            look="number",
        ),
    )


def possible(*parts: Part) -> tuple[Part, ...]:
    """Return the parts that some reader of the flow can meet."""
    return tuple(part for part in parts if part.when is not NEVER and part.unless is not ALWAYS)


def signed() -> tuple[Part, ...]:
    """Return the name and the day at the end."""
    return (
        Part(T(zh="{my_name}", en="{my_name}"), look="sign"),
        Part(T(zh="{today}", en="{today}"), look="sign"),
    )
