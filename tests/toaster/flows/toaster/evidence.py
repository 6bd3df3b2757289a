"""What to bring."""

from guide_logic.language.text import T
from guide_logic.language.things import Evidence
from tests.toaster.flows.toaster.facts import F

__all__ = ["EVIDENCE"]

_FAULTY = F.fault.is_("cold", "sparks")

EVIDENCE = (
    Evidence("receipt", T(zh="小票", en="The receipt"), when=_FAULTY & F.receipt.is_("kept")),
    Evidence(
        "witness",
        T(zh="看着你买的人", en="Somebody who saw you buy it"),
        when=_FAULTY & F.receipt.is_("lost"),
    ),
)
