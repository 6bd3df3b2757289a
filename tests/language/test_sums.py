"""Sums are whole fen; an oracle in fractions agrees, and the lines can be checked by hand."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_logic.language.sums import PRICE, ByCount, Left, Times, whole
from tests.yuan import PRICES, in_fen, worked


@given(PRICES)
def test_a_price_claimed_back_is_the_price_paid(price: int) -> None:
    """No claim for the price may ask for more or for less."""
    assert whole.lines({PRICE: price})[-1].fen == price


@given(PRICES, PRICES)
def test_three_times_the_loss_adds_the_injury_and_the_rest_first(injury: int, loss: int) -> None:
    """Food Safety Law art. 148: the floor is for the whole, not for each part of the loss."""
    sum = Times(3, of=("injury", "loss"), least=1000_00)
    both = 3 * (Fraction(injury, 100) + Fraction(loss, 100))
    assert worked(sum, {"injury": injury, "loss": loss}) == in_fen(max(both, Fraction(1000)))
    assert worked(sum, {"loss": loss}) == in_fen(max(3 * Fraction(loss, 100), Fraction(1000)))
    assert worked(sum, {}) is None


@given(PRICES, PRICES)
def test_what_is_left_of_a_price_is_never_below_nothing(paid: int, back: int) -> None:
    """A reader who got more than the price owes nothing here."""
    left = worked(Left("paid", "back"), {"paid": paid, "back": back})
    assert left == in_fen(max(Fraction(paid, 100) - Fraction(back, 100), Fraction(0)))
    assert worked(Left("paid", "back"), {"paid": paid}) == paid
    assert worked(Left("paid", "back"), {"back": back}) is None


@given(PRICES, st.integers(min_value=1, max_value=1000))
def test_a_promise_of_so_many_times_is_that_many_prices_added_up(price: int, count: int) -> None:
    """Added one by one, without a multiplication."""
    sum = ByCount("count", "price")
    assert worked(sum, {"count": count, "price": price}) == in_fen(
        sum_of([Fraction(price, 100)] * count)
    )
    assert worked(sum, {"price": price}) is None
    assert worked(sum, {"count": count}) is None


def sum_of(parts: list[Fraction]) -> Fraction:
    """Return parts added up."""
    total = Fraction(0)
    for part in parts:
        total += part
    return total


def test_amounts_added_up_are_shown_added_up() -> None:
    """Three times the loss begins with what the loss is made of."""
    lines = Times(3, of=("injury", "loss")).lines({"injury": 520_00, "loss": 80_00})
    assert [line.say("zh") for line in lines] == ["520元 + 80元 = 600元", "600元 × 3 = 1,800元"]


@pytest.mark.parametrize(
    ("sum", "price", "lines"),
    [
        (
            Times(3, least=500_00),
            129_90,
            ["CNY 129.90 × 3 = CNY 389.70", "Less than CNY 500, so CNY 500"],
        ),
        (Times(3, least=500_00), 200_00, ["CNY 200 × 3 = CNY 600"]),
        (
            Times(percent=10, most=200_00),
            3000_05,
            [
                "CNY 3,000.05 × 10% = CNY 300, parts of a fen dropped",
                "More than CNY 200, so CNY 200",
            ],
        ),
        (whole, 88_00, ["As you entered: CNY 88"]),
    ],
)
def test_a_sum_is_shown_line_by_line(sum: Times, price: int, lines: list[str]) -> None:
    """A reader must be able to check it by hand; what was dropped is said."""
    assert [line.say("en") for line in sum.lines({"price": price})] == lines
