"""A condition in the fewest words says the same as the author's, of every case there can be."""

from collections.abc import Iterator

import pytest

from guide_logic.analysis.possible_cases import PossibleCases
from guide_logic.analysis.shortest import NO_END, Literal, Said, Shortest
from guide_logic.language.conditions import Condition, Value
from guide_logic.language.facts import Fact
from guide_logic.language.flow import Flow
from guide_logic.language.kinds import KINDS
from guide_logic.planning.cases import row_of
from guide_logic.planning.outcomes import follow
from guide_logic.planning.plan import ladder_of
from guide_logic.site import GUIDES
from tests.cases.situations import situations
from tests.small import TODAY, asks, days, fact, row, text

_Case = dict[str, Value]

STATE = fact("state", "to_ship", "shipped", "received", "closed")
PAID = fact("paid")
LATE = fact("late", asked_when=PAID.is_("yes"), otherwise="no")
DAYS = days()
SMALL = Flow(
    "order",
    name=text("order"),
    questions=(asks(PAID), asks(STATE), asks(LATE), asks(DAYS)),
    rows=(
        row("closed", STATE.is_("closed")),
        row("early", ~DAYS.at_least(2)),
        row("slow", ~DAYS.at_least(5)),
    ),
)


def _said(when: Condition, row: str = "") -> Said:
    cases = PossibleCases(SMALL)
    return Shortest(cases).said(when, cases.of_row(row) if row else cases.all)


def test_what_holds_in_every_case_of_a_place_is_not_said() -> None:
    """No reader of the row “closed” need be told that the order is closed."""
    assert _said(STATE.is_("closed"), "closed").always
    assert _said(STATE.is_("shipped"), "closed").never
    assert _said(STATE.is_("closed", "shipped") & PAID.is_("yes"), "closed").products == (
        (Literal("paid", ("yes",)),),
    )


def test_any_but_one_is_said_so() -> None:
    """Three of four states are read as “anything but the fourth”."""
    (product,) = _said(STATE.is_("to_ship", "shipped", "received")).products
    assert product == (Literal("state", ("closed",), but=True),)


def test_what_only_says_when_a_question_is_asked_is_left_out() -> None:
    """“Late, and paid” repeats itself where only the paid are asked."""
    assert _said(LATE.is_("yes")).products == ((Literal("late", ("yes",)),),)


def test_a_number_is_said_from_one_cut_to_the_next() -> None:
    """Where two days have passed for sure, “fewer than five” says nothing else."""
    assert _said(DAYS.at_least(5)).products == ((Literal("days", ((5, NO_END),)),),)
    assert _said(~DAYS.at_least(5), "slow").always


def test_nothing_that_is_joined_stands_inside_what_is_joined() -> None:
    """“One and (another or a third)” is two sentences without a bracket."""
    said = _said(PAID.is_("yes") & (STATE.is_("shipped") | DAYS.at_least(5)))
    assert [len(product) for product in said.products] == [2, 2]


# ── every case of the situations, and what may come of it ────────────────────


def _cases(flow: Flow) -> Iterator[_Case]:
    """Yield the facts of cases as rules see them, and those after each outcome of the move."""
    for told in situations(flow.id)[::4]:
        known: _Case = dict(told["facts"])
        yield known
        for planned in ladder_of(flow, known, TODAY).steps[:3]:
            for outcome in planned.outcomes:
                yield follow(flow, known, outcome, TODAY, TODAY)


def _complete(flow: Flow, known: _Case) -> _Case:
    """Return a case with what is not asked in it."""
    case = flow.effective(flow.settled(known))
    for one in flow.facts.values():
        if isinstance(one, Fact) and one.asked_when.holds(case) is False:
            case[one.id] = one.otherwise
    return case


def _is(literal: Literal, case: _Case) -> bool | None:
    value = case.get(literal.fact)
    if value is None:
        return None
    found = False
    for one in literal.values:
        if isinstance(one, tuple):
            number = value if isinstance(value, int) else 0
            found |= one[0] <= number < one[1]
        else:
            found |= one == value
    return found is not literal.but


def _holds(said: Said, case: _Case) -> bool | None:
    truths = []
    for product in said.products:
        each = [_is(literal, case) for literal in product]
        truths.append(False if False in each else None if None in each else True)
    truth = True if True in truths else None if None in truths else False
    return truth if truth is None else truth is not said.unless


@pytest.mark.parametrize("id", GUIDES.flows)
def test_what_is_said_is_so_in_every_case_of_the_situations_and_after_it(id: str) -> None:
    """The outline may be short, but not wrong: each case is tried against each sentence."""
    flow = GUIDES.load(id)
    cases = PossibleCases(flow)
    shortest = Shortest(cases)
    tried: set[tuple[Condition, int, tuple[Value | None, ...]]] = set()
    for known in _cases(flow):
        case = _complete(flow, known)
        won = row_of(flow, case)
        if won is None:
            continue
        here: list[tuple[Condition, int]] = [(use.when, cases.of_row(won.id)) for use in won.uses]
        here += [(won.when, cases.before_row(won.id))]
        here += [(one.when, cases.all) for kind in KINDS for one in flow[kind]]
        for use in won.uses:
            if use.when.holds(case):
                step = use.step
                within = cases.of_step(step.id)
                here += [(one.when, within) for one in (*step.notes, *step.deadlines)]
                here += [(one.when, within) for one in (*step.fails, *step.where)]
        for when, within in here:
            key = when, within, tuple(case.get(fact) for fact in when.facts)
            if key in tried:
                continue
            tried.add(key)
            truth = when.holds(case)
            for said in (shortest.said(when, within), shortest.roughly(when, within)):
                found = _holds(said, case)
                if said.roughly:
                    assert truth is not True or found is not False, (id, known, when, said)
                else:
                    assert None in (truth, found) or truth == found, (id, known, when, said)
    assert len(tried) > 20
