"""What is left to fill in for a letter: what it needs, then what can be added."""

from guide_logic.language.facts import Entry
from guide_logic.language.objections import Objection
from guide_logic.language.picks import Pick
from guide_logic.language.text import T
from guide_logic.language.things import Evidence
from guide_logic.planning.address import HAVE, SAID
from guide_logic.planning.letters import Draft
from guide_logic.planning.objections import by_likelihood
from guide_logic.view.context import Reader
from guide_logic.view.letter_words import L
from guide_logic.view.phrases import P
from guide_logic.view.question import error_of, field_id, field_of
from guide_logic.view.tags import Node, el

__all__ = ["field_id", "letter_form", "way_in"]

_ATTACHED = "attached"
"""The field beside which the evidence of the plan is ticked."""

_THEIRS = "their_words"
"""The field beside which is ticked what the other side said; the answer comes with it."""

_FIRST = "-first"

_SHOWN = 6
"""How many of what is often said are listed at once."""


def way_in(context: Reader, draft: Draft, field: Entry) -> str:
    """Return the id of what a blank leads to: a field, or the first of what is ticked beside it."""
    ticks = (field.id == _ATTACHED and context.plan[Evidence]) or (
        field.id == _THEIRS and draft.answerable
    )
    return f"{field_id(context, field)}{_FIRST if ticks else ''}"


def letter_form(context: Reader, draft: Draft) -> Node | None:
    """Return what is left to the reader; nothing typed here ever leaves the page."""
    lang = context.lang
    if not (draft.needs or draft.offers):
        return None
    problems: dict[str, T] = {}
    for look in draft.looks:
        problems.setdefault(look.field, look.text)
    more = [_field(context, draft, one, problems) for one in draft.offers]
    wrong = any(one.id in problems for one in draft.offers)
    return el(
        "form",
        {
            "class": "guide-question guide-letter-form",
            "data-question": f"letter:{draft.letter.id}",
        },
        el("h3", {}, L.fill.say(lang)),
        el("p", {"class": "guide-hint"}, L.hint.say(lang)),
        *(_field(context, draft, one, problems) for one in draft.needs),
        el(
            "details",
            {"class": "guide-letter-more", **({"open": ""} if wrong or not draft.needs else {})},
            el("summary", {}, L.more.say(lang)),
            *more,
        )
        if more
        else None,
        el(
            "div",
            {"class": "guide-actions"},
            el("button", {"type": "submit", "class": "guide-button"}, L.apply.say(lang)),
        ),
    )


def _field(context: Reader, draft: Draft, field: Entry, problems: dict[str, T]) -> Node:
    problem = problems.get(field.id)
    if isinstance(field.fact, Pick):
        return _phrases(context, draft, field, field.fact, problem)
    given = context.given(field)
    suggested = draft.suggested.get(field.id)
    shown = "" if suggested is None or given is not None else _typed(suggested)
    typed = field_of(context, field, None, problem, "", suggested=shown)
    about = {"class": "guide-letter-field", "data-question": field.id}
    if field.id == _ATTACHED and context.plan[Evidence]:
        return el("div", about, _evidence(context, field, typed))
    if field.id == _THEIRS and (theirs := draft.answerable):
        return el("div", about, _sayings(context, field, theirs), typed)
    return el("div", about, typed)


def _typed(value: object) -> str:
    """Return a suggested value as a reader would type it."""
    if isinstance(value, int):
        return f"{value // 100}.{value % 100:02}" if value % 100 else str(value // 100)
    return str(value)


def _phrases(context: Reader, draft: Draft, field: Entry, pick: Pick, problem: T | None) -> Node:
    """Return phrases to choose from, each as it stands in the letter too."""
    lang = context.lang
    id = field_id(context, field)
    taken = str(draft.values.get(field.id, "")).split("-")
    options: list[Node] = []
    for place, (one, text) in enumerate(pick.offered(draft.known).items()):
        shown = {
            "type": "checkbox" if pick.many else "radio",
            "name": field.id,
            "value": one,
            **({"id": id} if place == 0 else {}),
            **({"checked": ""} if one in taken else {}),
        }
        label = el("span", {}, text.say(lang))
        options.append(el("label", {"class": "guide-option"}, el("input", shown), label))
    hint, label = field.hint, field.label.say(lang)
    return el(
        "fieldset",
        {"class": "guide-options guide-phrases", "data-question": field.id},
        el("legend", {}, L.many.say(lang, what=label) if pick.many else label),
        el("p", {"class": "guide-hint"}, hint.say(lang)) if hint else None,
        error_of(id, problem, lang),
        *options,
    )


def _sayings(context: Reader, field: Entry, sayings: list[Objection]) -> Node:
    """Return what is often said, ticked where it was; the letter answers what is."""
    lang = context.lang
    listed, first = by_likelihood(sayings), f"{field_id(context, field)}{_FIRST}"
    options = [
        _tick(
            SAID,
            one.id,
            P.quoted.say(lang, said=one.said.say(lang)),
            on=context.heard(one),
            id=first if one is listed[0] else "",
        )
        for one in listed
    ]
    more = options[_SHOWN:]
    unfolded = {"open": ""} if any(map(context.heard, listed[_SHOWN:])) else {}
    return el(
        "fieldset",
        {"class": "guide-options guide-phrases"},
        el("legend", {}, L.theirs.say(lang)),
        *options[:_SHOWN],
        el(
            "details",
            {"class": "guide-more", **unfolded},
            el("summary", {}, P.more_said.say(lang)),
            *more,
        )
        if more
        else None,
    )


def _tick(name: str, value: str, words: str, *, on: bool, id: str = "") -> Node:
    shown = {"type": "checkbox", "name": name, "value": value, **({"checked": ""} if on else {})}
    shown |= {"id": id} if id else {}
    return el("label", {"class": "guide-option"}, el("input", shown), el("span", {}, words))


def _evidence(context: Reader, field: Entry, other: Node) -> Node:
    """Return the evidence of the plan, ticked where it is at hand; the letter lists what is."""
    lang = context.lang
    listed, first = context.plan[Evidence], f"{field_id(context, field)}{_FIRST}"
    options = [
        _tick(
            HAVE,
            item.id,
            item.text.say(lang),
            on=context.has(item.id),
            id=first if item is listed[0] else "",
        )
        for item in listed
    ]
    return el(
        "details",
        {"class": "guide-letter-proof", **({} if context.interview.have else {"open": ""})},
        el("summary", {}, L.evidence.say(lang)),
        el("div", {"class": "guide-options guide-phrases"}, *options),
        other,
    )
