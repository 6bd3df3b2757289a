"""A letter in general: blanks, conditions, what is typed, and the author's mistakes."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_logic.language.conditions import UNSURE, Value
from guide_logic.language.entries import Typed
from guide_logic.language.facts import Amount, Day, Days, Entry, Fact, Text
from guide_logic.language.flow import Flow, FlowError
from guide_logic.language.letter_template import Letter, Part, clean
from guide_logic.language.text import T, TextError
from guide_logic.planning.plan import plan_of
from guide_logic.view.letter import plain
from tests.small import WAIT, asks, fact, row, step, text

TODAY = date(2026, 11, 22)
STATE = fact("state", "sent", "lost")
PRIVATE = fact("private")
NAME = Entry(Text("my_name", text("name")))
STORY = Entry(Text("story", text("story"), lines=3))
SUM = Entry(Amount("sum_asked", text("sum")))
BY = Entry(Day("by", text("by")))
FACTS: dict[str, Fact | Typed] = {"state": STATE, "private": PRIVATE}


def letter(*parts: Part, steps: tuple[str, ...] = ("wait",)) -> Letter:
    """Return a letter made of these parts."""
    return Letter(
        "some_letter",
        title=text("title"),
        note=text("note"),
        steps=steps,
        fields=(NAME, STORY, SUM, BY),
        parts=parts,
    )


def line(said: str, **how: object) -> Part:
    """Return a part that says the same in both languages."""
    return Part(T(zh=said, en=said), **how)  # type: ignore[arg-type]


def said(one: Letter, known: dict[str, Value], typed: dict[str, str], lang: str = "en") -> str:
    """Return the letter's text."""
    values, _ = one.read(typed)
    return plain(one.filled(lang, FACTS, known, values, TODAY))


def flow(one: Letter) -> Flow:
    """Return a flow with that letter, whose rows wait or walk."""
    return Flow(
        "small",
        name=text("small"),
        questions=(asks(STATE), asks(PRIVATE)),
        rows=(
            row("lost", STATE.is_("lost"), WAIT),
            row("other", STATE.is_("sent"), step("walk").if_(PRIVATE.is_("no")), step("rest")),
        ),
        letters=(one,),
    )


# ── what it says ────────────────────────────────────────────────────────────


def test_what_is_not_typed_is_a_blank() -> None:
    """Nothing is made up."""
    assert said(letter(line("I am {my_name}, {sum_asked}.")), {}, {}) == "I am ____, ____.\n"


def test_what_is_typed_stands_as_each_language_writes_it() -> None:
    """Money and days have their own shape in each."""
    one = letter(line("{sum_asked} {by}"))
    typed = {"sum_asked": "1299.5", "by": "2026-12-01"}
    assert said(one, {}, typed, "zh") == "1,299.50元 2026年12月1日\n"
    assert said(one, {}, typed, "en") == "CNY 1,299.50 1 December 2026\n"


def test_today_is_the_day_passed_in() -> None:
    """There is no clock."""
    assert said(letter(line("{today}")), {}, {}) == "22 November 2026\n"


def test_a_fact_stands_in_its_own_words_and_unsure_is_a_blank() -> None:
    """“Not sure” is no statement."""
    one = letter(line("It is {state}."))
    assert said(one, {"state": "lost"}, {}) == "It is state lost.\n"
    assert said(one, {"state": UNSURE}, {}) == "It is ____.\n"


@pytest.mark.parametrize("known", [{}, {"state": UNSURE}, {"state": "sent"}])
def test_a_part_is_left_out_unless_the_reader_said_so(known: dict[str, Value]) -> None:
    """The careful option that a plan counts with is not what the reader said."""
    one = letter(line("lost", when=STATE.is_("lost")), line("end"))
    assert said(one, known, {}) == "end\n"
    assert said(one, {"state": "lost"}, {}) == "lost\nend\n"


def test_a_part_can_stand_unless_something_is_known() -> None:
    """The ordinary sentence, for who said nothing."""
    one = letter(line("usual", unless=STATE.is_("lost")))
    assert said(one, {"state": UNSURE}, {}) == "usual\n"
    assert said(one, {"state": "lost"}, {}) == "\n"


def test_a_part_can_need_a_field_or_give_way_to_one() -> None:
    """A sum that nobody typed is not asked for, and a refund nobody wants neither."""
    one = letter(
        line("Back: {sum_asked}", instead=("story",), look="number"),
        line("{story}", needs=("story",), look="number"),
    )
    assert said(one, {}, {}) == "1. Back: ____\n"
    assert said(one, {}, {"story": "repair"}) == "1. repair\n"
    assert said(one, {}, {"story": "repair", "sum_asked": "5"}) == "1. Back: CNY 5\n2. repair\n"


def test_a_sum_of_0_asks_for_nothing() -> None:
    """“A refund of CNY 0” is no request; a line that only tells of a sum may say 0."""
    one = letter(
        line("Back: {sum_asked}", look="number"),
        line("Freight too", needs=("sum_asked",), look="number"),
        line("Repair", instead=("sum_asked",), look="number"),
        line("Paid: {sum_asked}"),
    )
    assert said(one, {}, {"sum_asked": "0"}) == "1. Repair\nPaid: CNY 0\n"
    assert "Back: CNY 5" in said(one, {}, {"sum_asked": "5"})


def test_a_field_without_a_place_in_this_case_is_not_asked_for() -> None:
    """Nobody fills in what the letter will not say."""
    one = letter(line("{my_name}", when=STATE.is_("lost")), line("{story}"))
    assert [field.id for field in one.asks({}, {})] == ["story"]
    assert [field.id for field in one.asks({"state": "lost"}, {})] == ["my_name", "story"]


def test_what_cannot_be_is_told_and_stays_a_blank() -> None:
    """The letter never holds half a date."""
    one = letter(line("{by}"))
    assert one.read({"by": "tomorrow"})[1].keys() == {"by"}
    assert said(one, {}, {"by": "tomorrow"}) == "____\n"


HOSTILE = [
    "<script>alert(1)</script>",
    "{x}",
    "{my_name}",
    "{}",
    "a\nb",
    "\u202eabc",
    "&amp;",
    "{0}",
]


@pytest.mark.parametrize("typed", HOSTILE)
def test_what_is_typed_stays_text(typed: str) -> None:
    """Braces are no placeholders once they come from a reader."""
    assert said(letter(line("“{story}”")), {}, {"story": typed}) == f"“{typed}”\n"


@given(st.text())
def test_no_words_break_a_letter(typed: str) -> None:
    """Whatever is pasted, it can be written to a file."""
    told = said(letter(line("{story}")), {}, {"story": typed})
    assert told.encode()
    assert clean(told) == told


# ── when it is offered ──────────────────────────────────────────────────────


def test_a_letter_is_offered_where_the_plan_has_its_step() -> None:
    """No letter names a channel that the plan does not."""
    small = flow(letter(line("x"), steps=("walk",)))
    assert plan_of(small, {"state": "sent", "private": "no"}, TODAY).letters
    assert not plan_of(small, {"state": "sent", "private": "yes"}, TODAY).letters
    assert not plan_of(small, {"state": "lost"}, TODAY).letters


# ── mistakes of an author ───────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("parts", "steps", "said"),
    [
        ([line("{nmae}")], ("wait",), "letter some_letter has no field {nmae}"),
        ([line("x", needs=("other",))], ("wait",), "has no field {other}"),
        ([line("x")], ("run",), "goes with the step run, which no row has"),
        ([line("x", when=fact("moon").is_("yes"))], ("wait",), "reads the fact moon"),
    ],
)
def test_a_mistake_in_a_letter_names_the_letter_and_the_mend(
    parts: list[Part], steps: tuple[str, ...], said: str
) -> None:
    """At import, not at midnight on a reader's phone."""
    with pytest.raises(FlowError, match=said.replace("{", r"\{").replace("}", r"\}")):
        flow(letter(*parts, steps=steps))


def test_a_field_that_could_reach_the_address_is_refused() -> None:
    """Only words, sums and days, which the page keeps in memory."""
    count = Entry(Days("how_many", text("how many"), most=9))
    one = Letter(
        "some_letter",
        title=text("t"),
        note=text("n"),
        steps=("wait",),
        fields=(count,),
        parts=(line("{how_many}"),),
    )
    with pytest.raises(FlowError, match="field how_many is not private"):
        flow(one)


def test_placeholders_are_the_same_in_both_languages() -> None:
    """A blank in one language is a blank in the other."""
    with pytest.raises(TextError):
        Part(T(zh="{a}", en="{b}"))
