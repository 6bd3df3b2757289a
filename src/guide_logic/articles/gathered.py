"""What plans of a flow collect beside their steps, and the sources of all of it.

What says its own case, a sentence that was heard or a reason why not, stands without one.
"""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from guide_logic.analysis.union_plan import PossiblePlan
from guide_logic.articles.conditions import wording
from guide_logic.articles.grouped import grouped
from guide_logic.articles.phrases import A
from guide_logic.language.claims import Claim
from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.flow import Flow
from guide_logic.language.kinds import PLAIN
from guide_logic.language.objections import Objection
from guide_logic.language.sources import Source, together
from guide_logic.language.text import LANGS, T
from guide_logic.language.things import Burden, Evidence, Lead, Warn
from guide_logic.view.phrases import P
from guide_logic.view.sources import instrument_line
from guide_logic.view.tags import Node, el

__all__ = ["cited_view", "gathered_view"]

_Said = list[tuple[T, Condition]]


def gathered_view(flow: Flow, lang: str) -> Node:
    """Return each kind of thing that a plan can have, under its heading."""
    word = wording(flow, lang)
    lists = (
        el(
            "details",
            {},
            el("summary", {}, heading.say(lang)),
            *grouped(word, said, word.cases.all),
        )
        for heading, said in _lists(flow)
        if said
    )
    return el("div", {"class": "guide-rows"}, *lists)


def _lists(flow: Flow) -> Iterator[tuple[T, _Said]]:
    terms = [
        (T(zh=f"{one.title.zh}：{one.text.zh}", en=f"{one.title.en}: {one.text.en}"), one.when)
        for one in flow.calendar
    ]
    yield P.calendar, terms
    yield Claim.heading, [(one.text, one.when) for one in flow[Claim]]
    reasons = [
        (T(zh=f"{_name(one).zh}：{note.text.zh}", en=f"{_name(one).en}: {note.text.en}"), ALWAYS)
        for one in flow[Claim]
        for note in one.otherwise
    ]
    yield P.not_claims, reasons
    yield Warn.heading, [(one.text, one.when) for one in flow[Warn]]
    for who, label in (("you", P.proof_you), ("other", P.proof_other)):
        proves = [(one.text, one.when) for one in flow[Burden] if one.who == who]
        yield (
            T(zh=f"{Burden.heading.zh}：{label.zh}", en=f"{Burden.heading.en}: {label.en}"),
            proves,
        )
    yield P.save_first, [(one.text, one.when) for one in flow[Evidence] if one.fleeting]
    yield Evidence.heading, [(one.text, one.when) for one in flow[Evidence] if not one.fleeting]
    yield Objection.heading, [(_answered(one), ALWAYS) for one in flow[Objection]]
    yield Lead.heading, [(one.text, one.when) for one in flow[Lead]]
    for kind in PLAIN:
        yield kind.heading, [(one.text, one.when) for one in flow[kind]]


def _name(claim: Claim) -> T:
    return claim.name or claim.text


def _answered(one: Objection) -> T:
    """Return what they say and what is true of it; the answers to send are a page of their own."""
    zh, en = (one.so(one.sources, lang) for lang in LANGS)
    return T(zh=f"“{one.said.zh}”{zh}", en=f"“{one.said.en}” {en}")


def cited_view(flow: Flow, lang: str, today: date) -> Node:
    """Return what plans of the flow can rest on: each instrument with the articles cited."""
    cited = _cited(flow, today)
    lines = [
        instrument_line(said, instrument, cited, today, lang)
        for instrument, said in together(cited, lang)
    ]
    return el(
        "div",
        {"class": "guide-rows"},
        el(
            "details",
            {},
            el("summary", {}, A.instruments.say(lang, n=len(lines))),
            el("ul", {"class": "guide-sources"}, *lines),
        ),
    )


@lru_cache(maxsize=1)
def _cited(flow: Flow, today: date) -> tuple[Source, ...]:
    """Return the sources that a plan can rest on: of both languages, made one after the other."""
    cited: dict[str, Source] = {}
    for row in flow.rows:
        for source in PossiblePlan(flow, row, None, today).cited():
            cited[source.id] = source
    for one in flow[Objection]:
        cited.update({source.id: source for source in one.sources})
    return tuple(cited.values())
