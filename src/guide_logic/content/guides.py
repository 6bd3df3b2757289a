"""The guides of this site: each flow with its page, the law cited, its figures and pictures."""

from collections.abc import Iterable, Mapping

from guide_logic.language.figures import Figure
from guide_logic.language.guides import Guides
from guide_logic.language.pictures import Picture
from guide_logic.language.sources import Instrument

__all__ = ["GUIDES"]


# Articles and builds ask for all of these; a reader downloads what their own flow imports.


def _instruments() -> Iterable[Instrument]:
    from guide_logic.content.law import INSTRUMENTS

    return INSTRUMENTS.values()


def _figures() -> Iterable[Figure]:
    from guide_logic.content.figures import FIGURES

    return FIGURES.values()


def _pictures() -> Mapping[str, Picture]:
    from guide_logic.content.pictures import PICTURES

    return PICTURES


GUIDES = Guides(
    "guide_logic.content",
    pages={
        "complaint-path": "start/which-path/",
        "order-complaint": "buyers/taobao-order-complaints/",
        "services": "buyers/services/",
        "complaint-grounds": "buyers/choosing-the-ground/",
        "ready-for-12315": "channels/12315/",
        "image-theft": "sellers/stolen-pictures/",
        "image-theft-reply": "sellers/accused-of-stealing/",
        "seller-reply": "sellers/answering-a-complaint/",
        "export-complaint": "sellers/complaints-from-abroad/",
        "deadlines": "money/deadlines/",
        "what-may-be-claimed": "money/what-may-be-claimed/",
    },
    page_only=(
        "alongside",
        "burdens",
        "clashes",
        "complain_12315",
        "done",
        "law",
        "leads",
        "limits",
        "questions",
        "rows",
        "steps",
        "time_limits",
        "warnings",
    ),
    instruments=_instruments,
    figures=_figures,
    pictures=_pictures,
)
"""The build checks that each flow stands on its page, in both languages."""
