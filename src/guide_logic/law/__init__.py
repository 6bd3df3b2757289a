"""The instruments the guide cites: version, in force from, articles read, how sure.

An article stands here only when its text, or a summary named as such, has been
read. A law that changes gets a new instrument, never an edit of the old one.
"""

from guide_logic.law.authorities import (
    EXPRESS_RULES,
    FRAUD_LAW,
    ORDER_121,
    POSTAL_LAW,
    PUBLIC_SECURITY,
)
from guide_logic.law.consumer import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    DRUG_LAW,
    ECL,
    FOOD_CASES,
    FOOD_LAW,
    ONLINE_CASES,
    PENALTY_MEASURES,
    PLATFORM_RULES,
    RETURN_RULES,
)
from guide_logic.law.courts import CIVIL_PROCEDURE, COURT_FEES, EVIDENCE_RULES, PROCEDURE_READING
from guide_logic.law.platforms import (
    JD_GOODS_RULES,
    JD_RULES,
    PRACTICE_NOTES,
    TAOBAO_RULES,
    TAOBAO_TIMERS,
    WECHAT_RULES,
)
from guide_logic.sources import Instrument

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

INSTRUMENTS = {one.id: one for one in list(globals().values()) if isinstance(one, Instrument)}
