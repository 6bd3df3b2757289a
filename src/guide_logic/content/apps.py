"""What to tap in each platform's app, in its own Chinese words, and how that is known.

Labels stand here only where a source gives them (platform facts TB-35, JD-02, PD-01,
DY-01, WX-02, WX-04, XY-01, XY-02, AL-01, XH-01); elsewhere the words to look for. The
source of an app says how sure it is and when it was checked.
"""

from guide_logic.content.law import (
    JD_RULES,
    OTHER_PLATFORMS,
    TAOBAO_NOTES,
    TAOBAO_TIMERS,
    WECHAT_RULES,
)
from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.facts import Fact
from guide_logic.language.sources import Source
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["APPS", "COUNTDOWN", "REFUND", "REPORT", "STEP_IN", "App", "place", "places"]

REFUND, STEP_IN, REPORT, COUNTDOWN = "refund", "step_in", "report", "countdown"
"""What is looked for: the refund, the platform's intervention, reporting, the receipt's time."""


class App:
    """A platform's app: its name, and what to tap for each purpose, as far as it is known."""

    __slots__ = ("id", "name", "source", "taps")

    def __init__(self, id: str, name: T, source: Source, taps: dict[str, T]) -> None:
        self.id = id
        self.name = name
        self.source = source
        self.taps = taps


_LOOK_FOR = {
    REFUND: T(
        zh="这笔订单 → “申请退款”或“申请售后”",
        en="the order → apply for refund (申请退款) or after-sales (申请售后)",
    ),
    STEP_IN: T(
        zh="这笔订单 → 退款详情 → 找“平台介入”或“客服介入”",
        en="the order → the refund → look for platform intervention (平台介入 or 客服介入)",
    ),
    REPORT: T(
        zh="这笔订单或店铺主页 → 找“投诉商家”“举报”；没有就从 App 里的官方客服进",
        en="the order or the shop’s page → look for complain (投诉商家) or report (举报), or else "
        "the official service desk in the app",
    ),
    COUNTDOWN: T(
        zh="这笔订单 → 看自动确认收货还剩多久，找“延长收货”；名称以页面为准",
        en="the order → see how long until receipt is confirmed by itself, and look for “extend "
        "receipt” (延长收货); the page decides what it is called",
    ),
}
"""Where no label is known: the words to look for."""

_YOURS = T(zh="你买东西的 App", en="The app you bought in")

APPS = (
    App(
        "taobao_tmall",
        T(zh="淘宝或天猫 App", en="Taobao or Tmall app"),
        TAOBAO_NOTES["complaint"],
        {
            REFUND: T(
                zh="我的淘宝 → 这笔订单 → “申请退款”或“申请售后”",
                en="My Taobao (我的淘宝) → the order → apply for refund (申请退款) or after-sales "
                "(申请售后)",
            ),
            STEP_IN: T(
                zh="我的淘宝 → 这笔订单 → 退款详情 → “平台介入”或“客服介入”",
                en="My Taobao (我的淘宝) → the order → the refund → platform intervention "
                "(平台介入 or 客服介入)",
            ),
            REPORT: T(
                zh="这笔订单 → “投诉卖家”或“投诉商家”",
                en="the order → complain about the seller (投诉卖家 or 投诉商家)",
            ),
        },
    ),
    App(
        "jd",
        T(zh="京东 App", en="JD app"),
        JD_RULES[7],
        {
            REFUND: T(zh="这笔订单 → 申请售后", en="the order → apply for after-sales (申请售后)"),
            STEP_IN: T(
                zh="这笔订单 → 售后单或取消申请 → 申请京东介入",
                en="the order → the after-sales or cancellation request → ask JD to step in "
                "(申请京东介入)",
            ),
        },
    ),
    App(
        "pdd",
        T(zh="拼多多 App", en="Pinduoduo (拼多多) app"),
        OTHER_PLATFORMS["pinduoduo"],
        {
            STEP_IN: T(
                zh="这笔订单的售后 → “申请平台介入”",
                en="the order’s after-sales → ask the platform to step in (申请平台介入)",
            ),
        },
    ),
    App(
        "douyin",
        T(zh="抖音 App", en="Douyin (抖音) app"),
        OTHER_PLATFORMS["douyin"],
        {
            REFUND: T(
                zh="我的订单 → 这笔订单 → 售后或退款",
                en="My orders (我的订单) → the order → after-sales (售后) or refund (退款)",
            ),
            STEP_IN: T(
                zh="我的订单 → 售后或退款 → “申请平台介入”，也叫“仲裁”",
                en="My orders (我的订单) → after-sales (售后) or refund (退款) → platform "
                "intervention (申请平台介入), also called arbitration (仲裁)",
            ),
        },
    ),
    App(
        "wechat_shop",
        T(zh="微信小店", en="WeChat shop (微信小店)"),
        WECHAT_RULES["dispute"],
        {
            REFUND: T(zh="这笔订单 → 申请售后", en="the order → apply for after-sales (申请售后)"),
            STEP_IN: T(
                zh="这笔订单 → 售后单 → 申请平台介入，变成“纠纷单”",
                en="the order → the after-sales request → ask the platform to step in "
                "(申请平台介入); it becomes a dispute (纠纷单)",
            ),
        },
    ),
    App(
        "xianyu",
        T(zh="闲鱼 App", en="Xianyu (闲鱼) app"),
        OTHER_PLATFORMS["xianyu"],
        {
            REFUND: T(zh="这笔订单 → 申请退款", en="the order → apply for refund (申请退款)"),
            STEP_IN: T(
                zh="这笔订单 → 退款 → 客服介入，或“闲鱼小法庭”",
                en="the order → the refund → ask staff to step in (客服介入), or the court of "
                "users (闲鱼小法庭)",
            ),
            COUNTDOWN: T(
                zh="这笔订单 → 看自动确认收货还剩多久；收到“线下交易”之类的通知马上看，"
                "没有物流也可能变成交易成功",
                en="the order → see how long until receipt is confirmed by itself; at a notice "
                "such as “offline trade” (线下交易) look at once, for it may complete the order "
                "without any tracking",
            ),
        },
    ),
    App(
        "1688",
        T(zh="1688", en="1688"),
        OTHER_PLATFORMS["1688"],
        {
            REFUND: T(zh="这笔订单 → 退款或维权", en="the order → refund (退款) or dispute (维权)"),
            STEP_IN: T(
                zh="这笔订单 → 退款或维权 → 找平台介入的入口",
                en="the order → refund (退款) or dispute (维权) → look for platform intervention "
                "(平台介入)",
            ),
        },
    ),
    App(
        "xhs",
        T(zh="小红书 App", en="Xiaohongshu (小红书) app"),
        OTHER_PLATFORMS["xiaohongshu"],
        {
            REFUND: T(zh="这笔订单 → 申请售后", en="the order → apply for after-sales (申请售后)"),
            STEP_IN: T(
                zh="这笔订单的售后；没有入口，就“我” → 左上角菜单 → 客服中心",
                en="the order’s after-sales; without a button there, Me (我) → the menu at the top "
                "left → help centre (客服中心)",
            ),
            REPORT: T(
                zh="这笔订单或店铺主页 → 找“投诉”“举报”；没有就“我” → 左上角菜单 → 客服中心",
                en="the order or the shop’s page → look for complain (投诉) or report (举报), or "
                "else Me (我) → the menu at the top left → help centre (客服中心)",
            ),
        },
    ),
)
"""In the order of the platforms that buyers are asked for."""

_SOURCES = {
    ("taobao_tmall", STEP_IN): TAOBAO_TIMERS["intervention"],
    ("taobao_tmall", COUNTDOWN): TAOBAO_TIMERS["confirm"],
    ("xianyu", COUNTDOWN): OTHER_PLATFORMS["xianyu-confirm"],
}


def place(app: App | str, purpose: str) -> T:
    """Return the app and what to tap in it, or the words to look for.

    >>> place("pdd", REFUND).zh
    '拼多多 App：这笔订单 → “申请退款”或“申请售后”'
    """
    if isinstance(app, str):
        app = next(one for one in APPS if one.id == app)
    return _said(app.name, app.taps.get(purpose, _LOOK_FOR[purpose]))


def places(
    platform: Fact, purpose: str, when: Condition = ALWAYS, *, but: tuple[str, ...] = ()
) -> tuple[Note, ...]:
    """Return, by platform, where to tap; last what holds in every other app.

    The platforms in `but` have their own words in the guide.
    """
    return (
        *(
            Note(
                platform.is_(app.id) & when,
                place(app, purpose),
                sources=(_SOURCES.get((app.id, purpose), app.source),),
            )
            for app in APPS
            if app.id in platform.options and purpose in app.taps and app.id not in but
        ),
        Note(when, _said(_YOURS, _LOOK_FOR[purpose])),
    )


def _said(name: T, taps: T) -> T:
    return T(zh=f"{name.zh}：{taps.zh}", en=f"{name.en}: {taps.en}")
