"""What ordinary cases need said, as phrases in both languages to choose from.

A reader who writes no Chinese sends a letter that is Chinese throughout; nobody has to
think of words for what happens every day. A phrase names nobody: the seller reads some of
these letters itself.
"""

from collections.abc import Callable, Mapping

from guide_logic.language.conditions import Condition
from guide_logic.language.facts import Entry
from guide_logic.language.picks import Pick
from guide_logic.language.text import T

__all__ = ["DONE_SO_FAR", "PROMISES", "exactly", "matter", "wrong"]

_LATE = ("not_shipped", "late")

_WRONG: dict[str, tuple[tuple[str, ...], T]] = {
    "overdue": (_LATE, T(zh="已经过了承诺的时间", en="the time promised is over")),
    "came_late": (("late",), T(zh="比约定的时间晚到", en="it came later than agreed")),
    "stuck": (("late",), T(zh="物流很久没有更新", en="the tracking stands still")),
    "no_reply": (_LATE, T(zh="催过，没有答复", en="I asked, and nobody answered")),
    "not_signed": (
        ("not_received",),
        T(zh="不是我签收的，也没人通知我取", en="I did not sign for it and was told of no pick-up"),
    ),
    "nowhere": (
        ("not_received",),
        T(zh="驿站、门口和家人那里都没有", en="it is not at the station, the door or with family"),
    ),
    "broken": (("damaged_short",), T(zh="打开时已经坏了", en="it was broken when unpacked")),
    "box": (("damaged_short",), T(zh="外包装是破的", en="the box was damaged")),
    "missing": (("damaged_short",), T(zh="少了东西", en="something was missing")),
    "other_kind": (
        ("not_as_described",),
        T(zh="颜色、尺寸或型号不对", en="the colour, size or model is wrong"),
    ),
    "material": (
        ("not_as_described", "counterfeit"),
        T(zh="材质或做工和页面写的不一样", en="material or make are not what the page says"),
    ),
    "function": (
        ("not_as_described",),
        T(zh="页面写的功能没有", en="it does not do what the page says"),
    ),
    "used": (("not_as_described",), T(zh="不是新的，有使用痕迹", en="it is not new: it was used")),
    "dead": (("quality",), T(zh="用不了", en="it does not work")),
    "soon": (("quality",), T(zh="正常用，很快就坏了", en="it broke soon in normal use")),
    "cracked": (("quality",), T(zh="有裂痕", en="it is cracked")),
    "leaks": (("quality",), T(zh="漏", en="it leaks")),
    "smells": (("quality",), T(zh="有异味", en="it smells")),
    "not_real": (
        ("counterfeit",),
        T(zh="包装、标签或防伪和正品不一样", en="packing, label or security mark differ"),
    ),
    "brand_says": (
        ("counterfeit",),
        T(zh="品牌方说不是它的商品", en="the brand says it is not theirs"),
    ),
    "expired": (("food_drug",), T(zh="收到时已过保质期", en="it was past its date on arrival")),
    "spoiled": (("food_drug",), T(zh="变质", en="it is spoiled")),
    "foreign": (("food_drug",), T(zh="有异物", en="there is something in it")),
    "no_label": (
        ("food_drug",),
        T(zh="没有中文标签，或标签不全", en="it has no Chinese label, or not a whole one"),
    ),
    "no_gift": (("promise_broken",), T(zh="赠品没有给", en="the gift did not come")),
    "no_warranty": (("promise_broken",), T(zh="不肯保修", en="the warranty is refused")),
    "no_terms": (
        ("promise_broken",),
        T(zh="说好的价格、返现或赔付没有兑现", en="the price, cash-back or payout was not kept"),
    ),
    "cancelled": (
        ("price_cancel",),
        T(zh="没经我同意就取消了", en="it was cancelled without my consent"),
    ),
    "pay_more": (("price_cancel",), T(zh="要我加钱才发", en="I was to pay more")),
    "cancel_yourself": (
        ("price_cancel",),
        T(zh="要我自己取消", en="I was told to cancel it myself"),
    ),
    "not_paid": (("refund_unpaid",), T(zh="到今天没有到账", en="nothing has come to this day")),
    "no_invoice": (("invoice",), T(zh="要过，没有开", en="I asked, and none came")),
    "tax": (("invoice",), T(zh="要我加税点才开", en="I was to pay extra tax for it")),
    "title": (("invoice",), T(zh="抬头或金额开错了", en="the name or the sum on it is wrong")),
    "not_to_door": (
        ("courier_service",),
        T(zh="没有送上门，也没有问过我", en="it was not brought to the door, nor was I asked"),
    ),
    "lost": (("courier_service",), T(zh="快件丢了或坏了", en="the parcel was lost or damaged")),
    "leaked": (
        ("privacy",),
        T(zh="我的姓名、电话或地址被公开", en="my name, number or address is public"),
    ),
    "intact": (("no_reason_return",), T(zh="商品完好，配件齐全", en="it is intact and complete")),
    "alone": (
        ("minor",),
        T(
            zh="孩子自己用手机下单，事先没有告诉我",
            en="the child ordered alone by phone, unknown to me",
        ),
    ),
}

_ON_ITS_WAY = ("overdue", "stuck")
"""Phrases about goods that have not come."""

_MATTERS = {
    "unwanted": T(zh="还没有发货，不想要了", en="it has not been shipped, and I no longer want it"),
    "deposit": T(zh="定金或押金不退", en="the earnest money or deposit is not returned"),
    "charged": T(zh="多扣了钱，或扣了两次", en="too much was taken, or twice"),
    "unreachable": T(zh="一直联系不上", en="nobody can be reached"),
    "fitting": T(zh="安装、维修等没有做到", en="installation, repair or the like was not done"),
    "not_shipped": T(zh="付了款，一直没有发货", en="it was paid for and never shipped"),
    "late": T(zh="没有按约定的时间发货或送达", en="it was shipped or delivered late"),
    "not_received": T(
        zh="显示已经送达，没有收到", en="it says delivered, and nothing was received"
    ),
    "damaged": T(zh="收到时破损或少件", en="it came damaged or incomplete"),
    "differs": T(zh="和页面的描述不一样", en="it is not as the page describes it"),
    "quality": T(zh="有质量问题", en="it is of poor quality or defective"),
    "fake": T(zh="怀疑是假货", en="it may be counterfeit"),
    "food": T(
        zh="食品或药品过期、变质或标签不全",
        en="food or medicine was out of date, spoiled or not labelled in full",
    ),
    "promise": T(zh="承诺的没有兑现", en="a promise was not kept"),
    "refund": T(zh="答应退款，没有退", en="a refund was agreed and not paid"),
    "cancelled": T(
        zh="付款以后被取消，或要求加价", en="it was cancelled or raised in price once paid"
    ),
    "service": T(zh="服务没有按约定提供", en="a service was not provided as agreed"),
    "prepaid": T(zh="预付的钱不退", en="prepaid money is not returned"),
    "invoice": T(zh="没有按规定开发票", en="no proper invoice was issued"),
    "leaked": T(zh="个人信息被泄露或公开", en="personal data were leaked or published"),
}


def matter(id: str) -> Entry:
    """Return what is wrong as a field of that id, for where the guide has not asked."""
    label = T(zh="是什么问题", en="What is wrong")
    return Entry(Pick(id, label, _MATTERS, many=True))


PROMISES = Entry(
    Pick(
        "promises",
        T(zh="页面或聊天里怎么说的", en="What the page or the chat said"),
        {
            "genuine": T(zh="保证正品", en="only genuine goods"),
            "new": T(zh="全新", en="brand new"),
            "day_promised": T(zh="写明了时间", en="a time for it"),
            "fits": T(zh="写明了这个规格和功能", en="this model and what it does"),
            "gift": T(zh="有赠品或返现", en="a gift or cash back"),
            "guarantee": T(zh="有保修或假一赔几", en="a warranty, or so many times for a fake"),
            "price_stands": T(zh="标明的就是这个价格", en="this was the price shown"),
        },
        many=True,
    )
)

DONE_SO_FAR = Entry(
    Pick(
        "done_so_far",
        T(zh="已经怎么沟通过", en="What has been said so far"),
        {
            "asked": T(zh="联系过，留有记录", en="I wrote, and have the record"),
            "silent": T(zh="没有答复", en="no answer came"),
            "denied": T(zh="不承认有责任", en="responsibility was denied"),
            "put_off": T(zh="答应了，没有办", en="it was promised and not done"),
            "part": T(zh="只肯退一部分", en="only part of the sum was offered"),
        },
        many=True,
    )
)


def wrong(is_: Callable[..., Condition], *, come: Condition, on_its_way: Condition) -> Entry:
    """Return what is wrong, as phrases for each problem; `is_` tells a flow's problems apart.

    `come` is where the goods are known to have come, `on_its_way` where they have not.
    """
    when = {id: is_(*issues) for id, (issues, _) in _WRONG.items()}
    return exactly(
        _WRONG,
        {
            **when,
            **{id: when[id] & ~come for id in _ON_ITS_WAY},
            "came_late": when["came_late"] & ~on_its_way,
        },
    )


def exactly(
    phrases: Mapping[str, tuple[tuple[str, ...], T]], when: Mapping[str, Condition]
) -> Entry:
    """Return what exactly is wrong, as phrases; `when` says where each fits."""
    return Entry(
        Pick(
            "wrong",
            T(zh="具体是什么情况", en="What exactly is wrong"),
            {id: text for id, (_, text) in phrases.items()},
            many=True,
            when=when,
        )
    )
