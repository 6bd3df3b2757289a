"""The runtime's files: the same at every build, pinned, and good for Pyodide."""

import base64
import hashlib
import json
import re
import zipfile
from pathlib import Path
from typing import Any

from guide_logic.bridge import handle
from tests.runtime.conftest import Answers
from widgets.bundle import build_runtime

_REQUEST = {"flow": "complaint-path", "today": "2026-11-23", "answers": {}, "show": "next"}
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
    """Return the list of files in `runtime.js`, by the names Pyodide asks for."""
    found = re.search(r"FILES = (.*?);\n", (runtime / "runtime.js").read_text("utf-8"), re.DOTALL)
    assert found
    files: dict[str, dict[str, Any]] = json.loads(found[1])
    return files


def test_pyodide_answers_what_cpython_answers(pyodide: Answers) -> None:
    """The first question and a plan, in both languages, to the last letter."""
    requests = [
        json.dumps({**_REQUEST, "lang": lang, **extra})
        for lang in ("zh", "en")
        for extra in ({}, {"facts": _ORDINARY})
    ]
    assert pyodide(requests) == [handle(request) for request in requests]


def test_a_second_build_has_the_same_bytes(runtime: Path, tmp_path: Path) -> None:
    """Readers who have the files keep them, and anyone can check what is published."""
    again = build_runtime(tmp_path)
    names = sorted(path.name for path in runtime.iterdir())
    assert names == sorted(path.name for path in again.iterdir())
    for name in names:
        assert (runtime / name).read_bytes() == (again / name).read_bytes(), name


def test_a_build_without_a_change_is_taken_from_the_cache(runtime: Path) -> None:
    """Each save under `make serve` asks for the runtime."""
    made = {path: path.stat().st_mtime_ns for path in runtime.iterdir()}
    assert build_runtime(runtime.parent) == runtime
    assert {path: path.stat().st_mtime_ns for path in runtime.iterdir()} == made


def test_every_file_is_listed_with_its_hash(runtime: Path) -> None:
    """Pyodide hangs in silence on a broken file, so none may go unchecked."""
    listed = _listed(runtime)
    assert {file["url"] for file in listed.values()} | {"runtime.js"} == {
        path.name for path in runtime.iterdir()
    }
    for file in listed.values():
        content = (runtime / file["url"]).read_bytes()
        digest = base64.b64encode(hashlib.sha256(content).digest()).decode()
        assert file["sha256"] == digest
        assert file["bytes"] == len(content)


def test_no_python_source_is_left_to_compile(runtime: Path) -> None:
    """Compiling the library would be most of the reader's wait."""
    listed = _listed(runtime)
    archives = [listed[name]["url"] for name in listed if name.endswith((".zip", ".whl"))]
    assert len(archives) == 2
    for name in archives:
        with zipfile.ZipFile(runtime / name) as archive:
            names = archive.namelist()
        assert any(name.endswith(".pyc") for name in names)
        assert not any(name.endswith(".py") for name in names)


def test_no_path_of_the_machine_is_published(runtime: Path) -> None:
    """Compiled code names its source file; where the project was built is nobody's matter."""
    here = str(Path(__file__).parent.parent.parent).encode()
    for file in _listed(runtime).values():
        assert here not in (runtime / file["url"]).read_bytes(), file["url"]
