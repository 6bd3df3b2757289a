"""Suits: procedure, evidence and fees."""

from guide_logic.language.sources import Instrument, articles
from guide_logic.language.text import T

__all__ = [
    "CIVIL_PROCEDURE",
    "COURT_FEES",
    "EVIDENCE_RULES",
    "INTERNET_TRIALS",
    "PROCEDURE_READING",
]

CIVIL_PROCEDURE = Instrument(
    "civil-procedure",
    T(zh="民事诉讼法", en="Civil Procedure Law"),
    version=T(zh="2023年9月1日第五次修正", en="fifth amendment, 1 September 2023"),
    in_force="2024-01-01",
    articles={
        **articles(
            22,
            24,
            29,
            60,
            67,
            122,
            126,
            128,
            130,
            147,
            160,
            164,
            165,
            166,
            167,
            168,
            169,
            225,
            227,
            228,
        ),
        **articles(235, 250),
    },
)

PROCEDURE_READING = Instrument(
    "procedure-reading",
    T(
        zh="最高人民法院关于适用《民事诉讼法》的解释",
        en="Supreme People’s Court Interpretation of the Civil Procedure Law",
    ),
    version=T(zh="法释〔2022〕11号", en="Fa Shi [2022] No. 11"),
    in_force="2022-04-10",
    articles={**articles(20, 31, 24, 25), "274-279": ("第274至279条", "arts 274–279")},
)

EVIDENCE_RULES = Instrument(
    "evidence-rules",
    T(
        zh="最高人民法院关于民事诉讼证据的若干规定",
        en="Supreme People’s Court Provisions on Evidence in Civil Procedure",
    ),
    version=T(zh="2019年12月25日修正", en="amended 25 December 2019"),
    in_force="2020-05-01",
    articles=articles(14, 15, 90, 94),
)

COURT_FEES = Instrument(
    "court-fees",
    T(zh="诉讼费用交纳办法", en="Measures for the Payment of Litigation Costs"),
    version=T(zh="国务院令第481号", en="State Council Decree No. 481"),
    in_force="2007-04-01",
    articles=articles(13, 14, 15, 16, 20, 29, 44),
)

INTERNET_TRIALS = Instrument(
    "internet-trials",
    T(
        zh="最高人民法院关于互联网法院审理案件若干问题的规定",
        en="Supreme People’s Court Provisions on Trials in the Internet Courts",
    ),
    version=T(
        zh="法释〔2018〕16号，2018年9月6日公布（施行日未核）",
        en="Fa Shi [2018] No. 16, issued 6 September 2018 (day in force not verified)",
    ),
    in_force="2018-09-06",
    articles=articles(11),
)
"""Which cases these courts take was changed in 2025: see `INTERNET_COURTS`."""
