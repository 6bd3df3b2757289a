"""Times and fees of a suit, a payment order and enforcement."""

from guide_logic.content.law import CIVIL_PROCEDURE, COURT_FEES, PROCEDURE_READING
from guide_logic.language.figures import DAYS, FEN, MONTHS, PER_MILLE, PERCENT, TIMES, YEARS, Figure

__all__ = ["COURTS"]

COURTS = (
    Figure("filing_decision", DAYS, (CIVIL_PROCEDURE[126], 7)),
    Figure("defence", DAYS, (CIVIL_PROCEDURE[128], 15)),
    # Small claims: a share of the province's average yearly wage
    Figure("small_claims", PERCENT, (CIVIL_PROCEDURE[165], 50)),
    Figure("small_claims_agreed_times", TIMES, (CIVIL_PROCEDURE[165], 2)),
    Figure("small_claims_trial", MONTHS, (CIVIL_PROCEDURE[168], 2)),
    Figure("small_claims_extension", MONTHS, (CIVIL_PROCEDURE[168], 1)),
    Figure("small_claims_evidence", DAYS, (PROCEDURE_READING["274-279"], 7)),
    Figure("small_claims_defence", DAYS, (PROCEDURE_READING["274-279"], 15)),
    Figure("simple_trial", MONTHS, (CIVIL_PROCEDURE[164], 3)),
    Figure("simple_trial_extension", MONTHS, (CIVIL_PROCEDURE[164], 1)),
    # Fees: a sum up to the first step, then a rate on the part up to each next one
    Figure("court_fee_first", FEN, (COURT_FEES[13], 50_00)),
    Figure("court_fee_first_halved", FEN, (COURT_FEES[16], 25_00)),
    Figure("court_fee_step_1", FEN, (COURT_FEES[13], 10_000_00)),
    Figure("court_fee_rate_2", PER_MILLE, (COURT_FEES[13], 25)),
    Figure("court_fee_step_2", FEN, (COURT_FEES[13], 100_000_00)),
    Figure("court_fee_rate_3", PER_MILLE, (COURT_FEES[13], 20)),
    Figure("court_fee_step_3", FEN, (COURT_FEES[13], 200_000_00)),
    Figure("court_fee_rate_4", PER_MILLE, (COURT_FEES[13], 15)),
    Figure("court_fee_step_4", FEN, (COURT_FEES[13], 500_000_00)),
    Figure("court_fee_rate_5", PER_MILLE, (COURT_FEES[13], 10)),
    Figure("court_fee_step_5", FEN, (COURT_FEES[13], 1_000_000_00)),
    # Payment order and enforcement
    Figure("payment_order_issue", DAYS, (CIVIL_PROCEDURE[227], 15)),
    Figure("payment_order_debtor", DAYS, (CIVIL_PROCEDURE[227], 15)),
    Figure("enforcement", YEARS, (CIVIL_PROCEDURE[250], 2)),
)
