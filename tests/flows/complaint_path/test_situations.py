"""Each situation leads to the plan that was written down for it by hand."""

from functools import cache

import pytest

from guide_logic.text import LANGS
from tests.cases.plans import Plan, plan, refs, words
from tests.cases.situations import Expected, Situation, situations

SITUATIONS = situations()
ROWS = [f"B{number:02}" for number in range(1, 33)]

in_both_languages = pytest.mark.parametrize("lang", LANGS)
in_every_situation = pytest.mark.parametrize("told", SITUATIONS, ids=lambda told: told["id"])


@cache
def _plan(place: int, lang: str) -> Plan:
    told = SITUATIONS[place]
    return plan(told["facts"], told["today"], lang)


def plan_of(told: Situation, lang: str) -> Plan:
    """Return the plan that the guide gives in a situation."""
    return _plan(SITUATIONS.index(told), lang)


@in_both_languages
@in_every_situation
def test_the_row_and_its_ladder_are_those_of_the_table(told: Situation, lang: str) -> None:
    """Section 3: the first row that matches, and its steps in order."""
    got = plan_of(told, lang)
    assert got["next"] is None, f"{told['id']} still needs the question {got['next']}"
    assert got["row"]["ref"] == told["plan"]["row"]
    assert refs(got["steps"]) == told["plan"]["steps"]


@in_both_languages
@in_every_situation
def test_beside_the_ladder_stands_what_can_be_done_in_parallel(told: Situation, lang: str) -> None:
    """Section 4 by issue, and in danger the refund path."""
    assert refs(plan_of(told, lang)["alongside"]) == told["plan"]["alongside"]


@in_both_languages
@in_every_situation
def test_nobody_is_sent_where_nobody_helps(told: Situation, lang: str) -> None:
    """A channel that refuses the case costs the reader days."""
    got = plan_of(told, lang)
    sent = set(refs(got["steps"]) + refs(got["alongside"])) & set(told["plan"].get("never", []))
    assert not sent, f"{told['id']} must not be sent to {', '.join(sorted(sent))}"


@in_both_languages
@in_every_situation
def test_what_can_be_claimed_is_worked_out_to_the_fen(told: Situation, lang: str) -> None:
    """CPL art. 55(1), Food Safety Law art. 148, JD goods rules art. 11."""
    got = {claim["id"]: claim["fen"] for claim in plan_of(told, lang)["claims"]}
    expected = told["plan"].get("claims")
    if expected == {}:
        assert not got, f"{told['id']} has nothing to claim"
    for id, fen in (expected or {}).items():
        assert id in got, f"{told['id']} may claim {id}; the plan has {', '.join(got)}"
        assert got[id] == fen, f"{told['id']}: {id} is {fen} fen, not {got[id]}"
    wrong = got.keys() & set(told["plan"].get("unclaimed", []))
    assert not wrong, f"{told['id']} may not claim {', '.join(sorted(wrong))}"


@in_both_languages
@in_every_situation
def test_days_are_counted_where_they_can_be_and_made_up_nowhere(told: Situation, lang: str) -> None:
    """The first day is not counted; without a start there is no day."""
    got = plan_of(told, lang)
    due = {step["ref"]: step["due"] for step in (*got["steps"], *got["alongside"])}
    expected = told["plan"].get("due", {})
    assert {ref: due.get(ref, "no such step") for ref in expected} == expected


@in_both_languages
@in_every_situation
def test_warnings_and_evidence_fit_the_story(told: Situation, lang: str) -> None:
    """Section 5 says who proves what; V1 to V6 are answers that cannot both be so."""
    got = plan_of(told, lang)
    warned = {warning["id"] for warning in got["warnings"]}
    missing = set(told["plan"].get("warnings", [])) - warned
    assert not missing, f"{told['id']} lacks the warnings {', '.join(sorted(missing))}"
    expected = {id for id in told["plan"].get("warnings", []) if id.startswith("clash_v")}
    assert {id for id in warned if id.startswith("clash_v")} == expected
    evidence = {item["id"] for item in got["evidence"]}
    missing = set(told["plan"].get("evidence", [])) - evidence
    assert not missing, f"{told['id']} lacks the evidence {', '.join(sorted(missing))}"


@in_both_languages
@in_every_situation
def test_the_plan_says_what_this_reader_needs_to_hear(told: Situation, lang: str) -> None:
    """The name of the button, the time in the rule, and no other platform's."""
    said = words(plan_of(told, lang))
    for word in told["plan"].get("says", {}).get(lang, []):
        assert word in said, f"{told['id']} never says {word!r}"
    for word in told["plan"].get("never_says", {}).get(lang, []):
        assert word not in said, f"{told['id']} says {word!r}"


@in_every_situation
def test_a_situation_can_be_read_in_both_languages(told: Situation) -> None:
    """A lawyer signs the story, so it is told whole: two to four sentences."""
    assert told["story"].keys() == set(LANGS)
    assert 2 <= sum(told["story"]["zh"].count(stop) for stop in "。？！") <= 4
    assert 2 <= sum(told["story"]["en"].count(stop) for stop in (". ", "? ", "! ")) + 1 <= 4


@in_every_situation
def test_a_situation_expects_only_what_is_looked_at(told: Situation) -> None:
    """A misspelt expectation would never fail."""
    assert told.keys() == Situation.__annotations__.keys()
    assert told["plan"].keys() <= Expected.__annotations__.keys()
    assert told["id"].startswith(told["plan"]["row"].lower() + "_")


def test_every_row_has_two_situations_or_more() -> None:
    """One alone could fit by luck."""
    got = [told["plan"]["row"] for told in SITUATIONS]
    assert {row: got.count(row) for row in ROWS if got.count(row) < 2} == {}
    assert sorted(set(got)) == ROWS


def test_every_situation_has_a_name_of_its_own() -> None:
    """A failure names the story to read."""
    ids = [told["id"] for told in SITUATIONS]
    assert len(ids) == len(set(ids))
