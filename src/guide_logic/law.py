"""The instruments the guide cites: version, in force from, articles read, how sure.

An article stands here only when its text, or a summary named as such, has been
read. A law that changes gets a new instrument, never an edit of the old one.
"""

from guide_logic.sources import PRACTICE, SECONDARY, Instrument
from guide_logic.text import T

__all__ = [
    "CIVIL_CODE",
    "CIVIL_PROCEDURE",
    "COURT_FEES",
    "CPL",
    "CPL_REGULATIONS",
    "DRUG_LAW",
    "ECL",
    "EVIDENCE_RULES",
    "EXPRESS_RULES",
    "FOOD_CASES",
    "FOOD_LAW",
    "FRAUD_LAW",
    "INSTRUMENTS",
    "JD_GOODS_RULES",
    "JD_RULES",
    "ONLINE_CASES",
    "ORDER_121",
    "PENALTY_MEASURES",
    "PLATFORM_RULES",
    "POSTAL_LAW",
    "PRACTICE_NOTES",
    "PROCEDURE_READING",
    "PUBLIC_SECURITY",
    "RETURN_RULES",
    "TAOBAO_RULES",
    "TAOBAO_TIMERS",
    "WECHAT_RULES",
]


def _articles(*numbers: int) -> dict[str, tuple[str, str]]:
    """Return plain articles by number: `{"20": ("第20条", "art. 20")}`."""
    return {str(number): (f"第{number}条", f"art. {number}") for number in numbers}


CPL = Instrument(
    "cpl",
    T(zh="消费者权益保护法", en="Consumer Rights Protection Law"),
    version=T(zh="2013年10月25日第二次修正", en="second amendment, 25 October 2013"),
    in_force="2014-03-15",
    articles={
        **_articles(2, 22, 23, 24, 25, 29, 37, 39, 40, 44, 46, 48, 49, 52, 53, 54),
        "55-1": ("第55条第1款", "art. 55(1)"),
        "55-2": ("第55条第2款", "art. 55(2)"),
    },
)

CPL_REGULATIONS = Instrument(
    "cpl-regulations",
    T(
        zh="消费者权益保护法实施条例",
        en="Regulations implementing the Consumer Rights Protection Law",
    ),
    version=T(zh="国务院令第778号", en="State Council Decree No. 778"),
    in_force="2024-07-01",
    articles=_articles(12, 13, 14, 18, 19, 26, 27, 45, 46, 47, 49),
)

ECL = Instrument(
    "ecl",
    T(zh="电子商务法", en="E-Commerce Law"),
    version=T(zh="2018年8月31日通过", en="adopted 31 August 2018"),
    in_force="2019-01-01",
    articles=_articles(15, 20, 31, 38, 49, 51, 52, 59, 60, 61, 62, 63, 74),
)

CIVIL_CODE = Instrument(
    "civil-code",
    T(zh="民法典", en="Civil Code"),
    version=T(zh="2020年5月28日通过", en="adopted 28 May 2020"),
    in_force="2021-01-01",
    articles=_articles(
        19,
        20,
        144,
        145,
        148,
        157,
        188,
        491,
        509,
        563,
        565,
        566,
        577,
        582,
        583,
        584,
        586,
        587,
        588,
        621,
    ),
)

FOOD_LAW = Instrument(
    "food-law",
    T(zh="食品安全法", en="Food Safety Law"),
    version=T(zh="2025年9月12日第三次修正", en="third amendment, 12 September 2025"),
    in_force="2025-12-01",
    articles=_articles(148),
)

DRUG_LAW = Instrument(
    "drug-law",
    T(zh="药品管理法", en="Drug Administration Law"),
    version=T(zh="2019年8月26日修订", en="revised 26 August 2019"),
    in_force="2019-12-01",
    articles=_articles(144),
)

FOOD_CASES = Instrument(
    "food-cases",
    T(
        zh="最高人民法院关于审理食品药品惩罚性赔偿纠纷案件适用法律若干问题的解释",
        en="Supreme People’s Court Interpretation on Punitive Damages in Food and Drug Cases",
    ),
    version=T(zh="法释〔2024〕9号", en="Fa Shi [2024] No. 9"),
    in_force="2024-08-22",
    articles={**_articles(1, 2, 9, 12), "12-14": ("第12至14条", "arts 12–14")},
)

ORDER_121 = Instrument(
    "order-121",
    T(
        zh="市场监督管理投诉举报处理办法",
        en="Measures for Handling Market-Regulation Complaints and Reports",
    ),
    version=T(zh="市场监管总局令第121号", en="SAMR Order No. 121"),
    in_force="2026-04-15",
    articles=_articles(3, 7, 8, 9, 10, 13, 15, 16, 17, 18, 22, 23, 25, 28, 35, 36, 42, 45, 46),
    check_by="2027-05-22",
)

PENALTY_MEASURES = Instrument(
    "penalty-measures",
    T(
        zh="侵害消费者权益行为处罚办法",
        en="Measures for Penalties against Infringements of Consumer Rights",
    ),
    version=T(zh="2020年10月23日修订", en="revised 23 October 2020"),
    in_force="2015-03-15",
    articles=_articles(5, 6, 8, 9, 16),
)

RETURN_RULES = Instrument(
    "return-rules",
    T(
        zh="网络购买商品七日无理由退货暂行办法",
        en="Interim Measures for Seven-Day No-Reason Return of Goods Bought Online",
    ),
    version=T(zh="2020年10月23日修订", en="revised 23 October 2020"),
    in_force="2017-03-15",
    articles=_articles(6, 7, 8, 9, 10, 11, 13, 18, 20, 24),
)

PLATFORM_RULES = Instrument(
    "platform-rules",
    T(
        zh="网络交易平台规则监督管理办法",
        en="Measures for the Supervision of Online Trading Platform Rules",
    ),
    version=T(zh="2025年12月18日公布", en="issued 18 December 2025"),
    in_force="2026-02-01",
    articles=_articles(27),
    sure=SECONDARY,
    check_by="2027-05-22",
)

ONLINE_CASES = Instrument(
    "online-cases",
    T(
        zh="最高人民法院关于审理网络消费纠纷案件适用法律若干问题的规定（一）",
        en="Supreme People’s Court Provisions (I) on Online Consumption Disputes",
    ),
    version=T(zh="法释〔2022〕8号", en="Fa Shi [2022] No. 8"),
    in_force="2022-03-15",
    articles=_articles(1, 2, 3, 5, 7, 8, 10, 12),
)

EVIDENCE_RULES = Instrument(
    "evidence-rules",
    T(
        zh="最高人民法院关于民事诉讼证据的若干规定",
        en="Supreme People’s Court Provisions on Evidence in Civil Procedure",
    ),
    version=T(zh="2019年12月25日修正", en="amended 25 December 2019"),
    in_force="2020-05-01",
    articles=_articles(14, 15, 90, 94),
)

CIVIL_PROCEDURE = Instrument(
    "civil-procedure",
    T(zh="民事诉讼法", en="Civil Procedure Law"),
    version=T(zh="2023年9月1日第五次修正", en="fifth amendment, 1 September 2023"),
    in_force="2024-01-01",
    articles=_articles(24, 122, 126, 165, 166, 169, 225, 227, 250),
)

PROCEDURE_READING = Instrument(
    "procedure-reading",
    T(
        zh="最高人民法院关于适用《民事诉讼法》的解释",
        en="Supreme People’s Court Interpretation of the Civil Procedure Law",
    ),
    version=T(zh="法释〔2022〕11号", en="Fa Shi [2022] No. 11"),
    in_force="2022-04-10",
    articles=_articles(20, 31),
)

COURT_FEES = Instrument(
    "court-fees",
    T(zh="诉讼费用交纳办法", en="Measures for the Payment of Litigation Costs"),
    version=T(zh="国务院令第481号", en="State Council Decree No. 481"),
    in_force="2007-04-01",
    articles=_articles(13, 16, 29),
)

PUBLIC_SECURITY = Instrument(
    "public-security",
    T(zh="治安管理处罚法", en="Public Security Administration Punishments Law"),
    version=T(zh="2025年6月27日修订", en="revised 27 June 2025"),
    in_force="2026-01-01",
    articles=_articles(29, 50, 58, 72),
)

FRAUD_LAW = Instrument(
    "fraud-law",
    T(zh="反电信网络诈骗法", en="Anti-Telecom and Online Fraud Law"),
    version=T(zh="2022年9月2日通过", en="adopted 2 September 2022"),
    in_force="2022-12-01",
    articles=_articles(20),
)

POSTAL_LAW = Instrument(
    "postal-law",
    T(zh="邮政法", en="Postal Law"),
    version=T(zh="2015年4月24日修正", en="amended 24 April 2015"),
    in_force="2015-04-24",
    articles=_articles(65),
)

EXPRESS_RULES = Instrument(
    "express-rules",
    T(zh="快递暂行条例", en="Interim Regulations on Express Delivery"),
    version=T(zh="2025年4月13日第二次修订", en="second revision, 13 April 2025"),
    in_force="2025-06-01",
    articles=_articles(26, 28, 29),
)

TAOBAO_RULES = Instrument(
    "taobao-rules",
    T(zh="淘宝平台争议处理规则", en="Taobao Platform Dispute Resolution Rules"),
    version=T(
        zh="2025年8月15日修订（平台规则，可能变更）",
        en="revised 15 August 2025 (a platform rule, which may change)",
    ),
    in_force="2025-08-15",
    articles={
        **_articles(5, 6, 7, 23, 27, 36, 38, 65, 66, 69, 73, 75, 76, 91, 93),
        "82-83": ("第82、83条", "arts 82–83"),
        "85-87": ("第85至87条", "arts 85–87"),
    },
    sure=SECONDARY,
    check_by="2027-02-22",
)

TAOBAO_TIMERS = Instrument(
    "taobao-timers",
    T(zh="淘宝退款倒计时（二手资料）", en="Taobao refund countdowns (from secondary sources)"),
    version=T(
        zh="未见平台原文，以订单页倒计时为准",
        en="platform text not seen; the countdown on the order page decides",
    ),
    in_force="2025-08-15",
    articles={
        "unshipped": ("未发货退款", "refund before shipping"),
        "shipped": ("已发货退款", "refund after shipping"),
        "return": ("退货退款", "return and refund"),
    },
    sure=SECONDARY,
    check_by="2027-02-22",
)

JD_RULES = Instrument(
    "jd-rules",
    T(
        zh="京东开放平台交易纠纷处理总则",
        en="JD Open Platform General Rules for Transaction Disputes",
    ),
    version=T(
        zh="2025年6月27日修订（平台规则，可能变更）",
        en="revised 27 June 2025 (a platform rule, which may change)",
    ),
    in_force="2025-07-04",
    articles=_articles(3, 5, 6, 7, 9, 16),
    sure=SECONDARY,
    check_by="2027-02-22",
)

JD_GOODS_RULES = Instrument(
    "jd-goods-rules",
    T(
        zh="京东开放平台商品类问题纠纷处理标准",
        en="JD Open Platform Standard for Disputes about Goods",
    ),
    version=T(
        zh="2026年5月28日修订（平台规则，可能变更）",
        en="revised 28 May 2026 (a platform rule, which may change)",
    ),
    in_force="2026-06-15",
    articles=_articles(7, 11, 18, 24),
    sure=SECONDARY,
    check_by="2027-02-22",
)

WECHAT_RULES = Instrument(
    "wechat-rules",
    T(zh="微信小店售后说明", en="WeChat shop after-sales documentation"),
    version=T(
        zh="网页摘录（平台说明，可能变更）",
        en="excerpt of the page (a platform page, which may change)",
    ),
    in_force="2026-11-22",
    articles={
        "timers": ("售后时限", "after-sales timers"),
        "dispute": ("纠纷单", "dispute requests"),
        "requests": ("售后次数", "number of requests"),
    },
    sure=SECONDARY,
    check_by="2027-02-22",
)

PRACTICE_NOTES = Instrument(
    "practice",
    T(zh="通行做法（不是规定）", en="Common practice (not a rule)"),
    version=T(
        zh="整理自平台规则与消费者组织材料",
        en="drawn from platform rules and consumer bodies’ material",
    ),
    in_force="2026-11-22",
    articles={
        "evidence": ("证据清单", "evidence list"),
        "in-app": ("在平台内操作", "acting inside the app"),
        "phone": ("电话记录", "notes of calls"),
        "hotlines": ("渠道名称与号码（二手资料）", "names and numbers of channels (secondary)"),
        "cross-border": ("跨境零售进口（二手资料）", "cross-border retail import (secondary)"),
    },
    sure=PRACTICE,
    check_by="2027-05-22",
)

INSTRUMENTS = {one.id: one for one in list(globals().values()) if isinstance(one, Instrument)}
