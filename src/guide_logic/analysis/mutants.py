"""What a condition would be with one small mistake in it, as an author might make it."""

from collections.abc import Iterator, Sequence
from functools import reduce
from operator import and_, or_

from guide_logic.language.conditions import ALWAYS, NEVER, AtLeast, Condition, Is, Joined
from guide_logic.language.facts import Fact
from guide_logic.language.flow import Flow

__all__ = ["mutants"]


def mutants(flow: Flow, condition: Condition) -> dict[Condition, str]:
    """Return each other condition that one mistake makes of it, and the mistake in words.

    It always holds, or never; one of its parts is missing or turned round; an option
    is another one; a cut point lies one further on.
    """
    found = {ALWAYS: "holds always", NEVER: "holds never"}
    for mutant, mistake in ((~condition, "is turned round"), *_within(flow, condition)):
        found.setdefault(mutant, mistake)
    found.pop(condition, None)
    return found


def _within(flow: Flow, condition: Condition) -> Iterator[tuple[Condition, str]]:
    if isinstance(condition, Joined):
        for place, part in enumerate(condition.parts):
            others = [*condition.parts[:place], *condition.parts[place + 1 :]]
            yield _join(condition, others), f"lacks {part}"
            yield _join(condition, [*others, ~part]), f"has not {part}"
            for mutant, mistake in _within(flow, part):
                yield _join(condition, [*others, mutant]), mistake
    elif isinstance(condition, Is):
        fact = flow.facts[condition.fact]
        yield from _swapped(condition, list(fact.options) if isinstance(fact, Fact) else [])
    elif isinstance(condition, AtLeast):
        cut = condition.cut + 1
        yield AtLeast.of(condition.fact, cut, condition.reached), f"counts to {cut}"


def _join(like: Joined, parts: Sequence[Condition]) -> Condition:
    return reduce(and_ if like.how == "all" else or_, parts)


def _swapped(leaf: Is, domain: Sequence[str]) -> Iterator[tuple[Condition, str]]:
    """Yield the leaf with one option in the place of another: the next that is not named."""
    named, rest = leaf.options, [one for one in domain if one not in leaf.options]
    fewer = [one for one in domain if one in named] if len(named) <= len(rest) else rest
    others = rest if len(named) <= len(rest) else [one for one in domain if one in named]
    for option in fewer:
        after = [one for one in others if domain.index(one) > domain.index(option)]
        other = (after or others)[0]
        mutant = Is.of(leaf.fact, named ^ {option, other}, leaf.domain)
        yield mutant, f"has {leaf.fact}={other} in the place of {option}"
