"""A copy of the project that a test may damage, build and deploy."""

import fcntl
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.server import SiteServer
from widgets.runtime.bundle import build_runtime

TOASTER = "tests.toaster.site"
"""The module with the guide of the small site."""

_SMALL = Path(__file__).parent / "small_site"
_PARTS = ("mkdocs.yml", "mkdocs.en.yml", "pyproject.toml", "LICENSE", "docs", "src", "widgets")

WRITTEN = shutil.ignore_patterns("*.pyc.*", "*.tmp")
"""What is gone under this name in a moment: other tests import and build in the project."""


PASSED = pytest.StashKey[bool]()
"""Whether a test has passed, for fixtures that end after it."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Note whether a test has passed."""
    report = yield
    if call.when == "call":
        item.stash[PASSED] = report.passed
    return report


def copy_cache(to: Path, pattern: str = "*") -> None:
    """Copy what builds have kept, while others build: nothing half made, nothing on its way out.

    Browsers and proofs are for no build. A folder is held as by who uses it; see `cached`.
    """
    to.mkdir(exist_ok=True)
    for kept in sorted((ROOT / ".cache").glob(pattern)):
        if kept.suffix == ".lock" or kept.name.startswith(("browsers", "proof of ")):
            continue
        if ".new." in kept.name:
            continue
        with suppress(FileNotFoundError):  # it was only being written, or has been removed
            if kept.is_file():
                shutil.copy(kept, to)
                continue
            held = os.open(kept, os.O_RDONLY)
            try:
                fcntl.flock(held, fcntl.LOCK_SH)
                if kept.is_dir():
                    shutil.copytree(kept, to / kept.name, ignore=WRITTEN, dirs_exist_ok=True)
            finally:
                os.close(held)


class Tree:
    """A copy of what a build reads; its commands see the copy's own Python."""

    def __init__(self, root: Path) -> None:
        """Copy the project into `root`, with the runtime that is already built."""
        self.root = root
        root.mkdir()
        self.fill()
        (root / "node_modules").symlink_to(ROOT / "node_modules")

    def fill(self) -> None:
        """Copy what a build reads, and what builds have kept."""
        self._copy(*_PARTS)
        copy_cache(self.root / ".cache")

    def _copy(self, *parts: str) -> None:
        for part in parts:
            source = ROOT / part
            if source.is_dir():
                shutil.copytree(source, self.root / part, ignore=WRITTEN)
            else:
                shutil.copy(source, self.root / part)

    def environment(self) -> dict[str, str]:
        """Return the environment of a command in the copy, with no address for the site."""
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join((str(self.root / "src"), str(self.root))),
            "GIT_AUTHOR_NAME": "Author",
            "GIT_AUTHOR_EMAIL": "author@example.com",
            "GIT_COMMITTER_NAME": "Author",
            "GIT_COMMITTER_EMAIL": "author@example.com",
        }
        environment.pop("SITE_URL", None)
        # A machine may forbid it for its own folders; here each command would compile all anew.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        # Of what a test deploys nothing is kept: to compress it takes longer than to build it.
        once = {"COUNT": "1", "KEY_0": "core.compression", "VALUE_0": "0"}
        return environment | {f"GIT_CONFIG_{name}": value for name, value in once.items()}

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a command in the copy."""
        return subprocess.run(
            command, cwd=self.root, env=self.environment(), capture_output=True, text=True
        )

    def edit(self, file: str, written: str, instead: str) -> None:
        """Write something else in a file, where `written` stands once."""
        path = self.root / file
        text = path.read_text("utf-8")
        assert text.count(written) == 1, (file, written)
        path.write_text(text.replace(written, instead), "utf-8")

    def mkdocs(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run mkdocs in the copy."""
        return self.run(sys.executable, "-m", "mkdocs", *arguments)


class SmallTree(Tree):
    """The same machinery with another site: a toaster's guide, and four articles a language.

    What a build or a preview does with an author's edit has nothing to do with how much there is
    to read; the whole site takes four times as long.
    """

    def fill(self) -> None:
        """Copy the engine and the toaster's guide, and bind the site to it."""
        self._copy("pyproject.toml", "LICENSE", "widgets", "src/guide_logic")
        shutil.rmtree(self.root / "src/guide_logic/content")
        # Beside the engine, where the preview looks for changes.
        shutil.copytree(ROOT / "tests/toaster", self.root / "src/tests/toaster", ignore=WRITTEN)
        for name in ("mkdocs.yml", "mkdocs.en.yml"):
            written = (ROOT / name).read_text("utf-8")
            # The articles are others; what `nav` does not name joins it.
            bound = re.sub(r"^nav:\n(?:  .*\n)+", "", written, flags=re.MULTILINE)
            bound = bound.replace("guides: guide_logic.site", f"guides: {TOASTER}")
            assert bound != written
            assert "index.md" not in bound
            (self.root / name).write_text(bound, "utf-8")
        self.restore()
        build_runtime(ROOT / ".cache", site=TOASTER)
        for pattern in ("*toaster*", "wasm-*", "size of *", "templates"):
            copy_cache(self.root / ".cache", pattern)

    def restore(self) -> None:
        """Write all articles as they were."""
        shutil.copytree(_SMALL / "docs", self.root / "docs", dirs_exist_ok=True)

    def speak(self) -> None:
        """Let its authors say how people say that they need the guide."""
        shutil.copytree(_SMALL / "words", self.root / "src/tests/toaster", dirs_exist_ok=True)


@pytest.fixture(scope="session")
def _small(tmp_path_factory: pytest.TempPathFactory) -> SmallTree:
    return SmallTree(tmp_path_factory.mktemp("small") / "tree")


@pytest.fixture
def small(_small: SmallTree) -> Iterator[SmallTree]:
    """The small site, whose articles a test may damage."""
    yield _small
    _small.restore()


@pytest.fixture
def tree(tmp_path: Path, server: SiteServer) -> Tree:
    """A copy of the project, made after the session's build filled the cache."""
    del server
    return Tree(tmp_path / "tree")
