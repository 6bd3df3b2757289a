"""Whether a mistake in a condition would be noticed: mutants of each, against kept situations.

`python -m tools.mutants complaint-path` makes every small mistake in every condition of a
flow (analysis/mutants.py), runs what tests/cases/ keeps against it, and prints the share
that is caught, and each mistake that is not. What makes a difference to none of the cases
tried is counted apart: that part of the condition says nothing.

Kept is of each situation its row, its ladder and its clashes, and of any condition on
which side of it situations lie (sides.py). `--write` drafts the sides that are missing
and drops those that are no longer so: read each before you keep it.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from importlib import import_module
from inspect import getfile
from itertools import islice
from pathlib import Path
from random import Random
from typing import NamedTuple

from guide_logic.analysis.mutants import mutants
from guide_logic.analysis.places import Look, Place, Places
from guide_logic.language.conditions import AtLeast, Condition, Value
from guide_logic.language.facts import Fact
from guide_logic.language.flow import Flow
from guide_logic.language.guides import Guides
from guide_logic.planning.explain import words
from guide_logic.site import GUIDES
from tools.sides import SIDES, Kept, Known, Sides, looks_of, read_change, sides_written, varied

__all__ = ["WANTED", "Mutant", "Trial"]

WANTED = 95
"""Of a hundred mistakes that make a difference, how many are to be caught."""

_FURTHER = 2000
"""How many cases are drawn that differ from a situation in two or three answers."""

_TOLD_WHOLE = ("row ", "step ", "clashes")
"""What of a situation is written down whole: see tests/cases/situations.py."""

_ENOUGH = 40
"""How many cases that tell a mistake are looked at, to find few that tell all."""

_Seen = tuple[tuple[tuple[str, Value], ...], ...]
"""What a condition reads, at each look that one case has at it."""


class Mutant(NamedTuple):
    """A mistake in a condition: where, what it makes of it, and the mistake in words."""

    place: Place
    when: Condition
    mistake: str


class Trial:
    """The mistakes in a flow's conditions, and the cases by which each could be noticed."""

    def __init__(self, kept: Kept) -> None:
        self.kept = kept
        self.flow: Flow = kept.flow
        self.places = Places(self.flow)
        self.mutants = [
            Mutant(place, when, mistake)
            for place in self.places.all.values()
            for when, mistake in mutants(self.flow, place.when).items()
        ]

    @cached_property
    def missed(self) -> list[tuple[Mutant, list[str]]]:
        """What nothing kept catches, with the cases tried that it makes a difference to."""
        told = self._told
        missed = []
        for mutant in self.mutants:
            name = mutant.place.name
            if not any(_holds(mutant.when, seen) is not so for seen, so in told[name].items()):
                tried = self.tried[name].items()
                tells = (case for seen, (case, so) in tried if _holds(mutant.when, seen) is not so)
                missed.append((mutant, list(islice(tells, _ENOUGH))))
        return missed

    def keep(self, sides: Sides) -> None:
        """Let the sides kept be these."""
        self.kept = self.kept._replace(sides=sides)
        del self.missed

    @property
    def _told(self) -> dict[str, dict[_Seen, bool]]:
        """How cases see a condition of which it is kept whether it holds there, and if it does."""
        told: dict[str, dict[_Seen, bool]] = {name: {} for name in self.places.all}
        for known in self.kept.cases.values():
            for name, (seen, holds) in self._seen(known).items():
                if name.startswith(_TOLD_WHOLE):
                    told[name][seen] = holds
        for case, sides in self.kept.said().items():
            looks = self._seen(self.kept.case(case)) if self.kept.has(case) else {}
            for name, side in sides:
                if name in looks and looks[name][1] is (side == "yes"):
                    seen, told[name][seen] = looks[name]
        return told

    def _seen(self, known: Known) -> dict[str, tuple[_Seen, bool]]:
        """Return what each condition that a case comes to reads there, and whether it holds."""
        return {
            name: (self._read(name, looks), any(look.holds for look in looks))
            for name, looks in looks_of(self.places, known).items()
        }

    def _read(self, name: str, looks: Iterable[Look]) -> _Seen:
        facts = self.places.all[name].when.facts
        return tuple(
            tuple((id, look.case[id]) for id in facts if id in look.case) for look in looks
        )

    @cached_property
    def tried(self) -> dict[str, dict[_Seen, tuple[str, bool]]]:
        """How the cases tried see each condition: the first that sees it so, and if it holds."""
        found: dict[str, dict[_Seen, tuple[str, bool]]] = {name: {} for name in self.places.all}
        for case, known in (*self.kept.cases.items(), *self._changed()):
            for name, (seen, holds) in self._seen(known).items():
                found[name].setdefault(seen, (case, holds))
        return found

    def _changed(self) -> Iterator[tuple[str, Known]]:
        """Yield the situations with each one other answer, and some with two or three."""
        other = {id: self._others(known) for id, known in self.kept.cases.items()}
        ways = [(id, [change]) for id, changes in other.items() for change in changes]
        random = Random(self.flow.id)  # noqa: S311 - the same at every run
        ids = [id for id, changes in other.items() if len(changes) > 2]
        for place in range(_FURTHER if ids else 0):
            id = ids[place % len(ids)]
            ways.append((id, random.sample(other[id], 2 + place % 2)))
        for id, changes in ways:
            if (known := self._fitting(id, changes)) is not None:
                yield ", ".join([id, *changes]), known

    def _others(self, known: Known) -> list[str]:
        """Return each other answer to what a case was asked, or could say beside its plan."""
        found = []
        read = {id for place in self.places.all.values() for id in place.when.facts}
        for id in (one for one in self.flow.facts if one in read):
            fact = self.flow.facts[id]
            if isinstance(fact, Fact) and (id in known or fact.optional):
                found += [f"{id}={one}" for one in fact.options if one != known.get(id)]
            elif id in known:
                found += [
                    f"{id}={cut + more}" for cut in self._cuts.get(id, ()) for more in (-1, 0)
                ]
        return found

    @cached_property
    def _cuts(self) -> dict[str, set[int]]:
        """The cut points of each number."""
        found: dict[str, set[int]] = {}
        for place in self.places.all.values():
            for leaf in _leaves(place.when):
                if isinstance(leaf, AtLeast):
                    found.setdefault(leaf.fact, set()).add(leaf.cut)
        return found

    def _fitting(self, id: str, changes: Sequence[str]) -> Known | None:
        """Return a case with some answers changed, if all are still asked and none clashes."""
        given = dict(map(read_change, changes))
        known = varied(self.flow, self.kept.cases[id], given)
        if len(given) < len(changes) or not given.items() <= known.items():
            return None
        before, after = self.flow.settled(self.kept.cases[id]), self.flow.settled(known)
        clashes = (one.when for one in self.flow.clashes)
        return None if any(one.holds(after) and not one.holds(before) for one in clashes) else known

    def drafted(self) -> Sides:
        """Return the sides that are still so, and those that catch what is missed."""
        wrong = {(name, case) for name, case, _ in self.kept.wrong()}
        sides: Sides = {}
        for name, told in self.kept.sides.items():
            for side, cases in told.items():
                if right := [case for case in cases if (name, case) not in wrong]:
                    sides.setdefault(name, {})[side] = right
        missed: dict[str, list[list[str]]] = {}
        for mutant, cases in self.missed:
            if cases:
                missed.setdefault(mutant.place.name, []).append(cases)
        for name, telling in missed.items():
            holds = dict(self.tried[name].values())
            for case in _fewest(telling):
                side = "yes" if holds[case] else "no"
                sides.setdefault(name, {}).setdefault(side, []).append(case)
        return {
            name: {side: sides[name][side] for side in ("yes", "no") if side in sides[name]}
            for name in self.places.all
            if name in sides
        }


def _fewest(telling: list[list[str]]) -> Iterator[str]:
    """Yield few cases of which each mistake has one that tells it, the plain ones first."""
    while telling:
        tells: dict[str, int] = {}
        for case in (case for cases in telling for case in cases):
            tells[case] = tells.get(case, 0) + 1
        best = max(tells, key=lambda case: tells[case] / (3 + case.count("=")))
        yield best
        telling = [cases for cases in telling if best not in cases]


def _leaves(condition: Condition) -> Iterator[Condition]:
    for part in getattr(condition, "parts", ()):
        yield from _leaves(part)
    yield condition


@cache
def _cases(seen: _Seen) -> list[dict[str, Value]]:
    return [dict(look) for look in seen]


def _holds(when: Condition, seen: _Seen) -> bool:
    """Return whether a condition holds at any look that a case has at it."""
    return any(when.holds(case) for case in _cases(seen))


def _line(guides: Guides, flow: Flow, place: Place) -> str:
    """Return file and line of a condition's sentence, below the folder of all guides."""
    folder = Path(getfile(import_module(guides.module(flow.id)))).parents[2]
    begins = place.text.zh[:12] if place.text else "court"
    for file in sorted(folder.rglob("*.py")):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            if begins in line:
                return f"{file.relative_to(folder)}:{number}"
    return flow.id


def report(trial: Trial, guides: Guides) -> tuple[list[str], bool]:
    """Return in lines what is caught and what is not, and whether enough is."""
    flow, missed = trial.flow, [(mutant, cases) for mutant, cases in trial.missed if cases]
    idle = len(trial.missed) - len(missed)
    count = len(trial.mutants) - idle
    share = 100 * (count - len(missed)) / count if count else 100.0
    lines = [
        f"{flow.id}: {len(trial.places.all)} conditions, {len(trial.mutants)} mistakes, "
        f"{idle} without a difference; caught {count - len(missed)} of {count}: {share:.1f} in 100"
    ]
    named = None
    for mutant, cases in missed:
        place = mutant.place
        if place is not named:
            named = place
            lines.append(f"{_line(guides, flow, place)} {place.name}")
            lines.append(f"  when {words(flow, place.when, 'en')}")
        lines.append(f"  {mutant.mistake}: told by {', or by '.join(islice(cases, 2))}")
    return lines, share >= WANTED


def main(flows: Sequence[str], *, write: bool) -> int:
    """Print what is caught in some flows, or in all; return 1 where too little is."""
    enough = True
    for id in flows or GUIDES.flows:
        trial = Trial(Kept.of(GUIDES.load(id)))
        if write:
            sides = trial.drafted()
            SIDES.mkdir(exist_ok=True)
            (SIDES / f"{id}.json").write_text(sides_written(sides), "utf-8")
            trial.keep(sides)
        lines, good = report(trial, GUIDES)
        print("\n".join(lines), flush=True)
        enough = enough and good
    return 0 if enough else 1


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tools.mutants", description=__doc__)
    parser.add_argument("flows", nargs="*", metavar="FLOW")
    parser.add_argument("--write", action="store_true", help="draft the sides that are missing")
    given = parser.parse_args()
    sys.exit(main(given.flows, write=given.write))
