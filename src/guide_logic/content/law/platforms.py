"""Rules of platforms, which are contract terms and may change; and common practice."""

from guide_logic.content.law.bound import JD, TAOBAO, WECHAT_SHOPS
from guide_logic.language.sources import PRACTICE, SECONDARY, Instrument, articles
from guide_logic.language.text import T

__all__ = [
    "JD_GOODS_RULES",
    "JD_RULES",
    "PRACTICE_NOTES",
    "TAOBAO_RULES",
    "TAOBAO_TIMERS",
    "WECHAT_RULES",
]

TAOBAO_RULES = Instrument(
    "taobao-rules",
    T(zh="淘宝平台争议处理规则", en="Taobao Platform Dispute Resolution Rules"),
    version=T(
        zh="2025年8月15日修订（平台规则，可能变更）",
        en="revised 15 August 2025 (a platform rule, which may change)",
    ),
    in_force="2025-08-15",
    articles={
        **articles(
            1, 2, 4, 5, 6, 7, 10, 11, 14, 15, 23, 24, 27, 33, 36, 37, 38, 49, 53, 61, 62, 65, 66
        ),
        **articles(66, 68, 69, 70, 73, 74, 75, 76, 81, 89, 91, 93),
        "71-72": ("第71、72条", "arts 71–72"),
        "82-83": ("第82、83条", "arts 82–83"),
        "85-87": ("第85至87条", "arts 85–87"),
    },
    sure=SECONDARY,
    check_by="2027-02-22",
    binds=TAOBAO,
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
        "intervention": ("申请客服介入", "asking the platform to step in"),
        "dispatch": ("默认发货时间", "default time to ship"),
        "confirm": ("自动确认收货", "automatic confirmation of receipt"),
        "after-sales": ("交易成功后的售后期", "after-sales period of a successful order"),
    },
    sure=SECONDARY,
    unchecked=("confirm", "after-sales"),
    check_by="2027-02-22",
    binds=TAOBAO,
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
    articles=articles(3, 5, 6, 7, 9, 16, 46),
    sure=SECONDARY,
    check_by="2027-02-22",
    binds=JD,
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
    articles={
        **articles(7, 11, 14, 16, 18, 20, 24, 25, 26, 27),
        "pets": ("宠物部分（条号未核）", "on pets (article number not verified)"),
        "26-27": ("第26、27条", "arts 26–27"),
        "proof": ("检测报告与病历的要求", "what test reports and medical records must be"),
    },
    sure=SECONDARY,
    check_by="2027-02-22",
    binds=JD,
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
        "shipping": ("发货时间", "time to ship"),
    },
    sure=SECONDARY,
    check_by="2027-02-22",
    binds=WECHAT_SHOPS,
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
