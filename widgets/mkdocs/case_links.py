"""Links that open a guide with answers: `site:/start/which-path/#complaint-path:issue=minor`."""

from html import unescape

from guide_logic.language.conditions import Value
from guide_logic.language.facts import Choice
from guide_logic.language.guides import Guides
from guide_logic.language.text import near
from guide_logic.planning.cases import offers

__all__ = ["answers_problem"]


def answers_problem(place: str, guides: Guides) -> str:
    """Return what is wrong with the answers that a link gives to a guide, or "".

    >>> from guide_logic.site import GUIDES
    >>> answers_problem("complaint-path:issue=miner", GUIDES)
    "complaint-path: issue has no option 'miner': did you mean 'minor'?"
    """
    id, _, given = unescape(place).partition(":")
    if id not in guides.flows:
        return f"there is no guide {id!r}: {near(id, guides.flows)}"
    flow = guides.load(id)
    choices = {
        field.id: field
        for question in flow.questions
        for field in question.asks
        if isinstance(field, Choice)
    }
    known: dict[str, Value] = {}
    for answer in given.split("&"):
        name, _, said = answer.partition("=")
        if name not in choices:
            return f"{id}: {name!r} is no choice of that guide: {near(name, choices)}"
        option = choices[name].option(said)
        if option is None:
            options = [one.id for one in choices[name].options]
            return f"{id}: {name} has no option {said!r}: {near(said, options)}"
        if not offers(flow, option, known):
            return f"{id}: {answer} contradicts the answers before it"
        known.update(option.sets)
    return ""
