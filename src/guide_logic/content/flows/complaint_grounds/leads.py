"""The guide to go on with once the ground is chosen."""

from guide_logic.language.text import T
from guide_logic.language.things import Lead

__all__ = ["LEADS"]

LEADS = (
    Lead(
        "complaint-path",
        T(
            zh="理由选好了：下一步找谁、到哪天，用这个向导",
            en="With the ground chosen, this guide says whom to turn to next, and by when",
        ),
    ),
)
