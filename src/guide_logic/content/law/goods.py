"""Faulty goods and unsafe food beside consumer law."""

from guide_logic.language.sources import Instrument, articles
from guide_logic.language.text import T

__all__ = ["FIRE_LAW", "FOOD_SAFETY_CASES", "PRODUCT_QUALITY"]

PRODUCT_QUALITY = Instrument(
    "product-quality",
    T(zh="产品质量法", en="Product Quality Law"),
    version=T(zh="2018年12月29日第三次修正", en="third amendment, 29 December 2018"),
    in_force="2018-12-29",
    articles=articles(26, 27, 39, 40, 41, 42, 43, 44, 45, 46),
)

FIRE_LAW = Instrument(
    "fire-law",
    T(zh="消防法", en="Fire Protection Law"),
    version=T(zh="2021年4月29日第二次修正", en="second amendment, 29 April 2021"),
    in_force="2021-04-29",
    articles=articles(51),
)

FOOD_SAFETY_CASES = Instrument(
    "food-safety-cases",
    T(
        zh="最高人民法院关于审理食品安全民事纠纷案件适用法律若干问题的解释（一）",
        en="Supreme People’s Court Interpretation (I) on Civil Food-Safety Disputes",
    ),
    version=T(zh="2020年12月8日公布", en="issued 8 December 2020"),
    in_force="2021-01-01",
    articles=articles(6, 10, 11, 12),
)
