"""Runs every linter and proves every flow, side by side; says all that fails, and then fails.

Each is told when it is done, with its seconds; what the failing ones said comes
last. A flow whose proof nothing has changed since is not proved again.
"""

import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from guide_logic.site import GUIDES
from widgets.build_cache import cached
from widgets.guides import OURS, sources_of_flow

__all__ = ["Checked", "run", "run_all"]

_ROOT = Path(__file__).parents[1]
_CACHE = _ROOT / ".cache"
_BIN = ".venv/bin"

_LINTERS = (
    # The longest first, so that none of them is left for the end.
    f"{_BIN}/mypy",
    "node_modules/.bin/eslint .",
    "node_modules/.bin/tsc",
    "node_modules/.bin/tsc --project tsconfig.node.json",
    f"{_BIN}/lint-imports --no-cache",
    f"{_BIN}/python tools/chinese.py docs/zh",
    f"{_BIN}/codespell docs/en docs/decisions src widgets tools {{pages}}",
    f"{_BIN}/ruff check .",
    f"{_BIN}/ruff format --check .",
)


class Checked(NamedTuple):
    """One command that has ended: how, after how long, and what it said."""

    command: str
    passed: bool
    seconds: float
    said: str

    def __str__(self) -> str:
        return f"{'ok    ' if self.passed else 'FAILED'} {self.seconds:5.1f} s  {self.command}"


def run(command: Sequence[str]) -> Checked:
    """Run a command to its end.

    >>> print(run(["true"])._replace(seconds=0))
    ok       0.0 s  true
    """
    began = time.monotonic()
    done = subprocess.run(
        command, cwd=_ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
    )
    seconds = time.monotonic() - began
    return Checked(" ".join(command), not done.returncode, seconds, done.stdout)


def prove(flow: str) -> Checked:
    """Prove a flow, or find that it was proved as it stands."""
    command = [sys.executable, "-m", "guide_logic", "check", flow]
    name = f"python -m guide_logic check {flow}"
    checked = Checked(f"{name} (as it was proved before)", passed=True, seconds=0, said="")
    digest = hashlib.sha256(repr(GUIDES.pages).encode())
    for file, source in sorted(sources_of_flow(OURS, flow).items()):
        digest.update(file.encode() + source)

    def make(folder: Path) -> None:
        nonlocal checked
        checked = run(command)._replace(command=name)
        if not checked.passed:
            raise _Unproved
        (folder / "said").write_text(checked.said, "utf-8")

    with suppress(_Unproved):
        cached(_CACHE, f"proof of {flow}", digest.hexdigest()[:16], make)
    return checked


class _Unproved(Exception):
    """Nothing is kept of it."""


def run_all(checks: Sequence[Callable[[], Checked]]) -> int:
    """Run the checks on all cores and tell of each; return 1 when one of them fails."""
    failed = []
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        for ended in as_completed([workers.submit(check) for check in checks]):
            checked = ended.result()
            print(checked, flush=True)
            if not checked.passed:
                failed.append(checked)
    for checked in failed:
        print(f"\n── {checked.command}\n{checked.said}")
    return 1 if failed else 0


def main() -> int:
    """Run them all."""
    pages = " ".join(path.name for path in sorted(_ROOT.glob("*.md")))
    linters = [line.format(pages=pages).split() for line in _LINTERS]
    # Most of a proof is the first flow's; mypy takes the other core.
    return run_all(
        [
            partial(prove, GUIDES.flows[0]),
            *(partial(run, command) for command in linters),
            *(partial(prove, flow) for flow in GUIDES.flows[1:]),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
