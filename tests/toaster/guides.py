"""The one guide that is published, and on which page it is answered."""

from guide_logic.language.guides import Guides
from tests.toaster.law import GUARANTEE, SALES_ACT

__all__ = ["GUIDES"]

GUIDES = Guides(
    "tests.toaster",
    pages={"toaster": ""},
    instruments=lambda: (SALES_ACT,),
    figures=lambda: (GUARANTEE,),
)
