"""Money is read as readers type it, and said so that it can be read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_logic.quantities.money import MOST_FEN, fen, say_money

PRICES = st.integers(min_value=0, max_value=MOST_FEN)

TYPED = {
    "129.90": 12990,
    "129.9": 12990,
    "0.01": 1,
    ".5": 50,
    "5.": 500,
    "1,299.50": 129950,
    "￥1，299": 129900,
    "１２９．９０": 12990,
    " 200 元 ": 20000,
    "CNY 500": 50000,
    "-3": -300,
    "－3": -300,
}


@pytest.mark.parametrize(("typed", "meant"), TYPED.items())
def test_amounts_are_read_as_readers_type_them(typed: str, meant: int) -> None:
    """People paste prices with signs, commas and full-width digits."""
    assert fen(typed) == meant


@pytest.mark.parametrize(
    "typed", ["", " ", "many", "1.234", "1.2.3", "--3", "1e5", "٣", "½", "0x10", "nan", ".", "1-2"]
)
def test_what_is_no_amount_is_never_guessed(typed: str) -> None:
    """A wrong sum is worse than a question asked again."""
    assert fen(typed) is None


@given(st.text())
def test_reading_an_amount_never_raises(typed: str) -> None:
    """A reader's mistake is a value, not a crash."""
    assert fen(typed) is None or isinstance(fen(typed), int)


def test_a_number_of_thousands_of_digits_is_read_or_refused() -> None:
    """Python refuses to convert such numbers; a pasted text must not stop the page."""
    assert fen("9" * 5000) is None or isinstance(fen("9" * 5000), int)


@given(PRICES, st.sampled_from(["zh", "en"]))
def test_an_amount_said_is_read_back_to_the_fen(price: int, lang: str) -> None:
    """Grouping and cents must lose nothing."""
    assert fen(say_money(lang, price)) == price
