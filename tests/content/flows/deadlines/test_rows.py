"""What holds for whoever asks for dates, whatever they are about."""

from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest

from guide_logic.analysis.bits import bits_of
from guide_logic.analysis.proof import check_flow
from guide_logic.analysis.rule_index import RuleIndex
from guide_logic.content.flows.deadlines import FLOW
from guide_logic.language.entries import Day
from guide_logic.language.facts import Fact
from guide_logic.language.flow import Flow
from guide_logic.language.flow_rules import collected_rules
from guide_logic.language.kinds import KINDS
from guide_logic.language.time_limits import Term
from guide_logic.planning.interview import Interview
from guide_logic.planning.plan import plan_of
from guide_logic.site import GUIDES
from tests.graphs import graph_of

WITH_CALENDAR = [id for id in GUIDES.flows if GUIDES.load(id).calendar]


FACTS = {id: list(fact.options) for id, fact in FLOW.facts.items() if isinstance(fact, Fact)}
CASES = [dict(zip(FACTS, pick, strict=True)) for pick in product(*FACTS.values())]


def _case(term: Term) -> dict[str, str]:
    """Return facts in which a term applies."""
    return next(case for case in CASES if term.when.holds(case))


def test_the_flow_is_proved() -> None:
    """Each case reaches one row with a step, and every date is met by someone."""
    assert check_flow(FLOW) == []


@pytest.mark.parametrize("term", FLOW.calendar, ids=[term.id for term in FLOW.calendar])
def test_each_date_stands_in_the_plan_before_on_and_after_its_day(term: Term) -> None:
    """Found by its day alone: the plan says it is to come, is today, is over."""
    facts = {**_case(term), term.trigger.id: "2026-03-02"}
    found = [one for one in plan_of(FLOW, facts, date(2026, 3, 3)).calendar if one.id == term.id]
    assert len(found) == 1
    day = found[0].day
    assert day is not None
    for off in (-1, 0, 1):
        plan = plan_of(FLOW, facts, day + timedelta(days=off))
        assert [one.left for one in plan.calendar if one.id == term.id] == [-off]


@pytest.mark.usefixtures("graph")  # that of the complaint path is looked at too
@pytest.mark.parametrize("id", [id for id in WITH_CALENDAR if id != FLOW.id])
def test_the_calendar_asks_no_reader_more_before_the_plan(id: str) -> None:
    """Dates are a help beside the plan; a question more for them would cost everyone.

    Wherever one is asked, a rule that is none of the calendar's asks it as well.
    """
    flow = GUIDES.load(id)
    things: dict[str, Any] = {kind.plural: flow[kind] for kind in KINDS}
    without = Flow(
        flow.id,
        name=flow.name,
        questions=flow.questions,
        rows=flow.rows,
        alongside=flow.alongside,
        **things,
        clashes=flow.clashes,
        price=flow.price,
        court=flow.court,
        letters=flow.letters,
        holidays=flow.holidays,
    )
    graph, bare = graph_of(id), RuleIndex(without)
    index, residuals = graph.function.index, graph.function.residuals
    asking = {rule for place, rule in enumerate(bare.rules) if bare.asking >> place & 1}
    # What a step reads as well matters in fewer cases there than in the calendar.
    collected = asking & {bare.rules[place] for place, _ in bare.collected}
    asking -= {index.rules[place] for place, _ in index.collected} - collected
    left = residuals.of(bits_of(at for at, rule in enumerate(index.rules) if rule in asking))
    for state, question in graph.questions.items():
        if question is not None and not question.late:
            assert state.still_open & residuals.asking[question.id] & left, question.id


@pytest.mark.parametrize("id", WITH_CALENDAR)
def test_every_day_asked_for_starts_a_term_or_a_step(id: str) -> None:
    """A day that nothing counts from is asked in vain."""
    flow = GUIDES.load(id)
    read = {rule.number for rule in collected_rules(flow)} | {
        deadline.reads for step in flow.steps.values() for deadline in step.deadlines
    }
    assert {fact.id for fact in flow.facts.values() if isinstance(fact, Day)} <= read


def test_a_reader_is_asked_only_for_the_days_of_the_case() -> None:
    """Twenty-four fields would be a form, not a help."""
    interview = Interview(FLOW, {"matter": "courier"})
    assert interview.next is None
    dates = FLOW.question("dates")
    assert dates is not None
    assert [field.id for field in interview.fields(dates)] == ["courier_on", "postal_on"]
    for answers in CASES:
        assert 1 <= len(Interview(FLOW, answers).fields(dates)) <= 7
