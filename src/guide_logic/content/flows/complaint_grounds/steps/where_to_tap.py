"""The app and what to tap: labels only where a source gives them (TB-35, JD-02)."""

from guide_logic.content.flows.complaint_grounds.facts import F
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["ON_12315", "ON_THE_ORDER", "STEP_IN"]

_TAOBAO = F.platform_name.is_("taobao_tmall")

_JD = F.platform_name.is_("jd")

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
        _JD,
        T(
            zh="京东 App：这笔订单 → “取消订单”或“申请售后”",
            en="JD app: the order → cancel the order (取消订单) or apply for after-sales "
            "(申请售后)",
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
        ALWAYS,
        T(
            zh="你买东西的 App：这笔订单 → 退款详情 → 找“平台介入”或“客服介入”",
            en="The app you bought in: the order → the refund → look for platform intervention "
            "(平台介入 or 客服介入)",
        ),
    ),
)

ON_12315 = T(
    zh="12315.cn 或“全国12315”App；也可以打 12315",
    en="12315.cn or the 12315 app (全国12315), or call 12315",
)
