"""Links to the next guide a reader needs, which take the shared answers along."""

from guide_logic.content.flows import PAGES
from guide_logic.language.things import Lead
from guide_logic.planning.interview import Interview
from guide_logic.planning.plan import Plan, Planned
from guide_logic.planning.transfer import fragment_to
from guide_logic.view.phrases import P
from guide_logic.view.tags import SITE, Node, el

__all__ = ["lead_line", "leads_view"]


def leads_view(interview: Interview, plan: Plan, lang: str) -> Node | None:
    """Return the guides to go on with, if there are any."""
    if not plan[Lead]:
        return None
    links = [el("li", {}, _link(interview, lead, lang)) for lead in plan[Lead]]
    section = el(
        "section",
        {"class": "guide-leads"},
        el("h3", {}, Lead.heading.say(lang)),
        el("ul", {}, *links),
    )
    return plan.only_if(section, *plan[Lead])


def lead_line(interview: Interview, planned: Planned, lang: str) -> list[Node]:
    """Return the guides that a step leads to, a line each."""
    return [
        planned.only_if(
            el(
                "p",
                {"class": "guide-lead"},
                el("strong", {}, P.lead.say(lang)),
                _link(interview, lead, lang),
            ),
            lead,
        )
        for lead in planned.leads
    ]


def _link(interview: Interview, lead: Lead, lang: str) -> Node:
    fragment = fragment_to(interview, lead.flow)
    return el("a", {"href": f"{SITE}{PAGES[lead.flow]}#{fragment}"}, lead.text.say(lang))
