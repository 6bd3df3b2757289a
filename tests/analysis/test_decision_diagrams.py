"""A diagram leads to true in exactly the cases in which its condition holds."""

from itertools import product

from hypothesis import given

from guide_logic.analysis.decision_diagrams import DecisionDiagrams
from guide_logic.language.conditions import Condition, Value
from guide_logic.language.flow import Flow
from tests.language.test_conditions import NUMBERS, OPTIONS, TREES, Said
from tests.small import asks, days, fact, row, text

COLOUR = fact("colour", *OPTIONS["colour"])
SIZE = fact("size", *OPTIONS["size"])
FLOW = Flow(
    "small",
    name=text("small"),
    questions=(asks(SIZE), asks(days()), asks(COLOUR)),
    rows=(row("any", COLOUR.is_("red") | SIZE.is_("large")), row("rest", COLOUR.is_("red"))),
)


def _followed(diagrams: DecisionDiagrams, condition: Condition, case: dict[str, Value]) -> bool:
    node = diagrams.of(condition)
    while node > 1:
        fact, *following = diagrams.nodes[node - 2]
        name = diagrams.facts[fact]
        node = following[diagrams.value(name, case[name])]
    return node == 1


@given(TREES)
def test_a_diagram_is_its_condition_in_every_case(said: Said) -> None:
    """The page follows the diagram; the condition is what the author wrote."""
    diagrams = DecisionDiagrams(FLOW, {"days": [1, 2, 3, 4]})
    for colour, size, number in product(OPTIONS["colour"], OPTIONS["size"], NUMBERS):
        case: dict[str, Value] = {"colour": colour, "size": size, "days": number}
        assert _followed(diagrams, said.condition, case) is said.condition.holds(case), case


def test_a_fact_that_makes_no_difference_is_not_in_a_diagram() -> None:
    """Each node is bytes that a reader waits for."""
    diagrams = DecisionDiagrams(FLOW, {"days": []})
    diagrams.of((COLOUR.is_("red") & SIZE.is_("large")) | (COLOUR.is_("red") & SIZE.is_("small")))
    assert [diagrams.facts[fact] for fact, *_ in diagrams.nodes] == ["colour"]


def test_conditions_that_say_the_same_share_a_diagram() -> None:
    """However they were written."""
    diagrams = DecisionDiagrams(FLOW, {"days": []})
    one = diagrams.of(COLOUR.is_("red") | (COLOUR.is_("blue") & SIZE.is_("large")))
    other = diagrams.of(
        (COLOUR.is_("red") & SIZE.is_("small")) | (COLOUR.is_("red", "blue") & SIZE.is_("large"))
    )
    assert one == other
