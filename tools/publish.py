"""Publishes the built site to the branch gh-pages, after saying what that changes for readers.

`make publish` builds first. It lists the sources that are past their check-by date, the
pages that readers would see come, go or read otherwise, and what is in no commit yet,
asks, pushes, and says how to take it back: the branch keeps each site that was
published, one commit a time.
"""

import argparse
import html
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from difflib import unified_diff
from pathlib import Path

from guide_logic.cli.commands import main as guide_logic
from guide_logic.site import GUIDES

__all__ = ["changes", "publish", "words"]

_BRANCH = "gh-pages"
_SHOWN = 4
"""Changed lines of a page that are shown: enough to see what it is about."""

_ARTICLE = re.compile(r"<article.*?</article>", re.S)
_HIDDEN = re.compile(r"<(script|style|svg).*?</\1>", re.S)
_BREAK = re.compile(r"</?(?:p|li|h\d|tr|div|dt|dd|summary|option|label)\b[^>]*>")


def words(page: str) -> list[str]:
    """Return what a reader of a page reads, a block a line.

    >>> words("<body><article><h1>Late</h1><script>x()</script><p>Ask &amp; wait</p></article>")
    ['Late', 'Ask & wait']
    """
    found = _ARTICLE.search(page)
    text = _BREAK.sub("\n", _HIDDEN.sub("", found[0] if found else page))
    lines = (html.unescape(re.sub(r"<[^>]+>", "", line)).strip() for line in text.split("\n"))
    return [" ".join(line.split()) for line in lines if line]


def changes(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[str]:
    """Yield what differs for readers between two sites, given as pages by their address.

    >>> old = {"a/": "<p>60 days</p>", "b/": "<p>Gone</p>"}
    >>> list(changes(old, {"a/": "<p>45 days</p>", "c/": "<p>New</p>"}))
    ['changed  a/', '         -60 days', '         +45 days', 'gone     b/', 'new      c/']
    """
    for page in sorted(before.keys() | after.keys()):
        if page not in after:
            yield f"gone     {page}"
        elif page not in before:
            yield f"new      {page}"
        else:
            lines = unified_diff(words(before[page]), words(after[page]), n=0, lineterm="")
            told = [line for line in lines if not line.startswith(("---", "+++", "@@"))]
            if told:
                yield f"changed  {page}"
                yield from (f"         {line[:160]}" for line in told[:_SHOWN])
                if len(told) > _SHOWN:
                    yield f"         and {len(told) - _SHOWN} more lines"


def publish(site: Path, remote: str, ask: Callable[[], bool]) -> int:
    """Say what publishing changes, ask, and do it; return 1 if it was not wanted."""
    old = _fetched(remote)
    before = _published(old) if old else {}
    after = {
        file.relative_to(site).as_posix().removesuffix("index.html"): file.read_text("utf-8")
        for file in site.rglob("*.html")
    }
    told = list(changes(before, after))
    print("\n".join(told) or "Nothing that a reader reads has changed.")
    print(f"{sum(not line.startswith(' ') for line in told)} of {len(after)} pages differ")
    edited = _git("status", "--porcelain", "--untracked-files=normal").splitlines()
    if edited:
        print("Built from files that are in no commit:", *edited, sep="\n")
    if not ask():
        print("Nothing was published.")
        return 1
    command = [sys.executable, "-m", "ghp_import", "--no-jekyll", "--push", "--force"]
    command += ["--remote", remote, "--branch", _BRANCH, "--message", _message(bool(edited))]
    if old:
        # What is published elsewhere meanwhile is not lost: it goes on from there.
        _git("update-ref", f"refs/heads/{_BRANCH}", old)
    subprocess.run([*command, str(site)], check=True)
    print(f"Published to {remote}, branch {_BRANCH}.")
    if old:
        print(f"To take it back: git push --force {remote} {old}:refs/heads/{_BRANCH}")
    else:
        print(f"To take it back: git push {remote} --delete {_BRANCH}")
    return 0


def _message(edited: bool) -> str:
    """Return what a published site is called: by the commit that it was built from."""
    head = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], capture_output=True, encoding="utf-8"
    ).stdout.strip()
    return f"Publish {head or 'the guide'}{', with edits' if edited else ''}"


def _fetched(remote: str) -> str:
    """Return the commit that is published now, or "" before the first time."""
    fetch = ["git", "fetch", "--quiet", remote, _BRANCH]
    if subprocess.run(fetch, capture_output=True).returncode:
        if not _git("ls-remote", "--heads", remote, _BRANCH):
            return ""
        raise SystemExit(f"the branch {_BRANCH} of {remote} cannot be read")
    return _git("rev-parse", "FETCH_HEAD").strip()


def _published(commit: str) -> dict[str, str]:
    names = _git("ls-tree", "-r", "--name-only", "-z", commit).split("\0")
    return {
        name.removesuffix("index.html"): _git("show", f"{commit}:{name}")
        for name in names
        if name.endswith(".html")
    }


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], check=True, capture_output=True, encoding="utf-8")
    return done.stdout


def _asked() -> bool:
    return input("Publish this? (y/N) ").strip().lower() == "y"


def main() -> int:
    """Publish `site/`; `--yes` answers for whoever is not there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--remote", default="origin")
    parser.add_argument("--site", default="site", type=Path)
    parser.add_argument("--yes", action="store_true")
    given = parser.parse_args()
    today = date.today()  # noqa: DTZ011 - the maintainer's day
    guide_logic(GUIDES, ["stale", "--on", today.isoformat()])
    return publish(given.site, given.remote, (lambda: True) if given.yes else _asked)


if __name__ == "__main__":
    sys.exit(main())
