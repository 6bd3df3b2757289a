"""Sales across borders: the convention, Chinese contract law, foreign platforms, practice."""

from guide_logic.language.sources import PRACTICE, SECONDARY, Instrument, articles
from guide_logic.language.text import T

__all__ = [
    "ALIBABA_ASSURANCE",
    "AMAZON_CLAIMS",
    "CARD_DISPUTES",
    "CISG",
    "EU_CONSUMER",
    "GUIDING_CASE_107",
    "PAYPAL_DISPUTES",
    "TRADE_NOTES",
]

CISG = Instrument(
    "cisg",
    T(
        zh="联合国国际货物销售合同公约",
        en="UN Convention on Contracts for the International Sale of Goods (CISG)",
    ),
    version=T(zh="1980年4月11日订立", en="concluded 11 April 1980"),
    in_force="1988-01-01",
    articles=articles(11, 35, 38, 39, 40, 44),
    sure=SECONDARY,
    unchecked=("11",),
)
"""Articles known from digests; the remedies of arts 46–74 stand in `TRADE_NOTES`."""

GUIDING_CASE_107 = Instrument(
    "guiding-case-107",
    T(zh="最高人民法院指导案例107号", en="Supreme People’s Court Guiding Case No. 107"),
    version=T(zh="2019年2月25日发布（二手资料）", en="published 25 February 2019 (secondary)"),
    in_force="2019-02-25",
    articles={
        "scope": ("公约的适用", "on when the convention applies"),
        "breach": ("根本违约", "on fundamental breach"),
    },
    sure=SECONDARY,
)

EU_CONSUMER = Instrument(
    "eu-consumer",
    T(
        zh="欧盟消费者法（概要，不是中国法）",
        en="EU consumer law (an outline; not Chinese law)",
    ),
    version=T(
        zh="二手资料，以买家所在国的法律为准",
        en="from secondary sources; the law of the buyer’s country decides",
    ),
    in_force="2025-07-20",
    articles={
        "withdrawal": ("远程合同的撤回", "withdrawal from distance contracts"),
        "odr": ("在线争议解决平台关闭", "closing of the online dispute platform"),
    },
    sure=SECONDARY,
    check_by="2027-05-22",
)

ALIBABA_ASSURANCE = Instrument(
    "alibaba-assurance",
    T(
        zh="阿里巴巴国际站信用保障订单帮助页",
        en="Alibaba.com help pages on Trade Assurance",
    ),
    version=T(
        zh="网页摘录（平台说明，可能变更）",
        en="excerpts (platform pages, which may change)",
    ),
    in_force="2026-11-22",
    articles={
        "dispute": ("退款和纠纷", "refunds and disputes"),
        "evidence": ("升级后的举证", "evidence after escalation"),
        "offline": ("保障期外的纠纷", "disputes out of coverage"),
    },
    sure=SECONDARY,
    check_by="2027-02-22",
)

AMAZON_CLAIMS = Instrument(
    "amazon-claims",
    T(zh="亚马逊商城交易保障索赔帮助页", en="Amazon help pages on A-to-z claims"),
    version=T(
        zh="网页摘录（平台说明，可能变更）",
        en="excerpts (platform pages, which may change)",
    ),
    in_force="2026-11-22",
    articles={
        "claim": ("索赔和答复", "claims and replies"),
        "appeal": ("申诉", "appeals"),
        "chargeback": ("和拒付的关系", "claims and chargebacks"),
    },
    sure=SECONDARY,
    check_by="2027-02-22",
)

PAYPAL_DISPUTES = Instrument(
    "paypal-disputes",
    T(zh="PayPal 争议和索赔帮助页", en="PayPal help pages on disputes and claims"),
    version=T(
        zh="网页摘录（付款方说明，可能变更；卖家时限为二手资料）",
        en="excerpts (a provider’s pages, which may change; the seller’s time is secondary)",
    ),
    in_force="2026-11-22",
    articles={"dispute": ("争议和索赔", "disputes and claims")},
    sure=SECONDARY,
    check_by="2027-02-22",
)

CARD_DISPUTES = Instrument(
    "card-disputes",
    T(zh="信用卡拒付（二手资料）", en="Card chargebacks (from secondary sources)"),
    version=T(
        zh="未见卡组织原文，以收单行通知为准",
        en="card scheme text not seen; the acquirer’s notice decides",
    ),
    in_force="2026-11-22",
    articles={
        "reply": ("商家应答", "the merchant’s reply"),
        "time": ("提出拒付的时间", "time to raise a chargeback"),
    },
    sure=SECONDARY,
    check_by="2027-02-22",
)

TRADE_NOTES = Instrument(
    "trade-practice",
    T(zh="外贸通行做法（不是规定）", en="Common practice in foreign trade (not a rule)"),
    version=T(
        zh="一般知识和行业资料，没有逐条对照原文",
        en="general knowledge and trade material, not checked against the texts",
    ),
    in_force="2026-11-22",
    articles={
        "process": ("客诉处理流程", "handling a customer’s complaint"),
        "reply": ("书面答复", "written replies"),
        "times": ("企业自定的服务时限", "service times a company sets itself"),
        "root-cause": ("找根因和防重复", "root cause and repeats"),
        "recall": ("围堵和8D", "containment and 8D"),
        "goodwill": ("底线和商业让步", "rights and goodwill"),
        "phone": ("电话和时差", "phone calls and time zones"),
        "scope": ("先分清企业和消费者", "business or consumer buyer"),
        "remedies": (
            "公约第46至50、74条的救济（凭一般知识）",
            "remedies under CISG arts 46–50 and 74 (general knowledge)",
        ),
        "incoterms": (
            "Incoterms 2020 的风险点（凭一般知识）",
            "where risk passes under Incoterms 2020 (general knowledge)",
        ),
        "kept-goods": (
            "收了退款又留货的案件（二手资料）",
            "goods and refund both kept (secondary)",
        ),
    },
    sure=PRACTICE,
    check_by="2027-05-22",
)
