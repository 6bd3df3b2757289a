"""Special ways of buying: live streams, prepaid cards, cross-border imports."""

from guide_logic.content.law.bound import CONSUMERS_TRADERS
from guide_logic.language.sources import SECONDARY, Instrument, articles
from guide_logic.language.text import T

__all__ = ["IMPORT_NOTICE", "LIVE_RULES", "PREPAID_CASES", "TARIFF_LAW"]

LIVE_RULES = Instrument(
    "live-rules",
    T(
        zh="直播电商监督管理办法",
        en="Measures for the Supervision of Live-Streaming E-Commerce",
    ),
    version=T(zh="2025年12月18日公布", en="issued 18 December 2025"),
    in_force="2026-02-01",
    articles=articles(16, 18, 26, 32, 37),
    checked="2026-11-28",
    check_by="2027-05-22",
)

PREPAID_CASES = Instrument(
    "prepaid-cases",
    T(
        zh="最高人民法院关于审理预付式消费民事纠纷案件适用法律若干问题的解释",
        en="Supreme People’s Court Interpretation on Disputes over Prepaid Consumption",
    ),
    version=T(zh="2025年3月13日公布", en="issued 13 March 2025"),
    in_force="2025-05-01",
    articles=articles(1, 7, 9, 10, 12, 13, 14, 15, 16, 18, 19, 22, 23, 24, 25),
    binds={CONSUMERS_TRADERS: articles(7, 9, 12, 13, 14, 15, 16, 18, 19, 22, 24, 25)},
)

TARIFF_LAW = Instrument(
    "tariff-law",
    T(zh="关税法", en="Tariff Law"),
    version=T(zh="2024年4月26日通过", en="adopted 26 April 2024"),
    in_force="2024-12-01",
    articles=articles(3),
)

IMPORT_NOTICE = Instrument(
    "import-notice",
    T(
        zh="关于完善跨境电子商务零售进口监管有关工作的通知",
        en="Notice on the Supervision of Cross-Border E-Commerce Retail Imports",
    ),
    version=T(zh="2018年11月28日发布", en="issued 28 November 2018"),
    in_force="2019-01-01",
    articles={
        "goods": ("个人自用与不得再销售", "personal use, no resale"),
        "duties": ("平台和企业的责任", "duties of platform and trader"),
    },
    sure=SECONDARY,
    unchecked=("duties",),
    check_by="2027-05-22",
)
