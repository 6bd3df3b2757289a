"""What may be asked for, what not and why, and what it comes to in all."""

import pytest

from guide_logic.analysis.proof import check_flow, texts_of
from guide_logic.content.court import ruling
from guide_logic.content.law import CPL
from guide_logic.content.sums import triple
from guide_logic.export.plain_text import written
from guide_logic.export.plan_json import plan_json
from guide_logic.language.claims import Claim, Part
from guide_logic.language.conditions import ALWAYS, UNSURE
from guide_logic.language.facts import Amount
from guide_logic.language.flow import Flow, FlowError
from guide_logic.language.suits import Suit
from guide_logic.language.sums import Times, whole
from guide_logic.language.things import Note
from guide_logic.planning.interview import Interview
from guide_logic.planning.plan import plan_of
from guide_logic.planning.relevance import open_questions
from guide_logic.view.context import Reader
from guide_logic.view.plan import plan_view
from guide_logic.view.tags import html
from tests.cases.plans import plan
from tests.small import LAW, TODAY, asks, fact, row, text

PAID, FREIGHT, WAGE = (Amount(id, text(id)) for id in ("paid", "freight", "wage"))
FRAUD = fact("fraud", "no", "maybe", "yes")
BACK, EXTRA, SENT = Part("back", text("back")), Part("extra", text("extra"), extra=True), "sent"
REFUND = Claim("refund", text("refund"), when=ALWAYS, sum=whole, part=BACK, sources=(CPL[52],))
THREE = Claim(
    "three",
    text("three times"),
    name=text("three"),
    when=FRAUD.is_("yes"),
    sum=triple,
    part=EXTRA,
    otherwise=(
        Note(FRAUD.is_("maybe"), text("you only suspect it")),
        Note(ALWAYS, text("nobody lied")),
    ),
    sources=(LAW,),
)
FIVE = Claim(
    "five", text("five times"), when=FRAUD.is_("yes"), sum=Times(5), part=EXTRA, sources=(LAW,)
)
COSTS = Claim(
    "costs",
    text("costs"),
    when=ALWAYS,
    sum=Times(of=("freight",)),
    part=Part(SENT, text("freight")),
    sources=(LAW,),
)


def make(*claims: Claim, court: Suit | None = None) -> Flow:
    """Return a flow of one row with these claims."""
    return Flow(
        "small",
        name=text("small"),
        questions=(asks(FRAUD), asks(PAID, FREIGHT, WAGE, id="amounts", on_plan=True)),
        rows=(row("all", ALWAYS),),
        claims=claims,
        price=PAID,
        court=court,
    )


FLOW = make(REFUND, THREE, FIVE, COSTS, court=Suit(ruling, asks=WAGE))
CASE: dict[str, str | int] = {"fraud": "yes", "paid": 300_00}


def test_of_alternatives_the_total_takes_the_highest_once() -> None:
    """Ten times or three times the loss, the law or the promise: never both."""
    total = plan_of(FLOW, CASE, TODAY).total
    assert total is not None
    assert total.takes == {"refund", "five"}
    assert (total.fen, total.without_extra) == (1800_00, 300_00)


def test_the_lower_alternative_wins_where_the_floor_lifts_it() -> None:
    """Three times 90 is lifted to 500, above five times 90."""
    total = plan_of(FLOW, {**CASE, "paid": 90_00}, TODAY).total
    assert total is not None
    assert total.takes == {"refund", "three"}


def test_a_part_without_an_amount_is_named_as_left_out() -> None:
    """A total that hides a gap would be too low."""
    total = plan_of(FLOW, CASE, TODAY).total
    assert total is not None
    assert [one.en for one in total.open] == ["freight"]
    assert "Not counted yet" in written(FLOW, CASE, TODAY, "en")


def test_a_total_without_any_amount_is_none() -> None:
    """A zero would be a promise of nothing."""
    plan = plan_of(FLOW, {"fraud": "yes"}, TODAY)
    assert plan.total is None
    assert plan.ruling is None


@pytest.mark.parametrize(
    ("fraud", "why"), [("no", "nobody lied"), ("maybe", "you only suspect it"), ("yes", None)]
)
def test_what_does_not_apply_says_why_by_the_first_note_that_holds(
    fraud: str, why: str | None
) -> None:
    """From the reader's own answers, one sentence."""
    said = [note.text.en for _, note in plan_of(FLOW, {**CASE, "fraud": fraud}, TODAY).not_claims]
    assert said == ([why] if why else [])


def test_the_check_finds_a_reason_that_nobody_is_given() -> None:
    """A note behind ALWAYS can never hold."""
    notes = (Note(ALWAYS, text("no")), Note(FRAUD.is_("maybe"), text("perhaps")))
    claim = Claim("three", text("three"), when=FRAUD.is_("yes"), otherwise=notes, sources=(LAW,))
    problems = check_flow(make(claim))
    assert any("reason three.2 stands in no plan" in one for one in problems)
    assert check_flow(FLOW) == []


def test_a_claim_worked_out_from_what_nobody_asks_is_refused() -> None:
    """A misspelt amount would leave the sum open for good."""
    claim = Claim("costs", text("costs"), when=ALWAYS, sum=Times(of=("fright",)), sources=(LAW,))
    with pytest.raises(FlowError, match="claim costs is worked out from fright"):
        make(claim)


def test_names_parts_and_reasons_are_among_the_texts() -> None:
    """Both languages of each are looked at by the checks of texts."""
    said = {text.en for _, text in texts_of(FLOW)}
    assert {"three", "extra", "nobody lied"} <= said


def test_an_amount_is_asked_for_only_where_a_claim_reads_it() -> None:
    """Nobody fills in a field that changes nothing."""
    flow = make(THREE)
    assert open_questions(flow, {"fraud": "no"}) == []
    assert [one.id for one in open_questions(flow, {"fraud": "yes"})] == ["amounts"]


def test_the_court_reckons_with_the_most_that_may_be_asked() -> None:
    """The fee goes by what is sued for."""
    known = {**CASE, "wage": 3600_00}
    plan = plan_of(FLOW, known, TODAY)
    assert plan.ruling is not None
    assert (plan.ruling.value, plan.ruling.data["small"]) == (1800_00, "yes")
    assert plan_json(FLOW, known, TODAY, "en")["court"] is not None


def test_the_plan_as_data_has_lines_and_what_counts() -> None:
    """Other programs and the browser read the same."""
    claims = {one["id"]: one for one in plan_json(FLOW, CASE, TODAY, "en")["claims"]}  # type: ignore[attr-defined]
    assert claims["three"]["lines"] == [{"text": "CNY 300 × 3 = CNY 900", "fen": 900_00}]
    assert (claims["three"]["counts"], claims["five"]["counts"]) == (False, True)
    assert (claims["costs"]["fen"], claims["costs"]["lines"]) == (None, [])


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_page_and_the_terminal_show_the_same_sums(lang: str) -> None:
    """A reader without a script, or with a printout, misses nothing."""
    interview = Interview(FLOW, {"fraud": "yes"})
    known = {**CASE, "freight": 12_00, "wage": UNSURE}
    plan = plan_of(FLOW, known, TODAY)
    page, lines = (
        html(plan_view(Reader(interview, lang, TODAY), plan)),
        written(FLOW, known, TODAY, lang),
    )
    for said in ("300", "900", "1,500", "1,812", "50", "25"):
        money = f"{said}元" if lang == "zh" else f"CNY {said}"
        assert money in page, said
        assert money in lines, said


@pytest.mark.parametrize(
    ("flow", "facts", "claim", "lines"),
    [
        (
            "complaint-grounds",
            {
                "issue": "counterfeit",
                "danger": "none",
                "role": "consumer",
                "seller": "shop",
                "amount": "129.90",
            },
            "triple",
            ["129.90元 × 3 = 389.70元", "不足 500元，按 500元"],
        ),
        (
            "complaint-grounds",
            {
                "issue": "food_drug",
                "danger": "none",
                "role": "consumer",
                "seller": "shop",
                "amount": "300",
            },
            "ten_times",
            ["300元 × 10 = 3,000元"],
        ),
        (
            "image-theft-reply",
            {"truth": "own", "malicious": "yes", "window": "in", "loss": "3000"},
            "malicious_notice",
            ["3,000元 × 2 = 6,000元"],
        ),
    ],
)
def test_the_sums_of_every_flow_are_shown_line_by_line(
    flow: str, facts: dict[str, str | int], claim: str, lines: list[str]
) -> None:
    """Whichever guide a reader uses, the sum can be checked."""
    claims = {one["id"]: one for one in plan(facts, "2026-11-25", "zh", flow)["claims"]}
    assert [line["text"] for line in claims[claim]["lines"]] == lines
    assert claims[claim]["lines"][-1]["fen"] == claims[claim]["fen"]


def test_an_amount_just_typed_is_not_said_twice() -> None:
    """“As you entered: CNY 300” beside CNY 300 explains nothing."""
    interview = Interview(FLOW, {"fraud": "yes"})
    assert "As you entered" not in html(
        plan_view(Reader(interview, "en", TODAY), plan_of(FLOW, CASE, TODAY))
    )
