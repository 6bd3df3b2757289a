"""What a build keeps is made once, stays while it is used, and does not pile up."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from widgets.build_cache import cached, is_kept


def make(folder: Path) -> None:
    """Fill a folder, and leave something beside it."""
    (folder / "made").write_text(folder.name, "utf-8")
    (folder.parent / "scrap").write_text("", "utf-8")


def kept(cache: Path) -> list[str]:
    """Return the names of the folders that are there."""
    return sorted(path.name for path in cache.iterdir() if path.is_dir())


def in_another_process(cache: Path, digest: str) -> None:
    """Use a folder in a process that ends at once, so that nobody uses it any more."""
    code = (
        "import sys; from pathlib import Path; from widgets.build_cache import cached;"
        "cached(Path(sys.argv[1]), 'part', sys.argv[2], lambda folder: None)"
    )
    subprocess.run([sys.executable, "-c", code, str(cache), digest], cwd=ROOT, check=True)


def test_what_is_kept_is_made_once(tmp_path: Path) -> None:
    """And nothing of the work stays beside it."""
    folder = cached(tmp_path, "part", "1", make)
    assert (folder / "made").read_text("utf-8") == "part-1"
    assert cached(tmp_path, "part", "1", lambda _: pytest.fail("made twice")) == folder
    assert is_kept(tmp_path, "part", "1")
    assert not is_kept(tmp_path, "part", "2")
    assert kept(tmp_path) == ["part-1"]


def test_what_could_not_be_made_leaves_nothing(tmp_path: Path) -> None:
    """Half a folder would be taken for a whole one."""

    def fail(folder: Path) -> None:
        make(folder)
        raise OSError

    with pytest.raises(OSError):  # noqa: PT011 - it is the one above
        cached(tmp_path, "part", "1", fail)
    assert kept(tmp_path) == []


def test_what_an_ended_process_left_is_removed(tmp_path: Path) -> None:
    """The preview ends a build whenever an author writes on."""
    code = (
        "import os, sys; from pathlib import Path; from widgets.build_cache import cached;"
        "cached(Path(sys.argv[1]), 'part', '1', lambda folder: os._exit(1))"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, check=False)
    assert len(kept(tmp_path)) == 1
    cached(tmp_path, "part", "1", make)
    assert kept(tmp_path) == ["part-1"]


def test_the_folders_used_last_stay(tmp_path: Path) -> None:
    """An author takes an edit back, and what was made before it is there."""
    for digest in "1234":
        in_another_process(tmp_path, digest)
    in_another_process(tmp_path, "1")
    in_another_process(tmp_path, "5")
    assert kept(tmp_path) == ["part-1", "part-3", "part-4", "part-5"]


def test_a_folder_in_use_is_never_removed(tmp_path: Path) -> None:
    """A site is being made from it, however long ago it was asked for."""
    cached(tmp_path, "part", "used", make)
    for digest in "12345":
        in_another_process(tmp_path, digest)
    assert "part-used" in kept(tmp_path)
    assert "part-1" not in kept(tmp_path)


def test_kinds_keep_apart(tmp_path: Path) -> None:
    """One may be called like the beginning of another."""
    for digest in "12345":
        in_another_process(tmp_path, digest)
    cached(tmp_path, "part in two", "1", make)
    assert kept(tmp_path) == ["part in two-1", "part-2", "part-3", "part-4", "part-5"]
