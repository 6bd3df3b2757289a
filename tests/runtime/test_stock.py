"""With RUNTIME=stock the site stands on Pyodide as npm ships it.

An upgrade of Pyodide may take days; a correction of the law must not wait for it.
"""

import json
import zipfile
from pathlib import Path

import pytest

from guide_logic.site import GUIDES, handle
from tests.cases.situations import situations
from tests.conftest import ROOT
from tests.runtime.conftest import Answers
from widgets.runtime.bundle import BundleError, build_runtime

_PYODIDE = ROOT / "node_modules/pyodide"


def test_stock_pyodide_answers_what_cpython_answers(on_stock_pyodide: Answers) -> None:
    """A situation of each guide, with every module, function and table where it was."""
    told = [(id, situations(id)[0]) for id in GUIDES.flows]
    requests = [
        json.dumps({"flow": id, "lang": lang, "today": one["today"], "facts": one["facts"]})
        for id, one in told
        for lang in ("zh", "en")
    ]
    assert on_stock_pyodide(requests) == [handle(request) for request in requests]


def test_nothing_is_taken_out_of_it(stock: Path) -> None:
    """What nobody has changed, nobody has to understand."""
    files = json.loads((stock / "runtime.json").read_text("utf-8"))["files"]
    wasm = (_PYODIDE / "pyodide.asm.wasm").read_bytes()
    assert (stock / files["wasm"]["url"]).read_bytes() == wasm
    with (
        zipfile.ZipFile(stock / files["library"]["url"]) as ours,
        zipfile.ZipFile(_PYODIDE / "python_stdlib.zip") as theirs,
    ):
        names = theirs.namelist()
        assert [ours.getinfo(name).CRC for name in names] == [
            theirs.getinfo(name).CRC for name in names
        ]
        added = set(ours.namelist()) - set(names)
    assert "guide_logic/site.py" in added
    assert {name.split("/")[0] for name in added} == {"guide_logic"}


def test_the_environment_says_which_runtime_is_built(
    monkeypatch: pytest.MonkeyPatch, stock: Path, runtime: Path
) -> None:
    """`RUNTIME=stock make build` is all there is to do."""
    monkeypatch.setenv("RUNTIME", "stock")
    assert build_runtime(ROOT / ".cache") == stock
    monkeypatch.delenv("RUNTIME")
    assert build_runtime(ROOT / ".cache") == runtime
    monkeypatch.setenv("RUNTIME", "stick")
    with pytest.raises(BundleError, match="'stick': it is reduced or stock"):
        build_runtime(ROOT / ".cache")
