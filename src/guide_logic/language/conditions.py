"""A condition is a small immutable tree that a machine can read.

A leaf says that a fact is one of some options, or that a number has reached a
cut point; `&`, `|` and `~` join leaves. Evaluation has three values: true,
false, and None for "not yet known". Trees are kept in one canonical form and
shared, so two conditions that say the same in the same shape are one object:
exploration compares what is left of a rule by identity.
"""

from collections.abc import Iterable, Mapping

__all__ = ["ALWAYS", "NEVER", "UNSURE", "AtLeast", "Condition", "Is", "Joined", "Value"]

UNSURE = "unknown"
"""The answer "not sure", which every question takes."""

Value = str | int

_shared: dict[tuple[object, ...], "Condition"] = {}
_pairs: dict[tuple[str, "Condition", "Condition"], "Condition"] = {}


class Condition:
    """What must be so for a row, a step or a claim to apply."""

    __slots__ = ("facts",)
    facts: frozenset[str]
    tangled: bool = False
    """Whether a fact is read in more than one place, so that parts can settle one another."""

    def holds(self, case: Mapping[str, Value]) -> bool | None:
        """Return whether it is so in `case`; None while a fact it needs is missing."""
        raise NotImplementedError

    def given(self, case: Mapping[str, Value]) -> "Condition":
        """Return what is left of it once the facts in `case` are known."""
        raise NotImplementedError

    def __and__(self, other: "Condition") -> "Condition":
        return _pair("all", self, other)

    def __or__(self, other: "Condition") -> "Condition":
        return _pair("any", self, other)

    def __invert__(self) -> "Condition":
        raise NotImplementedError

    def __bool__(self) -> bool:
        raise TypeError(f"{self!r} is a condition: join with & | ~, not with and, or, not")


class _Fixed(Condition):
    """True in every case, or in none."""

    __slots__ = ("truth",)

    def __init__(self, truth: bool) -> None:
        self.truth = truth
        self.facts = frozenset()

    def holds(self, case: Mapping[str, Value]) -> bool | None:
        """Return its one truth."""
        return self.truth

    def given(self, case: Mapping[str, Value]) -> Condition:
        """Return itself, whatever is known."""
        return self

    def __invert__(self) -> Condition:
        return NEVER if self.truth else ALWAYS

    def __repr__(self) -> str:
        return "ALWAYS" if self.truth else "NEVER"


ALWAYS: Condition = _Fixed(True)
NEVER: Condition = _Fixed(False)


class Is(Condition):
    """The fact is one of some of its options."""

    __slots__ = ("domain", "fact", "options")
    fact: str
    options: frozenset[str]
    domain: frozenset[str]

    @staticmethod
    def of(fact: str, options: Iterable[str], domain: frozenset[str]) -> Condition:
        """Return the shared leaf: `fact` is one of `options`, out of `domain`."""
        chosen = frozenset(options)
        if chosen >= domain:
            return ALWAYS
        if not chosen:
            return NEVER
        key = ("is", fact, chosen, domain)
        leaf = _shared.get(key)
        if leaf is None:
            leaf = Is()
            leaf.fact, leaf.options, leaf.domain = fact, chosen, domain
            leaf.facts = frozenset((fact,))
            _shared[key] = leaf
        return leaf

    def holds(self, case: Mapping[str, Value]) -> bool | None:
        """Return whether the fact is one of the options, or None while it is unknown."""
        value = case.get(self.fact)
        return None if value is None else value in self.options

    def given(self, case: Mapping[str, Value]) -> Condition:
        """Return true or false once the fact is known, else itself."""
        value = case.get(self.fact)
        if value is None:
            return self
        return ALWAYS if value in self.options else NEVER

    def __invert__(self) -> Condition:
        return Is.of(self.fact, self.domain - self.options, self.domain)

    def __repr__(self) -> str:
        return f"{self.fact} in {{{', '.join(sorted(self.options))}}}"


class AtLeast(Condition):
    """The number has reached a cut point; "not sure" has reached none."""

    __slots__ = ("cut", "fact", "reached")
    fact: str
    cut: int
    reached: bool

    @staticmethod
    def of(fact: str, cut: int, reached: bool = True) -> Condition:
        """Return the shared leaf: `fact` is `cut` or more (or, not `reached`, less)."""
        key = ("at least", fact, cut, reached)
        leaf = _shared.get(key)
        if leaf is None:
            leaf = AtLeast()
            leaf.fact, leaf.cut, leaf.reached = fact, cut, reached
            leaf.facts = frozenset((fact,))
            _shared[key] = leaf
        return leaf

    def holds(self, case: Mapping[str, Value]) -> bool | None:
        """Return whether the cut point is reached, or None while the number is missing."""
        value = case.get(self.fact)
        if value is None:
            return None
        return (isinstance(value, int) and value >= self.cut) is self.reached

    def given(self, case: Mapping[str, Value]) -> Condition:
        """Return true or false once the fact is known, else itself."""
        value = case.get(self.fact)
        if value is None:
            return self
        reached = isinstance(value, int) and value >= self.cut
        return ALWAYS if reached is self.reached else NEVER

    def __invert__(self) -> Condition:
        return AtLeast.of(self.fact, self.cut, not self.reached)

    def __repr__(self) -> str:
        return f"{self.fact} {'>=' if self.reached else '<'} {self.cut}"


class Joined(Condition):
    """All of some conditions, or any of them."""

    __slots__ = ("how", "leaves", "others", "parts", "settled", "tangled")
    how: str
    leaves: dict[str, Is]
    """By their facts, those of its parts that are leaves; they are the first."""

    others: tuple[Condition, ...]
    parts: tuple[Condition, ...]
    tangled: bool
    settled: dict[tuple[Value | None, ...], bool | None]
    """Where they can, whether they do, by the values of the facts."""

    def holds(self, case: Mapping[str, Value]) -> bool | None:
        """Return whether it is so in `case`, building nothing where that can be told at once."""
        breaks = self.how == "any"
        truth: bool | None = not breaks
        for fact, leaf in self.leaves.items():  # as `Is.holds` says it: most parts are leaves
            value = case.get(fact)
            if value is None:
                truth = None
            elif (value in leaf.options) is breaks:
                return breaks
        for part in self.others:
            one = part.holds(case)
            if one is breaks:
                return breaks
            if one is None:
                truth = None
        if truth is None and self.tangled:
            values = tuple(map(case.get, self.facts))
            if values not in self.settled:
                left = self.given(case)
                self.settled[values] = True if left is ALWAYS else False if left is NEVER else None
            return self.settled[values]
        return truth

    def given(self, case: Mapping[str, Value]) -> Condition:
        """Return the parts left, joined again."""
        if self.facts.isdisjoint(case):
            return self
        breaks = NEVER if self.how == "all" else ALWAYS
        left = []
        for part in self.parts:
            one = part.given(case)
            if one is breaks:
                return breaks
            left.append(one)
        return _joined(self.how, left)

    def __invert__(self) -> Condition:
        return _joined("any" if self.how == "all" else "all", tuple(~part for part in self.parts))

    def __repr__(self) -> str:
        return "(" + (" & " if self.how == "all" else " | ").join(map(repr, self.parts)) + ")"


def _pair(how: str, one: Condition, other: Condition) -> Condition:
    """Return two conditions joined; the same step in many rows joins the same two."""
    idle = ALWAYS if how == "all" else NEVER
    if one is idle or one is other:
        return other
    if other is idle:
        return one
    key = (how, one, other)
    pair = _pairs.get(key)
    if pair is None:
        pair = _pairs[key] = _joined(how, (one, other))
    return pair


def _joined(how: str, parts: Iterable[Condition]) -> Condition:
    """Return the parts joined, flattened, with leaves on the same fact made one."""
    breaks, idle = (NEVER, ALWAYS) if how == "all" else (ALWAYS, NEVER)
    leaves: dict[str, Is] = {}
    others: dict[int, Condition] = {}
    for one in parts:
        pieces: tuple[Condition, ...] = (one,)
        if isinstance(one, Joined) and one.how == how:  # and flat already
            pieces = one.parts
            if not leaves and not others:
                leaves = {**one.leaves}
                others = {id(part): part for part in pieces[len(leaves) :]}
                continue
        for part in pieces:
            if isinstance(part, Is):
                known = leaves.get(part.fact)
                if known is not None and known is not part:
                    left, right = known.options, part.options
                    both = left & right if how == "all" else left | right
                    made = Is.of(part.fact, both, part.domain)
                    if not isinstance(made, Is):
                        return made
                    part = made
                leaves[part.fact] = part
            elif part is breaks:
                return breaks
            elif part is not idle:
                others[id(part)] = part
    kept = (*leaves.values(), *others.values())
    if not kept:
        return idle
    if len(kept) == 1:
        return kept[0]
    key = (how, frozenset(map(id, kept)))
    node = _shared.get(key)
    if node is None:
        node = Joined()
        node.how, node.parts, node.leaves = how, kept, leaves
        node.others = kept[len(leaves) :]
        node.facts = frozenset(leaves).union(*[part.facts for part in others.values()])
        read = len(leaves) + sum([len(part.facts) for part in others.values()])
        node.tangled = read > len(node.facts) or any(one.tangled for one in others.values())
        node.settled = {}
        _shared[key] = node
    return node
