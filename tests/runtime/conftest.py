"""The runtime as it is published, and Python as Pyodide runs it under Node."""

import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from tests.conftest import ROOT
from widgets.bundle import build_runtime

Answers = Callable[[Iterable[str]], list[str]]


@pytest.fixture(scope="session")
def runtime() -> Path:
    """The folder of the runtime's files."""
    return build_runtime(ROOT / ".cache")


@pytest.fixture(scope="session")
def pyodide(runtime: Path) -> Answers:
    """A function that answers JSON requests with Pyodide, all in one boot."""

    def answers(requests: Iterable[str]) -> list[str]:
        command = ["node", str(Path(__file__).with_name("answer.mjs")), str(runtime)]
        given = "".join(f"{request}\n" for request in requests)
        done = subprocess.run(command, input=given, capture_output=True, encoding="utf-8")
        # Node shows the line that failed, and Pyodide's lines are a megabyte long.
        assert done.returncode == 0, done.stderr[-2000:]
        return done.stdout.splitlines()

    return answers
