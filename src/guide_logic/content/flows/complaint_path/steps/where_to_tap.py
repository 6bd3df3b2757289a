"""The app and what to tap on the way; content/apps.py holds the words of each platform."""

from guide_logic.content import apps
from guide_logic.content.flows.complaint_path.conditions import ON_PLATFORM
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.law import OTHER_PLATFORMS
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = [
    "AFTER_A_DECISION",
    "COUNTDOWNS",
    "IN_THE_CHAT",
    "ON_12315",
    "ON_THE_ORDER",
    "REPORT",
    "SERVICE_DESK",
    "STEP_IN",
]

_XIAOHONGSHU = F.platform_name.is_("xhs")

_OFFLINE = F.pay.is_("offline")

ON_THE_ORDER = (
    Note(
        F.platform_name.is_("jd") & F.state.is_("to_ship"),
        T(
            zh="京东 App：这笔订单 → 取消订单",
            en="JD app: the order → cancel the order (取消订单)",
        ),
    ),
    *apps.places(F.platform_name, apps.REFUND),
)

STEP_IN = apps.places(F.platform_name, apps.STEP_IN, but=("jd",))

COUNTDOWNS = (
    Note(
        F.platform_name.is_("xianyu") & F.state.is_("shipped", "received"),
        apps.place("xianyu", apps.COUNTDOWN),
        sources=(OTHER_PLATFORMS["xianyu-confirm"],),
    ),
)
"""The time in which receipt confirms itself, where a platform has a trap of its own."""

REPORT = (
    *apps.places(F.platform_name, apps.REPORT, ON_PLATFORM & ~F.state.is_("unpaid")),
    Note(
        ALWAYS,
        T(zh="卖家主页或聊天窗口 → “举报”", en="The seller’s page or the chat → report (举报)"),
    ),
)

SERVICE_DESK = (
    Note(
        _XIAOHONGSHU,
        T(
            zh="小红书 App：“我” → 左上角菜单 → 客服中心",
            en="Xiaohongshu (小红书) app: Me (我) → the menu at the top left → help centre "
            "(客服中心)",
        ),
    ),
    Note(
        ALWAYS,
        T(
            zh="你买东西的 App：“我的客服”或“客服中心” → 转人工",
            en="The app you bought in: service desk (我的客服 or 客服中心) → ask for a person",
        ),
    ),
)

AFTER_A_DECISION = T(
    zh="你买东西的 App：这笔订单 → 介入结果页；没有入口，找“我的客服”或“客服中心”",
    en="The app you bought in: the order → the result page; without a button there, the service "
    "desk (我的客服 or 客服中心)",
)

IN_THE_CHAT = (
    Note(
        _OFFLINE,
        T(
            zh="当初谈这笔交易的聊天、短信或邮箱",
            en="The chat, text messages or e-mail in which the deal was made",
        ),
    ),
    Note(
        ALWAYS,
        T(
            zh="你买东西的 App：这笔订单 → 联系卖家",
            en="The app you bought in: the order → contact the seller (联系卖家)",
        ),
    ),
)

ON_12315 = T(
    zh="12315.cn 或“全国12315”App；也可以打 12315",
    en="12315.cn or the 12315 app (全国12315), or call 12315",
)
