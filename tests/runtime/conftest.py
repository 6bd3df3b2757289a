"""The runtime as it is published, and Python as Pyodide runs it under Node."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from guide_logic.language.text import LANGS
from tests.conftest import ROOT
from tests.kept import Kept
from widgets.runtime.bundle import build_runtime
from widgets.runtime.sample_requests import in_each_language

_ANSWER, _LACKING = (Path(__file__).with_name(f"{one}.mjs") for one in ("answer", "lacking"))

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


@contextmanager
def _answering(folder: Path, *how: str) -> Iterator[Answers]:
    with ExitStack() as kept:
        pages = {lang: kept.enter_context(Kept(_ANSWER, folder, lang, *how)) for lang in LANGS}

        def answer(requests: Iterable[str]) -> list[str]:
            """Ask each request of a page in its language."""
            return in_each_language([*requests], lambda lang, asked: pages[lang](asked))

        yield answer


@pytest.fixture(scope="session")
def pyodide(runtime: Path) -> Iterator[Answers]:
    """A function that answers JSON requests as readers are answered, in one boot a language."""
    with _answering(runtime, "wasm") as answer:
        yield answer


@pytest.fixture(scope="session")
def early_pyodide(runtime: Path) -> Iterator[Answers]:
    """The same before the part has come that only letters and files need."""
    with _answering(runtime, "wasm", "early") as answer:
        yield answer


@pytest.fixture(scope="session")
def on_stock_wasm(runtime: Path) -> Iterator[Answers]:
    """The same on Pyodide's own WebAssembly, with every function and table."""
    with _answering(runtime, "stock_wasm") as answer:
        yield answer


@pytest.fixture(scope="session")
def on_stock_pyodide(stock: Path) -> Iterator[Answers]:
    """The same on Pyodide as npm ships it, which has all texts in both languages."""
    with Kept(_ANSWER, stock, "", "wasm") as answer:
        yield lambda requests: answer([*requests])


@pytest.fixture(scope="session")
def lacking(runtime: Path) -> Iterator[Answers]:
    """A function that tells which modules Pyodide cannot import."""
    with Kept(_LACKING, runtime) as answer:

        def lacked(modules: Iterable[str]) -> list[str]:
            asked = [*modules]
            told = zip(asked, answer(asked), strict=True)
            return [module for module, said in told if said == "lacking"]

        yield lacked
