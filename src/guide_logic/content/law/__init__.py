"""The instruments the guide cites: version, in force from, articles read, how sure.

An article stands here only when its text, or a summary named as such, has been
read. A law that changes gets a new instrument, never an edit of the old one.
"""

from guide_logic.content.law.advertising import ADVERTISING_LAW, COMPETITION_LAW, PLATFORM_PRICING
from guide_logic.content.law.authorities import (
    EXPRESS_RULES,
    FRAUD_LAW,
    ORDER_121,
    POSTAL_LAW,
    PUBLIC_SECURITY,
)
from guide_logic.content.law.bargains import (
    BOOKSHOP_CASE,
    CONTRACT_CASES,
    CONTRACT_MEASURES,
    INVOICE_MEASURES,
    MINORS_ONLINE,
    PERFORMANCE_NOTICE,
    PRICE_LAW,
    REVIEW_CASES,
    SALES_CASES,
)
from guide_logic.content.law.buying import IMPORT_NOTICE, LIVE_RULES, PREPAID_CASES, TARIFF_LAW
from guide_logic.content.law.consumer import (
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
from guide_logic.content.law.copyright import (
    ALIBABA_IPP,
    COPYRIGHT_CASES,
    COPYRIGHT_LAW,
    INTERNET_COURTS,
    IP_EVIDENCE,
    IP_REPLY,
    PICTURE_NOTES,
)
from guide_logic.content.law.courts import (
    CIVIL_PROCEDURE,
    COURT_FEES,
    EVIDENCE_RULES,
    INTERNET_TRIALS,
    PROCEDURE_READING,
)
from guide_logic.content.law.crime import FRAUD_CASES
from guide_logic.content.law.desks import OTHER_PLATFORMS, TAOBAO_NOTES
from guide_logic.content.law.export import ALIEXPRESS_DISPUTES, EBAY_GUARANTEE, ISO_10002
from guide_logic.content.law.express import COURIER_NOTES, EXPRESS_MARKET
from guide_logic.content.law.filing import (
    COMPLAINT_FORMS,
    FILING_NOTES,
    ONLINE_TRADING,
    PRICE_FRAUD,
    RECONSIDERATION_LAW,
    RECONSIDERATION_REGULATIONS,
    REPORT_REWARDS,
    TELECOM_APPEALS,
)
from guide_logic.content.law.goods import FIRE_LAW, FOOD_SAFETY_CASES, PRODUCT_QUALITY
from guide_logic.content.law.holidays import HOLIDAY_RULES, HOLIDAYS_2025, HOLIDAYS_2026
from guide_logic.content.law.journeys import PERFORMANCE_RULES, RAILWAY_LAW
from guide_logic.content.law.platforms import (
    JD_GOODS_RULES,
    JD_RULES,
    PRACTICE_NOTES,
    TAOBAO_RULES,
    TAOBAO_TIMERS,
    WECHAT_RULES,
)
from guide_logic.content.law.selling import EXTORTION_CASES, REFUND_ONLY_CASES, SELLING_PRACTICE
from guide_logic.content.law.trade import (
    ALIBABA_ASSURANCE,
    AMAZON_CLAIMS,
    CARD_DISPUTES,
    CISG,
    EU_CONSUMER,
    GUIDING_CASE_107,
    PAYPAL_DISPUTES,
    TRADE_NOTES,
)
from guide_logic.language.sources import Instrument

__all__ = [
    "ADVERTISING_LAW",
    "ALIBABA_ASSURANCE",
    "ALIBABA_IPP",
    "ALIEXPRESS_DISPUTES",
    "AMAZON_CLAIMS",
    "BOOKSHOP_CASE",
    "CARD_DISPUTES",
    "CISG",
    "CIVIL_CODE",
    "CIVIL_PROCEDURE",
    "COMPETITION_LAW",
    "COMPLAINT_FORMS",
    "CONTRACT_CASES",
    "CONTRACT_MEASURES",
    "COPYRIGHT_CASES",
    "COPYRIGHT_LAW",
    "COURIER_NOTES",
    "COURT_FEES",
    "CPL",
    "CPL_REGULATIONS",
    "DRUG_LAW",
    "EBAY_GUARANTEE",
    "ECL",
    "EU_CONSUMER",
    "EVIDENCE_RULES",
    "EXPRESS_MARKET",
    "EXPRESS_RULES",
    "EXTORTION_CASES",
    "FILING_NOTES",
    "FIRE_LAW",
    "FOOD_CASES",
    "FOOD_LAW",
    "FOOD_SAFETY_CASES",
    "FRAUD_CASES",
    "FRAUD_LAW",
    "GUIDING_CASE_107",
    "HOLIDAYS_2025",
    "HOLIDAYS_2026",
    "HOLIDAY_RULES",
    "IMPORT_NOTICE",
    "INSTRUMENTS",
    "INTERNET_COURTS",
    "INTERNET_TRIALS",
    "INVOICE_MEASURES",
    "IP_EVIDENCE",
    "IP_REPLY",
    "ISO_10002",
    "JD_GOODS_RULES",
    "JD_RULES",
    "LIVE_RULES",
    "MINORS_ONLINE",
    "ONLINE_CASES",
    "ONLINE_TRADING",
    "ORDER_121",
    "OTHER_PLATFORMS",
    "PAYPAL_DISPUTES",
    "PENALTY_MEASURES",
    "PERFORMANCE_NOTICE",
    "PERFORMANCE_RULES",
    "PICTURE_NOTES",
    "PLATFORM_PRICING",
    "PLATFORM_RULES",
    "POSTAL_LAW",
    "PRACTICE_NOTES",
    "PREPAID_CASES",
    "PRICE_FRAUD",
    "PRICE_LAW",
    "PROCEDURE_READING",
    "PRODUCT_QUALITY",
    "PUBLIC_SECURITY",
    "RAILWAY_LAW",
    "RECONSIDERATION_LAW",
    "RECONSIDERATION_REGULATIONS",
    "REFUND_ONLY_CASES",
    "REPORT_REWARDS",
    "RETURN_RULES",
    "REVIEW_CASES",
    "SALES_CASES",
    "SELLING_PRACTICE",
    "TAOBAO_NOTES",
    "TAOBAO_RULES",
    "TAOBAO_TIMERS",
    "TARIFF_LAW",
    "TELECOM_APPEALS",
    "TRADE_NOTES",
    "WECHAT_RULES",
]

INSTRUMENTS = {one.id: one for one in list(globals().values()) if isinstance(one, Instrument)}
