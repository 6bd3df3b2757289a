"""What the buyers' guides ask alike: the facts of a purchase, declared once.

Where two guides ask the same thing, they ask it with the same ids and in the
same words, so that an answer given in one can be carried to the other. Each
guide takes what it asks; where it asks a fact in some cases only, it says so.
"""

from collections.abc import Iterable

from guide_logic.content.moments import D
from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.facts import Amount, Choice, Days, Entry, Fact, Option
from guide_logic.language.text import T

__all__ = [
    "AMOUNT",
    "AMOUNT_ENTRY",
    "BOUGHT_FROM",
    "ISSUE_GROUPS",
    "PLATFORMS",
    "PLATFORM_NAME",
    "REFUND_DAYS",
    "REFUND_DAYS_ENTRY",
    "ROLE",
    "SELLER",
    "SENT_BACK",
    "STATE_HINTS",
    "exception",
    "issue",
    "refund",
    "state",
]

ROLE = Fact(
    "role",
    T(zh="买来做什么", en="What you bought it for"),
    {
        "consumer": T(zh="自己或家人生活用", en="For yourself or your household"),
        "business": T(zh="公司、店铺或转卖用", en="For a business or to resell"),
    },
    unsure="consumer",
)

SELLER = Fact(
    "seller",
    T(zh="卖家", en="The seller"),
    {
        "shop": T(zh="店铺或公司", en="A shop or company"),
        "individual": T(zh="个人，偶尔转让闲置", en="A private person selling own used things"),
        "individual_commercial": T(
            zh="自称个人，但长期卖同类货",
            en="A “private” seller who sells the same goods all the time",
        ),
        "unknown": T(zh="看不出来", en="You cannot tell"),
    },
    unsure="unknown",
)

BOUGHT_FROM = Choice(
    "who",
    (ROLE, SELLER),
    (
        Option(
            "shop",
            T(zh="自己用，向店铺或公司买", en="For yourself, from a shop or company"),
            {"role": "consumer", "seller": "shop"},
            hint=T(
                zh="别人送你、替你买的也选这里；申请由下单的人从他的账号提，钱退给他",
                en="Also if it was given to you or bought for you: whoever ordered asks, from that "
                "account, and gets the money",
            ),
        ),
        Option(
            "individual",
            T(
                zh="自己用，向偶尔转让闲置的个人买",
                en="For yourself, from a private person selling own used things",
            ),
            {"role": "consumer", "seller": "individual"},
        ),
        Option(
            "individual_commercial",
            T(
                zh="自己用，卖家自称个人，但长期卖同类货",
                en="For yourself, from a “private” seller who sells the same goods all the time",
            ),
            {"role": "consumer", "seller": "individual_commercial"},
        ),
        Option(
            "business",
            T(zh="公司、店铺或转卖用", en="For a business, or to resell"),
            {"role": "business", "seller": "unknown"},
        ),
        Option(
            "unknown",
            T(
                zh="自己用，看不出卖家是谁",
                en="For yourself, and you cannot tell who the seller is",
            ),
            {"role": "consumer", "seller": "unknown"},
        ),
    ),
)
"""For whom it was bought and who sold it: one answer, two facts."""

PLATFORMS = {
    "taobao_tmall": T(zh="淘宝、天猫", en="Taobao (淘宝) or Tmall (天猫)"),
    "jd": T(zh="京东", en="JD (京东)"),
    "pdd": T(zh="拼多多", en="Pinduoduo (拼多多)"),
    "douyin": T(zh="抖音商城", en="Douyin (抖音商城)"),
    "wechat_shop": T(zh="微信小店（视频号）", en="WeChat shop (微信小店)"),
    "xianyu": T(zh="闲鱼", en="Xianyu (闲鱼)"),
    "1688": T(zh="1688", en="1688"),
    "xhs": T(zh="小红书", en="Xiaohongshu (小红书)"),
    "cross_border": T(zh="跨境进口店铺", en="A cross-border import shop"),
    "other": T(zh="其他平台", en="Another platform"),
}


PLATFORM_NAME = Fact(
    "platform_name",
    T(zh="平台", en="Platform"),
    {id: PLATFORMS[id] for id in ("taobao_tmall", "jd", "other")},
    unsure="other",
    optional=True,
)
"""The platform, where only Taobao's and JD's rules are told apart."""

_ISSUES = {
    "not_shipped": T(zh="一直不发货", en="Not shipped"),
    "late": T(zh="发货或送达太晚", en="Late"),
    "not_received": T(
        zh="显示已送达或已完成，但没收到", en="Marked as delivered or completed, not received"
    ),
    "damaged_short": T(zh="破损或少件", en="Damaged or incomplete"),
    "not_as_described": T(zh="和描述不一样", en="Not as described"),
    "quality": T(zh="质量问题", en="Poor quality or defective"),
    "counterfeit": T(zh="怀疑是假货", en="Suspected counterfeit"),
    "food_drug": T(zh="食品或药品有问题", en="A problem with food or medicine"),
    "promise_broken": T(
        zh="承诺没兑现（价格、赠品、保修等）", en="A broken promise: price, gift, warranty"
    ),
    "no_reason_return": T(
        zh="只是不想要了（七天无理由）", en="You just do not want it (seven-day return)"
    ),
    "refund_unpaid": T(zh="答应退款却不打款", en="Refund agreed but not paid"),
    "price_cancel": T(
        zh="被砍单，或称标错价", en="Order cancelled by the seller, or “wrong price”"
    ),
    "minor": T(zh="孩子自己下的单", en="A child placed the order"),
    "courier_service": T(zh="只对快递服务不满", en="Only the courier’s service"),
    "privacy": T(zh="个人信息被泄露或公开", en="Personal data leaked or published"),
    "invoice": T(zh="不开发票或发票有误", en="No invoice, or a wrong one"),
    "other": T(zh="其他问题", en="Something else"),
}


def issue(
    label: T | None = None, only: Iterable[str] | None = None, *, optional: bool = False
) -> Fact:
    """Return the fact of what went wrong; `only` keeps these of its options."""
    kept = tuple(_ISSUES if only is None else only)
    return Fact(
        "issue",
        label or T(zh="主要问题", en="Main problem"),
        {id: _ISSUES[id] for id in kept},
        unsure="other",
        optional=optional,
    )


def state(asked_when: Condition = ALWAYS) -> Fact:
    """Return the fact of how far the order has got."""
    return Fact(
        "state",
        T(zh="订单状态", en="Order state"),
        {
            "unpaid": T(zh="还没付款，或只付了定金", en="Not paid yet, or only a deposit"),
            "to_ship": T(zh="已付款，没发货", en="Paid, not shipped"),
            "shipped": T(zh="已发货，没收到", en="Shipped, not received"),
            "received": T(zh="收到了，还没确认收货", en="Received, receipt not confirmed"),
            "success_in": T(zh="交易成功，还能申请售后", en="Completed, after-sales still open"),
            "success_out": T(zh="交易成功，已不能申请售后", en="Completed, after-sales closed"),
            "closed": T(zh="订单已关闭", en="Order closed"),
        },
        unsure="received",
        asked_when=asked_when,
        otherwise="" if asked_when is ALWAYS else "received",
    )


STATE_HINTS = {
    "unpaid": T(zh="多显示“待付款”", en="Mostly shown as 待付款"),
    "to_ship": T(zh="多显示“待发货”", en="Mostly shown as 待发货"),
    "shipped": T(zh="多显示“已发货”或“待收货”", en="Mostly shown as 已发货 or 待收货"),
    "received": T(zh="多半还显示“待收货”", en="Mostly still shown as 待收货"),
    "success_in": T(
        zh="多显示“交易成功”，还有“申请售后”按钮",
        en="Mostly shown as 交易成功, with the button 申请售后 (apply for after-sales)",
    ),
    "success_out": T(
        zh="多显示“交易成功”，已经没有“申请售后”按钮",
        en="Mostly shown as 交易成功; the button 申请售后 (apply for after-sales) is gone",
    ),
    "closed": T(zh="多显示“交易关闭”", en="Mostly shown as 交易关闭"),
}

ISSUE_GROUPS = {
    **dict.fromkeys(
        ("not_shipped", "late", "not_received"),
        T(zh="货没来，或来晚了", en="It did not come, or came late"),
    ),
    **dict.fromkeys(
        ("damaged_short", "not_as_described", "quality", "counterfeit", "food_drug"),
        T(zh="货有问题", en="Something is wrong with the goods"),
    ),
    **dict.fromkeys(
        ("promise_broken", "no_reason_return", "refund_unpaid", "price_cancel"),
        T(zh="承诺、退货、退款、砍单", en="A promise, a return, a refund, a cancelled order"),
    ),
    **dict.fromkeys(
        ("minor", "courier_service", "privacy", "invoice", "other"),
        T(zh="孩子下单、快递、隐私、发票等", en="A child’s order, courier, privacy, invoice …"),
    ),
}
"""The headings under which the problems stand where there are many."""


def refund(asked_when: Condition) -> Fact:
    """Return the fact of what became of the refund request."""
    return Fact(
        "refund",
        T(zh="退款进展", en="Refund request"),
        {
            "none": T(zh="没申请过", en="Not asked yet"),
            "pending_in_time": T(
                zh="申请了，还在等卖家处理", en="Asked; still waiting for the seller"
            ),
            "pending_overdue": T(
                zh="申请了，时间到了没结果", en="Asked; the time ran out with no result"
            ),
            "refused": T(zh="被卖家拒绝", en="Refused by the seller"),
            "return_stage": T(zh="已同意退货，还没寄", en="Return agreed, not sent yet"),
            "sent_back": T(zh="货已寄回，在等退款", en="Sent back; waiting for the money"),
            "sent_back_refused": T(
                zh="货已寄回，卖家拒收、不退钱、扣钱或要维修费",
                en="Sent back; the seller turns it away, will not pay, deducts or charges",
            ),
            "done": T(zh="钱已经退了", en="The money is back"),
            "withdrawn": T(zh="撤销了，或超时关闭", en="Withdrawn, or closed by time"),
        },
        unsure="none",
        asked_when=asked_when,
        otherwise="none",
    )


SENT_BACK = ("sent_back", "sent_back_refused")
"""The goods are on their way back, or there: no answer of these asks to send them."""

REFUND_DAYS = Days(
    "refund_days",
    T(zh="申请退款多少天了", en="Days since you asked for the refund"),
    most=3650,
    told=D.asked_on.told,
)

REFUND_DAYS_ENTRY = Entry(
    REFUND_DAYS,
    T(
        zh="满 24 小时算一天，不满填 0；不记得就留空",
        en="Full days of 24 hours; 0 if less than one. Leave it empty if you do not remember",
    ),
)


def exception(asked_when: Condition) -> Fact:
    """Return the fact of what lifts the platform's time limit."""
    return Fact(
        "exception",
        T(zh="超期例外", en="Exception to the time limit"),
        {
            "none": T(zh="都没有", en="None"),
            "promise_active": T(
                zh="卖家承诺或约定的售后期还没过",
                en="A promised or agreed after-sales period still runs",
            ),
            "authority_found": T(
                zh="行政机关已认定假冒或违禁", en="An authority found the goods fake or banned"
            ),
            "court_doc": T(zh="有生效的法律文书", en="There is an effective court document"),
            "proof": T(
                zh="能证明没收到货或有质量等问题", en="You can prove non-receipt or a defect"
            ),
        },
        unsure="none",
        asked_when=asked_when,
        otherwise="none",
    )


AMOUNT = Amount("amount", T(zh="付了多少钱（元）", en="How much you paid (yuan)"))

AMOUNT_ENTRY = Entry(
    AMOUNT,
    T(zh="比如 129.90；不想填就留空", en="For example 129.90; leave it empty if you prefer"),
)
