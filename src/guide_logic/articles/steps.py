"""Every step of a flow, written out: who handles it, where, how, by when, and what if it fails."""

from collections.abc import Iterable

from guide_logic.articles.conditions import Wording, wording
from guide_logic.articles.grouped import grouped, sentences
from guide_logic.articles.paths import letters_page, step_id
from guide_logic.articles.phrases import A
from guide_logic.language.decisions import Step
from guide_logic.language.flow import Flow
from guide_logic.language.rules import Conditional
from guide_logic.language.sources import together
from guide_logic.language.text import T
from guide_logic.view.parts import line, reached
from guide_logic.view.phrases import P
from guide_logic.view.tags import SITE, Node, el

__all__ = ["steps_view"]


def steps_view(flow: Flow, lang: str) -> Node:
    """Return the steps of a flow, each once, in the order in which cases lead to them."""
    word = wording(flow, lang)
    return el("div", {"class": "guide-rows"}, *(_step(word, one) for one in flow.steps.values()))


def _step(word: Wording, step: Step) -> Node:
    lang = word.lang
    within = word.cases.of_step(step.id)
    return el(
        "details",
        {"id": step_id(step.id)},
        el("summary", {}, step.title.say(lang)),
        line("guide-office", A.office, step.channel.name, lang),
        el("p", {}, *reached(step.channel, lang)) if step.channel.reach else None,
        *_first_that_fits(word, A.where, step.where, within),
        el("p", {}, step.text.say(lang)),
        *grouped(word, [(one.text, one.when) for one in step.notes], within),
        *_first_that_fits(word, P.deadline, step.deadlines, within),
        line("guide-takes", P.takes, step.takes, lang) if step.takes else None,
        *_first_that_fits(word, P.fails, step.fails, within),
        *(
            _letter(word.flow, one.id, one.title, lang)
            for one in word.flow.letters
            if step.id in one.steps
        ),
        _evidence(step, lang),
        _rests_on(step, lang),
    )


def _first_that_fits[Said: Conditional](
    word: Wording, label: T, said: Iterable[Said], within: int
) -> list[Node]:
    """Return what is said, of which the first that fits counts: one line, or one for each."""
    found = []
    for one in said:
        only = word.sentence(one.when, within)
        if only is not None:
            text: T = one.text  # type: ignore[attr-defined]
            found.append((text, only))
            within = word.cases.where(within, ~one.when)
    return sentences(label, found, word.lang)


def _letter(flow: Flow, id: str, title: T, lang: str) -> Node:
    way = el("a", {"href": f"{SITE}{letters_page(flow)}#{id}"}, title.say(lang))
    return el("p", {}, el("strong", {}, A.written.say(lang)), way)


def _evidence(step: Step, lang: str) -> Node | None:
    """Return what to take along; for whom each is stands in the list of all evidence."""
    if not step.evidence:
        return None
    said = P.also_said.say(lang).join(one.text.say(lang) for one in step.evidence)
    return el("p", {}, el("strong", {}, A.take_along.say(lang)), said)


def _rests_on(step: Step, lang: str) -> Node | None:
    said = [*step.sources]
    for some in (step.notes, step.deadlines, step.fails, step.where, step.evidence):
        said += [source for one in some for source in one.sources]
    if not said:
        return None
    cited = [words for _, words in together(dict.fromkeys(said), lang)]
    return el("p", {"class": "guide-hint"}, P.rests_on.say(lang), P.also_said.say(lang).join(cited))
