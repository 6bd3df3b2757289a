"""What filing with 12315 rests on beside Order 121, and what other offices take."""

from guide_logic.content.law.bound import TRADERS
from guide_logic.language.sources import SECONDARY, Instrument, articles
from guide_logic.language.text import T

__all__ = [
    "COMPLAINT_FORMS",
    "FILING_NOTES",
    "ONLINE_TRADING",
    "PRICE_FRAUD",
    "RECONSIDERATION_LAW",
    "RECONSIDERATION_REGULATIONS",
    "REPORT_REWARDS",
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
    articles=articles(11, 12, 20, 22, 23, 24),
)

RECONSIDERATION_REGULATIONS = Instrument(
    "reconsideration-regulations",
    T(
        zh="行政复议法实施条例",
        en="Regulations implementing the Administrative Reconsideration Law",
    ),
    version=T(
        zh="2007年5月29日公布（以后有没有修订未核）",
        en="issued 29 May 2007 (later revision not verified)",
    ),
    in_force="2007-08-01",
    articles=articles(16),
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
    articles=articles(8, 12, 14, 17, 18, 20, 21, 30, 31),
    weaker=("30",),
    check_by="2027-05-22",
    binds={TRADERS: articles(8, 12, 14, 17, 18, 21)},
)

PRICE_FRAUD = Instrument(
    "price-fraud",
    T(
        zh="明码标价和禁止价格欺诈规定",
        en="Provisions on Clear Pricing and the Prohibition of Price Fraud",
    ),
    version=T(zh="2022年4月14日公布", en="issued 14 April 2022"),
    in_force="2022-07-01",
    articles={
        **articles(16, 17, 18, 19, 20, 21),
        "19-5": ("第19条第5项", "art. 19(5)"),
        "19-21": ("第19至21条", "arts 19–21"),
    },
    binds=TRADERS,
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
        "12345": ("12345与12315", "12345 and 12315"),
    },
    sure=SECONDARY,
    unchecked=("12345", "offices"),
    check_by="2027-05-22",
)

REPORT_REWARDS = Instrument(
    "report-rewards",
    T(
        zh="市场监管领域重大违法行为举报奖励暂行办法",
        en="Interim Measures for Rewarding Reports of Major Market Violations",
    ),
    version=T(zh="2021年7月30日公布", en="issued 30 July 2021"),
    in_force="2021-12-01",
    articles={**articles(3, 11, 12), "11-12": ("第11、12条", "arts 11–12")},
    sure=SECONDARY,
    check_by="2027-05-22",
)
