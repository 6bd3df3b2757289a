"""What a plan collects of one kind, as a list under its heading."""

from guide_logic.language.things import Thing
from guide_logic.planning.plan import Plan
from guide_logic.view.parts import fold, item
from guide_logic.view.tags import Node, el

__all__ = ["listed"]


def listed(plan: Plan, kind: type[Thing], lang: str, *before: Node) -> Node | None:
    """Return the section of one kind, `before` its list, if the plan has any of it."""
    things = plan[kind]
    if not things:
        return None
    items = (plan.only_if(item(one.text, lang), one) for one in things)
    inside = [*before, el("ul", {}, *items)]
    section = fold(kind.heading, inside, lang, f"guide-{kind.plural}")
    return plan.only_if(section, *things)
