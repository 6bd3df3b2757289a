"""Conditions tell the truth, whatever is known, and the same condition is one object."""

from collections.abc import Callable, Mapping
from itertools import product
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_logic.language.conditions import ALWAYS, NEVER, UNSURE, AtLeast, Condition, Is, Value

OPTIONS = {"colour": ("red", "green", "blue"), "size": ("small", "large")}
NUMBERS: tuple[Value, ...] = (UNSURE, 0, 1, 2, 3, 4)
VALUES: dict[str, tuple[Value, ...]] = {**OPTIONS, "days": NUMBERS}
EVERY_CASE = [dict(zip(VALUES, values, strict=True)) for values in product(*VALUES.values())]


class Said(NamedTuple):
    """A condition in the guide's language, and the same one worked out by plain logic."""

    condition: Condition
    truths: tuple[bool, ...]


def _is(fact: str, options: frozenset[str]) -> Said:
    condition = Is.of(fact, options, frozenset(OPTIONS[fact]))
    return Said(condition, tuple(case[fact] in options for case in EVERY_CASE))


def _at_least(cut: int) -> Said:
    truths = (isinstance(one, int) and one >= cut for one in (case["days"] for case in EVERY_CASE))
    return Said(AtLeast.of("days", cut), tuple(truths))


def _both(pair: tuple[Said, Said]) -> Said:
    one, other = pair
    truths = zip(one.truths, other.truths, strict=True)
    return Said(one.condition & other.condition, tuple(a and b for a, b in truths))


def _either(pair: tuple[Said, Said]) -> Said:
    one, other = pair
    truths = zip(one.truths, other.truths, strict=True)
    return Said(one.condition | other.condition, tuple(a or b for a, b in truths))


def _not(one: Said) -> Said:
    return Said(~one.condition, tuple(not truth for truth in one.truths))


LEAVES = st.one_of(
    st.frozensets(st.sampled_from(OPTIONS["colour"])).map(lambda chosen: _is("colour", chosen)),
    st.frozensets(st.sampled_from(OPTIONS["size"])).map(lambda chosen: _is("size", chosen)),
    st.integers(min_value=1, max_value=4).map(_at_least),
)
TREES = st.recursive(
    LEAVES,
    lambda parts: st.one_of(
        st.tuples(parts, parts).map(_both), st.tuples(parts, parts).map(_either), parts.map(_not)
    ),
    max_leaves=8,
)
KNOWN = st.fixed_dictionaries(
    {}, optional={fact: st.sampled_from(values) for fact, values in VALUES.items()}
)


def _agrees(case: Mapping[str, Value], known: Mapping[str, Value]) -> bool:
    return all(case[fact] == value for fact, value in known.items())


@given(TREES)
def test_a_condition_is_true_in_exactly_the_cases_that_logic_says(said: Said) -> None:
    """Merging leaves and flattening must never change what an author wrote."""
    assert tuple(said.condition.holds(case) for case in EVERY_CASE) == said.truths


@given(TREES, KNOWN)
def test_what_is_said_of_a_half_known_case_is_so_however_it_goes_on(
    said: Said, known: dict[str, Value]
) -> None:
    """A row that won too early would send a reader the wrong way."""
    possible = {
        truth for case, truth in zip(EVERY_CASE, said.truths, strict=True) if _agrees(case, known)
    }
    holds = said.condition.holds(known)
    assert holds is None or possible == {holds}


@given(TREES, KNOWN)
def test_what_is_left_of_a_condition_reads_no_fact_that_is_known(
    said: Said, known: dict[str, Value]
) -> None:
    """A fact read again would be asked again."""
    assert said.condition.given(known).facts.isdisjoint(known)


@given(TREES, KNOWN, KNOWN)
def test_learning_facts_one_by_one_leaves_the_same_as_learning_them_at_once(
    said: Said, first: dict[str, Value], then: dict[str, Value]
) -> None:
    """The walk goes step by step; the interview replays everything."""
    then = {fact: value for fact, value in then.items() if fact not in first}
    stepwise = said.condition.given(first).given(then)
    at_once = said.condition.given({**first, **then})
    assert [stepwise.holds(case) for case in EVERY_CASE] == [
        at_once.holds(case) for case in EVERY_CASE
    ]


@given(TREES, TREES)
def test_not_both_is_the_same_object_as_one_or_the_other_not(one: Said, other: Said) -> None:
    """De Morgan: the walk merges cases by comparing what is left by identity."""
    a, b = one.condition, other.condition
    assert ~(a & b) is ~a | ~b
    assert ~(a | b) is ~a & ~b


@given(TREES)
def test_a_condition_turned_round_twice_is_itself(said: Said) -> None:
    """`~` is used to name the rest of a case."""
    assert ~~said.condition is said.condition


@given(TREES, TREES)
def test_the_same_condition_written_twice_is_one_object(one: Said, other: Said) -> None:
    """In either order; otherwise equal states would be walked again and again."""
    a, b = one.condition, other.condition
    assert a & b is b & a
    assert a | b is b | a


@given(TREES)
def test_always_and_never_change_nothing_that_they_should_not(said: Said) -> None:
    """Rows without a condition are joined with others all the time."""
    one = said.condition
    assert (one & ALWAYS, one | NEVER) == (one, one)
    assert (one & NEVER, one | ALWAYS) == (NEVER, ALWAYS)


@pytest.mark.parametrize("word", ["and", "or", "not"])
def test_joining_conditions_with_words_is_refused_and_the_signs_are_named(word: str) -> None:
    """`a and b` would silently be b."""
    red = Is.of("colour", ["red"], frozenset(OPTIONS["colour"]))
    large = Is.of("size", ["large"], frozenset(OPTIONS["size"]))
    written: dict[str, Callable[[], object]] = {
        "and": lambda: red and large,
        "or": lambda: red or large,
        "not": lambda: not red,
    }
    with pytest.raises(TypeError, match=r"join with & \| ~, not with and, or, not"):
        written[word]()


def test_a_fact_that_is_one_of_all_its_options_always_holds() -> None:
    """Nobody is asked for it."""
    assert Is.of("size", OPTIONS["size"], frozenset(OPTIONS["size"])) is ALWAYS


def test_a_fact_cannot_be_two_things_at_once() -> None:
    """A row that asks for both can never win, and is known at once."""
    domain = frozenset(OPTIONS["colour"])
    assert Is.of("colour", ["red"], domain) & Is.of("colour", ["blue"], domain) is NEVER


def test_a_number_nobody_knows_has_reached_no_cut() -> None:
    """A reader who cannot say how long has not waited too long."""
    assert AtLeast.of("days", 1).holds({"days": UNSURE}) is False
    assert (~AtLeast.of("days", 1)).holds({"days": UNSURE}) is True


@given(TREES, KNOWN)
def test_whether_it_holds_is_what_is_left_of_it(said: Said, known: dict[str, Value]) -> None:
    """The quick way of telling must not differ from the thorough one."""
    left = said.condition.given(known)
    assert said.condition.holds(known) is {ALWAYS: True, NEVER: False}.get(left)
