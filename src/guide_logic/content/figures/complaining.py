"""Times and sums at 12315, other authorities and the police."""

from guide_logic.content.law import (
    CPL,
    EXPRESS_MARKET,
    EXPRESS_RULES,
    EXTORTION_CASES,
    FILING_NOTES,
    FRAUD_CASES,
    ONLINE_TRADING,
    ORDER_121,
    POSTAL_LAW,
    PUBLIC_SECURITY,
    RECONSIDERATION_LAW,
    REPORT_REWARDS,
    TELECOM_APPEALS,
)
from guide_logic.language.figures import DAYS, FEN, MONTHS, PERCENT, WORKING_DAYS, YEARS, Figure
from guide_logic.language.text import T

__all__ = ["COMPLAINING"]

_RECEIVED = T(zh="收到的投诉", en="complaints received")
_ACCEPTED = T(zh="受理的投诉", en="complaints accepted")

COMPLAINING = (
    # 12315
    Figure("acceptance", WORKING_DAYS, (ORDER_121[15], 7), of=_RECEIVED),
    Figure("authority_reply", WORKING_DAYS, (CPL[46], 7)),
    Figure("complaint_limit", YEARS, (ORDER_121["16-4"], 3)),
    Figure("mediation", DAYS, (ORDER_121[23], 60), of=_ACCEPTED),
    Figure("mediation_end_notice", WORKING_DAYS, (ORDER_121[23], 7)),
    Figure("clue_check", WORKING_DAYS, (ORDER_121[27], 15)),
    Figure("clue_check_extension", WORKING_DAYS, (ORDER_121[27], 15)),
    Figure("report_check", WORKING_DAYS, (ORDER_121[35], 15)),
    Figure("report_check_extension", WORKING_DAYS, (ORDER_121[35], 15)),
    Figure("odr_settlement", WORKING_DAYS, (FILING_NOTES["odr"], 10), caution=True),
    Figure("reconsideration", DAYS, (RECONSIDERATION_LAW[20], 60)),
    Figure("measures_published", WORKING_DAYS, (ONLINE_TRADING[30], 1)),
    # Rewards for reports of major violations
    Figure("reward_first", PERCENT, (REPORT_REWARDS["11-12"], 5)),
    Figure("reward_second", PERCENT, (REPORT_REWARDS["11-12"], 3)),
    Figure("reward_third", PERCENT, (REPORT_REWARDS["11-12"], 1)),
    Figure("reward_first_floor", FEN, (REPORT_REWARDS["11-12"], 5000_00)),
    Figure("reward_second_floor", FEN, (REPORT_REWARDS["11-12"], 3000_00)),
    Figure("reward_third_floor", FEN, (REPORT_REWARDS["11-12"], 1000_00)),
    Figure("reward_cap", FEN, (REPORT_REWARDS["11-12"], 1_000_000_00)),
    # Couriers and telecoms
    Figure("courier_reply", DAYS, (EXPRESS_RULES[29], 7)),
    Figure("postal_reply", DAYS, (POSTAL_LAW[65], 30)),
    Figure("locker_fine_from", FEN, (EXPRESS_MARKET["lockers"], 10_000_00), caution=True),
    Figure("locker_fine_to", FEN, (EXPRESS_MARKET["lockers"], 30_000_00), caution=True),
    Figure("telecom_reply", DAYS, (TELECOM_APPEALS["times"], 15)),
    Figure("telecom_fee_limit", MONTHS, (TELECOM_APPEALS["times"], 5)),
    # Police
    Figure("police_case", DAYS, (PUBLIC_SECURITY[118], 30)),
    Figure("fraud_crime_from", FEN, (FRAUD_CASES[1], 3000_00)),
    Figure("fraud_crime_to", FEN, (FRAUD_CASES[1], 10_000_00)),
    Figure("extortion_crime_from", FEN, (EXTORTION_CASES[1], 2000_00)),
    Figure("extortion_crime_to", FEN, (EXTORTION_CASES[1], 5000_00)),
    Figure("harassment_detention", DAYS, (PUBLIC_SECURITY[50], 5)),
    Figure("harassment_fine", FEN, (PUBLIC_SECURITY[50], 1000_00)),
)
"""Two sums of a crime: provinces set the line between them."""
