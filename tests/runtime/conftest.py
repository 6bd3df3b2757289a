"""The runtime as it is published, and Python as Pyodide runs it under Node."""

import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from tests.conftest import ROOT
from widgets.runtime.bundle import build_runtime
from widgets.runtime.sample_requests import in_each_language

Answers = Callable[[Iterable[str]], list[str]]
"""Lines in, lines out."""


@pytest.fixture(scope="session")
def runtime() -> Path:
    """The folder of the files that readers get."""
    return build_runtime(ROOT / ".cache", "reduced")


@pytest.fixture(scope="session")
def stock() -> Path:
    """The folder of the files with Pyodide as npm ships it."""
    return build_runtime(ROOT / ".cache", "stock")


def _node(script: str, *arguments: str, given: str = "") -> list[str]:
    command = ["node", str(Path(__file__).with_name(script)), *arguments]
    done = subprocess.run(command, input=given, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.split("\n")[:-1]  # what a reader typed may hold other line ends


def _answering(folder: Path, *how: str) -> Answers:
    def answer(requests: Iterable[str]) -> list[str]:
        """Ask each request of a page in its language: one boot a language."""
        return in_each_language(
            [*requests],
            lambda lang, asked: _node(
                "answer.mjs", str(folder), lang, *how, given="".join(f"{one}\n" for one in asked)
            ),
        )

    return answer


@pytest.fixture(scope="session")
def pyodide(runtime: Path) -> Answers:
    """A function that answers JSON requests as readers are answered, all in one boot."""
    return _answering(runtime, "wasm")


@pytest.fixture(scope="session")
def early_pyodide(runtime: Path) -> Answers:
    """The same before the part has come that only letters and files need."""
    return _answering(runtime, "wasm", "early")


@pytest.fixture(scope="session")
def on_stock_wasm(runtime: Path) -> Answers:
    """The same on Pyodide's own WebAssembly, with every function and table."""
    return _answering(runtime, "stock_wasm")


@pytest.fixture(scope="session")
def on_stock_pyodide(stock: Path) -> Answers:
    """The same on Pyodide as npm ships it."""
    return _answering(stock, "wasm")


@pytest.fixture(scope="session")
def lacking(runtime: Path) -> Answers:
    """A function that tells which modules Pyodide cannot import, and why."""
    return lambda modules: _node("lacking.mjs", str(runtime), *modules)
