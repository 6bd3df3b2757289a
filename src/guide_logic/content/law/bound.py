"""Whom a source binds alone, where it does not bind everybody, and in which cases.

An instrument names them in `binds=`; a flow says when they are there (`Flow.binding`).
"""

from guide_logic.language.conditions import Condition
from guide_logic.language.facts import Fact

__all__ = ["CONSUMERS_TRADERS", "JD", "TAOBAO", "TRADERS", "WECHAT_SHOPS", "by_platform"]

TRADERS = "traders"
"""Whoever sells as a business, to anybody."""

CONSUMERS_TRADERS = "consumers_traders"
"""Whoever sells as a business to a consumer: CPL arts 2 and 3, online cases art. 7."""

TAOBAO, JD, WECHAT_SHOPS = "taobao", "jd", "wechat_shops"
"""The parties to the terms of one platform."""


def by_platform(platform: Fact) -> dict[str, Condition]:
    """Return when the terms of each platform are those of the order; "other" may be any."""
    options = {TAOBAO: "taobao_tmall", JD: "jd", WECHAT_SHOPS: "wechat_shop"}
    return {
        those: platform.is_(option, "other")
        for those, option in options.items()
        if option in platform.options
    }
