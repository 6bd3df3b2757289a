"""A copy of the project that a test may damage, build and deploy."""

import fcntl
import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.server import SiteServer

_PARTS = ("mkdocs.yml", "mkdocs.en.yml", "pyproject.toml", "LICENSE", "docs", "src", "widgets")

WRITTEN = shutil.ignore_patterns("*.pyc.*", "*.tmp")
"""What is gone under this name in a moment: other tests import and build in the project."""


def copy_cache(to: Path) -> None:
    """Copy what builds have kept, while others build: nothing half made, nothing on its way out.

    Browsers and proofs are for no build. A folder is held as by who uses it; see `cached`.
    """
    to.mkdir(exist_ok=True)
    for kept in sorted((ROOT / ".cache").glob("*")):
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
        for part in _PARTS:
            source = ROOT / part
            if source.is_dir():
                shutil.copytree(source, root / part, ignore=WRITTEN)
            else:
                shutil.copy(source, root / part)
        copy_cache(root / ".cache")
        (root / "node_modules").symlink_to(ROOT / "node_modules")

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
        return environment

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


@pytest.fixture
def tree(tmp_path: Path, server: SiteServer) -> Tree:
    """A copy of the project, made after the session's build filled the cache."""
    del server
    return Tree(tmp_path / "tree")
