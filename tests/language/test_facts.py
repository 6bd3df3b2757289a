"""Authors' slips are caught when made; readers' slips become sentences."""

from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from guide_logic.language.conditions import ALWAYS, NEVER, UNSURE
from guide_logic.language.facts import Amount, Choice, Entry, Fact, FactError, Option, Question
from guide_logic.language.text import LANGS, T
from guide_logic.quantities.money import MOST_FEN
from tests.small import asks, days, fact, text

STATE = fact("state", "to_ship", "shipped", "received")
PRICE = Amount("price", text("price"))
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)

# ── what authors write ──────────────────────────────────────────────────────


def test_an_unknown_option_names_the_fact_and_the_nearest_option() -> None:
    """A misspelt option would be a rule that never holds."""
    with pytest.raises(
        FactError, match=r"fact state has no option 'shiped': did you mean 'shipped'\?"
    ):
        STATE.is_("shiped")


def test_an_option_near_to_none_is_answered_with_all_of_them() -> None:
    """The author sees what there is without opening the file."""
    with pytest.raises(FactError, match="'xyz': it has to_ship, shipped, received"):
        STATE.is_("xyz")


@pytest.mark.parametrize("name", ["unsure", "otherwise"])
def test_a_fallback_that_is_no_option_is_refused(name: str) -> None:
    """Readers who are not sure would count as something no rule knows."""
    with pytest.raises(FactError, match=f"fact way: {name}='shiped' is no option: did you mean"):
        fact(
            "way",
            "to_ship",
            "shipped",
            asked_when=STATE.is_("shipped"),
            unsure="shiped" if name == "unsure" else "",
            otherwise="shiped" if name == "otherwise" else "to_ship",
        )


@pytest.mark.parametrize(
    "half",
    [
        lambda: fact("way", asked_when=STATE.is_("shipped")),
        lambda: fact("way", otherwise="no"),
    ],
)
def test_asked_when_and_otherwise_come_together(half: Callable[[], Fact]) -> None:
    """A fact that is sometimes not asked needs a value for those cases."""
    with pytest.raises(FactError, match="fact way: asked_when= and otherwise= go together"):
        half()


def test_an_option_that_leaves_a_fact_open_is_refused() -> None:
    """The interview would ask the same question again without end."""
    both = (STATE, fact("seller"))
    with pytest.raises(FactError, match=r"option where\.here leaves seller open: set it"):
        Choice("where", both, (Option("here", text("here"), {"state": "shipped"}),))


def test_an_option_that_sets_a_fact_of_another_question_is_refused() -> None:
    """The fact would change behind the question that asks for it."""
    with pytest.raises(FactError, match=r"option where\.here sets 'stat': did you mean 'state'"):
        Choice("where", (STATE,), (Option("here", text("here"), {"stat": "shipped"}),))


def test_an_option_that_sets_an_unknown_value_is_refused() -> None:
    """No rule would ever read it."""
    with pytest.raises(FactError, match="fact state has no option 'sent'"):
        Choice("where", (STATE,), (Option("here", text("here"), {"state": "sent"}),))


# ── what conditions on a fact mean ──────────────────────────────────────────


def test_a_fact_that_is_not_asked_has_its_fallback_value() -> None:
    """Paid outside a platform: there is no order state, and it counts as received."""
    seller = fact("seller", "shop", "person")
    way = fact("way", "air", "sea", asked_when=seller.is_("shop"), otherwise="sea")
    assert way.is_("sea").holds({"seller": "person"}) is True
    assert way.is_("air").holds({"seller": "person", "way": "air"}) is False


def test_a_fact_is_always_one_of_its_options_and_never_none_of_them() -> None:
    """Asked or not: otherwise complete tables could not be proved complete."""
    seller = fact("seller", "shop", "person")
    way = fact("way", "air", "sea", asked_when=seller.is_("shop"), otherwise="sea")
    assert way.is_("air", "sea").holds({"seller": "person"}) is True
    assert way.is_("air", "sea").holds({"seller": "shop", "way": "air"}) is True
    assert STATE.is_(*STATE.options) is ALWAYS
    assert STATE.is_() is NEVER


def test_what_was_said_is_read_even_where_it_was_not_asked() -> None:
    """Clashes look at the answers themselves."""
    seller = fact("seller", "shop", "person")
    way = fact("way", "air", "sea", asked_when=seller.is_("shop"), otherwise="sea")
    assert way.said("air").holds({"seller": "person", "way": "air"}) is True


def test_not_sure_counts_as_the_careful_option() -> None:
    """Readers who cannot tell still get a plan."""
    assert fact("seller", "shop", "person", unsure="person").effective(UNSURE) == "person"


# ── what readers answer ─────────────────────────────────────────────────────


def test_every_choice_offers_not_sure_exactly_once() -> None:
    """It is an answer, never a dead end."""
    own = Option("unknown", text("cannot tell"), {"state": "received"})
    for choice in (Choice.of(STATE), Choice("state", (STATE,), (own,))):
        assert [option.id for option in choice.options].count(UNSURE) == 1


def test_a_choice_of_one_fact_offers_its_options_in_order_under_their_own_labels() -> None:
    """The words of a fact are written once."""
    offered = [(option.id, option.label) for option in Choice.of(STATE).options[:-1]]
    assert offered == list(STATE.options.items())


def test_a_question_knows_every_fact_that_its_fields_set() -> None:
    """One page may settle several facts."""
    assert list(asks(STATE, days(), PRICE).facts) == ["state", "days", "price"]


@pytest.mark.parametrize(
    ("given", "meant"), [("3", 3), (" 12 ", 12), (0, 0), (100, 100), (3.0, 3), (UNSURE, UNSURE)]
)
def test_whole_days_are_read(given: object, meant: object) -> None:
    """From a form they come as text, from a file as numbers."""
    assert days().read(given) == meant


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("three", "whole number of days"),
        ("2.5", "whole number of days"),
        (2.5, "whole number of days"),
        (True, "whole number of days"),
        ([3], "whole number of days"),
        (None, "whole number of days"),
        (float("nan"), "whole number of days"),
        (float("inf"), "whole number of days"),
        ("-1", "cannot be below 0"),
        (-1, "cannot be below 0"),
        ("101", "100 at most"),
        (1e300, "100 at most"),
        ("9" * 5000, "100 at most"),
    ],
)
def test_days_that_cannot_be_are_answered_with_what_to_write(given: object, said: str) -> None:
    """A reader's mistake is a value, with the mend in it."""
    read = days().read(given)
    assert isinstance(read, T)
    assert said in read.en


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("129.90", 12990),
        (129.9, 12990),
        (129, 12900),
        (0, 0),
        ("", None),
        (MOST_FEN // 100, MOST_FEN),
    ],
)
def test_amounts_are_read_in_yuan_and_kept_in_fen(given: object, meant: int | None) -> None:
    """129.9 has no exact binary form; the fen must be right all the same."""
    read = PRICE.read(given)
    assert isinstance(read, T) if meant is None else read == meant


@given(st.integers(min_value=0, max_value=MOST_FEN))
def test_an_amount_given_as_a_number_is_exact_to_the_fen(fen: int) -> None:
    """JSON numbers are binary fractions; money is not."""
    assert PRICE.read(fen / 100) == fen


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("-0.01", "cannot be below 0"),
        (-1, "cannot be below 0"),
        ("99999999999", "at most 10000000 yuan"),
        (10_000_000.01, "at most 10000000 yuan"),
        ("9" * 5000, "at most 10000000 yuan"),
        (True, "in yuan as a number"),
        ([129], "in yuan as a number"),
        ({"fen": 1}, "in yuan as a number"),
        ("1.234", "in yuan as a number"),
        (float("nan"), "in yuan as a number"),
        (None, "in yuan as a number"),
    ],
)
def test_amounts_that_cannot_be_are_answered_with_what_to_write(given: object, said: str) -> None:
    """Below zero, absurd, or no number at all: each has its own sentence."""
    read = PRICE.read(given)
    assert isinstance(read, T)
    assert said in read.en


@given(ANYTHING)
@example("{")
def test_reading_an_answer_never_raises(given: object) -> None:
    """Whatever stands in a link or a file, the reader gets a sentence."""
    for one in (STATE, days(), PRICE):
        assert isinstance(one.read(given), str | int | T)


@pytest.mark.parametrize("given", ["sent", "", None, 3, ["shipped"]])
def test_an_option_that_is_none_is_answered_with_those_there_are(given: object) -> None:
    """On the command line nobody sees the radios."""
    read = STATE.read(given)
    assert isinstance(read, T)
    for lang in LANGS:
        assert all(option in read.say(lang) for option in STATE.options)


def test_values_are_named_as_readers_say_them() -> None:
    """Ids are for authors."""
    assert STATE.name("en", "shipped") == "state shipped"
    assert [days().name("en", count) for count in (0, 1, 2)] == ["0 days", "1 day", "2 days"]
    assert days().name("zh", 3) == "3 天"
    assert PRICE.name("zh", 12990) == "129.90元"
    assert {one.name("en", UNSURE) for one in (STATE, days(), PRICE)} == {"Not sure"}


def test_a_question_can_be_made_of_the_fact_it_asks() -> None:
    """Its id, its field and its options are those of the fact, written once."""
    made = Question.of(STATE, text("Where is it?"), text("It decides."), {"shipped": text("h")})
    assert (made.id, list(made.facts)) == ("state", ["state"])
    (field,) = made.asks
    assert isinstance(field, Choice)
    assert [option.id for option in field.options] == [*STATE.options, UNSURE]
    assert [option.id for option in field.options if option.hint] == ["shipped"]
    (typed,) = Question.of(PRICE, text("How much?"), text("It is claimed."), on_plan=True).asks
    assert isinstance(typed, Entry)
    assert typed.fact is PRICE
