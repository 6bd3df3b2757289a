"""The place in Taobao's app and what to tap: labels only where a source gives them (TB-35)."""

from guide_logic.language.text import T

__all__ = ["IN_THE_CHAT", "ON_THE_ORDER", "ON_THE_REFUND", "SERVICE_DESK"]

ON_THE_ORDER = T(
    zh="淘宝或天猫 App：我的淘宝 → 这笔订单 → “申请退款”或“申请售后”",
    en="Taobao or Tmall app: My Taobao (我的淘宝) → the order → apply for refund (申请退款) or "
    "after-sales (申请售后)",
)

ON_THE_REFUND = T(
    zh="淘宝或天猫 App：我的淘宝 → 这笔订单 → 退款详情 → “平台介入”或“客服介入”",
    en="Taobao or Tmall app: My Taobao (我的淘宝) → the order → the refund → platform "
    "intervention (平台介入 or 客服介入)",
)

SERVICE_DESK = T(
    zh="淘宝或天猫 App：“我的客服” → 转人工",
    en="Taobao or Tmall app: service desk (我的客服) → ask for a person",
)

IN_THE_CHAT = T(
    zh="淘宝或天猫 App：这笔订单 → 联系卖家",
    en="Taobao or Tmall app: the order → contact the seller (联系卖家)",
)
