"""What readers need of one version of Pyodide, as widgets/runtime/record.py wrote it down."""

import hashlib
import json
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from widgets.runtime.stock import LIBRARY, PYODIDE, SCRIPT, START, WASM, version
from widgets.runtime.tables import Table
from widgets.runtime.tools import ROOT, BundleError

__all__ = ["FIX", "Usage", "check_files", "hashes", "read_usage", "recorded", "written"]

FIX = (
    "run `python -m widgets.runtime.record`; until then RUNTIME=stock builds the site on Pyodide "
    "as it is (widgets/runtime/README.md)"
)

_TOP = """\
# What readers need of Pyodide {version}, found out by letting it answer what readers ask.
# Written by `python -m widgets.runtime.record`, not by hand; widgets/runtime/README.md says what
# for. A function that is missing here only makes somebody wait for the stock WebAssembly. A table
# that is blank though somebody reads it would answer wrongly: the tests ask for every character.
"""


class Usage(NamedTuple):
    """What was needed of a version of Pyodide, and of which files that is true."""

    version: str
    files: Mapping[str, str]
    """SHA-256 of each of Pyodide's files."""
    imports: list[str]
    """What guide_logic imports of Python's library, however late."""
    modules: list[str]
    """Modules of Pyodide's and Python's own library that are downloaded."""
    functions: list[int]
    """Functions of the WebAssembly that stay, by their number in it."""
    of: int
    """How many functions there are."""
    blank: list[Table]
    """Tables of its memory that none of them reads."""
    left: str
    """SHA-256 of the WebAssembly that is left, the same on every machine."""


def recorded(pyodide: str) -> Path:
    """Return the file that says what is needed of a version."""
    return Path(__file__).with_name(f"pyodide-{pyodide}.toml")


def read_usage(pyodide: Path = PYODIDE) -> Usage:
    """Return what is needed of the installed Pyodide; raise `BundleError` if that is unknown."""
    installed = version(pyodide)
    file = recorded(installed)
    if not file.is_file():
        raise BundleError(
            f"Pyodide {installed} is installed, and nobody has recorded what readers need of it: "
            f"{file.relative_to(ROOT)} is missing; {FIX}"
        )
    told = tomllib.loads(file.read_text("utf-8"))
    usage = Usage(
        told["version"],
        told["files"],
        told["library"]["imports"],
        told["library"]["modules"],
        expanded(told["wasm"]["functions"]),
        told["wasm"]["of"],
        [Table(one["from"], one["to"], one["sha256"]) for one in told["wasm"]["blank"]],
        told["wasm"]["left"],
    )
    if problems := check_files(usage, pyodide):
        raise BundleError("\n".join([*problems, FIX]))
    return usage


def check_files(usage: Usage, pyodide: Path = PYODIDE) -> list[str]:
    """Return a sentence for each file of Pyodide that is not the one usage was recorded for."""
    return [
        f"{name} of Pyodide is not the file for which {recorded(usage.version).name} was recorded"
        for name, sha256 in hashes(pyodide).items()
        if usage.files.get(name) != sha256
    ]


def hashes(pyodide: Path = PYODIDE) -> dict[str, str]:
    """Return the SHA-256 of each file of Pyodide that the runtime is made from."""
    return {
        name: hashlib.sha256((pyodide / name).read_bytes()).hexdigest()
        for name in (SCRIPT, START, WASM, LIBRARY)
    }


def written(usage: Usage) -> str:
    """Return usage as the text of its file."""
    quoted = json.dumps  # as TOML quotes
    lines = [_TOP.format(version=usage.version), f"version = {quoted(usage.version)}", ""]
    lines += ["# The files this is true of, as npm ships them: SHA-256.", "[files]"]
    lines += [f"{quoted(name)} = {quoted(sha256)}" for name, sha256 in usage.files.items()]
    lines += ["", "[library]", "# What guide_logic imports of Python's library, however late."]
    lines += ["imports = [", *(f"  {quoted(name)}," for name in usage.imports), "]"]
    lines += ["# What of the library is downloaded, beside widgets/runtime/stubs."]
    lines += ["modules = [", *(f"  {quoted(name)}," for name in usage.modules), "]"]
    lines += [
        "",
        "[wasm]",
        f"# {len(usage.functions)} functions stay, by their number in the file.",
    ]
    lines += [f"of = {usage.of}", 'functions = """', *compact(usage.functions), '"""']
    lines += ["", "# The file that is left: SHA-256.", f"left = {quoted(usage.left)}"]
    size = sum(end - start for start, end, _ in usage.blank)
    lines += ["", f"# {size} bytes of memory, in bytes from its base, that none of them reads."]
    for start, end, sha256 in usage.blank:
        lines += ["[[wasm.blank]]", f"from = {start}", f"to = {end}", f"sha256 = {quoted(sha256)}"]
    return "\n".join(lines) + "\n"


def compact(numbers: Iterable[int]) -> list[str]:
    """Return numbers as lines of ranges, a line for each hundred, so that a change is seen.

    >>> compact([7, 3, 4, 5, 120, 99, 100])
    ['3-5 7 99', '100 120']
    """
    ranges: list[list[int]] = []
    for number in sorted(set(numbers)):
        if ranges and number == ranges[-1][-1] + 1 and number % 100:
            ranges[-1][1:] = [number]
        else:
            ranges.append([number])
    lines: dict[int, list[str]] = {}
    for one in ranges:
        lines.setdefault(one[0] // 100, []).append("-".join(map(str, one)))
    return [" ".join(line) for line in lines.values()]


def expanded(ranges: str) -> list[int]:
    r"""Return the numbers of some ranges.

    >>> expanded("3-5 7\n1000")
    [3, 4, 5, 7, 1000]
    """
    bounds = [[int(bound) for bound in one.split("-")] for one in ranges.split()]
    return [number for one in bounds for number in range(one[0], one[-1] + 1)]
