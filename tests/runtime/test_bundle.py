"""The runtime's files: the same at every build, pinned, and good for Pyodide."""

import base64
import gzip
import hashlib
import json
import marshal
import shutil
import zipfile
from collections import Counter
from pathlib import Path
from types import CodeType
from typing import Any

from guide_logic.site import GUIDES, handle
from tests.conftest import ROOT
from tests.runtime.conftest import Answers
from widgets.imports import module_of
from widgets.runtime.bundle import build_runtime
from widgets.runtime.library import EARLY, FOR_AUTHORS, guide, standard_modules
from widgets.runtime.one_language import is_page_only
from widgets.runtime.reduced import write_loaders
from widgets.runtime.usage import FIX, read_usage

_REQUEST = {"flow": "complaint-path", "today": "2026-11-23", "answers": {}, "show": "next"}
_MOST = 1_550_000
"""What the largest flow may weigh on the wire, in bytes."""

_ORDINARY = {
    "danger": "none",
    "sham": "no",
    "role": "consumer",
    "pay": "platform",
    "platform_name": "taobao_tmall",
    "seller": "shop",
    "state": "to_ship",
    "refund": "none",
}


def _listed(runtime: Path) -> dict[str, dict[str, Any]]:
    """Return every file in the list that the worker gets, by part or flow."""
    listed = json.loads((runtime / "runtime.json").read_text("utf-8"))
    return {**listed["files"], **listed["flows"]}


def _modules(runtime: Path) -> dict[str, dict[str, tuple[bool, bytes]]]:
    """Return what each file has to import, by part or flow: is it a package, and its code."""
    listed = _listed(runtime)
    packs = {part: runtime / listed[part]["url"] for part in listed if "." in part}
    with zipfile.ZipFile(runtime / listed["library"]["url"]) as archive:
        packs["library"] = zipfile.Path(archive, "modules")
        return {part: marshal.loads(pack.read_bytes()) for part, pack in packs.items()}  # noqa: S302


def test_pyodide_answers_what_cpython_answers(pyodide: Answers) -> None:
    """The first question and a plan, in both languages, to the last letter."""
    requests = [
        json.dumps({**_REQUEST, "lang": lang, **extra})
        for lang in ("zh", "en")
        for extra in ({}, {"facts": _ORDINARY})
    ]
    assert pyodide(requests) == [handle(request) for request in requests]


def test_the_webassembly_is_the_one_that_was_recorded(runtime: Path) -> None:
    """It is the same on every machine; if not, what makes it has changed: record it anew."""
    wasm = runtime / _listed(runtime)["wasm"]["url"]
    assert hashlib.sha256(wasm.read_bytes()).hexdigest() == read_usage().left, FIX


def test_a_second_build_has_the_same_bytes(runtime: Path, tmp_path: Path) -> None:
    """Readers who have the files keep them, and anyone can check what is published.

    The WebAssembly takes longest, and is compared with what was recorded instead.
    """
    for made in runtime.parent.glob("wasm-*/*.wasm"):
        own = tmp_path / made.parent.name / made.name
        own.parent.mkdir()
        shutil.copy(made, own)
        write_loaders(own, tmp_path)
    again = build_runtime(tmp_path, "reduced")
    names = sorted(path.name for path in runtime.iterdir())
    assert names == sorted(path.name for path in again.iterdir())
    for name in names:
        assert (runtime / name).read_bytes() == (again / name).read_bytes(), name


def test_a_build_without_a_change_is_taken_from_the_cache(runtime: Path) -> None:
    """Each save under `make serve` asks for the runtime."""
    made = {path: path.stat().st_mtime_ns for path in runtime.iterdir()}
    assert build_runtime(runtime.parent, "reduced") == runtime
    assert {path: path.stat().st_mtime_ns for path in runtime.iterdir()} == made


def test_every_file_is_listed_with_its_hash(runtime: Path) -> None:
    """Pyodide hangs in silence on a broken file, so none may go unchecked."""
    listed = _listed(runtime)
    assert {file["url"] for file in listed.values()} | {"runtime.json"} == {
        path.name for path in runtime.iterdir()
    }
    for file in listed.values():
        content = (runtime / file["url"]).read_bytes()
        digest = base64.b64encode(hashlib.sha256(content).digest()).decode()
        assert file["sha256"] == digest
        assert file["bytes"] == len(content)


def test_no_python_source_is_left_to_compile(runtime: Path) -> None:
    """Compiling the library would be most of the reader's wait."""
    for part, modules in _modules(runtime).items():
        assert modules
        for name, (_, code) in modules.items():
            assert isinstance(marshal.loads(code), CodeType), (part, name)  # noqa: S302
    with zipfile.ZipFile(runtime / _listed(runtime)["library"]["url"]) as archive:
        first = set(archive.namelist()) - {"modules"}
    assert first == {file.replace(".py", ".pyc") for file in EARLY}


def test_a_reader_of_one_flow_does_not_pay_for_another(runtime: Path) -> None:
    """Each flow is a download of its own, with what few others need, and texts of a language."""
    modules = _modules(runtime)
    library = modules.pop("library")
    flows = {name: name.partition(".")[0].replace("-", "_") for name in modules}
    places = {name: f"guide_logic.content.flows.{flow}" for name, flow in flows.items()}
    for flow, names in modules.items():
        assert places[flow] in names
        others = tuple(f"{place}." for place in {*places.values()} - {places[flow]})
        assert [name for name in names if f"{name}.".startswith(others)] == []
        assert names.keys() & library.keys() == set()
    assert [name for name in library if name.startswith("guide_logic.content.flows")] == [
        "guide_logic.content.flows"
    ]
    users = Counter(
        name
        for names in modules.values()
        for name in names
        if not is_page_only(name, GUIDES.package, GUIDES.page_only)
    )
    assert max(users.values()) <= len(modules) / 2  # in both languages


def test_every_import_of_ours_is_there(lacking: Answers) -> None:
    """One made late, inside a function, would otherwise fail only in front of a reader."""
    sources = [file for file in guide() if file not in FOR_AUTHORS]
    needed = standard_modules(guide().values())
    assert "json" in needed
    assert lacking([*needed, *map(module_of, sources)]) == []


def test_a_module_that_is_not_there_is_noticed(lacking: Answers) -> None:
    """What nobody imports is not downloaded, and the check above can fail."""
    assert lacking(["json", "tarfile"]) == ["tarfile"]


def test_no_path_of_the_build_is_published(runtime: Path) -> None:
    """Compiled code names its source file; where the project was built is nobody's matter."""
    here = str(ROOT).encode()
    for file in _listed(runtime).values():
        assert here not in (runtime / file["url"]).read_bytes(), file["url"]


def test_the_stock_wasm_is_pyodide_s_own(runtime: Path) -> None:
    """Who needs a function that was left out gets all that Pyodide has."""
    stock = runtime / _listed(runtime)["stock_wasm"]["url"]
    assert stock.read_bytes() == (ROOT / "node_modules/pyodide/pyodide.asm.wasm").read_bytes()


def test_the_loader_brings_no_pictures_and_no_sound(runtime: Path) -> None:
    """Two thirds of Pyodide's script are libraries that no WebAssembly of ours can call."""
    listed = _listed(runtime)
    loader, stock = (
        (runtime / listed[part]["url"]).read_bytes() for part in ("loader", "stock_loader")
    )
    for library in (b"openAudio", b"bindFramebuffer", b"WebSocket"):
        assert library in stock
        assert library not in loader
    assert len(loader) < len(stock) / 3


def test_a_reader_downloads_little_of_plain_pyodide(runtime: Path) -> None:
    """A phone on a slow line waits for bytes: one flow, with all it needs, on the wire."""
    listed = json.loads((runtime / "runtime.json").read_text("utf-8"))
    parts = ("loader", "wasm", "library")
    ours = sum(listed["files"][part]["wire"] for part in parts)
    ours += max(file["wire"] for file in listed["flows"].values())
    pyodide = ROOT / "node_modules/pyodide"
    # A static host compresses scripts and wasm, and sends a .zip as it is.
    scripts = ("pyodide.mjs", "pyodide.asm.js", "pyodide-lock.json")
    plain = sum(len(gzip.compress((pyodide / name).read_bytes())) for name in scripts)
    plain += listed["files"]["stock_wasm"]["wire"]
    plain += (pyodide / "python_stdlib.zip").stat().st_size
    assert ours <= _MOST
    assert plain / ours >= 3.5
