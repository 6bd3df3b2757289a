"""Several orders are added up as a reader types them, and a count is a whole number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_logic.language.conditions import UNSURE
from guide_logic.language.entries import Amounts, Count
from guide_logic.language.text import T
from guide_logic.quantities.money import MOST_FEN
from tests.small import text

PAID = Amounts("paid", text("paid"))
TIMES = Count("times", text("times"), most=1000)


@pytest.mark.parametrize(
    ("typed", "fen"),
    [("129.90 + 88", 217_90), ("60＋45.5", 105_50), ("￥60+1,000元", 1060_00), (30, 30_00)],
)
def test_orders_joined_by_a_plus_are_added_up(typed: object, fen: int) -> None:
    """Fa Shi [2024] No. 9 arts 12 to 14: orders of one purchase count together."""
    assert PAID.read(typed) == fen


@pytest.mark.parametrize("typed", ["60 +", "+", "60 + many", "60 + -3", "60 ++ 3", "60 + unknown"])
def test_half_an_addition_is_said_to_be_none(typed: str) -> None:
    """A missing order must not lower the sum in silence."""
    assert isinstance(PAID.read(typed), T)


def test_orders_together_are_no_more_than_one_amount_may_be() -> None:
    """The bound holds for the sum, not for each order."""
    half = str(MOST_FEN // 100)
    assert isinstance(PAID.read(f"{half} + {half}"), T)
    assert PAID.read(UNSURE) == UNSURE


@given(st.lists(st.integers(min_value=0, max_value=10_000_00), min_size=2, max_size=5))
def test_an_addition_agrees_with_adding_the_fen(orders: list[int]) -> None:
    """Nothing is lost between text and fen."""
    typed = "+".join(f"{one // 100}.{one % 100:02}" for one in orders)
    assert PAID.read(typed) == sum(orders)


@pytest.mark.parametrize(("typed", "count"), [("10", 10), (3, 3), (" 4 ", 4), ("1000", 1000)])
def test_a_count_is_read(typed: object, count: int) -> None:
    """“假一赔十” is typed as 10."""
    assert TIMES.read(typed) == count
    assert TIMES.name("zh", count) == str(count)


@pytest.mark.parametrize("typed", ["0", "-1", "1.5", "ten", "1001", "", True, None, "9" * 5000])
def test_what_is_no_count_is_refused(typed: object) -> None:
    """Nought times or a guess would make a wrong sum."""
    assert isinstance(TIMES.read(typed), T)


def test_a_count_left_open_is_not_sure() -> None:
    """Then the claim stands without a sum."""
    assert TIMES.read(UNSURE) == UNSURE
    assert TIMES.name("en", UNSURE) == "Not sure"
