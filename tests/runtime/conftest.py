"""The runtime as it is published, and Python as Pyodide runs it under Node."""

import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from tests.conftest import ROOT
from widgets.runtime.bundle import build_runtime

Answers = Callable[[Iterable[str]], list[str]]
"""Lines in, lines out."""


@pytest.fixture(scope="session")
def runtime() -> Path:
    """The folder of the runtime's files."""
    return build_runtime(ROOT / ".cache")


def _node(script: str, *arguments: str, given: str = "") -> list[str]:
    command = ["node", str(Path(__file__).with_name(script)), *arguments]
    done = subprocess.run(command, input=given, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.split("\n")[:-1]  # what a reader typed may hold other line ends


@pytest.fixture(scope="session")
def pyodide(runtime: Path) -> Answers:
    """A function that answers JSON requests with Pyodide, all in one boot."""
    return lambda requests: _node(
        "answer.mjs", str(runtime), given="".join(f"{request}\n" for request in requests)
    )


@pytest.fixture(scope="session")
def lacking(runtime: Path) -> Answers:
    """A function that tells which modules Pyodide cannot import, and why."""
    return lambda modules: _node("lacking.mjs", str(runtime), *modules)
