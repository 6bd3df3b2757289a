"""The only renderer: a question, the answers to check, a plan, the pages around them."""

from guide_logic.view.answers import check_view
from guide_logic.view.diagram import diagram, diagram_view
from guide_logic.view.frame import frame
from guide_logic.view.outline import outline
from guide_logic.view.picture import picture_view
from guide_logic.view.plan import plan_view
from guide_logic.view.question import question_view
from guide_logic.view.rows import rows_view
from guide_logic.view.sources import sources_view

__all__ = [
    "check_view",
    "diagram",
    "diagram_view",
    "frame",
    "outline",
    "picture_view",
    "plan_view",
    "question_view",
    "rows_view",
    "sources_view",
]
