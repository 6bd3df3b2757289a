"""Builds the runtime that a reader's browser loads: Pyodide, compiled, and our wheel.

The files land in one folder, with a list of their sizes and hashes in
`runtime.js`, which the worker imports. Python files are compiled here, by the
runtime's own minor version, because compiling them is most of a boot's time.
"""

import base64
import gzip
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from guide_logic.conditions import UNSURE
from guide_logic.files import KINDS
from guide_logic.flows import FLOWS, load

__all__ = ["BundleError", "build_runtime"]

_ROOT = Path(__file__).parent.parent
_PYODIDE = _ROOT / "node_modules" / "pyodide"
_LOADER = ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip")
_INPUTS = (
    "src/guide_logic/**/*.py",
    "pyproject.toml",
    "LICENSE",
    "widgets/bundle.py",
    "widgets/imports.mjs",
)

_FIXED_TIME = 1_577_836_800
"""1 January 2020: one date in every archive, so that a second build has the same bytes."""


class BundleError(RuntimeError):
    """The runtime could not be built; the message says which part and the mend."""


def build_runtime(cache: Path) -> Path:
    """Return the folder of the runtime's files, built anew when an input has changed."""
    if not (_PYODIDE / "pyodide.asm.wasm").is_file():
        raise BundleError(f"{_PYODIDE.relative_to(_ROOT)} is missing: run `npm ci`")
    folder = cache / f"runtime-{_digest()}"
    if not (folder / "runtime.js").is_file():
        cache.mkdir(parents=True, exist_ok=True)
        # The one before stays: a site being served may still be read from it.
        made_before = sorted(cache.glob("runtime-*"), key=lambda old: old.stat().st_mtime)
        for old in made_before[:-1]:
            shutil.rmtree(old)
        with tempfile.TemporaryDirectory(dir=cache) as scratch:
            made = Path(scratch) / "runtime"
            _make(made)
            made.rename(folder)
    return folder


def _digest() -> str:
    """Return a short hash of all that the runtime is made from."""
    digest = hashlib.sha256(sys.version.encode())
    digest.update((_PYODIDE / "package.json").read_bytes())
    for pattern in _INPUTS:
        for path in sorted(_ROOT.glob(pattern)):
            digest.update(str(path.relative_to(_ROOT)).encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _make(folder: Path) -> None:
    folder.mkdir()
    for name in _LOADER:
        shutil.copy(_PYODIDE / name, folder / name)
    real = json.loads((_PYODIDE / "pyodide-lock.json").read_text("utf-8"))
    lock = folder / "pyodide-lock.json"
    lock.write_text(json.dumps({"info": real["info"], "packages": {}}), "utf-8")
    # The lock is written from the uncompiled wheel; py-compile then rewrites its hash.
    _run("-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(_ROOT))
    wheel = next(folder.glob("*.whl"))
    options = ["--input", str(lock), "--output", str(lock), "--base-path", str(folder)]
    _pyodide("lockfile", "add-wheels", *options, str(wheel))
    _pyodide("py-compile", str(folder))
    library = folder / "python_stdlib.zip"
    _rewrite(library, keep=_imported(folder))
    _rewrite(next(folder.glob("*.whl")))
    _write_list(folder)


def _run(*arguments: str) -> None:
    _call([sys.executable, *arguments])


def _pyodide(*arguments: str) -> None:
    _call([str(Path(sys.executable).with_name("pyodide")), *arguments])


def _call(command: list[str]) -> str:
    # A fixed date also makes .pyc files checked by hash, not by a file's time.
    env = {**os.environ, "SOURCE_DATE_EPOCH": str(_FIXED_TIME)}
    done = subprocess.run(command, cwd=_ROOT, env=env, capture_output=True, text=True)
    if done.returncode:
        raise BundleError(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr[-2000:]}")
    return done.stdout


def _imported(folder: Path) -> set[str]:
    """Return the library files that a boot and each kind of answer read, found by running."""
    base: dict[str, object] = {"lang": "zh", "today": "2026-11-23"}
    requests: list[dict[str, object]] = [
        {**base, "flow": FLOWS[0], "facts": {"amount": "many"}},
        {**base, "flow": "nope"},
    ]
    for flow in map(load, FLOWS):
        asked = {**base, "flow": flow.id, "answers": {}}
        empty = {"question": flow.questions[0].id, "values": {}}
        unsure = dict.fromkeys(flow.facts, UNSURE)
        fields = {field.id: UNSURE for question in flow.questions for field in question.asks}
        requests += [
            {**asked, "show": "next"},
            {**asked, "submit": empty},
            {**base, "flow": flow.id, "facts": unsure},
            *({**asked, "answers": fields, "file": kind} for kind in KINDS),
        ]
    told = [json.dumps(request) for request in requests]
    # Pyodide's loader is no module to Node, whatever the project's own files are.
    kind = folder / "package.json"
    kind.write_text('{"type": "commonjs"}', "utf-8")
    files = _call(["node", str(_ROOT / "widgets" / "imports.mjs"), str(folder), *told])
    kind.unlink()
    inside = "python313.zip/"
    return {file.split(inside, 1)[1] for file in json.loads(files) if inside in file}


def _rewrite(archive: Path, keep: set[str] | None = None) -> None:
    """Rewrite an archive with one date, stored, so that transport compresses it better.

    With `keep`, only those files stay: what is never imported is not downloaded.
    """
    with zipfile.ZipFile(archive) as old:
        files = [(info.filename, old.read(info)) for info in old.infolist()]
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as new:
        for name, content in sorted(files):
            if keep is None or name in keep:
                new.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), content)


def _write_list(folder: Path) -> None:
    """Name binaries so that static hosts compress them, and list every file.

    `bytes` is a file's size, `wire` what a host that compresses sends of it.
    """
    lock = json.loads((folder / "pyodide-lock.json").read_text("utf-8"))
    (package,) = lock["packages"].values()
    package["sha256"] = hashlib.sha256((folder / package["file_name"]).read_bytes()).hexdigest()
    (folder / "pyodide-lock.json").unlink()
    files = {}
    for path in sorted(folder.iterdir()):
        content = path.read_bytes()
        digest = hashlib.sha256(content)
        suffix = path.suffix if path.suffix in (".js", ".mjs", ".wasm") else ".bin"
        name = f"{path.stem}.{digest.hexdigest()[:12]}{suffix}"
        path.rename(folder / name)
        pinned = base64.b64encode(digest.digest()).decode()
        wire = len(gzip.compress(content, mtime=0))
        files[path.name] = {"url": name, "bytes": len(content), "wire": wire, "sha256": pinned}
    (folder / "runtime.js").write_text(
        "// Written by widgets/bundle.py: every file of the runtime, pinned by its hash.\n"
        f"export const FILES = {json.dumps(files, indent=2)};\n"
        f"export const LOCK = {json.dumps(lock, indent=2)};\n",
        "utf-8",
    )


if __name__ == "__main__":
    for made in sorted(build_runtime(_ROOT / ".cache").iterdir()):
        sys.stdout.write(f"{made.stat().st_size:>10} {made.name}\n")
