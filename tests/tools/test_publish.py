"""Who publishes sees what changes for readers, and how to take it back."""

import subprocess
from pathlib import Path

import pytest

from tools.publish import publish


@pytest.fixture
def remote(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bare repository, and a clone of it in which the maintainer works."""
    bare, work = tmp_path / "remote.git", tmp_path / "work"
    for command in (["git", "init", "-q", "--bare", str(bare)], ["git", "init", "-q", str(work)]):
        subprocess.run(command, check=True)
    monkeypatch.chdir(work)
    for name, value in (("user.name", "Author"), ("user.email", "author@example.com")):
        subprocess.run(["git", "config", name, value], check=True)
    subprocess.run(["git", "remote", "add", "pages", str(bare)], check=True)
    return bare


def _site(folder: Path, pages: dict[str, str]) -> Path:
    for name, text in pages.items():
        (folder / name).mkdir(parents=True, exist_ok=True)
        (folder / name / "index.html").write_text(f"<article><p>{text}</p></article>")
    return folder


def _published(remote: Path, page: str) -> str:
    show = ["git", "--git-dir", str(remote), "show", f"gh-pages:{page}/index.html"]
    return subprocess.run(show, check=True, capture_output=True, text=True).stdout


def test_what_changes_is_told_published_and_taken_back(
    remote: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """From the first time to a mistake that is undone."""
    first = _site(tmp_path / "one", {"late": "60 days", "old": "Gone soon"})
    assert publish(first, "pages", lambda: True) == 0
    assert "--delete gh-pages" in capsys.readouterr().out
    second = _site(tmp_path / "two", {"late": "45 days", "new": "Here"})
    assert publish(second, "pages", lambda: True) == 0
    said = capsys.readouterr().out
    for line in ("changed  late/", "-60 days", "+45 days", "new      new/", "gone     old/"):
        assert line in said
    assert "45 days" in _published(remote, "late")
    take_back = said.split("To take it back: ")[1].split()
    subprocess.run(take_back, check=True, capture_output=True)
    assert "60 days" in _published(remote, "late")


def test_what_is_published_names_its_commit_and_edits_that_are_in_none(
    remote: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Else nobody could say later which law readers were told."""
    subprocess.run(["git", "commit", "-q", "--allow-empty", "-m", "Begin"], check=True)
    head = ["git", "rev-parse", "--short", "HEAD"]
    commit = subprocess.run(head, check=True, capture_output=True, text=True).stdout.strip()
    assert publish(_site(tmp_path / "one", {"late": "60 days"}), "pages", lambda: True) == 0
    assert "in no commit" not in capsys.readouterr().out
    assert _message(remote) == f"Publish {commit}"
    Path("rows.py").write_text("edited")
    assert publish(_site(tmp_path / "two", {"late": "45 days"}), "pages", lambda: True) == 0
    assert "in no commit:\n?? rows.py" in capsys.readouterr().out
    assert _message(remote) == f"Publish {commit}, with edits"


def _message(remote: Path) -> str:
    log = ["git", "--git-dir", str(remote), "log", "-1", "--format=%s", "gh-pages"]
    return subprocess.run(log, check=True, capture_output=True, text=True).stdout.strip()


def test_nothing_is_published_that_was_not_wanted(
    remote: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A look costs nothing."""
    site = _site(tmp_path / "one", {"late": "60 days"})
    assert publish(site, "pages", lambda: False) == 1
    assert "Nothing was published." in capsys.readouterr().out
    heads = ["git", "--git-dir", str(remote), "branch"]
    assert subprocess.run(heads, check=True, capture_output=True, text=True).stdout == ""
