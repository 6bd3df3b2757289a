"""The evidence of a plan: who proves what, what to save first, what is at hand."""

from guide_logic.language.text import T
from guide_logic.language.things import Burden, Evidence
from guide_logic.planning.address import HAVE
from guide_logic.planning.plan import Plan
from guide_logic.view.context import Context
from guide_logic.view.parts import fold, item
from guide_logic.view.phrases import P
from guide_logic.view.tags import Node, el, late

__all__ = ["GRADES", "evidence_view"]

GRADES = {
    "needed": T(zh="必备", en="Needed"),
    "helpful": T(zh="有更好", en="Helpful"),
    "rarely": T(zh="通常不需要", en="Usually not needed"),
}
"""How much a piece of evidence is needed, in the order in which it is listed."""


def evidence_view(context: Context, plan: Plan) -> Node | None:
    """Return the checklist: what the other side can change first, then by grade.

    What is usually not needed has no box: a list nobody can finish helps nobody.
    """
    if not plan[Evidence]:
        return None
    lang = context.lang
    boxed = [one for one in plan[Evidence] if one.grade != "rarely"]
    groups = [(P.save_first, [one for one in boxed if one.fleeting])]
    groups += [
        (label, [one for one in boxed if one.grade == grade and not one.fleeting])
        for grade, label in GRADES.items()
    ]
    rarely = [one for one in plan[Evidence] if one.grade == "rarely"]
    inside = [
        *_proof(plan, lang),
        *(plan.only_if(part, *boxed) for part in (_count(context, boxed) if boxed else ())),
        *(part for label, held in groups for part in _group(context, plan, label, held)),
        _rarely(plan, rarely, lang),
    ]
    section = fold(Evidence.heading, inside, lang, "guide-evidence-list")
    return plan.only_if(section, *plan[Evidence])


def _proof(plan: Plan, lang: str) -> list[Node]:
    lines = [
        plan.only_if(
            el(
                "li",
                {"class": f"guide-proof-{one.who}"},
                el(
                    "strong",
                    {"class": "guide-who"},
                    (P.proof_you if one.who == "you" else P.proof_other).say(lang),
                ),
                " ",
                one.text.say(lang),
            ),
            one,
        )
        for one in plan[Burden]
    ]
    parts = [el("h4", {}, Burden.heading.say(lang)), el("ul", {"class": "guide-proof"}, *lines)]
    return [plan.only_if(part, *plan[Burden]) for part in parts] if lines else []


def _count(context: Context, boxed: list[Evidence]) -> list[Node]:
    """Return how much is at hand; the page counts on from the number in its own element."""
    held = sum(context.has(item.id) for item in boxed)
    said = P.at_hand.say(context.lang, all=len(boxed), have="{have}")
    before, _, after = said.partition("{have}")
    return [
        late(
            el(
                "p",
                {"class": "guide-count", "role": "status"},
                before,
                el("span", {"class": "guide-held"}, str(held)),
                after,
            )
        ),
        el("p", {"class": "guide-hint guide-count-hint"}, P.at_hand_hint.say(context.lang)),
    ]


def _group(context: Context, plan: Plan, label: T, items: list[Evidence]) -> list[Node]:
    ticks = [plan.only_if(el("li", {}, _tick(context, one)), one) for one in items]
    parts = [el("h4", {}, label.say(context.lang)), el("ul", {"class": "guide-ticks"}, *ticks)]
    return [plan.only_if(part, *items) for part in parts] if items else []


def _tick(context: Context, item: Evidence) -> Node:
    id = f"guide-{context.flow.id}-{HAVE}-{item.id}"
    return el(
        "label",
        {"class": "guide-tick", "for": id},
        el(
            "input",
            {
                "type": "checkbox",
                "name": HAVE,
                "value": item.id,
                "id": id,
                **({"checked": ""} if context.has(item.id) else {}),
            },
        ),
        el("span", {}, item.text.say(context.lang)),
    )


def _rarely(plan: Plan, items: list[Evidence], lang: str) -> Node | None:
    if not items:
        return None
    details = el(
        "details",
        {"class": "guide-rarely"},
        el("summary", {}, GRADES["rarely"].say(lang)),
        el("ul", {}, *(plan.only_if(item(one.text, lang), one) for one in items)),
    )
    return plan.only_if(details, *items)
