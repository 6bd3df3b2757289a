"""What they say to be rid of a complaint, and the answer, beside the move of a plan."""

from collections.abc import Sequence

from guide_logic.language.objections import Objection
from guide_logic.language.text import T
from guide_logic.planning.address import SAID
from guide_logic.planning.objections import by_likelihood
from guide_logic.planning.plan import Plan
from guide_logic.view.context import Context
from guide_logic.view.parts import button, fold, html_lang
from guide_logic.view.phrases import P
from guide_logic.view.tags import Node, el, late

__all__ = ["answer_view", "objections_view", "terms_view"]

_SHOWN = 5
"""How many that nobody has told of are listed at once; the rest is folded."""


def objections_view(context: Context, plan: Plan) -> Node | None:
    """Return what was said, open, and what else is often said, folded.

    What was said, and how many fit, is known once Python is there.
    """
    if not plan[Objection]:
        return None
    lang = context.lang
    listed = by_likelihood(plan[Objection])
    heard = [one for one in listed if context.heard(one)]
    others = [one for one in listed if one not in heard]
    more = [_objection(context, plan, one) for one in others[_SHOWN:]]
    folded = el("details", {"class": "guide-more"}, el("summary", {}, P.more_said.say(lang)), *more)
    now = [
        *(_objection(context, plan, one, heard=True) for one in heard),
        *(_objection(context, plan, one) for one in others[:_SHOWN]),
        folded if more else None,
    ]
    return late(_section(now, lang, unfolded=bool(heard)))


def _section(objections: list[Node | None], lang: str, *, unfolded: bool = False) -> Node:
    hint = el("p", {"class": "guide-hint"}, P.objections_hint.say(lang))
    inside = [hint, *objections]
    return fold(Objection.heading, inside, lang, "guide-objections", unfolded=unfolded)


def _objection(context: Context, plan: Plan, one: Objection, *, heard: bool = False) -> Node:
    """Return a sentence, and folded in it what is true, what to write back, and on what terms."""
    lang = context.lang
    bound = plan.binding(one.sources)
    cited = P.also_said.say(lang).join(source.cite(lang) for source in bound)
    mark = el("strong", {"class": "guide-heard"}, P.they_said.say(lang)) if heard else None
    details = el(
        "details",
        {"class": "guide-objection", **({"open": ""} if heard else {})},
        el("summary", {}, mark, P.quoted.say(lang, said=one.said.say(lang))),
        el("p", {}, one.so(bound, lang)),
        el("p", {"class": "guide-label"}, P.write_back.say(lang)),
        *(plan.only_if(answer_view(one, note.text, lang), note) for note in plan.says[one]),
        el(
            "div",
            {"class": "guide-actions"},
            button(P.copy_answer.say(lang), f"copy:answer:{one.id}"),
            button((P.not_said if heard else P.was_said).say(lang), f"{SAID}:{one.id}"),
        ),
        *terms_view(one, lang, said=[note.text for note in plan.says[one]]),
        el("p", {"class": "guide-hint"}, P.rests_on.say(lang), cited),
    )
    return plan.only_if(details, one)


def answer_view(one: Objection, answer: T, lang: str) -> Node:
    """Return what to write back as it is sent, and below it what that means."""
    sent = one.by.reads
    return el(
        "div",
        {"class": "guide-answer"},
        el("p", {"lang": html_lang(sent)}, answer.say(sent)),
        el("p", {"class": "guide-hint"}, answer.say(lang)) if lang != sent else None,
    )


def terms_view(one: Objection, lang: str, *, said: Sequence[T] = ()) -> list[Node]:
    """Return answers not `said` yet with their cases, when it stands, and when they are right."""
    return [
        *(
            el(
                "div",
                {},
                el("p", {"class": "guide-label"}, P.write_if.say(lang, case=case.say(lang))),
                answer_view(one, text, lang),
            )
            for case, text in one.others.items()
            if text not in said
        ),
        el("p", {}, el("strong", {}, P.holds_if.say(lang)), one.holds.say(lang)),
        el("p", {}, el("strong", {}, P.they_are_right.say(lang)), one.right.say(lang)),
    ]
