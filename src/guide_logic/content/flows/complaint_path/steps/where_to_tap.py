"""The app and what to tap, by platform: labels only where a source gives them.

Platform facts TB-35, JD-02, PD-01, DY-01, WX-02, XY-01, AL-01 and XH-01. Other apps
have much the same words; the order page decides.
"""

from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["AFTER_A_DECISION", "IN_THE_CHAT", "ON_12315", "ON_THE_ORDER", "SERVICE_DESK", "STEP_IN"]

_TAOBAO = F.platform_name.is_("taobao_tmall")

_JD = F.platform_name.is_("jd")

_PINDUODUO = F.platform_name.is_("pdd")

_DOUYIN = F.platform_name.is_("douyin")

_WECHAT = F.platform_name.is_("wechat_shop")

_XIANYU = F.platform_name.is_("xianyu")

_1688 = F.platform_name.is_("1688")

_XIAOHONGSHU = F.platform_name.is_("xhs")

_OFFLINE = F.pay.is_("offline")

ON_THE_ORDER = (
    Note(
        _TAOBAO,
        T(
            zh="淘宝或天猫 App：我的淘宝 → 这笔订单 → “申请退款”或“申请售后”",
            en="Taobao or Tmall app: My Taobao (我的淘宝) → the order → apply for refund "
            "(申请退款) or after-sales (申请售后)",
        ),
    ),
    Note(
        _JD & F.state.is_("to_ship"),
        T(
            zh="京东 App：这笔订单 → 取消订单",
            en="JD app: the order → cancel the order (取消订单)",
        ),
    ),
    Note(
        _JD,
        T(
            zh="京东 App：这笔订单 → 申请售后",
            en="JD app: the order → apply for after-sales (申请售后)",
        ),
    ),
    Note(
        _PINDUODUO,
        T(
            zh="拼多多 App：这笔订单 → “申请退款”或“申请售后”",
            en="Pinduoduo (拼多多) app: the order → apply for refund (申请退款) or after-sales "
            "(申请售后)",
        ),
    ),
    Note(
        _DOUYIN,
        T(
            zh="抖音 App：我的订单 → 这笔订单 → 售后或退款",
            en="Douyin (抖音) app: My orders (我的订单) → the order → after-sales (售后) or refund "
            "(退款)",
        ),
    ),
    Note(
        _WECHAT,
        T(
            zh="微信小店：这笔订单 → 申请售后",
            en="WeChat shop (微信小店): the order → apply for after-sales (申请售后)",
        ),
    ),
    Note(
        _XIANYU,
        T(
            zh="闲鱼 App：这笔订单 → 申请退款",
            en="Xianyu (闲鱼) app: the order → apply for refund (申请退款)",
        ),
    ),
    Note(
        _1688,
        T(
            zh="1688：这笔订单 → 退款或维权",
            en="1688: the order → refund (退款) or dispute (维权)",
        ),
    ),
    Note(
        _XIAOHONGSHU,
        T(
            zh="小红书 App：这笔订单 → 申请售后",
            en="Xiaohongshu (小红书) app: the order → apply for after-sales (申请售后)",
        ),
    ),
    Note(
        ALWAYS,
        T(
            zh="你买东西的 App：这笔订单 → “申请退款”或“申请售后”",
            en="The app you bought in: the order → apply for refund (申请退款) or after-sales "
            "(申请售后)",
        ),
    ),
)

STEP_IN = (
    Note(
        _TAOBAO,
        T(
            zh="淘宝或天猫 App：我的淘宝 → 这笔订单 → 退款详情 → “平台介入”或“客服介入”",
            en="Taobao or Tmall app: My Taobao (我的淘宝) → the order → the refund → platform "
            "intervention (平台介入 or 客服介入)",
        ),
    ),
    Note(
        _JD,
        T(
            zh="京东 App：这笔订单 → 售后单或取消申请 → 申请京东介入",
            en="JD app: the order → the after-sales or cancellation request → ask JD to step in "
            "(申请京东介入)",
        ),
    ),
    Note(
        _PINDUODUO,
        T(
            zh="拼多多 App：这笔订单的售后 → “申请平台介入”",
            en="Pinduoduo (拼多多) app: the order’s after-sales → ask the platform to step in "
            "(申请平台介入)",
        ),
    ),
    Note(
        _DOUYIN,
        T(
            zh="抖音 App：我的订单 → 售后或退款 → “申请平台介入”，也叫“仲裁”",
            en="Douyin (抖音) app: My orders (我的订单) → after-sales (售后) or refund (退款) → "
            "platform intervention (申请平台介入), also called arbitration (仲裁)",
        ),
    ),
    Note(
        _WECHAT,
        T(
            zh="微信小店：这笔订单 → 售后单 → 申请平台介入，变成“纠纷单”",
            en="WeChat shop (微信小店): the order → the after-sales request → ask the platform to "
            "step in (申请平台介入); it becomes a dispute (纠纷单)",
        ),
    ),
    Note(
        _XIANYU,
        T(
            zh="闲鱼 App：这笔订单 → 退款 → 客服介入，或“闲鱼小法庭”",
            en="Xianyu (闲鱼) app: the order → the refund → ask staff to step in (客服介入), or "
            "the small court (闲鱼小法庭)",
        ),
    ),
    Note(
        _1688,
        T(
            zh="1688：这笔订单 → 退款或维权 → 找平台介入的入口",
            en="1688: the order → refund (退款) or dispute (维权) → look for platform "
            "intervention (平台介入)",
        ),
    ),
    Note(
        _XIAOHONGSHU,
        T(
            zh="小红书 App：这笔订单的售后；没有入口，就“我” → 左上角菜单 → 客服中心",
            en="Xiaohongshu (小红书) app: the order’s after-sales; without a button there, Me (我) "
            "→ the menu at the top left → help centre (客服中心)",
        ),
    ),
    Note(
        ALWAYS,
        T(
            zh="你买东西的 App：这笔订单 → 退款详情 → 找“平台介入”或“客服介入”",
            en="The app you bought in: the order → the refund → look for platform intervention "
            "(平台介入 or 客服介入)",
        ),
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
