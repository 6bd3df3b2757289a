"""The rows of a flow in their order, for readers who want to check how it decides."""

from guide_logic.language.decisions import Row
from guide_logic.language.flow import Flow
from guide_logic.planning.explain import main_words, words
from guide_logic.view.phrases import P
from guide_logic.view.tags import Node, el

__all__ = ["rows_view"]


def rows_view(flow: Flow, lang: str) -> Node:
    """Return each row: its reference, the case, when it is that, its steps and its sources."""
    return el("ol", {"class": "guide-rows"}, *(_row(flow, row, lang) for row in flow.rows))


def _row(flow: Flow, row: Row, lang: str) -> Node:
    when = main_words(flow, row.when, lang)
    steps = [
        el(
            "li",
            {},
            use.step.title.say(lang),
            P.only_if.say(lang, when=words(flow, use.when, lang)) if use.when.facts else None,
        )
        for use in row.uses
    ]
    return el(
        "li",
        {},
        el(
            "details",
            {},
            el("summary", {}, f"{row.ref} {row.title.say(lang)}"),
            el("p", {}, row.because.say(lang)),
            el("p", {"class": "guide-hint"}, P.applies.say(lang, when=when)) if when else None,
            el("ol", {}, *steps),
            el(
                "p",
                {"class": "guide-hint"},
                P.also_said.say(lang).join(source.cite(lang) for source in row.sources),
            ),
        ),
    )
