"""States without the rules that can no longer matter, so that equal futures are one state."""

from collections.abc import Iterator

from guide_logic.analysis.bits import bits_of
from guide_logic.analysis.residuals import Residuals
from guide_logic.analysis.rule_index import Assumed, RuleIndex, assumed_beside
from guide_logic.language.decisions import Row

__all__ = ["Reduction", "State"]


class State:
    """The places of the rules that hold for sure, and what is left of those still open, as bits.

    A state is one object, so that it is looked up without reading a thousand bytes.
    """

    __slots__ = ("still_open", "sure")

    def __init__(self, sure: int, still_open: int) -> None:
        self.sure = sure
        self.still_open = still_open


_RowPlaces = tuple[int, int]


class Reduction:
    """Leaves out of states what can no longer matter, each worked out once.

    `steps_reached` has, for each row's id, the places of those of its steps that stand
    in the plan of some case so far.
    """

    def __init__(self, index: RuleIndex, residuals: Residuals) -> None:
        self._index = index
        self._residuals = residuals
        self._always_wanted = {*range(index.silent), *(place for place, _ in index.collected)}
        self._reduced: dict[tuple[int, int], State] = {}
        self._states: dict[tuple[int, int], State] = {}
        self._needs: dict[_RowPlaces, tuple[int, Row | None]] = {}
        self._open_rows: dict[int, int] = {}
        self.steps_reached = {row.id: 0 for row, _, _ in index.tables[()]}

    def reduced(self, sure: int, still_open: int) -> State:
        """Return the state, without the rules that can no longer matter.

        Of what is sure, only the rows and their steps are kept, and of the steps
        of a row that has won no more than that there is one; the rest is noted
        as reached and forgotten, so that cases which differ in it are one state.
        """
        raw = sure, still_open
        known = self._reduced.get(raw)
        if known is None:
            wanted, row = self._needed(sure, still_open)
            if row is not None:
                steps = sure & self._index.step_places[row.id]
                self.steps_reached[row.id] |= steps
                dropped = self._index.step_places[row.id] & ~self._index.row_places
                sure = (sure & ~dropped) | (steps & -steps)
            left = sure & wanted, still_open & self._residuals.of(wanted)
            known = self._reduced[raw] = self._states.setdefault(left, State(*left))
        return known

    def won(self, state: State) -> Row | None:
        """Return the row that has won, if any."""
        return self._needed(state.sure, state.still_open)[1]

    def _needed(self, sure: int, still_open: int) -> tuple[int, Row | None]:
        """Return the rules that can still matter, and the row that has won, if any."""
        of_rows = still_open & self._residuals.of_rows
        rows = self._open_rows.get(of_rows)
        if rows is None:
            rows = self._open_rows[of_rows] = self._residuals.places(of_rows)
        key = (sure & self._index.row_places, rows)
        known = self._needs.get(key)
        if known is None:
            wanted = set(self._always_wanted)
            row = self._first_match(key, (), wanted)
            for assumed in self._assumed_beside(key, row):
                self._first_match(key, assumed, wanted)
            known = self._needs[key] = (bits_of(wanted), row)
        return known

    def _assumed_beside(self, key: _RowPlaces, won: Row | None) -> Iterator[Assumed]:
        """Yield what is assumed beside the row that has won, or that may still win."""
        sure, still_open = key
        for row, place, _ in self._index.tables[()]:
            possible = (sure | still_open) >> place & 1
            if row.beside and (row is won or (won is None and possible)):
                yield assumed_beside(row)

    def _first_match(self, key: _RowPlaces, assumed: Assumed, wanted: set[int]) -> Row | None:
        """Add the rules of the rows still possible; return the row that has won, if any."""
        sure, still_open = key
        first = True
        for row, place, steps in self._index.tables[assumed]:
            if not (sure | still_open) >> place & 1:
                continue
            wanted.add(place)
            wanted.update(step.place for step in steps)
            if sure >> place & 1:
                return row if first else None
            first = False
        return None
