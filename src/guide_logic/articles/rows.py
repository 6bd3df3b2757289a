"""The rows of a flow in their order, for readers who want to check how it decides."""

from guide_logic.articles.conditions import Wording, wording
from guide_logic.articles.paths import paths_page, step_id
from guide_logic.articles.phrases import A
from guide_logic.language.decisions import Row
from guide_logic.language.flow import Flow
from guide_logic.view.phrases import P
from guide_logic.view.tags import SITE, Node, el

__all__ = ["rows_view"]


def rows_view(flow: Flow, lang: str) -> Node:
    """Return each row: its reference, the case, when it is that, its steps and its sources."""
    word = wording(flow, lang)
    return el("ol", {"class": "guide-rows"}, *(_row(word, row) for row in flow.rows))


def _row(word: Wording, row: Row) -> Node:
    lang, within = word.lang, word.cases.of_row(row.id)
    when = word.case(row.when, word.cases.before_row(row.id))
    steps = []
    for use in row.uses:
        only = word.sentence(use.when, within)
        if only is not None:
            place = f"{SITE}{paths_page(word.flow)}#{step_id(use.step.id)}"
            way = el("a", {"href": place}, use.step.title.say(lang))
            steps.append(el("li", {}, way, el("span", {}, only) if only else None))
    return el(
        "li",
        {},
        el(
            "details",
            {},
            el("summary", {}, f"{row.ref} {row.title.say(lang)}"),
            el("p", {}, row.because.say(lang)),
            el("p", {"class": "guide-when"}, when),
            el("ol", {}, *steps),
            el("p", {}, A.beside.say(lang, when=word.as_if(row.beside))) if row.beside else None,
            el(
                "p",
                {"class": "guide-hint"},
                P.rests_on.say(lang),
                P.also_said.say(lang).join(source.cite(lang) for source in row.sources),
            )
            if row.sources
            else None,
        ),
    )
