"""What one speaker says, and what to answer: to read, to search and to copy by hand."""

from collections.abc import Iterable

from guide_logic.language.flow import Flow
from guide_logic.language.objections import Objection
from guide_logic.language.sources import together
from guide_logic.planning.objections import by_likelihood
from guide_logic.view.objections import answer_view, terms_view
from guide_logic.view.phrases import P
from guide_logic.view.tags import SITE, Node, el

__all__ = ["UnknownSpeaker", "spoken_view"]

_SOURCES_PAGE = f"{SITE}about/sources/"


class UnknownSpeaker(KeyError):
    """Nobody of that id says anything; the message names those who do."""

    def __str__(self) -> str:
        return str(self.args[0])


def spoken_view(flows: Iterable[Flow], speaker: str, lang: str) -> Node:
    """Return what a speaker says in any of some flows, each sentence once, the likely first."""
    every = {one.id: one for flow in flows for one in flow[Objection]}
    spoken = [one for one in every.values() if one.by.id == speaker]
    if not spoken:
        known = dict.fromkeys(one.by.id for one in every.values())
        raise UnknownSpeaker(f"there is no speaker {speaker!r}, only {', '.join(known)}")
    return el(
        "div", {"class": "guide-said"}, *(_spoken(one, lang) for one in by_likelihood(spoken))
    )


def _spoken(one: Objection, lang: str) -> Node:
    """Return a sentence as a heading that a search finds, and all that there is to say to it.

    Of answers by the case the last is for most; the others stand in the guides.
    """
    cited: list[Node] = []
    for instrument, said in together(one.sources, lang):
        cited += [P.also_said.say(lang)] if cited else []
        cited.append(el("a", {"href": f"{_SOURCES_PAGE}#{instrument.id}"}, said))
    return el(
        "section",
        {},
        el("h3", {"id": one.id.replace("_", "-")}, P.quoted.say(lang, said=one.said.say(lang))),
        el("p", {}, one.so(one.sources, lang)),
        el("p", {"class": "guide-label"}, P.write_back.say(lang)),
        answer_view(one, one.answer[-1].text, lang),
        *terms_view(one, lang),
        el("p", {"class": "guide-hint"}, P.rests_on.say(lang), *cited),
    )
