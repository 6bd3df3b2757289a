"""What ordinary cases need said, as phrases in both languages to choose from.

A reader who writes no Chinese sends a letter that is Chinese throughout; nobody has to
think of words for what happens every day.
"""

from collections.abc import Callable

from guide_logic.language.conditions import Condition
from guide_logic.language.facts import Entry
from guide_logic.language.picks import Pick
from guide_logic.language.text import T

__all__ = ["DONE_SO_FAR", "PROMISES", "wrong"]

_LATE = ("not_shipped", "late")

_WRONG: dict[str, tuple[tuple[str, ...], T]] = {
    "overdue": (_LATE, T(zh="已经过了承诺的时间", en="the time promised is over")),
    "stuck": (("late", "not_received"), T(zh="物流很久没有更新", en="the tracking stands still")),
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
        ("not_as_described", "quality"),
        T(zh="页面写的功能没有，或用不了", en="what it should do it does not do"),
    ),
    "used": (("not_as_described",), T(zh="不是新的，有使用痕迹", en="it is not new: it was used")),
    "dead": (("quality",), T(zh="用不了", en="it does not work")),
    "soon": (("quality",), T(zh="正常用，很快就坏了", en="it broke soon in normal use")),
    "flaw": (("quality",), T(zh="有裂、漏、异味等毛病", en="it is cracked, leaks or smells")),
    "not_real": (
        ("counterfeit",),
        T(zh="包装、标签或防伪和正品不一样", en="packing, label or security mark differ"),
    ),
    "brand_says": (
        ("counterfeit",),
        T(zh="品牌方说不是它的商品", en="the brand says it is not theirs"),
    ),
    "expired": (("food_drug",), T(zh="收到时已过保质期", en="it was past its date on arrival")),
    "spoiled": (("food_drug",), T(zh="变质，或有异物", en="it is spoiled or has foreign matter")),
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
        T(zh="卖家没经我同意就取消了", en="it was cancelled without my consent"),
    ),
    "pay_more": (("price_cancel",), T(zh="卖家要我加钱才发", en="I was to pay more")),
    "cancel_yourself": (
        ("price_cancel",),
        T(zh="卖家要我自己取消", en="I was told to cancel it myself"),
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

PROMISES = Entry(
    Pick(
        "promises",
        T(zh="页面或卖家怎么说的（可多选）", en="What the page or the seller said: tick what fits"),
        {
            "genuine": T(zh="保证正品", en="only genuine goods"),
            "new": T(zh="全新", en="brand new"),
            "day_promised": T(zh="写明了发货或送达的时间", en="a time for shipping or delivery"),
            "fits": T(zh="写明了这个规格和功能", en="this model and what it does"),
            "gift": T(zh="有赠品或返现", en="a gift or cash back"),
            "guarantee": T(zh="有保修或假一赔几", en="a warranty, or so many times for a fake"),
            "price_stands": T(zh="就是这个价格", en="this price"),
        },
        many=True,
    )
)

DONE_SO_FAR = Entry(
    Pick(
        "done_so_far",
        T(zh="已经怎么沟通过（可多选）", en="What has been said so far: tick what fits"),
        {
            "asked": T(
                zh="在平台聊天里找过卖家", en="I wrote to the seller in the platform’s chat"
            ),
            "silent": T(zh="卖家没有答复", en="the seller has not answered"),
            "denied": T(zh="卖家说不是它的责任", en="the seller denies responsibility"),
            "put_off": T(zh="卖家答应了，没有办", en="the seller agreed and did nothing"),
            "part": T(zh="卖家只肯退一部分", en="the seller offers only part of the sum"),
        },
        many=True,
    )
)


def wrong(is_: Callable[..., Condition]) -> Entry:
    """Return what is wrong, as phrases for each problem; `is_` tells a flow's problems apart."""
    return Entry(
        Pick(
            "wrong",
            T(zh="具体是什么情况（可多选）", en="What exactly is wrong: tick what fits"),
            {id: text for id, (_, text) in _WRONG.items()},
            many=True,
            when={id: is_(*issues) for id, (issues, _) in _WRONG.items()},
        )
    )
