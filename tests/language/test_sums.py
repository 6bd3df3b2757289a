"""Sums are whole fen; an oracle in fractions agrees, and the lines end in the sum."""

from collections.abc import Mapping
from decimal import ROUND_FLOOR, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_logic.language.sums import (
    Above,
    ByCount,
    Earnest,
    Left,
    Sum,
    Times,
    ten_times,
    tenth_to_200,
    triple,
    whole,
)
from guide_logic.quantities.money import MOST_FEN, fen

PRICES = st.integers(min_value=0, max_value=MOST_FEN)


def in_fen(yuan: Fraction) -> int:
    """Return yuan in fen, parts of a fen dropped, by way of decimals: the oracle's own road."""
    exact = Decimal(yuan.numerator * 100) / Decimal(yuan.denominator)
    return int(exact.to_integral_value(ROUND_FLOOR))


def worked(sum: Sum, amounts: Mapping[str, int]) -> int | None:
    """Return what the lines end in."""
    lines = sum.lines(amounts)
    return lines[-1].fen if lines else None


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


# ── against an oracle in yuan ───────────────────────────────────────────────


@given(PRICES)
def test_the_laws_multiples_agree_with_the_oracle(price: int) -> None:
    """CPL art. 55(1), Food Safety Law art. 148, JD rules art. 11, reckoned in yuan."""
    yuan = Fraction(price, 100)
    assert triple(price) == in_fen(max(3 * yuan, Fraction(500)))
    assert ten_times(price) == in_fen(max(10 * yuan, Fraction(1000)))
    assert tenth_to_200(price) == in_fen(min(yuan / 10, Fraction(200)))


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


@given(PRICES, PRICES)
def test_earnest_money_counts_up_to_a_fifth_of_the_price(deposit: int, price: int) -> None:
    """Civil Code arts 586 and 587."""
    sum = Earnest("deposit", "price")
    fifth = in_fen(Fraction(price, 500))
    assert worked(sum, {"deposit": deposit, "price": price}) == min(deposit, fifth)
    assert worked(sum, {"deposit": deposit}) == deposit
    assert worked(sum, {"price": price}) is None


@pytest.mark.parametrize(
    ("deposit", "on_top"), [(399_99, 399_99), (400_00, 400_00), (400_01, 400_00)]
)
def test_the_fifth_binds_from_the_first_fen_above_it(deposit: int, on_top: int) -> None:
    """Civil Code art. 586, for a price of 2,000."""
    amounts = {"deposit": deposit, "price": 2000_00}
    assert worked(Earnest("deposit", "price"), amounts) == on_top


@given(PRICES, PRICES, PRICES)
def test_the_loss_and_the_earnest_money_are_never_paid_twice(
    loss: int, deposit: int, price: int
) -> None:
    """Civil Code art. 588: of the loss only what the earnest money leaves open."""
    earnest = Earnest("deposit", "price")
    amounts = {"loss": loss, "deposit": deposit, "price": price}
    rest, on_top = worked(Above("loss", earnest), amounts), worked(earnest, amounts)
    assert rest is not None
    assert on_top is not None
    assert rest + on_top == max(loss, on_top)
    assert worked(Above("loss", earnest), {"deposit": deposit, "price": price}) is None
    assert worked(Above("loss", earnest), {"loss": loss}) is None


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


# ── the lines a reader checks ───────────────────────────────────────────────


@given(PRICES, st.sampled_from(["zh", "en"]))
def test_the_last_line_says_the_sum(price: int, lang: str) -> None:
    """What is shown and what is asked for must not differ."""
    for sum in (triple, ten_times, tenth_to_200):
        last = sum.lines({"price": price})[-1].say(lang)
        said = last.replace("，", " ").replace("=", " ").replace("按", " ").split("（")[0]
        words = said.replace("CNY ", "").replace(", parts of a fen dropped", "").split()
        assert fen(words[-1].strip(",")) == sum(price)


@pytest.mark.parametrize(
    ("sum", "price", "lines"),
    [
        (triple, 129_90, ["CNY 129.90 × 3 = CNY 389.70", "Less than CNY 500, so CNY 500"]),
        (triple, 200_00, ["CNY 200 × 3 = CNY 600"]),
        (
            tenth_to_200,
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


def test_amounts_added_up_are_shown_added_up() -> None:
    """Three times the loss begins with what the loss is made of."""
    lines = Times(3, of=("injury", "loss")).lines({"injury": 520_00, "loss": 80_00})
    assert [line.say("zh") for line in lines] == ["520元 + 80元 = 600元", "600元 × 3 = 1,800元"]
