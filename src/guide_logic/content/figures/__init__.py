"""Each number the guide works with or prints as law stands here once.

A number that changes gets a second value from the instrument that changed it,
never an edit. A number nobody could verify does not stand here.
"""

from guide_logic.content.figures.buying import BUYING
from guide_logic.content.figures.complaining import COMPLAINING
from guide_logic.content.figures.courts import COURTS
from guide_logic.content.figures.export import EXPORT
from guide_logic.content.figures.pictures import PICTURES
from guide_logic.content.figures.platforms import PLATFORMS
from guide_logic.language import figures as language
from guide_logic.language.figures import Figure, FigureError
from guide_logic.language.text import T

__all__ = ["FIGURES", "Figure", "FigureError", "numbered"]

_ALL = (*BUYING, *COMPLAINING, *COURTS, *PICTURES, *PLATFORMS, *EXPORT)

FIGURES = {one.id: one for one in _ALL}

if len(FIGURES) < len(_ALL):
    raise FigureError(
        "two figures have one id: "
        + ", ".join(sorted({one.id for one in _ALL if FIGURES[one.id] is not one}))
    )


def numbered(*, zh: str, en: str) -> T:
    """Return a text in which `{mediation}` stands for “60 天” or “60 days”; see `language`."""
    return language.numbered(FIGURES, zh, en)
