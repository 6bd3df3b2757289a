"""Who handles a step that no other flow has."""

from guide_logic.language.decisions import Channel
from guide_logic.language.text import T

__all__ = ["HOLDER", "OFFICE", "RECONSIDERATION"]

HOLDER = Channel("holder", T(zh="正在处理的一方", en="Whoever has the case"))
OFFICE = Channel("special", T(zh="专门的部门", en="The office in charge"))
RECONSIDERATION = Channel(
    "reconsideration", T(zh="行政复议机关", en="The reconsideration authority (行政复议机关)")
)
