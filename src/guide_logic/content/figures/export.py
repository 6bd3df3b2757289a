"""Times that an export seller meets: conventions, foreign platforms, cards, practice."""

from guide_logic.content.law import (
    ALIBABA_ASSURANCE,
    ALIEXPRESS_DISPUTES,
    AMAZON_CLAIMS,
    CARD_DISPUTES,
    CISG,
    CIVIL_CODE,
    EBAY_GUARANTEE,
    EU_CONSUMER,
    PAYPAL_DISPUTES,
    TRADE_NOTES,
)
from guide_logic.language.figures import DAYS, HOURS, WORKING_DAYS, YEARS, Figure
from guide_logic.language.sources import Source

__all__ = ["EXPORT"]


def _live(id: str, unit: str, source: Source, value: int, *later: tuple[Source, int]) -> Figure:
    """Return a figure whose page, notice or customer decides; `later` values follow."""
    return Figure(id, unit, (source, value), *later, caution=True)


EXPORT = (
    Figure("export_limitation", YEARS, (CIVIL_CODE[594], 4)),
    Figure("cisg_notice_longest", YEARS, (CISG[39], 2)),
    Figure("eu_withdrawal", DAYS, (EU_CONSUMER["withdrawal"], 14)),
    _live("alibaba_dispute", DAYS, ALIBABA_ASSURANCE["dispute"], 30),
    _live("alibaba_talks", DAYS, ALIBABA_ASSURANCE["dispute"], 3),
    _live("alibaba_steps_in", WORKING_DAYS, ALIBABA_ASSURANCE["evidence"], 2),
    _live("alibaba_review", WORKING_DAYS, ALIBABA_ASSURANCE["evidence"], 2),
    _live("aliexpress_open", DAYS, ALIEXPRESS_DISPUTES["dispute"], 15),
    _live("aliexpress_steps_in", DAYS, ALIEXPRESS_DISPUTES["dispute"], 7),
    _live("aliexpress_return", DAYS, ALIEXPRESS_DISPUTES["dispute"], 10),
    _live("amazon_contact", HOURS, AMAZON_CLAIMS["claim"], 48),
    _live("amazon_claim", DAYS, AMAZON_CLAIMS["claim"], 90),
    _live("amazon_reply", HOURS, AMAZON_CLAIMS["claim"], 72),
    _live("amazon_appeal", DAYS, AMAZON_CLAIMS["appeal"], 30),
    _live("amazon_more", HOURS, AMAZON_CLAIMS["appeal"], 72),
    _live("ebay_claim", DAYS, EBAY_GUARANTEE["claim"], 30),
    _live("ebay_refund", WORKING_DAYS, EBAY_GUARANTEE["refund"], 5),
    _live("paypal_open", DAYS, PAYPAL_DISPUTES["dispute"], 180),
    _live("paypal_escalate", DAYS, PAYPAL_DISPUTES["dispute"], 20),
    _live("paypal_wait", DAYS, PAYPAL_DISPUTES["dispute"], 7),
    _live("paypal_reply", DAYS, PAYPAL_DISPUTES["dispute"], 10),
    _live("card_dispute", DAYS, CARD_DISPUTES["time"], 120),
    _live("card_dispute_longest", DAYS, CARD_DISPUTES["time"], 540),
    _live("card_return_wait", DAYS, CARD_DISPUTES["time"], 15),
    _live("card_reply", DAYS, CARD_DISPUTES["reply"], 30),
    _live("service_acknowledge", HOURS, TRADE_NOTES["times"], 24),
    _live("service_first_finding", WORKING_DAYS, TRADE_NOTES["times"], 3),
    _live("service_answer_from", WORKING_DAYS, TRADE_NOTES["times"], 7),
    _live("service_answer_to", WORKING_DAYS, TRADE_NOTES["times"], 10),
    _live("contain", HOURS, TRADE_NOTES["recall"], 24),
    _live("root_cause", DAYS, TRADE_NOTES["recall"], 14),
    _live("prevention", DAYS, TRADE_NOTES["recall"], 30),
    _live("closing", DAYS, TRADE_NOTES["recall"], 60),
)
