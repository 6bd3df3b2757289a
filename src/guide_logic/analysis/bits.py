"""Sets of numbers, each as the bits of one number: quick to join and to look up."""

from collections.abc import Iterable, Iterator

__all__ = ["bits_of", "ones"]


def bits_of(numbers: Iterable[int]) -> int:
    """Return a number with these bits set.

    >>> bits_of([0, 2])
    5
    """
    bits = 0
    for number in numbers:
        bits |= 1 << number
    return bits


def ones(bits: int) -> Iterator[int]:
    """Yield which bits are set, lowest first.

    >>> list(ones(5))
    [0, 2]
    """
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
