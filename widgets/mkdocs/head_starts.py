"""Writes the head start of a flow: its beginning for the page, the whole as a file.

What was written is kept in `.cache` by the content of everything it is made
from, because it takes seconds and `mkdocs serve` rebuilds at every change.
"""

import gc
import hashlib
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache, lru_cache
from pathlib import Path

from guide_logic.analysis.head_start import HeadStart, beginning
from guide_logic.analysis.walk import walk
from guide_logic.language.figures import Figure
from guide_logic.language.sources import Instrument
from widgets.build_cache import cached, is_kept
from widgets.guides import OURS, guides_of, sources_of_flow

__all__ = ["NOT_KEPT", "head_start_files", "let_go", "made_from"]

_ROOT = Path(__file__).parents[2]
_CACHE = _ROOT / ".cache"

NOT_KEPT = _CACHE / "no head start"
"""The folder that stands for a head start that was not made."""


def head_start_files(
    flow: str, lang: str, today: date, site: str = OURS, *, if_kept: bool = False
) -> Path:
    """Return the folder with `page.html` and, under a name with its hash, the whole as `.json`.

    The page's part is a script element that no browser runs: data, which the
    content policy lets stand. It names the file that has the whole. With `if_kept` one that
    would have to be made is no script and no file: Python alone answers there.
    """

    def make(folder: Path) -> None:
        with _no_collection():
            table = _head_start(site, flow, today).table(lang)
        whole = _json(table)
        name = f"{flow}.{lang}.{hashlib.sha256(whole.encode()).hexdigest()[:12]}.json"
        (folder / name).write_text(whole, "utf-8")
        first = _json({"whole": name, **beginning(table)}).replace("<", "\\u003c")
        script = f'<script type="application/json">{first}</script>'
        (folder / "page.html").write_text(script, "utf-8")

    kind = f"head start of {flow} in {lang}"
    kind = kind if site == OURS else f"{site} {kind}"
    digest = made_from(flow, today, site)
    if if_kept and not is_kept(_CACHE, kind, digest):
        NOT_KEPT.mkdir(parents=True, exist_ok=True)
        (NOT_KEPT / "page.html").touch()
        return NOT_KEPT
    return cached(_CACHE, kind, digest, make)


@lru_cache(maxsize=1)
def _head_start(site: str, flow: str, today: date) -> HeadStart:
    """Return what is the same in both languages, which are made one after the other."""
    return HeadStart(walk(guides_of(site).load(flow, today)), today)


def let_go() -> None:
    """Forget the last state graph, through which Python would look for waste to the end."""
    _head_start.cache_clear()


def made_from(flow: str, today: date, site: str = OURS) -> str:
    """Return a short hash of all that decides what a flow says to readers on a day."""
    made = hashlib.sha256(f"{_digest(site, flow)} {_decided(today, site)}".encode())
    return made.hexdigest()[:16]


@contextmanager
def _no_collection() -> Iterator[None]:
    """Leave the search for unused circles for later: a quarter of the time, and finds none."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@cache
def _digest(site: str, flow: str) -> str:
    """Return a hash of the Python that a flow's head start is made from."""
    digest = hashlib.sha256(Path(__file__).read_bytes())
    for name, source in sorted(sources_of_flow(site, flow).items()):
        digest.update(name.encode() + source)
    return digest.hexdigest()


@cache
def _decided(today: date, site: str) -> str:
    guides = guides_of(site)
    return what_a_day_decides(guides.instruments.values(), today, guides.figures.values())


def what_a_day_decides(
    instruments: Iterable[Instrument], today: date, figures: Iterable[Figure] = ()
) -> str:
    """Return what of the day bears on a head start: it is not made again for any other day.

    That is which instruments are in force, with the values they set, which are to be
    checked again, the year, by which the published holidays end, and how long a condition waits
    while a law changes that.
    """
    laws = sorted(instruments, key=lambda one: one.id)
    day = today.isoformat()
    in_force = [one.id for one in laws if one.in_force <= day]
    overdue = [one.id for one in laws if one.check_by < day]
    changed = [one for one in figures if one.counts_days and one.changes]
    waits = {one.id: one.longest_on(today) for one in changed}
    return f"{today.year} {in_force} {overdue} {waits}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
