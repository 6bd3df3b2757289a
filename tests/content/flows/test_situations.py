"""Each situation leads to the plan that was written down for it by hand."""

from collections.abc import Iterator

import pytest

from guide_logic.analysis.drafts import is_to_write
from guide_logic.language.text import LANGS
from guide_logic.site import GUIDES
from tests.cases.plans import plan
from tests.cases.situations import Expected, Situation, differences, missing_of, situations

SITUATIONS = [(flow, told) for flow in GUIDES.flows for told in situations(flow)]


@pytest.mark.parametrize(("flow", "told"), SITUATIONS, ids=[told["id"] for _, told in SITUATIONS])
def test_a_situation_leads_to_its_plan(flow: str, told: Situation) -> None:
    """Row, ladder, what goes beside it, days, claims to the fen, warnings, evidence, words."""
    for lang in LANGS:
        got = plan(told["facts"], told["today"], lang, flow)
        assert differences(got, told, lang) == [], lang


@pytest.mark.parametrize("flow", GUIDES.flows)
def test_a_situation_is_told_whole_and_expects_what_is_looked_at(flow: str) -> None:
    """A lawyer signs the story: two to four sentences in both languages.

    A misspelt expectation would never fail.
    """
    wrong = [f"{flow}: {one}" for told in situations(flow) for one in _not_told(told)]
    assert not wrong, "\n".join(wrong)


def _not_told(told: Situation) -> Iterator[str]:
    """Yield what a situation lacks, or has too much."""
    id, story, expected = told["id"], told["story"], told["plan"]
    if any(map(is_to_write, story.values())):
        yield f"the story of {id} is still to write: who, and what?"
    elif story.keys() != set(LANGS):
        yield f"the story of {id} is told in {', '.join(story)}"
    else:
        zh = sum(story["zh"].count(stop) for stop in "。？！")
        en = sum(story["en"].count(stop) for stop in (". ", "? ", "! ")) + 1
        yield from (
            f"the story of {id} has {sentences} sentences in {lang}, not two to four"
            for lang, sentences in (("zh", zh), ("en", en))
            if not 2 <= sentences <= 4
        )
    for misspelt in told.keys() ^ Situation.__annotations__.keys():
        yield f"{id} lacks {misspelt}, or does not know it"
    for unknown in expected.keys() - Expected.__annotations__.keys():
        yield f"the plan of {id} expects {unknown}, which is not looked at"
    if not id.startswith(expected["row"].lower() + "_"):
        yield f"{id} does not begin with its row, {expected['row']}"


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
