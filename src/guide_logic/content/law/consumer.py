"""Consumer, e-commerce and contract law."""

from guide_logic.content.law.bound import CONSUMERS_TRADERS, TRADERS
from guide_logic.language.sources import SECONDARY, Instrument, articles
from guide_logic.language.text import T

__all__ = [
    "CIVIL_CODE",
    "CPL",
    "CPL_REGULATIONS",
    "DRUG_LAW",
    "ECL",
    "FOOD_CASES",
    "FOOD_LAW",
    "ONLINE_CASES",
    "PENALTY_MEASURES",
    "PLATFORM_RULES",
    "RETURN_RULES",
]

CPL = Instrument(
    "cpl",
    T(zh="消费者权益保护法", en="Consumer Rights Protection Law"),
    version=T(zh="2013年10月25日第二次修正", en="second amendment, 25 October 2013"),
    in_force="2014-03-15",
    articles={
        **articles(2, 8, 9, 16, 20, 22, 23, 24, 25, 26, 28, 29, 37, 39, 40, 42, 44, 45, 46, 47),
        **articles(48, 49, 52, 53, 54, 56, 58, 60),
        "15-17": ("第15、17条", "arts 15, 17"),
        "23-3": ("第23条第3款", "art. 23(3)"),
        "55-1": ("第55条第1款", "art. 55(1)"),
        "55-2": ("第55条第2款", "art. 55(2)"),
    },
    weaker=("15-17",),
    binds={
        CONSUMERS_TRADERS: (
            *articles(9, 16, 20, 22, 23, 24, 25, 26, 28, 29, 40, 42, 48, 49, 52, 53),
            "15-17",
            "23-3",
            "55-1",
            "55-2",
        )
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
    articles={
        **articles(9, 10, 12, 13, 14, 17, 18, 19, 20, 21, 22, 26, 27, 45, 46, 47, 49, 50),
        "49-2": ("第49条第2款", "art. 49(2)"),
        "whole": ("全文（无专门的预售条款）", "the whole text (it has no article on pre-sale)"),
    },
    binds={CONSUMERS_TRADERS: articles(9, 10, 12, 17, 18, 19, 20, 21, 22)},
)

ECL = Instrument(
    "ecl",
    T(zh="电子商务法", en="E-Commerce Law"),
    version=T(zh="2018年8月31日通过", en="adopted 31 August 2018"),
    in_force="2019-01-01",
    articles={
        **articles(10, 14, 15, 17, 18, 19, 20, 21, 31, 32, 33, 34, 37, 38, 39, 40, 42, 43, 44, 45),
        **articles(47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 74, 84),
        "42-3": ("第42条第3款", "art. 42(3)"),
        "76-85": ("第76至85条", "arts 76–85"),
    },
    binds={TRADERS: articles(10, 15, 17, 18, 19, 20, 21, 49, 74)},
)

CIVIL_CODE = Instrument(
    "civil-code",
    T(zh="民法典", en="Civil Code"),
    version=T(zh="2020年5月28日通过", en="adopted 28 May 2020"),
    in_force="2021-01-01",
    articles={
        **articles(17, 18, 19, 20, 144, 145, 147, 148, 149, 152, 157, 188, 192, 195, 201, 202),
        **articles(
            203, 465, 491, 496, 497, 498, 499, 506, 509, 512, 533, 563, 565, 566, 577, 580, 582
        ),
        **articles(583, 584, 585, 586, 587, 588, 590, 591, 594, 604, 620, 621, 622, 816, 820),
        **articles(985, 1019, 1165, 1182, 1185),
        **articles(1194, 1195, 1196, 1197, 1202, 1203, 1207),
        "469-490": ("第469、490条", "arts 469, 490"),
        "615-618": ("第615、617、618条", "arts 615, 617, 618"),
        "635-636": ("第635、636条", "arts 635, 636"),
        "1024-1025": ("第1024、1025条", "arts 1024, 1025"),
        "491-2": ("第491条第2款", "art. 491(2)"),
    },
)

FOOD_LAW = Instrument(
    "food-law",
    T(zh="食品安全法", en="Food Safety Law"),
    version=T(zh="2025年9月12日第三次修正", en="third amendment, 12 September 2025"),
    in_force="2025-12-01",
    articles=articles(148),
)

DRUG_LAW = Instrument(
    "drug-law",
    T(zh="药品管理法", en="Drug Administration Law"),
    version=T(zh="2019年8月26日修订", en="revised 26 August 2019"),
    in_force="2019-12-01",
    articles=articles(144),
)

FOOD_CASES = Instrument(
    "food-cases",
    T(
        zh="最高人民法院关于审理食品药品惩罚性赔偿纠纷案件适用法律若干问题的解释",
        en="Supreme People’s Court Interpretation on Punitive Damages in Food and Drug Cases",
    ),
    version=T(zh="法释〔2024〕9号", en="Fa Shi [2024] No. 9"),
    in_force="2024-08-22",
    articles={
        **articles(1, 2, 6, 7, 8, 9, 12, 13, 14, 15, 16),
        "6-8": ("第6至8条", "arts 6–8"),
        "12-14": ("第12至14条", "arts 12–14"),
        "15-16": ("第15至16条", "arts 15–16"),
    },
)

RETURN_RULES = Instrument(
    "return-rules",
    T(
        zh="网络购买商品七日无理由退货暂行办法",
        en="Interim Measures for Seven-Day No-Reason Return of Goods Bought Online",
    ),
    version=T(zh="2020年10月23日修订", en="revised 23 October 2020"),
    in_force="2017-03-15",
    articles={
        **articles(6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 24, 25, 31),
        "8-9": ("第8至9条", "arts 8–9"),
        "11-13": ("第11至13条", "arts 11–13"),
        "14-18": ("第14至18条", "arts 14–18"),
    },
    binds={
        CONSUMERS_TRADERS: (
            *articles(6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20),
            "8-9",
            "11-13",
            "14-18",
        )
    },
)

PENALTY_MEASURES = Instrument(
    "penalty-measures",
    T(
        zh="侵害消费者权益行为处罚办法",
        en="Measures for Penalties against Infringements of Consumer Rights",
    ),
    version=T(zh="2020年10月23日修订", en="revised 23 October 2020"),
    in_force="2015-03-15",
    articles=articles(5, 6, 8, 9, 16),
    binds=CONSUMERS_TRADERS,
)

PLATFORM_RULES = Instrument(
    "platform-rules",
    T(
        zh="网络交易平台规则监督管理办法",
        en="Measures for the Supervision of Online Trading Platform Rules",
    ),
    version=T(zh="2025年12月18日公布", en="issued 18 December 2025"),
    in_force="2026-02-01",
    articles={
        **articles(12, 27),
        "appeal": (
            "不利处理的说理、申诉和人工判定（条号未核）",
            "reasons, appeal and human decision (article number not verified)",
        ),
    },
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
    articles=articles(1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19),
    binds={CONSUMERS_TRADERS: articles(2, 3, 10)},
)
