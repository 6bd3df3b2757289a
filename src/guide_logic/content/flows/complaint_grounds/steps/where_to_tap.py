"""The app and what to tap; content/apps.py holds the words of each platform."""

from guide_logic.content import apps
from guide_logic.content.flows.complaint_grounds.facts import F
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["ON_12315", "ON_THE_ORDER", "STEP_IN"]

ON_THE_ORDER = (
    Note(
        F.platform_name.is_("jd"),
        T(
            zh="京东 App：这笔订单 → “取消订单”或“申请售后”",
            en="JD app: the order → cancel the order (取消订单) or apply for after-sales "
            "(申请售后)",
        ),
    ),
    *apps.places(F.platform_name, apps.REFUND, but=("jd",)),
)

STEP_IN = apps.places(F.platform_name, apps.STEP_IN)

ON_12315 = T(
    zh="12315.cn 或“全国12315”App；也可以打 12315",
    en="12315.cn or the 12315 app (全国12315), or call 12315",
)
