"""Complaints to authorities, couriers, police."""

from guide_logic.language.sources import Instrument, articles
from guide_logic.language.text import T

__all__ = ["EXPRESS_RULES", "FRAUD_LAW", "ORDER_121", "POSTAL_LAW", "PUBLIC_SECURITY"]

ORDER_121 = Instrument(
    "order-121",
    T(
        zh="市场监督管理投诉举报处理办法",
        en="Measures for Handling Market-Regulation Complaints and Reports",
    ),
    version=T(zh="市场监管总局令第121号", en="SAMR Order No. 121"),
    in_force="2026-04-15",
    articles={
        **articles(3, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 23, 24, 25, 27),
        **articles(28, 29, 30, 31, 32, 35, 36, 37, 42, 44, 45, 46),
        "16-2": ("第16条第2项", "art. 16(2)"),
        "16-3": ("第16条第3项", "art. 16(3)"),
        "16-4": ("第16条第4项", "art. 16(4)"),
        "28-32": ("第28至32条", "arts 28–32"),
    },
    check_by="2027-05-22",
)

PUBLIC_SECURITY = Instrument(
    "public-security",
    T(zh="治安管理处罚法", en="Public Security Administration Punishments Law"),
    version=T(zh="2025年6月27日修订", en="revised 27 June 2025"),
    in_force="2026-01-01",
    articles=articles(29, 50, 58, 72, 118),
)

FRAUD_LAW = Instrument(
    "fraud-law",
    T(zh="反电信网络诈骗法", en="Anti-Telecom and Online Fraud Law"),
    version=T(zh="2022年9月2日通过", en="adopted 2 September 2022"),
    in_force="2022-12-01",
    articles=articles(20),
)

POSTAL_LAW = Instrument(
    "postal-law",
    T(zh="邮政法", en="Postal Law"),
    version=T(zh="2015年4月24日修正", en="amended 24 April 2015"),
    in_force="2015-04-24",
    articles=articles(45, 47, 59, 65),
)

EXPRESS_RULES = Instrument(
    "express-rules",
    T(zh="快递暂行条例", en="Interim Regulations on Express Delivery"),
    version=T(
        zh="2025年4月13日第二次修订（施行日未核）",
        en="second revision, 13 April 2025 (day in force not verified)",
    ),
    in_force="2025-06-01",
    articles=articles(26, 28, 29),
)
