"""What a suit costs, and whether it is a small claim; the oracle counts yuan by yuan bands."""

from datetime import date
from decimal import ROUND_FLOOR, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_logic.content.court import court_fee, fee_lines, ruling

DAY = date(2026, 11, 28)
VALUES = st.integers(min_value=0, max_value=1_000_000_00)
WAGES = st.integers(min_value=1, max_value=1_000_000_00)

RATES = [
    ("10000", "100000", "0.025"),
    ("100000", "200000", "0.02"),
    ("200000", "500000", "0.015"),
    ("500000", "1000000", "0.01"),
]
"""Fee measures art. 13(1), as the text has them: per cent of the part between."""


def oracle(value_fen: int) -> int:
    """Return the fee in fen, worked out in decimal yuan."""
    value = Decimal(value_fen) / 100
    fee = Decimal(50)
    for above, up_to, rate in RATES:
        part = min(value, Decimal(up_to)) - Decimal(above)
        fee += max(part, Decimal(0)) * Decimal(rate)
    return int((fee * 100).to_integral_value(ROUND_FLOOR))


@given(VALUES)
def test_the_fee_agrees_with_the_oracle(value: int) -> None:
    """Every band, and the edges between them."""
    assert court_fee(value, DAY) == oracle(value)


@pytest.mark.parametrize(
    ("yuan", "fee"),
    [
        (0, 50_00),
        (10_000, 50_00),
        (10_040, 51_00),
        (100_000, 2300_00),
        (100_100, 2302_00),
        (200_000, 4300_00),
        (500_000, 8800_00),
        (1_000_000, 13_800_00),
    ],
)
def test_the_fee_at_the_edges_of_its_bands(yuan: int, fee: int) -> None:
    """Worked out by hand from Fee measures art. 13(1)."""
    assert court_fee(yuan * 100, DAY) == fee


def test_a_fee_that_was_not_read_is_not_given() -> None:
    """The bands above one million are not among the facts."""
    assert court_fee(1_000_000_01, DAY) is None
    higher = ruling(1_000_000_01, None, DAY)
    assert (higher.data["fee"], higher.data["halved"], higher.lines) == (None, None, [])
    assert "ask the court" in higher.said[0].say("en")


@given(VALUES)
def test_the_lines_end_in_the_halved_fee_and_pass_through_the_whole(value: int) -> None:
    """Fee measures arts 15 and 16; usually 25 up to 10,000."""
    lines = fee_lines(value, DAY)
    assert lines[-2].fen == court_fee(value, DAY)
    assert lines[-1].fen == oracle(value) // 2


@given(VALUES, WAGES)
def test_small_claims_agree_with_the_oracle(value: int, wage: int) -> None:
    """Civil Procedure Law art. 165: 50 % of the wage; by agreement up to twice."""
    value_yuan, wage_yuan = Decimal(value) / 100, Decimal(wage) / 100
    half, double = wage_yuan * Decimal("0.5"), wage_yuan * 2
    expected = "yes" if value_yuan <= half else "by_agreement" if value_yuan <= double else "no"
    assert ruling(value, wage, DAY).data["small"] == expected


@pytest.mark.parametrize(
    ("fen", "small"),
    [
        (50_000_00, "yes"),
        (50_000_01, "by_agreement"),
        (200_000_00, "by_agreement"),
        (200_000_01, "no"),
    ],
)
def test_the_limits_bind_from_the_first_fen_above_them(fen: int, small: str) -> None:
    """For a wage of 100,000."""
    assert ruling(fen, 100_000_00, DAY).data["small"] == small


@pytest.mark.parametrize("wage", [None, 0])
def test_without_the_wage_no_limit_is_invented(wage: int | None) -> None:
    """It differs by year and province: the reader is told its name."""
    unknown = ruling(500_00, wage, DAY)
    assert (unknown.data["small"], unknown.data["limit"]) == (None, None)
    assert "上年度就业人员年平均工资" in unknown.said[-1].say("zh")


def test_what_small_claims_are_not_for_is_said_where_they_may_be_used() -> None:
    """Civil Procedure Law art. 166."""
    assert any("appraisal" in one.say("en") for one in ruling(500_00, 100_000_00, DAY).said)
    assert not any("appraisal" in one.say("en") for one in ruling(900_000_00, 100_000_00, DAY).said)
