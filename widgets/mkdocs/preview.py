"""Shows an author the site while it is written: `mkdocs serve`.

Each build runs in fresh processes, one a language, so that no module of an
earlier build is left, and fills a folder of its own; the server turns to it once
it is whole. While an author writes, the next ones make ready: an article finds them so.
A mistake takes the place of every page until it is mended.
"""

import os
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from types import FrameType
from typing import NoReturn, Self

from widgets.mkdocs.language_build import CONFIGS, SOON, WHOLE, LanguageBuild
from widgets.mkdocs.preview_server import PortTaken, PreviewServer

__all__ = ["PortTaken", "languages", "preview"]

_ROOT = Path(__file__).parents[2]
_WATCHED = ("docs", "src", "widgets")
_NAMES = {"zh": "Chinese", "en": "English"}
_PAUSE = 0.2
"""Seconds between two looks at the files; a look takes some five milliseconds."""

_Files = dict[str, tuple[int, int]]

_Ready = dict[str, LanguageBuild]
"""Builds that wait, of a language each; they have read our Python as it is now."""


def preview(host: str, port: int, folder: Path) -> None:
    """Build into folders below `folder` and serve them until interrupted; raise `PortTaken`."""
    signal.signal(signal.SIGTERM, _interrupt)
    with PreviewServer(host, port) as server:
        _say(f"Building the site, which will be at {server.url}")
        seen, stale, unfinished = _files(), set(CONFIGS), set[str]()
        ready: _Ready = {}
        try:
            while True:
                with _Builds(server, folder, stale, SOON, ready) as soon:
                    built, stale = stale, soon.shown()
                unfinished = (unfinished - built) | soon.unfinished
                if unfinished and not stale and _files() == seen:
                    with _Builds(server, folder, unfinished, WHOLE, ready) as whole:
                        while not whole.ended and _files() == seen:
                            time.sleep(_PAUSE)
                        if whole.ended:
                            stale, unfinished = whole.shown(), set()
                if _is_quiet(seen):
                    ready = {lang: ready.get(lang) or LanguageBuild(lang) for lang in CONFIGS}
                seen, changed = _next_change(seen)
                if not all(file.startswith("docs/") for file in changed):
                    _stop(ready)
                _say(f"Changed: {', '.join(sorted(changed))}")
                stale |= languages(changed)
        except KeyboardInterrupt:
            _say("Stopped.")
        finally:
            _stop(ready)


def languages(changed: Iterable[str]) -> set[str]:
    """Return the languages whose pages are built anew when these files have changed.

    >>> languages(["docs/en/index.md"]), languages(["docs/zh/index.md"])
    ({'en'}, {'zh'})
    >>> languages(["mkdocs.en.yml"]), sorted(languages(["src/guide_logic/api.py"]))
    ({'en'}, ['en', 'zh'])
    """
    found: set[str] = set()
    for file in changed:
        own = {lang for lang in CONFIGS if file.startswith(f"docs/{lang}/")}
        found |= own or ({"en"} if file == CONFIGS["en"] else set(CONFIGS))
    return found


def _stop(ready: _Ready) -> None:
    """End what waits: it has read what has changed since."""
    while ready:
        ready.popitem()[1].stop()


class _Builds:
    """Builds of some languages, side by side, which end with the `with` that they begin in."""

    def __init__(
        self,
        server: PreviewServer,
        folder: Path,
        langs: Iterable[str],
        how: str,
        ready: _Ready,
    ) -> None:
        """Begin to build what is wanted `SOON`, or the `WHOLE`, in processes that are ready."""
        self._server, self._how, self._began = server, how, time.monotonic()
        self._builds: dict[str, LanguageBuild] = {}
        self._sites: dict[str, Path] = {}
        for lang in sorted(langs, reverse=True):
            self._sites[lang] = site = folder / f"{lang}-{time.time_ns()}"
            url = f"{server.url}{'en/' if lang == 'en' else ''}"
            self._builds[lang] = ready.pop(lang) if lang in ready else LanguageBuild(lang)
            self._builds[lang].begin(site, url, _sayer(lang), previewed=how)

    def __enter__(self) -> Self:
        """Go on while this is used."""
        return self

    def __exit__(self, *_: object) -> None:
        """End what has not ended, and leave no folder that is not served."""
        for build in self._builds.values():
            build.stop()
        for lang, site in self._sites.items():
            if self._server.sites.get(lang) != site:
                shutil.rmtree(site, ignore_errors=True)

    @property
    def ended(self) -> bool:
        """Whether `shown` need not wait."""
        return all(build.ended for build in self._builds.values())

    @property
    def unfinished(self) -> set[str]:
        """The languages that want a second build."""
        return {lang for lang, build in self._builds.items() if build.left}

    def shown(self) -> set[str]:
        """Show the languages when they are built, or their mistakes; return those with some."""
        mistakes = {lang: build.mistakes() for lang, build in self._builds.items()}
        failed = {lang: lines for lang, lines in mistakes.items() if lines}
        old = {lang: site for lang, site in self._server.sites.items() if lang in mistakes}
        built = {lang: site for lang, site in self._sites.items() if lang not in failed}
        sites = {**self._server.sites, **built}
        seconds = f"{time.monotonic() - self._began:.1f} s"
        if failed:
            self._server.sites = sites
            self._show_mistakes(failed)
        elif self._how == WHOLE:
            # The words are the same: nothing that an author reads is loaded again.
            self._server.sites = sites
            _say(f"Head starts built in {seconds}: the site is whole.")
        else:
            self._server.show(sites)
            _say(f"Built in {seconds}: {self._server.url}")
            left = sorted(set().union(*(build.left for build in self._builds.values())))
            if left:
                _say(f"Here Python alone answers until a head start follows: {', '.join(left)}")
        for lang in built.keys() & old.keys():
            shutil.rmtree(old[lang], ignore_errors=True)
        return set(failed)

    def _show_mistakes(self, failed: dict[str, list[str]]) -> None:
        # What both languages say is said once.
        said: dict[tuple[str, ...], str] = {}
        for lang, lines in failed.items():
            both = tuple(lines) in said
            said[tuple(lines)] = "Both languages" if both else _NAMES[lang]
        self._server.show_mistakes({where: told for told, where in said.items()})
        for told, where in said.items():
            _say(f"{where}: not built", *told)
        _say("Every page says so until this is mended.")


def _is_quiet(seen: _Files) -> bool:
    """Return whether no file changes for a second, so that what makes ready is in nobody's way."""
    for _ in range(5):
        time.sleep(_PAUSE)
        if _files() != seen:
            return False
    return True


def _next_change(seen: _Files) -> tuple[_Files, set[str]]:
    """Wait until files have changed and are written; return them all, and the changed."""
    while (now := _files()) == seen:
        time.sleep(_PAUSE)
    time.sleep(_PAUSE)
    while (later := _files()) != now:
        now = later
        time.sleep(_PAUSE)
    changed = {name for name, _ in now.items() ^ seen.items()}
    for name in changed:
        # Python takes a compiled file for fresh when its source has the same size and second.
        if name.endswith(".py"):
            Path(cache_from_source(str(_ROOT / name))).unlink(missing_ok=True)
    return now, changed


def _files() -> _Files:
    """Return when each file that a build reads was changed, and its size."""
    found = {}
    root = f"{_ROOT}/"
    for file in _watched(root):
        with suppress(FileNotFoundError):  # an editor's file that is gone again
            stat = os.stat(file)  # noqa: PTH116 - see below
            found[file.removeprefix(root)] = stat.st_mtime_ns, stat.st_size
    return found


def _watched(root: str) -> Iterator[str]:
    """Yield the names of the files; as paths a look at them would take five times as long."""
    yield from (f"{root}{name}" for name in CONFIGS.values())
    for name in _WATCHED:
        for folder, folders, files in os.walk(f"{root}{name}"):
            folders[:] = [one for one in folders if one != "__pycache__"]
            # What an editor keeps beside a file begins with a dot or ends with a tilde.
            yield from (f"{folder}/{one}" for one in files if one[0] != "." and one[-1] != "~")


def _sayer(lang: str) -> Callable[[str], None]:
    return lambda text: _say(f"{_NAMES[lang]}: {text}")


def _say(*lines: str) -> None:
    for line in lines:
        sys.stderr.write(f"{line}\n")


def _interrupt(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt
