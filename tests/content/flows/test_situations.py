"""Each situation leads to the plan that was written down for it by hand."""

import pytest

from guide_logic.analysis.drafts import is_to_write
from guide_logic.language.text import LANGS
from guide_logic.site import GUIDES
from tests.cases.plans import plan
from tests.cases.situations import Expected, Situation, differences, missing_of, situations

SITUATIONS = [(flow, told) for flow in GUIDES.flows for told in situations(flow)]

in_every_situation = pytest.mark.parametrize(
    ("flow", "told"), SITUATIONS, ids=[told["id"] for _, told in SITUATIONS]
)


@in_every_situation
def test_a_situation_leads_to_its_plan(flow: str, told: Situation) -> None:
    """Row, ladder, what goes beside it, days, claims to the fen, warnings, evidence, words."""
    for lang in LANGS:
        got = plan(told["facts"], told["today"], lang, flow)
        assert differences(got, told, lang) == [], lang


@in_every_situation
def test_a_situation_is_told_whole_and_expects_what_is_looked_at(
    flow: str, told: Situation
) -> None:
    """A lawyer signs the story: two to four sentences in both languages.

    A misspelt expectation would never fail.
    """
    to_write = [lang for lang, story in told["story"].items() if is_to_write(story)]
    assert not to_write, f"{flow}: the story of {told['id']} is still to write: who, and what?"
    assert told["story"].keys() == set(LANGS), flow
    assert 2 <= sum(told["story"]["zh"].count(stop) for stop in "。？！") <= 4
    assert 2 <= sum(told["story"]["en"].count(stop) for stop in (". ", "? ", "! ")) + 1 <= 4
    assert told.keys() == Situation.__annotations__.keys(), flow
    assert told["plan"].keys() <= Expected.__annotations__.keys()
    assert told["id"].startswith(told["plan"]["row"].lower() + "_")


@pytest.mark.parametrize("flow", GUIDES.flows)
def test_every_row_is_told_and_each_situation_has_a_name_of_its_own(flow: str) -> None:
    """One alone could fit by luck; a failure names the story to read."""
    told = situations(flow)
    assert missing_of(GUIDES.load(flow), [one["plan"]["row"] for one in told]) == []
    assert len({one["id"] for one in told}) == len(told)


def test_what_is_not_told_is_said_in_words() -> None:
    """An author reads what to do, not how many there are of what."""
    flow = GUIDES.load("deadlines")
    told = [row.ref for row in flow.rows[1:] for _ in range(5)]
    assert missing_of(flow, told) == [
        "deadlines: row N01 is told in 0 situations and wants 1: "
        "`python -m guide_logic situations deadlines N01` drafts them "
        "for tests/cases/deadlines/; write the story of each"
    ]
