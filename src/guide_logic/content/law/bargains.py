"""What was agreed and what it costs: standard terms, prices, invoices, sales."""

from guide_logic.content.law.bound import TRADERS
from guide_logic.language.sources import FULL_TEXT, SECONDARY, Instrument, articles
from guide_logic.language.text import T

__all__ = [
    "BOOKSHOP_CASE",
    "CONTRACT_CASES",
    "CONTRACT_MEASURES",
    "INVOICE_MEASURES",
    "MINORS_ONLINE",
    "PERFORMANCE_NOTICE",
    "PRICE_LAW",
    "REVIEW_CASES",
    "SALES_CASES",
]

CONTRACT_CASES = Instrument(
    "contract-cases",
    T(
        zh="最高人民法院关于适用《中华人民共和国民法典》合同编通则若干问题的解释",
        en="Supreme People’s Court Interpretation on the General Part of the Book on Contracts "
        "of the Civil Code",
    ),
    version=T(zh="法释〔2023〕13号（文号未核）", en="Fa Shi [2023] No. 13 (number not verified)"),
    in_force="2023-12-05",
    articles=articles(10, 67, 68),
)

SALES_CASES = Instrument(
    "sales-cases",
    T(
        zh="最高人民法院关于审理买卖合同纠纷案件适用法律问题的解释",
        en="Supreme People’s Court Interpretation on Disputes over Contracts of Sale",
    ),
    version=T(zh="2020年修正", en="as amended in 2020"),
    in_force="2021-01-01",
    articles=articles(17, 24),
)

CONTRACT_MEASURES = Instrument(
    "contract-measures",
    T(
        zh="合同行政监督管理办法",
        en="Measures for the Administrative Supervision of Contracts",
    ),
    version=T(
        zh="市场监管总局令第77号，2023年5月18日公布",
        en="SAMR Order No. 77, issued 18 May 2023",
    ),
    in_force="2023-07-01",
    articles={"6-8": ("第6至8条", "arts 6–8")},
)

INVOICE_MEASURES = Instrument(
    "invoice-measures",
    T(zh="发票管理办法", en="Measures for the Administration of Invoices"),
    version=T(zh="2023年7月20日第三次修订", en="third revision, 20 July 2023"),
    in_force="2023-07-20",
    articles={"18-21": ("第18、19、21条", "arts 18, 19, 21")},
)

PRICE_LAW = Instrument(
    "price-law",
    T(zh="价格法", en="Price Law"),
    version=T(
        zh="1997年12月29日通过（修正草案的进展须再核）",
        en="adopted 29 December 1997 (a draft amendment is to be watched)",
    ),
    in_force="1998-05-01",
    articles=articles(13),
    check_by="2027-02-22",
    binds=TRADERS,
)

MINORS_ONLINE = Instrument(
    "minors-online",
    T(
        zh="未成年人网络保护条例",
        en="Regulations on the Online Protection of Minors",
    ),
    version=T(zh="2024年1月1日起施行的文本", en="the text in force from 1 January 2024"),
    in_force="2024-01-01",
    articles=articles(44),
)

PERFORMANCE_NOTICE = Instrument(
    "performance-notice",
    T(
        zh="文化和旅游部、公安部关于进一步加强大型营业性演出活动规范管理促进演出市场健康有序发展的通知",
        en="Notice of the Ministries of Culture and Public Security on Large Commercial "
        "Performances",
    ),
    version=T(
        zh="2023年9月12日（依据新闻报道，条号未核）",
        en="12 September 2023 (from news reports; article not verified)",
    ),
    in_force="2023-09-12",
    articles={"tickets": ("票务管理", "on tickets")},
    sure=SECONDARY,
    check_by="2027-05-22",
)

BOOKSHOP_CASE = Instrument(
    "bookshop-case",
    T(
        zh="最高人民法院2022年3月15日消费者权益保护典型案例（李某诉某书店）",
        en="Supreme People’s Court Model Consumer Case of 15 March 2022 (Li v. a bookshop)",
    ),
    version=T(zh="典型案例，不是规定", en="a model case, no rule"),
    in_force="2022-03-15",
    articles={"outcome": ("裁判结果", "outcome")},
    sure=FULL_TEXT,
)

REVIEW_CASES = Instrument(
    "review-cases",
    T(
        zh="差评与名誉权的个案（北京互联网法院2019、宁波鄞州2021、陕西2021，二手资料）",
        en="Single cases on bad reviews and reputation (Beijing Internet Court 2019, Yinzhou "
        "2021, Shaanxi 2021; from secondary sources)",
    ),
    version=T(zh="个案，不约束别的法院", en="single cases, which bind no other court"),
    in_force="2026-11-22",
    articles={"outcome": ("裁判结果", "outcome")},
    sure=SECONDARY,
    check_by="2027-05-22",
)
