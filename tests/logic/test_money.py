"""Sums are whole fen; the law's floors and caps hold at every price."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_logic.money import MOST_FEN, fen, say_money, ten_times, tenth_to_200, triple, whole

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


@pytest.mark.parametrize(
    ("price", "damages"), [(200_00, 600_00), (100_00, 500_00), (166_66, 500_00), (166_67, 500_01)]
)
def test_fraud_brings_three_times_the_price_and_500_at_least(price: int, damages: int) -> None:
    """Consumer Rights Protection Law art. 55(1); decision table, section 9."""
    assert triple(price) == damages


@pytest.mark.parametrize(
    ("price", "damages"),
    [(300_00, 3000_00), (10_00, 1000_00), (100_00, 1000_00), (100_01, 1000_10)],
)
def test_unsafe_food_brings_ten_times_the_price_and_1000_at_least(price: int, damages: int) -> None:
    """Food Safety Law art. 148; decision table, section 9."""
    assert ten_times(price) == damages


@given(PRICES)
def test_jds_sum_for_an_unclear_page_is_a_tenth_and_never_above_200(price: int) -> None:
    """JD rules on goods disputes art. 11."""
    assert tenth_to_200(price) == min(price // 10, 200_00)


@given(PRICES)
def test_a_price_claimed_back_is_the_price_paid(price: int) -> None:
    """No claim for the price may ask for more or for less."""
    assert whole(price) == price


@given(PRICES, PRICES)
def test_who_paid_more_never_claims_less(one: int, other: int) -> None:
    """A floor or a cap on the wrong side would turn the order round."""
    low, high = sorted((one, other))
    for claim in (whole, triple, ten_times, tenth_to_200):
        assert claim(low) <= claim(high)
