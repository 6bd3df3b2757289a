"""Records what readers need of Pyodide: `python -m widgets.runtime.record`.

Python answers what readers ask (widgets/runtime/sample_requests.py) while every function of
the WebAssembly says when it runs. What came up is written to pyodide-VERSION.toml here, which
every build goes by. Run it for a new Pyodide, and when guide_logic calls or imports something new.
A function that was ever recorded for a version stays: the sample is walked otherwise with each
new letter, and does not meet every rare case each time. Remove the file to begin anew.
"""

import hashlib
import json
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from importlib.machinery import FrozenImporter
from pathlib import Path
from typing import NamedTuple

from guide_logic.language.text import LANGS
from widgets.imports import module_of
from widgets.runtime.library import guide, standard, standard_modules, stubs
from widgets.runtime.reduced import LATE, Parts, needed, write_loaders, write_parts, write_wasm
from widgets.runtime.sample_requests import in_each_language, requests
from widgets.runtime.stock import LIBRARY, PYODIDE, WASM, about, check_details, version
from widgets.runtime.tables import memory, table
from widgets.runtime.tools import ROOT, BundleError, node
from widgets.runtime.usage import Usage, hashes, read_usage, recorded, written

__all__ = ["record"]

_LEAST = 4096
"""Smaller tables stay, in bytes: a few hundred bytes are not worth a line to review."""

_NO_FILES = {"finder.py", "collections/abc.py"}
"""Stubs in the place of no file: our finder, and a module that collections puts in by hand."""


class _Trial(NamedTuple):
    """What a trial took of the library and of the WebAssembly, and what Python said."""

    modules: set[str]
    functions: set[int]
    replies: list[str]


def record(scratch: Path) -> Usage:
    """Return what readers need of the installed Pyodide, working in a folder."""
    replaced = stubs()
    if problems := check_details(replaced.keys() - _NO_FILES):
        raise BundleError("\n".join(problems))
    stock, marked, addresses = PYODIDE / WASM, scratch / "marked.wasm", scratch / "addresses.json"
    node("wasm.mjs", "mark", stock, marked, addresses)
    # What Python has inside, frozen, it must not find in a file as well.
    library = {
        name: source
        for name, source in standard(PYODIDE / LIBRARY).items()
        if FrozenImporter.find_spec(module_of(name)) is None
    }
    write_loaders(marked, scratch)
    parts = write_parts(scratch, marked, library)

    asked, imports = requests(), standard_modules(guide().values())
    # As a page starts, and again with each import of ours made: some are made late or never.
    first, other = _tried(parts, [], asked), _tried(parts, imports, [])
    functions = sorted(first.functions | other.functions | _recorded_before())
    imported = first.modules | other.modules
    if idle := sorted(name for name in replaced if module_of(name) not in imported):
        raise BundleError(f"nobody imports {', '.join(idle)}: remove it from widgets/runtime/stubs")
    files = [name for name in library.keys() - replaced.keys() if module_of(name) in imported]
    given = json.dumps(functions)
    of, unread = json.loads(node("wasm.mjs", "unread", stock, addresses, given=given))
    content = stock.read_bytes()
    content = content[memory(content)]
    usage = Usage(
        version(),
        hashes(),
        imports,
        sorted(map(module_of, files)),
        functions,
        of,
        [table(content, start, end) for start, end in unread if end - start >= _LEAST],
        left="",
    )
    wasm = scratch / "reduced.wasm"
    write_wasm(wasm, usage)
    _check_replies(wasm, usage, asked, first.replies)
    return usage._replace(left=hashlib.sha256(wasm.read_bytes()).hexdigest())


def _recorded_before() -> set[int]:
    """Return the functions that were recorded for the Pyodide that is installed, if any were."""
    return {*read_usage().functions} if recorded(version()).is_file() else set()


def _check_replies(wasm: Path, usage: Usage, asked: Sequence[str], replies: Sequence[str]) -> None:
    """Fail unless the reduced runtime says the same; the tests then ask it much more."""
    write_loaders(wasm, wasm.parent)
    said = _tried(write_parts(wasm.parent, wasm, needed(usage)), [], asked).replies
    both = zip(asked, said, replies, strict=True)
    if differing := [request for request, one, other in both if one != other]:
        raise BundleError(
            f"the reduced runtime answers {len(differing)} of {len(asked)} requests otherwise, "
            f"such as {differing[0]}: look at widgets/runtime/tables.mjs and the stubs"
        )


def _tried(parts: Parts, modules: Iterable[str], asked: Sequence[str]) -> _Trial:
    """Start Python in each language, import some modules, and let it answer."""
    read: set[str] = set()
    ran: set[int] = set()

    def answer(lang: str, requests: list[str]) -> list[str]:
        flows = {name.partition("."): str(pack) for name, pack in parts.flows.items()}
        given: Mapping[str, object] = {
            "files": {part: str(file) for part, file in parts._asdict().items() if part != "flows"},
            "flows": {id: pack for (id, _, said), pack in flows.items() if said == lang},
            "late": str(parts.flows[LATE]),
            "info": about(),
            "modules": list(modules),
            "requests": requests,
        }
        told = json.loads(node("trial.mjs", given=json.dumps(given)))
        read.update(told["modules"])
        ran.update(told["functions"])
        return list(told["replies"])

    replies = in_each_language(asked, answer) if asked else answer(LANGS[0], [])
    return _Trial(read, ran, replies)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        usage = record(Path(folder))
    file = recorded(usage.version)
    file.write_text(written(usage), "utf-8")
    for old in set(file.parent.glob("pyodide-*.toml")) - {file}:
        old.unlink()
    sys.stdout.write(f"{file.relative_to(ROOT)}: run the tests of tests/runtime, then commit it\n")
