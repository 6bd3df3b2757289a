"""Times and sums in platforms' rules: contract terms that change, so the page decides."""

from guide_logic.content.law import (
    JD_GOODS_RULES,
    JD_RULES,
    OTHER_PLATFORMS,
    TAOBAO_RULES,
    TAOBAO_TIMERS,
    WECHAT_RULES,
)
from guide_logic.language.figures import DAYS, FEN, HOURS, MONTHS, PERCENT, WORKING_DAYS, Figure
from guide_logic.language.sources import Source

__all__ = ["PLATFORMS"]


def _live(id: str, unit: str, source: Source, value: int, *later: tuple[Source, int]) -> Figure:
    """Return a figure whose page decides; `later` values follow."""
    return Figure(id, unit, (source, value), *later, caution=True)


PLATFORMS = (
    # Taobao and Tmall
    _live("taobao_unshipped", HOURS, TAOBAO_TIMERS["unshipped"], 48),
    _live("taobao_shipped", DAYS, TAOBAO_TIMERS["shipped"], 5),
    _live("taobao_virtual", DAYS, TAOBAO_TIMERS["shipped"], 3),
    _live("taobao_return_answer", DAYS, TAOBAO_TIMERS["return"], 5),
    _live("taobao_return_send", DAYS, TAOBAO_TIMERS["return"], 7),
    _live("taobao_return_receive", DAYS, TAOBAO_TIMERS["return"], 10),
    _live("taobao_return_receive_surface", DAYS, TAOBAO_TIMERS["return"], 30),
    _live("taobao_intervention", HOURS, TAOBAO_TIMERS["intervention"], 48),
    _live("taobao_dispatch", HOURS, TAOBAO_TIMERS["dispatch"], 48),
    _live("taobao_confirm", DAYS, TAOBAO_TIMERS["confirm"], 10),
    _live("taobao_after_sales", DAYS, TAOBAO_TIMERS["after-sales"], 15),
    _live("taobao_case_proof", WORKING_DAYS, TAOBAO_RULES["82-83"], 7),
    _live("taobao_talks", DAYS, TAOBAO_RULES["82-83"], 30),
    _live("taobao_police_pause", MONTHS, TAOBAO_RULES["82-83"], 6),
    # JD, other traders' shops
    _live("jd_talks", HOURS, JD_RULES[3], 24),
    _live("jd_apply", DAYS, JD_RULES[7], 15),
    _live("jd_seller_reply", HOURS, JD_RULES[9], 24),
    _live("jd_more_evidence", HOURS, JD_RULES[9], 4),
    _live("jd_appeal", DAYS, JD_RULES[9], 7),
    _live("jd_case_proof", WORKING_DAYS, JD_RULES[6], 7),
    _live("jd_case_pause", DAYS, JD_RULES[6], 30),
    _live("jd_unclear_rate", PERCENT, JD_GOODS_RULES[11], 10),
    _live("jd_unclear_cap", FEN, JD_GOODS_RULES[11], 200_00),
    _live("jd_return_review", HOURS, JD_GOODS_RULES[16], 48),
    _live("jd_gift_cap", PERCENT, JD_GOODS_RULES[24], 30),
    _live("jd_gift_without_price_cap", PERCENT, JD_GOODS_RULES[24], 50),
    _live("jd_phone_look", HOURS, JD_GOODS_RULES["26-27"], 48),
    _live("jd_bulky_look", HOURS, JD_GOODS_RULES["26-27"], 72),
    _live("jd_clothes_tell", HOURS, JD_GOODS_RULES["26-27"], 48),
    _live("jd_clothes_file", DAYS, JD_GOODS_RULES["26-27"], 15),
    _live("jd_fresh", HOURS, JD_GOODS_RULES["26-27"], 48),
    _live("jd_live_fresh", HOURS, JD_GOODS_RULES["26-27"], 12),
    _live("jd_textiles", DAYS, JD_GOODS_RULES["26-27"], 15),
    _live("jd_textile_allergy", DAYS, JD_GOODS_RULES["26-27"], 60),
    # WeChat shops
    _live("wechat_refund", HOURS, WECHAT_RULES["timers"], 48),
    _live("wechat_return", HOURS, WECHAT_RULES["timers"], 48),
    _live("wechat_return_receive", DAYS, WECHAT_RULES["timers"], 10),
    _live("wechat_return_send", DAYS, WECHAT_RULES["timers"], 7),
    _live("wechat_dispute", DAYS, WECHAT_RULES["dispute"], 7),
    _live("wechat_dispatch", HOURS, WECHAT_RULES["shipping"], 48),
    # Xianyu
    _live("xianyu_confirm", DAYS, OTHER_PLATFORMS["xianyu-confirm"], 10),
)
