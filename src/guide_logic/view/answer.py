"""The first line of a plan whose guide is asked for one figure: the sum, or the next day."""

from guide_logic.language.claims import Claim
from guide_logic.language.flow import NEXT_DAY, SUM, Flow
from guide_logic.planning.key_dates import dates_of, still_to_come
from guide_logic.planning.plan import Plan
from guide_logic.view.claims import total_lines
from guide_logic.view.context import Context
from guide_logic.view.key_dates import say_when
from guide_logic.view.phrases import P
from guide_logic.view.tags import Node, el, late

__all__ = ["answer_text", "answer_view"]


def answer_view(context: Context, plan: Plan) -> Node | None:
    """Return the line, or None for other guides; what to type stands there until it is typed."""
    flow, lang = context.flow, context.lang
    summed = [claim for claim in plan[Claim] if claim.part]
    if context.over() or not flow.leads_with or (flow.leads_with == SUM and not summed):
        return None
    ask = P.type_amounts if flow.leads_with == SUM else P.type_days
    early = el("p", {"class": "guide-first-line"}, ask.say(lang))
    said = answer_text(flow, plan, lang)
    now = el("p", {"class": "guide-first-line"}, el("strong", {}, said)) if said else early
    line = late(now, instead=early)
    return plan.only_if(line, *summed) if flow.leads_with == SUM else line


def answer_text(flow: Flow, plan: Plan, lang: str) -> str:
    """Return the figure in one line, or "" while it cannot be worked out."""
    if flow.leads_with == SUM and plan.total:
        return total_lines(plan.total, lang)[0]
    if flow.leads_with == NEXT_DAY:
        known = [one for one in dates_of(plan) if one.day]
        for dated in [*still_to_come(plan), *known[-1:]][:1]:
            return P.next_day.say(lang, when=say_when(dated, lang), what=dated.title.say(lang))
    return ""
