"""Which builds wait for an author's next edit, and which edit they are good for."""

import threading
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import ClassVar

import pytest

from widgets.mkdocs import preview as previewed
from widgets.mkdocs.language_build import CONFIGS


class _Build:
    """Stands for a build in a process of its own, which is numbered and goes well."""

    all: ClassVar[list["_Build"]] = []
    ended = True
    left: ClassVar[set[str]] = set()

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.begun = self.stopped = False
        self.all.append(self)

    def begin(self, site: Path, _url: str, _say: Callable[[str], None], *, previewed: str) -> None:
        """Note that it builds."""
        assert previewed
        assert not self.begun | self.stopped
        site.mkdir()
        self.begun = True

    def mistakes(self) -> list[str]:
        """Go well."""
        return []

    def stop(self) -> None:
        """Note that the process is ended."""
        self.stopped = True


def _begun_by(
    edits: list[set[str]], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> list[set[int]]:
    """Return the numbers of the builds that have begun before the first edit and after each."""
    _Build.all = []
    begun: list[set[int]] = []
    edit, number = iter(edits), count()

    def next_change(_seen: object) -> tuple[dict[str, tuple[int, int]], set[str]]:
        builds = {place for place, build in enumerate(_Build.all) if build.begun}
        begun.append(builds.difference(*begun))
        changed = next(edit, None)
        if changed is None:
            raise KeyboardInterrupt
        files[0] = {"a file": (next(number), 0)}
        return files[0], changed

    files: list[dict[str, tuple[int, int]]] = [{}]
    monkeypatch.setattr(previewed, "_PAUSE", 0)
    monkeypatch.setattr(previewed, "_files", lambda: files[0])
    monkeypatch.setattr(previewed, "_next_change", next_change)
    monkeypatch.setattr(previewed, "LanguageBuild", _Build)
    threads = threading.active_count()
    previewed.preview("127.0.0.1", 0, folder)
    assert threading.active_count() == threads, "the server goes on listening"
    assert all(build.stopped for build in _Build.all), "a process is left"
    return begun


def test_an_article_is_built_by_who_waited_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has read our Python, which takes a fifth of a build."""
    assert [*CONFIGS] == ["zh", "en"]
    begun = _begun_by([{"docs/zh/index.md"}, {"docs/en/index.md"}], tmp_path, monkeypatch)
    # Of the two that wait, 2 and 3, the one of the other language goes on waiting.
    assert begun == [{0, 1}, {2}, {3}]


@pytest.mark.parametrize(
    "changed", ["src/guide_logic/api.py", "widgets/styles/site.css", "mkdocs.yml"]
)
def test_who_has_read_what_has_changed_builds_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changed: str
) -> None:
    """Its modules would show the rule as it was."""
    edits: list[set[str]] = [{changed, "docs/zh/index.md"}, {"docs/zh/index.md"}]
    assert _begun_by(edits, tmp_path, monkeypatch) == [{0, 1}, {4, 5}, {6}]
    assert not _Build.all[2].begun | _Build.all[3].begun
