"""Pictures: copyright, notice and counter-statement, where to sue, Alibaba's IP page."""

from guide_logic.language.sources import PRACTICE, SECONDARY, Instrument, articles
from guide_logic.language.text import T

__all__ = [
    "ALIBABA_IPP",
    "COPYRIGHT_CASES",
    "COPYRIGHT_LAW",
    "INTERNET_COURTS",
    "IP_EVIDENCE",
    "IP_REPLY",
    "PICTURE_NOTES",
]

COPYRIGHT_LAW = Instrument(
    "copyright-law",
    T(zh="著作权法", en="Copyright Law"),
    version=T(zh="2020年11月11日第三次修正", en="third amendment, 11 November 2020"),
    in_force="2021-06-01",
    articles={
        **articles(3, 10, 12, 13, 52, 53, 54),
        "5-24-59": ("第5、24、59条", "arts 5, 24, 59"),
        "11-18-19": ("第11、18、19条", "arts 11, 18, 19"),
    },
)

COPYRIGHT_CASES = Instrument(
    "copyright-cases",
    T(
        zh="最高人民法院关于审理著作权民事纠纷案件适用法律若干问题的解释",
        en="Supreme People’s Court Interpretation on Civil Copyright Disputes",
    ),
    version=T(zh="2020年修正", en="as amended in 2020"),
    in_force="2021-01-01",
    articles=articles(7, 12, 15),
)

IP_EVIDENCE = Instrument(
    "ip-evidence",
    T(
        zh="最高人民法院关于知识产权民事诉讼证据的若干规定",
        en="Supreme People’s Court Provisions on Evidence in Civil IP Cases",
    ),
    version=T(zh="2020年公布（施行日未核）", en="issued in 2020 (day in force not verified)"),
    in_force="2020-11-18",
    articles=articles(4),
)

IP_REPLY = Instrument(
    "ip-reply",
    T(
        zh="最高人民法院关于涉网络知识产权侵权纠纷几个法律适用问题的批复",
        en="Supreme People’s Court Reply on the Law Applied to Online IP Disputes",
    ),
    version=T(zh="法释〔2020〕9号", en="Fa Shi [2020] No. 9"),
    in_force="2020-09-14",
    articles={
        "1": ("第一条", "item 1"),
        "2": ("第二条", "item 2"),
        "3": ("第三条", "item 3"),
        "4": ("第四条", "item 4"),
        "5": ("第五条", "item 5"),
    },
    # Items 1 and 4 stand in no fact sheet; they were read in a public copy.
    weaker=("1", "4"),
)

INTERNET_COURTS = Instrument(
    "internet-courts",
    T(
        zh="最高人民法院关于互联网法院案件管辖的规定",
        en="Supreme People’s Court Provisions on the Jurisdiction of Internet Courts",
    ),
    version=T(zh="法释〔2025〕14号", en="Fa Shi [2025] No. 14"),
    in_force="2025-11-01",
    articles=articles(1),
    sure=SECONDARY,
    check_by="2027-05-22",
)

ALIBABA_IPP = Instrument(
    "alibaba-ipp",
    T(
        zh="阿里巴巴知识产权保护平台说明",
        en="Alibaba IP Protection Platform, instructions and FAQ",
    ),
    version=T(
        zh="网页摘录和二手资料（平台说明，可能变更）",
        en="excerpts of the page and secondary sources (a platform page, which may change)",
    ),
    in_force="2026-11-22",
    articles={
        "entry": ("入口", "where to file"),
        "materials": ("投诉材料", "what to file"),
        "times": ("处理与申诉时间", "times for handling and for an answer"),
        "international": ("国际站", "international sites"),
    },
    sure=SECONDARY,
    check_by="2027-02-22",
)

PICTURE_NOTES = Instrument(
    "picture-practice",
    T(zh="图片维权的通行做法（不是规定）", en="Common practice on pictures (not a rule)"),
    version=T(zh="整理自二手资料", en="drawn from secondary sources"),
    in_force="2026-11-22",
    articles={
        "evidence": ("权属证据清单", "proof of authorship"),
        "originality": ("产品照的独创性", "originality of product photos"),
        "handling": ("通知、沟通与留存", "notices, talks and records"),
    },
    sure=PRACTICE,
    check_by="2027-05-22",
)
