"""What filing with 12315 rests on beside Order 121, and what other offices take."""

from guide_logic.sources import SECONDARY, Instrument, articles
from guide_logic.text import T

__all__ = [
    "COMPLAINT_FORMS",
    "FILING_NOTES",
    "ONLINE_TRADING",
    "PRICE_FRAUD",
    "RECONSIDERATION_LAW",
    "TELECOM_APPEALS",
]

COMPLAINT_FORMS = Instrument(
    "complaint-forms",
    T(
        zh="投诉、举报登记表（第121号令文书式样）",
        en="Registration forms for complaints and reports (forms to Order 121)",
    ),
    version=T(zh="2026年文书式样（二手资料）", en="forms of 2026 (secondary source)"),
    in_force="2026-04-15",
    articles={"fields": ("登记表栏目", "fields of the forms")},
    sure=SECONDARY,
    check_by="2027-05-22",
)

RECONSIDERATION_LAW = Instrument(
    "reconsideration-law",
    T(zh="行政复议法", en="Administrative Reconsideration Law"),
    version=T(zh="2023年9月1日修订", en="revised 1 September 2023"),
    in_force="2024-01-01",
    articles=articles(11, 20),
)

TELECOM_APPEALS = Instrument(
    "telecom-appeals",
    T(zh="电信用户申诉处理办法", en="Measures for Handling Appeals by Telecom Users"),
    version=T(zh="2016年5月26日公布（条号未核）", en="issued 26 May 2016 (articles not verified)"),
    in_force="2016-07-30",
    articles={"times": ("（条号未核）", "(article not verified)")},
    sure=SECONDARY,
    check_by="2027-05-22",
)

ONLINE_TRADING = Instrument(
    "online-trading",
    T(zh="网络交易监督管理办法", en="Measures for the Supervision of Online Transactions"),
    version=T(zh="2025年3月18日修改", en="amended 18 March 2025"),
    in_force="2021-05-01",
    articles=articles(30),
    sure=SECONDARY,
    check_by="2027-05-22",
)

PRICE_FRAUD = Instrument(
    "price-fraud",
    T(
        zh="明码标价和禁止价格欺诈规定",
        en="Provisions on Clear Pricing and the Prohibition of Price Fraud",
    ),
    version=T(zh="2022年4月14日公布", en="issued 14 April 2022"),
    in_force="2022-07-01",
    articles=articles(19),
)

FILING_NOTES = Instrument(
    "filing-notes",
    T(zh="12315 平台的做法（二手资料）", en="How the 12315 platform works (secondary sources)"),
    version=T(
        zh="未见官方页面，以 12315 平台的提示为准",
        en="official page not seen; what the 12315 platform shows decides",
    ),
    in_force="2026-11-22",
    articles={
        "odr": ("ODR 企业先行和解", "settlement by ODR enterprises"),
        "offices": ("专门渠道", "special channels"),
    },
    sure=SECONDARY,
    check_by="2027-05-22",
)
