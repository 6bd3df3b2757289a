"""The one day that matters."""

from guide_logic.language.text import T
from guide_logic.language.time_limits import UNTIL, Term
from tests.toaster.flows.toaster.facts import F
from tests.toaster.law import GUARANTEE, SALES_ACT

__all__ = ["GUARANTEE_ENDS", "TIME_LIMITS"]

GUARANTEE_ENDS = Term(
    "guarantee_ends",
    title=T(zh="保修的最后一天", en="The last day of the guarantee"),
    text=T(zh="过了这天卖家可以不修。", en="After this day the seller need not repair."),
    trigger=F.bought_on,
    figure=GUARANTEE,
    kind=UNTIL,
    when=F.fault.is_("cold", "sparks"),
    rolls=True,
    sources=(SALES_ACT[9],),
)

TIME_LIMITS = (GUARANTEE_ENDS,)
