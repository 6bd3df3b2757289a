"""What may be asked for."""

from guide_logic.language.claims import Claim
from guide_logic.language.text import T
from tests.toaster.flows.toaster.facts import F
from tests.toaster.law import SALES_ACT

__all__ = ["CLAIMS"]

CLAIMS = (
    Claim(
        "repair",
        T(zh="免费修好，或者换一台", en="A free repair, or another toaster"),
        when=F.fault.is_("cold", "sparks"),
        sources=(SALES_ACT[4],),
    ),
)
