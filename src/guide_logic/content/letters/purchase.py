"""What letters about a purchase share: what was bought, what happened, what is asked."""

from guide_logic.content.letters import fields
from guide_logic.content.letters.wordings import DONE_SO_FAR, PROMISES, matter, wrong
from guide_logic.language.conditions import ALWAYS, NEVER, Condition
from guide_logic.language.facts import Amount, Day, Entry, Fact
from guide_logic.language.letter_template import Part
from guide_logic.language.picks import Pick, Suggestion
from guide_logic.language.text import T

__all__ = [
    "AGAIN",
    "ATTACHED",
    "NAMED",
    "OWN_DAYS",
    "SO_FAR",
    "TRUE",
    "Purchase",
    "asked",
    "bought",
    "damages",
    "happened",
    "happened_alone",
    "other_side",
    "possible",
    "represented",
    "shop",
    "signed",
]

_NO_REFUND = ("courier_service", "privacy", "invoice")
"""Problems that paying the price back would not solve."""

_MENDABLE = ("damaged_short", "not_as_described", "quality")

_FAULTY = (*_MENDABLE, "counterfeit", "food_drug")


class Purchase:
    """What a flow knows of a purchase: its facts, and the cases that letters tell apart.

    `named` is where `platform_name` names one platform, `here` the platform that the
    flow is about; `shop` where a shop sold it, `private` where a private person did;
    `trader` where a consumer bought from a trader. `delivered` is where the goods have
    come as far as is known, `arrived` and `on_its_way` where that is certain, `refund_asked`
    where the reader has asked for the money, `paid_on` the fact that says when it was paid.
    `opening` says what happened, where no `issue` does. `fraud` and `food` are
    where the plan's own claims allow damages on top of the price, `extra` those claims.
    Problems that are dealt with `elsewhere` lead to no letter. A `service` is not sent
    back, and has no shop; `wrong` are its phrases for what can be wrong with it. `child` is
    where a child paid, whose guardian asks for the money. It is
    `performable` and `movable` where it can still be given, and on another day.

    `one_wish` is where nothing but one thing can be asked for, or only what the reader
    writes; `freely` where the price is back or was never the matter: only what is left
    is asked for.
    """

    __slots__ = (
        "amount",
        "arrived",
        "child",
        "delivered",
        "elsewhere",
        "extra",
        "fields",
        "food",
        "fraud",
        "freely",
        "here",
        "issue",
        "living",
        "movable",
        "named",
        "offline",
        "on_its_way",
        "one_wish",
        "opening",
        "paid_back",
        "paid_on",
        "performable",
        "phrased",
        "private",
        "refund_asked",
        "service",
        "shop",
        "stages",
        "trader",
        "wrong",
    )

    def __init__(
        self,
        *,
        amount: Amount,
        living: Condition,
        trader: Condition,
        issue: Fact | None = None,
        named: Condition = NEVER,
        here: T | None = None,
        offline: Condition = NEVER,
        shop: Condition = NEVER,
        private: Condition = NEVER,
        delivered: Condition = ALWAYS,
        arrived: Condition = NEVER,
        on_its_way: Condition = NEVER,
        refund_asked: Condition = NEVER,
        paid_on: Day | None = None,
        opening: tuple[Part, ...] = (),
        paid_back: Condition = NEVER,
        fraud: Condition = NEVER,
        food: Condition = NEVER,
        service: Condition = NEVER,
        wrong: Entry | None = None,
        child: Condition | None = None,
        performable: Condition = NEVER,
        movable: Condition = NEVER,
        extra: tuple[str, ...] = (),
        stages: tuple[Part, ...] = (),
        elsewhere: tuple[str, ...] = (),
    ) -> None:
        self.amount = amount
        self.living = living
        self.trader = trader
        self.issue = issue
        self.named = named
        self.here = here
        self.offline = offline
        self.shop = shop
        self.private = private
        self.delivered = delivered
        self.arrived = arrived
        self.on_its_way = on_its_way
        self.refund_asked = refund_asked
        self.paid_on = paid_on
        self.opening = opening
        self.paid_back = paid_back
        self.fraud = fraud
        self.food = food
        self.service = service
        self.extra = extra
        self.stages = stages
        self.elsewhere = elsewhere
        self.phrased = ALWAYS if issue is None else ~issue.said("other")
        self.wrong = wrong or matter("wrong")
        self.child = self.is_("minor") if child is None else child
        self.performable = performable
        self.movable = movable
        self.one_wish = paid_back | self.is_(*_NO_REFUND)
        self.freely = paid_back | self.is_("courier_service")
        self.fields = _fields(self)

    def is_(self, *issues: str) -> Condition:
        """Return the condition that the problem is one of these, as far as the flow knows them."""
        if self.issue is None:
            return NEVER
        known = self.issue.options.keys() - set(self.elsewhere)
        return self.issue.said(*(one for one in issues if one in known))

    @property
    def suggests(self) -> tuple[Suggestion, ...]:
        """What the case says of sums and wishes."""
        agreed = self.is_("refund_unpaid", "no_reason_return", "minor")
        return (
            Suggestion("wanted", usual={"refund": self.refund_asked | agreed}),
            Suggestion("refund_sum", same=self.amount.id),
            *((Suggestion("order_date", same=self.paid_on.id),) if self.paid_on else ()),
            *((Suggestion("extra", claims=self.extra),) if self.extra else ()),
        )


def _fields(of: Purchase) -> tuple[Entry, ...]:
    """Return every field of a letter about a purchase, in the order in which they are asked."""
    exactly = wrong(of.is_, come=of.arrived, on_its_way=of.on_its_way)
    return (
        *((of.wrong,) if of.issue is None else (exactly, matter("matter"))),
        Entry(Pick("wanted", _WANTED, _WISHES, when=_wishes(of))),
        Entry(Pick("still", _STILL, _LEFT, when=_left(of))),
        fields.ORDER_NO,
        fields.ITEM,
        fields.ORDER_DATE,
        Entry(of.amount),
        fields.PLATFORM,
        fields.SHOP,
        fields.NICKNAME,
        fields.COMPANY,
        fields.COMPANY_ADDRESS,
        fields.PERSON,
        fields.CHILD,
        fields.NAME,
        fields.PHONE,
        fields.ADDRESS,
        PROMISES,
        fields.PROMISED,
        fields.CAME,
        DONE_SO_FAR,
        fields.HISTORY,
        fields.REFUND_SUM,
        fields.PART_BACK,
        fields.WISH,
        fields.FREIGHT,
        fields.LOSS,
        fields.ON_TOP,
        fields.EXTRA,
        fields.REPLY_BY,
        fields.ATTACHED,
        fields.COMPANY_PHONE,
        fields.TONE,
    )


_WANTED = T(zh="你要什么", en="What you want")

_WISHES = {
    "refund": T(zh="退钱", en="The money back"),
    "deliver": T(zh="按约定发货、送到", en="The goods, as agreed"),
    "perform": T(zh="按约定提供", en="What was agreed"),
    "other_day": T(zh="改期", en="Another day for it"),
    "missing": T(zh="补寄缺的", en="What is missing, sent on"),
    "repair": T(zh="修好", en="A repair"),
    "exchange": T(zh="换一件", en="Another one in its place"),
    "lower": T(zh="减价，退一部分", en="Part of the price back"),
    "part": T(zh="退还一部分", en="Part of what was paid"),
    "keep": T(zh="按承诺兑现", en="What was promised"),
    "own": T(zh="别的，我自己写", en="Something else, in your own words"),
}

_STILL = T(zh="还差什么", en="What is still owed to you")

_LEFT = {
    "freight": T(zh="退货运费", en="The cost of sending it back"),
    "short": T(zh="少退的钱", en="What was refunded too little"),
    "loss": T(zh="赔偿损失", en="Compensation for a loss"),
    "proof": T(zh="提供签收底单", en="The proof of delivery"),
    "keep": T(zh="按承诺兑现", en="What was promised"),
    "extra": T(zh="法定赔偿，见下面", en="The damages under the law, see below"),
    "own": T(zh="别的，我自己写", en="Something else, in your own words"),
}


def _wishes(of: Purchase) -> dict[str, Condition]:
    """Return where each wish can be meant."""
    # A guide that has not asked what is wrong rules nothing out.
    any_ = ALWAYS if of.issue is None else NEVER
    goods = ~of.service
    faulty = (of.is_(*_FAULTY) | any_) & of.delivered & goods
    mendable = (of.is_(*_MENDABLE) | any_) & of.delivered & goods
    to_come = of.is_("not_shipped", "not_received", "price_cancel") | (of.is_("late") & ~of.arrived)
    return {
        "deliver": (to_come | any_) & goods,
        "perform": of.performable,
        "other_day": of.movable,
        "missing": (of.is_("damaged_short", "promise_broken") | any_) & goods,
        "repair": mendable,
        "exchange": faulty,
        "lower": faulty | (of.is_("late") & ~of.on_its_way),
        "part": of.service | of.is_("other"),
        "keep": of.is_("promise_broken", "price_cancel", "late") | (any_ & goods),
    }


def _left(of: Purchase) -> dict[str, Condition]:
    """Return where each of what is left can be meant, once the price is back or never was asked."""
    courier = of.is_("courier_service")
    return {
        "freight": of.paid_back & of.delivered,
        "short": of.paid_back,
        "loss": courier,
        "proof": courier,
        "keep": of.paid_back,
        "extra": of.paid_back & (of.fraud | of.food),
    }


TRUE = Part(T(zh="以上情况属实。", en="The above is true."))

AGAIN = Part(
    T(
        zh="这是我再次联系。到期没有结果的，我会走规定的途径解决。",
        en="I have written before. Without a result in that time I will take the way that the "
        "rules provide.",
    ),
    picked={"tone": ("last",)},
)
"""The last message before the next step: no threat, and no office named."""

NAMED = (
    Part(T(zh="姓名：{my_name}", en="Name: {my_name}"), needs=("my_name",)),
    Part(T(zh="电话：{my_phone}", en="Telephone: {my_phone}"), needs=("my_phone",)),
)
"""By what a service desk finds the reader, where no order number says it."""

OWN_DAYS = 2
"""The 48 hours that a plan gives a seller: the reader's own time, no rule's."""

SO_FAR = Part(
    T(zh="经过：{chronology}", en="What has happened: {chronology}"), needs=("chronology",)
)
SO_FAR_TO_THEM = Part(
    T(
        zh="经过（卖家指你方）：{chronology}",
        en="What has happened (“the seller” is you): {chronology}",
    ),
    needs=("chronology",),
)
"""What has happened, with its days; a letter to a customer leaves it out."""

ATTACHED = (
    Part(T(zh="附上的证据：", en="Evidence attached:"), needs=("evidence",)),
    Part(T(zh="{evidence}", en="{evidence}"), look="list"),
    Part(T(zh="{attached}", en="{attached}"), needs=("evidence", "attached")),
    Part(
        T(zh="附上的证据：{attached}", en="Evidence attached: {attached}"),
        lacks=("evidence",),
    ),
)
"""The evidence ticked in the plan, numbered, with what the reader adds; else a blank."""

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
        zh="已经同意退款，款项至今没有到账。",
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

_PRIVATE_ISSUES = {
    "no_reason_return": T(
        zh="我想退货，请告诉我你同不同意、什么条件。",
        en="I would like to return the goods; please tell me whether you agree, and on what terms.",
    ),
    "invoice": T(
        zh="说好的发票没有给我。", en="The invoice that was agreed on has not been given to me."
    ),
}
"""What a private person is told instead, who owes no seven days and issues no invoices."""


def shop(of: Purchase) -> tuple[Part, ...]:
    """Return the line that names the shop; a private person has a nickname."""
    return possible(
        Part(
            T(zh="店铺名称：{shop_name}", en="Name of the shop: {shop_name}"),
            unless=of.private | of.offline | of.service,
        ),
        Part(
            T(zh="平台上的昵称：{seller_nick}", en="Nickname on the platform: {seller_nick}"),
            when=of.private,
            unless=of.offline,
        ),
    )


def other_side(of: Purchase, name: T, person: T) -> tuple[Part, ...]:
    """Return the line that names the trader, or the private person who sold it."""
    return possible(Part(name, unless=of.private), Part(person, when=of.private))


def represented(of: Purchase) -> tuple[Part, ...]:
    """Return that a guardian writes for the child who paid (Civil Procedure Law article 60)."""
    return possible(
        Part(
            T(
                zh="我是 {child_name} 的监护人，代孩子提出。",
                en="I am the guardian of {child_name} and act for the child.",
            ),
            when=of.child,
        )
    )


def bought(of: Purchase) -> tuple[Part, ...]:
    """Return what was bought, where, when and for how much; by whom, the letter says elsewhere.

    A child may have placed the order, and an agent signs for the buyer.
    """
    where = (
        (Part(of.here),)
        if of.here
        else (
            Part(T(zh="平台：{platform_name}", en="Platform: {platform_name}"), when=of.named),
            Part(
                T(zh="平台：{platform_typed}", en="Platform: {platform_typed}"),
                unless=of.named | of.offline | of.service,
            ),
        )
    )
    return possible(
        *where,
        Part(
            T(zh="钱是在平台外付的。", en="The money was paid outside any platform."),
            when=of.offline,
        ),
        Part(
            T(
                zh="商品：{item}；订单号 {order_no}；下单日期：{order_date}；实付 {amount}。",
                en="Goods: {item}; order number {order_no}; ordered on {order_date}; {amount} "
                "paid.",
            ),
            unless=of.offline | of.service,
        ),
        Part(
            T(
                zh="商品：{item}；付款日期：{order_date}；实付 {amount}。",
                en="Goods: {item}; paid on {order_date}; {amount} paid.",
            ),
            when=of.offline,
        ),
        *(
            Part(
                T(
                    zh="{order_date}，向“{shop_name}”购买“{item}”"
                    f"{number[0]}，实付 {{amount}}。",
                    en="On {order_date} “{item}” was bought from “{shop_name}”"
                    f"{number[1]}; {{amount}} paid.",
                ),
                when=of.service,
                needs=needs,
                lacks=lacks,
            )
            for number, needs, lacks in (
                (("，订单号 {order_no}", ", order number {order_no}"), ("order_no",), ()),
                (("", ""), (), ("order_no",)),
            )
        ),
    )


def happened(of: Purchase, *, brief: bool = False, to_them: bool = False) -> tuple[Part, ...]:
    """Return what went wrong: the problem, what was said, what came, what was done so far.

    A `brief` message leaves out what its reader knows: what was said between the two. Like
    any other letter that goes `to_them`, it calls the other side "you".
    """
    theirs = (
        T(zh="关于你方的说法：", en="On what you said:")
        if brief or to_them
        else T(zh="关于对方的说法：", en="On what the other side says:")
    )
    history = (
        Part(_ISSUES["minor"], when=of.child & of.service),
        *of.stages,
        Part(
            T(zh="已有的沟通：{done_so_far}。", en="What has been said so far: {done_so_far}."),
            needs=("done_so_far",),
        ),
        Part(T(zh="{history}", en="{history}"), needs=("history",)),
        SO_FAR_TO_THEM if to_them else SO_FAR,
    )
    return possible(
        *(
            Part(text, when=of.is_(id), unless=of.private if id in _PRIVATE_ISSUES else NEVER)
            for id, text in _ISSUES.items()
        ),
        *(
            Part(text, when=of.is_(id) & of.private, unless=of.service)
            for id, text in _PRIVATE_ISSUES.items()
        ),
        *of.opening,
        *happened_alone(of)[0 if not brief else 1 :],
        *(() if brief else history),
        Part(T(zh="货款已经退回。", en="The price has been paid back."), when=of.paid_back),
        Part(theirs, needs=("heard",)),
        Part(T(zh="{heard}", en="{heard}"), look="list"),
    )


def happened_alone(of: Purchase) -> tuple[Part, ...]:
    """Return what was promised and what came, the former first."""
    return possible(
        Part(
            T(
                zh="页面或聊天里的说法：{promises}。",
                en="What the page or the chat said: {promises}.",
            ),
            needs=("promises",),
        ),
        Part(T(zh="原话：{promised}", en="In their words: {promised}"), needs=("promised",)),
        Part(
            T(zh="具体情况：{wrong}。", en="What exactly: {wrong}."),
            when=of.phrased,
            instead=("came",),
        ),
        Part(
            T(zh="具体情况：{matter}。", en="What exactly: {matter}."),
            unless=of.phrased,
            instead=("came",),
        ),
        Part(T(zh="{came}", en="{came}"), needs=("came",)),
    )


_STILL_OWED = {
    "freight": T(zh="承担退货运费 {freight}。", en="The cost of sending it back, {freight}."),
    "short": T(zh="补足少退的 {part_back}。", en="The {part_back} that was not refunded."),
    "loss": T(zh="赔偿损失 {loss_sum}。", en="Compensation for the loss, {loss_sum}."),
    "proof": T(zh="提供签收底单。", en="The proof of delivery."),
    "keep": T(zh="按承诺兑现。", en="What was promised."),
    "own": T(zh="{wish}", en="{wish}"),
}


def asked(of: Purchase) -> tuple[Part, ...]:
    """Return what is asked for, numbered."""

    def wish(
        text: T,
        *ids: str,
        needs: tuple[str, ...] = (),
        lacks: tuple[str, ...] = (),
        when: Condition = ALWAYS,
    ) -> Part:
        return Part(
            text,
            when=when,
            unless=of.one_wish,
            picked={"wanted": ids},
            needs=needs,
            lacks=lacks,
            look="number",
        )

    def left(text: T, *ids: str, needs: tuple[str, ...] = ()) -> Part:
        return Part(text, when=of.freely, picked={"still": ids}, needs=needs, look="number")

    return possible(
        Part(
            T(zh="{still}", en="{still}"),
            when=of.freely,
            picked={"still": ("",)},
            instead=("wish",),
            look="number",
        ),
        Part(
            T(zh="{wanted}", en="{wanted}"),
            unless=of.one_wish,
            picked={"wanted": ("",)},
            instead=("wish",),
            look="number",
        ),
        *(
            wish(
                text,
                "refund",
                needs=("refund_sum",),
                when=when,
            )
            for text, when in (
                (T(zh="退还货款 {refund_sum}。", en="A refund of {refund_sum}."), ~of.service),
                (T(zh="退还已付的款项 {refund_sum}。", en="A refund of {refund_sum}."), of.service),
            )
        ),
        *(
            wish(text, "refund", lacks=("refund_sum",), when=when)
            for text, when in (
                (T(zh="退还全部货款。", en="A refund of the whole price."), ~of.service),
                (T(zh="退还已付的款项。", en="A refund of what was paid."), of.service),
            )
        ),
        wish(T(zh="按约定发货、送达。", en="Delivery of the goods, as agreed."), "deliver"),
        wish(T(zh="按约定提供。", en="What was agreed."), "perform"),
        wish(T(zh="改期，不另外收费。", en="Another day, at no extra charge."), "other_day"),
        wish(T(zh="退还 {part_back}。", en="A refund of {part_back}."), "part"),
        wish(T(zh="补寄缺少的部分。", en="The part that is missing."), "missing"),
        wish(T(zh="免费修理。", en="A repair, free of charge."), "repair"),
        wish(T(zh="换一件没有问题的。", en="One without fault in its place."), "exchange"),
        wish(T(zh="减价，退还 {part_back}。", en="A lower price: {part_back} back."), "lower"),
        wish(T(zh="按承诺兑现。", en="What was promised."), "keep"),
        wish(T(zh="{wish}", en="{wish}"), "own"),
        wish(
            T(zh="{wish}", en="{wish}"),
            "",
            *(id for id in _WISHES if id != "own"),
            needs=("wish",),
        ),
        Part(
            T(zh="开具正确的发票。", en="A correct invoice."),
            when=of.is_("invoice"),
            unless=of.private,
            look="number",
        ),
        Part(
            T(zh="把说好的发票给我。", en="The invoice that was agreed on."),
            when=of.is_("invoice") & of.private,
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
        *(left(text, id) for id, text in _STILL_OWED.items()),
        left(
            T(zh="{wish}", en="{wish}"),
            "",
            *(id for id in _LEFT if id != "own"),
            needs=("wish",),
        ),
        Part(
            T(zh="{wish}", en="{wish}"),
            when=of.is_("invoice", "privacy"),
            unless=of.paid_back,
            needs=("wish",),
            look="number",
        ),
        Part(
            T(zh="承担退货运费 {freight}。", en="The cost of sending it back, {freight}."),
            when=of.trader & of.delivered,
            unless=of.service
            | of.paid_back
            | of.is_("no_reason_return", "minor", "not_received", *_NO_REFUND),
            needs=("freight",),
            look="number",
        ),
    )


def damages(of: Purchase) -> tuple[Part, ...]:
    """Return what is asked for beyond the price, only where the plan's claims allow it."""
    on_top = {"on_top": ("yes",)}
    loss = T(
        zh="赔偿能证明的其他损失 {loss_sum}。",
        en="Compensation for other loss that can be proved, {loss_sum}.",
    )
    how = T(zh="算法：{how}。", en="How it is counted: {how}.")
    return possible(
        Part(loss, unless=of.freely, needs=("loss_sum",), look="number"),
        Part(
            loss,
            when=of.freely,
            picked={"still": ("", *(id for id in _LEFT if id != "loss"))},
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
            picked=on_top,
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
            picked=on_top,
            look="number",
        ),
        Part(how, when=of.fraud | of.food, picked=on_top, needs=("how",)),
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
