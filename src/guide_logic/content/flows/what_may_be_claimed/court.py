"""The suit that a claim may end in: what it costs, and whether it is a small one."""

from guide_logic.content.court import ruling
from guide_logic.content.flows.what_may_be_claimed.facts import F
from guide_logic.content.law import CIVIL_PROCEDURE, COURT_FEES
from guide_logic.language.suits import Suit

__all__ = ["COURT"]

COURT = Suit(
    ruling,
    asks=F.wage,
    when=~F.back.is_("settled"),
    sources=(
        COURT_FEES[13],
        COURT_FEES[14],
        COURT_FEES[15],
        COURT_FEES[16],
        COURT_FEES[20],
        COURT_FEES[29],
        COURT_FEES[44],
        CIVIL_PROCEDURE[165],
        CIVIL_PROCEDURE[166],
        CIVIL_PROCEDURE[168],
        CIVIL_PROCEDURE[225],
    ),
)
