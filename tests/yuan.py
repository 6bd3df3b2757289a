"""Sums reckoned another way, in fractions of a yuan, to compare with."""

from collections.abc import Mapping
from decimal import ROUND_FLOOR, Decimal
from fractions import Fraction

from hypothesis import strategies as st

from guide_logic.language.sums import Sum
from guide_logic.quantities.money import MOST_FEN

PRICES = st.integers(min_value=0, max_value=MOST_FEN)


def in_fen(yuan: Fraction) -> int:
    """Return yuan in fen, parts of a fen dropped, by way of decimals: the oracle's own road."""
    exact = Decimal(yuan.numerator * 100) / Decimal(yuan.denominator)
    return int(exact.to_integral_value(ROUND_FLOOR))


def worked(sum: Sum, amounts: Mapping[str, int]) -> int | None:
    """Return what the lines end in."""
    lines = sum.lines(amounts)
    return lines[-1].fen if lines else None
