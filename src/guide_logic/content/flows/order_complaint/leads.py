"""The guide to go on with for the whole way."""

from guide_logic.content.flows.order_complaint.conditions import PAID
from guide_logic.language.text import T
from guide_logic.language.things import Lead

__all__ = ["LEADS"]

LEADS = (
    Lead(
        "complaint-path",
        T(
            zh="想看平台内外完整的路：退款、平台介入、12315、法院，用这个向导",
            en="For the whole way, inside the platform and beyond it, to 12315 and a court, "
            "use this guide",
        ),
        when=PAID,
    ),
)
