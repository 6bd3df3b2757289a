"""A condition in the fewest words that say the same of some cases.

Every case at a place either fits it or does not; what no case there can be is free.
Two ways to say it are worked out, when it holds and when it does not, each as a few
products: facts of which each is one of some values. The shorter one is said.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from guide_logic.analysis.decision_diagrams import FALSE, TRUE, DecisionDiagrams
from guide_logic.analysis.possible_cases import PossibleCases
from guide_logic.language.conditions import Condition

__all__ = ["NO_END", "Literal", "Said", "Shortest"]

_FEW, _LISTED = 2, 3
"""So many products are said in full, and so many values of a fact."""

Product = dict[int, frozenset[int]]
"""For facts, by place, the places of their values: all of it is so."""


class Literal(NamedTuple):
    """A fact is one of these values, or, with `but`, any other that it can have.

    The values of a number are intervals: the first of each, and the first beyond it.
    """

    fact: str
    values: tuple[str | tuple[int, int], ...]
    but: bool = False


class Said(NamedTuple):
    """What is said: one of the products holds or, with `unless`, none does.

    No product at all: it holds in every case, or, with `unless` false, in none.
    Said `roughly`, it needs more than this to hold.
    """

    products: tuple[tuple[Literal, ...], ...]
    unless: bool = False
    roughly: bool = False

    @property
    def always(self) -> bool:
        """Whether nothing need be said."""
        return self.unless and not self.products

    @property
    def never(self) -> bool:
        """Whether it is so in no case."""
        return not self.unless and not self.products


NO_END = 1 << 30
"""Beyond the last interval of a number."""


class Shortest:
    """Says conditions of a flow, each in the cases of a place."""

    def __init__(self, cases: PossibleCases) -> None:
        self._cases = cases
        self._diagrams: DecisionDiagrams = cases.diagrams
        self._known: dict[tuple[Condition, int], Said] = {}
        self._projected: dict[tuple[int, frozenset[int]], int] = {}

    def said(self, when: Condition, within: int) -> Said:
        """Return a condition as it is said within some cases."""
        known = self._known.get((when, within))
        if known is None:
            known = self._known[when, within] = self._said(when, within)
        return known

    def roughly(self, when: Condition, within: int) -> Said:
        """Return a condition as said, or what is so wherever it holds if that is much shorter."""
        said = self.said(when, within)
        if len(said.products) <= _FEW and all(
            map(_short, (one for p in said.products for one in p))
        ):
            return said
        places = self._places(when)
        on = self._only(self._cases.where(within, when), places)
        product = {place: self._values(place, {}, on) for place in sorted(places)}
        literals = self._literals(product, product, self._only(within, places))
        return Said((tuple(filter(_short, literals)),), roughly=True)

    def _places(self, when: Condition) -> frozenset[int]:
        return frozenset(self._diagrams.facts.index(fact) for fact in when.facts)

    def _said(self, when: Condition, within: int) -> Said:
        places = self._places(when)
        yes = self._only(self._cases.where(within, when), places)
        no = self._only(self._cases.where(within, ~when), places)
        if FALSE in (yes, no):
            return Said((), unless=no == FALSE)
        there = self._only(within, places)
        ways = []
        for on, off, unless in ((yes, no, False), (no, yes, True)):
            for order in (sorted(places), sorted(places, reverse=True)):
                products = self._products(on, off, order, there)
                ways.append(Said(products, unless))
        return min(ways, key=_weight)

    def _only(self, cases: int, places: frozenset[int]) -> int:
        """Return the cases with nothing told but these facts."""
        key = cases, places
        if key not in self._projected:
            place, *after = self._diagrams.drafts[cases]
            if cases in (FALSE, TRUE):
                found = cases
            elif place in places:
                found = self._diagrams.draft(place, [self._only(one, places) for one in after])
            else:
                found = FALSE
                for one in dict.fromkeys(after):
                    found = self._diagrams.joined("any", found, self._only(one, places))
            self._projected[key] = found
        return self._projected[key]

    def _products(
        self, on: int, off: int, order: list[int], there: int
    ) -> tuple[tuple[Literal, ...], ...]:
        """Return products that hold in all cases of `on` and in none of `off`, as they are said."""
        wide: list[Product] = []
        left = on
        while left != FALSE:
            wide.append(self._widened(self._first(left), off, order))
            left = self._without(left, wide[-1])
        # Of those that overlap, the last one found is the first that others may do without.
        for product in reversed(list(wide)):
            others = [one for one in wide if one is not product]
            if self._left(on, others) == FALSE:
                wide = others
        said, kept = [], list(wide)
        for place, product in enumerate(wide):
            alone = self._left(on, kept[:place] + kept[place + 1 :])
            literals = self._literals(product, self._hull(product, alone), there)
            said.append(literals)
            kept[place] = {
                **product,
                **{
                    self._diagrams.facts.index(one.fact): self._chosen(one, product)
                    for one in literals
                },
            }
        return tuple(said)

    def _left(self, cases: int, products: Iterable[Product]) -> int:
        """Return the cases in which none of the products holds."""
        for product in products:
            cases = self._without(cases, product)
        return cases

    def _hull(self, product: Product, cases: int) -> Product:
        """Return the values of a product's facts that occur in some of its cases."""
        return {
            place: values & self._values(place, product, cases) for place, values in product.items()
        }

    def _first(self, cases: int) -> Product:
        """Return some cases of a draft: one way through it, with all values that go that way."""
        product: Product = {}
        while cases != TRUE:
            place, *after = self._diagrams.drafts[cases]
            cases = next(one for one in after if one != FALSE)
            product[place] = frozenset(n for n, one in enumerate(after) if one == cases)
        return product

    def _widened(self, product: Product, off: int, order: list[int]) -> Product:
        """Return a product with as few facts as keep it clear of `off`, and then all values."""
        for place in order:
            fewer = {fact: values for fact, values in product.items() if fact != place}
            if not self._meets(fewer, off):
                product = fewer
        for place in product:
            every = frozenset(range(len(self._diagrams.values[place])))
            product = {**product, place: every - self._values(place, product, off)}
        return product

    def _meets(self, product: Product, cases: int, known: dict[int, bool] | None = None) -> bool:
        """Return whether a product holds in some of the cases; `known` has it of other cases."""
        known = {FALSE: False, TRUE: True} if known is None else known
        found = known.get(cases)
        if found is None:
            place, *after = self._diagrams.drafts[cases]
            found = False
            for value in product.get(place, range(len(after))):
                if self._meets(product, after[value], known):
                    found = True
                    break
            known[cases] = found
        return found

    def _values(self, place: int, product: Product, cases: int) -> frozenset[int]:
        """Return the values of a fact with which the rest of a product holds in some cases."""
        every = range(len(self._diagrams.values[place]))
        known = {FALSE: False, TRUE: True}
        found: set[int] = set()
        queue = [cases]
        for one in queue:
            at, *after = self._diagrams.drafts[one]
            if at == place:
                found.update(n for n in every if self._meets(product, after[n], known))
            elif at < place:
                queue += {after[n] for n in product.get(at, range(len(after)))}.difference(queue)
            elif self._meets(product, one, known):  # the fact makes no difference here
                return frozenset(every)
        return frozenset(found)

    def _without(self, cases: int, product: Product) -> int:
        """Return the cases in which a product does not hold."""
        draft = FALSE
        for place in sorted(product, reverse=True):
            values = range(len(self._diagrams.values[place]))
            draft = self._diagrams.draft(
                place, [draft if value in product[place] else TRUE for value in values]
            )
        return self._diagrams.joined("all", cases, draft)

    def _literals(self, wide: Product, narrow: Product, there: int) -> tuple[Literal, ...]:
        """Return a product as it is said: of each fact what it is, or what it is not."""
        found = (self._literal(wide, narrow, place, there) for place in sorted(wide))
        return tuple(one for one in found if one is not None)

    def _literal(self, wide: Product, narrow: Product, place: int, there: int) -> Literal | None:
        fact = self._diagrams.facts[place]
        values = self._diagrams.values[place]
        possible = sorted(self._values(place, wide, there))
        outside = [n for n in possible if n not in wide[place]]
        if not outside:
            return None
        if fact in self._diagrams.cuts:
            return Literal(fact, tuple(_intervals(wide[place], self._diagrams.cuts[fact])))
        inside = [n for n in possible if n in narrow[place]]
        chosen, but = (outside, True) if len(outside) < len(inside) else (inside, False)
        return Literal(fact, tuple(str(values[n]) for n in chosen), but)

    def _chosen(self, literal: Literal, wide: Product) -> frozenset[int]:
        """Return the values of a product that a literal leaves it."""
        place = self._diagrams.facts.index(literal.fact)
        if literal.but or literal.fact in self._diagrams.cuts:
            return wide[place]
        return frozenset(
            n for n, value in enumerate(self._diagrams.values[place]) if value in literal.values
        )


def _short(literal: Literal) -> bool:
    return len(literal.values) <= _LISTED


def _intervals(places: frozenset[int], cuts: list[int]) -> Iterator[tuple[int, int]]:
    """Yield each run of places as the first number in it and the first beyond it.

    >>> list(_intervals(frozenset({0, 2, 3}), [1, 5, 9]))
    [(0, 1), (5, 1073741824)]
    """
    edges = [0, *cuts, NO_END]
    for place in sorted(places):
        if place - 1 not in places:
            end = place
            while end in places:
                end += 1
            yield edges[place], edges[end]


def _weight(said: Said) -> int:
    """Return how much there is to read; what is not so in a case that is not is hard to read."""
    literals = [one for product in said.products for one in product]
    listed = sum(len(one.values) for one in literals)
    twisted = 2 * (1 + sum(one.but for one in literals)) if said.unless else 0
    return 3 * len(said.products) + 2 * len(literals) + listed + twisted
