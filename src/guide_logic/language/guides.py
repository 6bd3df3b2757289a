"""What a site publishes: its flows with their pages, and what its articles draw on."""

import sys
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from importlib import import_module

from guide_logic.language.figures import Figure, read_as_on, were_read_for_no_day
from guide_logic.language.flow import Flow
from guide_logic.language.pictures import Picture
from guide_logic.language.sources import Instrument
from guide_logic.language.text import near

__all__ = ["Guides", "UnknownFlow", "UnknownPicture"]


class UnknownFlow(KeyError):
    """There is no such flow; the message names those there are."""

    def __str__(self) -> str:
        return str(self.args[0])


class UnknownPicture(KeyError):
    """There is no such picture; the message names those there are."""

    def __str__(self) -> str:
        return str(self.args[0])


class Guides:
    """The flows of one site, each loaded when it is asked for: a reader downloads only one.

    `pages` has, by flow, the address on which it is answered, in every language.
    `package` is the author's, and the module of a flow, which holds it as `FLOW`, is
    named like the flow below `package.flows`. `page_only` names modules, in any folder of
    the package, whose texts stand only on a page and never in a letter, which may be in
    another language. `instruments`, `figures` and `pictures` are asked only by a build.
    """

    __slots__ = ("_figures", "_instruments", "_pictures", "_read", "package", "page_only", "pages")

    def __init__(
        self,
        package: str,
        *,
        pages: Mapping[str, str],
        page_only: Iterable[str] = (),
        instruments: Callable[[], Iterable[Instrument]] = tuple,
        figures: Callable[[], Iterable[Figure]] = tuple,
        pictures: Callable[[], Mapping[str, Picture]] = dict,
    ) -> None:
        self.package = package
        self.pages = pages
        self.page_only = frozenset(page_only)
        self._instruments = instruments
        self._figures = figures
        self._pictures = pictures
        self._read: dict[str, list[tuple[Flow, dict[Figure, int]]]] = {}

    def __contains__(self, flow: object) -> bool:
        return flow in self.pages

    @property
    def flows(self) -> tuple[str, ...]:
        """The ids of its flows, in the order in which they are published."""
        return tuple(self.pages)

    @property
    def instruments(self) -> dict[str, Instrument]:
        """The laws and rules cited, by their ids."""
        return {one.id: one for one in self._instruments()}

    @property
    def figures(self) -> dict[str, Figure]:
        """What articles may state of them, by id."""
        return {one.id: one for one in self._figures()}

    def module(self, flow: str) -> str:
        """Return the name of the module that holds a flow.

        >>> Guides("guide_of.tea", pages={}).module("cold-tea")
        'guide_of.tea.flows.cold_tea'
        """
        return f"{self.package}.flows.{flow.replace('-', '_')}"

    def load(self, flow: str, on: date | None = None) -> Flow:
        """Return the flow with that id; raise `UnknownFlow` when there is none.

        Its times are over as on a day, or today: where a law changes one, that takes other
        conditions before and after, and the flow is read anew.
        """
        if flow not in self.pages:
            raise UnknownFlow(f"no flow is called {flow!r}: {near(flow, self.pages)}")
        day = on or date.today()  # noqa: DTZ011 - the reader’s own day
        read = self._read.setdefault(flow, [])
        for loaded, waits in read:
            if all(figure.longest_on(day) == days for figure, days in waits.items()):
                return loaded
        if read or were_read_for_no_day():
            module = self.module(flow)
            for name in [one for one in sys.modules if f"{one}.".startswith(f"{module}.")]:
                del sys.modules[name]
        loaded, waits = read_as_on(day, lambda: import_module(self.module(flow)).FLOW)
        assert isinstance(loaded, Flow)
        read.append((loaded, waits))
        return loaded

    def picture(self, name: str) -> Picture:
        """Return the picture with that name; raise `UnknownPicture` when there is none."""
        pictures = self._pictures()
        if name not in pictures:
            raise UnknownPicture(f"no picture is called {name!r}: {near(name, pictures)}")
        return pictures[name]
