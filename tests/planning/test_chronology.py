"""The days of what happened, as a list and as a sentence of a letter."""

from datetime import date

import pytest

from guide_logic.language.conditions import Value
from guide_logic.language.entries import Day, Days
from guide_logic.language.text import LANGS
from guide_logic.planning.chronology import chronology, told_in_letters
from guide_logic.planning.outcomes import after
from guide_logic.site import GUIDES
from tests import refund
from tests.refund import DAY

FLOW = refund.flow()
PATH = GUIDES.load("complaint-path")
ASKED = ("asked", date(2026, 11, 20))


def lines(flow_known: dict[str, Value], lang: str = "en", today: date = DAY) -> list[str]:
    """Return the list for days typed into the complaint path."""
    return [one.line(lang) for one in chronology(PATH, flow_known, [], today)]


def test_days_that_are_known_and_outcomes_noted_stand_in_one_order() -> None:
    """A letter says what came first."""
    told = [ASKED, ("refused", date(2026, 11, 21))]
    progress = after(FLOW, {"refund": "none"}, told, DAY)
    found = chronology(FLOW, progress.known, progress.events, DAY)
    assert [(one.day, one.told.en) for one in found] == [
        (date(2026, 11, 20), "told asked"),
        (date(2026, 11, 21), "told refused"),
    ]


def test_a_day_that_an_outcome_started_is_told_once() -> None:
    """The outcome says it in better words than the day."""
    progress = after(FLOW, {"refund": "none"}, [ASKED], DAY)
    assert progress.known["asked_on"] == "2026-11-20"
    assert len(chronology(FLOW, progress.known, progress.events, DAY)) == 1


def test_a_number_of_days_is_told_with_the_day_it_leads_to() -> None:
    """Asked two days ago is a day, too."""
    assert lines({"refund_days": 2}) == ["20 November 2026: I asked for a refund"]
    assert lines({"refund_days": 2}, "zh") == ["2026年11月20日：我申请了退款"]


def test_a_day_still_to_come_has_not_happened() -> None:
    """A seller may have promised to ship next week."""
    assert lines({"promised_on": "2026-11-23"}) == []
    assert len(lines({"promised_on": "2026-11-22"})) == 1


@pytest.mark.parametrize("lang", LANGS)
def test_a_letter_tells_it_in_one_sentence(lang: str) -> None:
    """In the language of the letter; of silence it is known only that it lasted till then."""
    answers: dict[str, Value] = {"refund": "none"}
    told = after(FLOW, answers, [ASKED, ("silent", date(2026, 11, 22))], DAY)
    said = told_in_letters(chronology(FLOW, told.known, told.events, DAY))
    assert said is not None
    assert (
        said.text.say(lang)
        == {
            "zh": "2026年11月20日，中文：told asked；截至2026年11月22日，中文：told silent。",
            "en": "On 20 November 2026 told asked; up to 22 November 2026 told silent.",
        }[lang]
    )
    assert {"refund", "asked_on"} <= said.facts


def test_a_letter_says_nothing_where_no_day_is_known() -> None:
    """No heading over nothing."""
    assert told_in_letters([]) is None


@pytest.mark.parametrize("id", GUIDES.flows)
def test_what_is_told_can_follow_a_day(id: str) -> None:
    """“On 20 November the seller …”: a name would lose its capital there."""
    flow = GUIDES.load(id)
    told = [one.told.en for step in flow.steps.values() for one in step.outcomes]
    days = [fact for fact in flow.facts.values() if isinstance(fact, (Day, Days))]
    told += [fact.told.en for fact in days if fact.told]
    first = {text.split()[0] for text in told}
    ordinary = {"After", "All", "It", "Mediation", "My", "No", "Nobody", "None", "Nothing", "On",
                "Our", "Reconsideration", "Talks", "The", "There", "We", "What"}  # fmt: skip
    assert first - ordinary - {"I", "12315"} == set()
    assert [text for text in told if text.endswith(".")] == []
