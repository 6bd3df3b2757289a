"""The table's modifiers, laid over every row.

Goodwill for a VIP comes on top of any row; repeats are sought in all.
"""

from guide_logic.content.flows.export_complaint.facts import F
from guide_logic.content.flows.export_complaint.steps import PLUS, REPEAT
from guide_logic.language.decisions import Use

__all__ = ["ALONGSIDE"]

ALONGSIDE = (PLUS.if_(F.vip.is_("yes")), Use(REPEAT))
