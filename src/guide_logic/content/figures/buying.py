"""What a buyer may claim of a trader, and until when."""

from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    DRUG_LAW,
    ECL,
    FOOD_LAW,
    LIVE_RULES,
    ONLINE_TRADING,
    PENALTY_MEASURES,
    PLATFORM_RULES,
    PREPAID_CASES,
    PRICE_FRAUD,
    PRODUCT_QUALITY,
    RETURN_RULES,
)
from guide_logic.language.figures import (
    AGE,
    DAYS,
    FEN,
    MONTHS,
    PERCENT,
    TIMES,
    WORKING_DAYS,
    YEARS,
    Figure,
)

__all__ = ["BUYING"]

BUYING = (
    # Damages beyond the price
    Figure("triple_times", TIMES, (CPL["55-1"], 3)),
    Figure("triple_floor", FEN, (CPL["55-1"], 500_00)),
    Figure("injury_times", TIMES, (CPL["55-2"], 2)),
    Figure("food_times", TIMES, (FOOD_LAW[148], 10)),
    Figure("food_loss_times", TIMES, (FOOD_LAW[148], 3)),
    Figure("food_floor", FEN, (FOOD_LAW[148], 1000_00)),
    Figure("drug_times", TIMES, (DRUG_LAW[144], 10)),
    Figure("drug_loss_times", TIMES, (DRUG_LAW[144], 3)),
    Figure("drug_floor", FEN, (DRUG_LAW[144], 1000_00)),
    # Returns and quality
    Figure("no_reason_return", DAYS, (CPL[25], 7)),
    Figure("no_reason_refund", DAYS, (CPL[25], 7)),
    Figure("return_penalty_after", DAYS, (RETURN_RULES[31], 15)),
    Figure("quality_return", DAYS, (CPL[24], 7)),
    Figure("trader_proves", MONTHS, (CPL["23-3"], 6)),
    Figure("wilful_delay", DAYS, (PENALTY_MEASURES[8], 15)),
    # Deposits and prepaid cards
    Figure("deposit_cap", PERCENT, (CIVIL_CODE[586], 20)),
    Figure("deposit_return_times", TIMES, (CIVIL_CODE[587], 2)),
    Figure("prepaid_withdrawal", DAYS, (PREPAID_CASES[14], 7)),
    Figure("prepaid_closing_notice", DAYS, (CPL_REGULATIONS[21], 30)),
    # Age
    Figure("adult_age", AGE, (CIVIL_CODE[17], 18)),
    Figure("earning_age", AGE, (CIVIL_CODE[18], 16)),
    Figure("child_age", AGE, (CIVIL_CODE[20], 8)),
    Figure("guardian_answers", DAYS, (CIVIL_CODE[145], 30)),
    # Too late
    Figure("limitation", YEARS, (CIVIL_CODE[188], 3)),
    Figure("limitation_longest", YEARS, (CIVIL_CODE[188], 20)),
    Figure("defect_limitation", YEARS, (PRODUCT_QUALITY[45], 2)),
    Figure("defect_longest", YEARS, (PRODUCT_QUALITY[45], 10)),
    Figure("fraud_rescission", YEARS, (CIVIL_CODE[152], 1)),
    Figure("mistake_rescission", DAYS, (CIVIL_CODE[152], 90)),
    Figure("rescission_longest", YEARS, (CIVIL_CODE[152], 5)),
    Figure("defect_notice_longest", YEARS, (CIVIL_CODE[621], 2)),
    # What sellers and platforms must keep and show
    Figure("records_kept", YEARS, (ECL[31], 3)),
    Figure("payment_records", YEARS, (ECL[53], 3)),
    Figure("live_video_kept", YEARS, (ONLINE_TRADING[20], 3)),
    Figure("live_replay_kept", YEARS, (LIVE_RULES[16], 3)),
    Figure("seller_data_update", WORKING_DAYS, (ONLINE_TRADING[12], 10)),
    Figure("unregistered_turnover", FEN, (ONLINE_TRADING[8], 100_000_00)),
    Figure("compared_price", DAYS, (PRICE_FRAUD[16], 7)),
    Figure("rule_change_notice", DAYS, (ECL[34], 7)),
    Figure("rule_change_notice_major", DAYS, (PLATFORM_RULES[12], 15)),
)
