"""Stolen pictures: the notice, the counter-statement and damages."""

from guide_logic.content.law import ALIBABA_IPP, COPYRIGHT_LAW, ECL, IP_REPLY
from guide_logic.language.figures import DAYS, FEN, TIMES, WORKING_DAYS, Figure

__all__ = ["PICTURES"]

PICTURES = (
    Figure("counter_statement_wait", DAYS, (ECL[43], 15)),
    Figure("notarisation_delay", WORKING_DAYS, (IP_REPLY[3], 20)),
    Figure("malicious_notice_times", TIMES, (ECL["42-3"], 2)),
    Figure("copyright_damages_from", FEN, (COPYRIGHT_LAW[54], 500_00)),
    Figure("copyright_damages_to", FEN, (COPYRIGHT_LAW[54], 5_000_000_00)),
    Figure("copyright_punitive_times", TIMES, (COPYRIGHT_LAW[54], 5)),
    Figure("copyright_fine", FEN, (COPYRIGHT_LAW[53], 250_000_00)),
    Figure("ipp_answer", WORKING_DAYS, (ALIBABA_IPP["times"], 3), caution=True),
    Figure("ipp_handling", DAYS, (ALIBABA_IPP["times"], 3), caution=True),
    Figure("ipp_abroad_answer", WORKING_DAYS, (ALIBABA_IPP["international"], 3), caution=True),
    Figure("ipp_abroad_review", WORKING_DAYS, (ALIBABA_IPP["international"], 3), caution=True),
    Figure("ipp_abroad_handling", WORKING_DAYS, (ALIBABA_IPP["international"], 7), caution=True),
)
