"""What a page says without a script: short, whole, and as a person would write it."""

import re
from datetime import date
from functools import cache

import pytest

from guide_logic.analysis.decision_diagrams import FALSE
from guide_logic.analysis.possible_cases import PossibleCases
from guide_logic.analysis.union_plan import PossiblePlan
from guide_logic.articles.gathered import cited_view, gathered_view
from guide_logic.articles.letters import letter_view
from guide_logic.articles.outline import outline
from guide_logic.articles.rows import rows_view
from guide_logic.articles.steps import steps_view
from guide_logic.language.claims import Claim
from guide_logic.language.flow import Flow
from guide_logic.language.letter_template import WORKED
from guide_logic.language.objections import Objection
from guide_logic.language.sources import Source
from guide_logic.language.text import LANGS
from guide_logic.language.things import Burden, Evidence, Lead, Warn
from guide_logic.site import GUIDES
from guide_logic.view.tags import Node, html

_DAY = date(2026, 11, 28)

_LONG = {
    "complaint-path": (48935, 161545),
    "order-complaint": (38234, 118774),
    "services": (11155, 37769),
    "complaint-grounds": (21727, 73436),
    "ready-for-12315": (11174, 36373),
    "image-theft": (8723, 28865),
    "image-theft-reply": (6322, 21266),
    "seller-reply": (25235, 84656),
    "export-complaint": (17305, 48470),
    "deadlines": (5067, 16562),
    "what-may-be-claimed": (12759, 41342),
}
"""How many letters each outline had, in Chinese and in English, when it said all on one page."""


# Both languages of a flow follow each other: what they are worked out from is kept so long.
in_both = pytest.mark.parametrize("lang", LANGS)
of_every_flow = pytest.mark.parametrize("id", GUIDES.flows)


def _text(*nodes: Node) -> str:
    return re.sub(r"<[^>]+>", "", "".join(map(html, nodes))).replace("&amp;", "&")


@cache
def _paths(flow: Flow, lang: str) -> str:
    """Return the text of the page of all paths, which the outline links."""
    return _text(
        rows_view(flow, lang),
        steps_view(flow, lang),
        gathered_view(flow, lang),
        cited_view(flow, lang, _DAY),
    )


@in_both
@of_every_flow
def test_an_outline_is_at_most_a_third_of_what_it_was(id: str, lang: str) -> None:
    """The longest took 107,442 px of a phone, and stood on the page of the guide."""
    before = _LONG[id][LANGS.index(lang)]
    assert len(_text(*outline(GUIDES.load(id), lang))) <= before / 3


@in_both
@of_every_flow
def test_an_outline_has_every_case_and_leads_to_every_step_and_letter(id: str, lang: str) -> None:
    """What a plan can show is there, or one tap away."""
    flow = GUIDES.load(id)
    written = "".join(map(html, outline(flow, lang)))
    for row in flow.rows:
        assert html(row.title.say(lang)) in written, row.id
        assert html(row.because.say(lang)) in written, row.id
    steps = set(re.findall(rf'"site:/paths/{id}/#step-(\w+)"', written))
    assert steps == set(flow.steps)
    letters = set(re.findall(rf'"site:/paths/{id}/letters/#(\w+)"', written))
    assert letters == {letter.id for letter in flow.letters}
    assert f'"site:/paths/{id}/"' in written


@in_both
@of_every_flow
def test_all_paths_have_every_step_day_office_and_source_that_a_plan_can_show(
    id: str, lang: str
) -> None:
    """A reader without a script is told no less, only in more words."""
    flow = GUIDES.load(id)
    said = _paths(flow, lang)
    texts = [text for row in flow.rows for text in (row.title, row.because)]
    for step in flow.steps.values():
        texts += [step.title, step.text, step.channel.name, *([step.takes] if step.takes else [])]
        for some in (step.notes, step.deadlines, step.fails, step.where, step.evidence):
            texts += [one.text for one in some]
    for term in flow.calendar:
        texts += [term.title, term.text]
    for kind in (Claim, Warn, Burden, Evidence, Lead):
        texts += [one.text for one in flow[kind]]
    texts += [note.text for claim in flow[Claim] for note in claim.otherwise]
    for one in flow[Objection]:
        texts += [one.said, one.truth]
    missing = [text.say(lang) for text in texts if text.say(lang) not in said]
    assert missing == []
    cited = {source.instrument.name.say(lang): source.article.say(lang) for source in _cited(flow)}
    assert [f"{name} {article}" for name, article in cited.items() if article not in said] == []


@cache
def _cited(flow: Flow) -> list[Source]:
    """Return what some plan of each row rests on."""
    return [source for row in flow.rows for source in PossiblePlan(flow, row, None, _DAY).cited()]


@in_both
@of_every_flow
def test_no_bracket_stands_in_a_bracket_and_no_condition_in_one(id: str, lang: str) -> None:
    """“only if (this or (that and the other))” is no sentence."""
    flow = GUIDES.load(id)
    said = _text(*outline(flow, lang)) + _paths(flow, lang)
    told = re.compile(r"[（(][^（）()]*[（(]|[（(](?:只在|Only if|Not if)")
    assert told.findall(said) == []


@in_both
@pytest.mark.parametrize("id", [id for id in GUIDES.flows if GUIDES.load(id).letters])
def test_a_letter_to_copy_by_hand_has_every_part_that_is_not_worked_out(id: str, lang: str) -> None:
    """In the language it is sent in, and what it means in the reader's."""
    flow = GUIDES.load(id)
    cases = PossibleCases(flow)
    for letter in flow.letters:
        said = _text(letter_view(flow, letter.id, lang))
        sent = cases.where(cases.of_steps(letter.steps), letter.when)
        for part in letter.parts:
            there = cases.where(sent, part.when) != FALSE
            if there and part.look != "list" and WORKED.isdisjoint(part.needs):
                for one in {letter.sends, lang}:
                    assert part.blank(one) in said, (letter.id, part.text.en)
