"""Every fault of a flow is told in one line: flow, id, what to do instead."""

import pytest

from guide_logic.analysis.proof import check_flow, check_texts, texts_of
from guide_logic.analysis.walk import walk
from guide_logic.language.claims import Claim
from guide_logic.language.conditions import ALWAYS, NEVER
from guide_logic.language.decisions import Clash, Row, Use
from guide_logic.language.facts import Choice, Option, Question
from guide_logic.language.flow import Flow
from guide_logic.language.text import LANGS, T
from guide_logic.language.things import Evidence, Warn
from guide_logic.planning.cases import row_of
from tests.sample import FLOW
from tests.small import LAW, asks, days, every_interview, fact, question, row, step, text

PAID = fact("paid")
STATE = fact("state", "to_ship", "shipped", "received")
LATE = fact("late")


def make(
    *rows: Row,
    questions: tuple[Question, ...] = (asks(PAID), asks(STATE)),
    alongside: tuple[Use, ...] = (),
    claims: tuple[Claim, ...] = (),
    warnings: tuple[Warn, ...] = (),
    evidence: tuple[Evidence, ...] = (),
    clashes: tuple[Clash, ...] = (),
) -> Flow:
    """Return a flow about an order, faultless but for what is given."""
    return Flow(
        "order",
        name=text("order"),
        questions=questions,
        rows=rows or (row("paid", PAID.is_("yes") & STATE.is_("shipped")), row("rest", ALWAYS)),
        alongside=alongside,
        claims=claims,
        warnings=warnings,
        evidence=evidence,
        clashes=clashes,
    )


def only(problems: list[str]) -> str:
    """Return the one problem there is."""
    assert len(problems) == 1, problems
    return problems[0]


def test_a_faultless_flow_has_no_problems() -> None:
    """Otherwise every other test here would prove nothing."""
    assert check_flow(make()) == []


# ── cases without a plan ────────────────────────────────────────────────────

GAP = make(row("paid", PAID.is_("yes")), row("sent", STATE.is_("shipped", "received")))


def test_a_case_that_no_row_covers_is_told_with_its_answers_and_the_mend() -> None:
    """The author sees at once which reader is left alone."""
    problem = only([one for one in check_flow(GAP) if "no row" in one and "not sure" not in one])
    assert problem.startswith("flow order: ")
    assert "for example paid=no, state=to_ship: widen a row or add one at the end" in problem


def test_the_counter_example_is_a_shortest_one() -> None:
    """Nobody debugs twelve answers when two are enough."""
    flow = make(
        row("sent", STATE.is_("shipped") | (STATE.is_("received") & LATE.is_("yes"))),
        row("paid", STATE.is_("to_ship") & PAID.is_("yes") & LATE.is_("yes")),
        row("sure", PAID.is_("yes") & STATE.is_("to_ship")),
        questions=(asks(STATE), asks(LATE), asks(PAID)),
    )
    graph = walk(flow)
    told = graph.example(next(leaf for leaf in graph.leaves if leaf.row is None))
    uncovered = [
        held for held in every_interview(flow) if row_of(flow, flow.effective(held.known)) is None
    ]
    assert told in [held.answers for held in uncovered]
    assert len(told) == min(len(held.answers) for held in uncovered) == 2


def test_a_case_in_which_a_row_has_no_step_is_told() -> None:
    """A plan without a step is no plan."""
    flow = make(
        row("paid", PAID.is_("yes"), step("ask").if_(STATE.is_("shipped"))), row("rest", ALWAYS)
    )
    assert only(check_flow(flow)) == (
        "flow order: row paid has no step in the case paid=yes, state=to_ship: "
        "add a step without a condition"
    )


def test_not_sure_to_everything_must_end_in_a_row() -> None:
    """The tired reader who knows nothing is the one who needs a plan most."""
    assert "flow order: “not sure” to every question ends in no row: widen the last row" in (
        check_flow(GAP)
    )


# ── what stands there for nobody ────────────────────────────────────────────


def test_a_row_that_can_never_win_is_told() -> None:
    """Earlier rows have taken each of its cases."""
    flow = make(
        row("paid", PAID.is_("yes")),
        row("sent", PAID.is_("yes") & STATE.is_("shipped")),
        row("rest", ALWAYS),
        questions=(asks(PAID), asks(STATE)),
        warnings=(Warn("care", text("c"), when=STATE.is_("shipped")),),
    )
    assert only(check_flow(flow)) == (
        "flow order: row sent (SENT) can never win: earlier rows take each of its cases; "
        "move it up, narrow them, or delete it"
    )


NOBODY = PAID.is_("yes") & STATE.is_("received")
TAKEN = (row("paid", PAID.is_("yes") & STATE.is_("shipped")), row("rest", ALWAYS))
BARRED = (Clash("V1", text("clash"), when=PAID.said("yes") & STATE.said("received")),)


@pytest.mark.parametrize(
    ("id", "flow"),
    [
        ("step ask", make(*TAKEN, alongside=(step("ask").if_(NEVER),))),
        (
            "claim back",
            make(*TAKEN, claims=(Claim("back", text("b"), when=NEVER, sources=(LAW,)),)),
        ),
        ("warning care", make(*TAKEN, warnings=(Warn("care", text("c"), when=NEVER),))),
        ("evidence photo", make(*TAKEN, evidence=(Evidence("photo", text("p"), when=NEVER),))),
        (
            "warning care",
            make(*TAKEN, warnings=(Warn("care", text("c"), when=NOBODY),), clashes=BARRED),
        ),
    ],
)
def test_what_stands_in_no_plan_is_told(id: str, flow: Flow) -> None:
    """Whether its condition is empty or its answers are never offered together."""
    told = f"flow order: {id} stands in no plan: widen its condition or delete it"
    assert told in check_flow(flow)


def test_a_step_of_a_row_that_no_case_takes_is_told() -> None:
    """A ladder must not hold a rung that nobody can see."""
    ask = step("ask").if_(PAID.is_("no"))
    flow = make(
        row("paid", PAID.is_("yes") & STATE.is_("shipped"), step("go"), ask), row("rest", ALWAYS)
    )
    assert only(check_flow(flow)).startswith("flow order: step ask stands in no plan")


def test_an_option_that_is_never_offered_is_told() -> None:
    """Its condition or a clash hides it from everyone."""
    hidden = Option("sea", text("sea"), {"state": "shipped"}, when=PAID.is_("yes") & PAID.is_("no"))
    flow = make(
        questions=(
            asks(PAID),
            question(
                "state",
                Choice(
                    "state",
                    (STATE,),
                    (
                        Option("road", text("road"), {"state": "shipped"}),
                        Option("home", text("home"), {"state": "received"}),
                        hidden,
                    ),
                ),
            ),
        )
    )
    assert only(check_flow(flow)) == (
        "flow order: option state.sea is never offered: see its when= and the clashes"
    )


def test_a_question_that_leaves_somebody_no_choice_is_told() -> None:
    """Clashes that rule out too much would have a reader say what is not so."""
    flow = make(
        clashes=(Clash("V1", text("clash"), when=PAID.said("yes") & ~STATE.said("shipped")),)
    )
    told = only([one for one in check_flow(flow) if "fewer" in one])
    assert told == (
        "flow order: question state offers fewer than two options of state, beside “not sure”, in "
        "the case paid=yes: see their when= and the clashes"
    )


def test_a_question_that_is_never_asked_is_told() -> None:
    """No rule reads what it sets."""
    flow = make(questions=(asks(PAID), asks(STATE), asks(LATE)))
    assert only(check_flow(flow)) == (
        "flow order: question late is never asked: no rule reads its facts"
    )


# ── tired readers ───────────────────────────────────────────────────────────


def _long(count: int) -> Flow:
    facts = [fact(f"fact{place}") for place in range(count)]
    rule = facts[0].is_("yes")
    for one in facts[1:]:
        rule &= one.is_("yes")
    return make(row("all", rule), row("rest", ALWAYS), questions=tuple(map(asks, facts)))


def test_an_interview_of_more_than_twelve_questions_is_told() -> None:
    """Readers are tired: let one question set several facts."""
    assert only(check_flow(_long(13))) == (
        "flow order: the longest interview has 13 questions, more than 12: "
        "let one question set several facts"
    )


def test_twelve_questions_are_few_enough() -> None:
    """The limit is the one that is promised."""
    assert check_flow(_long(12)) == []


def test_what_only_sharpens_a_plan_is_not_counted() -> None:
    """It is asked beside the plan, and may be left alone."""
    flow = _long(12)
    more = make(
        *flow.rows,
        questions=(*flow.questions, asks(days(), on_plan=True)),
        warnings=(Warn("care", text("c"), when=days().at_least(3)),),
    )
    assert check_flow(more) == []


# ── texts ───────────────────────────────────────────────────────────────────


def test_a_placeholder_that_nothing_fills_is_told() -> None:
    """A reader must not see "{days}"."""
    flow = make(warnings=(Warn("care", T(zh="{days}天", en="{days} days")),))
    zh, en = check_texts(flow)
    assert (zh[:12], en[:12]) == ("flow order: ", "flow order: ")
    assert zh.endswith(" care has an open placeholder in zh: '{days}天'")
    assert en.endswith(" care has an open placeholder in en: '{days} days'")


def test_every_text_of_the_complaint_path_renders_in_both_languages() -> None:
    """There is no fallback language."""
    assert check_texts(FLOW) == []
    assert all(one.say(lang).strip() for _, one in texts_of(FLOW) for lang in LANGS)


def test_every_text_a_plan_can_hold_is_among_those_checked() -> None:
    """A text that is not listed is a text that is not looked at."""
    listed = {id(one) for _, one in texts_of(FLOW)}
    for use in (use for one in FLOW.rows for use in one.uses):
        shown = [use.step.title, use.step.text, use.step.channel.name]
        shown += [note.text for note in use.step.fails]
        shown += [note.text for note in use.step.notes]
        shown += [deadline.text for deadline in use.step.deadlines]
        shown += [item.text for item in use.step.evidence]
        assert listed.issuperset(map(id, shown))
    for asked in FLOW.questions:
        assert listed.issuperset((id(asked.title), id(asked.why)))
