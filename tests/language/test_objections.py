"""An objection stands where it fits, asks nothing of its own, and answers by the case."""

from collections.abc import Mapping

import pytest

from guide_logic.analysis.proof import check_graph
from guide_logic.analysis.walk import walk
from guide_logic.content.law import ECL, TAOBAO_RULES
from guide_logic.content.law.bound import TAOBAO
from guide_logic.language.conditions import ALWAYS, NEVER, Condition, Value
from guide_logic.language.flow import Flow, FlowError
from guide_logic.language.objections import OFTEN, RARELY, Objection, Speaker
from guide_logic.language.sources import Source
from guide_logic.language.text import T
from guide_logic.language.things import Sources
from guide_logic.planning.objections import ordered
from guide_logic.planning.plan import Plan, plan_of
from guide_logic.planning.relevance import next_question
from tests.small import TODAY, asks, fact, row, text

PAID, PRIVATE = fact("paid"), fact("private")
SHOP = Speaker("shop", text("the shop"))


def objection(
    id: str,
    likely: int = OFTEN,
    sources: Sources = (),
    under: Mapping[Source, T] | None = None,
) -> Objection:
    """Return an objection that is answered alike in every case."""
    said = text(f"{id}!")
    return Objection(
        id,
        said=said,
        truth=text("truth"),
        under=under,
        answer=text(f"answer to {id}"),
        holds=text("holds"),
        right=text("right"),
        by=SHOP,
        likely=likely,
        sources=sources,
    )


def flow(*objections: Objection, binding: Mapping[str, Condition] | None = None) -> Flow:
    """Return a flow about an order that is paid or not; only the second row asks who sold it."""
    return Flow(
        "order",
        name=text("order"),
        questions=(asks(PAID), asks(PRIVATE)),
        rows=(
            row("paid", PAID.is_("yes")),
            row("private", PRIVATE.is_("yes")),
            row("rest", ALWAYS),
        ),
        objections=objections,
        binding=binding or {},
    )


def plan(made: Flow, known: Mapping[str, Value]) -> Plan:
    """Return the plan of a case of it."""
    return plan_of(made, known, TODAY)


def ids(made: Flow, known: Mapping[str, Value]) -> list[str]:
    """Return the objections of a plan in the order in which they are shown."""
    return [one.id for one in ordered(plan(made, known), made.settled(known))]


OPENED = objection("opened").if_(PAID.is_("yes"))
LATE = objection("late", RARELY).if_(ALWAYS, unless=PRIVATE.is_("yes"))


@pytest.mark.parametrize(
    ("known", "stand"),
    [
        ({"paid": "yes", "private": "no"}, ["opened", "late"]),
        ({"paid": "no", "private": "no"}, ["late"]),
        ({"paid": "no", "private": "yes"}, []),
        ({"paid": "yes"}, ["opened"]),
    ],
)
def test_it_stands_where_it_fits_and_nowhere_its_exception_does(
    known: dict[str, Value], stand: list[str]
) -> None:
    """What is not known is not taken for granted: then it does not stand."""
    assert ids(flow(OPENED, LATE), known) == stand


def test_nothing_is_asked_for_its_sake() -> None:
    """The reader is tired; what is likely is listed without a question."""
    assert next_question(flow(LATE), {"paid": "yes"}) is None
    assert walk(flow(LATE)).interviews == walk(flow()).interviews


def test_what_was_said_comes_first_however_rare_it_is() -> None:
    """That is the one the reader has to answer."""
    known = {"paid": "yes", "private": "no", "said_late": "yes"}
    assert ids(flow(OPENED, LATE), known) == ["late", "opened"]


def test_whether_it_was_said_is_a_fact_that_no_question_sets() -> None:
    """It can be given from outside, left out, or be not sure: then it was not said."""
    made = flow(OPENED)
    assert made.left_out == {"said_opened": "unknown"}
    assert made.effective(made.settled({}))["said_opened"] == "no"
    assert not any("said_opened" in one.facts for one in made.questions)


@pytest.mark.parametrize(
    ("private", "answer"), [("yes", "by contract"), ("no", "answer to opened")]
)
def test_the_answer_is_the_first_that_fits_the_case(private: str, answer: str) -> None:
    """The law that covers one sale does not cover another."""
    made = flow(OPENED.if_(PAID.is_("yes"), answers={PRIVATE.is_("yes"): text("by contract")}))
    got = plan(made, {"paid": "yes", "private": private})
    (one,) = got[Objection]
    assert [note.text.en for note in got.says[one]] == [answer]


@pytest.mark.parametrize(
    ("when", "answers", "problem"),
    [
        (NEVER, {}, "objection opened stands in no plan: widen its condition or delete it"),
        (
            PAID.is_("yes"),
            {PAID.is_("no"): text("unpaid")},
            "answer opened.1 stands in no plan: widen its condition or delete it",
        ),
    ],
)
def test_one_that_nobody_meets_is_told_and_so_is_its_answer(
    when: Condition, answers: dict[Condition, T], problem: str
) -> None:
    """An argument that reaches no reader is dead weight."""
    made = flow(objection("opened").if_(when, answers=answers))
    assert check_graph(walk(made)) == [f"flow order: {problem}"]


def test_an_exception_that_reads_an_unknown_fact_is_refused() -> None:
    """Nothing would ever tell whether it holds."""
    with pytest.raises(FlowError, match="objection opened reads the fact colour, which no"):
        flow(objection("opened").if_(ALWAYS, unless=fact("colour").is_("yes")))


def test_it_shows_its_sources_itself() -> None:
    """A plan rests on its steps, not on every sentence that might be said."""
    cited = objection("opened", sources=(ECL[20],)).if_(PAID.is_("yes"))
    assert ECL[20] not in plan(flow(cited), {"paid": "yes"}).cited()


@pytest.mark.parametrize(
    ("paid", "true"),
    [("yes", "truth Taobao adds"), ("no", "truth")],
)
def test_what_one_platform_adds_is_said_where_its_rules_may_bind(paid: str, true: str) -> None:
    """Elsewhere it would send a reader to rules that are not theirs; its source goes with it."""
    added = objection("opened", sources=(ECL[20],), under={TAOBAO_RULES[5]: text("Taobao adds")})
    made = flow(added.if_(ALWAYS), binding={TAOBAO: PAID.is_("yes")})
    bound = plan(made, {"paid": paid, "private": "no"}).binding(added.sources)
    (one,) = made[Objection]
    assert one.so(bound, "en") == true
    assert (TAOBAO_RULES[5] in bound) == ("adds" in true)
    assert text("Taobao adds").zh in [said.zh for said in one.texts()]
