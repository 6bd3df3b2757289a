"""The walk merges cases that have the same future, and loses none of them."""

from collections.abc import Iterable
from random import Random
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide_logic.analysis.state_graph import StateGraph
from guide_logic.analysis.walk import walk
from guide_logic.language.claims import Claim
from guide_logic.language.conditions import ALWAYS, UNSURE, Condition
from guide_logic.language.decisions import Clash, Deadline, Row, Step, Use
from guide_logic.language.facts import Amount, Choice, Option, Question
from guide_logic.language.flow import Flow
from guide_logic.language.sums import whole
from guide_logic.language.things import Evidence, Note, Warn
from guide_logic.planning.cases import row_of
from guide_logic.planning.interview import Interview
from guide_logic.planning.plan import plan_of
from tests.sample import FLOW, interviews
from tests.small import LAW, TODAY, asks, days, every_interview, fact, question, row, step, text

# ── small flows, against every interview one by one ─────────────────────────

A = fact("a", "no", "yes", "later")
B = fact("b", unsure="yes")
C = fact("c", asked_when=A.is_("yes"), otherwise="no")
DAYS = days()
PRICE = Amount("price", text("price"))
DANGER = fact("danger")
FACTS = [A, B, C, DANGER]

LEAVES = st.sampled_from(
    [ALWAYS, *(one.is_(option) for one in FACTS for option in one.options), DAYS.at_least(3)]
)
WHENS = st.recursive(
    LEAVES,
    lambda parts: st.one_of(
        st.tuples(parts, parts).map(lambda pair: pair[0] & pair[1]),
        st.tuples(parts, parts).map(lambda pair: pair[0] | pair[1]),
        parts.map(lambda one: ~one),
    ),
    max_leaves=4,
)


class Found(NamedTuple):
    """What there is to find in a flow, by merging or one by one."""

    interviews: int
    longest: int
    rows: set[str]
    uncovered: bool
    without_step: set[str]
    asked: set[str]
    offered: set[str]
    reached: set[str]


@st.composite
def _flows(draw: st.DrawFn) -> Flow:
    steps = [_step(id, draw(WHENS), draw(WHENS), draw(st.booleans())) for id in ("one", "two")]
    rows = [
        row(f"row{place}", draw(WHENS), *draw(st.lists(_uses(steps), min_size=1, max_size=2)))
        for place in range(draw(st.integers(min_value=1, max_value=3)))
    ]
    if draw(st.booleans()):
        rows.insert(0, row("fire", DANGER.is_("yes"), steps[0], beside={"danger": "no"}))
    sets = draw(st.sampled_from(["no", "yes"]))
    pick = Option("pick", text("pick"), {"a": "later", "b": sets}, when=draw(WHENS))
    both = Choice("both", (A, B), (Option("no", text("no"), {"a": "no", "b": "no"}), pick))
    first = draw(
        st.sampled_from([(asks(A), asks(B)), (asks(B), asks(A)), (question("both", both),)])
    )
    return Flow(
        "small",
        name=text("small"),
        questions=(asks(DANGER), *first, asks(C), asks(DAYS), asks(PRICE, on_plan=True)),
        rows=tuple(rows),
        alongside=tuple(draw(st.lists(_uses(steps), max_size=1))),
        claims=(Claim("back", text("back"), when=draw(WHENS), sum=whole, sources=(LAW,)),),
        warnings=(Warn("care", text("care"), when=draw(WHENS)),),
        clashes=(Clash("V1", text("clash"), when=A.said("later") & C.said("yes")),),
        price=PRICE,
    )


def _step(id: str, when: Condition, then: Condition, counted: bool) -> Step:
    made = step(id, Deadline(text("soon"), days=2, since=DAYS if counted else None, when=when))
    made.notes = (Note(then, text("note")),)
    made.evidence = (Evidence(f"{id}_proof", text("proof"), when=when),)
    return made


def _uses(steps: list[Step]) -> st.SearchStrategy[Use]:
    return st.tuples(st.sampled_from(steps), WHENS).map(lambda pair: pair[0].if_(pair[1]))


def _one_by_one(flow: Flow) -> Found:
    found = Found(0, 0, set(), False, set(), set(), set(), set())
    for held in every_interview(flow):
        plan = plan_of(flow, held.known, TODAY)
        case = flow.effective(held.known)
        reached = {f"claim {claim.id}" for claim in plan[Claim]}
        reached |= {f"warning {warn.id}" for warn in plan[Warn]}
        reached |= {f"step {one.step.id}" for one in plan.steps}
        reached |= {f"step {use.step.id}" for use in flow.alongside if use.when.holds(case)}
        if plan.row:
            reached.add(f"row {plan.row.id}")
            found.rows.add(plan.row.id)
            if not plan.steps:
                found.without_step.add(plan.row.id)
            found.reached.update(reached)
        found.asked.update(held.asked)
        found.offered.update(f"{field}.{answer}" for field, answer in held.answers.items())
        found = found._replace(
            interviews=found.interviews + 1,
            longest=max(found.longest, held.questions),
            uncovered=found.uncovered or plan.row is None,
        )
    return found


def _walked(flow: Flow) -> Found:
    graph = walk(flow)
    return Found(
        graph.interviews,
        graph.longest,
        {leaf.row.id for leaf in graph.leaves if leaf.row},
        any(leaf.row is None for leaf in graph.leaves),
        {leaf.row.id for leaf in graph.leaves if leaf.row and not leaf.stepped},
        set(graph.asked),
        set(graph.offered),
        set(graph.reached),
    )


@settings(max_examples=60)
@given(_flows())
def test_the_walk_finds_what_holding_every_interview_finds(flow: Flow) -> None:
    """The proof of a flow rests on nothing being lost when cases are merged."""
    found, walked = _one_by_one(flow), _walked(flow)
    if found.uncovered:  # what is collected without a row stands in no plan
        found, walked = found._replace(reached=set()), walked._replace(reached=set())
    assert walked == found


def _flow(*rows: Row, questions: Iterable[Question], claims: tuple[Claim, ...] = ()) -> Flow:
    return Flow("small", name=text("small"), questions=tuple(questions), rows=rows, claims=claims)


def test_a_row_and_one_of_its_steps_may_share_a_condition() -> None:
    """The step's being noted must not make the walk forget that the row has won."""
    flow = _flow(
        row("first", A.is_("yes"), step("two").if_(B.is_("yes")), step("one").if_(A.is_("yes"))),
        row("rest", ALWAYS),
        questions=[asks(A), asks(B)],
        claims=(Claim("back", text("back"), when=B.is_("yes"), sources=(LAW,)),),
    )
    assert _walked(flow) == _one_by_one(flow)


def test_what_is_collected_asks_the_same_beside_a_danger() -> None:
    """The runtime asks no question that the proof does not know of."""
    flow = _flow(
        row("fire", DANGER.is_("yes"), beside={"danger": "no"}),
        row("rest", ALWAYS),
        questions=[asks(DANGER), asks(B)],
        claims=(Claim("back", text("back"), when=DANGER.is_("no") & B.is_("yes"), sources=(LAW,)),),
    )
    assert _walked(flow) == _one_by_one(flow)


def test_answers_of_one_page_that_clash_are_treated_alike() -> None:
    """Two fields of a page can contradict each other as well as two pages can."""
    flow = Flow(
        "small",
        name=text("small"),
        questions=(asks(A, B, id="page"),),
        rows=(row("first", A.is_("yes") & B.is_("yes")), row("rest", ALWAYS)),
        clashes=(Clash("V1", text("clash"), when=A.said("yes") & B.said("yes")),),
    )
    assert _walked(flow) == _one_by_one(flow)


def test_equal_futures_are_one_state() -> None:
    """Sixteen interviews about four idle facts need a handful of states."""
    facts = [fact(f"f{place}") for place in range(4)]
    rule = facts[0].is_("yes") | facts[1].is_("yes") | facts[2].is_("yes") | facts[3].is_("yes")
    graph = walk(_flow(row("any", rule), row("rest", ALWAYS), questions=map(asks, facts)))
    assert (graph.interviews, len(graph.questions)) == (31, 6)


# ── the complaint path ──────────────────────────────────────────────────────


def test_millions_of_interviews_are_some_thousand_states(graph: StateGraph) -> None:
    """Every build proves the whole flow, so it must take seconds."""
    assert graph.interviews > 2_000_000
    assert len(graph.questions) < 50_000


def test_every_question_a_reader_meets_was_walked(graph: StateGraph) -> None:
    """The proof speaks of the interview that readers really hold."""
    for held in interviews():
        assert {question.id for question in held.asked} <= graph.asked
        assert {f"{field}.{answer}" for field, answer in held.answers.items()} <= {
            *graph.offered,
            *(f"refund_days.{number}" for number in ("", "0", "3", "9")),
        }


def test_the_longest_interview_is_one_that_readers_can_hold(graph: StateGraph) -> None:
    """The figure that `check` prints is true, and no more than twelve."""
    assert max(len(held.asked) for held in interviews()) == graph.longest <= 12


def test_every_final_state_is_reached_by_the_answers_it_names(graph: StateGraph) -> None:
    """A counter-example that cannot be replayed would help no author."""
    for leaf in Random(1).sample(graph.leaves, 25):
        interview = Interview(FLOW, graph.example(leaf))
        assert interview.next is None
        assert row_of(FLOW, FLOW.effective(interview.known)) is leaf.row


def _ordinary() -> Flow:
    """The flow for readers who paid on a platform, to a shop, and are in no danger.

    "Not sure" cannot be taken away: it counts as no danger, as paid on another
    platform, and as a seller one cannot place.
    """
    kept = {"safety": {"none"}, "who": {"shop"}}
    questions = []
    for one in FLOW.questions:
        (field, *_) = one.asks
        if isinstance(field, Choice) and one.id in ("safety", "where", "who"):
            options = tuple(
                option
                for option in field.options
                if option.id != UNSURE
                and (one.id == "where" or option.id in kept[one.id])
                and option.sets.get("pay") != "offline"
            )
            one = question(one.id, Choice(field.id, field.facts, options))
        questions.append(one)
    return Flow(
        "ordinary",
        name=FLOW.name,
        questions=tuple(questions),
        rows=FLOW.rows,
        alongside=FLOW.alongside,
        claims=FLOW[Claim],
        warnings=FLOW[Warn],
        evidence=FLOW[Evidence],
        clashes=FLOW.clashes,
        price=FLOW.price,
        holidays=FLOW.holidays,
    )


def test_an_ordinary_case_is_asked_at_most_seven_questions() -> None:
    """Readers are tired; every such interview is looked at, not a sample."""
    assert walk(_ordinary()).longest <= 7


def test_not_sure_to_everything_ends_in_a_plan_with_steps() -> None:
    """The most careful reader is helped too."""
    interview = Interview(FLOW, {})
    answers: dict[str, object] = {}
    while interview.next is not None:
        answers.update({field.id: UNSURE for field in interview.next.asks})
        interview = Interview(FLOW, answers)
    plan = plan_of(FLOW, interview.known, TODAY)
    assert plan.row is not None
    assert plan.steps


@pytest.mark.parametrize("ref", [row.ref for row in FLOW.rows])
def test_every_row_has_a_final_state_of_its_own(graph: StateGraph, ref: str) -> None:
    """No row stands there for nobody."""
    assert any(leaf.row and leaf.row.ref == ref and leaf.stepped for leaf in graph.leaves)
