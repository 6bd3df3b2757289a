"""The place in Taobao's app and what to tap; content/apps.py holds the words."""

from guide_logic.content.apps import REFUND, STEP_IN, place
from guide_logic.language.text import T

__all__ = ["IN_THE_CHAT", "ON_THE_ORDER", "ON_THE_REFUND", "SERVICE_DESK"]

ON_THE_ORDER = place("taobao_tmall", REFUND)

ON_THE_REFUND = place("taobao_tmall", STEP_IN)

SERVICE_DESK = T(
    zh="淘宝或天猫 App：“我的客服” → 转人工",
    en="Taobao or Tmall app: service desk (我的客服) → ask for a person",
)

IN_THE_CHAT = T(
    zh="淘宝或天猫 App：这笔订单 → 联系卖家",
    en="Taobao or Tmall app: the order → contact the seller (联系卖家)",
)
