"""Two cases: a fault, or toast that is merely pale."""

from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Row
from guide_logic.language.text import T
from tests.toaster.flows.toaster.facts import F
from tests.toaster.flows.toaster.steps import ASK_SELLER, ASK_WARDEN, TURN_DIAL
from tests.toaster.law import SALES_ACT

__all__ = ["ROWS"]

ROWS = (
    Row(
        "faulty",
        ref="T1",
        when=F.fault.is_("cold", "sparks"),
        title=T(zh="烤面包机坏了", en="The toaster is faulty"),
        because=T(zh="坏的东西由卖家修。", en="A seller repairs what it sold faulty."),
        steps=[ASK_SELLER.if_(F.seller.is_("unasked")), ASK_WARDEN],
        sources=(SALES_ACT[4],),
    ),
    Row(
        "pale",
        ref="T2",
        when=ALWAYS,
        title=T(zh="烤面包机没坏", en="The toaster is not faulty"),
        because=T(zh="颜色浅不算毛病。", en="Pale toast is no fault."),
        steps=[TURN_DIAL],
        sources=(SALES_ACT[4],),
    ),
)
