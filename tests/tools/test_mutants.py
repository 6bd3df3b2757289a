"""A mistake in a condition is caught by a story that lies on one side of it, and by no other."""

import pytest

from guide_logic.language.flow import Flow
from tests.toaster.site import GUIDES
from tools.mutants import Trial, report
from tools.sides import Kept, Known, Sides, sides_written

FLOW: Flow = GUIDES.load("toaster")
CASES: dict[str, Known] = {
    "t1_sparks": {"fault": "sparks", "receipt": "kept", "seller": "unasked"},
    "t1_cold": {"fault": "cold", "receipt": "lost", "seller": "refused"},
    "t2_pale": {"fault": "pale"},
}


def _missed(sides: Sides) -> set[str]:
    """Return what nothing catches: place and mistake."""
    trial = Trial(Kept(FLOW, CASES, sides))
    return {f"{mutant.place.name} {mutant.mistake}" for mutant, cases in trial.missed if cases}


def test_a_mistake_in_a_row_or_a_step_is_caught_by_the_ladder_of_a_story() -> None:
    """Row and ladder of a situation are written down whole."""
    assert not {one for one in _missed({}) if one.startswith(("row", "step"))}


def test_an_inverted_condition_of_what_is_collected_is_missed_until_a_story_tells_its_side() -> (
    None
):
    """Eleven such changes once passed every test."""
    inverted = "evidence witness is turned round"
    assert inverted in _missed({})
    assert inverted not in _missed({"evidence witness": {"yes": ["t1_cold"]}})
    assert inverted not in _missed({"evidence witness": {"no": ["t1_sparks"]}})


def test_a_dropped_conjunct_is_caught_by_the_side_on_which_it_matters_alone() -> None:
    """A story that has the rest of the condition too does not notice that a part is gone."""
    dropped = "evidence witness lacks (fault in {pale} | receipt in {lost})"
    assert dropped in _missed({"evidence witness": {"yes": ["t1_cold"]}})
    assert dropped not in _missed({"evidence witness": {"no": ["t1_sparks"]}})


def test_a_story_may_be_told_with_another_answer() -> None:
    """The same reader without the receipt; what the answer opens is answered “not sure”."""
    assert "evidence witness holds never" not in _missed(
        {"evidence witness": {"yes": ["t1_sparks, receipt=lost"]}}
    )
    assert Kept(FLOW, CASES, {}).case("t2_pale, fault=cold") == {
        "fault": "cold",
        "receipt": "unknown",
        "seller": "unknown",
    }


def test_what_is_drafted_catches_all_that_makes_a_difference_and_is_so() -> None:
    """An author reads it; nothing is told that the flow does not do."""
    sides = Trial(Kept(FLOW, CASES, {})).drafted()
    assert _missed(sides) == set()
    assert list(Kept(FLOW, CASES, sides).wrong()) == []
    assert sides_written(sides).splitlines()[:3] == [
        "{",
        '"claim repair": {"yes": ["t1_sparks"], "no": ["t2_pale"]},',
        '"evidence receipt": {"yes": ["t1_sparks, fault=cold"], "no": ["t1_cold"]},',
    ]


def test_what_is_kept_stays_in_its_order_when_more_is_drafted() -> None:
    """A diff shows what is new, and nothing that only moved."""
    sides = Trial(Kept(FLOW, CASES, {})).drafted()
    sides["evidence witness"]["no"] = ["t2_pale", "t1_sparks, fault=cold", "t1_sparks"]
    assert sides_written(Trial(Kept(FLOW, CASES, sides)).drafted()) == sides_written(sides)
    del sides["evidence witness"]["no"][-1]
    more = Trial(Kept(FLOW, CASES, sides)).drafted()["evidence witness"]["no"]
    assert more[:2] == ["t2_pale", "t1_sparks, fault=cold"]


@pytest.mark.parametrize(
    ("name", "case", "why"),
    [
        ("evidence witness", "t1_sparks", "it is told as 'yes', and is not so"),
        ("evidence witness", "t9_burnt", "no situation of that name is kept"),
        ("evidence whiteness", "t1_sparks", "the flow has no such condition"),
        ("step ask_seller of T1", "t2_pale", "the plan does not come to it"),
    ],
)
def test_a_side_that_is_not_so_is_named_with_what_is_wrong(name: str, case: str, why: str) -> None:
    """Its author renamed a story, or changed a rule."""
    kept = Kept(FLOW, CASES, {name: {"yes": [case]}})
    assert list(kept.wrong()) == [(name, case, why)]
    assert Trial(kept).drafted().get(name) != {"yes": [case]}


def test_the_report_says_how_many_are_caught_and_each_that_is_not_in_words() -> None:
    """Whoever reads it knows where to look, and which story tells."""
    lines, enough = report(Trial(Kept(FLOW, CASES, {})), GUIDES)
    assert not enough
    assert lines[0].startswith("toaster: 6 conditions, ")
    assert lines[1:4] == [
        "flows/toaster/claims.py:13 claim repair",
        "  when The fault: It stays cold / It sparks",
        "  holds always: told by t2_pale",
    ]
