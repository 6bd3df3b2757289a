"""The guides of this site: each flow with its page, the law cited, its figures and pictures."""

from collections.abc import Mapping

from guide_logic.content.figures import FIGURES
from guide_logic.content.law import INSTRUMENTS
from guide_logic.language.guides import Guides
from guide_logic.language.pictures import Picture

__all__ = ["GUIDES"]


def _pictures() -> Mapping[str, Picture]:
    from guide_logic.content.pictures import PICTURES  # for articles: no reader downloads them

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
    instruments=INSTRUMENTS.values(),
    figures=FIGURES.values(),
    page_only=(
        "alongside",
        "burdens",
        "clashes",
        "done",
        "leads",
        "questions",
        "rows",
        "steps",
        "warnings",
    ),
    pictures=_pictures,
)
"""The build checks that each flow stands on its page, in both languages."""
