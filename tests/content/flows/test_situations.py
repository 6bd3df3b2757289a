"""Each situation leads to the plan that was written down for it by hand."""

import pytest

from guide_logic.language.text import LANGS
from guide_logic.site import GUIDES
from tests.cases.plans import plan
from tests.cases.situations import Expected, Situation, differences, situations

SITUATIONS = [(flow, told) for flow in GUIDES.flows for told in situations(flow)]

in_every_situation = pytest.mark.parametrize(
    ("flow", "told"), SITUATIONS, ids=[told["id"] for _, told in SITUATIONS]
)


@pytest.mark.parametrize("lang", LANGS)
@in_every_situation
def test_a_situation_leads_to_its_plan(flow: str, told: Situation, lang: str) -> None:
    """Row, ladder, what goes beside it, days, claims to the fen, warnings, evidence, words."""
    got = plan(told["facts"], told["today"], lang, flow)
    assert differences(got, told, lang) == []


@in_every_situation
def test_a_situation_can_be_read_in_both_languages(flow: str, told: Situation) -> None:
    """A lawyer signs the story, so it is told whole: two to four sentences."""
    assert told["story"].keys() == set(LANGS), flow
    assert 2 <= sum(told["story"]["zh"].count(stop) for stop in "。？！") <= 4
    assert 2 <= sum(told["story"]["en"].count(stop) for stop in (". ", "? ", "! ")) + 1 <= 4


@in_every_situation
def test_a_situation_expects_only_what_is_looked_at(flow: str, told: Situation) -> None:
    """A misspelt expectation would never fail."""
    assert told.keys() == Situation.__annotations__.keys(), flow
    assert told["plan"].keys() <= Expected.__annotations__.keys()
    assert told["id"].startswith(told["plan"]["row"].lower() + "_")


@pytest.mark.parametrize("flow", GUIDES.flows)
def test_every_row_has_five_situations_and_each_a_name_of_its_own(flow: str) -> None:
    """One alone could fit by luck; a failure names the story to read."""
    told = situations(flow)
    rows = [one["plan"]["row"] for one in told]
    assert {
        row.ref: rows.count(row.ref) for row in GUIDES.load(flow).rows if rows.count(row.ref) < 5
    } == {}
    assert len({one["id"] for one in told}) == len(told)
