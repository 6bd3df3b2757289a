"""A mutant is a condition with one mistake in it that an author could make."""

from guide_logic.analysis.mutants import mutants
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.flow import Flow
from tests.small import asks, days, fact, row, text

COLOUR = fact("colour", "red", "green", "blue", "grey")
SIZE = fact("size", "small", "large")
DAYS = days()
FLOW = Flow(
    "sample",
    name=text("sample"),
    questions=(asks(COLOUR), asks(SIZE), asks(DAYS)),
    rows=(row("all", ALWAYS),),
)


def test_a_part_is_dropped_or_turned_round_and_an_option_is_another() -> None:
    """All of these once passed every test: a conjunct dropped, a condition inverted."""
    made = mutants(FLOW, COLOUR.is_("red", "grey") & SIZE.is_("large"))
    assert {mistake: repr(mutant) for mutant, mistake in made.items()} == {
        "holds always": "ALWAYS",
        "holds never": "NEVER",
        "is turned round": "(colour in {blue, green} | size in {small})",
        "lacks colour in {grey, red}": "size in {large}",
        "has not colour in {grey, red}": "(size in {large} & colour in {blue, green})",
        "has colour=green in the place of red": "(size in {large} & colour in {green, grey})",
        "has colour=green in the place of grey": "(size in {large} & colour in {green, red})",
        "lacks size in {large}": "colour in {grey, red}",
        "has not size in {large}": "(colour in {grey, red} & size in {small})",
    }


def test_of_all_options_but_one_the_one_is_another() -> None:
    """“Not red” is as easily “not green”; the other two are no likelier to be mistaken."""
    made = mutants(FLOW, ~COLOUR.is_("red"))
    assert "has colour=green in the place of red" in made.values()
    assert len(made) == 4


def test_a_cut_point_is_one_further_on() -> None:
    """After nine days or after ten is soon confused."""
    assert "counts to 10" in mutants(FLOW, DAYS.at_least(9)).values()


def test_what_a_mistake_leaves_as_it_was_is_none() -> None:
    """Of two options the other one is the same as the opposite."""
    condition = SIZE.is_("large")
    assert condition not in mutants(FLOW, condition)
    assert list(mutants(FLOW, condition).values()) == [
        "holds always",
        "holds never",
        "is turned round",
    ]
