"""Links to the next guide a reader needs, which take the shared answers along."""

from guide_logic.language.things import Lead
from guide_logic.planning.plan import Plan, Planned
from guide_logic.view.context import Context
from guide_logic.view.parts import fold
from guide_logic.view.phrases import P
from guide_logic.view.tags import SITE, Node, el, late

__all__ = ["lead_line", "leads_view"]


def leads_view(context: Context, plan: Plan) -> Node | None:
    """Return the guides to go on with, if there are any."""
    if not plan[Lead]:
        return None
    links = [el("li", {}, _link(context, lead)) for lead in plan[Lead]]
    return late(fold(Lead.heading, [el("ul", {}, *links)], context.lang, "guide-leads"))


def lead_line(context: Context, planned: Planned) -> list[Node]:
    """Return the guides that a step leads to, a line each."""
    return [
        late(
            el(
                "p",
                {"class": "guide-lead"},
                el("strong", {}, P.lead.say(context.lang)),
                _link(context, lead),
            )
        )
        for lead in planned.leads
    ]


def _link(context: Context, lead: Lead) -> Node:
    address = f"{SITE}{context.address_of(lead.flow)}"
    return el("a", {"href": address}, lead.text.say(context.lang))
