"""Mistakes in a flow fail when it is made; what remains asks little and plans well."""

from collections.abc import Callable
from datetime import date

import pytest

from guide_logic.content.law import ECL
from guide_logic.content.sums import triple
from guide_logic.language.claims import Claim
from guide_logic.language.conditions import ALWAYS, UNSURE
from guide_logic.language.decisions import Clash, Deadline, Row, Step
from guide_logic.language.facts import Amount, Choice, Question
from guide_logic.language.flow import Flow, FlowError
from guide_logic.language.things import Evidence, Note, Warn
from guide_logic.planning.cases import offers, row_of
from guide_logic.planning.plan import plan_of
from guide_logic.planning.relevance import next_question, open_questions
from tests.small import (
    LAW,
    TODAY,
    WAIT,
    asks,
    days,
    fact,
    row,
    step,
    text,
)

PAID = fact("paid")
SHIPPED = fact("shipped")
LATE = fact("late")
DAYS = days()
PRICE = Amount("price", text("price"))
COMPLAIN, REFUND, CHAT = step("complain"), step("refund"), step("chat")


def make(
    *rows: Row,
    questions: tuple[Question, ...] = (asks(PAID), asks(SHIPPED), asks(LATE)),
    claims: tuple[Claim, ...] = (),
    warnings: tuple[Warn, ...] = (),
    evidence: tuple[Evidence, ...] = (),
    clashes: tuple[Clash, ...] = (),
    price: Amount | None = None,
) -> Flow:
    """Return a flow about an order; without rows of its own one takes every case."""
    return Flow(
        "order",
        name=text("order"),
        questions=questions,
        rows=rows or (row("all", ALWAYS),),
        claims=claims,
        warnings=warnings,
        evidence=evidence,
        clashes=clashes,
        price=price,
    )


# ── mistakes of authors ─────────────────────────────────────────────────────


def test_a_rule_that_reads_an_unknown_fact_is_refused_with_its_owner_and_the_mend() -> None:
    """No question sets it, so the rule would stay undecided for everyone."""
    with pytest.raises(FlowError) as caught:
        make(row("lost", fact("colour").is_("yes")))
    assert str(caught.value) == (
        "flow order: row lost reads the fact colour, which no question sets: ask it, or drop it"
    )


COLOUR = fact("colour").is_("yes")
NOTED = Step(
    "noted",
    ref="NOTED",
    channel=WAIT.channel,
    title=text("noted"),
    text=text("noted"),
    deadlines=(Deadline(text("soon"), when=COLOUR),),
    fails=text("go on"),
)


def _failing(*notes: Note) -> Step:
    return Step(
        "tried",
        ref="TRIED",
        channel=WAIT.channel,
        title=text("tried"),
        text=text("try"),
        deadlines=(),
        fails=notes,
    )


LOST = Note(COLOUR, text("lost"))


@pytest.mark.parametrize(
    ("owner", "flow"),
    [
        ("row all, step chat", lambda: make(row("all", ALWAYS, CHAT.if_(COLOUR)))),
        ("step noted", lambda: make(row("all", ALWAYS, NOTED))),
        ("step tried", lambda: make(row("all", ALWAYS, _failing(LOST, Note(ALWAYS, text("go")))))),
        (
            "claim back",
            lambda: make(claims=(Claim("back", text("back"), when=COLOUR, sources=(LAW,)),)),
        ),
        ("warning care", lambda: make(warnings=(Warn("care", text("care"), when=COLOUR),))),
        ("evidence photo", lambda: make(evidence=(Evidence("photo", text("p"), when=COLOUR),))),
        ("clash V1", lambda: make(clashes=(Clash("V1", text("clash"), when=COLOUR),))),
    ],
)
def test_an_unknown_fact_is_found_wherever_it_is_read(owner: str, flow: Callable[[], Flow]) -> None:
    """Every kind of rule is looked at, not rows alone."""
    with pytest.raises(FlowError, match=f"^flow order: {owner} reads the fact colour"):
        flow()


@pytest.mark.parametrize(
    ("kind", "flow"),
    [
        ("question paid", lambda: make(questions=(asks(PAID), asks(SHIPPED, id="paid")))),
        ("field paid", lambda: make(questions=(asks(PAID), asks(PAID, id="again")))),
        ("row twin", lambda: make(row("twin", PAID.is_("yes")), row("twin", ALWAYS))),
        (
            "claim back",
            lambda: make(claims=(Claim("back", text("b"), when=ALWAYS, sources=(LAW,)),) * 2),
        ),
        ("warning care", lambda: make(warnings=(Warn("care", text("c")),) * 2)),
        ("evidence photo", lambda: make(evidence=(Evidence("photo", text("p")),) * 2)),
    ],
)
def test_an_id_that_stands_twice_is_refused(kind: str, flow: Callable[[], Flow]) -> None:
    """A link, an answer or a plan would mean two things."""
    with pytest.raises(
        FlowError, match=f"flow order: {kind} stands twice: give one of them another"
    ):
        flow()


def test_two_steps_of_one_id_are_refused() -> None:
    """A plan shows each step once, by its id: the second would silently be lost."""
    with pytest.raises(FlowError, match="flow order: step chat stands twice"):
        make(row("a", PAID.is_("yes"), CHAT), row("all", ALWAYS, step("chat")))


@pytest.mark.parametrize("notes", [(), (Note(PAID.is_("yes"), text("wait")),)])
def test_a_step_that_may_leave_a_reader_without_a_way_on_is_refused(notes: tuple[Note]) -> None:
    """Each step says what follows if it fails, in every case."""
    with pytest.raises(FlowError, match="step tried is silent if it fails: let the last"):
        make(row("all", ALWAYS, _failing(*notes)))


@pytest.mark.parametrize("id", ["NotShipped", "not-shipped", "not shipped", "第一", "1st"])
def test_an_id_that_is_not_snake_case_is_refused(id: str) -> None:
    """Ids stand in addresses and files for years."""
    with pytest.raises(
        FlowError, match=f"flow order: row id {id!r} is not snake case: write it like"
    ):
        make(row(id, ALWAYS))


def test_a_row_beside_which_something_unknown_is_assumed_is_refused() -> None:
    """The path beside the danger would never be found."""
    with pytest.raises(
        FlowError, match="flow order: row all has beside=paid:maybe, which is no option"
    ):
        make(row("all", ALWAYS, beside={"paid": "maybe"}))


def test_every_mistake_is_told_at_once() -> None:
    """An author mends them together, not one by one."""
    with pytest.raises(FlowError) as caught:
        make(row("Bad", COLOUR), row("Bad", ALWAYS))
    assert len(str(caught.value).splitlines()) >= 3


# ── which question comes next ───────────────────────────────────────────────

TWO = make(
    row("sent", SHIPPED.is_("yes") & PAID.is_("yes")),
    row("late", LATE.is_("yes")),
    row("rest", ALWAYS),
)


def test_the_first_open_question_in_the_authors_order_is_asked() -> None:
    """Authors own the order, whatever the rules read first."""
    asked = next_question(TWO, {})
    assert asked is not None
    assert asked.id == "paid"


def test_a_question_that_no_open_rule_reads_is_not_asked() -> None:
    """Nobody who has not paid is asked if it was shipped."""
    asked = next_question(TWO, {"paid": "no"})
    assert asked is not None
    assert asked.id == "late"


def test_rows_after_one_that_won_ask_nothing() -> None:
    """The case is decided."""
    assert next_question(TWO, {"paid": "yes", "shipped": "yes"}) is None


def test_not_sure_is_an_answer_and_is_not_asked_again() -> None:
    """It counts as the careful option."""
    asked = next_question(TWO, {"paid": UNSURE})
    assert asked is not None
    assert asked.id == "late"


def test_what_only_sharpens_a_plan_is_never_asked_before_it() -> None:
    """The reader sees the plan first."""
    flow = make(
        questions=(asks(PAID), asks(PRICE, on_plan=True)),
        claims=(Claim("back", text("back"), when=PAID.is_("yes"), sum=triple, sources=(LAW,)),),
        price=PRICE,
    )
    assert next_question(flow, {"paid": "yes"}) is None
    assert [one.id for one in open_questions(flow, {"paid": "yes"})] == ["price"]


def test_a_price_is_asked_for_only_where_a_claim_is_worked_out_from_it() -> None:
    """An amount is private: ask for it only if it helps."""
    flow = make(
        questions=(asks(PAID), asks(PRICE, on_plan=True)),
        claims=(Claim("back", text("back"), when=PAID.is_("yes"), sum=triple, sources=(LAW,)),),
        price=PRICE,
    )
    assert open_questions(flow, {"paid": "no"}) == []


def test_a_number_left_out_counts_as_not_sure() -> None:
    """A file of facts need not hold what the page lets readers leave empty."""
    flow = make(row("long", DAYS.at_least(5)), row("rest", ALWAYS), questions=(asks(DAYS),))
    plan = plan_of(flow, {}, TODAY)
    assert plan.row is not None
    assert plan.row.id == "rest"


# ── which answers are offered ───────────────────────────────────────────────

CLASH = Clash("V1", text("shipped but unpaid"), when=PAID.said("no") & SHIPPED.said("yes"))
CLASHING = make(
    row("sent", SHIPPED.is_("yes") & PAID.is_("no")), row("rest", ALWAYS), clashes=(CLASH,)
)


def _offered(flow: Flow, id: str, known: dict[str, str]) -> list[str]:
    asked = flow.question(id)
    assert asked is not None
    (choice,) = asked.asks
    assert isinstance(choice, Choice)
    return [option.id for option in choice.options if offers(flow, option, known)]


def test_an_answer_that_clashes_with_one_given_is_not_offered() -> None:
    """Two answers that cannot both be so make a plan for nobody."""
    assert _offered(CLASHING, "shipped", {"paid": "no"}) == ["no", UNSURE]


def test_an_answer_is_offered_until_the_clash_is_sure() -> None:
    """What is not known yet excludes nothing."""
    assert _offered(CLASHING, "shipped", {}) == ["no", "yes", UNSURE]


def test_a_clash_that_is_there_already_takes_no_further_answers_away() -> None:
    """It came from a file; the reader must still be able to go on."""
    assert _offered(CLASHING, "late", {"paid": "no", "shipped": "yes"}) == ["no", "yes", UNSURE]


def test_a_plan_for_clashing_facts_says_so() -> None:
    """The command line takes any facts and tells which to check."""
    plan = plan_of(CLASHING, {"paid": "no", "shipped": "yes", "late": "no"}, TODAY)
    assert [clash.ref for clash in plan.clashes] == ["V1"]
    assert plan.row is not None


# ── what a plan holds ───────────────────────────────────────────────────────


def test_the_first_row_that_matches_wins() -> None:
    """Order is the author's way to say which case is more urgent."""
    flow = make(row("one", PAID.is_("yes")), row("two", PAID.is_("yes")), row("rest", ALWAYS))
    won = row_of(flow, {"paid": "yes"})
    assert won is not None
    assert won.id == "one"


def test_no_row_wins_while_an_earlier_one_is_open() -> None:
    """A later row that already matches may still lose."""
    assert row_of(TWO, {"paid": "yes", "late": "yes"}) is None


@pytest.mark.parametrize(("paid", "said"), [("yes", "sue"), ("no", "go on")])
def test_of_what_follows_a_failure_the_first_that_holds_is_said(paid: str, said: str) -> None:
    """A reader who cannot go to an office is not sent there first."""
    tried = _failing(Note(PAID.is_("yes"), text("sue")), Note(ALWAYS, text("go on")))
    plan = plan_of(make(row("all", ALWAYS, tried)), {"paid": paid}, TODAY)
    assert [note.text.en for note in plan.steps[0].fails] == [said]


def test_a_step_already_in_the_ladder_is_not_repeated_beside_it() -> None:
    """A reader told twice does it twice."""
    flow = Flow(
        "order",
        name=text("order"),
        questions=(asks(PAID),),
        rows=(row("all", ALWAYS, CHAT, REFUND),),
        alongside=(CHAT.if_(PAID.is_("yes")), COMPLAIN.if_(PAID.is_("yes"))),
    )
    plan = plan_of(flow, {"paid": "yes"}, TODAY)
    assert [planned.step.id for planned in plan.steps] == ["chat", "refund"]
    assert [planned.step.id for planned in plan.alongside] == ["complain"]


def test_the_path_beside_a_danger_is_the_same_case_without_it() -> None:
    """Someone in danger still wants the money back."""
    flow = make(
        row("fire", LATE.is_("yes"), COMPLAIN, beside={"late": "no"}),
        row("sent", SHIPPED.is_("yes"), COMPLAIN, REFUND),
        row("rest", ALWAYS),
    )
    plan = plan_of(flow, {"late": "yes", "shipped": "yes", "paid": "yes"}, TODAY)
    assert plan.beside is not None
    assert plan.beside.id == "sent"
    assert [planned.step.id for planned in plan.alongside] == ["refund"]


def test_facts_that_only_the_path_beside_reads_are_asked() -> None:
    """Its steps depend on them just as much."""
    flow = make(
        row("fire", LATE.is_("yes"), COMPLAIN, beside={"late": "no"}),
        row("sent", SHIPPED.is_("yes"), REFUND),
        row("rest", ALWAYS),
        questions=(asks(LATE), asks(PAID), asks(SHIPPED)),
    )
    assert [one.id for one in open_questions(flow, {"late": "yes"})] == ["shipped"]


def test_a_row_beside_itself_is_refused() -> None:
    """What is assumed beside it must lead elsewhere, or the plan has no end."""
    with pytest.raises(FlowError, match="flow order: row fire"):
        make(row("fire", LATE.is_("yes"), beside={"paid": "no"}), row("rest", ALWAYS))


@pytest.mark.parametrize(("price", "fen"), [(200_00, 600_00), (UNSURE, None), (None, None)])
def test_a_claim_is_worked_out_where_the_price_is_known(price: object, fen: int | None) -> None:
    """No price, no sum: never a zero."""
    flow = make(
        questions=(asks(PAID), asks(PRICE, on_plan=True)),
        claims=(Claim("fraud", text("three times"), when=ALWAYS, sum=triple, sources=(LAW,)),),
        price=PRICE,
    )
    known = {"paid": "yes"} if price is None else {"paid": "yes", "price": price}
    plan = plan_of(flow, known, TODAY)  # type: ignore[arg-type]
    assert [plan.fen(claim) for claim in plan[Claim]] == [fen]


@pytest.mark.parametrize(
    ("gone", "due"),
    [
        (0, date(2026, 11, 27)),
        (3, date(2026, 11, 24)),
        (9, date(2026, 11, 18)),
        (UNSURE, None),
    ],
)
def test_a_deadline_counts_from_the_day_so_many_days_ago(gone: object, due: date | None) -> None:
    """The first day is not counted; not sure gives no day at all."""
    timed = step("hurry", Deadline(text("in five days"), days=5, since=DAYS))
    flow = make(row("all", ALWAYS, timed), questions=(asks(DAYS),))
    (planned,) = plan_of(flow, {"days": gone}, TODAY).steps  # type: ignore[dict-item]
    assert planned.due == due


@pytest.mark.parametrize("today", [date.min, date.max])
def test_a_deadline_outside_the_calendar_has_no_day(today: date) -> None:
    """A mistyped year must not stop the plan."""
    timed = step("hurry", Deadline(text("in five days"), days=5, since=DAYS))
    flow = make(row("all", ALWAYS, timed), questions=(asks(DAYS),))
    gone = 90 if today == date.min else 0
    (planned,) = plan_of(flow, {"days": gone}, today).steps
    assert planned.due is None


def test_the_reasons_are_the_answers_that_the_row_reads() -> None:
    """Why this plan: nothing that did not count."""
    plan = plan_of(TWO, {"paid": "yes", "shipped": "yes", "late": "no"}, TODAY)
    assert [(fact.id, value) for fact, value in plan.reasons] == [
        ("paid", "yes"),
        ("shipped", "yes"),
    ]


def test_a_plan_cites_each_source_once() -> None:
    """The list of sources is long enough."""
    claims = tuple(
        Claim(id, text(id), when=ALWAYS, sources=(ECL[49], ECL[20])) for id in ("one", "two")
    )
    plan = plan_of(make(claims=claims), {}, TODAY)
    assert [source.id for source in plan.cited()] == ["small-law-1", "ecl-49", "ecl-20"]


def test_a_plan_without_a_row_promises_nothing() -> None:
    """Half a case has no steps and no claims yet."""
    plan = plan_of(TWO, {"paid": "yes"}, TODAY)
    assert (plan.row, plan.steps, plan[Claim]) == (None, [], [])
